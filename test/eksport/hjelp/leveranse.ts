import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An invented entry, with only what a test says of it. */
export interface Testpost {
  readonly id: string;
  readonly nr: number;
  readonly status?: string;
  readonly dato?: string;
  readonly tittel?: string;
  /** Inngående dokument, when nothing is said. */
  readonly type?: string;
  /** Empty for an entry that nobody has sent. */
  readonly avsender?: string;
  readonly skjerming?: { readonly kode: string; readonly elementer: readonly string[] };
  readonly gradering?: string;
  readonly avskrivesAv?: string;
  /** Stands last in the record, as it is. */
  readonly mer?: string;
  /** Makes the record one that no reader can understand. */
  readonly odelagt?: true;
}
export interface Testsak {
  readonly id: string;
  readonly nr: number;
  readonly aar?: number;
  readonly tittel?: string;
  readonly gradering?: string;
  readonly enhet?: string;
  /** Stands before the entries, as it is. */
  readonly mer?: string;
  readonly poster: readonly Testpost[];
}

const xml = (tekst: string): string =>
  tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll(']]>', ']]&gt;');
const element = (navn: string, verdi: string | number): string => `<${navn}>${xml(String(verdi))}</${navn}>`;

const skjerming = ({ kode, elementer }: NonNullable<Testpost['skjerming']>): string =>
  `<skjerming>${element('tilgangsrestriksjon', kode)}${element('skjermingshjemmel', 'Offl. § 13, jf. fvl. § 13 første ledd nr. 1')}
   ${elementer.map((e) => element('skjermingMetadata', e)).join('')}</skjerming>`;
const gradering = (verdi: string): string => `<gradering>${element('grad', verdi)}</gradering>`;

function post(p: Testpost, aar: number): string {
  return `<registrering xsi:type="journalpost">
    ${element('systemID', p.id)}
    ${p.skjerming ? skjerming(p.skjerming) : ''}${p.gradering === undefined ? '' : gradering(p.gradering)}
    ${element('tittel', p.tittel ?? `Innspill til plan, del ${p.nr}`)}
    ${p.avsender === '' ? '' : `<korrespondansepart>${element('korrespondanseparttype', 'Avsender')}${element('korrespondansepartNavn', p.avsender ?? 'Byggfirma AS')}</korrespondansepart>`}
    ${element('journalaar', aar)}${element('journalpostnummer', p.nr)}
    ${element('journalposttype', p.odelagt ? 'Et helt annet slag' : (p.type ?? 'Inngående dokument'))}
    ${element('journalstatus', p.status ?? 'Journalført')}${element('journaldato', p.dato ?? `${aar}-03-02`)}
    ${p.avskrivesAv === undefined ? '' : `<avskrivning>${element('avskrivningsdato', `${aar}-03-09`)}${element('avskrivningsmaate', 'Besvart med brev')}${element('referanseAvskrivesAvJournalpost', p.avskrivesAv)}</avskrivning>`}
  ${p.mer ?? ''}</registrering>\n`;
}

function sak(s: Testsak): string {
  const aar = s.aar ?? 2026;
  return `<mappe xsi:type="saksmappe">${element('systemID', s.id)}${element('tittel', s.tittel ?? `Reguleringsplan ${s.nr}`)}
    ${s.gradering === undefined ? '' : gradering(s.gradering)}${s.mer ?? ''}
    ${s.poster.map((p) => post(p, aar)).join('')}
    ${element('saksaar', aar)}${element('sakssekvensnummer', s.nr)}${element('saksdato', `${aar}-01-15`)}
    ${element('administrativEnhet', s.enhet ?? 'Plan og bygg')}${element('saksstatus', 'Under behandling')}</mappe>\n`;
}

/** A Noark 5 delivery of an invented municipality. */
export const somNoark5 = (saker: readonly Testsak[], navn = 'Fjordvik kommune'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<arkiv xmlns="http://www.arkivverket.no/standarder/noark5/arkivstruktur" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<systemID>arkiv-1</systemID><tittel>Arkivet</tittel>
<arkivskaper>${element('arkivskaperID', '999999999')}${element('arkivskaperNavn', navn)}</arkivskaper>
<arkivdel><systemID>arkivdel-1</systemID><tittel>Sakarkiv</tittel>
${saker.map(sak).join('')}</arkivdel></arkiv>\n`;

/** Writes a delivery and gives its path. */
export function skrivLeveranse(
  mappe: string,
  saker: readonly Testsak[],
  valg: { navn?: string; fil?: string } = {},
): string {
  mkdirSync(mappe, { recursive: true });
  const sti = join(mappe, valg.fil ?? 'arkivstruktur.xml');
  writeFileSync(sti, somNoark5(saker, valg.navn));
  return sti;
}
