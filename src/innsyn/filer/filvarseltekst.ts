import type { Filvarsel } from './filvarsel.ts';

/** What staff should look at in a file before it is handed out, and how. */
export const FILVARSELTEKST: Readonly<Record<Filvarsel, string>> = {
  'sladd-over-tekst':
    'Filen har svarte felter og tekst som kan merkes. Merk alt og kopier: kommer det sladdede med, er det ikke tatt bort.',
  'tekst-under-felt':
    'Filen har tekst som ligger under et felt eller et bilde. Merk alt og kopier: kommer teksten med, er den ikke tatt bort.',
  'usynlig-tekst':
    'Filen har tekst som ikke vises, slik et skannerprogram legger den under bildet. Det sladdede kan stå der.',
  merknader:
    'Filen har merknader eller figurer som ligger oppå sidene. De kan flyttes og tas bort av den som får filen.',
  skjemafelter:
    'Filen har utfylte skjemafelter. Det som står i dem, kan leses også når feltet er dekket eller skjult.',
  'vedlagte-filer': 'Det ligger andre filer inne i denne.',
  'aktivt-innhold': 'Filen har innhold som kjører når den åpnes.',
  lag: 'Filen har lag som kan skrus av og på. Se at ingenting er skjult i et av dem.',
  beskaaret: 'Sider er beskåret. Det som ligger utenfor kanten, er der fortsatt og kan hentes fram.',
  bokmerker: 'Filen har bokmerker. Les dem: det sladdede kan stå i en overskrift.',
  'tekst-for-skjermlesere':
    'Filen har tekst som bare leses opp, for eksempel om bilder. Det sladdede kan stå der.',
  lenker:
    'Filen har lenker til e-postadresser eller telefonnumre. De er der fortsatt når teksten over dem er sladdet.',
  'tidligere-utgaver':
    'Filen er lagret oppå en tidligere utgave, som fortsatt kan hentes fram. Skriv den ut til en ny PDF.',
  rester:
    'Filen har rester av noe annet enn det som vises: slettede sider, miniatyrbilder eller data fra programmet som laget den. Skriv den ut til en ny PDF.',
  egenskaper: 'Egenskapene til filen har forfatter, tittel eller emne. Se at de ikke røper noe.',
  bildeopplysninger:
    'Bildefilen sier mer enn bildet viser, for eksempel hvor, når og av hvem det er tatt, eller hvordan det så ut før. Lagre bildet på nytt uten slike opplysninger.',
  kontordokument:
    'Et kontordokument kan ha sporede endringer, kommentarer, skjult tekst, egenskaper og bilder som bare er beskåret. Det er ikke sett gjennom. Skriv det ut til en PDF.',
  'ikke-lest':
    'Filen er for stor, for innviklet, låst eller skadet, og er ikke sett gjennom for skjult innhold.',
};
