import type { Arkiv } from '../arkiv/arkiv.ts';
import { iRekkefoelge, type Vedtak } from '../arkiv/vedtak.ts';
import { vedtaVidt } from '../eksport/vedtak/vedta-vidt.ts';
import type { Klokke } from '../tid/oslo.ts';
import { IngenTilgang } from './feil.ts';
import { kan, type Bruker } from './tilgang.ts';

/** Who last withdrew all of something, or undid it, when and why. */
interface Vidtvedtak {
  readonly av: string;
  readonly tidspunkt: string;
  readonly grunn: string;
}

/** Whether all of something is withdrawn. */
export interface Vidtstilling {
  readonly trukket: boolean;
  readonly siste: Vidtvedtak | undefined;
}

export interface Vidtstand {
  readonly journal: Vidtstilling;
  readonly kilder: readonly (Vidtstilling & { readonly kilde: string })[];
  /** The public side is not through with what was decided: what is withdrawn is gone, and is being cleaned away. */
  readonly underUtfoerelse: boolean;
  /** Number of the last decision in the body. */
  readonly sett: number;
}

/** A whole source or journal is nobody's unit (R59). @throws IngenTilgang */
function krev(bruker: Bruker, virksomhet: string): void {
  if (!kan(bruker, 'trekk-alt', { virksomhet })) throw new IngenTilgang();
}

function stilling(vedtak: readonly Vedtak[], trekker: Vedtak['art']): Vidtstilling {
  const siste = vedtak.at(-1);
  return {
    trukket: siste?.art === trekker,
    siste: siste && { av: siste.av, tidspunkt: siste.tidspunkt, grunn: siste.grunn },
  };
}

/** How all of a body stands: the journal, and each of its sources. @throws IngenTilgang */
export async function lesVidtstand(
  arkiv: Pick<Arkiv, 'vedtak' | 'kilder' | 'underUtfoerelse' | 'sisteVedtakOm'>,
  bruker: Bruker,
  virksomhet: string,
): Promise<Vidtstand> {
  krev(bruker, virksomhet);
  const sett = await arkiv.sisteVedtakOm(virksomhet, { omfang: 'journal' });
  const egne = (await arkiv.vedtak()).filter((v) => v.virksomhet === virksomhet).toSorted(iRekkefoelge);
  const omKilden = (kilde: string): readonly Vedtak[] =>
    egne.filter(
      (v) =>
        'omfang' in v &&
        v.omfang === 'kilde' &&
        v.kilde === kilde &&
        (v.art === 'trekk' || v.art === 'opphev-trekk'),
    );
  return {
    journal: stilling(
      egne.filter(({ art }) => art === 'steng' || art === 'aapne'),
      'steng',
    ),
    kilder: (await arkiv.kilder(virksomhet)).map((kilde) => ({
      kilde,
      ...stilling(omKilden(kilde), 'trekk'),
    })),
    underUtfoerelse: (await arkiv.underUtfoerelse(virksomhet)).length > 0,
    sett,
  };
}

export interface Trekkalt {
  readonly data: string;
  readonly virksomhet: string;
  /** A source of the body; undefined for the whole journal. */
  readonly kilde: string | undefined;
  readonly opphev: boolean;
  readonly grunn: string;
  /** Number of the last decision that the person had seen. */
  readonly sett: number;
  readonly klokke: Klokke;
}

/**
 * Withdraws everything from a source, or the whole journal, at once, or undoes it. Answers when it is decided and gone from the
 * public; a large source is cleaned away behind that, and `ferdig` tells when, or that it was cut off.
 *
 * @throws IngenTilgang; VedtakUtdatert, VedtakAvvist, Eksportavbrudd when nothing is written.
 */
export async function trekkAlt(
  bruker: Bruker,
  { kilde, opphev, sett, ...kall }: Trekkalt,
): Promise<{ readonly ferdig: Promise<unknown> }> {
  krev(bruker, kall.virksomhet);
  let meldBesluttet = (): void => undefined;
  const besluttet = new Promise<void>((ja) => {
    meldBesluttet = ja;
  });
  const ferdig = vedtaVidt({
    ...kall,
    rolle: 'leder',
    av: bruker.id,
    oenske: { art: opphev ? 'opphev-trekk' : 'trekk' },
    ...(kilde !== undefined && { kilde }),
    // What hides must not wait for somebody to read what others have decided meanwhile.
    ...(opphev && { sett }),
    fremdrift: () => meldBesluttet(),
  });
  await Promise.race([ferdig, besluttet]);
  return { ferdig };
}
