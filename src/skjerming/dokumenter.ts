import type { Dokument } from '../noark/journalpost.ts';
import type { OffentligDokument } from '../offentlig/journalpost.ts';
import type { Dokumenttilgang } from '../offentlig/unntak.ts';
import { BIT } from './elementer.ts';
import { inneholder } from './maske.ts';
import { HOVEDDOKUMENT, vedlegg } from './noeytral.ts';
import type { Protokoll } from './protokoll.ts';
import { skjulITittel } from './skjulte.ts';
import type { Markering } from './tittelmarkering.ts';
import { velgTittel } from './tittelvalg.ts';
import type { Virkning } from './virkning.ts';

export interface Dokumentgrunnlag {
  readonly dokumenter: readonly Dokument[];
  /** What each document is shielded by itself, in the same order. */
  readonly egne: readonly (readonly Virkning[])[];
  /** The entry's own and what it inherits. */
  readonly felles: readonly Virkning[];
  readonly markering: Markering;
  readonly kunOffentlig: boolean;
  /** Something of the entry's title or parties is masked: archives copy the whole title into documents. */
  readonly postMaskert: boolean;
  /** Texts that the entry hides, and no public title of a document may repeat. */
  readonly skjultIPosten: readonly string[];
  /** Titles beside it that are shown, at least in their first line. */
  readonly visteTitler: readonly string[];
  readonly kjenteNavn: readonly string[];
  /** A rule of the configuration closes the documents, with its hjemmel (R27). */
  readonly regel: string | undefined;
}

export interface Skjermededokumenter {
  readonly dokumenter: OffentligDokument[];
  readonly tilgang: Dokumenttilgang;
  /** The titles that are shown as the archive or its public title has them. */
  readonly vist: readonly string[];
}

const STYRKE = { aapent: 0, deler: 1, hele: 2, ukjent: 3 } as const;

/** The strictest of what the shieldings say of the text, with the hjemler of all that close it (R8, R9). */
function tilgangAv(virkninger: readonly Virkning[], regel: string | undefined): Dokumenttilgang {
  let tilgang: Dokumenttilgang['tilgang'] = regel === undefined ? 'aapent' : 'hele';
  const hjemler = new Set(regel === undefined ? [] : [regel]);
  for (const virkning of virkninger) {
    if (virkning.dokument === 'aapent') continue;
    if (STYRKE[virkning.dokument] > STYRKE[tilgang]) tilgang = virkning.dokument;
    for (const hjemmel of virkning.hjemler) hjemler.add(hjemmel);
  }
  return { tilgang, hjemler: [...hjemler].sort() };
}

/** What the documents together say of the entry: open, closed, or closed in part where they differ. */
function samlet(felles: Dokumenttilgang, dokumenter: readonly OffentligDokument[]): Dokumenttilgang {
  const [foerste, ...resten] = dokumenter;
  if (foerste === undefined) return felles;
  let { tilgang } = foerste.tilgang;
  const hjemler = new Set(foerste.tilgang.hjemler);
  for (const { tilgang: neste } of resten) {
    for (const hjemmel of neste.hjemler) hjemler.add(hjemmel);
    if (neste.tilgang === tilgang) continue;
    const lukkede = STYRKE[tilgang] >= STYRKE.hele && STYRKE[neste.tilgang] >= STYRKE.hele;
    tilgang = lukkede ? 'ukjent' : 'deler';
  }
  return { tilgang, hjemler: [...hjemler].sort() };
}

/** The documents as the public sees them: numbered by us, without file names, each with what is closed (R8, R9, R16). */
export function skjermDokumenter(grunnlag: Dokumentgrunnlag, protokoll: Protokoll): Skjermededokumenter {
  const { felles, regel } = grunnlag;
  const vist: string[] = [];
  let antallVedlegg = 0;
  const dokumenter = grunnlag.dokumenter.map((dokument, i): OffentligDokument => {
    const egne = grunnlag.egne[i] ?? [];
    const alle = egne.length === 0 ? felles : [...egne, ...felles];
    const noeytralTekst = dokument.tilknyttetSom === 'H' ? HOVEDDOKUMENT : vedlegg(++antallVedlegg);
    const tittel = velgDokumenttittel(dokument, egne, noeytralTekst, grunnlag, protokoll);
    if (tittel.tekst !== noeytralTekst) vist.push(tittel.tekst);
    noterLukket(egne, felles, regel, protokoll);
    return {
      nummer: i + 1,
      tilknyttetSom: dokument.tilknyttetSom,
      tittel,
      tilgang: tilgangAv(alle, regel),
    };
  });
  if (dokumenter.length === 0) noterLukket([], felles, regel, protokoll);
  return { dokumenter, tilgang: samlet(tilgangAv(felles, regel), dokumenter), vist };
}

function noterLukket(
  egne: readonly Virkning[],
  felles: readonly Virkning[],
  regel: string | undefined,
  protokoll: Protokoll,
): void {
  const lukker = (v: Virkning): boolean => v.dokument !== 'aapent';
  for (const av of [egne.filter(lukker), felles.filter(lukker)])
    if (av.length > 0) protokoll.maskert('dokumenttekst', av);
  if (regel !== undefined)
    protokoll.maskert('dokumenttekst', [], 0, { regel: 'R27', baerer: 'skjemaregel', hjemler: [regel] });
}

function velgDokumenttittel(
  dokument: Dokument,
  egne: readonly Virkning[],
  noeytralTekst: string,
  grunnlag: Dokumentgrunnlag,
  protokoll: Protokoll,
): OffentligDokument['tittel'] {
  const { felles, regel } = grunnlag;
  const skjermer = (v: Virkning): boolean => (v.biter & BIT.TD) !== 0;
  const egneTD = egne.filter(skjermer);
  const fellesTD = felles.filter(skjermer);
  const noeytral = egneTD.some((v) => v.noeytral) || fellesTD.some((v) => v.noeytral) || regel !== undefined;
  const valg = velgTittel({
    tittel: dokument.tittel,
    offentligTittel: dokument.offentligTittel,
    markering: grunnlag.markering,
    kunOffentlig: grunnlag.kunOffentlig,
    linje2: false,
    ord: false,
    hele: grunnlag.postMaskert || egneTD.length > 0 || fellesTD.length > 0,
    noeytral,
    noeytralTekst,
    forbudt: grunnlag.skjultIPosten,
  });
  if (valg.flagg !== undefined) protokoll.flagge(valg.flagg, 'dokumenttittel');
  if (!valg.tekst.maskert) return valg.tekst;

  const TD = [...egneTD, ...fellesTD];
  if (TD.length > 0) protokoll.maskert('dokumenttittel', TD, BIT.TD);
  if (regel !== undefined)
    protokoll.maskert('dokumenttittel', [], 0, { regel: 'R27', baerer: 'skjemaregel', hjemler: [regel] });
  else if (TD.length === 0)
    protokoll.maskert('dokumenttittel', [...egne, ...felles], 0, {
      regel: grunnlag.postMaskert ? 'tittelen gjentar posten' : 'kildens egen maske',
    });
  if (!grunnlag.postMaskert && TD.length === 0 && egne.length + felles.length === 0)
    protokoll.flagge('skjermet-uten-kode', 'dokumenttittel');
  skjulITittel(protokoll, dokument.tittel, valg, true, grunnlag.kjenteNavn);
  // Where the source names the element, the title is itself what is shielded, not only a copy of something else.
  const { linje1 } = dokument.tittel;
  const eget = valg.fra === 'noeytral' && TD.some((v) => (v.eksplisitt & BIT.TD) !== 0);
  if (eget && !grunnlag.visteTitler.some((vist) => inneholder(vist, linje1)))
    protokoll.skjul(linje1, 'frase');
  return valg.tekst;
}
