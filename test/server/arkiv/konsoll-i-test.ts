import { Writable } from 'node:stream';
import { lesKonsollvalg } from '../../../src/server/arkiv/adgang/konsollvalg.ts';
import { startArkiv } from '../../../src/server/arkiv/start-arkiv.ts';
import { lagLogg } from '../../../src/server/logg.ts';
import { lesMiljo } from '../../../src/server/oppstart/miljo.ts';
import { NAA } from '../fyll.ts';
import { sendSkjema, skjultFelt } from '../innsyn/innsyn-i-test.ts';
import { hent, type Svar, type Testtjener } from '../tjener-i-test.ts';

/** A real console on loopback, on a port of the system's choosing, with what it logs kept. */
export async function startKonsoll(
  data: string,
  env: Readonly<Record<string, string>> = {},
  klokke = () => NAA,
  minstLedig = 0,
): Promise<Testtjener> {
  let skrevet = '';
  const mal = new Writable({
    write(bit: Buffer, _, neste) {
      skrevet += bit.toString();
      neste();
    },
  });
  const alle = { PORT: '0', DATA: data, ROLLE: 'arkiv', UTVIKLERINNLOGGING: 'ja', ...env };
  const miljo = lesMiljo(alle);
  const valg = { logg: lagLogg(mal), klokke, minstLedig };
  const tjener = await startArkiv(miljo, lesKonsollvalg(miljo, alle), valg);
  return { ...tjener, logg: () => skrevet };
}

/** Every cookie that an answer sets, as a browser would send them back. */
export const kapslerI = ({ hoder }: Svar): string =>
  (hoder['set-cookie'] ?? [])
    .map((kapsel) => kapsel.split(';', 1)[0] ?? '')
    .filter((par) => !par.endsWith('='))
    .join('; ');

/** Somebody with the console open. */
export interface Ansatt {
  readonly kapsel: string;
  readonly les: (sti: string) => Promise<Svar>;
  /** Sends a form with the session's own mark; `merke` in the fields takes its place. */
  readonly send: (
    sti: string,
    felt?: Readonly<Record<string, string>>,
    hoder?: Readonly<Record<string, string>>,
  ) => Promise<Svar>;
}

/** Somebody who holds a session's cookie. */
export async function ansattMed(port: number, kapsel: string): Promise<Ansatt> {
  const les = (sti: string) => hent(port, sti, { hoder: { cookie: kapsel } });
  const merke = skjultFelt((await les('/arkiv')).tekst, 'merke');
  return {
    kapsel,
    les,
    send: (sti, felt = {}, hoder = {}) =>
      sendSkjema(port, sti, { merke, ...felt }, { cookie: kapsel, ...hoder }),
  };
}

/** Logs in as one of the invented persons of the development login. */
export async function loggInnSom(port: number, person: string): Promise<Ansatt> {
  const svar = await sendSkjema(port, '/arkiv/logg-inn', { person, til: '/arkiv' });
  if (svar.status !== 303) throw new Error(`The development login answered ${svar.status}.`);
  return ansattMed(port, kapslerI(svar));
}
