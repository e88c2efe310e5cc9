import { tapteKrav } from '../src/innsyn/aapne.ts';
import { vedlikehold } from '../src/eksport/vedlikehold/vedlikehold.ts';
import { lesStilleKilder } from '../src/konsoll/kilder/stille-kilder.ts';
import { datavalg, lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'vedlikehold',
  'Dagens arbeid: publiserer det som har ventet på sin dato, lar navn eldes, sletter fra filene, kontrollerer, og sier fra om kilder som er stille.',
)
  .addOption(datavalg())
  .parse();

await utfoer(async () => {
  const { data } = program.opts<{ data: string }>();
  const klokke = (): Date => new Date();
  const svar = await vedlikehold(data, klokke);
  console.log(`Endret i journalen: ${svar.endret}. Navn som ikke lenger kan søkes opp: ${svar.eldet}.`);
  const krav = tapteKrav(data);
  const avvik = krav === undefined ? svar.avvik : [...svar.avvik, krav];
  console.log(avvik.length === 0 ? 'Alt stemmer.' : avvik.join('\n'));
  for (const varsel of svar.varsler) console.log(`Varsel: ${varsel}`);
  const stille = await lesStilleKilder(data, klokke);
  for (const varsel of stille) console.log(varsel);
  return avvik.length + stille.length === 0 ? 0 : 1;
});
