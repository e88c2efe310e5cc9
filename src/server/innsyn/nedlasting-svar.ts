import { somVedlegg } from '../svar/vedlegg.ts';
import type { Kall } from './kall.ts';
import { aapnerIngenting } from './lenke-svar.ts';
import type { Innsynssvar } from './send.ts';

/** A letter that has been sent, as PDF or as a page of its own. */
export async function hentSvar(
  kall: Kall,
  { token, id, form }: { readonly token: string; readonly id: string; readonly form: 'pdf' | 'html' },
): Promise<Innsynssvar> {
  const fil = await kall.tjeneste.svarbrevSomFil(token, id, form);
  return fil === undefined ? aapnerIngenting(kall) : somVedlegg(fil.innhold, fil.type, fil.navn);
}

/** Everything behind the link in one PDF or as a zip, or all that is kept of the one who asked, for a machine. */
export async function hentAlt(
  kall: Kall,
  { token, form }: { readonly token: string; readonly form: 'pdf' | 'zip' | 'json' },
): Promise<Innsynssvar> {
  if (form === 'zip') {
    const zip = await kall.tjeneste.altSomZip(token);
    return zip === undefined ? aapnerIngenting(kall) : somVedlegg(zip, 'application/zip', 'innsynskrav.zip');
  }
  if (form === 'pdf') {
    const pdf = await kall.tjeneste.altSomPdf(token);
    return pdf === undefined ? aapnerIngenting(kall) : somVedlegg(pdf, 'application/pdf', 'innsynskrav.pdf');
  }
  const data = await kall.tjeneste.eksporterMineData(token);
  if (data === undefined) return aapnerIngenting(kall);
  return somVedlegg(Buffer.from(data), 'application/json; charset=utf-8', 'innsynskrav.json');
}

/** A document that is given, while it can be fetched. */
export async function hentDokument(
  kall: Kall,
  { token, id }: { readonly token: string; readonly id: string },
): Promise<Innsynssvar> {
  const funnet = await kall.tjeneste.hentFil(token, id);
  if (funnet === undefined) return aapnerIngenting(kall);
  return somVedlegg(funnet.innhold, funnet.fil.type, funnet.fil.navn);
}
