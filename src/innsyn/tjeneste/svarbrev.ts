import { type Brev, brevSomSide } from '../brev/brev.ts';
import { brevSomPdf } from '../brev/brev-pdf.ts';
import { tokenhash } from '../hemmelighet.ts';
import { lesVedtak, type Vedtak } from '../svar/vedtak.ts';
import type { Grunnlag } from './grunnlag.ts';
import { brevFor } from './vedtaksbehandling.ts';

/** A letter that has been sent to the requester. */
export interface Svarbrev {
  readonly id: string;
  readonly referanse: string;
  readonly art: Vedtak['art'];
  readonly sendt: Date;
  readonly brev: Brev;
}

/** Every letter on the requests that a status link opens, oldest first. Drafts are not among them. */
export async function hentSvarbrev(g: Grunnlag, token: string): Promise<readonly Svarbrev[]> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  const ut: Svarbrev[] = [];
  for (const krav of funnet?.krav ?? [])
    for (const rad of await g.lager.vedtak(krav.referanse))
      if (rad.tilstand === 'sendt' && rad.sendt !== undefined)
        ut.push({
          id: rad.id,
          referanse: krav.referanse,
          art: lesVedtak(rad.innhold).art,
          sendt: rad.sendt,
          brev: brevFor(g, krav, rad),
        });
  return ut.toSorted((a, b) => a.sendt.getTime() - b.sendt.getTime());
}

/** One letter as a file; undefined for a link or a letter that is not there. */
export async function svarbrevSomFil(
  g: Grunnlag,
  token: string,
  id: string,
  form: 'pdf' | 'html',
): Promise<{ readonly navn: string; readonly type: string; readonly innhold: Uint8Array } | undefined> {
  const funnet = (await hentSvarbrev(g, token)).find((b) => b.id === id);
  if (funnet === undefined) return undefined;
  // File names are our own (the reference number), never from a title.
  const navn = `svar-${funnet.referanse}.${form}`;
  return form === 'pdf'
    ? { navn, type: 'application/pdf', innhold: await brevSomPdf(funnet.brev, funnet.sendt) }
    : { navn, type: 'text/html; charset=utf-8', innhold: Buffer.from(brevSomSide(funnet.brev)) };
}
