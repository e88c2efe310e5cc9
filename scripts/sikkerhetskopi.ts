import { manglerIKopien } from '../src/eksport/vedlikehold/hel-kopi.ts';
import { taSikkerhetskopi } from '../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { datavalg, lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'sikkerhetskopi',
  'Kopierer databaser og konfigurasjon slik de er i ett øyeblikk. Serveren kan kjøre imens.',
)
  .argument('<mappe>', 'en ny eller tom mappe')
  .addOption(datavalg())
  .parse();
const [mappe] = program.processedArgs as [string];

await utfoer(async () => {
  const { filer } = await taSikkerhetskopi(program.opts<{ data: string }>().data, mappe, () => new Date());
  console.log(`Sikkerhetskopien er ferdig: ${filer.map(({ navn }) => navn).join(', ')} i ${mappe}.`);
  console.log('Søkeindeksen er ikke med. Den bygges på nytt ved gjenoppretting.');
  const mangler = manglerIKopien(filer);
  for (const linje of mangler) console.error(linje);
  return mangler.length === 0 ? undefined : 1;
});
