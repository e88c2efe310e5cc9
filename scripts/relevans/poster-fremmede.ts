import { somUtkast, type Utkast, type Utkastrad } from './lag-post.ts';

const RADER: readonly Utkastrad[] = [
  ['4201-1', '2026-09-02', 'I', 'Søknad - frittliggende garasje', 'Strandstien 14'],
  ['4201-2', '2026-09-03', 'U', 'Tillatelse til oppføring av garasje', 'Strandstien 14'],
  ['4202-1', '2026-05-04', 'U', 'Melding om vedtak - Lia skole legges ned', 'Skolestruktur'],
  ['4202-2', '2026-05-05', 'I', 'Høringsuttalelse - nedleggelse av skolen i Lia', 'Skolestruktur'],
  ['4203-1', '2026-04-08', 'I', 'Klage på ilagt kontrollsanksjon - Torggata', 'Håndheving av parkering'],
  ['4204-1', '2026-03-11', 'X', 'Foreldrebetaling i barnehage - nye satser', 'Betalingsregulativ'],
  ['4204-2', '2026-03-12', 'X', 'Takster i skolefritidsordningen', 'Betalingsregulativ'],
  ['4205-1', '2026-02-03', 'I', 'Klage på avløpsgebyr - Myrkroken', 'Årsgebyr'],
  ['4205-2', '2026-02-04', 'U', 'Varsel om økning av vanngebyret', 'Årsgebyr'],
  ['4206-1', '2026-01-21', 'X', 'Forslag til utvidet båndtvang', 'Hundehold'],
  ['4207-1', '2026-06-09', 'I', 'Protest mot vindmøller på Kvitåsen', 'Energianlegg på Kvitåsen'],
  ['4208-1', '2026-06-16', 'X', 'Utvidelse av Nesjordet gravplass', 'Nesjordet'],
  ['4209-1', '2026-01-06', 'I', 'Klage på manglende brøyting i Tårnåsveien', 'Vintervedlikehold'],
  ['4209-2', '2026-01-07', 'I', 'Ønske om fartsdempere i Tårnåsveien', 'Trafikksikring'],
  ['4210-1', '2026-07-07', 'I', 'Klage på vedtak om omsorgsstønad', 'Omsorgstjenester'],
  ['4211-1', '2026-07-14', 'I', 'Etablering av mottak for asylsøkere', 'Mottak'],
  ['4212-1', '2026-08-04', 'X', 'Vurdering av habiliteten til ordføreren', 'Habilitet'],
  ['4213-1', '2026-08-11', 'I', 'Klage til EFTAs overvåkingsorgan - salg av næringstomt', 'Statsstøtte'],
  ['4214-1', '2026-08-18', 'X', 'Bemanning i pedagogisk-psykologisk tjeneste', 'Bemanning'],
  ['4215-1', '2026-08-25', 'I', 'Avvik - helse, miljø og sikkerhet ved renseanlegget', 'Avvik'],
  ['4216-1', '2026-09-08', 'U', 'Samarbeid med Kárášjoga gielda om opplæring', 'Samisk opplæring'],
  ['4217-1', '2026-09-15', 'I', 'Melding om mørke gatelys i Tårnåsveien', 'Veglys'],
  ['4218-1', '2026-09-22', 'I', 'Søknad om permisjon fra undervisning i samisk', 'Permisjoner'],
  ['4219-1', '2026-10-06', 'U', 'Sluttavtale - kommunalsjef', 'Personalforhold'],
  ['4220-1', '2026-10-13', 'X', 'Utvidede åpningstider ved folkebiblioteket', 'Folkebiblioteket'],
  ['4221-1', '2026-11-03', 'X', 'Nye satser for feie- og tilsynsavgift', 'Feiing'],
  ['4222-1', '2026-11-04', 'I', 'Søknad om støtte til kultur- og idrettsarrangement', 'Kulturmidler'],
  ['4223-1', '2026-11-05', 'U', 'Byggestart for ny barne- og ungdomsskole på Nesjordet', 'Skolebygg'],
  ['4224-1', '2026-11-06', 'X', 'Sikkerhetskontroll av heis- og rulletrappanlegg', 'Formålsbygg'],
  ['4225-1', '2026-11-09', 'X', 'Rutiner for gatevask og -rydding', 'Renhold ute'],
];

/** Entries as a municipality's journal has them, for those who ask in words of their own. All of it is invented. */
export const FREMMEDE_POSTER: readonly Utkast[] = RADER.map(somUtkast);
