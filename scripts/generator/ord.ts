import type { Tilfeldig } from './tilfeldig.ts';

const ord = (tekst: string): readonly string[] => tekst.trim().split(/\s+/);

const FORNAVN = ord(`
  Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Silje Maria Elin
  Nora Emma Sara Julie Thea Hanna Ella Amina Fatima Zahra Agnieszka Olena Mehret Leyla Thi Aina Ragnhild Sigrid Turid Vigdis
  Jan Per Bjørn Ole Lars Kjell Knut Svein Arne Thomas Hans Geir Tor Morten Terje Odd Erik Andreas Johan Martin
  Jonas Emil Noah Oskar Lukas Mohamed Ali Abdi Piotr Yusuf Dawit Ivan Minh Aksel Håkon Sigurd Trygve Øystein Åge Ørjan`);

// Surnames are put together from parts, so that the people of the archive are nobody's.
const NAVNEFORLEDD = ord(
  `Ask Bjørke Eike Fager Gran Hassel Kvern Lilje Myre Nord Orre Røys Sand Tveite Ulve Vester Øst Ålm Brei Gull Hav Rogne Skar Steine`,
);
const NAVNEETTERLEDD = ord(
  `haugen vikås dalmo bakkvoll lundmo nesås rudvoll seterud tangmo åsvoll bergmo fossvik`,
);

/** A person who does not exist. */
export const person = (r: Tilfeldig): string =>
  `${r.zipf(FORNAVN)}${r.sjanse(0.12) ? ` ${r.velg(FORNAVN)}` : ''} ${r.velg(NAVNEFORLEDD)}${r.velg(NAVNEETTERLEDD)}`;

/** The people who work in the invented municipality: the same ones every time. */
export const SAKSBEHANDLERE: readonly string[] = ord(
  `Gunn Håvard Mette Roar Siv Pål Tone Frode Unni Leif Britt Stian Heidi Vidar Lene Harald`,
).map(
  (fornavn, i) => `${fornavn} ${NAVNEFORLEDD[(i * 7) % 24] ?? 'Ask'}${NAVNEETTERLEDD[(i * 5) % 12] ?? 'mo'}`,
);

export const OMRAADER: readonly string[] = ord(
  `Sentrum Nordbygda Strandsida Øvremo Nesodden Havnevika Solbakken Lillevatn Kvernfossen Austerøya Storhaugen Myrabekken Skogsletta Brattlia Ytterneset Elvebredden Indrevik Fagerheia Kirkebakken Sørstranda Torvmyra Bergskaret Hestehagen Seljelia`,
);

const VEINAVN = ord(
  `Strand Skole Kirke Havne Fjord Elve Skog Haug Moll Bekke Rogne Bjørke Sjø Stasjons Industri Prestegårds Myr Sletta Sol Nord Kvern Linde Granli Furu Hasselbakk Lyng Måke Tangen Verfts Bryggeri`,
);
const VEITYPER = ord(`veien gata vegen bakken svingen stien allé`);

export const adresse = (r: Tilfeldig): string => `${r.zipf(VEINAVN)}${r.zipf(VEITYPER)} ${r.heltall(1, 148)}`;

/** Gårdsnummer and bruksnummer in the ways that case handlers write them. */
export function eiendom(r: Tilfeldig): string {
  const gnr = r.heltall(1, 128);
  const bnr = r.heltall(1, 940);
  return r.velg([`Gnr ${gnr} bnr ${bnr}`, `gnr. ${gnr}, bnr. ${bnr}`, `${gnr}/${bnr}`, `GBR ${gnr}/${bnr}`]);
}

export const SKOLER: readonly string[] = [
  'Fjordvik skole',
  'Nordbygda oppvekstsenter',
  'Solbakken skole',
  'Strandsida ungdomsskole',
  'Øvremo skule',
  'Kvernfossen barneskole',
];
export const BARNEHAGER: readonly string[] = [
  'Måken barnehage',
  'Solbakken barnehage',
  'Trollskogen barnehage',
  'Havnevika barnehage',
  'Blåbærlia barnehage',
];
export const BEDRIFTER: readonly string[] = [
  'Fjordvik Bygg AS',
  'Nordbygda Entreprenør AS',
  'Vestgrunn Arkitekter AS',
  'Kystplan Rådgivning AS',
  'Havnevika Eiendom AS',
  'Brødrene Kvernfoss ANS',
  'Strand og Sjø Kafé AS',
  'Elvebredden Borettslag',
  'Taretind Energi AS',
  'Skogsletta Graveservice AS',
  'Myrabekken Maskin DA',
  'Lillevatn Rør AS',
  'Blinkfyr Elektro AS',
  'Sildetind Oppdrett ASA',
  'Rullebane Anlegg AS',
  'Papirmølla Trykkeri AS',
];
export const LAG: readonly string[] = [
  'Fjordvik idrettslag',
  'Nordbygda velforening',
  'Solbakken FAU',
  'Fjordvik historielag',
  'Strandsida sanitetsforening',
  'Fjordvik bondelag',
  'Kystens turlag',
  'Fjordvik mannskor',
];
export const ETATER: readonly string[] = [
  'Statsforvalteren i Vestland',
  'Statens vegvesen',
  'Utdanningsdirektoratet',
  'Kommunal- og distriktsdepartementet',
  'Vestland fylkeskommune',
  'Husbanken',
  'Mattilsynet',
  'Kystverket',
  'Miljødirektoratet',
  'Arbeidstilsynet',
  'NVE',
  'KS',
];

// The first words are everywhere, the last ones nearly nowhere: together some thousand different compounds.
const FORLEDD = ord(`
  kommune plan vei skole bygg bolig vann avløp barne helse areal miljø trafikk havne park idretts kultur energi natur brann
  gang sykkel strand jord skog fjord klima data person drifts møte budsjett utvalgs grunn nabo lokal regional tilsyns rente
  støy lys fellings vilt fiske damme bro tunnel kai rås flom ras kvikkleire minne kirke museums leke bade ski renovasjons`);
const ETTERLEDD = ord(`
  plan vedtak søknad tilsyn avtale melding møte tiltak rapport utbygging arbeid tilskudd vurdering område anlegg forskrift budsjett
  gebyr undersøkelse høring prosjekt utvalg strategi kartlegging tjeneste senter ordning krav varsel oversikt beredskap gruppe
  register kontroll prøve prosess ramme sikring linje fond nett vern trase kvalitet utredning regulering rehabilitering`);

/** A word such as a municipality makes every day: «avløpsplan» is common, «tunnelkartlegging» is not. */
export const fagord = (r: Tilfeldig): string => r.zipf(FORLEDD) + r.zipf(ETTERLEDD);

/** The same with a capital letter, to start a title with. */
export function Fagord(r: Tilfeldig): string {
  const tekst = fagord(r);
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
