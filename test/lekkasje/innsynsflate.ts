import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Funnsted, Utstilling } from './flater.ts';
import { besvarte } from './innsynssvar.ts';

const I_LISTEN = 100;
/** Status pages that were opened earlier: what has been withdrawn or shielded since must be gone from them. */
const tidligere = new Map<string, string[]>();
/** Entries that were there once: also what is withdrawn now is asked for, by its number. */
const kjente = new Map<string, Set<string>>();
let runde = 0;

/** Every entry and every case that the API knows, as the list writes them. */
async function* numre(adresse: string): AsyncGenerator<string> {
  for (let side = 1; ; side++) {
    const svar = await fetch(new URL(`/api/v1/journalposter?antall=100&side=${side}`, adresse));
    const { journalposter } = (await svar.json()) as {
      journalposter?: readonly { virksomhet: string; saksnummer: string; dokumentnummer: number }[];
    };
    if (journalposter === undefined || journalposter.length === 0) return;
    for (const { virksomhet, saksnummer, dokumentnummer } of journalposter) {
      const sak = `${virksomhet}:${saksnummer.replace('/', '.')}`;
      yield sak;
      yield `${sak}.${dokumentnummer}`;
    }
  }
}

/** Access requests, from list to mail: everything that is and was in the journal is put on lists, asked for, and looked at again. */
export async function* innsyn({ adresse, data }: Utstilling): AsyncGenerator<Funnsted> {
  runde++;
  const alle = kjente.get(data) ?? new Set<string>();
  const statussider = tidligere.get(data) ?? [];
  kjente.set(data, alle);
  tidligere.set(data, statussider);
  for await (const nummer of numre(adresse)) alle.add(nummer);
  const rekke = [...alle];
  yield* besvarte({ adresse, data }, rekke.slice(0, I_LISTEN).join('~'), runde);
  for (let i = 0; i < rekke.length; i += I_LISTEN) {
    const liste = rekke.slice(i, i + I_LISTEN).join('~');
    const hoder = { 'x-forwarded-for': `198.51.${runde}.${i / I_LISTEN}`, 'sec-fetch-site': 'same-origin' };
    const hent = async (sti: string): Promise<string> => {
      const svar = await fetch(new URL(sti, adresse), { headers: hoder });
      if (!svar.ok) throw new Error(`${sti.split('?', 1)[0] ?? ''}: ${svar.status}`);
      return svar.text();
    };
    for (const sti of ['/innsyn', '/en/innsyn/krav'])
      yield { navn: sti, bytes: await hent(`${sti}?liste=${liste}`) };
    const send = async (felt: Readonly<Record<string, string>>): Promise<Response> =>
      fetch(new URL('/innsyn/krav', adresse), {
        method: 'POST',
        headers: hoder,
        redirect: 'manual',
        body: new URLSearchParams({ liste, ...felt }),
      });
    const hentes = await send({ levering: 'hente' });
    const status = hentes.headers.get('location');
    if (status === null) throw new Error(`Kravet ble ikke tatt imot: ${hentes.status}`);
    statussider.push(status);
    const galt = await send({ levering: 'epost', epost: 'galt' });
    yield { navn: 'skjemaet med en feil', bytes: await galt.text() };
    yield {
      navn: '«sjekk e-posten»',
      bytes: await (await send({ epost: `leser${i}@leser.example` })).text(),
    };
  }
  for (const sti of statussider)
    yield {
      navn: 'statussiden',
      bytes: await (
        await fetch(new URL(sti, adresse), { headers: { 'x-forwarded-for': `198.52.${runde}.1` } })
      ).text(),
    };
  const post = join(data, 'post');
  for (const fil of existsSync(post) ? readdirSync(post) : [])
    yield { navn: 'en e-post', bytes: readFileSync(join(post, fil)) };
  for (const fil of readdirSync(data).filter((navn) => navn.startsWith('innsyn.db')))
    yield { navn: `rå bytes i ${fil}`, bytes: readFileSync(join(data, fil)) };
}
