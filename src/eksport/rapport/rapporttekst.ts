import type { Rapport, StoppetPost } from './rapport.ts';

/** Lines of each list that the screen shows; the JSON report has them all. */
const PAA_SKJERMEN = 10;

/** What people call the gate's findings; the JSON report has the codes. */
const GRUNN: Readonly<Record<string, string>> = {
  fodselsnummer: 'fødselsnummer eller lignende',
  personnummer: 'personnummer',
  duf: 'DUF-nummer',
  kontonummer: 'kontonummer',
  paragraf9: 'sakstype i offentlegforskrifta § 9',
  klient: 'kan røpe en klient',
  'gjentar-navn': 'viser et navn som er skjermet et annet sted',
  'gjentar-frase': 'viser tekst som er skjermet et annet sted',
  'gjentar-kode': 'viser en klasse som er skjermet',
  'navn-i-tittel': 'tittelen ser ut til å navngi en person',
};
const medOrd = (grunn: string): string => GRUNN[grunn] ?? grunn;

const tall = (n: number): string => n.toLocaleString('nb-NO');
const poster = (n: number): string => `${tall(n)} ${n === 1 ? 'journalpost' : 'journalposter'}`;

function linje(etikett: string, antall: number, mer = ''): string {
  return `  ${etikett.padEnd(16)}${tall(antall).padStart(10)}${mer === '' ? '' : `   ${mer}`}`;
}

function liste(tittel: string, alle: readonly StoppetPost[]): string[] {
  if (alle.length === 0) return [];
  const linjer = alle.slice(0, PAA_SKJERMEN).map(({ nummer, fil, linje, felt, grunn }) => {
    const hvor = `${fil}, linje ${linje}${felt === undefined ? '' : `, ${felt}`}`;
    return `  ${nummer === undefined ? '' : `${nummer}: `}${medOrd(grunn)} (${hvor})`;
  });
  const flere = alle.length - PAA_SKJERMEN;
  return [
    '',
    tittel,
    ...linjer,
    ...(flere > 0 ? [`  … og ${tall(flere)} til. Hele listen står i JSON-rapporten (--rapport).`] : []),
  ];
}

const grunner = (per: Readonly<Record<string, number>>): string =>
  Object.entries(per)
    .sort(([, a], [, b]) => b - a)
    .map(([grunn, antall]) => `${medOrd(grunn)}: ${tall(antall)}`)
    .join(', ');

/** The report for people: plain Norwegian, numbers and places only, never a title or a name. */
export function rapporttekst(r: Rapport): string {
  const sekunder = (Date.parse(r.tider.ferdig) - Date.parse(r.tider.startet)) / 1000;
  const feilmaaneder = r.journalmaaneder.filter(({ stemmer }) => !stemmer);
  const avvik = r.kontrolltall.filter(({ stemmer }) => !stemmer);
  return [
    ...(r.torrkjoring ? ['TØRRKJØRING: ingenting er endret. Slik ville det blitt:', ''] : []),
    ...(r.roedtFlagg > 0
      ? [
          `RØDT FLAGG: leveransen har sikkerhetsgradert materiale (${poster(r.roedtFlagg)}). Ingenting av det er publisert.`,
          'Si fra til den som har ansvar for informasjonssikkerheten før filene brukes videre.',
          '',
        ]
      : []),
    `${r.leveranse.beskrivelse} til «${r.virksomhet}», kilde «${r.kilde}».`,
    ...(r.leveranse.lestFoer ? ['Filene er de samme som sist, og ble ikke lest på nytt.'] : []),
    ...(r.ingenEndring ? ['Den offentlige journalen er uendret.'] : []),
    '',
    linje('Lest', r.lest),
    linje('Publisert', r.publisert),
    linje('Uendret', r.uendret),
    linje('Holdt tilbake', r.holdt, grunner(r.grunner.holdt)),
    linje('Avvist', r.avvist, grunner(r.grunner.avvist)),
    linje('Utelatt', r.utelatt, grunner(r.grunner.utelatt)),
    linje('Utsatt', r.forsinket),
    linje('Annen status', r.annenStatus, grunner(r.grunner.annenStatus)),
    '',
    `Skjermet helt eller delvis: ${tall(r.skjermet)}. Trukket tilbake i denne kjøringen: ${tall(r.trukket)}.`,
    ...Object.entries(r.annet).map(([hva, antall]) => `Ikke journalposter: ${tall(antall)} ${hva}.`),
    feilmaaneder.length === 0
      ? `Kontroll mot løpende journal: stemmer for ${tall(r.journalmaaneder.length)} måneder.`
      : `Kontroll mot løpende journal: STEMMER IKKE for ${feilmaaneder.map(({ maaned }) => maaned).join(', ')}.`,
    ...avvik.map(
      (k) => `Kontrolltall: ${k.fil} oppgir ${tall(k.oppgitt)} ${k.hva}, men ${tall(k.lest)} ble lest.`,
    ),
    ...liste('Avviste saker:', r.avvisteSaker),
    ...liste('Avviste journalposter:', r.avvistePoster),
    ...liste('Holdt tilbake for kontroll:', r.holdtePoster),
    ...(r.merknader.length > 0 ? ['', ...r.merknader.map((merknad) => `Merk: ${merknad}`)] : []),
    '',
    `Ferdig på ${sekunder.toLocaleString('nb-NO', { maximumFractionDigits: 1 })} sekunder.`,
  ].join('\n');
}
