import { isDeepStrictEqual } from 'node:util';
import { Konfigfeil } from '../../../konfig/les-konfig.ts';
import type { Virksomhet } from '../../../konfig/virksomhet.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import { UgyldigForslag } from '../../../konsoll/innstillinger/forslag.ts';
import { IkkePlass, Proever, type Proeve } from '../../../konsoll/innstillinger/proever.ts';
import { maalVirkning } from '../../../konsoll/innstillinger/virkning.ts';
import { visInnstillinger as tabeller } from '../../../konsoll/innstillinger/vis-innstillinger.ts';
import { tillatFor } from '../../../konsoll/lister/tillatt.ts';
import type { Sesjon } from '../../../konsoll/sesjoner.ts';
import { virksomheterFor } from '../../../konsoll/tilgang.ts';
import { alleVirksomheter } from '../../virksomheter.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { lesForslag } from './les-endring.ts';
import type { Avvist, Innstillingsside } from './sider.ts';
import { felt } from '../skjema/skjemafelt.ts';

/** How long a page waits for a trial under way before it says how far that is. */
const VENTETID = 3_000;

/** What people are trying, each in their own session: it is gone when they log out. */
const proever = new Proever<Sesjon['feste']>();

interface Valgt {
  readonly virksomhet: Virksomhet;
  readonly virksomheter: Innstillingsside['virksomheter'];
}

/** The body that is asked for, or the first one; and the others that the person may see. */
async function velg({ lagre, stand, bruker }: Arkivkall, slug: string): Promise<Valgt> {
  const mine = virksomheterFor(bruker, 'se-tall');
  const mulige = (await alleVirksomheter(lagre.journal, stand.konfig)).filter((v) => mine.includes(v.slug));
  const virksomhet = slug === '' ? mulige[0] : mulige.find((v) => v.slug === slug);
  if (virksomhet === undefined) throw new FinnesIkke();
  return { virksomhet, virksomheter: mulige.map(({ slug: s, navn }) => ({ slug: s, navn })) };
}

const proevbart = ({ kilder, hjemler, utsettArbeidsdager }: Virksomhet): Innstillingsside['proevbart'] => ({
  kilder: kilder.map(({ id, navn, tilgangskoder }) => ({
    id,
    navn,
    koder: [...new Map(tilgangskoder.map(({ kode, behandling }) => [kode, { kode, behandling }])).values()],
  })),
  hjemler: hjemler.map(({ id, tekst }) => ({ id, tekst })),
  utsettArbeidsdager,
});

/** The person's own trial. One that failed is forgotten, and what was wrong goes where errors go. */
async function finnProeve({ sesjon, bruker }: Arkivkall, slug: string): Promise<Proeve | undefined> {
  const proeve = await proever.finn(sesjon.feste, slug, VENTETID);
  if (proeve?.stand.art === 'feilet') {
    proever.glem(sesjon.feste);
    throw proeve.stand.feil;
  }
  // Roles are read anew while somebody is logged in: what was counted of other units is not theirs to see any more.
  const { enheter } = tillatFor(bruker, 'se', { virksomhet: slug });
  if (isDeepStrictEqual(proeve?.enheter, enheter)) return proeve;
  proever.glem(sesjon.feste);
  return undefined;
}

async function vis(kall: Arkivkall, valgt: Valgt, avvist?: Avvist): Promise<Arkivsvar> {
  const { bruker, stand } = kall;
  const { virksomhet, virksomheter } = valgt;
  const { slug } = virksomhet;
  const maaProeve = virksomheterFor(bruker, 'se').includes(slug);
  return kall.vis(
    {
      art: 'innstillinger',
      virksomhet: slug,
      virksomheter,
      tabeller: tabeller(virksomhet, stand.iDag),
      proevbart: maaProeve ? proevbart(virksomhet) : undefined,
      proeve: maaProeve ? await finnProeve(kall, slug) : undefined,
      avvist,
    },
    avvist === undefined ? 200 : 400,
  );
}

/** Every setting that decides what the public gets, with its history; and what a trial of others has come to. */
export async function visInnstillinger(kall: Arkivkall): Promise<Arkivsvar> {
  const valgt = await velg(kall, felt(kall.parametre, 'virksomhet'));
  try {
    return await vis(kall, valgt);
  } catch (feil) {
    // A proposal that only shows itself as impossible when it meets the archive.
    if (!(feil instanceof UgyldigForslag)) throw feil;
    return vis(kall, valgt, { melding: feil.message, felt: new URLSearchParams() });
  }
}

/** Counts what other settings would do. Nothing is changed: settings are changed in their file. */
export async function proevInnstillinger(kall: Arkivkall): Promise<Arkivsvar> {
  const { bruker, lagre, klokke, sesjon, skjema } = kall;
  const valgt = await velg(kall, felt(skjema, 'virksomhet'));
  const { virksomhet: naa } = valgt;
  const tillatt = tillatFor(bruker, 'se', { virksomhet: naa.slug });
  try {
    if (felt(skjema, 'hva') === 'avbryt') proever.glem(sesjon.feste);
    else {
      const { hva, forslag } = await lesForslag(kall, naa);
      const { enheter } = tillatt;
      proever.start(sesjon.feste, { virksomhet: naa.slug, hva, enheter }, (valg) =>
        maalVirkning(lagre.arkiv, tillatt, klokke, { naa, forslag, ...valg }),
      );
    }
    return kall.videre(
      `/arkiv/innstillinger?${new URLSearchParams({ virksomhet: naa.slug }).toString()}#virkning`,
    );
  } catch (feil) {
    if (feil instanceof UgyldigForslag || feil instanceof Konfigfeil || feil instanceof IkkePlass)
      return vis(kall, valgt, { melding: feil.message, felt: skjema });
    throw feil;
  }
}
