/**
 * A delivery before it is published: a dry run that was kept (`npm run eksport -- … --forhaandsvis`, {@link lagProveleveranse} in
 * `lag-proveleveranse.ts`), paged through by the staff.
 *
 * Open it with {@link aapneProveleveranse} and close it when the request is answered. `liste` and `tall` are for the page of rows and
 * filters, `dag` for a day of it, and `post` and `sak` give the same as `forhaandsvisPost` and `forhaandsvisSak`, read from the
 * copy: the bytes are those that the public gets when the delivery is exported.
 */
import { join } from 'node:path';
import { aapneArkiv } from '../../../arkiv/sqlite/aapne-arkiv.ts';
import type { Dokumentnr, Saksnr } from '../../../arkiv/nummer.ts';
import { stier } from '../../../eksport/lagre.ts';
import { finnTorrkjoring } from '../../../eksport/torrkjoring.ts';
import { aapneJournal } from '../../../journal/aapne.ts';
import { lesKonfig } from '../../../konfig/les-konfig.ts';
import { aapneDatabase } from '../../../lager/database.ts';
import { Setninger, tekst } from '../../../lager/setninger.ts';
import { formaterSaksnummer, postlistesti } from '../../../offentlig/adresse.ts';
import { IngenTilgang } from '../../feil.ts';
import { enheterFor, rolleFor, virksomheterFor } from '../../tilgang.ts';
import { forhaandsvisDag } from '../forhaandsvis-dag.ts';
import {
  forhaandsvisPost,
  forhaandsvisSak,
  type Forhaandskall,
  type Postforhaandsvisning,
  type Saksforhaandsvisning,
} from '../forhaandsvisning.ts';
import type { Offentligsvar } from '../offentlige-bytes.ts';
import { lesRader, lesTall, tellRader, type Provefilter, type Proverad, type Provetall } from './liste.ts';
import { LISTEFIL, migrasjoner } from './skjema.ts';

export interface Proveside {
  readonly rader: readonly Listerad[];
  /** Of the filter, in the units that the person may see. */
  readonly treff: number;
}

/** A row of the list with the two titles beside each other. */
interface Listerad extends Proverad {
  readonly arkivtittel: readonly string[];
  /** Absent where the public reads no title. */
  readonly offentligTittel?: string;
}

export interface Proveleveranse {
  readonly virksomhet: string;
  /** When the dry run was made; an instant. */
  readonly laget: string;
  /** The dry run's report, as JSON. */
  readonly rapport: string;
  /** A page of entries, newest day first. @param side from 1. */
  liste(filter: Provefilter, side: number, antall?: number): Promise<Proveside>;
  /** How many entries each filter would leave, one filter at a time. */
  tall(): Promise<readonly Provetall[]>;
  /** The public's day list as it would be. @param side of a long day, from 1. */
  dag(dato: string, side?: number): Promise<Offentligsvar | undefined>;
  post(nummer: Dokumentnr): Promise<Postforhaandsvisning | undefined>;
  sak(nummer: Saksnr): Promise<Saksforhaandsvisning | undefined>;
  lukk(): Promise<void>;
}

const ANTALL = 50;

/**
 * Opens the kept dry run for somebody who may see entries of its body; every look is logged in the archive itself (R68).
 *
 * @param kall with the stores that are in use: the log is written there, and the public's index asked.
 * @returns undefined when none is kept, or it has been kept for as long as it may.
 * @throws IngenTilgang.
 */
export async function aapneProveleveranse(kall: Forhaandskall): Promise<Proveleveranse | undefined> {
  const mappe = finnTorrkjoring(kall.data, kall.klokke());
  if (mappe === undefined) return undefined;
  const db = aapneDatabase(join(mappe, LISTEFIL), migrasjoner, { skrivebeskyttet: true });
  const sql = new Setninger(db);
  const hode = (navn: string): string =>
    tekst(sql.en('SELECT verdi FROM hode WHERE navn = ?', navn) ?? {}, 'verdi');
  const virksomhet = hode('virksomhet');
  const { bruker } = kall;
  if (!virksomheterFor(bruker, 'se').includes(virksomhet)) {
    db.close();
    throw new IngenTilgang();
  }
  const enheter = enheterFor(bruker, 'se', virksomhet);
  const sted = stier(mappe);
  const arkiv = aapneArkiv(sted.arkiv);
  const journal = aapneJournal(sted.journal);
  const konfig = lesKonfig(sted.konfig);
  // The copy is looked at; the look is written where looks are kept. Whoever sees only some units, sees the others' as the public does now.
  const iKopien: Forhaandskall = {
    ...kall,
    ...(enheter !== undefined && { journalfil: stier(kall.data).journal }),
    arkiv: { ...arkiv, loggfoer: (hendelse) => kall.arkiv.loggfoer(hendelse) },
    data: mappe,
    konfig,
  };
  const loggfoer = (gjenstand: string) =>
    kall.arkiv.loggfoer({
      tidspunkt: kall.klokke().toISOString(),
      hvem: bruker.id,
      rolle: rolleFor(bruker, 'se', { virksomhet, enhet: enheter?.[0] }) ?? 'leser',
      handling: 'se',
      virksomhet,
      gjenstand,
      grunn: 'forhåndsvisning av leveranse',
    });

  return {
    virksomhet,
    laget: hode('laget'),
    rapport: hode('rapport'),
    async liste(filter, side, antall = ANTALL) {
      await loggfoer(filter.dato ?? '');
      const rader = lesRader(sql, filter, enheter, { antall, fra: (side - 1) * antall });
      const { saker } = await arkiv.puljeAv(virksomhet, ulikeSaker(rader));
      const poster = new Map(saker.flatMap((sak) => sak.poster.map((p) => [p.nr, p] as const)));
      const medTitler = rader.map(async (rad): Promise<Listerad> => {
        const tittel = poster.get(rad.nr)?.post.tittel;
        const vist = await journal.post(virksomhet, rad);
        return {
          ...rad,
          arkivtittel: [tittel?.linje1, tittel?.linje2].filter((linje) => linje !== undefined),
          ...(vist.art === 'funnet' && { offentligTittel: vist.publisert.post.tittel.tekst }),
        };
      });
      return { rader: await Promise.all(medTitler), treff: tellRader(sql, filter, enheter) };
    },
    tall: async () => lesTall(sql, enheter),
    async dag(dato, side = 1) {
      if (enheter !== undefined) return forhaandsvisDag(iKopien, virksomhet, dato, side);
      await loggfoer(dato);
      const [svar] = await kall.gjengi({ journal, sok: kall.sok, konfig, klokke: kall.klokke }, [
        postlistesti(virksomhet, dato, side),
      ]);
      return svar;
    },
    post: (nummer) => forhaandsvisPost(iKopien, virksomhet, nummer),
    sak: (nummer) => forhaandsvisSak(iKopien, virksomhet, nummer),
    async lukk() {
      db.close();
      await journal.lukk();
      await arkiv.lukk();
    },
  };
}

const ulikeSaker = (rader: readonly Saksnr[]): readonly Saksnr[] => [
  ...new Map(rader.map((rad) => [formaterSaksnummer(rad), rad])).values(),
];
