import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finnFiltype } from '../../../src/innsyn/filer/filtype.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { mottatt } from '../besvart.ts';
import { rigg } from '../rigg.ts';

const PDF = Buffer.from('%PDF-1.7\nsladdet');

describe('documents that are handed out', () => {
  test('only after the answer, only what was given, and only for so many days', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    const utkast = await a.lagreUtkast(referanse, 'ansatt:1', {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [
        { nummer: 1, utfall: 'delvis', hjemler: ['offl-13-fvl-13-1-1'] },
        { nummer: 2, utfall: 'avslag', hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' },
      ],
    });
    await expect(a.send(referanse, utkast, 'ansatt:1')).rejects.toMatchObject({
      mangler: [{ kode: 'sladdet-kopi-mangler', nummer: 1 }],
    });
    const opp = await a.lastOpp(referanse, 1, PDF, 'ansatt:1');
    if (opp.art !== 'ok') throw new Error(opp.art);
    expect((await a.lastOpp(referanse, 2, PDF, 'ansatt:1')).art).toBe('ok');
    expect(await r.spoer.utleveringer(status)).toEqual([]);
    expect(await r.spoer.hentFil(status, opp.id)).toBeUndefined();
    await a.send(referanse, utkast, 'ansatt:1');
    expect(await r.spoer.utleveringer(status)).toMatchObject([
      {
        id: opp.id,
        nummer: 1,
        type: 'application/pdf',
        navn: `${referanse}-1-1.pdf`,
        til: new Date('2027-01-15T08:00:00Z'),
      },
    ]);
    expect((await r.spoer.hentFil(status, opp.id))?.innhold.equals(PDF)).toBe(true);
    expect(await r.spoer.hentFil('feil', opp.id)).toBeUndefined();
    r.still('2027-01-15T08:00:00Z');
    expect(await r.spoer.hentFil(status, opp.id)).toBeUndefined();
  });

  test('lie under random names that only the server’s user and its group can read, and one that is changed is not handed out', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    const opp = await a.lastOpp(referanse, 1, PDF, 'ansatt:1');
    if (opp.art !== 'ok') throw new Error(opp.art);
    const sti = join(r.data, 'innsyn-filer', opp.id);
    expect(readdirSync(join(r.data, 'innsyn-filer'))).toEqual([opp.id]);
    expect(statSync(sti).mode & 0o777).toBe(0o660);
    expect(statSync(join(r.data, 'innsyn-filer')).mode & 0o777).toBe(0o770);
    await a.send(
      referanse,
      await a.lagreUtkast(referanse, 'ansatt:1', {
        art: 'svar',
        sprak: 'nb',
        dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
      }),
      'ansatt:1',
    );
    writeFileSync(sti, '<script>');
    expect(await r.spoer.hentFil(status, opp.id)).toBeUndefined();
    expect(await a.fjernFil(referanse, opp.id)).toBe(true);
    expect(existsSync(sti)).toBe(false);
  });

  test('pages, scripts and what nobody knows are not taken, whatever they are called', async () => {
    for (const tekst of ['<!doctype html>', '<svg xmlns="x">', '#!/bin/sh', 'MZ', '', '\u0000%PDF-'])
      expect([tekst, finnFiltype(Buffer.from(tekst))]).toEqual([tekst, undefined]);
    const r = rigg();
    const { referanse } = await mottatt(r);
    const a = lagAnsattjeneste(r.grunnlag);
    expect(await a.lastOpp(referanse, 1, Buffer.from('<html>'), 'ansatt:1')).toEqual({ art: 'ukjent-type' });
    expect(await a.lastOpp(referanse, 9, PDF, 'ansatt:1')).toEqual({ art: 'ukjent-dokument' });
  });

  test('are gone with the one who asked', async () => {
    const r = rigg();
    const { referanse, status } = await mottatt(r);
    await lagAnsattjeneste(r.grunnlag).lastOpp(referanse, 1, PDF, 'ansatt:1');
    expect(await r.spoer.slettMineData(status)).toBe(true);
    expect(readdirSync(join(r.data, 'innsyn-filer'))).toEqual([]);
  });
});
