import { sakerSomGis } from '../../../innsyn/svar/betaling.ts';
import type { Dokumentvedtak, Vedtak } from '../../../innsyn/svar/vedtak.ts';
import type { ErSomSett } from '../../../innsyn/tjeneste/vedtaksbehandling.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { type Kravfeil, proev } from './kravfeil.ts';
import { aapneKrav, type Kravkall, valgteDokumenter } from './kravkall.ts';
import { visAapnet } from './krav-svar.ts';
import { lesPapir } from './papir-fra-skjema.ts';
import { lesUtkast, tilDokumentvedtak, type Utkastsverdier } from './utkast-fra-skjema.ts';
import { dokumenterFor, finnUtkast, hjemlerFor, settNaa, sistVedtatt } from './utkastkall.ts';
import { lesArt, visUtkastside } from './utkast-svar.ts';

type Kravdeler = { readonly virksomhet: string; readonly referanse: string };

/** The outcome of each document that the form is about: reasons and dismissals keep the one that was decided (R47, R48). */
function utfallFor(
  kravkall: Kravkall,
  art: Vedtak['art'],
  verdier: Utkastsverdier,
  nummer: number,
): Dokumentvedtak['utfall'] | undefined {
  if (art === 'begrunnelse' || art === 'avvisning') return sistVedtatt(kravkall, nummer)?.utfall;
  const { utfall } = verdier;
  return art === 'omgjoering' && utfall !== 'innsyn' && utfall !== 'delvis' ? undefined : utfall;
}

interface Lest {
  readonly verdier: Utkastsverdier;
  readonly valgte: readonly number[];
  readonly vedtak: Omit<Vedtak, 'hjemler' | 'brev'>;
  readonly feil: Kravfeil | undefined;
}

/** The draft with what the form says of the documents that are ticked; the others stay as they are. */
function les(kall: Arkivkall, kravkall: Kravkall, art: Vedtak['art'], foer: Vedtak | undefined): Lest {
  const { skjema } = kall;
  const brukte = foer?.dokumenter.flatMap(({ hjemler }) => hjemler) ?? [];
  // In the language that the form had: the sentences on the page are those that were ticked.
  const standard = kravkall.tjeneste.standardtekster(skjema.get('standardsprak') === 'nn' ? 'nn' : 'nb');
  const { verdier, feil } = lesUtkast(skjema, hjemlerFor(kravkall, brukte), standard);
  const numre = dokumenterFor(kravkall, art, foer);
  const valgte = valgteDokumenter(kravkall, skjema).filter((nummer) => numre.includes(nummer));
  const ut = new Map((foer?.dokumenter ?? []).map((d) => [d.nummer, d]));
  let manglerUtfall = false;
  for (const nummer of valgte) {
    const utfall = utfallFor(kravkall, art, verdier, nummer);
    if (utfall === undefined) manglerUtfall = true;
    else ut.set(nummer, tilDokumentvedtak(verdier, nummer, utfall));
  }
  const intet = art !== 'forlengelse' && ut.size === 0;
  const ikkeValgt = manglerUtfall ? 'velg-utfall' : intet ? 'velg-dokument' : undefined;
  return {
    verdier,
    valgte,
    vedtak: {
      art,
      sprak: verdier.sprak,
      dokumenter: [...ut.values()].toSorted((a, b) => a.nummer - b.nummer),
      ...(verdier.innledning !== '' && { innledning: verdier.innledning }),
      ...(foer?.papir !== undefined && { papir: foer.papir }),
    },
    feil: feil ?? ikkeValgt,
  };
}

const tilUtkast = (kall: Arkivkall, { virksomhet, referanse }: Kravdeler, id: string, gjort: string) =>
  kall.videre(`/arkiv/${virksomhet}/innsyn/${referanse}/svar/${id}?gjort=${gjort}`);

/** Keeps a new draft. */
export async function lagUtkast(kall: Arkivkall, deler: Kravdeler): Promise<Arkivsvar> {
  const kravkall = await aapneKrav(kall, deler, 'svar-innsyn', 'lag utkast');
  const art = lesArt(kravkall, kall.skjema.get('art'));
  const { feil, vedtak, verdier, valgte } = les(kall, kravkall, art, undefined);
  if (feil !== undefined)
    return visUtkastside(kall, kravkall, {
      id: undefined,
      art,
      feil,
      sendt: { verdier, dokumenter: valgte },
    });
  const { tjeneste, referanse, av } = kravkall;
  return tilUtkast(kall, deler, await tjeneste.lagreUtkast(referanse, av, vedtak), 'lagret');
}

async function lagre(kall: Arkivkall, kravkall: Kravkall, deler: Kravdeler, id: string): Promise<Arkivsvar> {
  const { rad, vedtak: foer } = finnUtkast(kravkall, id);
  const { feil: galt, vedtak, verdier, valgte } = les(kall, kravkall, foer.art, foer);
  const { tjeneste, referanse, av } = kravkall;
  const endret = kall.skjema.get('sett') !== settNaa(rad, []).utkast;
  const feil = endret
    ? 'endret'
    : (galt ??
      (await proev(async () => {
        await tjeneste.lagreUtkast(referanse, av, vedtak, id);
        return undefined;
      })));
  if (feil === undefined) return tilUtkast(kall, deler, id, 'lagret');
  return visUtkastside(kall, kravkall, {
    id,
    art: foer.art,
    feil,
    sendt: { verdier, dokumenter: valgte },
  });
}

/** A document is taken out of a draft: it is answered another time. */
async function taUt({ tjeneste, krav, referanse, av }: Kravkall, id: string, nummer: string): Promise<void> {
  const { vedtak } = finnUtkast({ krav }, id);
  const dokumenter = vedtak.dokumenter.filter((d) => String(d.nummer) !== nummer);
  await tjeneste.lagreUtkast(referanse, av, { ...vedtak, dokumenter }, id);
}

/** How many sheets go on paper, and what the postage is (R50). */
async function settPapir(
  { tjeneste, krav, referanse, av }: Kravkall,
  id: string,
  skjema: URLSearchParams,
): Promise<Kravfeil | undefined> {
  const { vedtak } = finnUtkast({ krav }, id);
  const papir = lesPapir(skjema, sakerSomGis(vedtak, krav.lagret.etterspurt));
  if (papir === undefined) return 'ugyldig-papir';
  await tjeneste.lagreUtkast(referanse, av, { ...vedtak, papir }, id);
  return undefined;
}

/** What is done with a draft as it stands on the page: it, and the files that it gives, must be what was seen. */
async function gjoer(kall: Arkivkall, kravkall: Kravkall, id: string): Promise<Kravfeil | undefined> {
  const { tjeneste, referanse, av } = kravkall;
  const { skjema } = kall;
  const erSomSett: ErSomSett = (utkast, filer) => skjema.get('sett') === settNaa(utkast, filer).alt;
  const { rad } = finnUtkast(kravkall, id);
  if (!erSomSett(rad, await tjeneste.filer(referanse))) return 'endret';
  switch (skjema.get('handling')) {
    case 'send':
      await tjeneste.send(referanse, id, av, erSomSett);
      return undefined;
    case 'godkjenn':
      await tjeneste.godkjenn(referanse, id, av, erSomSett);
      return undefined;
    case 'slett':
      await tjeneste.slettUtkast(referanse, id);
      return undefined;
    case 'ta-ut':
      await taUt(kravkall, id, skjema.get('nummer') ?? '');
      return undefined;
    case 'papir':
      return settPapir(kravkall, id, skjema);
    default:
      return 'velg';
  }
}

const erUtkast = ({ krav }: Kravkall, id: string): boolean =>
  krav.vedtak.some((v) => v.id === id && v.tilstand === 'utkast');

/** What the person must be allowed, and what the log says of it. */
const HANDLINGER: Readonly<Record<string, readonly ['svar-innsyn' | 'godkjenn-innsyn', string]>> = {
  lagre: ['svar-innsyn', 'endre utkast'],
  'ta-ut': ['svar-innsyn', 'endre utkast'],
  papir: ['svar-innsyn', 'endre utkast'],
  slett: ['svar-innsyn', 'slett utkast'],
  send: ['svar-innsyn', 'send svar'],
  godkjenn: ['godkjenn-innsyn', 'godkjenn utkast'],
};

/** The form of a draft, and its buttons: keep it, take a document out, approve, send, throw away. */
export async function skrivUtkast(
  kall: Arkivkall,
  { id, ...deler }: Kravdeler & { readonly id: string },
): Promise<Arkivsvar> {
  const handling = kall.skjema.get('handling') ?? '';
  const [krever, grunn] = (Object.hasOwn(HANDLINGER, handling) ? HANDLINGER[handling] : undefined) ?? [
    'svar-innsyn' as const,
    'ukjent steg',
  ];
  const kravkall = await aapneKrav(kall, deler, krever, grunn);
  if (!erUtkast(kravkall, id)) return visAapnet(kall, kravkall, { feil: 'utkast-borte' });
  if (handling === 'lagre') return lagre(kall, kravkall, deler, id);
  const feil = await proev(() => gjoer(kall, kravkall, id));
  if (feil === undefined) {
    if (handling === 'godkjenn' || handling === 'ta-ut') return tilUtkast(kall, deler, id, handling);
    if (handling === 'papir') return tilUtkast(kall, deler, id, 'lagret');
    return kall.videre(
      `/arkiv/${deler.virksomhet}/innsyn/${deler.referanse}?gjort=${handling === 'send' ? 'sendt' : 'slettet'}`,
    );
  }
  // Read anew: it may be that somebody else came first.
  const naa = await aapneKrav(kall, deler, 'svar-innsyn', 'utkast');
  if (!erUtkast(naa, id)) return visAapnet(kall, naa, { feil });
  return visUtkastside(kall, naa, { id, art: finnUtkast(naa, id).vedtak.art, feil });
}
