import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { medArkivet } from '../src/eksport/med-arkivet.ts';
import { finnHvem, navnPerID } from '../src/konsoll/ansatte.ts';
import { skrivFil } from '../src/konsoll/lister/skriv-fil.ts';
import { alleLinjer, instanter } from '../src/konsoll/logg/les-logg.ts';
import { loggSomCsv } from '../src/konsoll/logg/som-csv.ts';
import { kortTidspunkt } from '../src/i18n/dato.ts';
import { datavalg, heltall, iLinjer, lagKommando, lesDato, utfoer } from './kommando.ts';

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
  .option('--fra <tid>', 'fra og med denne dagen, for eksempel 2026-11-21', lesDato)
  .option('--til <tid>', 'til og med denne dagen', lesDato)
  .option('--antall <tall>', 'hvor mange linjer', heltall(0, 999_999), 50)
  .option('--csv <fil>', 'skriv alle linjene som passer, til en CSV-fil; bare eieren kan lese den')
  .option('--glem <id>', 'slett navnet til den som har denne bruker-ID-en; loggen har bare ID-en')
  .addOption(datavalg())
  .parse();
const { data, kontroller, siste, csv, antall, glem, hvem, fra, til, ...resten } = program.opts<{
  data: string;
  kontroller?: true;
  siste?: string;
  csv?: string;
  antall: number;
  glem?: string;
  hvem?: string;
  handling?: string;
  virksomhet?: string;
  gjenstand?: string;
  fra?: string;
  til?: string;
}>();

await utfoer(async () => {
  if (siste !== undefined && kontroller !== true)
    throw new Eksportavbrudd('--siste sier hva --kontroller skal finne. Ta med begge.');
  return medArkivet(data, async (arkiv) => {
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
        `Loggen er hel: ${iLinjer(svar.antall)}. Siste kontrollsum: ${svar.sisteHash}\n` +
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
    const sok = {
      ...resten,
      ...instanter({ fra, til }),
      ...(hvem !== undefined && { hvem: await finnHvem(arkiv, hvem) }),
    };
    if (csv !== undefined) {
      const deler = await skrivFil(csv, loggSomCsv(alleLinjer(arkiv, sok), navn));
      console.log(`${iLinjer(deler - 1)} er skrevet til ${csv}.`);
      return undefined;
    }
    const linjer = await arkiv.logg({ ...sok, antall });
    if (linjer.length === 0) console.log('Ingen linjer i loggen passer.');
    for (const l of linjer)
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
  });
});
