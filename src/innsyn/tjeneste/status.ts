import { journalpostID } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { gjeldende } from '../etterspurt.ts';
import type { Frist } from '../frister/regnskap.ts';
import { erUtloept } from '../frister/svarfrister.ts';
import { tokenhash } from '../hemmelighet.ts';
import type { Dokumentvalg, Spoerrer } from '../bestilling.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import { kan } from '../livsloep/anvend.ts';
import type { Dokumentutfall, Hendelse, Hendelsesart, Klageavgjoerelse } from '../livsloep/hendelse.ts';
import { klokkerFor } from '../livsloep/klokker.ts';
import { type Dokumentklage, type Fase, fase, staar } from '../livsloep/krav.ts';
import type { Grunnlag } from './grunnlag.ts';

/** A deadline, its account day by day, and whether its last day is over. */
export interface Statusfrist extends Frist {
  readonly utloept: boolean;
}

export interface Statusdokument {
  readonly nummer: number;
  readonly valg: Dokumentvalg;
  readonly beskrivelse?: string;
  /** The entry as the public journal has it now; absent when it is withdrawn, held, or was never there: number only. */
  readonly publisert?: Publisert;
  readonly utfall?: Dokumentutfall;
  readonly besvart?: Date;
  readonly trukket?: Date;
  readonly staar: boolean;
  readonly begrunnelse?: { readonly krevd: Date; readonly gitt?: Date };
  readonly klage?: Dokumentklage;
  readonly frister: readonly Statusfrist[];
}

/** The buttons that the law lights up now, and for which documents. */
interface Rettigheter {
  readonly purre: boolean;
  readonly begrunnelse: readonly number[];
  /** With what it would be about: a refusal, silence (R41), or that a complaint was dismissed. */
  readonly klage: readonly { readonly nummer: number; readonly gjelder: Dokumentklage['gjelder'] }[];
  /** While the body has something left to do that would be stopped. */
  readonly trekke: boolean;
  readonly trekkeDokumenter: readonly number[];
}

export interface Statuskrav {
  readonly referanse: string;
  readonly virksomhet: string;
  readonly fase: Fase;
  readonly mottatt: Date;
  readonly miljoe: boolean;
  readonly dokumenter: readonly Statusdokument[];
  /** Cases that were split into some of the documents. */
  readonly delte: readonly Pick<Statusdokument, 'nummer' | 'valg'>[];
  readonly hendelser: readonly {
    readonly tid: Date;
    readonly art: Hendelsesart;
    readonly dokumenter: readonly number[];
    readonly tekst?: string;
    /** What came of a complaint. */
    readonly utfall?: Klageavgjoerelse;
    /** The body wrote down what the requester did another way. */
    readonly registrert?: true;
  }[];
  readonly kan: Rettigheter;
}

export interface Status {
  readonly spoerrer: Spoerrer;
  readonly mottatt: Date;
  readonly bekreftet: boolean;
  /** Since when mail to the address that was given does not arrive. */
  readonly ikkeLevert?: Date;
  readonly krav: readonly Statuskrav[];
}

function rettigheter(g: Grunnlag, { krav, virksomhet }: LagretKrav): Rettigheter {
  const [naa, lov] = [g.klokke(), g.lovFor(virksomhet)];
  const for1 = (lag: (dokumenter: number[]) => Parameters<typeof kan>[1]): number[] =>
    krav.dokumenter.map((d) => d.nummer).filter((nummer) => kan(krav, lag([nummer]), naa, lov));
  const klage = for1((dokumenter) => ({ art: 'klaget', dokumenter, oppreisning: false }));
  return {
    purre: kan(krav, { art: 'purret' }, naa, lov),
    begrunnelse: for1((dokumenter) => ({ art: 'begrunnelse-krevd', dokumenter })),
    klage: krav.dokumenter
      .filter((d) => klage.includes(d.nummer))
      .map((d) => ({
        nummer: d.nummer,
        gjelder: d.svar === undefined ? 'taushet' : d.klage?.avvist === undefined ? 'avslag' : 'avvisning',
      })),
    trekke: fase(krav) !== 'besvart' && kan(krav, { art: 'trukket' }, naa, lov),
    trekkeDokumenter: for1((dokumenter) => ({ art: 'trukket', dokumenter })),
  };
}

const ider = (krav: LagretKrav): string[] =>
  gjeldende(krav).flatMap(({ valg }) => (valg.art === 'post' ? [journalpostID(krav.virksomhet, valg)] : []));

/** Titles as they stand in the journal at this moment, by id: kept nowhere else. */
export async function lesTitler(
  g: Grunnlag,
  krav: readonly LagretKrav[],
): Promise<ReadonlyMap<string, Publisert>> {
  const poster = await g.journal.poster([...new Set(krav.flatMap(ider))]);
  return new Map(poster.map((p) => [journalpostID(p.post.virksomhet, p.post), p]));
}

/** The documents that an event is about; of a split those that came of it. */
function gjelder(h: Hendelse): readonly number[] {
  if ('svar' in h) return h.svar.map((s) => s.nummer);
  if (h.art === 'delt') return h.til;
  return 'dokumenter' in h ? (h.dokumenter ?? []) : [];
}

/** What a requester does, on the page or by telling the body. */
export const SPOERRERENS: ReadonlySet<Hendelsesart> = new Set([
  'sendt',
  'begrunnelse-krevd',
  'klaget',
  'trukket',
]);

/** A request as its requester may see it. It does not say who in the body did what. */
export function visKrav(g: Grunnlag, lagret: LagretKrav, titler: ReadonlyMap<string, Publisert>): Statuskrav {
  const { krav, virksomhet } = lagret;
  const [naa, lov] = [g.klokke(), g.lovFor(virksomhet)];
  const dokumenter = krav.dokumenter.flatMap((d): Statusdokument[] => {
    const etterspurt = lagret.etterspurt.find((e) => e.nummer === d.nummer);
    if (etterspurt === undefined) return [];
    const { valg, beskrivelse } = etterspurt;
    const publisert = valg.art === 'post' ? titler.get(journalpostID(virksomhet, valg)) : undefined;
    return [
      {
        nummer: d.nummer,
        valg,
        ...(beskrivelse !== undefined && { beskrivelse }),
        ...(publisert && { publisert }),
        ...(d.svar && { utfall: d.svar.utfall, besvart: d.svar.tid }),
        ...(d.trukket && { trukket: d.trukket }),
        staar: staar(d),
        ...(d.begrunnelse && { begrunnelse: d.begrunnelse }),
        ...(d.klage && { klage: d.klage }),
        frister: klokkerFor(krav, d, lov).map((f) => ({ ...f, utloept: erUtloept(f, naa, lov.sone) })),
      },
    ];
  });
  return {
    referanse: lagret.referanse,
    virksomhet,
    fase: fase(krav),
    mottatt: krav.mottatt,
    miljoe: krav.miljoe !== undefined,
    dokumenter,
    delte: lagret.etterspurt
      .filter(({ nummer }) => !krav.dokumenter.some((d) => d.nummer === nummer))
      .map(({ nummer, valg }) => ({ nummer, valg })),
    hendelser: lagret.logg.map(({ tid, hendelse, tekst, av }) => ({
      tid,
      art: hendelse.art,
      dokumenter: gjelder(hendelse),
      ...(tekst !== undefined && av === 'spoer' && { tekst }),
      ...(hendelse.art === 'klage-avgjort' && { utfall: hendelse.utfall }),
      ...(SPOERRERENS.has(hendelse.art) && av !== 'spoer' && { registrert: true as const }),
    })),
    kan: rettigheter(g, lagret),
  };
}

/** The status page behind a secret link; undefined for a link that opens nothing (any more). */
export async function status(g: Grunnlag, token: string): Promise<Status | undefined> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  if (funnet === undefined) return undefined;
  const titler = await lesTitler(g, funnet.krav);
  const { spoerrer, id } = funnet.bestilling;
  const ikkeLevert = spoerrer.levering === 'epost' ? await g.utboks.ikkeLevert(id) : undefined;
  return {
    spoerrer,
    ...(ikkeLevert !== undefined && { ikkeLevert }),
    mottatt: funnet.bestilling.opprettet,
    bekreftet: funnet.bestilling.bekreftet !== undefined,
    krav: funnet.krav.map((k) => visKrav(g, k, titler)),
  };
}
