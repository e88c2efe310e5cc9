import { type Rad, type Setninger, tall, tekst, tekstEllerIngen } from '../../lager/setninger.ts';
import type { Bestilling, Etterspurt, Levering, Spoerrer } from '../bestilling.ts';
import type { LagretKrav, Logglinje, Vedtaksrad } from '../lagret-krav.ts';
import { gjenskap } from '../livsloep/anvend.ts';
import { hendelse } from '../livsloep/hendelse.ts';
import type { Lovvalg } from '../livsloep/krav.ts';

export type LovFor = (virksomhet: string) => Lovvalg;

const LEVERINGER: readonly Levering[] = ['epost', 'post', 'hente'];
const SPRAK: readonly Spoerrer['sprak'][] = ['nb', 'nn', 'en'];

export const tallEllerIngen = (rad: Rad, kolonne: string): number | undefined =>
  rad[kolonne] === null ? undefined : tall(rad, kolonne);

/** A word of a column, known to be one of some. @throws TypeError when it is another. */
export function enAv<T extends string>(kjente: readonly T[], rad: Rad, kolonne: string): T {
  const lest = tekst(rad, kolonne);
  const funnet = kjente.find((k) => k === lest);
  if (funnet === undefined) throw new TypeError(`Column ${kolonne} holds something else.`);
  return funnet;
}

function lesSpoerrer(rad: Rad): Spoerrer {
  const [epost, navn, organisasjon] = (['epost', 'navn', 'organisasjon'] as const).map((k) =>
    tekstEllerIngen(rad, k),
  );
  const [adresse, kommentar] = (['adresse', 'kommentar'] as const).map((k) => tekstEllerIngen(rad, k));
  return {
    sprak: enAv(SPRAK, rad, 'sprak'),
    levering: enAv(LEVERINGER, rad, 'levering'),
    ...(epost !== undefined && { epost }),
    ...(navn !== undefined && { navn }),
    ...(organisasjon !== undefined && { organisasjon }),
    ...(adresse !== undefined && { adresse }),
    ...(kommentar !== undefined && { kommentar }),
  };
}

export function lesBestilling(rad: Rad): Bestilling {
  const bekreftet = tekstEllerIngen(rad, 'bekreftet');
  return {
    nr: tall(rad, 'nr'),
    id: tekst(rad, 'id'),
    opprettet: new Date(tekst(rad, 'opprettet')),
    ...(bekreftet !== undefined && { bekreftet: new Date(bekreftet) }),
    slettet: tall(rad, 'slettet') === 1,
    spoerrer: lesSpoerrer(rad),
  };
}

function lesEtterspurt(rad: Rad): Etterspurt {
  const nummer = tall(rad, 'nummer');
  const [saksaar, sakssekvensnummer, dokumentnummer] = [
    tallEllerIngen(rad, 'saksaar'),
    tallEllerIngen(rad, 'sakssekvensnummer'),
    tallEllerIngen(rad, 'dokumentnummer'),
  ];
  const beskrivelse = tekstEllerIngen(rad, 'beskrivelse');
  const ord = beskrivelse === undefined ? {} : { beskrivelse };
  if (saksaar === undefined || sakssekvensnummer === undefined)
    return { nummer, valg: { art: 'beskrevet' }, ...ord };
  const sak = { saksaar, sakssekvensnummer };
  return dokumentnummer === undefined
    ? { nummer, valg: { art: 'sak', ...sak }, ...ord }
    : { nummer, valg: { art: 'post', ...sak, dokumentnummer }, ...ord };
}

function lesLogglinje(rad: Rad): Logglinje {
  const ord = tekstEllerIngen(rad, 'tekst');
  return {
    nr: tall(rad, 'nr'),
    tid: new Date(tekst(rad, 'tid')),
    av: tekst(rad, 'av'),
    hendelse: hendelse.parse(JSON.parse(tekst(rad, 'innhold'))),
    ...(ord !== undefined && { tekst: ord }),
  };
}

export function lesVedtak(rad: Rad): Vedtaksrad {
  const [godkjentAv, sendt] = [tekstEllerIngen(rad, 'godkjent_av'), tekstEllerIngen(rad, 'sendt')];
  return {
    id: tekst(rad, 'id'),
    tilstand: enAv(['utkast', 'sendt'], rad, 'tilstand'),
    opprettet: new Date(tekst(rad, 'opprettet')),
    av: tekst(rad, 'av'),
    ...(godkjentAv !== undefined && { godkjentAv }),
    ...(sendt !== undefined && { sendt: new Date(sendt) }),
    innhold: tekst(rad, 'innhold'),
  };
}

/** Reads requests whole: who asks, what for, and everything that has happened. */
export function lagKravleser(
  sql: Setninger,
  lovFor: LovFor,
): {
  les(rad: Rad): LagretKrav;
  alle(hvor: string, ...verdier: readonly (string | number)[]): readonly LagretKrav[];
} {
  const les = (rad: Rad): LagretKrav => {
    const nr = tall(rad, 'nr');
    const virksomhet = tekst(rad, 'virksomhet');
    const logg = sql
      .alle(
        'SELECT h.*, t.tekst FROM hendelse h LEFT JOIN tekst t ON t.hendelse = h.nr WHERE h.krav = ? ORDER BY h.nr',
        nr,
      )
      .map(lesLogglinje);
    const bestilling = sql.en('SELECT * FROM bestilling WHERE nr = ?', tall(rad, 'bestilling'));
    if (bestilling === undefined) throw new TypeError('A request without its order.');
    const [tildelt, tildeltEnhet] = [tekstEllerIngen(rad, 'tildelt'), tekstEllerIngen(rad, 'tildelt_enhet')];
    const enhet = tekstEllerIngen(rad, 'enhet');
    return {
      nr,
      referanse: tekst(rad, 'referanse'),
      virksomhet,
      bestilling: lesBestilling(bestilling),
      etterspurt: sql.alle('SELECT * FROM etterspurt WHERE krav = ? ORDER BY nummer', nr).map(lesEtterspurt),
      logg,
      krav: gjenskap(logg, lovFor(virksomhet)),
      ...(tildelt !== undefined && { tildelt }),
      ...(tildeltEnhet !== undefined && { tildeltEnhet }),
      ...(enhet !== undefined && { enhet }),
    };
  };
  return {
    les,
    alle: (hvor, ...verdier) => sql.alle(`SELECT * FROM krav WHERE ${hvor}`, ...verdier).map(les),
  };
}
