import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lagSmtpTransport } from '../../../src/innsyn/post/smtp-transport.ts';
import type { Leveringssvar } from '../../../src/innsyn/post/transport.ts';

const STEG = ['hilsen', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'slutt'] as const;
type Steg = (typeof STEG)[number];

/** A server that takes mail as it should, but for one step, where it does something else. */
async function startSlem(steg: Steg, gjoer: (sokkel: Socket) => void): Promise<number> {
  const sokler = new Set<Socket>();
  const tjener = createServer((sokkel) => {
    sokler.add(sokkel);
    sokkel.on('error', () => undefined);
    const svar = (her: Steg, linje: string): void => {
      if (her === steg) gjoer(sokkel);
      else sokkel.write(`${linje}\r\n`);
    };
    let [iMail, lest] = [false, ''];
    svar('hilsen', '220 her');
    sokkel.on('data', (bytes) => {
      lest += bytes.toString('latin1');
      for (;;) {
        const skille = iMail ? '\r\n.\r\n' : '\r\n';
        const slutt = lest.indexOf(skille);
        if (slutt < 0) return;
        const linje = lest.slice(0, slutt);
        lest = lest.slice(slutt + skille.length);
        // Who is refused with the one greeting tries the other.
        const kommando = STEG.find((et) => linje.replace(/^HELO/u, 'EHLO').startsWith(et));
        if (iMail) svar('slutt', '250 tatt');
        else if (kommando !== undefined) svar(kommando, kommando === 'DATA' ? '354 send' : '250 ja');
        iMail = !iMail && kommando === 'DATA' && steg !== 'DATA';
      }
    });
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  onTestFinished(() => {
    for (const sokkel of sokler) sokkel.destroy();
    tjener.close();
  });
  return (tjener.address() as AddressInfo).port;
}

const lever = async (
  steg: Steg,
  gjoer: (sokkel: Socket) => void,
  taalmodighet = 10_000,
): Promise<Leveringssvar> => {
  const vert = { vert: '127.0.0.1', port: await startSlem(steg, gjoer), tls: 'ingen' } as const;
  const melding = {
    id: 'm1',
    fra: 'fra@journal.example',
    til: 'til@leser.example',
    innhold: Buffer.from('A: b\r\n\r\nc\r\n'),
  };
  return lagSmtpTransport(vert, { taalmodighet }).lever(melding, () => undefined);
};
const sier = (linje: string) => (sokkel: Socket) => {
  sokkel.write(`${linje}\r\n`);
};

describe('a mail server that', () => {
  test.each(['hilsen', 'EHLO', 'MAIL'] as const)(
    'refuses whoever comes, at the step %s, takes no mail away for good: all of it waits until it is set right',
    async (steg) => {
      expect(await lever(steg, sier('554 5.7.1 nei'))).toEqual({ art: 'stengt', kode: '554' });
      expect(await lever(steg, sier('530 5.7.0 logg inn'))).toEqual({ art: 'stengt', kode: '530' });
    },
  );

  test.each(['RCPT', 'DATA', 'slutt'] as const)(
    'refuses this mail, at the step %s, is believed; one that wants a login first is not',
    async (steg) => {
      expect(await lever(steg, sier('550 5.1.1 nei'))).toEqual({ art: 'avvist', kode: '550' });
      expect(await lever(steg, sier('530 5.7.0 logg inn'))).toEqual({ art: 'stengt', kode: '530' });
    },
  );

  test.each(STEG)('asks us to come later, at the step %s, is asked again', async (steg) => {
    const art = ['hilsen', 'EHLO', 'MAIL'].includes(steg) ? 'stengt' : 'utsatt';
    expect(await lever(steg, sier('451 4.7.1 senere'))).toEqual({ art, kode: '451' });
    expect(await lever(steg, sier('421 4.3.2 stenger'))).toEqual({ art: 'stengt', kode: '421' });
  });

  test.each(STEG)('goes away at the step %s has the mail only where all of it was given', async (steg) => {
    const { art } = await lever(steg, (sokkel) => sokkel.destroy());
    expect(art).toBe(steg === 'slutt' ? 'uviss' : 'stengt');
  });

  test.each(['EHLO', 'RCPT', 'slutt'] as const)(
    'is never silent and never done, at the step %s, is left all the same',
    async (steg) => {
      const drypp = (sokkel: Socket): void => {
        const klokke = setInterval(() => sokkel.write('250-vent\r\n'), 50);
        sokkel.on('close', () => {
          clearInterval(klokke);
        });
      };
      expect(await lever(steg, drypp, 400)).toEqual({
        art: steg === 'slutt' ? 'uviss' : 'stengt',
        kode: 'ETIMEDOUT',
      });
    },
  );
});
