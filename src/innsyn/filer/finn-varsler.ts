import { harBildeopplysninger } from './bildeopplysninger.ts';
import type { Filtype } from './filtype.ts';
import type { Filvarsel } from './filvarsel.ts';
import { finnPdfvarsler, STORST_LEST } from './pdf-varsler.ts';

function bildevarsler(type: 'jpg' | 'png' | 'tif', bytes: Uint8Array): readonly Filvarsel[] {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return harBildeopplysninger(type, buffer) ? ['bildeopplysninger'] : [];
  } catch (feil) {
    if (feil instanceof RangeError) return ['ikke-lest'];
    throw feil;
  }
}

/** What somebody should look at before a file is handed out. What office documents hold is not looked for: that they may hold it is told. */
export async function finnVarsler(
  type: Filtype,
  storrelse: number,
  les: () => Promise<Uint8Array>,
): Promise<readonly Filvarsel[]> {
  if (type === 'zip' || type === 'ole') return ['kontordokument'];
  if (storrelse > STORST_LEST) return ['ikke-lest'];
  return type === 'pdf' ? finnPdfvarsler(await les()) : bildevarsler(type, await les());
}
