import { randomUUID } from 'node:crypto';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { datoI } from '../../tid/oslo.ts';
import type { Brev } from '../brev/brev.ts';
import type { Filrad, LagretKrav, Skriving, Vedtaksrad } from '../lagret-krav.ts';
import type { Mal } from '../post/ny-post.ts';
import type { Hendelse } from '../livsloep/hendelse.ts';
import { finnVirksomhet } from '../lov-fra-konfig.ts';
import { lagBrev } from '../svar/lag-brev.ts';
import { vedtaksmangler, type Vedtaksmangel } from '../svar/mangler.ts';
import { lagVedtak, lesVedtak, type Vedtak } from '../svar/vedtak.ts';
import type { Grunnlag } from './grunnlag.ts';

/** A decision cannot be sent as it is: everything the law still demands (R44-R47). */
export class VedtakUferdig extends Error {
  override readonly name = 'VedtakUferdig';
  readonly mangler: readonly Vedtaksmangel[];
  constructor(mangler: readonly Vedtaksmangel[]) {
    super(`Vedtaket kan ikke sendes. Det mangler: ${[...new Set(mangler.map((m) => m.kode))].join(', ')}.`);
    this.mangler = mangler;
  }
}

/** There is no such draft: never made, or sent already. */
export class UkjentVedtak extends Error {
  override readonly name = 'UkjentVedtak';
  constructor() {
    super('Utkastet finnes ikke, eller det er allerede sendt.');
  }
}

/** The body has left the configuration, and with it its register of hjemler. */
export class UkjentVirksomhet extends Error {
  override readonly name = 'UkjentVirksomhet';
  constructor() {
    super('Virksomheten står ikke i konfigurasjonen lenger.');
  }
}

/** A decision's author cannot be the one who approves it. */
export class EgenGodkjenning extends Error {
  override readonly name = 'EgenGodkjenning';
  constructor() {
    super('Den som har skrevet vedtaket, kan ikke godkjenne det selv.');
  }
}

/** The author or the one who approves has not logged in: nobody knows whether they are two. */
export class UinnloggetGodkjenning extends Error {
  override readonly name = 'UinnloggetGodkjenning';
  constructor() {
    super(
      'Et vedtak godkjennes i konsollet, av en annen innlogget person enn den som har skrevet det der. Er utkastet skrevet fra kommandolinjen, må noen lagre det i konsollet først.',
    );
  }
}

const erInnlogget = (av: string): boolean => av.startsWith('ansatt:');

export type Utkastinnhold = Omit<Vedtak, 'hjemler' | 'brev'>;

const virksomhetFor = (g: Grunnlag, krav: LagretKrav): Virksomhet => {
  const funnet = finnVirksomhet(g.konfig, krav.virksomhet);
  if (funnet === undefined) throw new UkjentVirksomhet();
  return funnet;
};

async function finnUtkast(g: Grunnlag, referanse: string, id: string): Promise<Vedtaksrad> {
  const funnet = (await g.lager.vedtak(referanse)).find((v) => v.id === id && v.tilstand === 'utkast');
  if (funnet === undefined) throw new UkjentVedtak();
  return funnet;
}

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
  const foer = id === undefined ? undefined : await finnUtkast(g, referanse, id);
  const rad: Vedtaksrad = {
    id: foer?.id ?? randomUUID(),
    tilstand: 'utkast',
    opprettet: foer?.opprettet ?? g.klokke(),
    av,
    innhold: JSON.stringify(lagVedtak(innhold)),
  };
  await g.lager.endre(referanse, g.klokke(), () => ({ vedtak: [rad] }));
  return rad.id;
}

/** A second person approves a draft, as it stands now. @throws EgenGodkjenning, UinnloggetGodkjenning */
export async function godkjenn(g: Grunnlag, referanse: string, id: string, av: string): Promise<void> {
  const utkast = await finnUtkast(g, referanse, id);
  if (utkast.av === av) throw new EgenGodkjenning();
  if (!erInnlogget(av) || !erInnlogget(utkast.av)) throw new UinnloggetGodkjenning();
  await g.lager.endre(referanse, g.klokke(), () => ({ vedtak: [{ ...utkast, godkjentAv: av }] }));
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
    (d) => d.utfall === 'delvis' && v.art !== 'begrunnelse' && !filer.some((f) => f.nummer === d.nummer),
  );
  return [
    ...vedtaksmangler(v, virksomhetFor(g, krav), dato, rad.godkjentAv !== undefined),
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
  const [utkast, krav] = [await finnUtkast(g, referanse, id), await g.lager.hent(referanse)];
  if (krav === undefined) throw new UkjentVedtak();
  const filer = await g.lager.filer(referanse);
  return { brev: brevFor(g, krav, utkast), mangler: manglerFor(g, krav, utkast, filer) };
}

/** What a decision does to the request, and which mail tells of it. */
function virkning(v: Vedtak): { readonly hendelse: Hendelse; readonly mal: Mal } {
  const numre = v.dokumenter.map((d) => d.nummer);
  switch (v.art) {
    case 'svar':
      return {
        hendelse: { art: 'besvart', svar: v.dokumenter.map(({ nummer, utfall }) => ({ nummer, utfall })) },
        mal: 'svar-klart',
      };
    case 'begrunnelse':
      return { hendelse: { art: 'begrunnelse-gitt', dokumenter: numre }, mal: 'begrunnelse-klar' };
    case 'omgjoering':
      return {
        hendelse: {
          art: 'omgjort',
          svar: v.dokumenter.map(({ nummer, utfall }) => ({
            nummer,
            utfall: utfall === 'innsyn' ? 'innsyn' : 'delvis',
          })),
        },
        mal: 'svar-klart',
      };
    case 'forlengelse':
      return { hendelse: { art: 'forlenget' }, mal: 'forlenget' };
  }
}

/**
 * Sends a decision: the letter is fixed, the request moves on, and the mail lies in the outbox, all in one transaction. Once: a
 * second try finds no draft, and two at the same moment find the request answered.
 * @throws VedtakUferdig when the law demands more; StegAvvist when the request is not where such a decision can come.
 */
export async function sendVedtak(g: Grunnlag, referanse: string, id: string, av: string): Promise<void> {
  const utkast = await finnUtkast(g, referanse, id);
  const naa = g.klokke();
  const filer = await g.lager.filer(referanse);
  await g.lager.endre(referanse, naa, (krav): Skriving => {
    const mangler = manglerFor(g, krav, utkast, filer);
    if (mangler.length > 0) throw new VedtakUferdig(mangler);
    const vedtak = lesVedtak(utkast.innhold);
    const { hendelse, mal } = virkning(vedtak);
    const innhold = JSON.stringify({ ...vedtak, brev: brevFor(g, krav, utkast) });
    return {
      vedtak: [{ ...utkast, innhold, tilstand: 'sendt', sendt: naa }],
      hendelser: [{ hendelse, av }],
      post: krav.bestilling.spoerrer.epost === undefined ? [] : [{ mal, til: 'spoer', gjelder: utkast.id }],
    };
  });
}
