import { hash } from 'node:crypto';
import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { Eksportavbrudd } from '../feil.ts';
import type { Lagre } from '../lagre.ts';
import { registeretSkiftet } from './neste-dato.ts';
import { avgjoerelser, planleggPulje } from './planlegg-pulje.ts';
import { regelversjon } from '../regelversjon.ts';
import { ferdigUtfoert } from '../vedtak/steng.ts';
import type { Puljestorrelse } from '../valg.ts';

/** Cases and entries published in one transaction. More cost no less each, and are objects that outlive the young generation. */
const PULJE: Puljestorrelse = { saker: 60, poster: 600 };

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
const grunnlagFor = (virksomhet: Virksomhet): string =>
  hash('sha256', regelversjon().publisering + JSON.stringify(virksomhet), 'hex');

/**
 * Brings a body's public journal up with the archive: every case that is marked, and those that time, rules,
 * configuration or a replaced journal make it necessary to look at again. Each batch is published in one transaction of
 * the public store, and is marked as done after that; a run that is cut off goes on from there.
 */
export async function avstem(lagre: Lagre, valg: Avstemmingsvalg): Promise<Avstemmingssvar> {
  const { arkiv, skriver, journal } = lagre;
  const { virksomhet, tidspunkt, iDag, kjoering } = valg;
  const kilder = new Map(virksomhet.kilder.map((kilde) => [kilde.id, kilde]));
  const ukjent = (await arkiv.kilder(virksomhet.slug)).find((id) => !kilder.has(id));
  if (ukjent !== undefined)
    throw new Eksportavbrudd(
      `Arkivet har saker fra kilden «${ukjent}», som ikke står i konfigurasjonen for ${virksomhet.slug}. Legg den inn igjen.`,
    );

  const underUtfoerelse = await arkiv.underUtfoerelse(virksomhet.slug);
  if (underUtfoerelse.length > 0) await arkiv.merkUnderUtfoerelse(virksomhet.slug);
  await merkDetSomMaaSees(lagre, valg);
  const totalt = await arkiv.antallUavstemte(virksomhet.slug);
  const svar = { endret: 0, fjernet: 0, trukket: 0 };
  let register = lagVedtaksregister(await arkiv.vedtak());
  const grunnlag = { grunnlag: grunnlagFor(virksomhet), iDag };
  const felles = { virksomhet, kilder, iDag, journal, utenUtkast: true } as const;
  let ferdig = 0;
  for (;;) {
    const pulje = await arkiv.pulje(virksomhet.slug, valg.pulje ?? PULJE);
    if (!pulje) break;
    let plan = await planleggPulje(arkiv, pulje, {
      ...felles,
      vedtak: register,
    });
    const publisert = await arkiv.alene(async () => {
      // Someone may have withdrawn an entry while the batch was made. From here on they wait for it to be done.
      const nye = await arkiv.vedtak(register.siste);
      if (nye.length > 0) {
        register = lagVedtaksregister(await arkiv.vedtak());
        plan = await planleggPulje(arkiv, pulje, {
          ...felles,
          vedtak: register,
        });
      }
      for (const nummer of plan.opphev) await skriver.opphevTrekk(virksomhet.slug, nummer);
      const svar = await skriver.publiser({
        virksomhet: virksomhet.slug,
        tidspunkt,
        saker: plan.saker,
        tommeSaker: plan.tommeSaker,
        vedtak: plan.vedtak,
      });
      await arkiv.lagreAvgjoerelser(avgjoerelser(plan, svar, kjoering));
      await arkiv.merkAvstemt(virksomhet.slug, pulje.numre);
      await arkiv.settAvstemming(virksomhet.slug, {
        ...grunnlag,
        vedtak: register.siste,
        journalversjon: await journal.versjon(),
      });
      return svar;
    });
    svar.endret += publisert.endret.length;
    svar.fjernet += publisert.fjernet.length;
    svar.trukket += plan.poster.filter(({ trukketNaa }) => trukketNaa).length;
    ferdig += pulje.numre.length;
    valg.fremdrift?.(ferdig, totalt);
    await valg.etterPulje?.(totalt - ferdig);
  }
  // What was decided of a whole source before this began is now done, if whoever decided it was cut off.
  await ferdigUtfoert(lagre, virksomhet.slug, underUtfoerelse);
  return svar;
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
    await arkiv.settAvstemming(virksomhet.slug, {
      grunnlag: grunnlagFor(virksomhet),
      iDag,
      vedtak: (await arkiv.vedtak()).at(-1)?.nr ?? 0,
      journalversjon: await lagre.journal.versjon(),
    });
  });
}
