import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { krevLager } from '../src/eksport/krev-lager.ts';
import { stier } from '../src/eksport/lagre.ts';
import { medArkivet } from '../src/eksport/med-arkivet.ts';
import { finnVirksomhet, lesKonfig } from '../src/konfig/les-konfig.ts';
import { tillatPaaKommandolinjen } from '../src/konsoll/lister/tillatt.ts';
import { alleFigurer, STANDARDGRENSE } from '../src/konsoll/tall/figurer.ts';
import { lesTall, sisteAar } from '../src/konsoll/tall/les-tall.ts';
import { somTekst } from '../src/konsoll/tall/som-tekst.ts';
import { datoI } from '../src/tid/oslo.ts';
import { brukernavn, datavalg, heltall, lagKommando, utfoer } from './kommando.ts';

const program = lagKommando(
  'tall',
  'Viser hvor lang tid publiseringen tar, hvor mye som er skjermet og hva som er holdt tilbake. Etter måned og enhet, aldri etter person.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .option('--fra <måned>', 'fra og med måneden for journaldato, for eksempel 2026-01')
  .option('--til <måned>', 'til og med')
  .option('--enhet <navn>', 'bare denne enheten, slik arkivet skriver den')
  .option('--grense <dager>', 'arbeidsdager som regnes som i tide', heltall(0, 1000), STANDARDGRENSE)
  .addOption(datavalg())
  .parse();
const [slug] = program.processedArgs as [string];
const { data, enhet, grense, ...valgt } = program.opts<{
  data: string;
  grense: number;
  enhet?: string;
  fra?: string;
  til?: string;
}>();

await utfoer(async () => {
  krevLager(data, 'arkiv');
  const virksomhet = finnVirksomhet(lesKonfig(stier(data).konfig), { slug });
  if (!virksomhet) throw new Eksportavbrudd(`«${slug}» står ikke i konfigurasjonen.`);
  const tillatt = tillatPaaKommandolinjen(brukernavn(), slug, enhet);
  const periode = { ...sisteAar(datoI(new Date())), ...valgt };
  const tellinger = await medArkivet(data, (arkiv) => lesTall(arkiv, tillatt, periode));
  console.log(somTekst(alleFigurer(tellinger, virksomhet, grense)));
  return undefined;
});
