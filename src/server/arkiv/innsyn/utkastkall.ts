import { createHash } from 'node:crypto';
import type { Filrad, Vedtaksrad } from '../../../innsyn/lagret-krav.ts';
import { girUt, lesVedtak, type Vedtak } from '../../../innsyn/svar/vedtak.ts';
import { gjelder } from '../../../konfig/gyldighet.ts';
import { finnVirksomhet } from '../../../innsyn/lov-fra-konfig.ts';
import type { Hjemmel } from '../../../konfig/hjemmel.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import { datoI } from '../../../tid/oslo.ts';
import type { Kravkall } from './kravkall.ts';
import { svarbare } from './krav-svar.ts';
import { FLEST_HJEMLER } from './utkast-fra-skjema.ts';

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
    .findLast(({ art, dokumenter }) => girUt(art) && dokumenter.some((d) => d.nummer === nummer))
    ?.dokumenter.find((d) => d.nummer === nummer);

const registeret = ({ g, virksomhet }: Kravkall): readonly Hjemmel[] =>
  finnVirksomhet(g.konfig, virksomhet)?.hjemler ?? [];

/** The bases that the journal closes the text of a document of a request by. */
const lukketEtter = ({ krav }: Pick<Kravkall, 'krav'>, nummer: number): readonly string[] =>
  krav.dokumenter.find((d) => d.nummer === nummer)?.publisert?.post.tilgang.hjemler ?? [];

/** The same, in the words of the register. */
export function lukketEtterOrd(kravkall: Kravkall, nummer: number): readonly string[] {
  const tekster = new Map(registeret(kravkall).map(({ id, tekst }) => [id, tekst]));
  return lukketEtter(kravkall, nummer).map((id) => tekster.get(id) ?? id);
}

/** The bases that all these documents are closed by, of those in force: what a form about them may begin with. None where they differ. */
export function fellesHjemler(kravkall: Kravkall, numre: readonly number[]): readonly string[] {
  const [foerste = [], ...andre] = numre.map((nummer) => lukketEtter(kravkall, nummer));
  if (andre.some((en) => en.join() !== foerste.join())) return [];
  const gjeldende = new Set(hjemlerFor(kravkall, []).map(({ id }) => id));
  return foerste.filter((id) => gjeldende.has(id)).slice(0, FLEST_HJEMLER);
}

/** The bases of the body's register that are in force today (R71), and those that the draft has from before. */
export function hjemlerFor(kravkall: Kravkall, ogsaa: readonly string[]): readonly Hjemmel[] {
  const { g, virksomhet } = kravkall;
  const dato = datoI(g.klokke(), g.lovFor(virksomhet).sone);
  return registeret(kravkall).filter((hjemmel) => gjelder(hjemmel, dato) || ogsaa.includes(hjemmel.id));
}
