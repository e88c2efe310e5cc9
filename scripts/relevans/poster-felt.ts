import { somUtkast, type Utkast, type Utkastrad } from './lag-post.ts';

const RADER: readonly Utkastrad[] = [
  ['4601-1', '2026-03-03', 'I', 'Henleggelse av anmeldelse - Rypeneset', 'Straffesak'],
  ['4602-1', '2026-03-04', 'X', 'Lånegjeld og renterisiko 2026', 'Finansrapport'],
  ['4603-1', '2026-03-05', 'X', 'Bestandsregistrering av ulv vinteren 2026', 'Rovvilt'],
  ['4604-1', '2026-03-06', 'U', 'Klage på ilagt kontrollsanksjon - Rypeneset', 'Parkering'],
  ['4605-1', '2026-03-10', 'X', 'Ulykkesanalyse etter trafikkulykke på Rypeneset', 'Trafikksikkerhet'],
  ['4606-1', '2026-03-11', 'I', 'Løsepengevirus hos leverandør av fagsystem', 'Sikkerhet'],
  [
    '4607-1',
    '2026-03-12',
    'U',
    'Midlertidig brukstillatelse erstattes - ferdigattest Rypeneset 4',
    'Byggesak',
  ],
  ['4608-1', '2026-03-13', 'U', 'Tildeling av fellingskvoter for hjortevilt', 'Viltforvaltning'],
  ['4609-1', '2026-04-07', 'X', 'Vold og trusler mot lærere - oppfølging', 'Arbeidsmiljø'],
  ['4610-1', '2026-04-08', 'U', 'Tilbakekreving av feilutbetalt ytelse', 'Ytelser'],
  ['4611-1', '2026-04-09', 'I', 'Begjæring om opprettelse av vergemål', 'Vergemål'],
  ['4612-1', '2026-04-10', 'I', 'Pålegg om minstevannføring i Rypeelva', 'Vassdrag'],
  ['4613-1', '2026-04-14', 'X', 'Kapasitet på fergeleiet ved Rypeneset', 'Samferdsel'],
  ['4614-1', '2026-04-15', 'I', 'Innmelding i ROBEK - statsforvalterens kontroll', 'Økonomi'],
  ['4615-1', '2026-04-16', 'I', 'Luktproblemer fra avfallsanlegget på Rypeneset', 'Forurensning'],
  ['4616-1', '2026-04-17', 'U', 'Uredelighet i masteroppgave', 'Studiesak'],
  ['4617-1', '2026-05-05', 'X', 'Erosjonssikring av Rypeelva', 'Flom'],
];

/** One entry of each of some fields of public life, in the words of the office that wrote it. All of it is invented. */
export const FELTPOSTER: readonly Utkast[] = RADER.map(somUtkast);
