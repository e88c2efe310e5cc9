import { byggIndeks } from '../src/eksport/indeks/indekser.ts';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { kontrollerIndeks, stemmer } from '../src/eksport/indeks/kontroller-indeks.ts';
import { kontrolltekst } from '../src/eksport/indeks/kontrolltekst.ts';
import { meiliFraMiljo } from '../src/sok/meilisearch/fra-miljo.ts';
import { lagNoekler } from '../src/sok/meilisearch/noekler.ts';
import { datavalg, lagKommando, utfoer, type Utgangskode } from './kommando.ts';
import { samleOfte } from './samle-ofte.ts';

const { data, kontroller, reparer, noekler } = lagKommando(
  'indekser',
  'Bygger søkeindeksen på nytt fra den offentlige journalen, eller holder den opp mot journalen.',
)
  .addOption(datavalg())
  .option('--kontroller', 'sammenlign indeksen med journalen, dag for dag, uten å endre noe')
  .option('--reparer', 'sammenlign, og rett det som ikke stemmer')
  .option('--noekler', 'lag nøklene til Meilisearch; MEILI_KEY må være hovednøkkelen')
  .parse()
  .opts<{ data: string; kontroller?: true; reparer?: true; noekler?: true }>();

const klokke = (): Date => new Date();

async function lagOgVisNoekler(): Promise<undefined> {
  const meili = meiliFraMiljo(process.env);
  if (meili === undefined) throw new Eksportavbrudd('Si hvor Meilisearch er, med MEILI_URL.');
  const { sok, eksport } = await lagNoekler(meili);
  console.log(`MEILI_KEY for tjeneren, som bare kan søke: ${sok}`);
  console.log(`MEILI_KEY for eksporten, som bare kan skrive sin egen indeks: ${eksport}`);
  return undefined;
}

async function holdOppMotJournalen(): Promise<Utgangskode> {
  const svar = await kontrollerIndeks(data, klokke, { reparer: reparer === true });
  console.log(kontrolltekst(svar));
  return svar.reparert || stemmer(svar) ? 0 : 1;
}

async function bygg(): Promise<Utgangskode> {
  samleOfte();
  const antall = await byggIndeks(data, klokke);
  console.log(
    antall === 0
      ? 'Journalen er tom, og det er ingenting å søke i. Er det riktig mappe (--data), kjør npm run eksport. Skulle det vært noe der, gjenopprett en sikkerhetskopi med npm run gjenopprett.'
      : `${antall} journalposter er søkbare.`,
  );
  return antall === 0 ? 1 : 0;
}

await utfoer(() => {
  if (noekler === true) return lagOgVisNoekler();
  return kontroller === true || reparer === true ? holdOppMotJournalen() : bygg();
});
