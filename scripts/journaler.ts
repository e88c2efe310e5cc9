import { Argument } from 'commander';
import { JOURNALLISTER, type Journalliste } from '../src/arkiv/oversikt.ts';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { medArkivet } from '../src/eksport/med-arkivet.ts';
import { somCsv } from '../src/konsoll/lister/csv.ts';
import { LISTENAVN } from '../src/konsoll/lister/kolonner.ts';
import { lesHeleListen } from '../src/konsoll/lister/liste.ts';
import { standardperiode } from '../src/konsoll/lister/periode.ts';
import { skrivFil } from '../src/konsoll/lister/skriv-fil.ts';
import { tillatPaaKommandolinjen } from '../src/konsoll/lister/tillatt.ts';
import { datoI } from '../src/tid/oslo.ts';
import { brukernavn, datavalg, iLinjer, lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'journaler',
  'Skriver løpende journal, restanseliste eller forfallsliste til en CSV-fil. Listene er uskjermet og bare for arkivets ansatte.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .addArgument(new Argument('<liste>', 'hvilken liste').choices([...JOURNALLISTER]))
  .argument('<fil>', 'CSV-filen som skal skrives; bare eieren kan lese den')
  .option('--fra <dato>', 'fra og med journaldato, eller forfallsdato i forfallslisten')
  .option('--til <dato>', 'til og med; i dag når ingenting er sagt')
  .option('--enhet <navn>', 'bare denne enheten, slik arkivet skriver den')
  .option('--saksbehandler <navn>', 'bare denne saksbehandleren, slik arkivet skriver navnet')
  .addOption(datavalg())
  .parse();
const [virksomhet, liste, fil] = program.processedArgs as [string, Journalliste, string];
const { data, enhet, ...valgt } = program.opts<{
  data: string;
  enhet?: string;
  saksbehandler?: string;
  fra?: string;
  til?: string;
}>();

await utfoer(() =>
  medArkivet(data, async (arkiv) => {
    const klokke = (): Date => new Date();
    if ((await arkiv.kilder(virksomhet)).length === 0)
      throw new Eksportavbrudd(`«${virksomhet}» har ingen journalposter her.`);
    const tillatt = tillatPaaKommandolinjen(brukernavn(), virksomhet, enhet);
    const valg = { liste, ...standardperiode(liste, datoI(klokke())), ...valgt };
    const deler = await skrivFil(fil, somCsv(liste, lesHeleListen(arkiv, tillatt, klokke, valg)));
    console.log(`${LISTENAVN[liste]}: ${iLinjer(deler - 1)} er skrevet til ${fil}.`);
    return undefined;
  }),
);
