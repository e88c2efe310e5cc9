import type { IncomingMessage, ServerResponse } from 'node:http';
import { innsynsfil } from '../../innsyn/aapne.ts';
import { lesPostmiljo, type Postinnstillinger } from '../../innsyn/post/innstillinger.ts';
import { kanTasImotI } from '../../innsyn/post/returmappe.ts';
import { migrasjoner as innsynsmigrasjoner } from '../../innsyn/sqlite/skjema.ts';
import { migrasjoner as journalmigrasjoner } from '../../journal/skjema.ts';
import { erTrang, lesDiskplass } from '../../lager/diskplass.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { aapneGrunn, BYGG, type Grunn } from './aapne-grunn.ts';
import { offentligeFiler } from './aapne-tjenester.ts';
import { lagBehandler } from '../behandler.ts';
import { holdEldningVedLike } from '../indeks/eldning.ts';
import { lagInnsynsbehandler } from '../innsyn/innsynsbehandler.ts';
import { BARE_HERFRA, lesMellomledd } from '../innsyn/klientnett.ts';
import { gjelderInnsyn } from '../innsyn/rute.ts';
import { startUtsending, type Utsending } from '../innsyn/utsending.ts';
import type { Logg } from '../logg.ts';
import { startLagervakt, type AapenDatabase } from '../vakt/lagervakt.ts';
import { lagLogofinner } from '../svar/logo.ts';
import { lagStilfinner } from '../svar/stil.ts';
import type { Miljo } from './miljo.ts';
import { varmOpp } from './oppvarming.ts';
import { startTjener } from './tjener.ts';

export interface OffentligTjener {
  /** Where the pages are, as an address to open. */
  readonly adresse: string;
  readonly port: number;
  /** Comes about when a database that is open was exchanged, and the server must end. */
  readonly byttet: Promise<void>;
  /** Ends what is under way and closes the stores, within two seconds. */
  readonly lukk: () => Promise<void>;
}

export interface Startvalg {
  readonly logg: Logg;
  readonly klokke?: Klokke;
  readonly bygg?: string;
  readonly post?: Postinnstillinger;
  /** Bytes that must be free on the disk of the data folder; unset, what is sensible. */
  readonly minstLedig?: number;
}

/** The public pages as they answer, and what goes on beside them. */
export interface Offentlig {
  readonly behandle: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;
  /** Begins what goes on by itself (mail, ageing), when the server listens at an address. Answers what ends it. */
  readonly start: (adresse: string) => () => Promise<void>;
}

/** Makes the public pages out of the public zone's stores. */
export function lagOffentlig(
  grunn: Grunn,
  miljo: Miljo,
  {
    logg,
    klokke,
    post,
    minstLedig,
  }: { logg: Logg; klokke: Klokke; post: Postinnstillinger; minstLedig?: number | undefined },
): Offentlig {
  const { gjengi, filer, tjenester, finnStand, innsyn } = grunn;
  const { data, rolle, nettadresse, mellomledd = lesMellomledd(BARE_HERFRA) } = miljo;
  let utsending: Utsending | undefined;
  const felles = { finnStand, gjengi, logg, rolle, nettadresse };
  const finnLogo = lagLogofinner(data, logg);
  const finnStil = lagStilfinner();
  const finnEget: typeof finnLogo = (konfig, sti) => finnLogo(konfig, sti) ?? finnStil(konfig, sti);
  const harPlass = async (): Promise<boolean> => !erTrang(await lesDiskplass(data, minstLedig));
  const behandle = lagBehandler({ ...felles, finnEget, tjenester, filer, harPlass });
  const behandleInnsyn = lagInnsynsbehandler({
    ...felles,
    innsyn,
    mellomledd,
    vekkPost: () => utsending?.vekk(),
  });
  return {
    behandle: (req, res) => (gjelderInnsyn(req.url ?? '') ? behandleInnsyn(req, res) : behandle(req, res)),
    start: (adresse) => {
      for (const varsel of postvarsler(post, nettadresse)) logg.warn(varsel);
      // A key that may only search cannot age the index: with Meilisearch, the export and the daily job do.
      const stoppEldning = miljo.meili === undefined ? holdEldningVedLike(tjenester, logg) : () => undefined;
      utsending = startUtsending({
        data,
        innsyn,
        innstillinger: post,
        nettadresse: nettadresse ?? adresse,
        // Alone, the public server has no page for staff: a link to itself would lead nowhere.
        konsolladresse: miljo.konsolladresse ?? (rolle === 'begge' ? (nettadresse ?? adresse) : undefined),
        klokke,
        logg,
      });
      const stoppOppvarming = varmOpp(finnStand, { gjengi, logg, nettadresse });
      return async () => {
        stoppEldning();
        await stoppOppvarming();
        await utsending?.stopp();
      };
    },
  };
}

/**
 * What keeps those who ask for access from their mail, and nobody hears of before they ask why they got none: told when the server
 * starts, since it is as it should be on a machine where one tries things out.
 */
const postvarsler = (
  { smtp, returmappe }: Postinnstillinger,
  nettadresse: string | undefined,
): readonly string[] => [
  ...(smtp === undefined
    ? ['SMTP_VERT er ikke satt: e-post om innsyn blir filer i DATA/post, og når ingen']
    : nettadresse === undefined
      ? ['NETTADRESSE er ikke satt: lenkene i e-post om innsyn virker bare på denne maskinen']
      : []),
  ...(returmappe !== undefined && !kanTasImotI(returmappe)
    ? ['POST_RETURMAPPE er ingen mappe som kan leses og tømmes: ingen får vite om e-post som ikke kom fram']
    : []),
];

/** The databases that every role has open, and that nothing of ours puts others in the place of while it runs. */
export const aapneDatabaser = (data: string): readonly AapenDatabase[] => [
  { sti: offentligeFiler(data).journal, kjent: journalmigrasjoner.length },
  { sti: innsynsfil(data), kjent: innsynsmigrasjoner.length },
];

/** An address to open, without a slash at the end. */
export const visAdresse = (vert: string, port: number): string =>
  `http://${vert.includes(':') ? `[${vert}]` : vert}:${port}`;

/**
 * Starts the public journal: stores of the public zone only, the built pages, and a server.
 * @throws ManglerBygg, Konfigfeil or the system's own error, each before anything listens.
 */
export async function startOffentlig(
  miljo: Miljo,
  { logg, klokke = () => new Date(), bygg = BYGG, post = lesPostmiljo({}), minstLedig }: Startvalg,
): Promise<OffentligTjener> {
  const grunn = await aapneGrunn(miljo, { logg, klokke, bygg });
  try {
    const offentlig = lagOffentlig(grunn, miljo, { logg, klokke, post, minstLedig });
    const tjener = await startTjener(offentlig.behandle, miljo);
    const adresse = visAdresse(miljo.vert, tjener.port);
    const stopp = offentlig.start(adresse);
    const vakt = startLagervakt(aapneDatabaser(miljo.data), logg);
    return {
      port: tjener.port,
      adresse: `${adresse}/`,
      byttet: vakt.byttet,
      lukk: async () => {
        vakt.stopp();
        await tjener.lukk();
        await stopp();
        await grunn.lukk();
      },
    };
  } catch (feil) {
    await grunn.lukk();
    throw feil;
  }
}
