import { langDato, osloTid } from '../../i18n/dato.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';
import { brevSomPdf } from '../brev/brev-pdf.ts';
import type { Brev, Brevdel } from '../brev/brev.ts';
import { buntord, type Buntord } from '../brev/bunttekster.ts';
import { type Buntdel, kanBuntes, lagKlagebunt } from '../brev/klagebunt.ts';
import { gjeldende } from '../etterspurt.ts';
import { tokenhash } from '../hemmelighet.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import { finnVirksomhet } from '../lov-fra-konfig.ts';
import { utleveringer } from './filer.ts';
import type { Grunnlag } from './grunnlag.ts';
import { brevFor } from './vedtaksbehandling.ts';

type Sprak = 'nb' | 'nn';

function nummer(krav: LagretKrav, n: number): string {
  const valg = krav.etterspurt.find((e) => e.nummer === n)?.valg;
  if (valg === undefined || valg.art === 'beskrevet') return String(n);
  return valg.art === 'post' ? formaterDokumentnummer(valg) : formaterSaksnummer(valg);
}

const enkelt = (sprak: Sprak, tittel: string, avsender: string, deler: readonly Brevdel[]): Brev => ({
  sprak,
  tittel,
  avsender,
  deler: [{ art: 'overskrift', nivaa: 1, tekst: tittel }, ...deler],
});

function forloep(krav: LagretKrav, sprak: Sprak, t: Buntord, avsender: string): Brev {
  const punkter = krav.logg.map(({ tid, hendelse }) => {
    const { dato, klokkeslett } = osloTid(tid.toISOString(), sprak);
    return `${langDato(dato, sprak)} kl. ${klokkeslett}: ${t.hendelse[hendelse.art]}${
      hendelse.art === 'delt' ? ` (${nummer(krav, hendelse.dokument)})` : ''
    }${'kom' in hendelse && hendelse.kom !== undefined ? ` (kom ${langDato(hendelse.kom, sprak)})` : ''}`;
  });
  const numre = gjeldende(krav).map((e) => e.beskrivelse ?? nummer(krav, e.nummer));
  return enkelt(sprak, `${t.forloep} (${krav.referanse})`, avsender, [
    { art: 'liste', punkter: numre },
    { art: 'liste', punkter },
  ]);
}

/** A letter-like part of a request, and what its file is called: a word and a number of our own, never a title. */
export interface Kravdel extends Buntdel {
  readonly innhold: Brev;
  readonly fil: string;
}

/** The course of a request, the complaint's own words, and every letter that has been sent, in that order. */
export async function kravdeler(g: Grunnlag, krav: LagretKrav, sprak: Sprak): Promise<readonly Kravdel[]> {
  const t = buntord[sprak];
  const avsender = finnVirksomhet(g.konfig, krav.virksomhet)?.navn ?? krav.virksomhet;
  const klager = krav.logg.flatMap(({ hendelse, tekst }) =>
    hendelse.art === 'klaget' && tekst !== undefined ? [tekst] : [],
  );
  const sendte = (await g.lager.vedtak(krav.referanse)).filter((v) => v.tilstand === 'sendt');
  return [
    {
      navn: `${t.forloep} (${krav.referanse})`,
      fil: 'forloep',
      innhold: forloep(krav, sprak, t, avsender),
    },
    ...klager.map((tekst, i) => ({
      navn: t.klage,
      fil: `klage-${i + 1}`,
      innhold: enkelt(sprak, t.klage, avsender, [{ art: 'avsnitt', tekst }]),
    })),
    ...sendte.map((rad, i) => {
      const brev = brevFor(g, krav, rad);
      return { navn: brev.tittel, fil: `svar-${i + 1}`, innhold: brev };
    }),
  ];
}

const tekster = (sprak: Sprak, tittel: string, avsender: string, ingress = buntord[sprak].ingress) => ({
  sprak,
  tittel,
  avsender,
  ingress,
  innholdsliste: buntord[sprak].innhold,
  linje: buntord[sprak].linje,
});

/**
 * A complaint's documents as one PDF for the body that decides it (R48): the course, the complaint, the letters, and what the case
 * handler adds (the documents themselves, an account).
 * @returns undefined for a request that is not there.
 * @throws KanIkkeBuntes for an added file that cannot be read.
 */
export async function klagebunt(
  g: Grunnlag,
  referanse: string,
  tillegg: readonly { readonly navn: string; readonly pdf: Uint8Array }[],
): Promise<Uint8Array | undefined> {
  const krav = await g.lager.hent(referanse);
  if (krav === undefined) return undefined;
  const virksomhet = finnVirksomhet(g.konfig, krav.virksomhet);
  const sprak = virksomhet?.maalform ?? 'nb';
  return lagKlagebunt(
    tekster(sprak, buntord[sprak].tittel(referanse), virksomhet?.navn ?? krav.virksomhet),
    [...(await kravdeler(g, krav, sprak)), ...tillegg.map(({ navn, pdf }) => ({ navn, innhold: pdf }))],
    g.klokke(),
  );
}

/**
 * One complaint, or one demand for reasons, as a PDF for the archive (R53): who, what, and the words that came with it; or the letter about
 * it, or that claims payment, as it was sent.
 * @param nr the event's number.
 * @returns undefined for a request or an event that is not there, or that need not be in the archive.
 */
export async function journalpakke(
  g: Grunnlag,
  referanse: string,
  nr: number,
): Promise<Uint8Array | undefined> {
  const krav = await g.lager.hent(referanse);
  const linje = krav?.logg.find((l) => l.nr === nr);
  if (krav === undefined || linje === undefined) return undefined;
  const { hendelse, tekst, tid } = linje;
  const brevet =
    ('betaling' in hendelse ? hendelse.betaling : undefined) ??
    ('brev' in hendelse ? hendelse.brev : undefined);
  if (brevet !== undefined) {
    const rad = (await g.lager.vedtak(referanse)).find(({ id }) => id === brevet);
    return rad && brevSomPdf(brevFor(g, krav, rad), tid);
  }
  if (hendelse.art !== 'klaget' && hendelse.art !== 'begrunnelse-krevd') return undefined;
  const virksomhet = finnVirksomhet(g.konfig, krav.virksomhet);
  const sprak = virksomhet?.maalform ?? 'nb';
  const t = buntord[sprak];
  const { epost, navn, organisasjon, adresse } = krav.bestilling.spoerrer;
  const fra = [navn, organisasjon, epost, adresse].filter((del) => del !== undefined);
  const { dato, klokkeslett } = osloTid(tid.toISOString(), sprak);
  const kom = 'kom' in hendelse ? hendelse.kom : undefined;
  const mottatt = kom === undefined ? `${langDato(dato, sprak)} kl. ${klokkeslett}` : langDato(kom, sprak);
  const brev = enkelt(
    sprak,
    `${t.hendelse[hendelse.art]} (${referanse})`,
    virksomhet?.navn ?? krav.virksomhet,
    [
      { art: 'avsnitt', tekst: [...fra, mottatt].join('\n') },
      { art: 'liste', punkter: hendelse.dokumenter.map((n) => nummer(krav, n)) },
      ...(tekst === undefined ? [] : [{ art: 'avsnitt' as const, tekst }]),
    ],
  );
  return brevSomPdf(brev, tid);
}

/** The bytes of files that one PDF takes in: it is made in memory, and the rest is in the zip. */
const MAKS_I_PDF = 48 * 1024 * 1024;

/** The language of what is made for the requester: the letters are Norwegian, and so is what goes with them. */
export const norskFor = (krav: LagretKrav): Sprak => (krav.bestilling.spoerrer.sprak === 'nn' ? 'nn' : 'nb');

/**
 * Everything behind a status link as one PDF: the course of each request, complaints, letters, and the documents given that are
 * PDFs and can be read, up to 48 MB of them. The zip has everything.
 */
export async function altSomPdf(g: Grunnlag, token: string): Promise<Uint8Array | undefined> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  const [foerste] = funnet?.krav ?? [];
  if (funnet === undefined || foerste === undefined) return undefined;
  const sprak = norskFor(foerste);
  const filer = await utleveringer(g, token);
  let plass = MAKS_I_PDF;
  const alle: Buntdel[] = [];
  for (const krav of funnet.krav) {
    alle.push(...(await kravdeler(g, krav, sprak)));
    for (const fil of filer) {
      if (fil.referanse !== krav.referanse || fil.type !== 'application/pdf' || fil.storrelse > plass)
        continue;
      const innhold = g.filkasse.les(fil.id, fil.sha256);
      if (innhold === undefined || !(await kanBuntes(innhold))) continue;
      plass -= fil.storrelse;
      alle.push({ navn: buntord[sprak].fil(nummer(krav, fil.nummer)), innhold: new Uint8Array(innhold) });
    }
  }
  const avsender = finnVirksomhet(g.konfig, foerste.virksomhet)?.navn ?? foerste.virksomhet;
  const { alt, altIngress } = buntord[sprak];
  return lagKlagebunt(tekster(sprak, alt, avsender, altIngress), alle, g.klokke());
}
