import { userInfo } from 'node:os';
import { Command } from 'commander';
import { avbruddsmelding } from '../src/eksport/avbruddsmelding.ts';
import { trekk } from '../src/eksport/trekk.ts';

const program = new Command('trekk')
  .description('Trekker én journalpost tilbake fra den offentlige journalen med en gang.')
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .argument('<nummer>', 'saksår/saksnummer-dokumentnummer, for eksempel 2026/123-4')
  .option('--grunn <tekst>', 'hvorfor; skrives i loggen', 'ikke oppgitt')
  .option('--av <navn>', 'hvem som bestemmer', userInfo().username)
  .option('--opphev', 'opphev en tilbaketrekking')
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
  .parse();
const [virksomhet, nummer] = program.processedArgs as [string, string];
const valg = program.opts<{ grunn: string; av: string; opphev?: true; data: string }>();

try {
  const svar = await trekk({ ...valg, virksomhet, nummer, klokke: () => new Date() });
  console.log(
    valg.opphev
      ? `Tilbaketrekkingen av ${svar.nummer} er opphevet. Journalposten vises igjen hvis arkivet og skjermingen tillater det.`
      : `${svar.nummer} er trukket tilbake fra journal, søk og eksport. Adressen svarer 410.`,
  );
  if (!svar.kjent)
    console.log('Merk: arkivet kjenner ingen journalpost med dette nummeret. Vedtaket gjelder nummeret.');
} catch (feil) {
  const melding = avbruddsmelding(feil);
  if (melding === undefined) throw feil;
  console.error(melding);
  process.exitCode = 2;
}
