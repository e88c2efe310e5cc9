import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { fyll, NAA, post, publiser, SLUG, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Testtjener } from './tjener-i-test.ts';

/** A second body, known from its deliveries only: the configuration does not name it. */
const ANNEN = { slug: 'nabovik', navn: 'Nabovik kommune' };

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  await publiser(
    proeve.data,
    [post(1, 1, { virksomhet: ANNEN.slug, tekst: 'Merknad fra naboen om Storgata' })],
    ANNEN,
  );
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

const tekst = async (sti: string): Promise<string> =>
  (await hent(tjener.port, sti)).tekst.replaceAll(/<\/?mark>/g, '');
const NABO = `/${ANNEN.slug}/sak/2026/1/1`;

async function steng(stengt: boolean): Promise<void> {
  const skriver = aapneJournalskriver(join(proeve.data, 'journal.db'), { klokke: () => NAA });
  await skriver.settStengt(ANNEN.slug, stengt);
  await skriver.lukk();
}

describe('a site with several bodies', () => {
  test('lets a reader choose a body or search across them', async () => {
    const forside = await tekst('/');
    expect(forside).toContain('Nabovik kommune');
    expect(forside).toContain(`href="/${SLUG}"`);
    const treff = await tekst('/sok?q=merknad+storgata');
    expect(treff).toContain('Merknad fra naboen om Storgata');
    expect(treff).toContain('Merknad til plan for Storgata');
  });

  test('has a front page for each, and a search from there that keeps to it', async () => {
    expect(await tekst(`/${ANNEN.slug}`)).toContain('<input type="hidden" name="virksomhet" value="nabovik"');
    const treff = await tekst(`/sok?q=merknad&virksomhet=${ANNEN.slug}`);
    expect(treff).not.toContain('plan for Storgata');
    // Whoever writes other words there searches in it still.
    expect(/<form[^>]*role="search"[\s\S]*?<\/form>/.exec(treff)?.[0]).toContain(
      '<input type="hidden" name="virksomhet" value="nabovik"',
    );
  });

  test('says of every entry of a feed whose it is, and calls the feed of a case by its body', async () => {
    const strom = await tekst('/sok.atom?q=merknad+storgata');
    expect(strom).toContain('<title>merknad storgata – søk – Åpen journal</title>');
    const poster = [...strom.matchAll(/<entry>[\s\S]*?<\/entry>/gu)].map(([post]) => post);
    expect(poster.length).toBeGreaterThan(1);
    for (const post of poster)
      expect(post).toContain(`<name>${post.includes(ANNEN.slug) ? ANNEN.navn : 'Prøvevik kommune'}</name>`);
    expect(new Set(poster.map((post) => post.includes(ANNEN.slug))).size).toBe(2);
    expect(await tekst(`/${ANNEN.slug}/sak/2026/1.atom`)).toContain(
      '<title>Sak 2026/1 – Nabovik kommune</title>',
    );
  });

  test('gives a body that nobody configured the careful default, with a contact point (R2)', async () => {
    expect(await tekst(NABO)).toContain('Nabovik kommune, postmottak');
  });

  test('a closed body is gone from everything that is shared, and the others are untouched (R59)', async () => {
    await steng(true);
    try {
      expect((await hent(tjener.port, NABO)).status).toBe(503);
      expect((await hent(tjener.port, `/${ANNEN.slug}`)).status).toBe(503);
      expect((await hent(tjener.port, `/api/v1/saker/${ANNEN.slug}/2026/1`)).status).toBe(503);
      expect((await hent(tjener.port, `/${SLUG}/sak/2026/1/1`)).status).toBe(200);
      for (const sti of ['/sok?q=merknad+storgata', '/api/v1/journalposter?q=merknad', '/sok', '/']) {
        expect(await tekst(sti)).not.toMatch(/naboen|nabovik/i);
      }
      expect(await tekst(`/api/v1/journalposter?virksomhet=${ANNEN.slug}`)).toContain('"treff":0');
      expect(await tekst('/api/v1/journalposter?q=merknad')).toContain('Merknad til plan for Storgata');
    } finally {
      await steng(false);
    }
    expect(await tekst('/sok?q=merknad+storgata')).toContain('Merknad fra naboen om Storgata');
  });
});
