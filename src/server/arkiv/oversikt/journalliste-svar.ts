import { Readable } from 'node:stream';
import type { Journalliste, Listested } from '../../../arkiv/oversikt.ts';
import { somCsv } from '../../../konsoll/lister/csv.ts';
import { lesHeleListen, lesListe, type Listeside } from '../../../konsoll/lister/liste.ts';
import {
  krevPeriode,
  standardperiode,
  UgyldigPeriode,
  type Periode,
} from '../../../konsoll/lister/periode.ts';
import { tillatFor, type Tillatt } from '../../../konsoll/lister/tillatt.ts';
import { enheterI } from '../../../konsoll/tall/enheter.ts';
import { lesTall, sisteAar } from '../../../konsoll/tall/les-tall.ts';
import { enheterFor } from '../../../konsoll/tilgang.ts';
import { CSV } from '../../../utgaver/csv.ts';
import { somVedlegg } from '../../svar/vedlegg.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';

const TOM: Listeside = { linjer: [], neste: undefined };

interface Valg extends Periode {
  readonly enhet: string;
  readonly saksbehandler: string;
  readonly tillatt: Tillatt;
}

/** What an address asks for; a period that nobody has written is the list's own. */
function lesValg({ bruker, parametre, stand }: Arkivkall, virksomhet: string, liste: Journalliste): Valg {
  const vanlig = standardperiode(liste, stand.iDag);
  const enhet = parametre.get('enhet')?.trim() ?? '';
  return {
    fra: parametre.get('fra')?.trim() || vanlig.fra,
    til: parametre.get('til')?.trim() || vanlig.til,
    enhet,
    // Who waits for an answer, and by when, is somebody's; the journal is everyone's.
    saksbehandler: liste === 'journal' ? '' : (parametre.get('saksbehandler')?.trim().slice(0, 200) ?? ''),
    tillatt: tillatFor(bruker, 'se', { virksomhet, enhet: enhet === '' ? undefined : enhet }),
  };
}

/** Where the page before ended, out of an address that anybody may have written. */
function lesSted(parametre: URLSearchParams): Listested | undefined {
  const [, dato, post] = /^(\d{4}-\d{2}-\d{2})_(\d{1,15})$/.exec(parametre.get('etter') ?? '') ?? [];
  return dato === undefined || post === undefined ? undefined : { dato, post: Number(post) };
}

/** What is wrong with a period, in words for whoever wrote it. */
function feilVed(fn: () => void): string | undefined {
  try {
    fn();
    return undefined;
  } catch (feil) {
    if (feil instanceof UgyldigPeriode) return feil.message;
    throw feil;
  }
}

/** One of the staff's own lists (R73), page by page: a period, and one unit where that is asked for. */
export const visJournalliste =
  (liste: Journalliste) =>
  async (kall: Arkivkall, { virksomhet }: { readonly virksomhet: string }): Promise<Arkivsvar> => {
    const { bruker, parametre, lagre, klokke, stand } = kall;
    const { fra, til, enhet, saksbehandler, tillatt } = lesValg(kall, virksomhet, liste);
    const sok = { liste, fra, til, ...(saksbehandler !== '' && { saksbehandler }) };
    const feil = feilVed(() => krevPeriode({ fra, til }));
    const etter = lesSted(parametre);
    const side = feil === undefined ? await lesListe(lagre.arkiv, tillatt, klokke, { ...sok, etter }) : TOM;
    const egne = enheterFor(bruker, 'se', virksomhet);
    const enheter =
      egne ??
      enheterI(
        await lesTall(lagre.arkiv, tillatFor(bruker, 'se-tall', { virksomhet }), sisteAar(stand.iDag)),
      );
    const valg = {
      fra,
      til,
      ...(enhet !== '' && { enhet }),
      ...(saksbehandler !== '' && { saksbehandler }),
    };
    const sporring = `?${new URLSearchParams(valg).toString()}`;
    const neste =
      side.neste &&
      `${sporring}&${new URLSearchParams({ etter: `${side.neste.dato}_${side.neste.post}` }).toString()}`;
    return kall.vis(
      {
        art: 'journalliste',
        virksomhet,
        liste,
        fra,
        til,
        enhet,
        enheter,
        bareEnheter: egne !== undefined,
        saksbehandler,
        linjer: side.linjer,
        sporring,
        neste,
        foerste: etter === undefined,
        feil,
      },
      feil === undefined ? 200 : 400,
    );
  };

/** The same list whole, as a file that is written while it is read. */
export const hentJournalliste =
  (liste: Journalliste) =>
  async (kall: Arkivkall, { virksomhet }: { readonly virksomhet: string }): Promise<Arkivsvar> => {
    const { lagre, klokke } = kall;
    const { fra, til, saksbehandler, tillatt } = lesValg(kall, virksomhet, liste);
    // The page says what is wrong; a file cannot.
    if (feilVed(() => krevPeriode({ fra, til })) !== undefined)
      return visJournalliste(liste)(kall, { virksomhet });
    const linjer = lesHeleListen(lagre.arkiv, tillatt, klokke, {
      liste,
      fra,
      til,
      ...(saksbehandler !== '' && { saksbehandler }),
    });
    return somVedlegg(Readable.from(somCsv(liste, linjer)), CSV, `${virksomhet}-${liste}-${fra}-${til}.csv`);
  };
