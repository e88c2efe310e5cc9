import { existsSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { aapneArkiv } from '../src/arkiv/sqlite/aapne-arkiv.ts';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { stier } from '../src/eksport/lagre.ts';
import { finnVirksomhet, lesKonfig } from '../src/konfig/les-konfig.ts';
import { UgyldigPeriode } from '../src/konsoll/lister/periode.ts';
import { tillatPaaKommandolinjen } from '../src/konsoll/lister/tillatt.ts';
import { alleFigurer, STANDARDGRENSE } from '../src/konsoll/tall/figurer.ts';
import { lesTall, sisteAar } from '../src/konsoll/tall/les-tall.ts';
import { somTekst } from '../src/konsoll/tall/som-tekst.ts';
import { datoI } from '../src/tid/oslo.ts';
import { brukernavn, lagKommando, utfoer } from './kommando.ts';

function lesGrense(tekst: string): number {
  const grense = Number(tekst);
  if (!Number.isInteger(grense) || grense < 0 || grense > 1000)
    throw new InvalidArgumentError('Skriv et helt tall fra 0 til 1000.');
  return grense;
}

const program = lagKommando(
  'tall',
  'Viser hvor lang tid publiseringen tar, hvor mye som er skjermet og hva som er holdt tilbake. Etter måned og enhet, aldri etter person.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .option('--fra <måned>', 'fra og med måneden for journaldato, for eksempel 2026-01')
  .option('--til <måned>', 'til og med')
  .option('--enhet <navn>', 'bare denne enheten, slik arkivet skriver den')
  .option('--grense <dager>', 'arbeidsdager som regnes som i tide', lesGrense, STANDARDGRENSE)
  .option('--data <mappe>', 'mappen med databaser og konfigurasjon', process.env['DATA'] ?? 'data')
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
  const { arkiv: sti, konfig } = stier(data);
  if (!existsSync(sti))
    throw new Eksportavbrudd(`Det finnes ikke noe arkiv i ${data}. Er det riktig mappe (--data)?`);
  const virksomhet = finnVirksomhet(lesKonfig(konfig), { slug });
  if (!virksomhet) throw new Eksportavbrudd(`«${slug}» står ikke i konfigurasjonen.`);
  const arkiv = aapneArkiv(sti);
  try {
    const tillatt = tillatPaaKommandolinjen(brukernavn(), slug, enhet);
    const tellinger = await lesTall(arkiv, tillatt, { ...sisteAar(datoI(new Date())), ...valgt });
    console.log(somTekst(alleFigurer(tellinger, virksomhet, grense)));
    return undefined;
  } catch (feil) {
    if (feil instanceof UgyldigPeriode) throw new Eksportavbrudd(feil.message);
    throw feil;
  } finally {
    await arkiv.lukk();
  }
});
