import { offentligJournalpost, type OffentligJournalpost } from '../../src/offentlig/journalpost.ts';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import { offentligSak } from '../../src/offentlig/sak.ts';
import { MASKE, type OffentligTekst } from '../../src/offentlig/tekst.ts';
import { sporring, type Sokemotor, type Sokesvar } from '../../src/sok/sokemotor.ts';
import type { z } from 'zod';

const aapen = (tekst: string): OffentligTekst => ({ tekst, maskert: tekst.includes(MASKE) });

export interface Postvalg {
  readonly virksomhet?: string;
  readonly saksaar?: number;
  readonly sak?: number;
  readonly dok?: number;
  readonly journalnr?: number;
  readonly dato?: string;
  readonly type?: OffentligJournalpost['journalposttype'];
  readonly tittel?: string;
  readonly sakstittel?: string;
  readonly saksdato?: string;
  readonly personer?: readonly string[];
  readonly organisasjoner?: readonly string[];
  readonly enhet?: string;
  readonly saksbehandler?: string;
  readonly hjemler?: readonly string[];
  readonly dokumenter?: readonly string[];
  readonly navnISaken?: readonly string[];
  readonly foerstPublisert?: string;
}

/** An invented entry; what is not said is the plainest there is. */
export function post(valg: Postvalg = {}): Publisert {
  const { virksomhet = 'proevevik', saksaar = 2026, dato = '2026-11-02', hjemler = [] } = valg;
  const nummer = { virksomhet, saksaar, sakssekvensnummer: valg.sak ?? 1 };
  const personer = valg.personer ?? [];
  const tilgang = {
    tilgang: hjemler.length === 0 ? ('aapent' as const) : ('hele' as const),
    hjemler: [...hjemler],
  };
  return {
    post: offentligJournalpost.parse({
      ...nummer,
      dokumentnummer: valg.dok ?? 1,
      journalaar: Number(dato.slice(0, 4)),
      ...(valg.journalnr === undefined ? {} : { journalsekvensnummer: valg.journalnr }),
      journalposttype: valg.type ?? 'I',
      journaldato: dato,
      tittel: aapen(valg.tittel ?? 'Brev'),
      parter: [
        ...personer.map((navn) => ({
          korrespondanseparttype: 'EA' as const,
          navn: aapen(navn),
          person: true,
        })),
        ...(valg.organisasjoner ?? []).map((navn) => ({
          korrespondanseparttype: 'EM' as const,
          navn: aapen(navn),
          person: false,
        })),
      ],
      ...(valg.enhet === undefined ? {} : { enhet: valg.enhet }),
      ...(valg.saksbehandler === undefined ? {} : { saksbehandler: valg.saksbehandler }),
      dokumenter: (valg.dokumenter ?? []).map((tittel, i) => ({
        nummer: i + 1,
        tilknyttetSom: i === 0 ? ('H' as const) : ('V' as const),
        tittel: aapen(tittel),
        tilgang,
      })),
      unntak: hjemler.length === 0 ? [] : [{ felt: 'tittel', hjemler: [...hjemler] }],
      tilgang,
      vurdert: true,
      avskrivning: [],
      personnavn: [...personer, ...(valg.saksbehandler === undefined ? [] : [valg.saksbehandler])],
    } satisfies z.input<typeof offentligJournalpost>),
    sak: offentligSak.parse({
      ...nummer,
      tittel: aapen(valg.sakstittel ?? 'Sak'),
      saksdato: valg.saksdato ?? dato,
      klassering: [],
      unntak: [],
      vurdert: true,
      personnavn: [...(valg.navnISaken ?? [])],
    }),
    foerstPublisert: valg.foerstPublisert ?? `${dato}T11:00:00.000Z`,
    endringer: [],
  };
}

export const sok = (motor: Sokemotor, valg: z.input<typeof sporring> = {}): Promise<Sokesvar> =>
  motor.sok(sporring.parse(valg));

/** The numbers «sak-dok» of the hits, in order. */
export async function treff(
  motor: Sokemotor,
  q: string,
  valg: z.input<typeof sporring> = {},
): Promise<string[]> {
  const { ider } = await sok(motor, { ...valg, q });
  return ider.map((id) => id.split('/').slice(2).join('-'));
}
