import type { Koelinje, Koevalg } from '../../../innsyn/koe.ts';
import type { LagretKrav } from '../../../innsyn/lagret-krav.ts';
import { erUtloept } from '../../../innsyn/frister/svarfrister.ts';
import { GAMMEL_KLAGE, klageSiden, klokkerFor } from '../../../innsyn/livsloep/klokker.ts';
import { FASER, type Fase, staar, venter } from '../../../innsyn/livsloep/krav.ts';
import { innsynFor } from '../../../innsyn/lov-fra-konfig.ts';
import { lesReferanse } from '../../../innsyn/referanse.ts';
import { holdEnheter } from '../../../innsyn/tjeneste/enheter.ts';
import type { Grunnlag } from '../../../innsyn/tjeneste/grunnlag.ts';
import { IngenTilgang } from '../../../konsoll/feil.ts';
import { enheterFor, kan, virksomheterFor } from '../../../konsoll/tilgang.ts';
import { datoI } from '../../../tid/oslo.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { lesSide } from '../skjema/les-side.ts';
import type { Koeklokke, Koerad, Koeside } from './innsynssider.ts';
import { aapneInnsyn, loggfoerInnsyn, somAnsatt } from './kravkall.ts';

const PAA_SIDEN = 50;

/** The clocks of what waits, each rule's soonest; of reasons that are asked for, theirs (R41, R47, R51). */
function klokker(g: Grunnlag, { krav, virksomhet }: LagretKrav): readonly Koeklokke[] {
  const [lov, naa] = [g.lovFor(virksomhet), g.klokke()];
  const soonest = new Map<string, Koeklokke>();
  for (const d of krav.dokumenter)
    for (const frist of klokkerFor(krav, d, lov)) {
      const { regel, dato } = frist;
      // What only the requester has a deadline for is no clock of ours.
      if (dato === undefined || regel === 'begrunnelsesadgang' || regel === 'klagefrist') continue;
      const kjent = soonest.get(regel);
      if (kjent === undefined || dato < kjent.dato)
        soonest.set(regel, { regel, dato, utloept: erUtloept(frist, naa, lov.sone) });
    }
  const klage = klageSiden(krav);
  if (klage !== undefined)
    soonest.set('klage', {
      regel: 'klage',
      dato: datoI(klage, lov.sone),
      utloept: naa.getTime() - klage.getTime() > GAMMEL_KLAGE,
    });
  return [...soonest.values()];
}

async function lagRader(g: Grunnlag, linjer: readonly Koelinje[]): Promise<readonly Koerad[]> {
  const krav: LagretKrav[] = [];
  for (const { referanse } of linjer) {
    const funnet = await g.lager.hent(referanse);
    if (funnet !== undefined) krav.push(funnet);
  }
  const enheter = await holdEnheter(g, krav);
  const kjente = new Map(krav.map((ett) => [ett.referanse, ett]));
  const rader: Koerad[] = [];
  for (const { referanse, fase, mottatt, nesteFrist, antall, tildelt, ikkeLevert, utkast } of linjer) {
    const ett = kjente.get(referanse);
    if (ett === undefined) continue;
    const ventende = ett.krav.dokumenter.filter(venter);
    rader.push({
      referanse,
      fase,
      mottatt,
      frist: nesteFrist,
      klokker: klokker(g, ett),
      staar: ventende.length > 0 && ventende.some(staar),
      antall,
      enhet: enheter.get(referanse),
      tildelt,
      ikkeLevert,
      utkast,
    });
  }
  return rader;
}

/** A page of the queue, and the query of the next one. */
async function bla(
  g: Grunnlag,
  valg: Koevalg,
  side: number,
  parametre: URLSearchParams,
): Promise<{ readonly rader: readonly Koerad[]; readonly neste: string | undefined }> {
  const linjer = await g.lager.koe({ ...valg, side, antall: PAA_SIDEN });
  const flere =
    linjer.length === PAA_SIDEN &&
    (await g.lager.koe({ ...valg, side: side * PAA_SIDEN + 1, antall: 1 })).length > 0;
  const neste = new URLSearchParams(parametre);
  neste.set('side', String(side + 1));
  return { rader: await lagRader(g, linjer), neste: flere ? `?${neste.toString()}` : undefined };
}

/** The queue of a body: those with the nearest deadline first, with their clocks, and what alarms there are above it. */
export async function visKoe(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { bruker, parametre } = kall;
  const { g, tjeneste } = await aapneInnsyn(kall, virksomhet, 'se-innsyn');
  const soekt = parametre.get('finn') ?? '';
  const referanse = lesReferanse(soekt);
  if (referanse !== undefined) return kall.videre(`/arkiv/${virksomhet}/innsyn/${referanse}`);

  const egne = enheterFor(bruker, 'se-innsyn', virksomhet);
  const enhet = parametre.get('enhet')?.trim() ?? '';
  if (enhet !== '' && !kan(bruker, 'se-innsyn', { virksomhet, enhet })) throw new IngenTilgang();
  await loggfoerInnsyn(
    kall,
    'se-innsyn',
    { virksomhet, enhet: egne?.[0] },
    { gjenstand: '', grunn: 'innsynskø' },
  );

  const fase: Fase | undefined = FASER.find((kjent) => kjent === parametre.get('fase'));
  const [mine, medUtkast] = [parametre.has('mine'), parametre.has('utkast')];
  const meg = somAnsatt(bruker);
  const valg: Koevalg = {
    virksomhet,
    ...(fase !== undefined && { faser: [fase] }),
    ...(mine && { tildelt: meg }),
    ...(enhet === '' ? egne !== undefined && { enheter: egne } : { enheter: [enhet] }),
    medUtkast,
  };
  const side = lesSide(parametre);
  const funnet = await bla(g, valg, side, parametre);
  // The queue's note of whose a request is may be an hour old: what the journal says now decides what is shown.
  const rader = funnet.rader.filter(
    (rad) =>
      (enhet === '' || rad.enhet === enhet) && kan(bruker, 'se-innsyn', { virksomhet, enhet: rad.enhet }),
  );
  const kjente = egne ?? (await g.lager.enheterIKoe(virksomhet));
  const sett: Koeside = {
    art: 'innsynskoe',
    virksomhet,
    rader,
    neste: funnet.neste,
    antall: egne === undefined ? await g.lager.antallIKoe(virksomhet) : undefined,
    alarm: egne === undefined ? await tjeneste.alarm(virksomhet) : undefined,
    post: egne === undefined ? await tjeneste.post(virksomhet) : undefined,
    smtp: kall.smtp,
    fase,
    mine,
    medUtkast,
    fireOeyne: innsynFor(g.konfig, virksomhet).fireOeyne,
    enhet,
    enheter: kjente.toSorted((a, b) => a.localeCompare(b, 'nb')),
    bareEnheter: egne !== undefined,
    foerste: side === 1,
    meg,
    maaSvare: virksomheterFor(bruker, 'svar-innsyn').includes(virksomhet),
    finnFeil: soekt.trim() !== '',
  };
  return kall.vis(sett, soekt.trim() === '' ? 200 : 404);
}
