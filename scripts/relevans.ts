import { Command } from 'commander';
import { doem, karakterer, samlet, somDokumenter, type Utfall } from './relevans/doem.ts';
import { innebygd } from './relevans/egen.ts';
import { rentFts5 } from './relevans/fts5.ts';
import { IDAG, lagKorpus } from './relevans/korpus.ts';
import { egenMeilisearch, rentMeilisearch } from './relevans/meilisearch.ts';
import type { Doemtmotor } from './relevans/motor.ts';
import { SPORRINGER } from './relevans/sporringer.ts';
import { finnTjener } from './relevans/tjener.ts';

const { darlige } = new Command('relevans')
  .description('Stiller relevanssettets spørringer til hver søkemotor og måler hvor godt de blir besvart.')
  .option('--darlige <n>', 'vis de n dårligst besvarte spørringene for hver motor', '0')
  .parse()
  .opts<{ darlige: string }>();

const si = (hva: string): void => void process.stderr.write(`${hva}\n`);
const tall = (verdi: number): string => verdi.toFixed(3).replace('.', ',');
const prosent = (verdi: number): string => `${(verdi * 100).toFixed(1).replace('.', ',')} %`;

const resultater = new Map<string, readonly Utfall[]>();
const korpus = await lagKorpus();
const dokumenter = somDokumenter(korpus, IDAG);
const fasit = karakterer(dokumenter);

async function maal(motor: Doemtmotor): Promise<void> {
  si(`Spør ${motor.navn} …`);
  try {
    resultater.set(motor.navn, await doem(motor, fasit));
  } finally {
    await motor.lukk();
  }
}

await maal(await innebygd(korpus));
await maal(rentFts5(dokumenter));
const tjener = await finnTjener(process.env);
if (tjener === undefined) si('Hopper over Meilisearch: verken MEILI_URL eller meilisearch på PATH.');
else {
  try {
    await maal(await egenMeilisearch(tjener, korpus));
    await maal(await rentMeilisearch(tjener, dokumenter));
  } finally {
    await tjener.stopp();
  }
}

const motorer = [...resultater.keys()];
const rad = (celler: readonly string[]): string => `| ${celler.join(' | ')} |`;
console.log(`${fasit.size} spørringer, ${korpus.length} journalposter, nDCG@10\n`);
console.log(rad(['spørringer', 'antall', ...motorer]));
console.log(rad(['---', '--:', ...motorer.map(() => '--:')]));
for (const { slag, sporringer } of SPORRINGER) {
  const av = (navn: string) => (resultater.get(navn) ?? []).filter((et) => et.slag === slag);
  console.log(rad([slag, String(sporringer.length), ...motorer.map((navn) => tall(samlet(av(navn)).ndcg))]));
}
const alle = motorer.map((navn) => samlet(resultater.get(navn) ?? []));
console.log(rad(['**alle**', String(fasit.size), ...alle.map(({ ndcg }) => `**${tall(ndcg)}**`)]));
console.log(rad(['uten svar', '', ...alle.map(({ tomme }) => prosent(tomme))]));

for (const navn of Number(darlige) > 0 ? motorer : []) {
  console.log(`\n${navn}`);
  const verst = (resultater.get(navn) ?? []).toSorted((a, b) => a.ndcg - b.ndcg).slice(0, Number(darlige));
  for (const { slag, q, ndcg, tomt } of verst) {
    console.log(`  ${tall(ndcg)}${tomt ? ' (uten svar)' : ''}  ${slag}: ${q}`);
  }
}
