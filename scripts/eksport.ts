import { statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { Argument } from 'commander';
import { eksporter } from '../src/eksport/eksporter.ts';
import { lagFremdriftslinje } from '../src/eksport/rapport/fremdriftslinje.ts';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { rapporttekst } from '../src/eksport/rapport/rapporttekst.ts';
import { kjoerEtterPlan, lesVarighet } from '../src/eksport/tidsplan.ts';
import { formater, type Format } from '../src/eksport/valg.ts';
import { vedlikehold } from '../src/eksport/vedlikehold/vedlikehold.ts';
import { lagProveleveranse } from '../src/konsoll/forhaandsvisning/leveranse/lag-proveleveranse.ts';
import { datavalg, lagKommando, meldFeil, utfoer, type Utgangskode } from './kommando.ts';
import { samleOfte } from './samle-ofte.ts';

const program = lagKommando(
  'eksport',
  'Gjør en leveranse fra arkivet til offentlig journal. Kan trygt kjøres flere ganger.',
)
  .addArgument(new Argument('<format>', 'leveransens format').choices(formater))
  .argument('<sti>', 'filen eller mappen med leveransen')
  .option('--virksomhet <slug>', 'virksomheten leveransen tilhører')
  .option('--kilde <id>', 'kilden i konfigurasjonen')
  .addOption(datavalg())
  .option('--torrkjoring', 'gå hele veien uten å endre noe')
  .option('--forhaandsvis', 'som --torrkjoring, og la de ansatte se på resultatet i konsollet i tre døgn')
  .option('--rapport <fil>', 'skriv rapporten som JSON')
  .option('--komplett', 'leveransen er hele kilden for sin periode: trekk det som mangler')
  .option(
    '--bekreft',
    'gjør det også når mer enn 2 % mangler, leveransen er eldre enn den forrige, arkiv.db er borte eller for gammel, eller konfig.json er borte',
  )
  .option('--hver <tid>', 'kjør på nytt så ofte, for eksempel 15m')
  .parse();
const [format, sti] = program.processedArgs as [Format, string];
const valg = program.opts<{
  virksomhet?: string;
  kilde?: string;
  data: string;
  torrkjoring?: true;
  forhaandsvis?: true;
  rapport?: string;
  komplett?: true;
  bekreft?: true;
  hver?: string;
}>();
const klokke = (): Date => new Date();

/** A report that has nowhere to be written is told before the run, not after it. @throws Eksportavbrudd */
function krevPlassTilRapport(fil: string): void {
  if (statSync(dirname(fil), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Eksportavbrudd(`Mappen til ${basename(fil)} finnes ikke. Ingenting er endret.`);
  if (statSync(fil, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new Eksportavbrudd('--rapport må være en fil, ikke en mappe. Ingenting er endret.');
}

async function enGang(): Promise<Utgangskode> {
  const linje = lagFremdriftslinje({
    terminal: process.stderr.isTTY,
    tid: () => performance.now(),
    skriv: (tekst) => process.stderr.write(tekst),
  });
  const fil = valg.rapport;
  try {
    if (fil !== undefined) krevPlassTilRapport(fil);
    const kjoer = valg.forhaandsvis === true ? lagProveleveranse : eksporter;
    const rapport = await kjoer({ ...valg, format, sti, klokke, fremdrift: linje.meld });
    linje.slutt();
    console.log(rapporttekst(rapport));
    if (fil !== undefined) writeFileSync(fil, `${JSON.stringify(rapport, null, 2)}\n`);
    return rapport.utgangskode;
  } finally {
    linje.slutt();
  }
}

/** What goes wrong once is told, and tried again when it is time: the schedule goes on. */
const tell = async (arbeid: () => Promise<unknown>): Promise<boolean> => {
  try {
    await arbeid();
    return true;
  } catch (feil) {
    meldFeil(feil);
    return false;
  }
};

async function dagensArbeid(): Promise<void> {
  // Those change nothing.
  if (valg.torrkjoring === true || valg.forhaandsvis === true) return;
  const { avvik, varsler } = await vedlikehold(valg.data, klokke);
  for (const linje of avvik) console.log(`Merk: ${linje}`);
  for (const linje of varsler) console.log(`Varsel: ${linje}`);
}

async function etterPlan(hver: string): Promise<undefined> {
  const intervall = lesVarighet(hver);
  const avslutning = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      avslutning.abort();
    });
  await kjoerEtterPlan({
    intervall,
    klokke,
    kjoer: async () => void (await tell(enGang)),
    daglig: () => tell(dagensArbeid),
    vent: (ms, signal) => vent(ms, undefined, { signal }).catch(() => undefined),
    signal: avslutning.signal,
  });
}

const { hver } = valg;
samleOfte();
await utfoer(() => (hver === undefined ? enGang() : etterPlan(hver)));
