import { lagAnsattjeneste } from '../../src/innsyn/tjeneste/ansatt.ts';
import type { Utkastinnhold } from '../../src/innsyn/tjeneste/vedtaksbehandling.ts';
import type { Innsending } from '../../src/innsyn/innsending.ts';
import { FRA, innsending, type Rigg } from './rigg.ts';

/** The first bytes of a picture, and some more. */
export const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** The first document given, the second refused. */
export const SVAR: Utkastinnhold = {
  art: 'svar',
  sprak: 'nb',
  dokumenter: [
    { nummer: 1, utfall: 'innsyn', hjemler: [] },
    { nummer: 2, utfall: 'avslag', hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' },
  ],
};

export interface Mottatt {
  readonly referanse: string;
  /** The token of the status page. */
  readonly status: string;
}

/** A request that is sent and confirmed. */
export async function mottatt(r: Rigg, endringer: Partial<Innsending> = {}): Promise<Mottatt> {
  const svar = await r.spoer.sendInn(innsending(endringer), FRA);
  if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  const id = (await r.grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
  const bekreftet = await r.spoer.bekreft(r.token('bekreft', id), FRA);
  if (bekreftet.art !== 'bekreftet') throw new Error(bekreftet.art);
  return { referanse, status: bekreftet.status };
}

/** A request that is answered, with a file on what is given. */
export async function besvart(r: Rigg, endringer: Partial<Innsending> = {}): Promise<Mottatt> {
  const krav = await mottatt(r, endringer);
  const a = lagAnsattjeneste(r.grunnlag);
  await a.lastOpp(krav.referanse, 1, PNG, 'ansatt:kanari');
  const utkast = await a.lagreUtkast(krav.referanse, 'ansatt:kanari', SVAR);
  await a.send(krav.referanse, utkast, 'ansatt:kanari');
  return krav;
}
