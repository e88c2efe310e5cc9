import { arbeidstekst, lesArbeidsoversikt } from '../src/eksport/rapport/arbeidsoversikt.ts';
import { kodeord } from '../src/konsoll/kodeord.ts';
import { datavalg, heltall, lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'arbeidsliste',
  'Viser hva som venter på arkivet: holdt tilbake, ikke vurdert, utløpt skjerming og flagg. Nummer, dato og grunn, aldri titler.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .option('--antall <n>', 'hvor mange av de eldste i hver liste', heltall(0, 10_000), 20)
  .addOption(datavalg())
  .parse();
const [virksomhet] = program.processedArgs as [string];
const { antall, data } = program.opts<{ antall: number; data: string }>();

await utfoer(async () => {
  const oversikt = await lesArbeidsoversikt(data, virksomhet, antall, () => new Date());
  console.log(arbeidstekst(oversikt, kodeord));
  return undefined;
});
