import type { Talltelling } from '../../../arkiv/oversikt.ts';
import { UgyldigPeriode } from '../../../konsoll/lister/periode.ts';
import { tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { enheterI } from '../../../konsoll/tall/enheter.ts';
import { alleFigurer, STANDARDGRENSE } from '../../../konsoll/tall/figurer.ts';
import { lesTall, sisteAar, type Maanedsperiode } from '../../../konsoll/tall/les-tall.ts';
import { enheterFor } from '../../../konsoll/tilgang.ts';
import { finnVirksomhet } from '../../virksomheter.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';

/** Working days that may be asked about. */
const STOERSTE_GRENSE = 99;

function lesGrense(verdi: string | null): number {
  const tall = /^\d{1,2}$/.test(verdi ?? '') ? Number(verdi) : STANDARDGRENSE;
  return Math.min(tall, STOERSTE_GRENSE);
}

async function les(
  { lagre, bruker }: Arkivkall,
  virksomhet: string,
  periode: Maanedsperiode,
): Promise<{ readonly tellinger: readonly Talltelling[]; readonly feil: string | undefined }> {
  const tillatt = tillatFor(bruker, 'se-tall', { virksomhet });
  try {
    return { tellinger: await lesTall(lagre.arkiv, tillatt, periode), feil: undefined };
  } catch (feil) {
    if (feil instanceof UgyldigPeriode) return { tellinger: [], feil: feil.message };
    throw feil;
  }
}

/** The figures of a body (R62): of a period, of all units that the person may see or of one of them. */
export async function visTall(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { bruker, parametre, stand } = kall;
  const vanlig = sisteAar(stand.iDag);
  const fra = parametre.get('fra')?.trim() || vanlig.fra;
  const til = parametre.get('til')?.trim() || vanlig.til;
  const enhet = parametre.get('enhet')?.trim() ?? '';
  // Asks whether the one unit is among the person's, before anything is read.
  if (enhet !== '') tillatFor(bruker, 'se-tall', { virksomhet, enhet });
  const grense = lesGrense(parametre.get('grense'));
  const { tellinger, feil } = await les(kall, virksomhet, { fra, til });
  const egne = enheterFor(bruker, 'se-tall', virksomhet);
  const valgte = enhet === '' ? tellinger : tellinger.filter((telling) => telling.enhet === enhet);
  return kall.vis(
    {
      art: 'tall',
      virksomhet,
      fra,
      til,
      enhet,
      enheter: egne ?? enheterI(tellinger),
      bareEnheter: egne !== undefined,
      grense,
      figurer:
        feil === undefined
          ? alleFigurer(valgte, finnVirksomhet(stand.konfig, { slug: virksomhet, navn: virksomhet }), grense)
          : [],
      feil,
    },
    feil === undefined ? 200 : 400,
  );
}
