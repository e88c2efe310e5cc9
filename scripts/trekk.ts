import { trekk } from '../src/eksport/trekk.ts';
import { brukernavn, lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'trekk',
  'Trekker én journalpost tilbake fra den offentlige journalen med en gang.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .argument('<nummer>', 'saksår/saksnummer-dokumentnummer, for eksempel 2026/123-4')
  .option('--grunn <tekst>', 'hvorfor; skrives i loggen', 'ikke oppgitt')
  .option('--av <navn>', 'hvem som bestemmer', brukernavn())
  .option('--opphev', 'opphev en tilbaketrekking')
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
  .parse();
const [virksomhet, nummer] = program.processedArgs as [string, string];
const valg = program.opts<{ grunn: string; av: string; opphev?: true; data: string }>();

await utfoer(async () => {
  const svar = await trekk({ ...valg, virksomhet, nummer, klokke: () => new Date() });
  console.log(
    valg.opphev
      ? `Tilbaketrekkingen av ${svar.nummer} er opphevet. Journalposten vises igjen hvis arkivet og skjermingen tillater det.`
      : `${svar.nummer} er trukket tilbake fra journal, søk og eksport. Adressen svarer 410.`,
  );
  if (!svar.kjent)
    console.log('Merk: arkivet kjenner ingen journalpost med dette nummeret. Vedtaket gjelder nummeret.');
  if (svar.soketFoelgerEtter)
    console.log(
      'Merk: søketjeneren svarer ikke. Posten vises ikke i noe søk, og tas ut av indeksen ved neste kjøring.',
    );
  return undefined;
});
