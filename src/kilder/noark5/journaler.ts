import { Leveransefeil } from '../../noark/leveranse.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { lesHeltall, paakrevd, valgfriTekst } from '../felles/felt.ts';
import { lesKorrespondanseparttype } from '../felles/koder.ts';
import type { KjenteFelt } from '../felles/ulest.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import type { Element } from './element.ts';
import { JOURNALER } from './former.ts';
import { lesTre } from './les-tre.ts';
import type { Siderad, Sideskjerming } from './siderad.ts';
import type { Sidelager } from './sidelager.ts';
import { lesGradering } from './skjerming.ts';

/** How many entries a journal file says it holds, and how many stood there. */
export interface Journaltall {
  oppgitt: number | undefined;
  lest: number;
}

const uttalt = (verdier: readonly string[]): string[] => verdier.flatMap((raa) => valgfriTekst(raa) ?? []);

const ingenSkjerming: Sideskjerming = { metadata: [], hjemmel: [] };

const lesSideskjerming = (element: Element | undefined): Sideskjerming =>
  element === undefined
    ? ingenSkjerming
    : {
        metadata: uttalt(element.liste('skjermingMetadata')),
        tilgangskode: valgfriTekst(element.felt('tilgangsrestriksjon')),
        hjemmel: uttalt(element.liste('skjermingshjemmel')),
      };

const lesSidepart = (part: Element): Siderad['parter'][number] => ({
  type: lesKorrespondanseparttype('korrespondanseparttype', part.felt('korrespondanseparttype')),
  navn: utenDobleMellomrom(part.felt('korrespondansepartNavn') ?? ''),
  skjermet: uttalt(part.liste('skjermingMetadata')).length > 0,
});

function lesRad(registrering: Element, post: Element, offentlig: boolean): Siderad {
  const rad = {
    offentlig,
    klasse: registrering.barn('klasse').flatMap((k) => uttalt(k.liste('skjermingMetadata'))),
    sak: lesSideskjerming(registrering.barn('saksmappe')[0]),
    post: lesSideskjerming(post),
    gradering: lesGradering(post),
    administrativEnhet: valgfriTekst(post.felt('administrativEnhet')),
    saksbehandler: valgfriTekst(post.felt('saksbehandler')),
  };
  try {
    if (registrering.feil) throw registrering.feil;
    return { ...rad, parter: post.barn('korrespondansepart').map(lesSidepart) };
  } catch (error) {
    if (!(error instanceof Feltfeil)) throw error;
    const felt = `${offentlig ? 'offentligJournal' : 'loependeJournal'}/${error.felt}`;
    return { ...rad, parter: [], feil: { felt, grunn: error.grunn } };
  }
}

/**
 * Reads loependeJournal.xml or offentligJournal.xml into the side store, and yields after each piece of it.
 *
 * @throws Leveransefeil when the file cannot be used, or an entry in it has no systemID: which entry its shielding
 *   belongs to cannot then be known. The same goes for an unknown element beside the entries.
 */
export function lesJournal(
  sti: string,
  fil: string,
  {
    lager,
    tall,
    kjente,
    lest,
  }: {
    readonly lager: Sidelager;
    readonly tall: Journaltall;
    readonly kjente: KjenteFelt;
    readonly lest: (bytes: number) => void;
  },
): AsyncGenerator<void> {
  return lesTre(
    sti,
    fil,
    JOURNALER,
    {
      slutt(element) {
        // Beside the entries stands something that may be one: whose shielding it holds cannot be known.
        if (element.forelder === undefined && element.feil)
          throw new Leveransefeil(fil, element.feil.message, element.linje);
        if (element.navn === 'journalhode') tall.oppgitt = lesOppgitt(element, fil);
        if (element.navn !== 'journalregistrering') return;
        tall.lest++;
        const [post] = element.barn('journalpost');
        const systemID = valgfriTekst(post?.felt('systemID'));
        if (post === undefined || systemID === undefined)
          throw new Leveransefeil(fil, 'en journalregistrering mangler systemID', element.linje);
        lager.leggTil(systemID, lesRad(element, post, element.forelder?.navn === 'offentligJournal'));
      },
    },
    kjente,
    lest,
  );
}

function lesOppgitt(journalhode: Element, fil: string): number {
  try {
    const felt = 'antallJournalposter';
    return paakrevd(felt, lesHeltall(felt, journalhode.felt(felt)));
  } catch (error) {
    if (!(error instanceof Feltfeil)) throw error;
    throw new Leveransefeil(fil, `${error.felt}: ${error.grunn}`, journalhode.linje);
  }
}
