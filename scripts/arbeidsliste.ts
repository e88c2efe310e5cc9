import { InvalidArgumentError } from 'commander';
import { arbeidstekst, lesArbeidsoversikt } from '../src/eksport/rapport/arbeidsoversikt.ts';
import { kodeord } from '../src/konsoll/kodeord.ts';
import { lagKommando, utfoer } from './kommando.ts';

function lesAntall(tekst: string): number {
  const antall = Number(tekst);
  if (!Number.isInteger(antall) || antall < 0 || antall > 10_000)
    throw new InvalidArgumentError('Skriv et helt tall fra 0 til 10000.');
  return antall;
}

const program = lagKommando(
  'arbeidsliste',
  'Viser hva som venter på arkivet: holdt tilbake, ikke vurdert, utløpt skjerming og flagg. Nummer, dato og grunn, aldri titler.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .option('--antall <n>', 'hvor mange av de eldste i hver liste', lesAntall, 20)
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
  .parse();
const [virksomhet] = program.processedArgs as [string];
const { antall, data } = program.opts<{ antall: number; data: string }>();

await utfoer(async () => {
  const oversikt = await lesArbeidsoversikt(data, virksomhet, antall, () => new Date());
  console.log(arbeidstekst(oversikt, kodeord));
  return undefined;
});
