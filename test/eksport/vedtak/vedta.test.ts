import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { vedta, type Vedtakskall, type Vedtaksoenske } from '../../../src/eksport/vedtak/vedta.ts';
import { SammePerson, VedtakAvvist, VedtakUtdatert } from '../../../src/eksport/vedtak/vedtaksfeil.ts';
import type { Testpost, Testsak } from '../hjelp/leveranse.ts';
import { offentligeTabeller } from '../hjelp/offentlige-tabeller.ts';
import { Verksted } from '../hjelp/verksted.ts';

const sak = (...poster: readonly Testpost[]): readonly Testsak[] => [{ id: 'sak-1', nr: 1, poster }];
const HJEMMEL = 'offl-13-fvl-13-1-1';
const AV = 'offentlig-utvikling';
const kvitvann: Testpost = { id: 'p2', nr: 2, tittel: 'Klage om Kvitvann fra Oppdiktsen' };
const to = sak({ id: 'p1', nr: 1 }, kvitvann);
/** A synthetic id number: month 92, which no person has. */
const SYNTETISK = '05927970165';

const bestem = (v: Verksted, oenske: Vedtaksoenske, mer: Partial<Vedtakskall> = {}) =>
  vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-2',
    oenske,
    grunn: 'Til kontroll',
    av: AV,
    rolle: 'arkivar',
    klokke: v.klokke,
    ...mer,
  });
const ord = (...liste: string[]): Vedtaksoenske => ({
  art: 'masker',
  detaljer: { maske: 'ord', ord: liste, hjemmel: HJEMMEL },
});
const nivaa = (n: 1 | 2 | 3): Vedtaksoenske => ({
  art: 'masker',
  detaljer: { maske: 'nivaa', nivaa: n, kode: 'U', hjemmel: HJEMMEL },
});
async function tittel(v: Verksted, nummer = '2026/1-2') {
  const svar = await v.oppslag(nummer);
  return svar.art === 'funnet' ? svar.publisert.post.tittel.tekst : svar.art;
}

describe('hold', () => {
  test('leaves number, date and «holdt tilbake for kontroll», at once and after every export', async () => {
    const v = new Verksted();
    const sti = v.leveranse(to);
    await v.eksporter(sti);
    const svar = await bestem(v, { art: 'hold' });
    expect(svar).toMatchObject({ kjent: true, fjernet: ['fjordvik/2026/1/2'], venter: false });
    expect(svar.naa).toEqual({ utfall: 'holdt', grunn: 'holdt ved vedtak' });
    for (let gang = 1; gang <= 2; gang++) {
      expect(await v.oppslag('2026/1-2')).toMatchObject({
        art: 'hull',
        hull: { art: 'holdt', journaldato: '2026-03-02', hjemler: [] },
      });
      expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
      await v.eksporter(sti);
    }
    expect((await bestem(v, { art: 'opphev-hold' })).endret).toEqual(['fjordvik/2026/1/2']);
    expect(await tittel(v)).toBe('Klage om Kvitvann fra Oppdiktsen');
    expect(await v.soekbare('Kvitvann')).toEqual(['fjordvik/2026/1/2']);
  });

  test('follows the entry to another number, and of a number that is not here stands for when it comes', async () => {
    const v = new Verksted();
    await v.eksporter(sak({ id: 'p1', nr: 1 }));
    expect(await bestem(v, { art: 'hold' })).toMatchObject({ kjent: false, endret: [], fjernet: [] });
    await v.eksporter(to);
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
    await bestem(v, { art: 'opphev-hold' });
    await bestem(v, { art: 'hold' });
    await v.eksporter(sak({ id: 'p1', nr: 1 }, { ...kvitvann, nr: 7 }));
    expect(await v.oppslag('2026/1-7')).toMatchObject({ art: 'hull', hull: { art: 'holdt' } });
  });

  test('is written with its line in the log, without a word of the entry', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await bestem(v, ord('Kvitvann'));
    const [linje] = await v.medArkiv((arkiv) => arkiv.logg({ antall: 1 }));
    expect(linje).toMatchObject({
      hvem: AV,
      rolle: 'arkivar',
      handling: 'masker',
      gjenstand: '2026/1-2',
      grunn: 'Til kontroll',
    });
    expect(JSON.stringify(linje)).not.toContain('Kvitvann');
  });
});

describe('masker', () => {
  test('hides the words from page, search and files, with the hjemmel, and says in the history only that it changed', async () => {
    const v = new Verksted();
    const sti = v.leveranse(to);
    await v.eksporter(sti);
    await bestem(v, ord('kvitvann', 'Oppdiktsen'));
    for (let gang = 1; gang <= 2; gang++) {
      const svar = await v.oppslag('2026/1-2');
      if (svar.art !== 'funnet') throw new Error('Posten vises ikke.');
      expect(svar.publisert.post.tittel).toEqual({ tekst: 'Klage om ***** fra *****', maskert: true });
      expect(svar.publisert.post.unntak).toEqual([{ felt: 'tittel', hjemler: [HJEMMEL] }]);
      expect(await v.soekbare('Kvitvann')).toEqual([]);
      for (const fil of ['journal', 'sok'] as const)
        for (const ende of ['', '-wal'])
          expect(v.bytes().get(`/${fil}.db${ende}`)?.toLowerCase() ?? '').not.toContain('kvitvann');
      await v.eksporter(sti);
    }
    await bestem(v, { art: 'opphev-masker' });
    expect(await tittel(v)).toBe('Klage om Kvitvann fra Oppdiktsen');
  });

  test('by level goes through the door with its reason, and staff see that it was a decision', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await bestem(v, nivaa(3));
    const svar = await v.oppslag('2026/1-2');
    if (svar.art !== 'funnet') throw new Error('Posten vises ikke.');
    expect(svar.publisert.post.tittel.tekst).toBe('Inngående brev');
    expect(svar.publisert.post.parter.map(({ navn }) => navn.tekst)).toEqual(['*****']);
    expect(svar.publisert.post.tilgang).toEqual({ tilgang: 'hele', hjemler: [HJEMMEL] });
    const pulje = await v.medArkiv((arkiv) =>
      arkiv.puljeAv('fjordvik', [{ saksaar: 2026, sakssekvensnummer: 1 }]),
    );
    const detaljer = pulje.saker[0]?.poster[1]?.avgjoerelse?.detaljer ?? '';
    expect(detaljer).toContain('"baerer":"vedtak"');
  });

  test('holds what repeats the words elsewhere in the case', async () => {
    const v = new Verksted();
    await v.eksporter(sak({ id: 'p1', nr: 1, tittel: 'Svar om Kvitvann' }, kvitvann));
    const svar = await bestem(v, ord('Kvitvann'));
    expect(svar.fjernet).toEqual(['fjordvik/2026/1/1']);
    expect(await tittel(v)).toBe('Klage om ***** fra Oppdiktsen');
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
  });

  test('holds what repeats the words elsewhere in the case also where the entry itself is graded, and never shown', async () => {
    const v = new Verksted();
    const gradert: Testpost = { ...kvitvann, gradering: 'B' };
    await v.eksporter(sak({ id: 'p1', nr: 1, tittel: 'Befaring Vest-Kvitvann' }, gradert));
    expect(await tittel(v, '2026/1-1')).toBe('Befaring Vest-Kvitvann');
    await bestem(v, ord('Kvitvann'));
    expect(await v.oppslag('2026/1-1')).toMatchObject({ art: 'hull', hull: { art: 'holdt' } });
  });

  test('is refused for words that are not there, and codes and hjemler that no register has', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await expect(bestem(v, ord('Kvitvann', 'Svartvann'))).rejects.toThrow('1 av ordene');
    await expect(bestem(v, ord('Svartvann'))).rejects.not.toThrow('Svartvann');
    const feil = [
      { maske: 'nivaa', nivaa: 3, kode: 'Z', hjemmel: HJEMMEL },
      { maske: 'nivaa', nivaa: 3, kode: 'Offentlig', hjemmel: HJEMMEL },
      { maske: 'ord', ord: ['Kvitvann'], hjemmel: 'finnes-ikke' },
      { maske: 'ord', ord: [], hjemmel: HJEMMEL },
    ] as const;
    for (const detaljer of feil)
      await expect(
        bestem(v, { art: 'masker', detaljer: structuredClone(detaljer) as never }),
      ).rejects.toThrow(VedtakAvvist);
    expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toEqual([]);
  });
});

describe('R7: no mask is decided without its whole legal basis', () => {
  const masker = (hjemmel: string): Vedtaksoenske => ({
    art: 'masker',
    detaljer: { maske: 'ord', ord: ['Kvitvann'], hjemmel },
  });

  test.each([
    ['§ 13 without the duty of secrecy', 'offl-13', 'bestemmelsen om taushetsplikt'],
    ['a paragraph whose ledd the register has', 'offl-24', 'ledd, nummer eller bokstav'],
    ['a ledd whose numbers the register has', 'offl-13-fvl-13-1', 'ledd, nummer eller bokstav'],
    ['an act that was repealed before the entry', 'offl-13-bvl-6-7', 'gjelder ikke'],
  ])('%s is refused, and nothing is masked', async (_, hjemmel, sagt) => {
    const v = new Verksted();
    await v.eksporter(to);
    await expect(bestem(v, masker(hjemmel))).rejects.toThrow(sagt);
    expect(await tittel(v)).toBe('Klage om Kvitvann fra Oppdiktsen');
  });

  test.each([
    ['today, of an entry that is older than the act', '2008-03-02', 'offl-13-bvl-13-1'],
    ['on the entry’s day', '2022-12-31', 'offl-13-bvl-6-7'],
  ])('one that is in force %s is shown with the mask', async (_, dato, hjemmel) => {
    const v = new Verksted();
    const gammel: Testsak = {
      id: 'sak-1',
      nr: 1,
      aar: Number(dato.slice(0, 4)),
      poster: [{ ...kvitvann, dato }],
    };
    await v.eksporter([gammel]);
    const nummer = `${dato.slice(0, 4)}/1-2`;
    await bestem(v, masker(hjemmel), { nummer });
    expect(await v.oppslag(nummer)).toMatchObject({
      publisert: { post: { unntak: [{ felt: 'tittel', hjemler: [hjemmel] }] } },
    });
  });
});

describe('frigi', () => {
  const gjentar = sak(
    {
      id: 'p1',
      nr: 1,
      tittel: 'Melding\nom Kvitvann barnehage',
      skjerming: { kode: 'U', elementer: ['Skjerming tittel registrering - unntatt første linje'] },
    },
    { id: 'p2', nr: 2, tittel: 'Plan om Kvitvann barnehage' },
  );

  test('takes two different persons, and stands after the next export', async () => {
    const v = new Verksted();
    await v.eksporter(gjentar);
    expect(await v.oppslag('2026/1-2')).toMatchObject({ art: 'hull', hull: { art: 'holdt' } });
    expect(await bestem(v, { art: 'frigi' })).toMatchObject({ venter: true, endret: [] });
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
    await expect(bestem(v, { art: 'frigi' }, { av: ' Offentlig-Utvikling ' })).rejects.toThrow(SammePerson);
    expect(await bestem(v, { art: 'frigi' }, { av: 'en annen', rolle: 'leder' })).toMatchObject({
      venter: false,
      endret: ['fjordvik/2026/1/2'],
    });
    await v.eksporter(v.leveranse(gjentar));
    expect(await tittel(v)).toBe('Plan om Kvitvann barnehage');
    await bestem(v, { art: 'opphev-frigi' });
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });

  test('is nothing that a command can propose, confirm or make whole, whoever it says it is', async () => {
    const v = new Verksted();
    await v.eksporter(gjentar);
    for (const [foer, av] of [
      [undefined, 'rot'],
      [{ art: 'frigi' }, 'rot'],
      [{ art: 'frigi' }, 'https://login.example#2'],
    ] as const) {
      if (foer !== undefined)
        await bestem(v, foer).catch((feil: unknown) => expect(feil).toBeInstanceOf(SammePerson));
      const antall = (await v.medArkiv((arkiv) => arkiv.vedtak())).length;
      await expect(bestem(v, { art: 'frigi' }, { av, rolle: 'kommandolinje' })).rejects.toThrow(VedtakAvvist);
      expect((await v.medArkiv((arkiv) => arkiv.vedtak())).length).toBe(antall);
      expect((await v.oppslag('2026/1-2')).art).toBe('hull');
    }
    await expect(bestem(v, { art: 'bekreft-opphoer' }, { rolle: 'kommandolinje' })).rejects.toThrow(
      /logget inn/,
    );
    // What hides more, or goes back to what the archive and the gate say, one person may do alone, from there too.
    for (const art of ['hold', 'opphev-hold', 'opphev-frigi', 'trekk', 'opphev-trekk'] as const)
      await bestem(v, { art }, { rolle: 'kommandolinje' });
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });

  test('is bound to the text: a changed one is held again', async () => {
    const v = new Verksted();
    await v.eksporter(gjentar);
    await bestem(v, { art: 'frigi' });
    await bestem(v, { art: 'frigi' }, { av: 'en annen' });
    const [s] = gjentar;
    await v.eksporter(
      sak(...(s?.poster ?? []).map((p) => (p.id === 'p2' ? { ...p, tittel: `${p.tittel ?? ''} nå` } : p))),
    );
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });

  test('is bound to what is repeated: a text that repeats another hidden name since is held again', async () => {
    const avsender = ['Skjerming navn avsender'];
    const skjult = (nr: number, navn: string): Testpost => ({
      id: `p${nr}`,
      nr,
      avsender: navn,
      skjerming: { kode: 'U', elementer: avsender },
    });
    const aapen = { id: 'p2', nr: 2, tittel: 'Befaring på Berg med Gudrun Oppdiktsen' };
    const foer = [skjult(1, 'Ola Berg'), aapen];
    for (const naa of [
      [...foer, skjult(3, 'Gudrun Oppdiktsen')],
      [skjult(1, 'Gudrun Oppdiktsen'), aapen],
    ]) {
      const v = new Verksted();
      await v.eksporter(sak(...foer));
      await bestem(v, { art: 'frigi' });
      await bestem(v, { art: 'frigi' }, { av: 'en annen' });
      // What has nothing to do with it changes nothing.
      await v.eksporter(sak(...foer, skjult(4, 'Per Jurviksen')));
      expect(await tittel(v)).toBe(aapen.tittel);
      await v.eksporter(sak(...naa));
      expect((await v.oppslag('2026/1-2')).art).toBe('hull');
    }
  });

  test('never shows digits that validate as an id number', async () => {
    const v = new Verksted();
    await v.eksporter(
      sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, tittel: `Kvittering ${SYNTETISK} for Kvitvann` }),
    );
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
    await bestem(v, { art: 'frigi' });
    await bestem(v, { art: 'frigi' }, { av: 'en annen' });
    expect(await tittel(v)).toBe('Kvittering ***** for Kvitvann');
    for (const bytes of v.bytes().entries())
      if (!bytes[0].startsWith('/arkiv')) expect(bytes[1]).not.toContain(SYNTETISK);
  });

  test('is refused where the gate holds nothing, and for an entry that is not here', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await expect(bestem(v, { art: 'frigi' })).rejects.toThrow(VedtakAvvist);
    await expect(bestem(v, { art: 'frigi' }, { nummer: '2026/1-9' })).rejects.toThrow(VedtakAvvist);
  });
});

describe('bekreft-opphoer', () => {
  const utloeper = (dato: string, kode = 'U', avsender = ''): readonly Testsak[] => {
    const mer = `<skjerming><tilgangsrestriksjon>${kode}</tilgangsrestriksjon><skjermingshjemmel>Offl. § 23</skjermingshjemmel><skjermingMetadata>Skjerming tittel registrering - unntatt første linje</skjermingMetadata>${avsender}<skjermingOpphoererDato>${dato}</skjermingOpphoererDato></skjerming>`;
    return sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, tittel: 'Tilbud\nfra Oppdiktsen', mer });
  };

  test('opens what has expired, and not what the archive lets expire later', async () => {
    const v = new Verksted();
    await v.eksporter(utloeper('2026-10-01'));
    expect(await tittel(v)).toBe('Tilbud – *****');
    await bestem(v, { art: 'bekreft-opphoer' });
    expect(await tittel(v)).toBe('Tilbud – fra Oppdiktsen');
    await v.eksporter(utloeper('2026-12-01'), { bekreft: true });
    expect(await tittel(v)).toBe('Tilbud – *****');
    v.naa = new Date('2026-12-10T08:00:00Z');
    await v.eksporter(utloeper('2026-12-01'));
    expect(await tittel(v)).toBe('Tilbud – *****');
    await bestem(v, { art: 'bekreft-opphoer' });
    expect(await tittel(v)).toBe('Tilbud – fra Oppdiktsen');
  });

  test.each([
    ['another code', 'P', ''],
    ['one element more', 'U', '<skjermingMetadata>NA</skjermingMetadata>'],
  ])('is of the shielding as it was: %s by a date that is past waits, and is told', async (_, kode, mer) => {
    const v = new Verksted();
    await v.eksporter(utloeper('2026-10-01'));
    await bestem(v, { art: 'bekreft-opphoer' });
    await v.eksporter(utloeper('2026-09-01', kode, mer));
    expect(await tittel(v)).toBe('Tilbud – *****');
    const flagg = await v.medArkiv(async (arkiv) => {
      const { saker } = await arkiv.puljeAv('fjordvik', [{ saksaar: 2026, sakssekvensnummer: 1 }]);
      return saker[0]?.poster[1]?.avgjoerelse?.detaljer;
    });
    expect(flagg).toContain('utloept-skjerming');
    await bestem(v, { art: 'bekreft-opphoer' });
    expect(await tittel(v)).toBe('Tilbud – fra Oppdiktsen');
  });

  test('of a number that nothing has yet opens nothing that comes there', async () => {
    const v = new Verksted();
    await v.eksporter(sak({ id: 'p1', nr: 1 }));
    await bestem(v, { art: 'bekreft-opphoer' });
    await v.eksporter(utloeper('2026-10-01'));
    expect(await tittel(v)).toBe('Tilbud – *****');
  });
});

describe('two people act on one entry', () => {
  test('the second is told, and nothing is written', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    const { nr } = await bestem(v, { art: 'hold' }, { sett: 0 });
    await expect(bestem(v, { art: 'trekk' }, { sett: 0, av: 'en annen' })).rejects.toThrow(VedtakUtdatert);
    expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toHaveLength(1);
    expect(await v.medArkiv((arkiv) => arkiv.logg({ antall: 9 }))).toHaveLength(1);
    // A decision about another entry is no news, and one who has seen the last may decide.
    await bestem(v, { art: 'hold' }, { nummer: '2026/1-1', sett: 0 });
    await bestem(v, { art: 'opphev-hold' }, { sett: nr, av: 'en annen' });
    expect(await tittel(v)).toBe('Klage om Kvitvann fra Oppdiktsen');
  });
});

test('decisions that are newer than a restored backup stand, from the archive or from a list', async () => {
  const v = new Verksted();
  await v.eksporter(to);
  const mappe = join(v.rot, 'kopi');
  await taSikkerhetskopi(v.data, mappe, v.klokke);
  await bestem(v, ord('Kvitvann'));
  await bestem(v, { art: 'hold' }, { nummer: '2026/1-1' });
  const liste = join(v.rot, 'vedtak.json');
  writeFileSync(liste, JSON.stringify(await v.medArkiv((arkiv) => arkiv.vedtak())));
  expect(readFileSync(join(mappe, 'vedtak.json'), 'utf8')).toBe('[]\n');
  for (const vedtak of [undefined, liste]) {
    await gjenopprett({ mappe, data: v.data, klokke: v.klokke, ...(vedtak !== undefined && { vedtak }) });
    expect(await tittel(v)).toBe('Klage om ***** fra Oppdiktsen');
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
  }
});

test('a decision gives the same public record before the first export and after it, and so does one more export', async () => {
  const foer = new Verksted();
  const etter = new Verksted();
  await foer.eksporter(sak({ id: 'p1', nr: 1 }));
  // The archive does not have the entry yet.
  await bestem(foer, ord('Kvitvann'));
  await bestem(foer, nivaa(1));
  await foer.eksporter(to);
  await etter.eksporter(to);
  await bestem(etter, nivaa(1));
  await bestem(etter, ord('Kvitvann'));
  const post = async (v: Verksted) => {
    const svar = await v.oppslag('2026/1-2');
    return svar.art === 'funnet' ? svar.publisert.post : svar.art;
  };
  expect(await post(foer)).toEqual(await post(etter));
  const bytes = offentligeTabeller(etter.data);
  expect(await etter.eksporter(etter.leveranse(to))).toMatchObject({ uendret: 2, ingenEndring: true });
  expect(offentligeTabeller(etter.data)).toBe(bytes);
});
