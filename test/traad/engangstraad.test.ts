import { describe, expect, test } from 'vitest';
import { kjoerITraad, Traadfrist } from '../../src/traad/engangstraad.ts';

const kode = (tekst: string): URL => new URL(`data:text/javascript,${encodeURIComponent(tekst)}`);
const TIL = "import { parentPort, workerData } from 'node:worker_threads';";

describe('a thread for one answer', () => {
  test('gives back the last that was posted', async () => {
    const inngang = kode(`${TIL} parentPort.postMessage(1); parentPort.postMessage(workerData.tall * 2);`);
    await expect(kjoerITraad(inngang, { tall: 21 })).resolves.toBe(42);
  });

  test('that says nothing gives nothing', async () => {
    await expect(kjoerITraad(kode('1 + 1;'), {})).resolves.toBeUndefined();
  });

  test('throws what it throws, with its properties', async () => {
    const inngang = kode("throw Object.assign(new Error('i stykker'), { errcode: 11 });");
    await expect(kjoerITraad(inngang, {})).rejects.toMatchObject({ message: 'i stykker', errcode: 11 });
  });

  test('is stopped when its time is out, and this one goes on meanwhile', async () => {
    let slag = 0;
    const puls = setInterval(() => slag++, 5);
    await expect(kjoerITraad(kode('for (;;);'), {}, { frist: 200 })).rejects.toBeInstanceOf(Traadfrist);
    clearInterval(puls);
    expect(slag).toBeGreaterThan(5);
  });

  test('is ended when it is no longer wanted, with the reason, and is not begun when it is too late', async () => {
    const avbryt = new AbortController();
    const gang = kjoerITraad(kode('for (;;);'), {}, { avbryt: avbryt.signal });
    avbryt.abort(new Error('ikke nå lenger'));
    await expect(gang).rejects.toThrow('ikke nå lenger');
    await expect(kjoerITraad(kode('for (;;);'), {}, { avbryt: avbryt.signal })).rejects.toThrow(
      'ikke nå lenger',
    );
  });

  test('that takes more memory than it may fails alone', async () => {
    const inngang = kode("const alt = []; for (;;) alt.push(new Array(1e5).fill('x'));");
    await expect(kjoerITraad(inngang, {}, { minne: 32 })).rejects.toMatchObject({
      code: 'ERR_WORKER_OUT_OF_MEMORY',
    });
  });
});
