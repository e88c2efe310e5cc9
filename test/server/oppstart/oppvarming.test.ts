import { setTimeout as vent } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aapneTjenester } from '../../../src/server/oppstart/aapne-tjenester.ts';
import type { Gjengiver } from '../../../src/server/svar/astro-gjengiver.ts';
import { lagLogg, type Logg } from '../../../src/server/logg.ts';
import { varmOpp } from '../../../src/server/oppstart/oppvarming.ts';
import { lagStand, type Standfinner } from '../../../src/server/vakt/stand.ts';
import type { Tjenester } from '../../../src/server/tjenester.ts';
import { fyll, NAA, VIRKSOMHET, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener } from '../tjener-i-test.ts';

let proeve: Proevedata;
let tjenester: Tjenester;
let finnStand: Standfinner;
let skrevet: string;
let logg: Logg;
beforeEach(async () => {
  proeve = await fyll();
  skrevet = '';
  const strom = new Writable({
    write: (bit, _koding, ferdig) => {
      skrevet += String(bit);
      ferdig();
    },
  });
  logg = lagLogg(strom);
  tjenester = await aapneTjenester(proeve.data, { virksomheter: [VIRKSOMHET] }, () => NAA, logg, {
    traader: 0,
  });
  finnStand = lagStand(tjenester, () => tjenester.konfig);
});
afterEach(async () => {
  await tjenester.sok.lukk();
  await tjenester.journal.lukk();
  await proeve.rydd();
});

const SIDE = {
  status: 200,
  type: 'text/html',
  kropp: Buffer.from('x'),
  til: undefined,
  provIgjen: undefined,
};

/** Pages of no content, which are so long in the making. */
function sider(ms: number) {
  const vist: string[] = [];
  const samtidig = { naa: 0, hoyst: 0 };
  const gjengi: Gjengiver = async (adresse, { sprak }) => {
    samtidig.hoyst = Math.max(samtidig.hoyst, ++samtidig.naa);
    await vent(ms);
    samtidig.naa -= 1;
    vist.push(`${sprak} ${adresse.split('?')[0] ?? ''}`);
    return SIDE;
  };
  return { vist, samtidig, gjengi };
}

describe('what is rendered before anyone asks', () => {
  test('is the front page and the search, in every language, one page at a time', async () => {
    const { vist, samtidig, gjengi } = sider(1);
    const stans = varmOpp(finnStand, { gjengi, logg, nettadresse: undefined });
    const alle = ['nb /', 'nb /sok', 'nn /', 'nn /sok', 'en /', 'en /sok'];
    await expect.poll(() => alle.filter((side) => !vist.includes(side))).toEqual([]);
    expect(vist.slice(0, 2)).toEqual(['nb /', 'nb /sok']);
    expect(samtidig.hoyst).toBe(1);
    await stans();
    expect(skrevet).toBe('');
  });

  test('ends with the page under way when the server ends', async () => {
    const { vist, samtidig, gjengi } = sider(30);
    const stans = varmOpp(finnStand, { gjengi, logg, nettadresse: undefined });
    await expect.poll(() => samtidig.naa).toBe(1);
    const foer = vist.length;
    await stans();
    expect(samtidig.naa).toBe(0);
    await vent(100);
    expect(vist).toHaveLength(foer + 1);
  });

  test('is left alone when it cannot be rendered: the log says why, and the server goes on', async () => {
    const gjengi: Gjengiver = async () => {
      throw new TypeError('hemmelig');
    };
    const stans = varmOpp(finnStand, { gjengi, logg, nettadresse: undefined });
    await expect.poll(() => skrevet).toContain('TypeError');
    await stans();
    expect(skrevet).not.toContain('hemmelig');
  });

  test('is in no line of the log of requests', async () => {
    const tjener = await startTesttjener(proeve.data);
    await vent(300);
    expect((await hent(tjener.port, '/sok')).status).toBe(200);
    await tjener.lukk();
    expect(tjener.logg().match(/"rute":"\w+"/gu)).toEqual(['"rute":"sok"']);
    expect(tjener.logg()).not.toContain('feil');
  });
});
