import { innsynsstier } from '../../innsyn/stier.ts';
import type { Stegsvar } from '../../innsyn/tjeneste/rettigheter.ts';
import type { Listepost } from '../../innsyn/liste.ts';
import type { Statuskrav } from '../../innsyn/tjeneste/status.ts';
import type { Kall } from './kall.ts';
import { finnTitler } from './linjer.ts';
import { type Innsynssvar, videre } from './send.ts';
import { type Handling, HANDLINGER, type Stegfeil } from './sider.ts';

/** A link that opens nothing: mistyped, expired, or its data erased. One answer for all, so that trying teaches nothing. */
export const aapnerIngenting = (kall: Kall): Promise<Innsynssvar> =>
  kall.vis({ art: 'feil', kode: 'lenke' }, 404);

/** What a confirmation link leads to. Looking changes nothing: mail scanners look too. */
export async function visBekreftelse(kall: Kall, token: string): Promise<Innsynssvar> {
  const funnet = await kall.tjeneste.seBekreftelse(token);
  return funnet === undefined ? aapnerIngenting(kall) : kall.vis({ art: 'bekreft', ...funnet });
}

/** Its one button. The receipt is the status page, so that nothing is lost when the window is closed. */
export async function bekreftKrav(kall: Kall, token: string): Promise<Innsynssvar> {
  const svar = await kall.tjeneste.bekreft(token, { nett: kall.nett });
  switch (svar.art) {
    case 'bekreftet':
      return videre(`${kall.lenke(innsynsstier.status(svar.status))}?ny=1`);
    case 'alt-bekreftet':
      return kall.vis({ art: 'bekreft', kvittering: svar.kvittering, brukt: true });
    case 'for-mange':
      return kall.vis({ art: 'feil', kode: 'for-mange' }, 429);
    case 'ugyldig':
      return aapnerIngenting(kall);
  }
}

/** What a status shows of the public journal, for the titles. */
export const posterI = (krav: readonly Statuskrav[]): readonly Listepost[] =>
  krav.flatMap(({ virksomhet, dokumenter }) =>
    dokumenter.flatMap(({ valg }) => (valg.art === 'beskrevet' ? [] : [listepost(virksomhet, valg)])),
  );

export const listepost = (
  virksomhet: string,
  valg: Exclude<Statuskrav['dokumenter'][number]['valg'], { art: 'beskrevet' }>,
): Listepost => ({
  virksomhet,
  saksaar: valg.saksaar,
  sakssekvensnummer: valg.sakssekvensnummer,
  ...(valg.art === 'post' && { dokumentnummer: valg.dokumentnummer }),
});

const finnHandling = (verdi: string | null): Handling | undefined =>
  HANDLINGER.find((handling) => handling === verdi);

export async function visStatus(kall: Kall, token: string, feil?: Stegfeil): Promise<Innsynssvar> {
  const status = await kall.tjeneste.status(token);
  if (status === undefined) return aapnerIngenting(kall);
  const { journal } = kall.stand.tjenester;
  const titler = await finnTitler(posterI(status.krav), journal, kall.stand.iDag);
  return kall.vis(
    {
      art: 'status',
      status,
      brev: await kall.tjeneste.svarbrev(token),
      filer: await kall.tjeneste.utleveringer(token),
      titler,
      ny: kall.parametre.get('ny') === '1',
      gjort: finnHandling(kall.parametre.get('gjort')),
      feil,
    },
    feil === undefined ? 200 : 422,
  );
}

function taSteg(
  kall: Kall,
  token: string,
  handling: Exclude<Handling, 'slett' | 'levering'>,
): Promise<Stegsvar> {
  const { felt } = kall.skjema;
  const referanse = felt.get('referanse') ?? '';
  // One box may stand for several: «1 2 3».
  const valgte = felt.getAll('dokument').flatMap((verdi) => verdi.split(' ').map(Number));
  const dokumenter = [...new Set(valgte.filter(Number.isSafeInteger))];
  switch (handling) {
    case 'purr':
      return kall.tjeneste.purr(token, referanse);
    case 'begrunnelse':
      return kall.tjeneste.krevBegrunnelse(token, referanse, dokumenter);
    case 'klage':
      return kall.tjeneste.klag(token, referanse, dokumenter, felt.get('tekst') ?? '');
    case 'trekk-noe':
      return kall.tjeneste.trekk(token, referanse, dokumenter);
    case 'trekk':
      return kall.tjeneste.trekk(token, referanse);
  }
}

/** What is about some of the documents: which they are must be chosen, and none is not all. */
const OM_NOEN: ReadonlySet<Handling> = new Set(['begrunnelse', 'klage', 'trekk-noe']);

/** Another way to get the answer, when mail does not arrive or paper is better (R50). */
async function endreLevering(kall: Kall, token: string): Promise<Innsynssvar> {
  const { felt } = kall.skjema;
  const adresse = felt.get('adresse') ?? '';
  const svar = await kall.tjeneste.byttLevering(
    token,
    felt.get('levering') === 'post' ? 'post' : 'hente',
    adresse,
  );
  if (svar === 'ukjent') return aapnerIngenting(kall);
  if (svar === 'ok') return videre(`${kall.lenke(innsynsstier.status(token))}?gjort=levering`);
  const kode = svar === 'mangler' ? 'adresse' : svar;
  return visStatus(kall, token, { handling: 'levering', referanse: '', kode, tekst: adresse });
}

/** A button on the status page. What the link opens is all that can be changed with it. */
export async function endreStatus(kall: Kall, token: string): Promise<Innsynssvar> {
  const { felt } = kall.skjema;
  const handling = finnHandling(felt.get('handling'));
  if (handling === undefined) return kall.vis({ art: 'feil', kode: 'ukjent' }, 404);
  if (handling === 'slett') {
    const slettet = await kall.tjeneste.slettMineData(token);
    return slettet ? kall.vis({ art: 'slettet' }) : aapnerIngenting(kall);
  }
  const feil = (kode: Stegfeil['kode']): Promise<Innsynssvar> =>
    visStatus(kall, token, {
      handling,
      referanse: felt.get('referanse') ?? '',
      kode,
      tekst: felt.get('tekst') ?? '',
    });
  if (handling === 'levering') return endreLevering(kall, token);
  if (OM_NOEN.has(handling) && !felt.has('dokument')) return feil('velg');
  const svar = await taSteg(kall, token, handling);
  switch (svar.art) {
    case 'ok':
      return videre(`${kall.lenke(innsynsstier.status(token))}?gjort=${handling}`);
    case 'avvist':
      return feil('ikke-naa');
    case 'feil':
      return feil(svar.kode);
    case 'ukjent':
      return aapnerIngenting(kall);
  }
}
