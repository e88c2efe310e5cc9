import { writeFileSync } from 'node:fs';
import { setTimeout as vent } from 'node:timers/promises';
import { Argument, Command } from 'commander';
import { avbruddsmelding } from '../src/eksport/avbruddsmelding.ts';
import { eksporter } from '../src/eksport/eksporter.ts';
import { lagFremdriftslinje } from '../src/eksport/fremdriftslinje.ts';
import { eldes } from '../src/eksport/fullfoer.ts';
import { rapporttekst } from '../src/eksport/rapporttekst.ts';
import { kjoerEtterPlan, lesVarighet } from '../src/eksport/tidsplan.ts';
import { formater, type Format } from '../src/eksport/valg.ts';

const program = new Command('eksport')
  .description('Gjør en leveranse fra arkivet til offentlig journal. Kan trygt kjøres flere ganger.')
  .addArgument(new Argument('<format>', 'leveransens format').choices(formater))
  .argument('<sti>', 'filen eller mappen med leveransen')
  .option('--virksomhet <slug>', 'virksomheten leveransen tilhører')
  .option('--kilde <id>', 'kilden i konfigurasjonen')
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
  .option('--torrkjoring', 'gå hele veien uten å endre noe')
  .option('--rapport <fil>', 'skriv rapporten som JSON')
  .option('--komplett', 'leveransen er hele kilden for sin periode: trekk det som mangler')
  .option('--bekreft', 'trekk også når mer enn 2 % mangler')
  .option('--hver <tid>', 'kjør på nytt så ofte, for eksempel 15m')
  .parse();
const [format, sti] = program.processedArgs as [Format, string];
const valg = program.opts<{
  virksomhet?: string;
  kilde?: string;
  data: string;
  torrkjoring?: true;
  rapport?: string;
  komplett?: true;
  bekreft?: true;
  hver?: string;
}>();
const klokke = (): Date => new Date();

/** Runs once. @returns the exit code: 0 done, 1 done with something rejected or held, 2 nothing changed. */
async function enGang(): Promise<0 | 1 | 2> {
  const linje = lagFremdriftslinje({
    terminal: process.stderr.isTTY,
    tid: () => performance.now(),
    skriv: (tekst) => process.stderr.write(tekst),
  });
  const fil = valg.rapport;
  try {
    const rapport = await eksporter({ ...valg, format, sti, klokke, fremdrift: linje.meld });
    linje.slutt();
    console.log(rapporttekst(rapport));
    if (fil !== undefined) writeFileSync(fil, `${JSON.stringify(rapport, null, 2)}\n`);
    return rapport.utgangskode;
  } catch (feil) {
    linje.slutt();
    const melding = avbruddsmelding(feil);
    if (melding === undefined) throw feil;
    console.error(melding);
    return 2;
  }
}

if (valg.hver === undefined) process.exitCode = await enGang();
else {
  const avslutning = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      avslutning.abort();
    });
  await kjoerEtterPlan({
    intervall: lesVarighet(valg.hver),
    klokke,
    kjoer: async () => void (await enGang()),
    daglig: async () => void (await eldes(valg.data, klokke)),
    vent: (ms, signal) => vent(ms, undefined, { signal }).catch(() => undefined),
    signal: avslutning.signal,
  });
}
