import { hash } from 'node:crypto';
import type { Arbeid } from '../../arkiv/arbeid.ts';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import { gjenstandstekst } from '../../arkiv/gjenstand.ts';
import type { Godkjenning } from '../../arkiv/vedtaksdetaljer.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { formaterDokumentnummer } from '../../offentlig/adresse.ts';
import { krevVirksomhet, medLagreForVedtak } from './aapne-for-vedtak.ts';
import { godkjenningsfrist } from './godkjenningsfrist.ts';
import type { Lagre } from '../lagre.ts';
import { lesDokumentnummer } from './les-dokumentnummer.ts';
import { lesGjenstand } from './les-gjenstand.ts';
import { rensSmaaFiler } from '../vedlikehold/rens-filer.ts';
import { saksvis } from '../vurdering/saksvis.ts';
import { finnKjent } from './skriv-vedtak.ts';
import {
  avstemGjenstander,
  Indekskoe,
  somEnkeltsvar,
  type Enkeltsvar,
  type Flersvar,
} from './vedta-flere.ts';
import { VedtakAvvist, VedtakUtdatert } from './vedtaksfeil.ts';
import type { Vedtaksramme } from './vedtakskall.ts';
import { ventendeI } from '../vurdering/vent-paa-godkjenning.ts';
import type { Ventende } from '../vurdering/vurdering.ts';

const I_PULJEN = 100;
const SIDE = 500;

/** An entry that waits for approval, with the fingerprints of what would be shown. */
export interface Ventendepost extends Ventende {
  readonly nummer: string;
  readonly journaldato: string;
  /** The last day on which it is not overdue; absent where the body no longer publishes after approval. */
  readonly frist?: string;
  readonly forfalt: boolean;
}

/** What somebody may look at and approve together: an entry or a case by number, a day by journal date, or all. */
export interface Utvalg {
  readonly nummer?: string;
  readonly dag?: string;
}

async function arbeidI(
  arkiv: Arkiv,
  virksomhet: string,
  dag: string | undefined,
): Promise<readonly Arbeid[]> {
  const alle: Arbeid[] = [];
  let etter = dag === undefined ? undefined : { journaldato: dag, post: 0, kode: '' };
  for (;;) {
    const side = await arkiv.arbeid({
      virksomhet,
      liste: 'godkjenning',
      antall: SIDE,
      ...(etter && { etter }),
    });
    const her = side.filter(({ journaldato }) => dag === undefined || journaldato === dag);
    alle.push(...her);
    etter = side.at(-1);
    if (side.length < SIDE || her.length < side.length) return alle;
  }
}

/** Reads what waits for approval, oldest first, with what each would be approved as. Never a title. */
export async function lesVentende(
  arkiv: Arkiv,
  virksomhet: Virksomhet,
  { nummer, dag }: Utvalg,
  iDag: string,
): Promise<readonly Ventendepost[]> {
  const { publisering, slug } = virksomhet;
  const gjenstand = nummer === undefined ? undefined : lesGjenstand(nummer);
  const saker =
    gjenstand === undefined
      ? [
          ...new Map(
            (await arbeidI(arkiv, slug, dag)).map((a) => [`${a.saksaar}/${a.sakssekvensnummer}`, a]),
          ).values(),
        ]
      : [gjenstand.nummer];
  const ut: Ventendepost[] = [];
  for (const sak of saker)
    for (const { sak: her, poster } of (await arkiv.puljeAv(slug, [sak])).saker)
      for (const arkivpost of poster) {
        const ventende = ventendeI(arkivpost);
        const { journaldato, journalpostnummer: dokumentnummer } = arkivpost.post;
        if (!ventende || (dag !== undefined && journaldato !== dag)) continue;
        if (gjenstand?.omfang === 'post' && gjenstand.nummer.dokumentnummer !== dokumentnummer) continue;
        const frist =
          publisering === 'straks'
            ? undefined
            : godkjenningsfrist(ventende.siden, publisering.godkjenning.fristArbeidsdager);
        ut.push({
          ...ventende,
          nummer: formaterDokumentnummer({ ...her, dokumentnummer }),
          journaldato,
          ...(frist !== undefined && { frist }),
          forfalt: frist !== undefined && iDag > frist,
        });
      }
  return ut.toSorted((a, b) => a.siden.localeCompare(b.siden) || a.journaldato.localeCompare(b.journaldato));
}

/** One word for all of it, to be given back when it is approved: another one means that something is not as it was seen. */
export const kvittering = (ventende: readonly Pick<Ventendepost, 'nummer' | 'post' | 'sak'>[]): string =>
  hash(
    'sha256',
    JSON.stringify(ventende.map(({ nummer, post, sak }) => [nummer, post, sak]).sort()),
    'hex',
  ).slice(0, 16);

export interface Godkjenningskall extends Vedtaksramme {
  /** What was seen: the fingerprints of each public record, from {@link lesVentende}. */
  readonly poster: readonly ({ readonly nummer: string } & Godkjenning)[];
}

/**
 * Approves entries as they were seen, each by itself, and shows them at once. One whose public record has changed since is
 * outdated, and still waits.
 *
 * @throws Eksportavbrudd when the body has no journal here.
 */
export const godkjenn = (kall: Godkjenningskall): Promise<Flersvar> =>
  medLagreForVedtak(kall.data, kall.klokke, (lagre) => godkjennMed(lagre, kall));

/** {@link godkjenn} with stores that the caller has open. */
export async function godkjennMed(lagre: Lagre, kall: Godkjenningskall): Promise<Flersvar> {
  await krevVirksomhet(lagre, kall.virksomhet);
  const tidspunkt = kall.klokke();
  const indeks = new Indekskoe(lagre, tidspunkt);
  const svar = new Map<number, Enkeltsvar>();
  const leste = kall.poster.map((p, plass) => ({
    ...p,
    plass,
    gjenstand: { omfang: 'post', nummer: lesDokumentnummer(p.nummer) } as const,
  }));
  for (const pulje of saksvis(leste, I_PULJEN)) {
    const gjenstander = pulje.map(({ gjenstand }) => gjenstand);
    // What waits is what would be shown now, also where a delivery has been merged since it was last looked at.
    indeks.ta(await avstemGjenstander(lagre, kall, gjenstander, tidspunkt));
    await lagre.arkiv.alene(async () => {
      for (const { plass, nummer, gjenstand, post, sak } of pulje)
        try {
          const nr = await skrivGodkjenning(lagre, gjenstand, { post, sak }, kall, tidspunkt);
          svar.set(plass, { nummer, utfall: 'gjort', nr });
        } catch (feil) {
          svar.set(plass, somEnkeltsvar(nummer, feil));
        }
    });
    indeks.ta(await avstemGjenstander(lagre, kall, gjenstander, tidspunkt));
  }
  const virkning = await indeks.ferdig();
  await rensSmaaFiler(lagre, kall.data);
  return { poster: kall.poster.flatMap((_, plass) => svar.get(plass) ?? []), ...virkning };
}

async function skrivGodkjenning(
  lagre: Lagre,
  gjenstand: Extract<ReturnType<typeof lesGjenstand>, { omfang: 'post' }>,
  sett: Godkjenning,
  { virksomhet, av, rolle, grunn }: Godkjenningskall,
  tidspunkt: Date,
): Promise<number> {
  const { arkiv } = lagre;
  const kjent = await arkiv.finnPost(virksomhet, gjenstand.nummer);
  const funnet = kjent && (await finnKjent(lagre, virksomhet, gjenstand.nummer, kjent));
  const ventende = funnet && ventendeI(funnet.arkivpost);
  if (!kjent || !ventende)
    throw new VedtakAvvist(`${gjenstandstekst(gjenstand)} venter ikke på godkjenning (lenger).`);
  if (ventende.post !== sett.post || ventende.sak !== sett.sak)
    throw new VedtakUtdatert(await arkiv.sisteVedtakOm(virksomhet, gjenstand));
  const felles = { tidspunkt, av, rolle, grunn, virksomhet, ...gjenstand.nummer, ...kjent };
  return (await arkiv.vedta({ ...felles, art: 'godkjenn', detaljer: { post: sett.post, sak: sett.sak } })).nr;
}
