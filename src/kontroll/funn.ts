import type { Funn, Funnkode } from './grunnlag.ts';

const FORKLARINGER: Readonly<Partial<Record<Funnkode, readonly [regel: string, forklaring: string]>>> = {
  fodselsnummer: [
    'R19',
    'Feltet inneholder et tall som er et gyldig fødselsnummer, d-nummer eller lignende.',
  ],
  personnummer: ['R19', 'Feltet inneholder de fem siste sifrene i et fødselsnummer.'],
  duf: ['R19', 'Feltet inneholder et tall som er et DUF-nummer.'],
  'mulig-duf': ['R19', 'Feltet inneholder tolv sifre som kan være et DUF-nummer.'],
  kontonummer: ['R19', 'Feltet inneholder et tall som er et gyldig kontonummer.'],
  klient: ['R26', 'Feltet viser en person i en tjeneste der det røper hvem som er klient.'],
  'gjentar-navn': ['R11', 'Feltet viser et navn som er skjermet et annet sted i saken.'],
  'gjentar-frase': ['R11', 'Feltet viser en tekst som er skjermet et annet sted i saken.'],
  'gjentar-kode': ['R14', 'Feltet viser en klasse som er skjermet i saken.'],
  paragraf9: ['R25', 'Saken hører etter konfigurasjonen til en sakstype i offentlegforskrifta § 9.'],
  'navn-i-tittel': ['R21', 'Feltet ser ut til å navngi en person.'],
};

/** A finding of a kind whose explanation is always the same. */
export function lagFunn(kode: Funnkode, felt: string): Funn {
  const [regel, forklaring] = FORKLARINGER[kode] ?? ['R21', 'Feltet må vurderes av en person.'];
  return { kode, felt, forklaring, regel };
}

/** What a finding that was kept by its code says to staff. */
export function forklarFunn(kode: string): Pick<Funn, 'regel' | 'forklaring'> {
  const kjent = Object.entries(FORKLARINGER).find(([navn]) => navn === kode);
  const [regel, forklaring] = kjent?.[1] ?? ['R21', 'Feltet må vurderes av en person.'];
  return { regel, forklaring };
}
