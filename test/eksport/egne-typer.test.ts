import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stier } from '../../src/eksport/lagre.ts';
import { tolkKonfig } from '../../src/konfig/les-konfig.ts';
import type { Journalposttype } from '../../src/noark/koder.ts';
import { journalpost, sak as tabellsak, skrivTabeller } from '../kilder/noark4/leveranser.ts';
import { Verksted } from './hjelp/verksted.ts';

const av = (type: string) => [{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1, type }] }];

function si(v: Verksted, journalposttyper: Readonly<Record<string, Journalposttype>>): void {
  const sti = stier(v.data).konfig;
  const { virksomheter } = tolkKonfig(readFileSync(sti, 'utf8'), sti);
  const medTyper = virksomheter.map((en) => ({
    ...en,
    kilder: en.kilder.map((kilde) => ({ ...kilde, journalposttyper })),
  }));
  writeFileSync(sti, JSON.stringify({ virksomheter: medTyper }));
}

describe('a type of journalpost that is the source’s own', () => {
  test('is rejected, and staff are told exactly what to write', async () => {
    const v = new Verksted();
    const { avvistePoster } = await v.eksporter(av('Z'));
    expect(avvistePoster).toMatchObject([
      {
        felt: 'journalposttype',
        grunn:
          'typen er ikke en av Noarks (I, U, N, X, S); si hvilken av dem den svarer til, på kilden i konfig.json: "journalposttyper": { "Z": "…" }',
      },
    ]);
  });

  test('and is not told where it may be what somebody has written', async () => {
    const v = new Verksted();
    const rapport = await v.eksporter(av('Notat om Ola Oppdiktsen'));
    expect(rapport.avvistePoster).toMatchObject([
      { grunn: expect.stringContaining('"journalposttyper": { "typen slik arkivet skriver den": "…" }') },
    ]);
    expect(JSON.stringify(rapport)).not.toContain('Oppdiktsen');
  });

  test.each([
    ['Z', { Z: 'X' }],
    ['Brev  INN', { 'Brev inn': 'I' }],
    ['U', { U: 'N' }],
  ] as const)('is what the configuration says, also of files that have been read: %s', async (type, kart) => {
    const v = new Verksted();
    const sti = v.leveranse(av(type));
    await v.eksporter(sti);
    si(v, kart);
    expect(await v.eksporter(sti)).toMatchObject({ avvist: 0, utgangskode: 0 });
    const [kode] = Object.values(kart);
    expect(await v.oppslag('2026/1-1')).toMatchObject({ publisert: { post: { journalposttype: kode } } });
  });

  test('may be none but one of Noark’s', async () => {
    const v = new Verksted();
    await v.eksporter(av('I'));
    si(v, { Z: 'X' });
    const sti = stier(v.data).konfig;
    writeFileSync(sti, readFileSync(sti, 'utf8').replace('"Z":"X"', '"Z":"Notat"'));
    await expect(v.eksporter(av('Z'))).rejects.toThrow(
      /journalposttyper\.Z: Velg en av verdiene I, U, N, X, S\./u,
    );
  });

  test('is read so in Noark 4, and who sent it to whom with it', async () => {
    const v = new Verksted();
    const sti = await skrivTabeller(v.rot, {
      NOARKSAK: [tabellsak()],
      JOURNPOST: [journalpost({ NDOKTYPE: 'Q' })],
    });
    const valg = { format: 'noark4', virksomhet: 'fjordvik', kilde: 'arkiv' } as const;
    expect((await v.eksporter(sti, valg)).avvistePoster).toMatchObject([
      { felt: 'JP.NDOKTYPE', grunn: expect.stringContaining('{ "Q": "…" }') },
    ]);
    si(v, { Q: 'U' });
    expect(await v.eksporter(sti, valg)).toMatchObject({ avvist: 0, publisert: 1 });
  });
});
