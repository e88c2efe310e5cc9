import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aapneArkiv } from '../../arkiv/sqlite/aapne-arkiv.ts';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import { type Oidckonfig, tolkKonsollkonfig } from '../../konfig/konsoll.ts';
import { lesPostmiljo } from '../../innsyn/post/innstillinger.ts';
import { lesDiskplass } from '../../lager/diskplass.ts';
import { Utestengte } from '../../konsoll/utestengte.ts';
import { aapneGrunn, BYGG } from '../oppstart/aapne-grunn.ts';
import { gjelderArkiv } from '../foresporsel/arkivadresse.ts';
import { omdirigering, tekstsvar } from '../svar/faste-svar.ts';
import { lagFilvakt } from '../vakt/filvakt.ts';
import { startLagervakt } from '../vakt/lagervakt.ts';
import { migrasjoner } from '../../arkiv/migrasjoner.ts';
import { FerdigSvar } from '../svar/ferdig-svar.ts';
import { gjengiAdresser } from '../svar/gjengi-adresser.ts';
import type { Miljo } from '../oppstart/miljo.ts';
import { erUtenfra } from '../oppstart/rolle.ts';
import { send } from '../svar/send.ts';
import { BARE_HERFRA, lesMellomledd } from '../innsyn/klientnett.ts';
import {
  aapneDatabaser,
  lagOffentlig,
  visAdresse,
  type OffentligTjener,
  type Startvalg,
} from '../oppstart/start-offentlig.ts';
import type { Svar } from '../svar/svar.ts';
import { startTjener } from '../oppstart/tjener.ts';
import { Adgang } from './adgang/adgang.ts';
import { lagArkivbehandler } from './arkivbehandler.ts';
import type { Konsollvalg } from './adgang/konsollvalg.ts';

/** What ROLLE=arkiv answers outside the console: the style sheets and scripts of its pages, and nothing of the journal. */
function lagResten(filer: ReadonlyMap<string, Svar>, bareHerfra: boolean) {
  const ferdige = new Map([...filer].map(([adresse, svar]) => [adresse, new FerdigSvar(svar, 'vanlig')]));
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const sti = (req.url ?? '').split('?', 1)[0] ?? '';
    const leser = req.method === 'GET' || req.method === 'HEAD';
    if (bareHerfra && erUtenfra(req.headers))
      await send(req, res, tekstsvar(403, 'Konsollet svarer bare på forespørsler fra denne maskinen.'), '');
    else if (!leser) await send(req, res, tekstsvar(405, 'Bare GET og HEAD er tillatt her.'), '');
    else if (sti === '/') await send(req, res, omdirigering('/arkiv'), '');
    else await send(req, res, ferdige.get(sti) ?? tekstsvar(404, 'Her er bare konsollet, på /arkiv.'), '');
  };
}

/** `konsoll.json` as it stands now, so that who loses a role there loses it at once. */
function lagKonsollvakt(
  { data }: Miljo,
  valg: Konsollvalg,
  logg: Startvalg['logg'],
): (() => Oidckonfig) | undefined {
  if (valg.art !== 'oidc') return undefined;
  const sti = join(data, 'konsoll.json');
  return lagFilvakt({
    sti,
    les: () => tolkKonsollkonfig(readFileSync(sti, 'utf8')).oidc,
    ord: {
      ny: 'ny konsoll.json',
      feil: 'konsoll.json kan ikke brukes',
      borte:
        'konsoll.json er borte eller kan ikke ses, og den som ble lest sist, gjelder til tjeneren slutter: legg den tilbake',
    },
    logg,
  });
}

/**
 * Starts the staff console, alone (ROLLE=arkiv) or beside the public journal on one loopback port (ROLLE=begge). This is the
 * only server that opens the internal store.
 *
 * @throws ManglerBygg, Konfigfeil or the system's own error, each before anything listens.
 */
export async function startArkiv(
  miljo: Miljo,
  valg: Konsollvalg,
  { logg, klokke = () => new Date(), bygg = BYGG, post = lesPostmiljo({}), minstLedig }: Startvalg,
): Promise<OffentligTjener> {
  const grunn = await aapneGrunn(miljo, { logg, klokke, bygg });
  let arkiv: Arkiv | undefined;
  const lukkLagre = async (): Promise<void> => {
    await arkiv?.lukk();
    await grunn.lukk();
  };
  try {
    const arkivfil = join(miljo.data, 'arkiv.db');
    arkiv = aapneArkiv(arkivfil);
    let lytterPaa = '';
    const adresse = (): string => miljo.nettadresse ?? lytterPaa;
    // Beside the public journal the console has its address; alone, it knows only what it is told.
    const begge = miljo.rolle === 'begge';
    const bareHerfra = begge || valg.art === 'utvikler';
    const { gjengi, finnStand, innsyn, tjenester, filer } = grunn;
    const behandleArkiv = lagArkivbehandler({
      adgang: new Adgang({
        valg,
        klokke,
        adresse,
        utestengte: await Utestengte.les(arkiv),
        finnKonfig: lagKonsollvakt(miljo, valg, logg),
      }),
      lagre: { arkiv, journal: tjenester.journal, sok: tjenester.sok, innsyn },
      finnStand,
      gjengi,
      // The public's own address stands on its pages.
      gjengiOffentlig: (felles, adresser) =>
        gjengiAdresser(felles, adresser, {
          gjengi,
          logg,
          nettadresse: begge ? miljo.nettadresse : miljo.journaladresse,
        }),
      data: miljo.data,
      lesDiskplass: () => lesDiskplass(miljo.data, minstLedig),
      klokke,
      logg,
      adresse,
      journaladresse: () => (begge ? adresse() : miljo.journaladresse),
      bareHerfra,
      smtp: post.smtp !== undefined,
      mellomledd: miljo.mellomledd ?? lesMellomledd(BARE_HERFRA),
    });
    const offentlig =
      miljo.rolle === 'begge' ? lagOffentlig(grunn, miljo, { logg, klokke, post, minstLedig }) : undefined;
    const resten = offentlig?.behandle ?? lagResten(filer, bareHerfra);
    const tjener = await startTjener(
      (req, res) => (gjelderArkiv(req.url ?? '') ? behandleArkiv(req, res) : resten(req, res)),
      miljo,
    );
    lytterPaa = visAdresse(miljo.vert, tjener.port);
    const stopp = offentlig?.start(lytterPaa);
    const vakt = startLagervakt(
      [...aapneDatabaser(miljo.data), { sti: arkivfil, kjent: migrasjoner.length }],
      logg,
    );
    return {
      port: tjener.port,
      adresse: `${adresse()}/arkiv`,
      byttet: vakt.byttet,
      lukk: async () => {
        vakt.stopp();
        await tjener.lukk();
        await stopp?.();
        await lukkLagre();
      },
    };
  } catch (feil) {
    await lukkLagre();
    throw feil;
  }
}
