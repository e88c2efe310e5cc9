import { erPerson } from '../navn/personnavn.ts';
import type { Journalpost } from '../noark/journalpost.ts';
import type { Sak } from '../noark/sak.ts';
import type { Skjult } from '../offentlig/skjult.ts';
import { Protokoll } from './protokoll.ts';
import { skjulNavnI } from './skjulte.ts';

/** What shielding hides of an entry that no part of is published: what it says of others in its case is as secret there. */
export function heltSkjult(post: Journalpost, sak: Sak, gradert: boolean): readonly Skjult[] {
  const protokoll = new Protokoll('journalpost', [
    post.administrativEnhet,
    post.saksbehandler,
    sak.administrativEnhet,
    sak.saksansvarlig,
  ]);
  const parter = post.korrespondansepart.map(({ navn }) => navn);
  const kjente = [...post.personnavn, ...sak.sakspart.map(({ navn }) => navn), ...parter];
  for (const { linje1, linje2 = '' } of [post.tittel, ...post.dokumenter.map(({ tittel }) => tittel)]) {
    protokoll.skjul(linje2, 'frase');
    // Line 1 is what other entries are called too, unless it is graded.
    if (gradert) protokoll.skjul(linje1, 'frase');
    skjulNavnI(protokoll, `${linje1}\n${linje2}`, kjente);
  }
  // An organisation writes to a body of many things, and the archive itself shows it elsewhere.
  for (const navn of parter.filter((part) => erPerson(part))) protokoll.skjul(navn, 'navn');
  return protokoll.skjult;
}
