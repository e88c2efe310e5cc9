import type { Kontrollgrunnlag, Kontrollpost } from '../../src/kontroll/grunnlag.ts';
import { demoVirksomhet } from '../../src/konfig/standard.ts';
import { offentligJournalpost } from '../../src/offentlig/journalpost.ts';
import { offentligSak } from '../../src/offentlig/sak.ts';

const TILGANG = { tilgang: 'aapent', hjemler: [] } as const;

interface Postvalg {
  readonly nummer?: number;
  readonly tittel?: string;
  readonly parter?: readonly {
    navn: string;
    person?: boolean;
    maskert?: boolean;
    type?: 'EA' | 'EM' | 'IA' | 'IM';
  }[];
  readonly dokumenter?: readonly string[];
  readonly enhet?: string;
  readonly saksbehandler?: string;
}

/** An invented entry, as shielding would hand it on. */
const lagPost = (valg: Postvalg = {}): Kontrollpost['post'] =>
  offentligJournalpost.parse({
    virksomhet: 'fjordvik',
    saksaar: 2026,
    sakssekvensnummer: 123,
    dokumentnummer: valg.nummer ?? 1,
    journalposttype: 'I',
    journaldato: '2026-03-02',
    tittel: { tekst: valg.tittel ?? 'Søknad om tilskudd', maskert: false },
    parter: (valg.parter ?? []).map((p) => ({
      korrespondanseparttype: p.type ?? 'EA',
      navn: { tekst: p.navn, maskert: p.maskert ?? false },
      person: p.person ?? false,
    })),
    dokumenter: (valg.dokumenter ?? []).map((tekst, i) => ({
      nummer: i + 1,
      tilknyttetSom: i === 0 ? 'H' : 'V',
      tittel: { tekst, maskert: false },
      tilgang: TILGANG,
    })),
    unntak: [],
    tilgang: TILGANG,
    vurdert: true,
    avskrivning: [],
    personnavn: [],
    ...(valg.enhet === undefined ? {} : { enhet: valg.enhet }),
    ...(valg.saksbehandler === undefined ? {} : { saksbehandler: valg.saksbehandler }),
  });

export const lagSak = (
  valg: { tittel?: string; klassering?: string[]; enhet?: string; saksansvarlig?: string } = {},
): Kontrollgrunnlag['sak'] =>
  offentligSak.parse({
    virksomhet: 'fjordvik',
    saksaar: 2026,
    sakssekvensnummer: 123,
    tittel: { tekst: valg.tittel ?? 'Tilskudd til lag og foreninger', maskert: false },
    klassering: (valg.klassering ?? []).map((tekst) => ({ tekst, maskert: false })),
    unntak: [],
    vurdert: true,
    personnavn: [],
    ...(valg.enhet === undefined ? {} : { enhet: valg.enhet }),
    ...(valg.saksansvarlig === undefined ? {} : { saksansvarlig: valg.saksansvarlig }),
  });

/** An entry on its way out, with what was hidden in it. */
export const lagKontrollpost = (valg: Postvalg & Partial<Omit<Kontrollpost, 'post'>> = {}): Kontrollpost => ({
  post: lagPost(valg),
  skjult: valg.skjult ?? [],
  lenketSkjult: valg.lenketSkjult ?? [],
  streng: valg.streng ?? false,
});

export const lagGrunnlag = (valg: Partial<Kontrollgrunnlag> = {}): Kontrollgrunnlag => ({
  virksomhet: demoVirksomhet(),
  sak: lagSak(),
  skjultISak: [],
  egenskaper: { arkivdeler: [], klasser: [] },
  poster: [],
  ...valg,
});
