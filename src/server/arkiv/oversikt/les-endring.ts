import { behandling as behandlinger } from '../../../konfig/tilgangskode.ts';
import type { Virksomhet } from '../../../konfig/virksomhet.ts';
import {
  forslagFraFil,
  medEndring,
  UgyldigForslag,
  type Endring,
} from '../../../konsoll/innstillinger/forslag.ts';
import { BEHANDLING } from '../../../konsoll/innstillinger/ord.ts';
import type { Arkivkall } from '../kall.ts';
import { felt } from '../skjema/skjemafelt.ts';

/** Settings that somebody proposes, and the proposal in words. */
export interface Forslag {
  readonly hva: string;
  readonly forslag: Virksomhet;
}

const UTEN = 'uten';

function lesKodeendring(skjema: URLSearchParams, { kilder }: Virksomhet): { hva: string; endring: Endring } {
  const [id = '', ...rest] = felt(skjema, 'kode').split('|');
  const [kilde, kode] = [kilder.find((k) => k.id === id), rest.join('|')];
  if (kilde === undefined || !kilde.tilgangskoder.some((k) => k.kode === kode))
    throw new UgyldigForslag('Velg en tilgangskode.');
  const navn = `Koden «${kode}» i ${kilde.navn}`;
  const valgt = felt(skjema, 'behandling');
  if (valgt === UTEN)
    return { hva: `${navn}: tas ut av registeret`, endring: { art: 'uten-kode', kilde: id, kode } };
  const lest = behandlinger.safeParse(valgt);
  if (!lest.success) throw new UgyldigForslag('Velg hva koden skal gjøre.');
  const behandling = lest.data;
  const hjemmel = felt(skjema, 'hjemmel') || undefined;
  return {
    hva: `${navn}: ${BEHANDLING[behandling].toLowerCase()}`,
    endring: { art: 'kode', kilde: id, kode, behandling, hjemmel },
  };
}

/**
 * The settings that a form proposes.
 *
 * @throws UgyldigForslag, Konfigfeil with what is wrong.
 */
export async function lesForslag(
  { skjema, filer }: Pick<Arkivkall, 'skjema' | 'filer'>,
  naa: Virksomhet,
): Promise<Forslag> {
  switch (felt(skjema, 'hva')) {
    case 'kode': {
      const { hva, endring } = lesKodeendring(skjema, naa);
      return { hva, forslag: medEndring(naa, endring) };
    }
    case 'utsettelse': {
      const dager = felt(skjema, 'arbeidsdager');
      if (!/^\d{1,2}$/.test(dager)) throw new UgyldigForslag('Skriv antall arbeidsdager som et helt tall.');
      const forslag = medEndring(naa, { art: 'utsettelse', arbeidsdager: Number(dager) });
      return { hva: `Utsettelse: ${dager} arbeidsdager fra journaldato til publisering`, forslag };
    }
    case 'fil': {
      const fil = filer.find((en) => en.felt === 'fil');
      if (fil === undefined) throw new UgyldigForslag('Velg en fil.');
      const forslag = forslagFraFil(new TextDecoder().decode(await fil.innhold.les()), naa.slug);
      return { hva: 'Hele konfigurasjonsfilen du valgte', forslag };
    }
    default:
      throw new UgyldigForslag('Velg hva som skal prøves.');
  }
}
