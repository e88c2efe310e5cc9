import {
  delListe,
  fjern,
  type Innsynsliste,
  leggTil,
  lesListe,
  MAKS_I_LISTEN,
  skrivListe,
} from '../../innsyn/liste.ts';
import type { Kall } from './kall.ts';
import { finnTitler, grupper } from './linjer.ts';
import { faarPlass, lesListekapsel, skrivListekapsel } from './listekapsel.ts';
import { lesRetursti } from './retursti.ts';
import { type Innsynssvar, videre } from './send.ts';

/** The list that an address carries, with what is more than can be asked for at a time, or else the reader's own. */
export function finnListe({ parametre, req }: Kall): {
  readonly liste: Innsynsliste;
  readonly resten: Innsynsliste;
  readonly delt: boolean;
} {
  const tekst = parametre.get('liste');
  return tekst === null
    ? { liste: lesListekapsel(req.headers.cookie), resten: [], delt: false }
    : { ...delListe(tekst), delt: true };
}

/** The list, with titles as the journal has them now; what is withdrawn is told by number only. */
export async function visListe(kall: Kall): Promise<Innsynssvar> {
  const { stand, parametre } = kall;
  const { liste, resten, delt } = finnListe(kall);
  const titler = await finnTitler(liste, stand.tjenester.journal, stand.iDag);
  const fra = lesRetursti(parametre.get('fra'));
  return kall.vis({
    art: 'liste',
    liste,
    resten,
    grupper: grupper(liste, titler, kall.virksomhetsnavn),
    delt,
    fra,
  });
}

/**
 * Puts on the list, takes off it, or empties it: `legg`, `fjern` and `toem`. Nothing is stored here; the list goes back to the
 * reader as a cookie, and the reader on to the list.
 */
export async function endreListe(kall: Kall): Promise<Innsynssvar> {
  const { felt } = kall.skjema;
  const foer = lesListekapsel(kall.req.headers.cookie);
  const nye = lesListe(felt.get('legg') ?? '');
  const ut = lesListe(felt.get('fjern') ?? '');
  const uten = ut.reduce(fjern, felt.has('toem') ? [] : foer);
  const etter = leggTil(uten, ...nye);
  const ville = uten.length + nye.filter((ny) => !uten.some((p) => erLik(p, ny))).length;
  if (ville > MAKS_I_LISTEN || !faarPlass(etter)) return kall.vis({ art: 'feil', kode: 'full' }, 409);
  const side = nye.length === 0 ? undefined : lesRetursti(felt.get('tilbake'));
  // Back to the button that was pressed, and not to the beginning of a long list.
  const fra = side === undefined || nye.length > 1 ? side : `${side.replace(/#.*$/u, '')}#${skrivListe(nye)}`;
  const til =
    kall.lenke('/innsyn') + (fra === undefined ? '' : `?${new URLSearchParams({ fra }).toString()}`);
  return videre(til, { 'Set-Cookie': skrivListekapsel(etter, kall.sikker) });
}

const erLik = (a: Innsynsliste[number], b: Innsynsliste[number]): boolean =>
  a.virksomhet === b.virksomhet &&
  a.saksaar === b.saksaar &&
  a.sakssekvensnummer === b.sakssekvensnummer &&
  a.dokumentnummer === b.dokumentnummer;
