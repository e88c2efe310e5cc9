import { steng } from '../src/eksport/vedtak/steng.ts';
import { brukernavn, datavalg, lagKommando, lesAv, utfoer } from './kommando.ts';

const program = lagKommando(
  'steng',
  'Stenger hele den offentlige journalen til en virksomhet med en gang. Ingenting slettes.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .option('--grunn <tekst>', 'hvorfor; skrives i loggen', 'ikke oppgitt')
  .option('--av <navn>', 'hvem som bestemmer', lesAv, brukernavn())
  .option('--aapne', 'åpne journalen igjen')
  .addOption(datavalg())
  .parse();
const [virksomhet] = program.processedArgs as [string];
const valg = program.opts<{ grunn: string; av: string; aapne?: true; data: string }>();

await utfoer(async () => {
  const endret = await steng({ ...valg, virksomhet, klokke: () => new Date() });
  const tilstand = valg.aapne ? 'åpen' : 'stengt';
  console.log(
    endret
      ? `Journalen til «${virksomhet}» er ${tilstand} fra nå.`
      : `Journalen til «${virksomhet}» var allerede ${tilstand}. Vedtaket er loggført.`,
  );
  return undefined;
});
