import { avbruddsmelding } from '../../../eksport/rapport/avbruddsmelding.ts';
import { IngenTilgang } from '../../../konsoll/feil.ts';
import { loggfoerOppslag, tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { lesVidtstand, trekkAlt } from '../../../konsoll/trekk-alt.ts';
import { kan } from '../../../konsoll/tilgang.ts';
import { finnVirksomhet } from '../../virksomheter.ts';
import type { Arkivkall, Arkivsvar, Konsollagre } from '../kall.ts';

/** How the last one of each body went that is not told of yet: behind the closed door, or cut off. */
const underveis = new WeakMap<Konsollagre['arkiv'], Map<string, 'gaar' | 'avbrutt'>>();

function fremgang({ lagre }: Arkivkall): Map<string, 'gaar' | 'avbrutt'> {
  const her = underveis.get(lagre.arkiv) ?? new Map<string, 'gaar' | 'avbrutt'>();
  underveis.set(lagre.arkiv, her);
  return her;
}

async function publikumSer({ journal }: Konsollagre, virksomhet: string) {
  if (await journal.stengt(virksomhet)) return 'stengt';
  return (await journal.sokStengt(virksomhet)) ? 'uten-sok' : 'aapen';
}

/** «Trekk tilbake alt»: the whole journal or a source, for a leader. */
export async function visTrekkAlt(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
  feil?: string,
): Promise<Arkivsvar> {
  const { lagre, bruker, klokke, stand } = kall;
  if (!kan(bruker, 'trekk-alt', { virksomhet })) throw new IngenTilgang();
  const tillatt = tillatFor(bruker, 'se', { virksomhet });
  await loggfoerOppslag(lagre.arkiv, tillatt, klokke, { gjenstand: '', grunn: 'trekk tilbake alt' });
  const vidtstand = await lesVidtstand(lagre.arkiv, bruker, virksomhet);
  return kall.vis(
    {
      art: 'trekk-alt',
      virksomhet,
      navn: finnVirksomhet(stand.konfig, { slug: virksomhet, navn: virksomhet }).navn,
      stand: vidtstand,
      publikum: await publikumSer(lagre, virksomhet),
      fremgang: vidtstand.underUtfoerelse ? (fremgang(kall).get(virksomhet) ?? 'avbrutt') : undefined,
      feil,
    },
    feil === undefined ? 200 : 400,
  );
}

/** Withdraws it, or undoes it, once the body's name is written and a reason given. */
export async function bestemTrekkAlt(
  kall: Arkivkall,
  deler: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { virksomhet } = deler;
  const { skjema, bruker, data, klokke, stand } = kall;
  const { navn } = finnVirksomhet(stand.konfig, { slug: virksomhet, navn: virksomhet });
  const omfang = skjema.get('omfang') ?? '';
  const handling = skjema.get('handling');
  const grunn = skjema.get('grunn')?.trim().slice(0, 1000) ?? '';
  const kilde = omfang.startsWith('kilde ') ? omfang.slice('kilde '.length) : undefined;
  if ((omfang !== 'journal' && kilde === undefined) || (handling !== 'trekk' && handling !== 'opphev'))
    return visTrekkAlt(kall, deler, 'Velg hva som skal trekkes tilbake eller vises igjen.');
  if (grunn === '') return visTrekkAlt(kall, deler, 'Skriv en grunn.');
  if (skjema.get('bekreft')?.trim() !== navn)
    return visTrekkAlt(kall, deler, 'Skriv virksomhetens navn nøyaktig slik det står, for å bekrefte.');
  const sett = Number(/^\d{1,15}$/.exec(skjema.get('sett') ?? '')?.[0] ?? 0);
  const her = fremgang(kall);
  try {
    const opphev = handling === 'opphev';
    const { ferdig } = await trekkAlt(bruker, { data, virksomhet, kilde, opphev, grunn, sett, klokke });
    her.set(virksomhet, 'gaar');
    void ferdig.then(
      () => her.delete(virksomhet),
      // Told on the page: the archive knows that it is not carried out, and the next run completes it.
      () => her.set(virksomhet, 'avbrutt'),
    );
  } catch (feil) {
    const melding = avbruddsmelding(feil);
    if (melding === undefined) throw feil;
    return visTrekkAlt(kall, deler, melding);
  }
  return kall.videre(`/arkiv/${virksomhet}/trekk-alt`);
}
