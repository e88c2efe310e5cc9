import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { avstem } from '../../../src/eksport/vurdering/avstem.ts';
import { godkjenn, kvittering, lesVentende, type Utvalg } from '../../../src/eksport/vedtak/godkjenn.ts';
import { godkjenningsfrist } from '../../../src/eksport/vedtak/godkjenningsfrist.ts';
import { arbeidstekst, lesArbeidsoversikt } from '../../../src/eksport/rapport/arbeidsoversikt.ts';
import { forfaltFoer } from '../../../src/eksport/rapport/frister.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import { lesKonfig } from '../../../src/konfig/les-konfig.ts';
import { publisering, type Publiseringsvalg } from '../../../src/konfig/virksomhet.ts';
import { datoI } from '../../../src/tid/oslo.ts';
import type { Testpost, Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const p = (nr: number, mer: Partial<Testpost> = {}): Testpost => ({ id: `p${nr}`, nr, ...mer });
const sak = (poster: readonly Testpost[], mer: Partial<Testsak> = {}): readonly Testsak[] => [
  { id: 's1', nr: 1, poster, ...mer },
];
const U = { kode: 'U', elementer: ['NA', 'NM'] };
const konfig = (v: Verksted) => {
  const [virksomhet] = lesKonfig(stier(v.data).konfig).virksomheter;
  if (!virksomhet) throw new Error('Konfigurasjonen er tom.');
  return virksomhet;
};
function sett(v: Verksted, valg: Publiseringsvalg): void {
  const sti = stier(v.data).konfig;
  const alt = JSON.parse(readFileSync(sti, 'utf8'));
  alt.virksomheter[0].publisering = valg;
  writeFileSync(sti, JSON.stringify(alt));
}
/** A body that publishes after approval, with nothing of its own yet. */
async function medGodkjenning(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter([{ id: 's0', nr: 99, poster: [{ id: 'x', nr: 1 }] }]);
  sett(v, { godkjenning: { fristArbeidsdager: 1 } });
  return v;
}
const venter = (v: Verksted, utvalg: Utvalg = {}) =>
  v.medArkiv((arkiv) => lesVentende(arkiv, konfig(v), utvalg, datoI(v.naa)));
const si = (v: Verksted, poster: Parameters<typeof godkjenn>[0]['poster']) =>
  godkjenn({
    data: v.data,
    virksomhet: 'fjordvik',
    poster,
    grunn: '',
    av: 'kari',
    rolle: 'arkivar',
    klokke: v.klokke,
  });
const godkjennAlt = async (v: Verksted, utvalg: Utvalg = {}) => si(v, await venter(v, utvalg));
async function vist(v: Verksted, nummer: string): Promise<string> {
  const svar = await v.oppslag(nummer);
  if (svar.art === 'hull') return svar.hull.art;
  if (svar.art !== 'funnet') return svar.art;
  const { post, sak: saken } = svar.publisert;
  return `${saken.tittel.tekst}: ${post.tittel.tekst}, ${post.parter.map(({ navn }) => navn.tekst).join()}`;
}

describe('a body that publishes after approval', () => {
  test('shows the number of what waits and nothing more, until it is approved', async () => {
    const v = await medGodkjenning();
    const rapport = await v.eksporter(sak([p(1, { tittel: 'Klage' }), p(2)]));
    expect(rapport).toMatchObject({ publisert: 0, forsinket: 2, lest: 2 });
    expect(rapport.journalmaaneder.every(({ stemmer }) => stemmer)).toBe(true);
    expect(await vist(v, '2026/1-1')).toBe('forsinket');
    expect(await v.soekbare()).toEqual(['fjordvik/2026/99/1']);
    for (const fil of ['journal', 'sok'] as const)
      expect(v.bytes().get(`/${fil}.db`) ?? '').not.toContain('Klage');
    expect(await venter(v)).toMatchObject([
      { nummer: '2026/1-1', kode: 'ny', siden: '2026-11-20', frist: '2026-11-23', forfalt: false },
      { nummer: '2026/1-2', kode: 'ny' },
    ]);
    const svar = await godkjennAlt(v, { nummer: '2026/1-1' });
    expect(svar).toMatchObject({ poster: [{ nummer: '2026/1-1', utfall: 'gjort' }], endret: 1 });
    expect(await vist(v, '2026/1-1')).toBe('Reguleringsplan 1: Klage, Byggfirma AS');
    expect(await vist(v, '2026/1-2')).toBe('forsinket');
    expect(await v.soekbare()).toHaveLength(2);
    await v.eksporter(sak([p(1, { tittel: 'Klage' }), p(2)]));
    expect(await vist(v, '2026/1-1')).toContain('Klage');
    expect(await venter(v)).toHaveLength(1);
  });

  test('keeps what was public before, and asks nobody about it again', async () => {
    const v = await medGodkjenning();
    await v.eksporter([{ id: 's0', nr: 99, poster: [{ id: 'x', nr: 1 }] }]);
    expect((await v.oppslag('2026/99-1')).art).toBe('funnet');
    expect(await venter(v)).toEqual([]);
  });

  test('masks more at once, and lets what shows more wait while the older version stands', async () => {
    const v = await medGodkjenning();
    await v.eksporter(sak([p(1, { tittel: 'Klage fra naboen' })]));
    await godkjennAlt(v);
    await v.eksporter(sak([p(1, { tittel: 'Klage fra naboen', skjerming: U })]));
    expect(await vist(v, '2026/1-1')).toBe('Reguleringsplan 1: Klage fra naboen, *****');
    expect(await venter(v)).toEqual([]);
    await v.eksporter(sak([p(1, { tittel: 'Klage fra naboen i nord', skjerming: U })]));
    expect(await vist(v, '2026/1-1')).toBe('Reguleringsplan 1: Klage fra naboen, *****');
    expect(await venter(v)).toMatchObject([{ kode: 'endret' }]);
    await godkjennAlt(v);
    expect(await vist(v, '2026/1-1')).toContain('naboen i nord');
  });

  test('lets neither version stand where the new one both hides and shows', async () => {
    const v = await medGodkjenning();
    await v.eksporter(sak([p(1, { tittel: 'Klage fra Oppdiktsen' })]));
    await godkjennAlt(v);
    await v.eksporter(sak([p(1, { tittel: 'Klage over gjerdet' })]));
    expect(await vist(v, '2026/1-1')).toBe('forsinket');
    expect(await v.soekbare('Oppdiktsen')).toEqual([]);
    expect(await venter(v)).toMatchObject([{ kode: 'endret-skjult' }]);
    await godkjennAlt(v);
    expect(await vist(v, '2026/1-1')).toContain('Klage over gjerdet');
  });

  test('does the same with the case’s own title, which any of its entries carries for all', async () => {
    const v = await medGodkjenning();
    await v.eksporter(sak([p(1), p(2)], { tittel: 'Skolevei' }));
    await godkjennAlt(v, { nummer: '2026/1' });
    await v.eksporter(sak([p(1), p(2)], { tittel: 'Skolevei i Nordbygda' }));
    expect(await vist(v, '2026/1-2')).toMatch(/^Skolevei:/u);
    expect(await venter(v)).toMatchObject([{ nummer: '2026/1-1', kode: 'saken-endret' }]);
    await godkjennAlt(v);
    expect(await vist(v, '2026/1-2')).toMatch(/^Skolevei i Nordbygda:/u);
    await v.eksporter(sak([p(1), p(2)], { tittel: 'Gangvei' }));
    expect([await vist(v, '2026/1-1'), await vist(v, '2026/1-2')]).toEqual(['forsinket', 'forsinket']);
  });

  test('refuses an approval of what has changed since it was seen, and of what does not wait', async () => {
    const v = await medGodkjenning();
    await v.eksporter(sak([p(1), p(2)]));
    const sett = await venter(v);
    await v.eksporter(sak([p(1, { tittel: 'Noe helt annet' }), p(2)]));
    expect(kvittering(await venter(v))).not.toBe(kvittering(sett));
    const svar = await si(v, sett);
    expect(svar.poster.map(({ utfall }) => utfall)).toEqual(['utdatert', 'gjort']);
    expect(await vist(v, '2026/1-1')).toBe('forsinket');
    expect((await si(v, sett)).poster.map(({ utfall }) => utfall)).toEqual(['utdatert', 'avvist']);
    expect((await v.medArkiv((a) => a.vedtak())).map(({ art }) => art)).toEqual(['godkjenn']);
  });

  test('lets a withdrawal and a hold through at once, and never shows what is held though it is approved', async () => {
    const v = await medGodkjenning();
    await v.eksporter(sak([p(1), p(2)]));
    await godkjennAlt(v);
    const felles = {
      data: v.data,
      virksomhet: 'fjordvik',
      grunn: '',
      av: 'kari',
      rolle: 'arkivar',
      klokke: v.klokke,
    } as const;
    await vedta({ ...felles, nummer: '2026/1-1', oenske: { art: 'trekk' } });
    await vedta({ ...felles, nummer: '2026/1-2', oenske: { art: 'hold' } });
    expect([await vist(v, '2026/1-1'), await vist(v, '2026/1-2')]).toEqual(['trukket', 'holdt']);
    expect(await venter(v)).toEqual([]);
    await vedta({ ...felles, nummer: '2026/1-2', oenske: { art: 'opphev-hold' } });
    expect(await vist(v, '2026/1-2')).toContain('Innspill');
  });

  test('says what is overdue by working days from when it came to wait, whatever is delivered since', async () => {
    const v = await medGodkjenning();
    await v.eksporter(sak([p(1)]));
    v.naa = new Date('2026-11-24T08:00:00Z');
    await v.eksporter(sak([p(1, { tittel: 'Rettet tittel' }), p(2)]));
    expect(await venter(v)).toMatchObject([
      { nummer: '2026/1-1', siden: '2026-11-20', forfalt: true },
      { nummer: '2026/1-2', siden: '2026-11-24', forfalt: false },
    ]);
    const { avvik } = await vedlikehold(v.data, v.klokke);
    expect(avvik).toEqual([expect.stringContaining('1 journalposter i fjordvik har ventet på godkjenning')]);
    const oversikt = arbeidstekst(await lesArbeidsoversikt(v.data, 'fjordvik', 1, v.klokke), (kode) => kode);
    expect(oversikt).toContain('ny: 2 (eldste 2026-03-02; 1 over fristen)');
    expect(await v.medArkiv((arkiv) => arkiv.tellArbeid('fjordvik'))).not.toContainEqual(
      expect.objectContaining({ forfalt: expect.anything() }),
    );
    expect(await venter(v, { dag: '2026-03-02' })).toHaveLength(2);
    expect(await venter(v, { dag: '2026-03-03' })).toEqual([]);
    expect(godkjenningsfrist('2026-12-24', 1)).toBe('2026-12-28');
    // What came from the Thursday on may wait until the Monday after Christmas.
    expect(forfaltFoer('2026-12-28', 1)).toBe('2026-12-24');
    expect(forfaltFoer('2026-12-29', 1)).toBe('2026-12-28');
  });

  test('asks again when the old bytes return after a stricter version, though they were approved once', async () => {
    const v = await medGodkjenning();
    const aapen = sak([p(1, { tittel: 'Klage fra naboen' })]);
    await v.eksporter(aapen);
    await godkjennAlt(v);
    await v.eksporter(sak([p(1, { tittel: 'Klage fra naboen', skjerming: U })]));
    await v.eksporter(aapen, { bekreft: true });
    expect(await vist(v, '2026/1-1')).toBe('Reguleringsplan 1: Klage fra naboen, *****');
    expect(await venter(v)).toMatchObject([{ kode: 'endret' }]);
    await v.eksporter(v.leveranse(aapen), { bekreft: true });
    expect(await venter(v)).toHaveLength(1);
    await godkjennAlt(v);
    expect(await vist(v, '2026/1-1')).toContain('Byggfirma AS');
  });

  test('asks again about a case title that returns, and about an entry that the archive took back meanwhile', async () => {
    const v = await medGodkjenning();
    const foerste = sak([p(1), p(2)], { tittel: 'Skolevei i Nordbygda' });
    await v.eksporter(foerste);
    await godkjennAlt(v);
    await v.eksporter(sak([p(1), p(2)], { tittel: 'Skolevei' }));
    await v.eksporter(foerste, { bekreft: true });
    expect(await vist(v, '2026/1-2')).toMatch(/^Skolevei:/u);
    expect(await venter(v)).not.toEqual([]);
    await godkjennAlt(v);
    await v.eksporter(
      sak([p(1), p(2, { status: 'Reservert dokument' })], { tittel: 'Skolevei i Nordbygda' }),
    );
    await v.eksporter(foerste, { bekreft: true });
    expect([await vist(v, '2026/1-1'), await vist(v, '2026/1-2')]).toEqual([
      expect.stringContaining('Skolevei i Nordbygda'),
      'forsinket',
    ]);
  });

  test('shows again what was public when its journal is lost, and nothing that was not', async () => {
    const v = await medGodkjenning();
    const sti = v.leveranse(sak([p(1, { tittel: 'Klage' }), p(2), p(3)]));
    await v.eksporter(sti);
    await godkjennAlt(v, { nummer: '2026/1-1' });
    await godkjennAlt(v, { nummer: '2026/1-3' });
    await v.eksporter(sti);
    for (const ende of ['', '-wal', '-shm']) rmSync(stier(v.data).journal + ende, { force: true });
    await v.eksporter(sak([p(1, { tittel: 'Klage' }), p(2), p(3, { tittel: 'Noe nytt' })]));
    expect([await vist(v, '2026/99-1'), await vist(v, '2026/1-1')]).toEqual([
      expect.stringContaining('Innspill'),
      'Reguleringsplan 1: Klage, Byggfirma AS',
    ]);
    expect([await vist(v, '2026/1-2'), await vist(v, '2026/1-3')]).toEqual(['forsinket', 'forsinket']);
    expect(await venter(v)).toMatchObject([{ nummer: '2026/1-2' }, { nummer: '2026/1-3' }]);
  });

  test('publishes what waits when it goes back to publishing at once', async () => {
    const v = await medGodkjenning();
    const sti = v.leveranse(sak([p(1)]));
    await v.eksporter(sti);
    sett(v, 'straks');
    await v.eksporter(sti);
    expect(await vist(v, '2026/1-1')).toContain('Innspill');
    expect(await venter(v)).toEqual([]);
  });

  test('goes on after a run that was cut off, and shows nothing meanwhile', async () => {
    const v = await medGodkjenning();
    await v.eksporter(sak([p(1)]));
    const [sett] = await venter(v);
    if (!sett) throw new Error('Ingenting venter.');
    // Killed between the archive and the public store: the approval stands, and the next run shows it.
    await v.medArkiv(async (arkiv) => {
      const post = await arkiv.finnPost('fjordvik', {
        saksaar: 2026,
        sakssekvensnummer: 1,
        dokumentnummer: 1,
      });
      await arkiv.vedta({
        tidspunkt: v.naa,
        art: 'godkjenn',
        av: 'kari',
        grunn: '',
        virksomhet: 'fjordvik',
        saksaar: 2026,
        sakssekvensnummer: 1,
        dokumentnummer: 1,
        ...post,
        detaljer: { post: sett.post, sak: sett.sak },
      });
    });
    expect(await vist(v, '2026/1-1')).toBe('forsinket');
    const { aapneLagre } = await import('../../../src/eksport/lagre.ts');
    const lagre = await aapneLagre(v.data, v.klokke);
    await avstem(lagre, { virksomhet: konfig(v), tidspunkt: v.naa, iDag: datoI(v.naa), kjoering: 1 });
    await lagre.lukk();
    expect(await vist(v, '2026/1-1')).toContain('Innspill');
  });
});

test('the configuration says when to publish, and fails clearly', () => {
  expect(publisering.parse({ godkjenning: {} })).toEqual({ godkjenning: { fristArbeidsdager: 1 } });
  expect(publisering.safeParse('senere').error?.issues[0]?.message).toContain('Skriv "straks"');
  for (const feil of [{ godkjenning: { fristArbeidsdager: 99 } }, { godkjenning: {}, annet: 1 }])
    expect(publisering.safeParse(feil).success).toBe(false);
});
