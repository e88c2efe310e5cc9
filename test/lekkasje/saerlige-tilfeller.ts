import type { Fuglebur } from './kanarifugl.ts';

/** A case written out by hand for one trap, with the words that must not get out and those that must. */
export interface Saertilfelle {
  readonly navn: string;
  readonly mappe: (nr: number) => string;
  readonly skjulte: readonly string[];
  readonly aapne: readonly string[];
}

interface Postvalg {
  readonly nr: number;
  readonly tittel: string;
  readonly offentligTittel?: string;
  readonly skjerming?: string;
  readonly gradering?: string;
  readonly dokument?: string;
  readonly avsender?: string;
}

const SKJERM = (metadata: readonly string[], kode = 'U'): string =>
  `<skjerming><tilgangsrestriksjon>${kode}</tilgangsrestriksjon><skjermingshjemmel>Offl. § 13 jf. fvl. § 13 første ledd nr. 1</skjermingshjemmel>${metadata.map((verdi) => `<skjermingMetadata>${verdi}</skjermingMetadata>`).join('')}</skjerming>`;
const LINJE2 = 'Skjerming tittel registrering - unntatt første linje';
const ORD = 'Skjerming tittel registrering - utvalgte ord';
const AVSENDER = 'Skjerming navn avsender';
const SAKLINJE2 = 'Skjerming tittel mappe - unntatt første linje';

const post = (sak: number, valg: Postvalg): string =>
  `<registrering xsi:type="journalpost"><systemID>saer-${sak}-${valg.nr}</systemID>${valg.skjerming ?? ''}${valg.gradering === undefined ? '' : `<gradering><grad>${valg.gradering}</grad></gradering>`}${valg.dokument ?? ''}<tittel>${valg.tittel}</tittel>${valg.offentligTittel === undefined ? '' : `<offentligTittel>${valg.offentligTittel}</offentligTittel>`}<korrespondansepart><korrespondanseparttype>Avsender</korrespondanseparttype><korrespondansepartNavn>${valg.avsender ?? 'Prøvefirma AS'}</korrespondansepartNavn></korrespondansepart><journalaar>2026</journalaar><journalsekvensnummer>${sak * 10 + valg.nr}</journalsekvensnummer><journalpostnummer>${valg.nr}</journalpostnummer><journalposttype>Inngående dokument</journalposttype><journalstatus>Journalført</journalstatus><journaldato>2026-03-03</journaldato></registrering>`;

const dokument = (tittel: string, ekstra = ''): string =>
  `<dokumentbeskrivelse><systemID>dok-${tittel.length}</systemID><tittel>${tittel}</tittel><tilknyttetRegistreringSom>Hoveddokument</tilknyttetRegistreringSom><dokumentnummer>1</dokumentnummer>${ekstra}</dokumentbeskrivelse>`;

const mappe = (nr: number, tittel: string, poster: readonly Postvalg[], ekstra = ''): string =>
  `<mappe xsi:type="saksmappe"><systemID>saersak-${nr}</systemID><mappeID>x</mappeID><tittel>${tittel}</tittel>${ekstra}${poster.map((valg) => post(nr, valg)).join('')}<saksaar>2026</saksaar><sakssekvensnummer>${nr}</sakssekvensnummer><saksdato>2026-03-01</saksdato><administrativEnhet>Plan og bygg</administrativEnhet><saksansvarlig>Saksbehandler</saksansvarlig><saksstatus>Under behandling</saksstatus></mappe>`;

/** The traps that have names in the plan: repeats, public titles that say too much, words, grading, siblings. */
export function saertilfeller(bur: Fuglebur): readonly Saertilfelle[] {
  const f = (hva: string): string => bur.fugl(`særtilfelle: ${hva}`);
  const ut: Saertilfelle[] = [];
  const legg = (navn: string, lag: () => Omit<Saertilfelle, 'navn'>): void => {
    ut.push({ navn, ...lag() });
  };
  legg('et dokument gjentar linje 2', () => {
    const [hemmelig, aapen] = [f('linje 2'), f('linje 1')];
    return {
      skjulte: [hemmelig],
      aapne: [aapen],
      mappe: (nr) =>
        mappe(nr, 'saken', [
          {
            nr: 1,
            tittel: `brev ${aapen}\ngjelder ${hemmelig}`,
            skjerming: SKJERM([LINJE2]),
            dokument: dokument(`brev ${aapen} gjelder ${hemmelig}`),
          },
        ]),
    };
  });
  legg('den offentlige tittelen er hele tittelen', () => {
    const [hemmelig, aapen] = [f('linje 2'), f('linje 1')];
    return {
      skjulte: [hemmelig],
      aapne: [aapen],
      mappe: (nr) =>
        mappe(nr, 'saken', [
          {
            nr: 1,
            tittel: `brev ${aapen}\ngjelder ${hemmelig}`,
            offentligTittel: `Brev ${aapen} – gjelder ${hemmelig.toUpperCase()}`,
            skjerming: SKJERM([LINJE2]),
          },
        ]),
    };
  });
  legg('tittelen har én linje på nivå 2', () => {
    const hemmelig = f('eneste linje');
    return {
      skjulte: [hemmelig],
      aapne: [],
      mappe: (nr) =>
        mappe(nr, 'saken', [{ nr: 1, tittel: `brev om ${hemmelig}`, skjerming: SKJERM([LINJE2]) }]),
    };
  });
  legg('enkeltord er skjermet og kilden har en offentlig tittel', () => {
    const [hemmelig, aapen] = [f('ord'), f('resten')];
    return {
      skjulte: [hemmelig],
      aapne: [aapen],
      mappe: (nr) =>
        mappe(nr, 'saken', [
          {
            nr: 1,
            tittel: `klage fra ${hemmelig} om ${aapen}`,
            offentligTittel: `klage fra ******** om ${aapen}`,
            skjerming: SKJERM([ORD]),
          },
        ]),
    };
  });
  legg('enkeltord er skjermet og kilden har ingen offentlig tittel', () => {
    const hemmelig = f('hele tittelen');
    return {
      skjulte: [hemmelig],
      aapne: [],
      mappe: (nr) =>
        mappe(nr, 'saken', [{ nr: 1, tittel: `klage fra ${hemmelig}`, skjerming: SKJERM([ORD]) }]),
    };
  });
  legg('en annen post i saken viser navnet som er skjult', () => {
    const [hemmelig, aapen] = [f('avsender'), f('tittel')];
    return {
      skjulte: [hemmelig],
      aapne: [aapen],
      mappe: (nr) =>
        mappe(nr, 'saken', [
          {
            nr: 1,
            tittel: `brev ${aapen}`,
            avsender: `${hemmelig} Holding AS`,
            skjerming: SKJERM([AVSENDER]),
          },
          { nr: 2, tittel: `svar til ${hemmelig} Holding AS` },
        ]),
    };
  });
  legg('sakens tittel viser navnet som en post skjuler', () => {
    const hemmelig = f('avsender');
    return {
      skjulte: [hemmelig],
      aapne: [],
      mappe: (nr) =>
        mappe(nr, `klage fra ${hemmelig} Holding AS`, [
          { nr: 1, tittel: 'brev', avsender: `${hemmelig} Holding AS`, skjerming: SKJERM([AVSENDER]) },
        ]),
    };
  });
  legg('en post i saken viser sakens linje 2', () => {
    const hemmelig = f('sakens linje 2');
    return {
      skjulte: [hemmelig],
      aapne: [],
      mappe: (nr) =>
        mappe(
          nr,
          `sak\noppfølging av ${hemmelig} i skolen`,
          [{ nr: 1, tittel: `notat om oppfølging av ${hemmelig} i skolen` }],
          SKJERM([SAKLINJE2]),
        ),
    };
  });
  for (const hvor of ['posten', 'saken', 'dokumentet'] as const)
    legg(`${hvor} er sikkerhetsgradert`, () => {
      const [hemmelig, avsender] = [f('tittel'), f('avsender')];
      const grad = '<gradering><grad>Begrenset</grad></gradering>';
      return {
        skjulte: [hemmelig, avsender],
        aapne: [],
        mappe: (nr) =>
          mappe(
            nr,
            `gradert ${hemmelig}`,
            [
              {
                nr: 1,
                tittel: `gradert ${hemmelig}`,
                avsender: `${avsender} AS`,
                ...(hvor === 'posten' && { gradering: 'Begrenset' }),
                ...(hvor === 'dokumentet' && { dokument: dokument(`gradert ${hemmelig}`, grad) }),
              },
            ],
            hvor === 'saken' ? grad : '',
          ),
      };
    });
  legg('posten har ikke status J', () => {
    const hemmelig = f('tittel');
    return {
      skjulte: [hemmelig],
      aapne: [],
      mappe: (nr) =>
        mappe(nr, `sak ${hemmelig}`, [{ nr: 1, tittel: `brev ${hemmelig}` }]).replace(
          'Journalført',
          'Ferdigstilt fra saksbehandler',
        ),
    };
  });
  legg('tittelen har et fødselsnummer (syntetisk)', () => {
    const [hemmelig, avsender] = [f('tittel'), f('avsender')];
    return {
      skjulte: [hemmelig, avsender],
      aapne: [],
      mappe: (nr) =>
        mappe(nr, 'saken', [
          { nr: 1, tittel: `refusjon ${hemmelig} 059279 70165`, avsender: `${avsender} AS` },
        ]),
    };
  });
  legg('et vedlegg har et fødselsnummer (syntetisk)', () => {
    const hemmelig = f('tittel');
    return {
      skjulte: [hemmelig],
      aapne: [],
      mappe: (nr) =>
        mappe(nr, 'saken', [
          { nr: 1, tittel: `krav ${hemmelig}`, dokument: dokument('Kopi av vedtak 05927970165') },
        ]),
    };
  });
  return ut;
}
