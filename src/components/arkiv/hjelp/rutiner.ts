/** A step of the archive's own routines that touches what is published, and where it is done here. */
export interface Rutinesteg {
  readonly rutine: string;
  readonly her: string;
  /** The topic that explains it. */
  readonly emne: string;
}

/** In the order that a document goes: from registration, by assessment and publication, to what goes wrong. */
export const RUTINER: readonly Rutinesteg[] = [
  {
    rutine: 'Arkivet kvalitetssikrer registreringen og setter status J',
    her: 'Bare J blir publisert. R, S, F og E vises ikke. «Innstillinger» viser hva hver status gjør, også arkivets egne.',
    emne: 'innstillinger',
  },
  {
    rutine: 'Tilgangskode, nivå og hjemmel på sak, journalpost og dokument',
    her: 'Siden for journalposten viser hvert felt slik arkivet har det, og slik publikum får det, med grunnen til hver maske. Mangler noe, står den under «Bør ses på».',
    emne: 'kom-i-gang',
  },
  {
    rutine: 'Det som skal skjermes, skrives på linje 2 i tittelen',
    her: 'Står det på linje 1, blir journalposten holdt tilbake eller kan få ordene maskert. «Hva hvis» viser et annet linjeskift.',
    emne: 'hva-hvis',
  },
  {
    rutine: 'Midlertidig skjermet (XX) skal vurderes',
    her: 'Listen «Venter på vurdering i arkivet». Journalposten sier hvem som kan spørres, og åpnes bare av en ny leveranse.',
    emne: 'ikke-vurdert',
  },
  {
    rutine: 'Skjerming med sluttdato følges opp',
    her: 'Listen «Utløpt skjerming». En arkivar bekrefter før masken går bort.',
    emne: 'utlopt-skjerming',
  },
  {
    rutine: 'Søkere, søkerlister og adresselister fra rekrutteringssystem',
    her: 'Regler for skjemaer under «Innstillinger» skjermer navnene uansett hva arkivet sier. Adresser blir aldri publisert. Se forhåndsvisningen av dagen de kommer.',
    emne: 'innstillinger',
  },
  {
    rutine: 'En søker trekker seg, eller ber om ikke å stå på listen',
    her: 'Trekk dokumentet eller journalposten til arkivet har rettet listen, og opphev det etterpå.',
    emne: 'trekke',
  },
  {
    rutine: 'Klientsystemer, der saken er personen',
    her: 'Kilden er merket som klientsystem under «Innstillinger»: titler er nøytrale, og ingen navn vises.',
    emne: 'innstillinger',
  },
  {
    rutine: 'Kontroll av offentlig journal før den legges ut',
    her: 'Se en dag eller en hel leveranse på forhånd, med arkivet og publikum side om side. Godkjenn det du har sett, der det er slått på.',
    emne: 'godkjenne',
  },
  {
    rutine: 'Kontroll av at overføringen har gått bra',
    her: '«Dagens arbeid» varsler om stille kilder, og rapporten fra siste eksport sier hva som ble av hver eneste journalpost.',
    emne: 'kom-i-gang',
  },
  {
    rutine: 'Oppfølging av restanser og forfall',
    her: 'Restanselisten og forfallslisten, etter periode og enhet.',
    emne: 'journaler',
  },
  {
    rutine: 'Feilregistrert, sendt til feil sak, eller utgår',
    her: 'Trekk den tilbake her med en gang. Sett den til Utgår eller flytt den i arkivet: da følger journalen etter.',
    emne: 'trekke',
  },
  {
    rutine: 'Noen ber om innsyn, muntlig eller skriftlig',
    her: 'Køen med frister. Krav som ikke kommer gjennom journalen, registreres for hånd.',
    emne: 'innsyn',
  },
  {
    rutine: 'Noe har vært synlig som ikke skulle vært det',
    her: 'Trekk det tilbake, og før en hendelse. Klokken på 72 timer løper.',
    emne: 'hendelse',
  },
  {
    rutine: 'Tilganger gis, endres og kontrolleres',
    her: 'Roller styres i innloggingstjenesten. Loggen viser hvem som har sett og bestemt hva.',
    emne: 'roller',
  },
];
