import { osloTid } from '../../i18n/dato.ts';
import { innsynstekster } from '../../i18n/innsyn/innsynstekster.ts';
import { formaterListepost } from '../../innsyn/liste.ts';
import type { Statuskrav } from '../../innsyn/tjeneste/status.ts';
import { CSV, csvlinje, MERKE } from '../../utgaver/csv.ts';
import { dokumenttilstand } from './dokumenttilstand.ts';
import type { Kall } from './kall.ts';
import { aapnerIngenting, listepost, posterI } from './lenke-svar.ts';
import { finnTitler, lagLinje, type Titler } from './linjer.ts';
import { type Innsynssvar, videre } from './send.ts';

/** Where a link to all requests of an address is asked for. */
export const visMine = (kall: Kall): Promise<Innsynssvar> =>
  kall.vis({ art: 'mine', sendt: kall.parametre.get('sendt') === '1', epost: '', feil: undefined });

/** Orders the link. The answer is the same whether there are any requests or not. */
export async function bestillMine(kall: Kall): Promise<Innsynssvar> {
  const epost = kall.skjema.felt.get('epost') ?? '';
  const svar = await kall.tjeneste.bestillMineKrav(epost, { nett: kall.nett });
  if (svar === 'sendt-hvis-kjent') return videre(`${kall.lenke('/innsyn/mine')}?sendt=1`);
  return kall.vis({ art: 'mine', sendt: false, epost, feil: svar }, svar === 'ugyldig' ? 422 : 429);
}

/** «2026-11-21 19:27» by the clock on the wall in Oslo: a spreadsheet of any language reads it as a time, and sorts it. */
function tidspunkt(tid: Date): string {
  const { dato, klokkeslett } = osloTid(tid.toISOString(), 'en');
  return `${dato} ${klokkeslett}`;
}

function somCsv(kall: Kall, alle: readonly Statuskrav[], titler: Titler): string {
  const t = innsynstekster(kall.sprak);
  const rader = alle.flatMap((krav) =>
    krav.dokumenter.map((d) => {
      const post = d.valg.art === 'beskrevet' ? undefined : listepost(krav.virksomhet, d.valg);
      const tittel = post === undefined ? d.beskrivelse : lagLinje(post, titler).tittel?.tittel.tekst;
      return [
        krav.referanse,
        kall.virksomhetsnavn(krav.virksomhet),
        tidspunkt(krav.mottatt),
        t.status.fase[krav.fase],
        post === undefined ? '' : formaterListepost(post),
        dokumenttilstand(krav, d, t),
        d.besvart === undefined ? '' : tidspunkt(d.besvart),
        tittel ?? '',
      ];
    }),
  );
  return `${MERKE}${[t.mine.kolonner, ...rader].map(csvlinje).join('')}`;
}

/** All requests of the address that the link was sent to, as a page or as CSV. */
export async function alleMine(kall: Kall, token: string, form: 'side' | 'csv'): Promise<Innsynssvar> {
  const krav = await kall.tjeneste.mineKrav(token);
  if (krav === undefined) return aapnerIngenting(kall);
  const titler = await finnTitler(posterI(krav), kall.stand.tjenester.journal, kall.stand.iDag);
  if (form === 'side') return kall.vis({ art: 'alle-mine', krav, titler });
  return {
    status: 200,
    kropp: Buffer.from(somCsv(kall, krav, titler)),
    type: CSV,
    hoder: { 'Content-Disposition': 'attachment; filename="innsynskrav.csv"' },
  };
}
