import { langDato, osloTid } from '../../i18n/dato.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';
import type { Brev, Brevdel } from '../brev/brev.ts';
import { buntord, type Buntord } from '../brev/bunttekster.ts';
import { type Buntdel, kanBuntes, lagKlagebunt } from '../brev/klagebunt.ts';
import { tokenhash } from '../hemmelighet.ts';
import type { LagretKrav } from '../innsynslager.ts';
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
    return `${langDato(dato, sprak)} kl. ${klokkeslett}: ${t.hendelse[hendelse.art]}`;
  });
  const numre = krav.etterspurt.map((e) => e.beskrivelse ?? nummer(krav, e.nummer));
  return enkelt(sprak, `${t.forloep} (${krav.referanse})`, avsender, [
    { art: 'liste', punkter: numre },
    { art: 'liste', punkter },
  ]);
}

/** The course of a request, the complaint's own words, and every letter that has been sent, in that order. */
async function deler(g: Grunnlag, krav: LagretKrav, sprak: Sprak): Promise<Buntdel[]> {
  const t = buntord[sprak];
  const avsender = finnVirksomhet(g.konfig, krav.virksomhet)?.navn ?? krav.virksomhet;
  const klager = krav.logg.flatMap(({ hendelse, tekst }) =>
    hendelse.art === 'klaget' && tekst !== undefined ? [tekst] : [],
  );
  const sendte = (await g.lager.vedtak(krav.referanse)).filter((v) => v.tilstand === 'sendt');
  return [
    { navn: `${t.forloep} (${krav.referanse})`, innhold: forloep(krav, sprak, t, avsender) },
    ...klager.map((tekst) => ({
      navn: t.klage,
      innhold: enkelt(sprak, t.klage, avsender, [{ art: 'avsnitt', tekst }]),
    })),
    ...sendte.map((rad) => {
      const brev = brevFor(g, krav, rad);
      return { navn: brev.tittel, innhold: brev };
    }),
  ];
}

const tekster = (sprak: Sprak, tittel: string, avsender: string) => ({
  sprak,
  tittel,
  avsender,
  ingress: buntord[sprak].ingress,
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
    [...(await deler(g, krav, sprak)), ...tillegg.map(({ navn, pdf }) => ({ navn, innhold: pdf }))],
    g.klokke(),
  );
}

/**
 * Everything behind a status link as one PDF: the course of each request, complaints, letters, and the documents given that are
 * PDFs and can be read. Other files are fetched one by one.
 */
export async function altSomPdf(g: Grunnlag, token: string): Promise<Uint8Array | undefined> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  const [foerste] = funnet?.krav ?? [];
  if (funnet === undefined || foerste === undefined) return undefined;
  const sprak: Sprak = funnet.bestilling.spoerrer.sprak === 'nn' ? 'nn' : 'nb';
  const alle: Buntdel[] = [];
  for (const krav of funnet.krav) {
    alle.push(...(await deler(g, krav, sprak)));
    for (const fil of await utleveringer(g, token)) {
      if (fil.referanse !== krav.referanse || fil.type !== 'application/pdf') continue;
      const rad = (await g.lager.filer(krav.referanse)).find((f) => f.id === fil.id);
      const innhold = rad && g.filkasse.les(rad.id, rad.sha256);
      if (innhold !== undefined && (await kanBuntes(innhold)))
        alle.push({ navn: buntord[sprak].fil(nummer(krav, fil.nummer)), innhold: new Uint8Array(innhold) });
    }
  }
  const avsender = finnVirksomhet(g.konfig, foerste.virksomhet)?.navn ?? foerste.virksomhet;
  return lagKlagebunt(tekster(sprak, buntord[sprak].alt, avsender), alle, g.klokke());
}
