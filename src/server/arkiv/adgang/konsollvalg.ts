import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tolkKonsollkonfig, type Oidckonfig } from '../../../konfig/konsoll.ts';
import { harFeilkode } from '../../../lager/systemfeil.ts';
import { erLokalVert, type Miljo, UgyldigMiljo } from '../../oppstart/miljo.ts';

/** How staff get in. */
export type Konsollvalg =
  | { readonly art: 'oidc'; readonly konfig: Oidckonfig; readonly hemmelighet: string }
  /** Anybody at this machine may be anyone: for trying it out. */
  | { readonly art: 'utvikler' };

function lesFil(sti: string): string | undefined {
  try {
    return readFileSync(sti, 'utf8');
  } catch (feil) {
    if (harFeilkode(feil, 'ENOENT')) return undefined;
    throw new UgyldigMiljo('Tjeneren kan ikke lese konsoll.json i DATA. Sjekk rettighetene.');
  }
}

/** The address that the console is known by, where it must be known: at the login provider, and in cookies. */
function kontrollerNettadresse({ nettadresse, rolle }: Miljo): void {
  if (nettadresse === undefined && rolle === 'arkiv')
    throw new UgyldigMiljo(
      'ROLLE=arkiv med innlogging krever NETTADRESSE: adressen til konsollet, for eksempel https://journal-arkiv.kommunen.no.',
    );
  if (nettadresse === undefined) return;
  const { protocol, hostname } = new URL(nettadresse);
  if (protocol !== 'https:' && !erLokalVert(hostname))
    throw new UgyldigMiljo('NETTADRESSE for konsollet må begynne med https://.');
}

/**
 * Decides how staff get in: `DATA/konsoll.json` with OIDC_HEMMELIGHET, or the development login, which must be asked for
 * (UTVIKLERINNLOGGING=ja, or ROLLE=begge without a konsoll.json) and is for loopback only.
 *
 * @throws UgyldigMiljo or Konfigfeil, one clear sentence for each mistake.
 */
export function lesKonsollvalg(miljo: Miljo, env: Readonly<Record<string, string | undefined>>): Konsollvalg {
  const onsket = env['UTVIKLERINNLOGGING'] || undefined;
  if (onsket !== undefined && onsket !== 'ja')
    throw new UgyldigMiljo('UTVIKLERINNLOGGING må være ja, eller ikke satt.');
  const fil = lesFil(join(miljo.data, 'konsoll.json'));
  if (fil !== undefined) {
    if (onsket !== undefined)
      throw new UgyldigMiljo(
        'DATA har en konsoll.json: da gjelder innloggingen der. Fjern UTVIKLERINNLOGGING, eller flytt filen.',
      );
    const { oidc } = tolkKonsollkonfig(fil);
    const hemmelighet = env['OIDC_HEMMELIGHET'] ?? '';
    if (hemmelighet === '')
      throw new UgyldigMiljo('OIDC_HEMMELIGHET mangler: hemmeligheten som klienten i konsoll.json har.');
    kontrollerNettadresse(miljo);
    return { art: 'oidc', konfig: oidc, hemmelighet };
  }
  if (onsket === undefined && miljo.rolle !== 'begge')
    throw new UgyldigMiljo(
      'ROLLE=arkiv krever konsoll.json i DATA, som sier hvordan ansatte logger inn. Til utprøving på egen maskin: UTVIKLERINNLOGGING=ja.',
    );
  const { vert, nettadresse } = miljo;
  if (!erLokalVert(vert) || (nettadresse !== undefined && !erLokalVert(new URL(nettadresse).hostname)))
    throw new UgyldigMiljo(
      'Utviklerinnloggingen er for utprøving på egen maskin og krever at HOST og NETTADRESSE er 127.0.0.1, ::1 eller localhost.',
    );
  return { art: 'utvikler' };
}
