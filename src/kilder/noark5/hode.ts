import { Leveransefeil } from '../../noark/leveranse.ts';
import { foerDobbeltkoding } from '../felles/dobbeltkoding.ts';
import { lesDato, valgfriTekst } from '../felles/felt.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { KjenteFelt } from '../felles/ulest.ts';
import type { Element } from './element.ts';
import { ARKIVSTRUKTUR, JOURNALER } from './former.ts';
import { lesTre } from './les-tre.ts';
import type { Form } from './form.ts';

export interface Arkivskaper {
  readonly arkivskaperNavn?: string;
  readonly organisasjonsnummer?: string;
  readonly andreOrganisasjonsnumre?: readonly string[];
}

/** Reads until the first element of one of these names has ended, or begun, and then stops. */
async function lesTil(
  sti: string,
  fil: string,
  rot: Form,
  ferdig: (element: Element, slutt: boolean) => boolean,
): Promise<void> {
  let stopp = false;
  const mottaker = {
    start(element: Element) {
      stopp ||= ferdig(element, false);
    },
    slutt(element: Element) {
      stopp ||= ferdig(element, true);
    },
  };
  const pieces = lesTre(sti, fil, rot, mottaker, new KjenteFelt());
  try {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- only the beginning is read
    for await (const _ of pieces) if (stopp) return;
  } catch (error) {
    // What is wrong after the head is for the reading itself to say; the head has been read.
    if (!(stopp && error instanceof Leveransefeil)) throw error;
  }
}

/**
 * Who made the archive: it stands before the first arkivdel, and is known by reading no more than that. Only an
 * arkivskaperID of nine digits is an organisation number.
 *
 * @throws Leveransefeil when the file is not an arkivstruktur.xml, its beginning is not XML, or the name was encoded twice: a first
 *   export would call the body by it.
 */
export async function lesArkivskaper(sti: string, fil: string): Promise<Arkivskaper> {
  const funnet: { arkivskaperNavn?: string; organisasjonsnummer?: string } = {};
  const numre = new Set<string>();
  await lesTil(sti, fil, ARKIVSTRUKTUR, (element, slutt) => {
    if (element.navn === 'arkivskaper' && slutt) {
      const navn = valgfriTekst(element.felt('arkivskaperNavn'));
      if (navn !== undefined && foerDobbeltkoding(navn) !== undefined)
        throw new Leveransefeil(
          fil,
          'arkivskaperNavn er kodet som UTF-8 to ganger, så «ø» er blitt til «Ã¸». Filen må lages på nytt i arkivsystemet',
          element.linje,
        );
      const id = element.felt('arkivskaperID')?.replace(/\s/g, '');
      if (navn !== undefined) funnet.arkivskaperNavn ??= navn;
      if (id === undefined || !/^\d{9}$/.test(id)) return false;
      funnet.organisasjonsnummer ??= id;
      numre.add(id);
    }
    return element.navn === 'arkivdel' || element.navn === 'mappe';
  });
  const andre = [...numre].filter((id) => id !== funnet.organisasjonsnummer);
  return { ...funnet, ...(andre.length > 0 && { andreOrganisasjonsnumre: andre }) };
}

/**
 * The period a journal file says it covers; absent where its head does not say so legibly.
 *
 * @throws Leveransefeil when the file is not a journal, or its beginning is not XML.
 */
export async function lesPeriode(sti: string, fil: string): Promise<{ fra?: string; til?: string }> {
  let periode: { fra?: string; til?: string } = {};
  await lesTil(sti, fil, JOURNALER, (element, slutt) => {
    if (element.navn !== 'journalhode' || !slutt) return element.navn === 'journalregistrering';
    const fra = dato(element, 'journalStartDato');
    const til = dato(element, 'journalSluttDato');
    periode = { ...(fra === undefined ? {} : { fra }), ...(til === undefined ? {} : { til }) };
    return true;
  });
  return periode;
}

function dato(element: Element, felt: string): string | undefined {
  try {
    return lesDato(felt, element.felt(felt));
  } catch (error) {
    if (error instanceof Feltfeil) return undefined;
    throw error;
  }
}
