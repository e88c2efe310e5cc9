import type { Pdfvarsel } from './pdf-varsler.ts';

/** What staff should look at in a file before it is handed out, and how. */
export const PDFVARSELTEKST: Readonly<Record<Pdfvarsel, string>> = {
  'sladd-over-tekst':
    'Filen har svarte felter og tekst som kan merkes. Merk alt og kopier: kommer det sladdede med, er det ikke tatt bort.',
  'usynlig-tekst':
    'Filen har tekst som ikke vises, slik et skannerprogram legger den under bildet. Det sladdede kan stå der.',
  merknader:
    'Filen har merknader eller figurer som ligger oppå sidene. De kan flyttes og tas bort av den som får filen.',
  'vedlagte-filer': 'Det ligger andre filer inne i denne.',
  'aktivt-innhold': 'Filen har innhold som kjører når den åpnes.',
  lag: 'Filen har lag som kan skrus av og på. Se at ingenting er skjult i et av dem.',
  'tidligere-utgaver':
    'Filen er lagret oppå en tidligere utgave, som fortsatt kan hentes fram. Skriv den ut til en ny PDF.',
  egenskaper: 'Egenskapene til filen har forfatter, tittel eller emne. Se at de ikke røper noe.',
  'ikke-lest':
    'Filen er for stor, for innviklet, låst eller skadet, og er ikke sett gjennom for skjult innhold.',
};
