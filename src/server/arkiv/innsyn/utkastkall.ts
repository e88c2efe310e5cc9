import { createHash } from 'node:crypto';
import type { Filrad, Vedtaksrad } from '../../../innsyn/lagret-krav.ts';
import { lesVedtak, type Vedtak } from '../../../innsyn/svar/vedtak.ts';
import { gjelder } from '../../../innsyn/svar/hjemmelkrav.ts';
import { finnVirksomhet } from '../../../innsyn/lov-fra-konfig.ts';
import type { Hjemmel } from '../../../konfig/hjemmel.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import { datoI } from '../../../tid/oslo.ts';
import type { Kravkall } from './kravkall.ts';
import { svarbare } from './krav-svar.ts';

const avtrykk = (...deler: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(deler)).digest('base64url').slice(0, 22);

/** Names a draft as it stands, and it with the files that would be given: what a page shows, and nothing else, is what is acted on. */
export const settNaa = (
  rad: Vedtaksrad | undefined,
  filer: readonly Filrad[],
): { readonly utkast: string; readonly alt: string } => {
  const utkast = avtrykk(rad?.innhold, rad?.av, rad?.godkjentAv);
  return { utkast, alt: avtrykk(utkast, ...filer.map(({ id, nummer }) => `${nummer} ${id}`)) };
};

/** A draft of a request, with what was decided in it. @throws FinnesIkke for one that is not there, or is sent. */
export function finnUtkast(
  { krav }: Pick<Kravkall, 'krav'>,
  id: string,
): { readonly rad: Vedtaksrad; readonly vedtak: Vedtak } {
  const rad = krav.vedtak.find((v) => v.id === id && v.tilstand === 'utkast');
  if (rad === undefined) throw new FinnesIkke();
  return { rad, vedtak: lesVedtak(rad.innhold) };
}

/** The documents that an answer of a kind can be about: those that can be answered so now, and those that stand in the draft. */
export function dokumenterFor(
  kravkall: Kravkall,
  art: Vedtak['art'],
  vedtak: Vedtak | undefined,
): readonly number[] {
  if (art === 'forlengelse') return [];
  const naa = svarbare(kravkall)[art];
  const iUtkastet = vedtak?.dokumenter.map(({ nummer }) => nummer) ?? [];
  return kravkall.krav.dokumenter
    .map(({ nummer }) => nummer)
    .filter((nummer) => naa.includes(nummer) || iUtkastet.includes(nummer));
}

/** What was decided last of a document: fuller reasons are about that decision (R47). */
export const sistVedtatt = ({ krav }: Pick<Kravkall, 'krav'>, nummer: number) =>
  krav.vedtak
    .filter(({ tilstand }) => tilstand === 'sendt')
    .map(({ innhold }) => lesVedtak(innhold))
    .findLast(({ art, dokumenter }) => art !== 'begrunnelse' && dokumenter.some((d) => d.nummer === nummer))
    ?.dokumenter.find((d) => d.nummer === nummer);

/** The bases of the body's register that are in force today (R71), and those that the draft has from before. */
export function hjemlerFor({ g, virksomhet }: Kravkall, ogsaa: readonly string[]): readonly Hjemmel[] {
  const dato = datoI(g.klokke(), g.lovFor(virksomhet).sone);
  const alle = finnVirksomhet(g.konfig, virksomhet)?.hjemler ?? [];
  return alle.filter((hjemmel) => gjelder(hjemmel, dato) || ogsaa.includes(hjemmel.id));
}
