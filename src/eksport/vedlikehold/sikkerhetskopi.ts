import { createHash } from 'node:crypto';
import { constants, createReadStream, existsSync, realpathSync } from 'node:fs';
import { access, copyFile, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { vedtak as vedtaksskjema } from '../../arkiv/vedtak.ts';
import { taLaas } from '../../lager/laas.ts';
import { lagMappe } from '../../lager/mappe.ts';
import { leggMappePaaDisken, skrivHel } from '../../lager/paa-disken.ts';
import { erHel } from '../../lager/hel.ts';
import { sikkerhetskopier } from '../../lager/sikkerhetskopi.ts';
import { harFeilkode } from '../../lager/systemfeil.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { Eksportavbrudd } from '../feil.ts';
import { lesJson } from '../les-json.ts';
import { HENDELSER, skrivHendelser } from '../vedtak/hendelser-i-fil.ts';
import { aapneLagre, stier } from '../lagre.ts';
import { erJournalenTapt } from '../tapt-journal.ts';
import { krevHele, skadet } from './hel-kopi.ts';
import { erInnsynsfil, kopierInnsynsfiler } from './innsynsfiler.ts';

const MANIFEST = 'manifest.json';
/** The decisions beside the databases, so that they can be carried over when an older backup is restored. */
export const VEDTAK = 'vedtak.json';

const manifest = z.strictObject({
  utgave: z.literal(1),
  tidspunkt: z.iso.datetime(),
  filer: z.array(
    z.strictObject({
      navn: z.string().refine((navn) => /^[a-z]+\.(?:db|jsonl?)$/u.test(navn) || erInnsynsfil(navn)),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    }),
  ),
});
export type Manifest = z.infer<typeof manifest>;

export const vedtaksliste = z.array(vedtaksskjema);

async function sha256(sti: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const bit of createReadStream(sti) as AsyncIterable<Buffer>) sum.update(bit);
  return sum.digest('hex');
}

/**
 * Copies the data directory, of one moment: no export runs meanwhile, and the archive may not be written either, so that
 * no decision falls between two files. The index is not copied: it is rebuilt from the journal.
 *
 * @param mappe made when it is not there, for nobody else to read; must be empty, and is so again when the copying fails.
 * @throws Eksportavbrudd, also for a database that is damaged; LaastFeil.
 */
export async function taSikkerhetskopi(data: string, mappe: string, klokke: Klokke): Promise<Manifest> {
  const sted = stier(data);
  if (!existsSync(sted.arkiv) || !existsSync(sted.journal))
    throw new Eksportavbrudd(`Det er ingenting å kopiere i ${data}. Er det riktig mappe (--data)?`);
  const fantes = existsSync(mappe);
  await krevTomMappe(mappe, data);
  try {
    return await kopier(data, mappe, klokke);
  } catch (feil) {
    // What is there of it holds everything secret, and would stand in the way of the next try.
    if (fantes) for (const navn of await readdir(mappe)) await rm(join(mappe, navn), { recursive: true });
    else await rm(mappe, { recursive: true, force: true });
    throw feil;
  }
}

const liggerI = (ytre: string, indre: string): boolean => `${indre}${sep}`.startsWith(`${ytre}${sep}`);

/** @throws Eksportavbrudd for a place where no backup can lie. */
async function krevTomMappe(mappe: string, data: string): Promise<void> {
  const iDatamappen = new Eksportavbrudd(
    `${mappe} ligger i datamappen, og går tapt med den. Velg en mappe utenfor, helst på en annen disk. Ingenting er kopiert.`,
  );
  if (liggerI(resolve(data), resolve(mappe))) throw iDatamappen;
  try {
    // Nobody but the one who takes it.
    lagMappe(mappe, 0o700);
    await access(mappe, constants.W_OK | constants.X_OK);
  } catch (feil) {
    if (!(feil instanceof Error) || !('code' in feil)) throw feil;
    throw new Eksportavbrudd(
      harFeilkode(feil, 'EEXIST', 'ENOTDIR')
        ? `${mappe} er en fil, eller ligger i en. Velg en mappe.`
        : `Det kan ikke lages eller skrives i ${mappe}. Velg en mappe som denne brukeren kan skrive i. Ingenting er kopiert.`,
      { cause: feil },
    );
  }
  if (liggerI(realpathSync(data), realpathSync(mappe))) throw iDatamappen;
  if ((await readdir(mappe)).length > 0)
    throw new Eksportavbrudd(`Mappen ${mappe} er ikke tom. Velg en ny mappe for hver sikkerhetskopi.`);
}

async function kopier(data: string, mappe: string, klokke: Klokke): Promise<Manifest> {
  const sted = stier(data);
  const laas = taLaas(data, { naa: klokke() });
  try {
    const lagre = await aapneLagre(data, klokke, { medSok: false });
    try {
      if (await erJournalenTapt(lagre)) throw skadet(sted.journal);
      // What was withdrawn is erased from the files first: a copy holds what the file holds.
      await lagre.skriver.rensFiler();
      await lagre.arkiv.alene(async () => {
        const vedtak = `${JSON.stringify(await lagre.arkiv.vedtak(), null, 2)}\n`;
        await writeFile(join(mappe, VEDTAK), vedtak, { mode: 0o600 });
        await skrivHendelser(lagre.arkiv, join(mappe, HENDELSER));
        await lagre.arkiv.sikkerhetskopier(join(mappe, basename(sted.arkiv)));
        for (const fil of [sted.journal, sted.innsyn]) if (existsSync(fil)) await kopierDatabase(fil, mappe);
      });
      await kopierInnsynsfiler(data, mappe);
      if (existsSync(sted.konfig)) await copyFile(sted.konfig, join(mappe, basename(sted.konfig)));
    } finally {
      await lagre.lukk();
    }
  } finally {
    laas.slipp();
  }
  const databaser = [sted.arkiv, sted.journal, sted.innsyn].map((fil) => join(mappe, basename(fil)));
  krevHele(databaser.filter((kopi) => existsSync(kopi)));

  const filer = [];
  for (const navn of (await readdir(mappe, { recursive: true })).sort()) {
    const sti = join(mappe, navn);
    if ((await stat(sti)).isDirectory()) continue;
    filer.push({ navn, bytes: (await stat(sti)).size, sha256: await sha256(sti) });
  }
  const ferdig: Manifest = { utgave: 1, tidspunkt: klokke().toISOString(), filer };
  // A manifest says that all is there, also after a power cut: the copy before this one may be thrown away now.
  leggMappePaaDisken(mappe);
  skrivHel(join(mappe, MANIFEST), `${JSON.stringify(ferdig, null, 2)}\n`);
  return ferdig;
}

async function kopierDatabase(fil: string, mappe: string): Promise<void> {
  try {
    const db = new DatabaseSync(fil, { readOnly: true });
    try {
      await sikkerhetskopier(db, join(mappe, basename(fil)));
    } finally {
      db.close();
    }
  } catch (feil) {
    throw erHel(fil) ? feil : skadet(fil, feil);
  }
}

/** Reads a backup's manifest and holds every file against it. @throws Eksportavbrudd when anything is not as it was. */
export async function kontrollerSikkerhetskopi(mappe: string): Promise<Manifest> {
  const sti = join(mappe, MANIFEST);
  if (!existsSync(sti))
    throw new Eksportavbrudd(`${mappe} er ikke en fullført sikkerhetskopi: ${MANIFEST} mangler.`);
  const lest = manifest.safeParse(lesJson(await readFile(sti, 'utf8')));
  if (!lest.success) throw new Eksportavbrudd(`${sti} kan ikke leses av denne utgaven av programmet.`);
  for (const { navn, bytes, sha256: sum } of lest.data.filer) {
    const fil = join(mappe, navn);
    if (!existsSync(fil) || (await stat(fil)).size !== bytes || (await sha256(fil)) !== sum)
      throw new Eksportavbrudd(
        `${navn} i sikkerhetskopien er ikke den som ble skrevet. Ingenting er gjenopprettet.`,
      );
  }
  return lest.data;
}
