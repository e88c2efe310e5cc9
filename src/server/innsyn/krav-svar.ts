import { randomUUID } from 'node:crypto';
import { svarfrist } from '../../innsyn/frister/svarfrister.ts';
import type { Innsending, Innsendingsfeil } from '../../innsyn/innsending.ts';
import { delListe, fjern, type Innsynsliste, skrivListe } from '../../innsyn/liste.ts';
import { innsynsstier } from '../../innsyn/stier.ts';
import { alleVirksomheter } from '../virksomheter.ts';
import { sendingsnokkel } from './gjentak.ts';
import type { Kall } from './kall.ts';
import { finnTitler, grupper } from './linjer.ts';
import { finnListe } from './liste-svar.ts';
import { lesListekapsel, skrivListekapsel } from './listekapsel.ts';
import { type Innsynssvar, videre } from './send.ts';
import type { Kravverdier } from './sider.ts';

const LEVERINGER = ['epost', 'post', 'hente'] as const;

const TOMT: Kravverdier = {
  epost: '',
  levering: 'epost',
  adresse: '',
  navn: '',
  organisasjon: '',
  kommentar: '',
  beskrivelse: '',
  beskrivelseVirksomhet: '',
  miljoe: false,
};

function lesVerdier(felt: URLSearchParams): Kravverdier {
  const tekst = (navn: string): string => felt.get(navn) ?? '';
  return {
    epost: tekst('epost'),
    levering: LEVERINGER.find((maate) => maate === felt.get('levering')) ?? 'epost',
    adresse: tekst('adresse'),
    navn: tekst('navn'),
    organisasjon: tekst('organisasjon'),
    kommentar: tekst('kommentar'),
    beskrivelse: tekst('beskrivelse'),
    beskrivelseVirksomhet: tekst('virksomhet'),
    miljoe: felt.get('miljoe') === 'ja',
  };
}

interface Utfylt {
  readonly liste: Innsynsliste;
  readonly resten: Innsynsliste;
  readonly verdier: Kravverdier;
  readonly feil?: readonly Innsendingsfeil[];
  readonly forMange?: boolean;
}

async function visSkjema(
  kall: Kall,
  { liste, resten, verdier, feil = [], forMange = false }: Utfylt,
): Promise<Innsynssvar> {
  const { stand, grunnlag } = kall;
  const { journal, konfig } = stand.tjenester;
  const virksomheter = (await alleVirksomheter(journal, konfig)).map(({ slug, navn }) => ({ slug, navn }));
  const titler = await finnTitler(liste, journal, stand.iDag);
  // The latest of the dates that hold for the bodies asked; none where silence is no refusal (R42).
  const slugger = [...new Set(liste.map(({ virksomhet }) => virksomhet))];
  const mottatt = grunnlag.klokke();
  const frister = (slugger.length > 0 ? slugger : virksomheter.map(({ slug }) => slug)).map((slug) => {
    const { kongenIStatsraad, sone } = grunnlag.lovFor(slug);
    return svarfrist({ mottatt, kongenIStatsraad, sone })?.dato;
  });
  return kall.vis(
    {
      art: 'krav',
      liste,
      resten,
      grupper: grupper(liste, titler, kall.virksomhetsnavn),
      virksomheter,
      verdier,
      feil,
      forMange,
      merke: randomUUID(),
      svarfrist: frister.includes(undefined) ? undefined : frister.toSorted().at(-1),
    },
    forMange ? 429 : feil.length > 0 ? 422 : 200,
  );
}

export const visKravskjema = (kall: Kall): Promise<Innsynssvar> =>
  visSkjema(kall, { ...finnListe(kall), verdier: TOMT });

/**
 * Sends the request that the form holds. What it asks for stands in the form itself, not in a cookie: a form that somebody
 * else made can only ask for what its maker could have asked for.
 */
export async function sendKrav(kall: Kall): Promise<Innsynssvar> {
  const { felt, raa } = kall.skjema;
  const verdier = lesVerdier(felt);
  const { liste, resten } = delListe(felt.get('liste') ?? '');
  const { beskrivelse, beskrivelseVirksomhet, ...andre } = verdier;
  const innsending: Innsending = {
    ...andre,
    liste,
    beskrivelser:
      beskrivelse.trim() === '' ? [] : [{ virksomhet: beskrivelseVirksomhet, tekst: beskrivelse }],
    sprak: kall.sprak,
    honning: felt.get('hjemmeside') ?? '',
  };
  const send = () => kall.tjeneste.sendInn(innsending, { nett: kall.nett });
  const nokkel = sendingsnokkel(felt.get('skjema') ?? '', raa);
  const svar = await (nokkel === undefined ? send() : kall.gjentak.hent(nokkel, send));
  if (svar.art === 'feil') return visSkjema(kall, { liste, resten, verdier, feil: svar.feil });
  if (svar.art === 'for-mange') return visSkjema(kall, { liste, resten, verdier, forMange: true });

  const igjen = liste.reduce(fjern, lesListekapsel(kall.req.headers.cookie));
  const hoder = { 'Set-Cookie': skrivListekapsel(igjen, kall.sikker) };
  if (svar.art === 'mottatt') return videre(`${kall.lenke(innsynsstier.status(svar.status))}?ny=1`, hoder);
  const { kvittering, timer } = svar;
  if (nokkel === undefined) return kall.vis({ art: 'sendt', kvittering, timer, liste }, 200, hoder);
  return videre(`${kall.lenke(`/innsyn/sendt/${nokkel}`)}?liste=${skrivListe(liste)}`, hoder);
}

/** «Sjekk e-posten». After a restart, or another day, it still says what to do, without the numbers. */
export async function visSendt(kall: Kall, nokkel: string): Promise<Innsynssvar> {
  const svar = await kall.gjentak.finn(nokkel);
  const funnet = svar?.art === 'maa-bekreftes' ? svar : undefined;
  const { liste } = finnListe(kall);
  return kall.vis({ art: 'sendt', kvittering: funnet?.kvittering, timer: funnet?.timer, liste });
}
