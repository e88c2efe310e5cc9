import { FinnesIkke } from '../../../konsoll/feil.ts';
import { forhaandsvisDag } from '../../../konsoll/forhaandsvisning/forhaandsvis-dag.ts';
import { forhaandsvisFlere } from '../../../konsoll/forhaandsvisning/flere-poster.ts';
import { loggfoerOppslag, tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { postlistesti } from '../../../offentlig/adresse.ts';
import { plussDager } from '../../../tid/dager.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { erJournaldato, krevJournaldato } from '../skjema/les-dato.ts';
import { lesEtter, lesSide } from '../skjema/les-side.ts';
import { visOffentlig } from '../side/vis-offentlig.ts';

const PAA_SIDEN = 50;

/** On to the day that is asked for, or the last one that the public has. */
export async function finnDag(
  { parametre, lagre, stand, videre }: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const onsket = parametre.get('dato') ?? '';
  const [siste] = erJournaldato(onsket) ? [] : await lagre.journal.dager(virksomhet, { antall: 1 });
  return videre(`/arkiv/${virksomhet}/dag/${siste?.dato ?? (erJournaldato(onsket) ? onsket : stand.iDag)}`);
}

/** Every entry of a day that the person may see, archive and public beside each other, as it would be published now. */
export async function visDag(
  kall: Arkivkall,
  { virksomhet, dato: skrevet }: { readonly virksomhet: string; readonly dato: string },
): Promise<Arkivsvar> {
  const dato = krevJournaldato(skrevet);
  const { bruker, lagre, klokke, parametre } = kall;
  const tillatt = tillatFor(bruker, 'se', { virksomhet });
  await loggfoerOppslag(lagre.arkiv, tillatt, klokke, { gjenstand: dato, grunn: 'forhåndsvisning' });
  const etter = lesEtter(parametre);
  const rader = await lagre.arkiv.journalliste({
    virksomhet,
    liste: 'journal',
    fra: dato,
    til: dato,
    enheter: tillatt.enheter,
    etter: { dato, post: etter },
    antall: PAA_SIDEN + 1,
  });
  const her = rader.slice(0, PAA_SIDEN);
  const siste = rader.length > PAA_SIDEN ? her.at(-1) : undefined;
  const numre = her.map(({ sak, journalpost }) => ({
    ...sak,
    dokumentnummer: journalpost.journalpostnummer,
  }));
  return kall.vis({
    art: 'dag',
    virksomhet,
    dato,
    forrige: plussDager(dato, -1),
    neste: plussDager(dato, 1),
    grupper: numre.length === 0 ? [] : await forhaandsvisFlere(lagForhaandskall(kall), virksomhet, numre),
    nesteSide: siste && `?etter=${siste.post}`,
    foerste: etter === 0,
  });
}

/** The day as the public will get it, to the byte. */
export async function visDagOffentlig(
  kall: Arkivkall,
  { virksomhet, dato }: { readonly virksomhet: string; readonly dato: string },
): Promise<Arkivsvar> {
  const side = lesSide(kall.parametre);
  const svar = await forhaandsvisDag(lagForhaandskall(kall), virksomhet, krevJournaldato(dato), side);
  if (svar === undefined) throw new FinnesIkke();
  return visOffentlig(svar, {
    hva: `dagen ${dato}`,
    tilbake: `/arkiv/${virksomhet}/dag/${dato}`,
    kilde: kall.parametre.has('kilde'),
    dagensSti: postlistesti(virksomhet, dato),
  });
}
