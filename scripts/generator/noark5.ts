import { join } from 'node:path';
import { lagMappe } from '../../src/lager/mappe.ts';
import { MALER, type Demoarkiv } from './arkiv.ts';
import {
  ARKIVDELER,
  type Arkivdelkode,
  type Demopart,
  type Demopost,
  type Demosak,
  type Demoskjerming,
} from './modell.ts';
import { uuid } from './uuid.ts';
import { aapneSkriver, element, valgfritt } from './xml-skriver.ts';

const NS = 'http://www.arkivverket.no/standarder/noark5/arkivstruktur';
const TYPER = {
  I: 'Inngående dokument',
  U: 'Utgående dokument',
  N: 'Organinternt dokument for oppfølging',
  X: 'Organinternt dokument uten oppfølging',
  S: 'Saksframlegg',
} as const;
const STATUSER: Readonly<Record<string, string>> = {
  J: 'Journalført',
  F: 'Ferdigstilt fra saksbehandler',
  E: 'Ekspedert',
  A: 'Arkivert',
  U: 'Utgår',
  R: 'Reservert dokument',
  S: 'Registrert av saksbehandler',
};
const SAK_NIVAA = {
  1: ['Skjerming merknadstekst'],
  2: ['Skjerming tittel mappe - unntatt første linje'],
  3: ['Skjerming tittel mappe - unntatt første linje', 'Skjerming klasseID', 'Skjerming tittel klasse'],
} as const;
const POST_NIVAA = {
  1: ['Skjerming merknadstekst'],
  2: ['Skjerming tittel registrering - unntatt første linje'],
  3: [
    'Skjerming tittel registrering - unntatt første linje',
    'Skjerming navn avsender',
    'Skjerming navn mottaker',
  ],
} as const;

const tid = (dato: string): string => `${dato}T09:00:00Z`;
const tittel = (t: { linje1: string; linje2?: string }): string =>
  element('tittel', t.linje2 === undefined ? t.linje1 : `${t.linje1}\n${t.linje2}`);

function skjerming(
  s: Demoskjerming | undefined,
  nivaaer: Readonly<Record<1 | 2 | 3, readonly string[]>>,
): string {
  if (s === undefined) return '';
  return `<skjerming>\n${element('tilgangsrestriksjon', s.kode)}${element('skjermingshjemmel', s.hjemmel || 'ikke vurdert')}${nivaaer[
    s.nivaa
  ]
    .map((verdi) => element('skjermingMetadata', verdi))
    .join('')}${element('skjermingDokument', 'Skjerming av hele dokumentet')}</skjerming>\n`;
}

const PARTTYPE = { avsender: 'Avsender', mottaker: 'Mottaker', kopi: 'Kopimottaker' } as const;
const INTERN_PARTTYPE = {
  avsender: 'Intern avsender',
  mottaker: 'Intern mottaker',
  kopi: 'Intern kopimottaker',
} as const;

function parter(post: Demopost): string {
  const intern = post.type === 'N' || post.type === 'X' || post.type === 'S';
  // The unit and the case handler stand on a party: an entry without one gets the body's own.
  const alle: readonly Demopart[] =
    post.parter.length > 0 ? post.parter : [{ rolle: 'avsender', navn: post.enhet, person: false }];
  return alle
    .map(
      (part) =>
        `<korrespondansepart>\n${element('korrespondanseparttype', (intern ? INTERN_PARTTYPE : PARTTYPE)[part.rolle])}${element('korrespondansepartNavn', part.navn)}${element('administrativEnhet', post.enhet)}${element('saksbehandler', post.saksbehandler)}</korrespondansepart>\n`,
    )
    .join('');
}

function dokumenter(post: Demopost, id: string): string {
  return post.dokumenter
    .map((dokument, i) => {
      const fil = `dokumenter/${id}-${i + 1}.pdf`;
      return `<dokumentbeskrivelse>\n${element('systemID', uuid(`${id} dok ${i}`))}${element('dokumenttype', 'Brev')}${element('dokumentstatus', 'Dokumentet er ferdigstilt')}${element('tittel', dokument.tittel)}${element('opprettetDato', tid(post.journaldato))}${element('opprettetAv', post.saksbehandler)}${element('tilknyttetRegistreringSom', i === 0 ? 'Hoveddokument' : 'Vedlegg')}${element('dokumentnummer', i + 1)}${element('tilknyttetDato', tid(post.journaldato))}${element('tilknyttetAv', post.saksbehandler)}<dokumentobjekt>\n${element('systemID', uuid(`${id} obj ${i}`))}${element('versjonsnummer', 1)}${element('variantformat', 'Arkivformat')}${element('format', dokument.format)}${element('opprettetDato', tid(post.journaldato))}${element('opprettetAv', post.saksbehandler)}${element('referanseDokumentfil', fil)}${element('sjekksum', uuid(fil).replaceAll('-', '').repeat(2))}${element('sjekksumAlgoritme', 'SHA-256')}${element('filstoerrelse', 20_480 + i)}</dokumentobjekt>\n</dokumentbeskrivelse>\n`;
    })
    .join('');
}

const postID = (sak: Demosak, nr: number): string =>
  uuid(`post ${sak.saksaar}/${sak.sakssekvensnummer}-${nr}`);

function journalpost(sak: Demosak, post: Demopost, sekvensnummer: number): string {
  const id = postID(sak, post.nr);
  const inn = post.type === 'I';
  const avskrivning =
    post.avskrevetAv === undefined
      ? ''
      : `<avskrivning>\n${element('avskrivningsdato', post.journaldato)}${element('avskrevetAv', post.saksbehandler)}${element('avskrivningsmaate', 'Besvart med brev')}${element('referanseAvskrivesAvJournalpost', postID(sak, post.avskrevetAv))}</avskrivning>\n`;
  return `<registrering xsi:type="journalpost">\n${element('systemID', id)}${element('opprettetDato', tid(post.journaldato))}${element('opprettetAv', post.saksbehandler)}${element('arkivertDato', tid(post.journaldato))}${element('arkivertAv', post.saksbehandler)}${skjerming(post.skjerming, POST_NIVAA)}${dokumenter(post, id)}${element('registreringsID', `${sak.saksaar}/${sak.sakssekvensnummer}-${post.nr}`)}${tittel(post)}${parter(post)}${element('journalaar', post.journaldato.slice(0, 4))}${element('journalsekvensnummer', sekvensnummer)}${element('journalpostnummer', post.nr)}${element('journalposttype', TYPER[post.type])}${element('journalstatus', STATUSER[post.status] ?? post.status)}${element('journaldato', post.journaldato)}${valgfritt('dokumentetsDato', post.dokumentetsDato)}${inn ? element('mottattDato', tid(post.journaldato)) : ''}${post.type === 'U' ? element('sendtDato', tid(post.journaldato)) : ''}${element('antallVedlegg', post.dokumenter.length - 1)}${avskrivning}</registrering>\n`;
}

function mappe(sak: Demosak, nesteNummer: (aar: string) => number): string {
  const slutt = sak.poster.at(-1)?.journaldato ?? sak.saksdato;
  const part =
    sak.part === undefined
      ? ''
      : `<part>\n${element('partNavn', sak.part)}${element('partRolle', 'Part')}</part>\n`;
  return `<mappe xsi:type="saksmappe">\n${element('systemID', uuid(`sak ${sak.saksaar}/${sak.sakssekvensnummer}`))}${element('mappeID', `${sak.saksaar}/${sak.sakssekvensnummer}`)}${tittel(sak)}${element('opprettetDato', tid(sak.saksdato))}${element('opprettetAv', sak.saksansvarlig)}${element('avsluttetDato', tid(slutt))}${element('avsluttetAv', sak.saksansvarlig)}${part}${skjerming(sak.skjerming, SAK_NIVAA)}${sak.poster.map((post) => journalpost(sak, post, nesteNummer(post.journaldato.slice(0, 4)))).join('')}${element('saksaar', sak.saksaar)}${element('sakssekvensnummer', sak.sakssekvensnummer)}${element('saksdato', sak.saksdato)}${element('administrativEnhet', sak.mal.enhet)}${element('saksansvarlig', sak.saksansvarlig)}${element('saksstatus', sak.avsluttet ? 'Avsluttet' : 'Under behandling')}</mappe>\n`;
}

/** What a delivery is signed with. */
export interface Arkivskaper {
  readonly navn: string;
  readonly organisasjonsnummer: string;
}

/**
 * Writes `arkivstruktur.xml` (Noark 5 version 5.0) into `mappe`, class by class as the structure demands.
 * The classes' cases are found by going through the archive once for each kind of case, so memory stays small.
 */
export async function skrivNoark5(
  arkiv: Demoarkiv,
  ut: string,
  skaper: Arkivskaper,
): Promise<readonly string[]> {
  lagMappe(ut);
  const sti = join(ut, 'arkivstruktur.xml');
  const fil = aapneSkriver(sti);
  const { fra, til } = arkiv.valg;
  const laget = `${element('opprettetDato', tid(fra))}${element('opprettetAv', 'Dokumentsenteret')}`;
  const avsluttet = `${element('avsluttetDato', tid(til))}${element('avsluttetAv', 'Dokumentsenteret')}`;
  const journalnumre = new Map<string, number>();
  const nesteNummer = (aar: string): number => {
    const neste = (journalnumre.get(aar) ?? 0) + 1;
    journalnumre.set(aar, neste);
    return neste;
  };
  await fil.skriv(
    `<?xml version="1.0" encoding="UTF-8"?>\n<arkiv xmlns="${NS}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${element('systemID', uuid('arkiv'))}${element('tittel', `Arkivet til ${skaper.navn}`)}${element('arkivstatus', 'Opprettet')}${laget}${avsluttet}<arkivskaper>\n${element('arkivskaperID', skaper.organisasjonsnummer)}${element('arkivskaperNavn', skaper.navn)}</arkivskaper>\n`,
  );
  for (const kode of Object.keys(ARKIVDELER) as Arkivdelkode[]) {
    const navn = ARKIVDELER[kode];
    await fil.skriv(
      `<arkivdel>\n${element('systemID', uuid(`arkivdel ${kode}`))}${element('tittel', navn)}${element('arkivdelstatus', 'Aktiv periode')}${laget}${avsluttet}<klassifikasjonssystem>\n${element('systemID', uuid(`system ${kode}`))}${element('klassifikasjonstype', 'Funksjonsbasert')}${element('tittel', 'K-koder')}${laget}`,
    );
    for (const mal of MALER.filter((m) => m.arkivdel === kode)) {
      await fil.skriv(
        `<klasse>\n${element('systemID', uuid(`klasse ${mal.klasse.id}`))}${element('klasseID', mal.klasse.id)}${element('tittel', mal.klasse.tittel)}${laget}`,
      );
      for (const sak of arkiv.saker(mal)) await fil.skriv(mappe(sak, nesteNummer));
      await fil.skriv('</klasse>\n');
    }
    await fil.skriv('</klassifikasjonssystem>\n</arkivdel>\n');
  }
  await fil.skriv('</arkiv>\n');
  await fil.lukk();
  return [sti];
}
