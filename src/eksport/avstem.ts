import { hash } from 'node:crypto';
import type { Arkiv, Avgjoerelse, Pulje } from '../arkiv/arkiv.ts';
import { lagVedtaksregister, type Vedtaksregister } from '../arkiv/vedtaksregister.ts';
import type { Kilde, Virksomhet } from '../konfig/virksomhet.ts';
import type { Publiseringssvar } from '../journal/journalskriver.ts';
import type { Journalpost } from '../noark/journalpost.ts';
import { skjermSak } from '../skjerming/skjerm-sak.ts';
import { Eksportavbrudd } from './feil.ts';
import type { Lagre } from './lagre.ts';
import { slaaOppLenker } from './lenkeoppslag.ts';
import { registeretSkiftet } from './neste-dato.ts';
import { planlegg, type Plan } from './planlegg.ts';
import { regelversjon } from './regelversjon.ts';
import { iArkivet, skjermkontekst, vurderSak } from './vurder-sak.ts';
import { skjermMedVedtak, somVedtatt, type Postvalg } from './skjerm-med-vedtak.ts';
import type { Puljestorrelse } from './valg.ts';
import type { Saksvurdering } from './vurdering.ts';

/** Cases and entries published in one transaction. */
const PULJE: Puljestorrelse = { saker: 200, poster: 2000 };

export interface Avstemmingsvalg {
  readonly virksomhet: Virksomhet;
  readonly tidspunkt: Date;
  /** The Oslo date of `tidspunkt`. */
  readonly iDag: string;
  /** The run that changes are put down to. */
  readonly kjoering: number;
  readonly pulje?: Puljestorrelse;
  readonly fremdrift?: (ferdig: number, totalt: number) => void;
  /** Called when a batch is published, with the number of cases left: the index may follow. */
  readonly etterPulje?: (igjen: number) => Promise<void>;
}

export interface Avstemmingssvar {
  readonly endret: number;
  readonly fjernet: number;
  readonly trukket: number;
}

/** Everything but the records that decides what the public gets: rules and configuration. */
export const grunnlagFor = (virksomhet: Virksomhet): string =>
  hash('sha256', regelversjon().publisering + JSON.stringify(virksomhet), 'hex');

/**
 * Brings a body's public journal up with the archive: every case that is marked, and those that time, rules,
 * configuration or a replaced journal make it necessary to look at again. Each batch is published in one transaction of
 * the public store, and is marked as done after that; a run that is cut off goes on from there.
 */
export async function avstem(lagre: Lagre, valg: Avstemmingsvalg): Promise<Avstemmingssvar> {
  const { arkiv, skriver } = lagre;
  const { virksomhet, tidspunkt, iDag, kjoering } = valg;
  const kilder = new Map(virksomhet.kilder.map((kilde) => [kilde.id, kilde]));
  const ukjent = (await arkiv.kilder(virksomhet.slug)).find((id) => !kilder.has(id));
  if (ukjent !== undefined)
    throw new Eksportavbrudd(
      `Arkivet har saker fra kilden «${ukjent}», som ikke står i konfigurasjonen for ${virksomhet.slug}. Legg den inn igjen.`,
    );

  await merkDetSomMaaSees(lagre, valg);
  const totalt = await arkiv.antallUavstemte(virksomhet.slug);
  const svar = { endret: 0, fjernet: 0, trukket: 0 };
  let register = lagVedtaksregister(await arkiv.vedtak());
  let ferdig = 0;
  for (;;) {
    const pulje = await arkiv.pulje(virksomhet.slug, valg.pulje ?? PULJE);
    if (!pulje) break;
    let plan = await planleggPulje(arkiv, pulje, { virksomhet, kilder, iDag, vedtak: register });
    const publisert = await arkiv.alene(async () => {
      // Someone may have withdrawn an entry while the batch was made. From here on they wait for it to be done.
      const nye = await arkiv.vedtak(register.siste);
      if (nye.length > 0) {
        register = lagVedtaksregister(await arkiv.vedtak());
        plan = await planleggPulje(arkiv, pulje, { virksomhet, kilder, iDag, vedtak: register });
      }
      for (const nummer of plan.opphev) await skriver.opphevTrekk(virksomhet.slug, nummer);
      const svar = await skriver.publiser({
        virksomhet: virksomhet.slug,
        tidspunkt,
        saker: plan.saker,
        tommeSaker: plan.tommeSaker,
        vedtak: plan.vedtak,
      });
      await arkiv.lagreAvgjoerelser(avgjoerelser(plan, svar, pulje, kjoering));
      await arkiv.merkAvstemt(virksomhet.slug, pulje.numre);
      await arkiv.settAvstemming(virksomhet.slug, await avstemtMed(lagre, valg));
      return svar;
    });
    svar.endret += publisert.endret.length;
    svar.fjernet += publisert.fjernet.length;
    svar.trukket += plan.poster.filter(({ trukketNaa }) => trukketNaa).length;
    ferdig += pulje.numre.length;
    valg.fremdrift?.(ferdig, totalt);
    await valg.etterPulje?.(totalt - ferdig);
  }
  return svar;
}

async function avstemtMed({ arkiv, journal }: Lagre, { virksomhet, iDag }: Avstemmingsvalg) {
  return {
    grunnlag: grunnlagFor(virksomhet),
    vedtak: (await arkiv.vedtak()).at(-1)?.nr ?? 0,
    iDag,
    journalversjon: await journal.versjon(),
  };
}

/** True when the journal is not the file it was reconciled to: it is behind, or shows another number of entries. */
async function erByttet({ arkiv, journal }: Lagre, journalversjon: number): Promise<boolean> {
  if ((await journal.versjon()) < journalversjon) return true;
  if ((await arkiv.antallUavstemte()) > 0) return false;
  let vises = 0;
  for (const { slug } of await journal.virksomheter()) vises += (await journal.tell(slug, {})).publisert;
  return vises !== (await arkiv.antallSynlige());
}

async function merkDetSomMaaSees(lagre: Lagre, valg: Avstemmingsvalg): Promise<void> {
  const { arkiv } = lagre;
  const { virksomhet, iDag } = valg;
  const sist = await arkiv.avstemming(virksomhet.slug);
  const alt =
    sist === undefined ||
    sist.grunnlag !== grunnlagFor(virksomhet) ||
    (await erByttet(lagre, sist.journalversjon)) ||
    registeretSkiftet(virksomhet, sist.iDag, iDag);
  await arkiv.alene(async () => {
    if (alt) await arkiv.merkAlle(virksomhet.slug);
    else await arkiv.merkForfalte(virksomhet.slug, iDag);
    await arkiv.settAvstemming(virksomhet.slug, await avstemtMed(lagre, valg));
  });
}

interface Puljekontekst {
  readonly virksomhet: Virksomhet;
  readonly kilder: ReadonlyMap<string, Kilde>;
  readonly iDag: string;
  readonly vedtak: Vedtaksregister;
}

type Puljeplan = Plan & Pick<Parameters<Lagre['skriver']['publiser']>[0], 'saker' | 'tommeSaker'>;

/** Decides of a batch of cases, and what the public store shall do with it. */
async function planleggPulje(arkiv: Arkiv, pulje: Pulje, kontekst: Puljekontekst): Promise<Puljeplan> {
  const { virksomhet, kilder, iDag, vedtak } = kontekst;
  const kildeTilPost = new Map(
    pulje.saker.flatMap(({ sak, poster }) => poster.map(({ nr }) => [nr, kilder.get(sak.kilde)] as const)),
  );
  const lenker = await slaaOppLenker(pulje.lenker, (post) => kildeTilPost.get(post), {
    arkiv,
    erTrukket: ({ systemID, saksaar, sakssekvensnummer, dokumentnummer }, kilde) =>
      vedtak.erTrukket({
        kilde,
        systemID,
        virksomhet: virksomhet.slug,
        saksaar,
        sakssekvensnummer,
        dokumentnummer,
      }),
    skjulte: ({ sak, poster }, nr) => {
      const kilde = kilder.get(sak.kilde);
      if (!kilde) return [];
      const kontekst = skjermkontekst({ virksomhet, kilde, iDag });
      const valg = ({ kilde, systemID, journalpostnummer: dokumentnummer }: Journalpost): Postvalg => ({
        maskeringer: vedtak.maskeringer({
          kilde,
          systemID,
          virksomhet: virksomhet.slug,
          saksaar: sak.saksaar,
          sakssekvensnummer: sak.sakssekvensnummer,
          dokumentnummer,
        }),
      });
      return [
        skjermSak(
          sak,
          iArkivet(poster).map((post) => somVedtatt(post, valg(post), kontekst)),
          kontekst,
        ),
        ...poster
          .filter((p) => p.nr === nr)
          .map(({ post }) => skjermMedVedtak(post, sak, valg(post), kontekst)),
      ].flatMap((utfall) => (utfall.art === 'publiser' ? utfall.skjult : []));
    },
  });

  const vurderinger: Saksvurdering[] = [];
  for (const arkivsak of pulje.saker) {
    const kilde = kilder.get(arkivsak.sak.kilde);
    if (kilde) vurderinger.push(vurderSak(arkivsak, { virksomhet, kilde, iDag, vedtak, lenker }));
  }
  const planer: Plan[] = [];
  for (const vurdering of vurderinger)
    planer.push(
      await planlegg(
        virksomhet.slug,
        vurdering,
        (nummer) => arkiv.erIBruk(virksomhet.slug, nummer),
        ({ post: { post } }) =>
          vedtak.erOpphevet({
            kilde: post.kilde,
            systemID: post.systemID,
            virksomhet: virksomhet.slug,
            ...vurdering.nummer,
            dokumentnummer: post.journalpostnummer,
          }),
      ),
    );
  const saker = vurderinger.flatMap(({ sak }) => sak ?? []);
  const vises = new Set(saker.map((sak) => `${sak.saksaar}/${sak.sakssekvensnummer}`));
  return {
    saker,
    tommeSaker: pulje.numre.filter((n) => !vises.has(`${n.saksaar}/${n.sakssekvensnummer}`)),
    opphev: planer.flatMap(({ opphev }) => opphev),
    vedtak: planer.flatMap(({ vedtak }) => vedtak),
    poster: planer.flatMap(({ poster }) => poster),
  };
}

/** What the archive keeps of a batch, with what the public store answered. */
function avgjoerelser(plan: Plan, svar: Publiseringssvar, pulje: Pulje, kjoering: number) {
  const endret = new Set(svar.endret);
  const nektet = new Set(svar.nektet);
  const foer = new Map(
    pulje.saker.flatMap(({ poster }) => poster.map((p) => [p.nr, p.avgjoerelse] as const)),
  );
  return plan.poster.map(({ nr, id, avgjoerelse }): { post: number; avgjoerelse: Avgjoerelse } => {
    if (id !== undefined && nektet.has(id))
      return {
        post: nr,
        avgjoerelse: { ...avgjoerelse, utfall: 'trukket', grunn: 'trukket i journalen', synlig: false },
      };
    const endretI = id !== undefined && endret.has(id) ? kjoering : foer.get(nr)?.endretI;
    return { post: nr, avgjoerelse: { ...avgjoerelse, ...(endretI !== undefined && { endretI }) } };
  });
}
