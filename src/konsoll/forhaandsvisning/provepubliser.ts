import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';
import type { Pulje } from '../../arkiv/pulje.ts';
import type { Vedtak } from '../../arkiv/vedtak.ts';
import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import { numrene } from '../../eksport/vedtak/trekk-ut.ts';
import { planleggPulje } from '../../eksport/vurdering/planlegg-pulje.ts';
import type { Saksvurdering } from '../../eksport/vurdering/vurdering.ts';
import type { Journal } from '../../journal/journal.ts';
import { aapneKladd } from '../../journal/kladd.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';

/** What is to be published for trial. */
export interface Proeve {
  readonly virksomhet: Virksomhet;
  readonly saker: readonly Saksnr[];
  /** Decisions that nobody has taken, after all that stand. */
  readonly tenkte?: readonly Vedtak[];
  /** The archive as it might have been. */
  readonly endre?: (pulje: Pulje) => Pulje;
  /** Units whose entries are published for trial; those of others stay as the public sees them now. All where it is absent. */
  readonly bareEnheter?: ((enhet: string | undefined) => boolean) | undefined;
}

export interface Proevelagre {
  readonly arkiv: Pick<Arkiv, 'puljeAv' | 'hentSaker' | 'erIBruk' | 'vedtak'>;
  /** Path of the public journal. */
  readonly journalfil: string;
  readonly klokke: Klokke;
}

export interface Proevesvar {
  /** The archive's side, as it was looked at. */
  readonly pulje: Pulje;
  readonly vurderinger: readonly Saksvurdering[];
  /** The public journal as it would be. */
  readonly journal: Journal;
  /** The cases that it was written to; everything else in it is the public journal itself. */
  readonly beroerte: readonly Saksnr[];
  lukk(): Promise<void>;
}

/**
 * Decides of cases as the export would now, and publishes them into a draft of the public journal that is thrown away: the same
 * functions, decisions and clock. Nothing is written to any store.
 */
export async function provepubliser(lagre: Proevelagre, proeve: Proeve): Promise<Proevesvar> {
  const { arkiv, journalfil, klokke } = lagre;
  const { virksomhet, saker, tenkte = [], endre = (pulje: Pulje) => pulje, bareEnheter } = proeve;
  const tidspunkt = klokke();
  const { slug } = virksomhet;
  const pulje = endre(await arkiv.puljeAv(slug, saker));
  const vedtak = lagVedtaksregister([...(await arkiv.vedtak()), ...tenkte]);
  const kilder = new Map(virksomhet.kilder.map((kilde) => [kilde.id, kilde]));
  const plan = await planleggPulje(arkiv, pulje, {
    virksomhet,
    kilder,
    iDag: datoI(tidspunkt),
    vedtak,
    somGodkjent: true,
    ...(bareEnheter && { bareEnheter }),
  });

  const flyttetFra = plan.vedtak.flatMap((v) =>
    v.art === 'publiser' && v.flyttetFra !== undefined ? [v.flyttetFra] : [],
  );
  const bort = plan.vedtak.flatMap((v) => (v.art === 'skjul' || v.art === 'trekk' ? [v.nummer] : []));
  const beroerte = ulike([...pulje.numre, ...flyttetFra, ...bort, ...plan.opphev]);
  const kladd = aapneKladd(journalfil, { virksomhet: slug, saker: beroerte }, { klokke: () => tidspunkt });
  try {
    await kladd.skriver.registrerVirksomhet({ slug, navn: virksomhet.navn });
    // A withdrawal takes away what the public has at a number, before anything else is thought of: also where it has nothing.
    const ute = await Promise.all(
      tenkte.flatMap((v) => {
        if (v.art !== 'trekk' || !('saksaar' in v)) return [];
        if ('omfang' in v)
          return v.omfang === 'sak' ? [numrene(kladd, slug, { omfang: 'sak', nummer: v })] : [];
        return [numrene(kladd, slug, { omfang: 'post', nummer: v })];
      }),
    );
    await kladd.skriver.publiser({
      virksomhet: slug,
      tidspunkt,
      saker: [],
      tommeSaker: [],
      vedtak: ute.flat().map((nummer) => ({ art: 'trekk', nummer: dokumentnrAv(nummer) })),
    });
    for (const nummer of plan.opphev) await kladd.skriver.opphevTrekk(slug, nummer);
    await kladd.skriver.publiser({
      virksomhet: slug,
      tidspunkt,
      saker: plan.saker,
      tommeSaker: plan.tommeSaker,
      vedtak: plan.vedtak,
    });
    return { pulje, vurderinger: plan.vurderinger, journal: kladd.journal, beroerte, lukk: kladd.lukk };
  } catch (feil) {
    await kladd.lukk();
    throw feil;
  }
}

const dokumentnrAv = ({ saksaar, sakssekvensnummer, dokumentnummer }: Dokumentnr): Dokumentnr => ({
  saksaar,
  sakssekvensnummer,
  dokumentnummer,
});

const ulike = (numre: readonly Saksnr[]): readonly Saksnr[] => [
  ...new Map(
    numre.map(({ saksaar, sakssekvensnummer }) => [
      `${saksaar}/${sakssekvensnummer}`,
      { saksaar, sakssekvensnummer },
    ]),
  ).values(),
];
