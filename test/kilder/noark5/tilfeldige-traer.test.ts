import fc from 'fast-check';
import { rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aapneNoark5 } from '../../../src/kilder/noark5/noark5.ts';
import type { Post } from '../../../src/noark/leveranse.ts';
import { journalpost } from '../../../src/noark/journalpost.ts';
import { sak } from '../../../src/noark/sak.ts';
import { arkiv, arkivdel, klasse, registrering, saksmappe } from './arkiv.ts';

/** Bytes that the reader takes from disk at a time. */
const BIT = 256 * 1024;

type Registrering = { readonly art: 'post' | 'notat' | 'daarlig'; readonly tittel: string };
type Mappe = { readonly mapper: readonly Mappe[]; readonly registreringer: readonly Registrering[] };
type Klasse = { readonly klasser: readonly Klasse[]; readonly mapper: readonly Mappe[] };

const tittel = fc
  .string({ unit: fc.constantFrom('a', 'Å', 'ø', ' ', '–', '😀', '§', '\n', '&amp;', 'x') })
  .map((tekst) => `T${tekst}`);
const registreringer = fc.array(
  fc.record({ art: fc.constantFrom('post', 'notat', 'daarlig'), tittel } as const),
  { maxLength: 4 },
);
const mappe: fc.Memo<Mappe> = fc.memo((dybde) =>
  fc.record({
    mapper: dybde <= 1 ? fc.constant([]) : fc.array(mappe(), { maxLength: 2 }),
    registreringer,
  }),
);
const klasseITreet: fc.Memo<Klasse> = fc.memo((dybde) =>
  fc.record({
    klasser: dybde <= 1 ? fc.constant([]) : fc.array(klasseITreet(), { maxLength: 2 }),
    mapper: fc.array(mappe(3), { maxLength: 3 }),
  }),
);

/** Writes the tree, and counts on its own what must come out of it. */
class Skriver {
  readonly ventet = { sak: 0, journalpost: 0, annet: 0, avvist: 0 };
  readonly titler: string[] = [];
  #nr = 0;

  registrering({ art, tittel: raa }: Registrering): string {
    const id = `p${++this.#nr}`;
    if (art === 'notat') {
      this.ventet.annet++;
      return registrering({ id, type: 'arkivnotat' });
    }
    if (art === 'daarlig') {
      this.ventet.avvist++;
      return registrering({ id, felt: { tittel: raa, journaldato: 'i går' } });
    }
    this.ventet.journalpost++;
    this.titler.push(raa.replaceAll('&amp;', '&'));
    return registrering({ id, felt: { tittel: raa } });
  }
  mappe({ mapper: indre, registreringer: r }: Mappe): string {
    this.ventet.sak++;
    const nr = ++this.#nr;
    return saksmappe([...indre.map((m) => this.mappe(m)), ...r.map((en) => this.registrering(en))], {
      id: `m${nr}`,
      hale: { sakssekvensnummer: String(nr) },
    });
  }
  klasse({ klasser: under, mapper: m }: Klasse): string {
    return klasse(String(++this.#nr), [
      ...under.map((k) => this.klasse(k)),
      ...m.map((en) => this.mappe(en)),
    ]);
  }
}

async function lesAlt(xml: string): Promise<Post[]> {
  const sti = mkdtempSync(join(tmpdir(), 'noark5-tre-'));
  try {
    writeFileSync(join(sti, 'arkivstruktur.xml'), xml);
    const leveranse = await aapneNoark5(sti, { kilde: 'arkiv', arbeidsmappe: sti });
    const poster: Post[] = [];
    for await (const bunke of leveranse.poster()) poster.push(...bunke);
    return poster;
  } finally {
    rmSync(sti, { recursive: true });
  }
}

test('whatever the tree, and wherever its bytes are divided, everything in it comes out once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(klasseITreet(3), { maxLength: 3 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (treet, hvor) => {
        const skriver = new Skriver();
        const xml = arkiv(arkivdel(treet.map((k) => skriver.klasse(k)).join('')));
        // A comment in front moves the border between two pieces to anywhere in the tree, also inside a character.
        const lengde = Buffer.byteLength(xml);
        const foran = Math.max(0, BIT - Math.floor(hvor * lengde) - '<!---->'.length);
        const [erklaering = '', ...resten] = xml.split('\n');
        const poster = await lesAlt(`${erklaering}\n<!--${'x'.repeat(foran)}-->${resten.join('\n')}`);

        const antall = { sak: 0, journalpost: 0, annet: 0, avvist: 0, ikkeJournalfoert: 0 };
        const titler: string[] = [];
        for (const post of poster) {
          antall[post.art]++;
          if (post.art === 'sak') sak.parse(post.sak);
          if (post.art !== 'journalpost') continue;
          const { linje1, linje2 } = journalpost.parse(post.journalpost).tittel;
          titler.push(linje2 === undefined ? linje1 : `${linje1} ${linje2}`);
        }
        expect(antall).toEqual({ ...skriver.ventet, ikkeJournalfoert: 0 });
        expect(titler).toEqual(skriver.titler.map((raa) => raa.split(/\s+/).filter(Boolean).join(' ')));
      },
    ),
    { numRuns: 100 },
  );
});
