import type { SkjermingElement, Skjerming } from '../../src/noark/skjerming.ts';
import type { MaskertFelt } from '../../src/offentlig/unntak.ts';
import { ALLE_ELEMENTER } from './fabrikk.ts';
import type { Prove, Tittelprove } from './vilkaarlig.ts';

/*
 * What must be shown, told over again in the plainest way and without a line of the code under test: sets of names, no
 * bits, one question at a time. What it does not list must not be shown.
 */

const AAPEN = 'UG';
const TOTALE = ['XX', '??', 'KLIENTSAKER'];

/** An open code with an exemption beside it, that no flag on a part explains, is as good as any other code. */
function lest(s: Skjerming, skjermetDel: boolean): Skjerming {
  const sierNoe = s.elementer.length > 0 || s.ukjente.length > 0 || s.dokument !== undefined;
  const motsagt = s.tilgangskode === AAPEN && !sierNoe && s.hjemmel.some((h) => h.includes('§'));
  return motsagt && !skjermetDel ? { ...s, tilgangskode: 'U' } : s;
}

const gjoerNoe = (s: Skjerming): boolean =>
  s.elementer.length > 0 ||
  s.ukjente.length > 0 ||
  s.dokument !== undefined ||
  (s.tilgangskode === undefined ? s.hjemmel.length > 0 : s.tilgangskode !== AAPEN);

/** Everything, and the whole title. */
const total = (s: Skjerming): boolean =>
  s.ukjente.length > 0 || s.elementer.includes('M') || TOTALE.includes(s.tilgangskode ?? '');

const tar = (s: Skjerming, element: SkjermingElement): boolean =>
  gjoerNoe(s) &&
  (total(s)
    ? ALLE_ELEMENTER.includes(element)
    : s.elementer.includes(element) || (s.tilgangskode !== AAPEN && s.uavklarte.includes(element)));

const kreverOrd = (s: Skjerming, ord: SkjermingElement, linje2: SkjermingElement): boolean =>
  tar(s, ord) && (s.elementer.includes(ord) || !tar(s, linje2));

/** A shielding that makes a missing flag on a party or a class count as set. */
const lukker = (s: Skjerming): boolean =>
  gjoerNoe(s) && s.tilgangskode !== AAPEN && (s.tilgangskode !== undefined || s.elementer.length === 0);

const hjemlerAv = (s: Skjerming): readonly string[] => {
  const [tekst] = s.hjemmel;
  if (tekst === undefined) return s.tilgangskode === 'P' ? ['offl-25-1'] : [];
  if (tekst.includes('13')) return ['offl-13-fvl-13'];
  return tekst.includes('14') ? ['offl-14'] : [];
};

/** The canaries of a title that are shown, and whether anything of it is masked. */
function vistTittel(
  t: Tittelprove,
  hva: { total: boolean; linje2: boolean; ord: boolean; hele: boolean },
): { vist: readonly string[]; maskert: boolean } {
  const to = t.linje2 !== undefined;
  const linje2 = t.linje2 === undefined ? [] : [t.linje2];
  const intet = { vist: [], maskert: true };
  if (hva.total) return intet;
  const form = t.form === 'linje1' && !to ? 'lik' : t.form;
  if (form === 'egen') return { vist: [t.eget], maskert: true };
  if (form === 'stjerner' || form === 'linje1') return { vist: [t.linje1], maskert: true };
  if (form === 'gjentar')
    return to && (hva.linje2 || hva.hele) ? intet : { vist: [t.eget, ...linje2], maskert: true };
  if (hva.hele || hva.ord || (hva.linje2 && !to)) return intet;
  if (hva.linje2) return { vist: [t.linje1], maskert: true };
  return { vist: [t.linje1, ...linje2], maskert: false };
}

export interface Fasit {
  readonly sak: ReadonlySet<string>;
  readonly post: ReadonlySet<string>;
  readonly sakMaskert: ReadonlyMap<MaskertFelt, readonly string[] | undefined>;
  readonly postMaskert: ReadonlyMap<MaskertFelt, readonly string[] | undefined>;
  /** For each document, whether it is closed at all. */
  readonly lukkede: readonly boolean[];
}

/** The hjemler of a mask: those of the shieldings that take the elements; undefined where something else masks. */
function hjemlerFor(
  skjerminger: readonly Skjerming[],
  elementer: readonly SkjermingElement[],
): readonly string[] | undefined {
  const av = skjerminger.filter((s) => elementer.some((element) => tar(s, element)));
  return av.length === 0 ? undefined : [...new Set(av.flatMap(hjemlerAv))].sort();
}

const AVSENDERE = ['EA', 'IA', 'IS'];

export function fasit(p: Prove): Fasit {
  const sakensFlagg =
    p.sak.klasser.some(({ skjermet }) => skjermet === 'ja') || p.sak.sakspart.some((part) => part.skjermet);
  const postensFlagg = p.post.korrespondansepart.some(({ skjermet }) => skjermet === 'ja');
  const over = p.sak.skjerming.map((s) => lest(s, sakensFlagg));
  const alle = [...p.post.skjerming.map((s) => lest(s, postensFlagg)), ...over];
  const klient = p.klientsystem;
  const noen = (liste: readonly Skjerming[], element: SkjermingElement): boolean =>
    klient || liste.some((s) => tar(s, element));
  const totalt = (liste: readonly Skjerming[]): boolean =>
    klient || liste.some((s) => gjoerNoe(s) && total(s));

  // One entry or document that nobody has assessed, or nobody understands, closes the case's own fields.
  const smittet = [...p.post.skjerming, ...p.post.dokumenter.flatMap((d) => d.skjerming)].some(total);

  const sakMaskert = new Map<MaskertFelt, readonly string[] | undefined>();
  const sakstittel = vistTittel(p.sakstittel, {
    total: smittet || totalt(over),
    linje2: noen(over, 'TM1'),
    ord: over.some((s) => kreverOrd(s, 'TMO', 'TM1')),
    hele: false,
  });
  if (sakstittel.maskert) sakMaskert.set('sakstittel', hjemlerFor(over, ['TM1', 'TMO']));
  const [klasse] = p.sak.klasser;
  if (klasse === undefined) throw new Error('prøven har en klasse');
  const klasseflagg =
    klasse.skjermet === 'ja' || (klasse.skjermet === 'uavklart' && (klient || over.some(lukker)));
  const utenID = klasseflagg || smittet || noen(over, 'KID');
  const utenTittel = klasseflagg || smittet || noen(over, 'TKL');
  if (utenID || utenTittel)
    sakMaskert.set('klassering', klasseflagg ? undefined : hjemlerFor(over, ['KID', 'TKL']));
  const vistSak = new Set([
    p.sak.administrativEnhet ?? '',
    p.sak.saksansvarlig ?? '',
    ...sakstittel.vist,
    ...(utenID ? [] : [klasse.klasseID]),
    ...(utenTittel ? [] : [klasse.tittel ?? '']),
  ]);

  const postMaskert = new Map<MaskertFelt, readonly string[] | undefined>();
  const tittel = vistTittel(p.tittel, {
    total: totalt(alle),
    linje2: noen(alle, 'TR1'),
    ord: alle.some((s) => kreverOrd(s, 'TRO', 'TR1')),
    hele: false,
  });
  if (tittel.maskert) postMaskert.set('tittel', hjemlerFor(alle, ['TR1', 'TRO']));
  const vistPost = new Set([p.post.administrativEnhet ?? '', p.post.saksbehandler ?? '', ...tittel.vist]);
  for (const part of p.post.korrespondansepart) {
    const avsender = AVSENDERE.includes(part.korrespondanseparttype);
    const element = avsender ? 'NA' : 'NM';
    const flagget = part.skjermet === 'ja' || (part.skjermet === 'uavklart' && (klient || alle.some(lukker)));
    if (flagget || noen(alle, element))
      postMaskert.set(avsender ? 'avsender' : 'mottaker', hjemlerFor(alle, [element]));
    else vistPost.add(part.navn);
  }
  const noeMaskert = postMaskert.size > 0;
  const lukkede: boolean[] = [];
  for (const [i, dokument] of p.post.dokumenter.entries()) {
    const egne = dokument.skjerming.map((s) => lest(s, false));
    const prove = p.dokumenttitler[i];
    if (prove === undefined) throw new Error('hvert dokument har en tittel');
    const vist = vistTittel(prove, {
      total: totalt([...egne, ...alle]),
      linje2: false,
      ord: false,
      hele: noeMaskert || noen([...egne, ...alle], 'TD'),
    });
    for (const kanari of vist.vist) vistPost.add(kanari);
    if (vist.maskert) postMaskert.set('dokumenttittel', undefined);
    const aapner = (s: Skjerming): boolean =>
      !gjoerNoe(s) || (s.tilgangskode === AAPEN && s.dokument === undefined && !s.elementer.includes('M'));
    lukkede.push(klient || [...egne, ...alle].some((s) => !aapner(s)));
  }
  return { sak: vistSak, post: vistPost, sakMaskert, postMaskert, lukkede };
}
