import { vedlikehold } from '../src/eksport/vedlikehold.ts';
import { lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'vedlikehold',
  'Dagens arbeid: publiserer det som har ventet på sin dato, lar navn eldes, sletter fra filene og kontrollerer.',
)
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
  .parse();

await utfoer(async () => {
  const svar = await vedlikehold(program.opts<{ data: string }>().data, () => new Date());
  console.log(`Endret i journalen: ${svar.endret}. Navn som ikke lenger kan søkes opp: ${svar.eldet}.`);
  console.log(svar.avvik.length === 0 ? 'Alt stemmer.' : svar.avvik.join('\n'));
  return svar.avvik.length === 0 ? 0 : 1;
});
