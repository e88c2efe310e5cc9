import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Dokumentnr } from '../../arkiv/nummer.ts';
import { hendelseslinje } from '../../arkiv/hendelser/hendelse.ts';
import { Eksportavbrudd } from '../feil.ts';
import { lesJson } from '../les-json.ts';

/** Incidents beside the databases of a backup, as JSON Lines, so that they can be carried over when an older one is restored. */
export const HENDELSER = 'hendelser.jsonl';

const SIDE = 1000;

const del = z.union([
  z.strictObject({ linje: hendelseslinje }),
  z.strictObject({
    avvik: z.string(),
    vist: z.array(
      z.strictObject({
        saksaar: z.int(),
        sakssekvensnummer: z.int(),
        dokumentnummer: z.int(),
        fra: z.iso.datetime().optional(),
        til: z.iso.datetime().optional(),
        endret: z.array(z.iso.datetime()),
      }),
    ),
  }),
]);
/** A line of an incident, or a page of the list of what was shown in it. */
type Hendelsesdel = z.infer<typeof del>;

/** All that an archive holds of incidents, a part at a time. */
async function* deler(arkiv: Arkiv): AsyncGenerator<Hendelsesdel> {
  for (const linje of await arkiv.hendelseslinjer()) {
    yield { linje };
    if (linje.innhold.art !== 'aapnet') continue;
    let etter: Dokumentnr | undefined;
    for (;;) {
      const side = await arkiv.vistliste(linje.id, etter, SIDE);
      etter = side.at(-1);
      if (!etter) break;
      yield { avvik: linje.id, vist: side.map((rad) => ({ ...rad, endret: [...rad.endret] })) };
    }
  }
}

async function taInn(til: Arkiv, alle: AsyncIterable<Hendelsesdel>): Promise<number> {
  let nye = 0;
  for await (const her of alle)
    if ('linje' in her) nye += await til.flettHendelser([her.linje]);
    else
      await til.skrivVistliste(
        her.avvik,
        her.vist.map(({ fra, til: slutt, ...rad }) => ({
          ...rad,
          ...(fra !== undefined && { fra }),
          ...(slutt !== undefined && { til: slutt }),
        })),
      );
  return nye;
}

/** Carries the incidents of one archive over to another. @returns how many lines were new there. */
export const foerOverHendelser = (fra: Arkiv, til: Arkiv): Promise<number> => taInn(til, deler(fra));

/** Writes the incidents of an archive to a new file. */
export async function skrivHendelser(arkiv: Arkiv, sti: string): Promise<void> {
  const fil = await open(sti, 'wx', 0o600);
  try {
    for await (const her of deler(arkiv)) await fil.write(`${JSON.stringify(her)}\n`);
  } finally {
    await fil.close();
  }
}

async function* lesDeler(sti: string): AsyncGenerator<Hendelsesdel> {
  let nr = 0;
  for await (const linje of createInterface({ input: createReadStream(sti), crlfDelay: Infinity })) {
    nr++;
    const lest = del.safeParse(lesJson(linje));
    if (!lest.success) throw new Eksportavbrudd(`${sti}, linje ${nr}, er ikke en hendelse.`);
    yield lest.data;
  }
}

/** Takes in a file that {@link skrivHendelser} wrote. @throws Eksportavbrudd with the line that cannot be read. */
export const lesHendelserFraFil = (til: Arkiv, sti: string): Promise<number> => taInn(til, lesDeler(sti));
