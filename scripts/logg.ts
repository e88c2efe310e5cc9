import { existsSync, writeFileSync } from 'node:fs';
import { aapneArkiv } from '../src/arkiv/sqlite/aapne-arkiv.ts';
import { somCsv } from '../src/eksport/vedtak/logg-som-csv.ts';
import { finnHvem, navnPerID } from '../src/konsoll/ansatte.ts';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { stier } from '../src/eksport/lagre.ts';
import { kortTidspunkt } from '../src/i18n/dato.ts';
import { lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'logg',
  'Viser loggen over oppslag og vedtak i arkivsonen, nyeste først, eller kontrollerer at den er hel.',
)
  .option('--kontroller', 'kontroller at ingen linje er endret eller tatt bort')
  .option('--siste <hash>', 'med --kontroller: loggen skal inneholde linjen med denne kontrollsummen')
  .option('--hvem <navn>', 'bare det denne personen har gjort: et navn, en del av det, eller bruker-ID')
  .option('--handling <ord>', 'bare denne handlingen, for eksempel trekk')
  .option('--virksomhet <navn>', 'bare denne virksomheten, slik den står i adressen')
  .option('--gjenstand <nummer>', 'bare denne saken eller journalposten, for eksempel 2026/123-4')
  .option('--fra <tid>', 'fra og med dette tidspunktet, for eksempel 2026-11-21')
  .option('--til <tid>', 'til og med dette tidspunktet')
  .option('--antall <tall>', 'hvor mange linjer', '50')
  .option('--csv <fil>', 'skriv alle linjene som passer, til en CSV-fil')
  .option('--glem <id>', 'slett navnet til den som har denne bruker-ID-en; loggen har bare ID-en')
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
  .parse();
const { data, kontroller, siste, csv, antall, glem, hvem, ...resten } = program.opts<{
  data: string;
  kontroller?: true;
  siste?: string;
  csv?: string;
  antall: string;
  glem?: string;
  hvem?: string;
  handling?: string;
  virksomhet?: string;
  gjenstand?: string;
  fra?: string;
  til?: string;
}>();

await utfoer(async () => {
  const { arkiv: sti } = stier(data);
  if (!existsSync(sti))
    throw new Eksportavbrudd(`Det finnes ikke noe arkiv i ${data}. Er det riktig mappe (--data)?`);
  if (!/^\d{1,6}$/.test(antall)) throw new Eksportavbrudd('--antall må være et helt tall.');
  const arkiv = aapneArkiv(sti);
  try {
    if (kontroller === true) {
      const svar = await arkiv.kontrollerLogg(siste);
      if (svar.art === 'brutt') {
        console.log(`Loggen er brutt: linje ${svar.nr} er endret, eller noe foran den er tatt bort.`);
        return 1;
      }
      if (svar.art === 'forkortet') {
        console.log(`Loggen er kortere enn før: linjen med den oppgitte kontrollsummen er ikke i den.`);
        return 1;
      }
      console.log(
        `Loggen er hel: ${svar.antall} linjer. Siste kontrollsum: ${svar.sisteHash}\n` +
          'Ta vare på kontrollsummen et annet sted. Med --siste viser den senere at ingen linjer er tatt bort på slutten.',
      );
      return undefined;
    }
    if (glem !== undefined) {
      const fantes = await arkiv.glemAnsatt(glem);
      console.log(fantes ? 'Navnet er slettet.' : 'Det står ikke noe navn på den bruker-ID-en.');
      return fantes ? undefined : 1;
    }
    const navn = navnPerID(await arkiv.ansatte());
    const sok = { ...resten, ...(hvem !== undefined && { hvem: await finnHvem(arkiv, hvem) }) };
    if (csv !== undefined) {
      const linjer = await arkiv.logg({ ...sok, antall: Number.MAX_SAFE_INTEGER });
      writeFileSync(csv, somCsv(linjer.toReversed(), navn));
      console.log(`${linjer.length} linjer er skrevet til ${csv}.`);
      return undefined;
    }
    for (const l of await arkiv.logg({ ...sok, antall: Number(antall) }))
      console.log(
        [
          l.nr,
          kortTidspunkt(l.tidspunkt),
          ...[navn.get(l.hvem) ?? []].flat(),
          l.hvem,
          l.rolle,
          l.handling,
          `${l.virksomhet} ${l.gjenstand}`.trim(),
          l.grunn,
        ].join('  '),
      );
    return undefined;
  } finally {
    await arkiv.lukk();
  }
});
