import { godkjenning } from '../../../arkiv/vedtaksdetaljer.ts';
import { finnVirksomhet } from '../../../konfig/les-konfig.ts';
import type { Virksomhet } from '../../../konfig/virksomhet.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import { forhaandsvisFlere } from '../../../konsoll/forhaandsvisning/flere-poster.ts';
import {
  godkjennSom,
  lesVentedager,
  lesVentendeDag,
  lesVentendeNummer,
  ventefrist,
  type Ventepost,
} from '../../../konsoll/godkjenning.ts';
import { loggfoerOppslag, tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { virksomheterFor } from '../../../konsoll/tilgang.ts';
import { formaterDokumentnummer } from '../../../offentlig/adresse.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import { visFlersvar } from './flersvar-svar.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { erJournaldato } from '../skjema/les-dato.ts';
import { lesEtter } from '../skjema/les-side.ts';

/** Entries on a page: those that are approved together have been on the screen together. */
const PAA_SIDEN = 100;

type Utvalg = { readonly dag: string } | { readonly nummer: string };

/** A day, a case or an entry, out of an address or a form; undefined for what is none. */
function lesUtvalg(felt: URLSearchParams): Utvalg | undefined {
  const dag = felt.get('dag') ?? '';
  const nummer = felt.get('nummer')?.trim() ?? '';
  if (erJournaldato(dag)) return { dag };
  return /^[1-9]\d{3}\/[1-9]\d{0,8}(?:-\d{1,9})?$/.test(nummer) ? { nummer } : undefined;
}

function krevKonfig({ stand }: Arkivkall, slug: string): Virksomhet {
  const virksomhet = finnVirksomhet(stand.konfig, { slug });
  if (virksomhet === undefined) throw new FinnesIkke();
  return virksomhet;
}

/** What waits for approval: by day, or one day, case or entry with all that would be shown. */
export async function visGodkjenning(
  kall: Arkivkall,
  { virksomhet: slug }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { bruker, lagre, klokke, parametre, stand } = kall;
  const utvalg = lesUtvalg(parametre);
  if (utvalg !== undefined) return visVentende(kall, slug, utvalg, undefined);
  const tillatt = tillatFor(bruker, 'se', { virksomhet: slug });
  const virksomhet = krevKonfig(kall, slug);
  await loggfoerOppslag(lagre.arkiv, tillatt, klokke, { gjenstand: '', grunn: 'venter på godkjenning' });
  return kall.vis({
    art: 'godkjenning',
    virksomhet: slug,
    etterGodkjenning: virksomhet.publisering !== 'straks',
    dager: await lesVentedager(lagre.arkiv, bruker, virksomhet, stand.iDag),
  });
}

async function visVentende(
  kall: Arkivkall,
  slug: string,
  utvalg: Utvalg,
  feil: string | undefined,
): Promise<Arkivsvar> {
  const { bruker, lagre, klokke, stand } = kall;
  const { arkiv } = lagre;
  const tillatt = tillatFor(bruker, 'se', { virksomhet: slug });
  const virksomhet = krevKonfig(kall, slug);
  await loggfoerOppslag(arkiv, tillatt, klokke, {
    gjenstand: 'dag' in utvalg ? utvalg.dag : utvalg.nummer,
    grunn: 'forhåndsvisning før godkjenning',
  });
  const side: readonly Ventepost[] =
    'dag' in utvalg
      ? await lesVentendeDag(arkiv, bruker, slug, {
          dag: utvalg.dag,
          etter: lesEtter(kall.parametre),
          antall: PAA_SIDEN + 1,
        })
      : await lesVentendeNummer(arkiv, virksomhet, utvalg.nummer, stand.iDag);
  const her = side.slice(0, PAA_SIDEN);
  const siste = 'dag' in utvalg && side.length > PAA_SIDEN ? her.at(-1) : undefined;
  const numre = her.map(({ nummer }) => nummer);
  return kall.vis(
    {
      art: 'godkjenn',
      virksomhet: slug,
      utvalg,
      grupper: numre.length === 0 ? [] : await forhaandsvisFlere(lagForhaandskall(kall), slug, numre),
      ventet: new Map(
        her.map(({ nummer, siden }) => [
          formaterDokumentnummer(nummer),
          { siden, ...ventefrist(virksomhet, siden, stand.iDag) },
        ]),
      ),
      kanGodkjenne: virksomheterFor(bruker, 'godkjenn').includes(slug),
      neste: siste && `?${new URLSearchParams({ ...utvalg, etter: String(siste.post) }).toString()}`,
      feil,
    },
    feil === undefined ? 200 : 400,
  );
}

/** «2026/123-4», and the fingerprints of what was on the screen; undefined for anything else. */
function lesSett(verdi: string): Parameters<typeof godkjennSom>[2]['poster'][number] | undefined {
  const [nummer = '', post, sak] = verdi.split(' ');
  const lest = godkjenning.safeParse({ post, sak });
  return lest.success ? { nummer, ...lest.data } : undefined;
}

/** Approves what was chosen, bound to what was seen. */
export async function godkjennValgte(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { bruker, lagre, klokke, data, skjema } = kall;
  const utvalg = lesUtvalg(skjema);
  const poster = skjema.getAll('post').flatMap((verdi) => lesSett(verdi) ?? []);
  if (poster.length === 0) {
    const feil = 'Velg minst én journalpost.';
    return utvalg === undefined
      ? visGodkjenning(kall, { virksomhet })
      : visVentende(kall, virksomhet, utvalg, feil);
  }
  const grunn = skjema.get('grunn')?.trim().slice(0, 1000) ?? '';
  const svar = await godkjennSom(lagre.arkiv, bruker, { data, virksomhet, grunn, poster, klokke });
  return visFlersvar(kall, {
    virksomhet,
    handling: 'godkjenn',
    svar,
    tilbake: { navn: 'Til det som venter på godkjenning', sti: `/arkiv/${virksomhet}/godkjenning` },
  });
}
