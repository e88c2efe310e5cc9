import { gjenopprett } from '../src/eksport/vedlikehold/gjenopprett.ts';
import { kortTidspunkt } from '../src/i18n/dato.ts';
import { brukernavn, datavalg, lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'gjenopprett',
  'Setter en sikkerhetskopi i stedet for det som er der. Stopp serveren først. Det som er trukket tilbake, forblir trukket.',
)
  .argument('<mappe>', 'sikkerhetskopien')
  .addOption(datavalg())
  .option('--vedtak <fil>', 'vedtak.json fra en nyere sikkerhetskopi, når arkivet er tapt')
  .option(
    '--hendelser <fil>',
    'hendelser.jsonl fra en nyere sikkerhetskopi; tas ellers fra samme mappe som --vedtak',
  )
  .option('--uten-nyere-vedtak', 'bekreft at ingenting er trukket tilbake etter sikkerhetskopien')
  .parse();
const [mappe] = program.processedArgs as [string];
const valg = program.opts<{ data: string; vedtak?: string; hendelser?: string; utenNyereVedtak?: true }>();

await utfoer(async () => {
  const svar = await gjenopprett({ ...valg, mappe, av: brukernavn(), klokke: () => new Date() });
  console.log(
    `Sikkerhetskopien fra ${kortTidspunkt(svar.manifest.tidspunkt)} er gjenopprettet. ${svar.nyereVedtak} nyere vedtak er ført over, og ${svar.indeksert} journalposter er søkbare.`,
  );
  console.log(
    svar.nyereHendelser === undefined
      ? 'Merk: hendelser som er ført etter sikkerhetskopien, er ikke med. Gi dem med --hendelser FIL hvis det finnes noen.'
      : `Linjer om hendelser som er ført over: ${svar.nyereHendelser}.`,
  );
  console.log(
    svar.nyerePoster === undefined
      ? 'Merk: det arkivet har skjermet etter sikkerhetskopien, er åpent igjen. Kjør siste leveranse før serveren startes.'
      : `Journalposter som arkivet har endret etter sikkerhetskopien: ${svar.nyerePoster}. De holdes tilbake til de er levert på nytt.`,
  );
  if (svar.konfigBeholdt)
    console.log(
      'Konfigurasjonen kan leses, og står som den sto. Skal den fra sikkerhetskopien brukes, flytt konfig.json bort og kjør en gang til.',
    );
  if (svar.innsynBeholdt)
    console.log(
      'Innsynskravene var hele, og står som de sto. Skal også de tas fra sikkerhetskopien, flytt innsyn.db bort og kjør en gang til.',
    );
  return undefined;
});
