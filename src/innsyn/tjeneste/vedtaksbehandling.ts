import { randomUUID } from 'node:crypto';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { datoI } from '../../tid/oslo.ts';
import type { Spoerrer } from '../bestilling.ts';
import type { Brev } from '../brev/brev.ts';
import type { Filrad, LagretKrav, Skriving, Vedlagt, Vedtaksrad } from '../lagret-krav.ts';
import type { Mal } from '../post/ny-post.ts';
import type { Hendelse } from '../livsloep/hendelse.ts';
import { forlengetTil } from '../livsloep/klokker.ts';
import { finnVirksomhet } from '../lov-fra-konfig.ts';
import { betaling } from '../svar/betaling.ts';
import { lagBrev } from '../svar/lag-brev.ts';
import { vedtaksmangler, type Vedtaksmangel } from '../svar/mangler.ts';
import { girUt, lagVedtak, lesVedtak, type Vedtak } from '../svar/vedtak.ts';
import { EndretSiden, UkjentVedtak, UkjentVirksomhet, VedtakUferdig } from './feil.ts';
import type { Grunnlag } from './grunnlag.ts';
import { krevAnnen } from './to-personer.ts';

export type Utkastinnhold = Omit<Vedtak, 'hjemler' | 'brev'>;

const virksomhetFor = (g: Grunnlag, krav: LagretKrav): Virksomhet => {
  const funnet = finnVirksomhet(g.konfig, krav.virksomhet);
  if (funnet === undefined) throw new UkjentVirksomhet();
  return funnet;
};

const finnUtkast = (vedtak: readonly Vedtaksrad[], id: string): Vedtaksrad => {
  const funnet = vedtak.find((v) => v.id === id && v.tilstand === 'utkast');
  if (funnet === undefined) throw new UkjentVedtak();
  return funnet;
};

/**
 * Keeps a draft; with an id, instead of the one that was. Whoever changes it becomes its author, and an approval of what stood
 * there before is gone.
 * @returns the draft's id.
 */
export async function lagreUtkast(
  g: Grunnlag,
  referanse: string,
  av: string,
  innhold: Utkastinnhold,
  id?: string,
): Promise<string> {
  const ny = { av, tilstand: 'utkast' as const, innhold: JSON.stringify(lagVedtak(innhold)) };
  const denne = id ?? randomUUID();
  await g.lager.endre(referanse, g.klokke(), (_, { vedtak }) => {
    const opprettet = id === undefined ? g.klokke() : finnUtkast(vedtak(), id).opprettet;
    return { vedtak: [{ ...ny, id: denne, opprettet }] };
  });
  return denne;
}

/** True when a draft, and the files that lie with the request, still are what somebody looked at. */
export type ErSomSett = (utkast: Vedtaksrad, filer: readonly Filrad[]) => boolean;

/** The draft that something is done with, and the files it gives, in the moment it is done. @throws EndretSiden */
function seUtkast(
  { vedtak, filer }: Vedlagt,
  id: string,
  erSomSett: ErSomSett,
): { readonly utkast: Vedtaksrad; readonly innhold: Vedtak; readonly filer: readonly Filrad[] } {
  const utkast = finnUtkast(vedtak(), id);
  if (!erSomSett(utkast, filer())) throw new EndretSiden();
  const innhold = lesVedtak(utkast.innhold);
  const numre = new Set(innhold.dokumenter.map((d) => d.nummer));
  return { utkast, innhold, filer: filer().filter((fil) => numre.has(fil.nummer)) };
}

/**
 * A second person approves a draft and the files that it gives, as they stand now: none of them may be that person's own.
 * @throws EgenGodkjenning; UinnloggetGodkjenning; EndretSiden when they are not what the person saw.
 */
export async function godkjenn(
  g: Grunnlag,
  referanse: string,
  id: string,
  av: string,
  erSomSett: ErSomSett = () => true,
): Promise<void> {
  await g.lager.endre(referanse, g.klokke(), (_, vedlagt) => {
    const { utkast, filer } = seUtkast(vedlagt, id, erSomSett);
    krevAnnen(av, [utkast.av, ...filer.map((fil) => fil.av)]);
    return { vedtak: [{ ...utkast, godkjentAv: av }] };
  });
}

/** The letter as it was sent; of a draft, as it would be sent now. */
export function brevFor(g: Grunnlag, krav: LagretKrav, rad: Vedtaksrad): Brev {
  const lest = lesVedtak(rad.innhold);
  return (
    lest.brev ??
    lagBrev(lest, {
      virksomhet: virksomhetFor(g, krav),
      referanse: krav.referanse,
      mottatt: krav.krav.mottatt,
      sendt: g.klokke(),
      etterspurt: krav.etterspurt,
      stand: krav.krav.dokumenter,
      miljoe: krav.krav.miljoe && { senest: forlengetTil(krav.krav, g.lovFor(krav.virksomhet)) },
      levering: krav.bestilling.spoerrer.levering,
    })
  );
}

/** What the law demands, and that what is given in part is there to be given (on paper the body sees to that itself). */
function manglerFor(
  g: Grunnlag,
  krav: LagretKrav,
  rad: Vedtaksrad,
  filer: readonly Filrad[],
): readonly Vedtaksmangel[] {
  const dato = datoI(g.klokke(), g.lovFor(krav.virksomhet).sone);
  const v = lesVedtak(rad.innhold);
  const utenKopi = v.dokumenter.filter(
    (d) => d.utfall === 'delvis' && girUt(v.art) && !filer.some((f) => f.nummer === d.nummer),
  );
  return [
    ...vedtaksmangler(v, virksomhetFor(g, krav), dato, {
      godkjent: rad.godkjentAv !== undefined,
      miljoe: krav.krav.miljoe !== undefined,
      stand: krav.krav.dokumenter,
    }),
    ...(krav.bestilling.spoerrer.levering === 'epost' ? utenKopi : []).map(({ nummer }) => ({
      kode: 'sladdet-kopi-mangler' as const,
      nummer,
    })),
  ];
}

/** The letter exactly as the requester would get it now, and what still stands in its way. */
export async function forhaandsvis(
  g: Grunnlag,
  referanse: string,
  id: string,
): Promise<{ readonly brev: Brev; readonly mangler: readonly Vedtaksmangel[] }> {
  const [vedtak, krav] = [await g.lager.vedtak(referanse), await g.lager.hent(referanse)];
  if (krav === undefined) throw new UkjentVedtak();
  const [utkast, filer] = [finnUtkast(vedtak, id), await g.lager.filer(referanse)];
  return { brev: brevFor(g, krav, utkast), mangler: manglerFor(g, krav, utkast, filer) };
}

/**
 * What a decision does to the request, and which mail tells of it.
 * @param id the decision's, by which the letter is found that must be in the archive (R53). `krever`: it claims payment.
 * @param spoerrer who gets it: with an address for mail they are told at once, without one when it comes in the post.
 */
function virkning(
  v: Vedtak,
  { id, krever }: { readonly id: string; readonly krever: boolean },
  { levering, epost }: Spoerrer,
): { readonly hendelse: Hendelse; readonly mal: Mal } {
  const numre = v.dokumenter.map((d) => d.nummer);
  const iPosten = levering === 'post' && epost === undefined ? { iPosten: true } : {};
  const betales = krever ? { betaling: id } : {};
  switch (v.art) {
    case 'svar':
      return {
        hendelse: {
          art: 'besvart',
          svar: v.dokumenter.map(({ nummer, utfall }) => ({ nummer, utfall })),
          ...betales,
          ...iPosten,
        },
        mal: 'svar-klart',
      };
    case 'begrunnelse':
      return {
        hendelse: { art: 'begrunnelse-gitt', dokumenter: numre, brev: id, ...iPosten },
        mal: 'begrunnelse-klar',
      };
    case 'omgjoering':
      return {
        hendelse: {
          art: 'omgjort',
          svar: v.dokumenter.map(({ nummer, utfall }) => ({
            nummer,
            utfall: utfall === 'innsyn' ? 'innsyn' : 'delvis',
          })),
          ...betales,
          brev: id,
        },
        mal: 'svar-klart',
      };
    case 'avvisning':
      return {
        hendelse: { art: 'klage-avvist', dokumenter: numre, brev: id, ...iPosten },
        mal: 'klage-avvist',
      };
    case 'forlengelse':
      return { hendelse: { art: 'forlenget' }, mal: 'forlenget' };
  }
}

/**
 * Sends a decision: the letter is fixed, the request moves on, and the mail lies in the outbox, all in one transaction, of the draft and
 * the files as they are in it. Once: a second try finds no draft. Files that waited for a second person are given with what was approved.
 * @throws VedtakUferdig when the law demands more; StegAvvist when the request is not where such a decision can come; EndretSiden when it
 *   is not what the person saw.
 */
export async function sendVedtak(
  g: Grunnlag,
  referanse: string,
  id: string,
  av: string,
  erSomSett: ErSomSett = () => true,
): Promise<void> {
  const naa = g.klokke();
  await g.lager.endre(referanse, naa, (krav, vedlagt): Skriving => {
    const { utkast, innhold, filer } = seUtkast(vedlagt, id, erSomSett);
    const mangler = manglerFor(g, krav, utkast, filer);
    if (mangler.length > 0) throw new VedtakUferdig(mangler);
    const krever = betaling(innhold, krav.bestilling.spoerrer.levering, krav.etterspurt);
    const { hendelse, mal } = virkning(
      innhold,
      { id, krever: krever !== undefined },
      krav.bestilling.spoerrer,
    );
    const sendt = JSON.stringify({ ...innhold, brev: brevFor(g, krav, utkast) });
    const { godkjentAv } = utkast;
    return {
      vedtak: [{ ...utkast, innhold: sendt, tilstand: 'sendt', sendt: naa }],
      hendelser: [{ hendelse, av }],
      post: krav.bestilling.spoerrer.epost === undefined ? [] : [{ mal, til: 'spoer', gjelder: utkast.id }],
      ...(girUt(innhold.art) &&
        godkjentAv !== undefined && { frigitt: { filer: filer.map((fil) => fil.id), av: godkjentAv } }),
    };
  });
}
