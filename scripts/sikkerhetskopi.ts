import { Command } from 'commander';
import { avbruddsmelding } from '../src/eksport/avbruddsmelding.ts';
import { taSikkerhetskopi } from '../src/eksport/sikkerhetskopi.ts';

const program = new Command('sikkerhetskopi')
  .description('Kopierer databaser og konfigurasjon slik de er i ett øyeblikk. Serveren kan kjøre imens.')
  .argument('<mappe>', 'en ny eller tom mappe')
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
  .parse();
const [mappe] = program.processedArgs as [string];

try {
  const { filer } = await taSikkerhetskopi(program.opts<{ data: string }>().data, mappe, () => new Date());
  console.log(`Sikkerhetskopien er ferdig: ${filer.map(({ navn }) => navn).join(', ')} i ${mappe}.`);
  console.log('Søkeindeksen er ikke med. Den bygges på nytt ved gjenoppretting.');
} catch (feil) {
  const melding = avbruddsmelding(feil);
  if (melding === undefined) throw feil;
  console.error(melding);
  process.exitCode = 2;
}
