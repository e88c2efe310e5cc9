import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';

const dagenEtter = (dato: string): string =>
  formatISO(addDays(parseISO(dato), 1), { representation: 'date' });

/** The dates on which shieldings of an entry or its case expire, the days after, and the day from which it counts as assessed. */
function skifter(post: Journalpost, sak: Sak): string[] {
  const datoer = post.offentlighetsvurdertDato === undefined ? [] : [post.offentlighetsvurdertDato];
  const ta = ({ opphoerer }: { opphoerer?: string | undefined }): void => {
    if (opphoerer !== undefined) datoer.push(opphoerer, dagenEtter(opphoerer));
  };
  post.skjerming.forEach(ta);
  sak.skjerming.forEach(ta);
  for (const dokument of post.dokumenter) dokument.skjerming.forEach(ta);
  return datoer;
}

/** The first date after today on which an entry must be looked at again though nothing is delivered. */
export function nesteDato(post: Journalpost, sak: Sak, iDag: string): string | undefined {
  let neste: string | undefined;
  for (const dato of skifter(post, sak))
    if (dato > iDag && (neste === undefined || dato < neste)) neste = dato;
  return neste;
}

/** True when a code or a hjemmel of the configuration came into force or went out of it after `sist`, up to `iDag`. */
export function registeretSkiftet(virksomhet: Virksomhet, sist: string, iDag: string): boolean {
  const ledd = [...virksomhet.hjemler, ...virksomhet.kilder.flatMap((kilde) => kilde.tilgangskoder)];
  return ledd
    .flatMap(({ gyldigFra, gyldigTil }) => [
      gyldigFra,
      gyldigTil,
      gyldigTil === undefined ? undefined : dagenEtter(gyldigTil),
    ])
    .some((dato) => dato !== undefined && dato > sist && dato <= iDag);
}
