import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { lesPdf } from '../brev/les-pdf.ts';
import { lesZip, samle } from '../filer/les-zip.ts';
import { besvart, mottatt, PNG } from '../besvart.ts';
import { rigg, TITLER } from '../rigg.ts';

describe('everything about a request as a zip', () => {
  test('has the course, the letter, every given file as it was, and the data, under names of our own', async () => {
    const r = rigg();
    const { referanse, status } = await besvart(r);
    const zip = lesZip(await samle(await r.spoer.altSomZip(status)));
    expect([...zip.keys()].toSorted()).toEqual([
      `${referanse}/${referanse}-1-1.png`,
      `${referanse}/forloep.pdf`,
      `${referanse}/svar-1.pdf`,
      'innsynskrav.json',
    ]);
    expect(zip.get(`${referanse}/${referanse}-1-1.png`)?.equals(PNG)).toBe(true);
    expect((await lesPdf(zip.get(`${referanse}/svar-1.pdf`) ?? Buffer.alloc(0))).tittel).toBe(
      `Svar på krav om innsyn (${referanse})`,
    );
    const data = zip.get('innsynskrav.json')?.toString() ?? '';
    expect(JSON.parse(data)).toMatchObject({ krav: [{ referanse }] });
    for (const tittel of TITLER) expect(data).not.toContain(tittel);
  });

  test('has nothing that is not answered, and nothing when its time is out', async () => {
    const r = rigg();
    const { referanse, status } = await mottatt(r);
    await lagAnsattjeneste(r.grunnlag).lastOpp(referanse, 1, PNG, 'ansatt:kanari');
    const foer = lesZip(await samle(await r.spoer.altSomZip(status)));
    expect([...foer.keys()].toSorted()).toEqual([`${referanse}/forloep.pdf`, 'innsynskrav.json']);
    const { status: svart } = await besvart(r);
    r.still('2027-03-01T08:00:00Z');
    const etter = lesZip(await samle(await r.spoer.altSomZip(svart)));
    expect([...etter.keys()].some((navn) => navn.endsWith('.png'))).toBe(false);
    expect(await r.spoer.altSomZip('feil')).toBeUndefined();
  });

  test('a file that is not what was put there ends the zip before its end: nobody takes it for whole', async () => {
    const r = rigg();
    const { status } = await besvart(r);
    const mappe = join(r.data, 'innsyn-filer');
    for (const fil of readdirSync(mappe)) writeFileSync(join(mappe, fil), 'noe annet');
    await expect(samle(await r.spoer.altSomZip(status))).rejects.toThrow('mangler eller er ødelagt');
  });
});
