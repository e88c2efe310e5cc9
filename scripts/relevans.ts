import { heltall, lagKommando } from './kommando.ts';
import { doem, karakterer, samlet, somDokumenter, type Utfall } from './relevans/doem.ts';
import { innebygd } from './relevans/egen.ts';
import { rentFts5 } from './relevans/fts5.ts';
import type { Gruppe } from './relevans/gruppe.ts';
import { IDAG } from './relevans/korpus.ts';
import { egenMeilisearch, rentMeilisearch } from './relevans/meilisearch.ts';
import type { Doemtmotor } from './relevans/motor.ts';
import { BLINDE, EGET, type Relevanssett } from './relevans/sett.ts';
import { finnTjener } from './relevans/tjener.ts';

const { darlige } = lagKommando(
  'relevans',
  'Stiller relevanssettets spørringer til hver søkemotor og måler hvor godt de blir besvart.',
)
  .option('--darlige <n>', 'vis de n dårligst besvarte spørringene for hver motor', heltall(0), 0)
  .parse()
  .opts<{ darlige: number }>();

const si = (hva: string): void => void process.stderr.write(`${hva}\n`);
const tall = (verdi: number): string => verdi.toFixed(3).replace('.', ',');
const prosent = (verdi: number): string => `${(verdi * 100).toFixed(1).replace('.', ',')} %`;

const rad = (celler: readonly string[]): string => `| ${celler.join(' | ')} |`;
const tjener = await finnTjener(process.env);
if (tjener === undefined) si('Hopper over Meilisearch: verken MEILI_URL eller meilisearch på PATH.');

/** How each engine answered a set, by its name. */
async function maal({
  navn,
  lagKorpus,
  grupper,
}: Relevanssett): Promise<ReadonlyMap<string, readonly Utfall[]>> {
  const korpus = await lagKorpus();
  const dokumenter = somDokumenter(korpus, IDAG);
  const fasit = karakterer(dokumenter, grupper);
  const resultater = new Map<string, readonly Utfall[]>();
  const spoer = async (motor: Doemtmotor): Promise<void> => {
    si(`${navn}: spør ${motor.navn} …`);
    try {
      resultater.set(motor.navn, await doem(motor, fasit, grupper));
    } finally {
      await motor.lukk();
    }
  };
  await spoer(await innebygd(korpus));
  await spoer(rentFts5(dokumenter));
  if (tjener !== undefined) {
    await spoer(await egenMeilisearch(tjener, korpus));
    await spoer(await rentMeilisearch(tjener, dokumenter));
  }
  console.log(`\n${navn}: ${fasit.size} spørringer, ${korpus.length} journalposter, nDCG@10\n`);
  visTabell(grupper, resultater);
  return resultater;
}

function visTabell(grupper: readonly Gruppe[], resultater: ReadonlyMap<string, readonly Utfall[]>): void {
  const motorer = [...resultater.keys()];
  console.log(rad(['spørringer', 'antall', ...motorer]));
  console.log(rad(['---', '--:', ...motorer.map(() => '--:')]));
  for (const { slag, sporringer } of grupper) {
    const av = (navn: string) => (resultater.get(navn) ?? []).filter((et) => et.slag === slag);
    console.log(
      rad([slag, String(sporringer.length), ...motorer.map((navn) => tall(samlet(av(navn)).ndcg))]),
    );
  }
  const alle = motorer.map((navn) => samlet(resultater.get(navn) ?? []));
  const antall = grupper.flatMap(({ sporringer }) => sporringer).length;
  console.log(rad(['**alle**', String(antall), ...alle.map(({ ndcg }) => `**${tall(ndcg)}**`)]));
  console.log(rad(['uten svar', '', ...alle.map(({ tomme }) => prosent(tomme))]));
}

function visDarligste(resultater: ReadonlyMap<string, readonly Utfall[]>, antall: number): void {
  for (const [navn, utfall] of antall > 0 ? resultater : []) {
    console.log(`\n${navn}`);
    for (const { slag, q, ndcg, tomt } of utfall.toSorted((a, b) => a.ndcg - b.ndcg).slice(0, antall)) {
      console.log(`  ${tall(ndcg)}${tomt ? ' (uten svar)' : ''}  ${slag}: ${q}`);
    }
  }
}

try {
  for (const sett of [EGET, ...BLINDE]) visDarligste(await maal(sett), darlige);
} finally {
  await tjener?.stopp();
}
