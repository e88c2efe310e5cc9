import { randomUUID } from 'node:crypto';
import type { Listepost } from '../../../innsyn/liste.ts';
import { KANALER, type Kanal } from '../../../innsyn/livsloep/hendelse.ts';
import { IngenTilgang } from '../../../konsoll/feil.ts';
import type { Sesjon } from '../../../konsoll/sesjoner.ts';
import { kan } from '../../../konsoll/tilgang.ts';
import { osloTid } from '../../../i18n/dato.ts';
import { datoI } from '../../../tid/oslo.ts';
import { osloInstant } from '../../../tid/osloinstant.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { aapneInnsyn, loggfoerInnsyn, somAnsatt } from './kravkall.ts';
import type { Registreringsside, Registreringsverdier } from './innsynssider.ts';

type Feil = Registreringsside['feil'];

const utenNett = KANALER.filter((kanal): kanal is Exclude<Kanal, 'nett'> => kanal !== 'nett');
const LEVERINGER = ['epost', 'post', 'hente'] as const;
const SPRAK = ['nb', 'nn', 'en'] as const;

function tomt(naa: Date): Registreringsverdier {
  const { dato, klokkeslett } = osloTid(naa.toISOString(), 'nb');
  return {
    kanal: 'epost',
    dato,
    tid: klokkeslett.replace('.', ':'),
    dokumenter: '',
    beskrivelse: '',
    epost: '',
    navn: '',
    organisasjon: '',
    adresse: '',
    kommentar: '',
    levering: 'epost',
    sprak: 'nb',
    miljoe: false,
  };
}

function lesVerdier(skjema: URLSearchParams): Registreringsverdier {
  const felt = (navn: string): string => skjema.get(navn) ?? '';
  return {
    kanal: utenNett.find((en) => en === felt('kanal')) ?? 'epost',
    dato: felt('dato'),
    tid: felt('tid'),
    dokumenter: felt('dokumenter'),
    beskrivelse: felt('beskrivelse'),
    epost: felt('epost'),
    navn: felt('navn'),
    organisasjon: felt('organisasjon'),
    adresse: felt('adresse'),
    kommentar: felt('kommentar'),
    levering: LEVERINGER.find((en) => en === felt('levering')) ?? 'epost',
    sprak: SPRAK.find((ett) => ett === felt('sprak')) ?? 'nb',
    miljoe: skjema.has('miljoe'),
  };
}

/**
 * When it came, as an instant; undefined for no date, or one that is not yet. A minute ahead is a clock that goes fast. Without a
 * time it is noon, or now where it is not noon yet.
 */
function lesMottatt({ dato, tid }: Registreringsverdier, naa: Date): Date | undefined {
  const skrevet = tid.trim().replace('.', ':');
  try {
    const her = osloInstant(dato, skrevet === '' ? '12:00' : skrevet.padStart(5, '0'));
    const seinest = skrevet === '' && dato === datoI(naa) ? Infinity : naa.getTime() + 60_000;
    return her.getTime() > seinest ? undefined : new Date(Math.min(her.getTime(), naa.getTime()));
  } catch (feil) {
    if (feil instanceof RangeError) return undefined;
    throw feil;
  }
}

const NUMMER = /^(\d{4})\/(\d{1,9})(?:-(\d{1,9}))?$/;

/** «2026/123-4» and «2026/123», one on each line or with commas; undefined where something is no number. */
function lesNumre(tekst: string, virksomhet: string): readonly Listepost[] | undefined {
  const ut: Listepost[] = [];
  for (const del of tekst.split(/[\n,;]+/u).map((en) => en.replaceAll(/\s/gu, ''))) {
    if (del === '') continue;
    const [, aar, sak, dok] = NUMMER.exec(del) ?? [];
    if (aar === undefined) return undefined;
    ut.push({
      virksomhet,
      saksaar: Number(aar),
      sakssekvensnummer: Number(sak),
      ...(dok !== undefined && { dokumentnummer: Number(dok) }),
    });
  }
  return ut;
}

/** What each session has sent: the same form sent twice is one request. Gone with the session. */
const sendinger = new WeakMap<Sesjon['feste'], Map<string, Promise<string | Feil>>>();

type Del = { readonly virksomhet: string };

/** Whoever registers a request does it for the whole body: which unit it concerns is known only afterwards. */
async function aapne(kall: Arkivkall, { virksomhet }: Del, grunn: string) {
  if (!kan(kall.bruker, 'svar-innsyn', { virksomhet })) throw new IngenTilgang();
  const aapnet = await aapneInnsyn(kall, virksomhet, 'svar-innsyn');
  await loggfoerInnsyn(kall, 'svar-innsyn', { virksomhet }, { gjenstand: '', grunn });
  return aapnet;
}

/** An empty form for a request that came by word of mouth, post or e-mail (R37). */
export async function visRegistrering(kall: Arkivkall, del: Del): Promise<Arkivsvar> {
  const { g } = await aapne(kall, del, 'registreringsskjema');
  return kall.vis({
    art: 'innsynsregistrering',
    virksomhet: del.virksomhet,
    verdier: tomt(g.klokke()),
    feil: [],
    sending: randomUUID(),
  });
}

/** Registers it: the clock runs from when the body got it. */
export async function registrer(kall: Arkivkall, del: Del): Promise<Arkivsvar> {
  const { virksomhet } = del;
  const { g, tjeneste } = await aapne(kall, del, 'registrer krav');
  const verdier = lesVerdier(kall.skjema);
  const mottatt = lesMottatt(verdier, g.klokke());
  const liste = lesNumre(verdier.dokumenter, virksomhet);
  const galt: Feil = [
    ...(mottatt === undefined ? [{ felt: 'mottatt' as const, kode: 'ugyldig' as const }] : []),
    ...(liste === undefined ? [{ felt: 'liste' as const, kode: 'ugyldig' as const }] : []),
  ];
  const send = async (): Promise<string | Feil> => {
    if (mottatt === undefined || liste === undefined) return galt;
    const { kanal, beskrivelse, epost, navn, organisasjon, adresse, kommentar, levering, sprak, miljoe } =
      verdier;
    const svar = await tjeneste.registrer(
      {
        liste,
        beskrivelser: [{ virksomhet, tekst: beskrivelse }],
        epost,
        navn,
        organisasjon,
        adresse,
        kommentar,
        levering,
        sprak,
        miljoe,
      },
      { kanal, mottatt, av: somAnsatt(kall.bruker) },
    );
    if ('feil' in svar) return svar.feil;
    return svar.kvittering.krav[0]?.referanse ?? galt;
  };
  const sending = kall.skjema.get('sending') ?? '';
  const mine = sendinger.get(kall.sesjon.feste) ?? new Map<string, Promise<string | Feil>>();
  sendinger.set(kall.sesjon.feste, mine);
  const svar = mine.get(sending) ?? send();
  if (/^[0-9a-f-]{36}$/.test(sending)) mine.set(sending, svar);
  let ferdig: string | Feil = galt;
  try {
    ferdig = await svar;
  } finally {
    // Only what was registered is remembered: everything else may be sent again.
    if (typeof ferdig !== 'string') mine.delete(sending);
  }
  if (typeof ferdig === 'string')
    return kall.videre(`/arkiv/${virksomhet}/innsyn/${ferdig}?gjort=registrert`);
  // An id number is nothing that a page may hold again.
  const utenId = new Set(ferdig.filter(({ kode }) => kode === 'idnummer').map(({ felt }) => felt));
  return kall.vis(
    {
      art: 'innsynsregistrering',
      virksomhet,
      verdier: {
        ...verdier,
        ...(utenId.has('beskrivelser') && { beskrivelse: '' }),
        ...(utenId.has('epost') && { epost: '' }),
        ...(utenId.has('navn') && { navn: '' }),
        ...(utenId.has('organisasjon') && { organisasjon: '' }),
        ...(utenId.has('adresse') && { adresse: '' }),
        ...(utenId.has('kommentar') && { kommentar: '' }),
      },
      feil: ferdig,
      sending: randomUUID(),
    },
    422,
  );
}
