import { finnVirksomhet } from '../../../innsyn/lov-fra-konfig.ts';
import type { Innsynstall } from '../../../innsyn/tjeneste/tall.ts';
import { sisteAar } from '../../../konsoll/tall/les-tall.ts';
import { IngenTilgang } from '../../../konsoll/feil.ts';
import { kan } from '../../../konsoll/tilgang.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { aapneInnsyn, type Innsynshandling, loggfoerInnsyn } from './kravkall.ts';

type Del = { readonly virksomhet: string };

/** What is about all of the body's requests is for whoever may see all of them. */
async function aapneHele(kall: Arkivkall, { virksomhet }: Del, handling: Innsynshandling, grunn: string) {
  if (!kan(kall.bruker, handling, { virksomhet })) throw new IngenTilgang();
  const aapnet = await aapneInnsyn(kall, virksomhet, handling);
  await loggfoerInnsyn(kall, handling, { virksomhet }, { gjenstand: '', grunn });
  return aapnet;
}

const lesMaaned = (verdi: string | null, ellers: string): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(verdi ?? '') ? (verdi ?? ellers) : ellers;

/** How the body answers, exact, and without a word of who asked (R56). */
export async function visInnsynstall(kall: Arkivkall, del: Del): Promise<Arkivsvar> {
  const { g, tjeneste } = await aapneHele(kall, del, 'se-innsyn', 'innsynstall');
  const { virksomhet } = del;
  const vanlig = sisteAar(kall.stand.iDag);
  const fra = lesMaaned(kall.parametre.get('fra'), vanlig.fra);
  const til = lesMaaned(kall.parametre.get('til'), vanlig.til);
  const tall: Innsynstall | undefined = fra <= til ? await tjeneste.tall(virksomhet, fra, til) : undefined;
  const hjemler = finnVirksomhet(g.konfig, virksomhet)?.hjemler ?? [];
  const hjemmeltekst = new Map(hjemler.map(({ id, tekst }) => [id, tekst]));
  return kall.vis(
    { art: 'innsynstall', virksomhet, fra, til, tall, hjemmeltekst },
    tall === undefined ? 400 : 200,
  );
}

async function postside(
  kall: Arkivkall,
  { virksomhet }: Del,
  { tjeneste }: Awaited<ReturnType<typeof aapneHele>>,
  feil: boolean,
): Promise<Arkivsvar> {
  return kall.vis(
    {
      art: 'innsynspost',
      virksomhet,
      stand: await tjeneste.post(virksomhet),
      smtp: kall.smtp,
      maaSvare: kan(kall.bruker, 'svar-innsyn', { virksomhet }),
      gjort: kall.parametre.has('gjort'),
      feil,
    },
    feil ? 409 : 200,
  );
}

/** Mail that has not arrived, by reference number. */
export async function visPost(kall: Arkivkall, del: Del): Promise<Arkivsvar> {
  return postside(kall, del, await aapneHele(kall, del, 'se-innsyn', 'e-post'), false);
}

/** Sends a mail again, or puts it away as seen. Only one that the body has, and that has not arrived. */
export async function behandlePost(kall: Arkivkall, del: Del): Promise<Arkivsvar> {
  const { skjema } = kall;
  const [igjen, vekk] = [skjema.get('igjen'), skjema.get('vekk')];
  const aapnet = await aapneHele(
    kall,
    del,
    'svar-innsyn',
    igjen === null ? 'legg vekk e-post' : 'send igjen',
  );
  const { tjeneste } = aapnet;
  const { uvisse, avviste } = await tjeneste.post(del.virksomhet);
  const id = igjen ?? vekk;
  const kjent = [...uvisse, ...avviste].find((linje) => linje.id === id);
  const gjort =
    kjent !== undefined &&
    (igjen === null ? await tjeneste.leggPostVekk(kjent.id) : await tjeneste.sendPostIgjen(kjent.id));
  return gjort ? kall.videre(`${kall.sti}?gjort=ja`) : postside(kall, del, aapnet, true);
}
