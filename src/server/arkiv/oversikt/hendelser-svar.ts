import type { Vedtaksgjenstand } from '../../../arkiv/gjenstand.ts';
import { FLATER } from '../../../arkiv/hendelser/hendelse.ts';
import { Eksportavbrudd } from '../../../eksport/feil.ts';
import { lesGjenstand } from '../../../eksport/vedtak/les-gjenstand.ts';
import { HendelseAvvist } from '../../../eksport/vedtak/vedtaksfeil.ts';
import { aapneSom, lesHendelser } from '../../../konsoll/hendelser.ts';
import { finnVirksomhet } from '../../virksomheter.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import type { Avvist } from './sider.ts';
import { felt, lesInstant, osloNaa } from '../skjema/skjemafelt.ts';

type Sted = { readonly virksomhet: string };

const kilderI = ({ stand }: Arkivkall, virksomhet: string) =>
  finnVirksomhet(stand.konfig, { slug: virksomhet, navn: virksomhet }).kilder.map(({ id, navn }) => ({
    id,
    navn,
  }));

async function vis(kall: Arkivkall, virksomhet: string, avvist?: Avvist): Promise<Arkivsvar> {
  const { lagre, bruker, klokke, parametre } = kall;
  const hendelser = await lesHendelser(lagre.arkiv, bruker, virksomhet, klokke);
  const side = {
    art: 'hendelser',
    virksomhet,
    hendelser,
    kilder: kilderI(kall, virksomhet),
    naa: osloNaa(klokke),
    om: felt(parametre, 'om').slice(0, 40),
    avvist,
  } as const;
  return kall.vis(side, avvist === undefined ? 200 : 400);
}

/** The incidents of a body, the most urgent first. */
export const visHendelser = (kall: Arkivkall, { virksomhet }: Sted): Promise<Arkivsvar> =>
  vis(kall, virksomhet);

/** What an incident is about, as the form says it. */
function lesOm(skjema: URLSearchParams, kilder: readonly { readonly id: string }[]): Vedtaksgjenstand {
  const hva = felt(skjema, 'hva');
  if (hva === 'journal') return { omfang: 'journal' };
  const kilde = kilder.find(({ id }) => hva === `kilde:${id}`);
  if (kilde !== undefined) return { omfang: 'kilde', kilde: kilde.id };
  try {
    return lesGjenstand(felt(skjema, 'nummer'));
  } catch (feil) {
    if (feil instanceof Eksportavbrudd)
      throw new HendelseAvvist(
        'Skriv nummeret som 2026/123-4 for en journalpost, eller 2026/123 for en hel sak.',
      );
    throw feil;
  }
}

/** Opens an incident, and goes on to it. What was written is not lost when it is not taken. */
export async function aapneHendelse(kall: Arkivkall, { virksomhet }: Sted): Promise<Arkivsvar> {
  const { lagre, bruker, klokke, skjema, data } = kall;
  try {
    const oppdaget = lesInstant(skjema, 'dato', 'klokkeslett');
    if (oppdaget === undefined)
      throw new HendelseAvvist('Skriv dato og klokkeslett for når hendelsen ble oppdaget.');
    const beskrivelse = felt(skjema, 'beskrivelse');
    if (beskrivelse === '') throw new HendelseAvvist('Skriv hva som har skjedd.');
    const valgte = skjema.getAll('flate');
    const { nummer } = await aapneSom(lagre, bruker, {
      data,
      virksomhet,
      klokke,
      gjenstand: lesOm(skjema, kilderI(kall, virksomhet)),
      oppdaget,
      beskrivelse,
      flater: FLATER.filter((flate) => valgte.includes(flate)),
    });
    return kall.videre(`/arkiv/${virksomhet}/hendelser/${nummer}`);
  } catch (feil) {
    if (feil instanceof HendelseAvvist) return vis(kall, virksomhet, { melding: feil.message, felt: skjema });
    throw feil;
  }
}
