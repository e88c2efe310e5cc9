import { z } from 'zod';
import { tekster } from '../../i18n/tekster.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Konfig } from '../../konfig/virksomhet.ts';
import { formaterSaksnummer, journalpoststi } from '../../offentlig/adresse.ts';
import type { Listepost } from '../../offentlig/eldet.ts';
import { offentligDokument, offentligJournalpost, offentligPart } from '../../offentlig/journalpost.ts';
import { dokumenttilgang } from '../../offentlig/unntak.ts';
import { kodeord, navngitte } from './beskrivelse.ts';

const t = tekster('nb');

export const apihjemmel = z
  .object({
    id: z.string().describe('Hjemmelens navn i virksomhetens register; parameteren hjemmel i søket tar det.'),
    tekst: z
      .string()
      .optional()
      .describe('Hjemmelen slik den skrives. Utelatt når den ikke står i registeret lenger.'),
  })
  .register(navngitte, { id: 'Hjemmel' });
export type Apihjemmel = z.infer<typeof apihjemmel>;

const hjemler = z.array(apihjemmel);
const skjermet = z
  .boolean()
  .describe('Om noe i feltet foran er skjermet. Da står ***** der, uansett hva det dekker.');

/** An entry in an API answer: what a list may show (R31), with every mask said to be one (R11). */
export const apiJournalpost = z
  .object({
    virksomhet: z.string().describe('Virksomheten, slik den står i adresser.'),
    saksnummer: z.string().describe('Sakens år og nummer: 2026/123.'),
    dokumentnummer: z.int().describe('Nummeret i saken.'),
    adresse: z.string().describe('Siden til journalposten på dette nettstedet. Adressen er fast.'),
    journalaar: z.int().optional(),
    journalsekvensnummer: z.int().optional().describe('Løpenummeret i journalen det året.'),
    type: offentligJournalpost.shape.journalposttype.describe(kodeord(t.type)),
    journaldato: z.iso.date(),
    dokumentetsDato: z.iso.date().nullable().describe('Null når dokumentet er udatert.'),
    tittel: z.string(),
    tittelSkjermet: skjermet,
    sakstittel: z.string(),
    sakstittelSkjermet: skjermet,
    parter: z.array(
      z.object({
        type: offentligPart.shape.korrespondanseparttype.describe(kodeord(t.part)),
        navn: z.string(),
        skjermet,
      }),
    ),
    enhet: z.string().nullable(),
    saksbehandler: z
      .string()
      .nullable()
      .describe('Null når ingen er oppgitt, og når journalposten er eldre enn ett år.'),
    dokumenter: z.array(
      z.object({
        nummer: offentligDokument.shape.nummer.describe('1, 2, 3 … i journalposten.'),
        tilknyttetSom: offentligDokument.shape.tilknyttetSom.describe(
          kodeord({ H: t.posten.hoveddokument, V: t.posten.vedlegg }),
        ),
        tittel: z.string(),
        tittelSkjermet: skjermet,
        tilgang: dokumenttilgang.shape.tilgang.describe(
          `${kodeord(t.posten.tilgang)}. ${t.posten.tilgangForklaring}`,
        ),
        hjemler,
      }),
    ),
    skjermet: z.boolean().describe('Om noe er skjermet, eller et dokument er lukket helt eller delvis.'),
    dokument: z.boolean().describe('Om det har et åpent dokument du kan be om.'),
    hjemler: hjemler.describe('Hver hjemmel som skjermer noe her.'),
    offentlighetsvurdert: z.boolean().describe('Usann så lenge ingen har vurdert om den er offentlig.'),
    navnUtelatt: z
      .boolean()
      .describe(
        'Om et personnavn er tatt ut fordi det er eldre enn ett år. Det kan leses på adressen (offentlegforskrifta § 6).',
      ),
  })
  .register(navngitte, { id: 'Journalpost' });
export type ApiJournalpost = z.infer<typeof apiJournalpost>;

/** A hjemmel by its text in the body's register: never a source's free text. */
export function tilApihjemmel(konfig: Konfig, slug: string, id: string): Apihjemmel {
  const virksomhet = konfig.virksomheter.find((kandidat) => kandidat.slug === slug);
  const tekst = virksomhet === undefined ? undefined : hjemmelVedID(virksomhet, id)?.tekst;
  return tekst === undefined ? { id } : { id, tekst };
}

/** Puts a list entry into the API's words. Field by field, so that a new field is never published by accident. */
export function tilApi(post: Listepost, konfig: Konfig): ApiJournalpost {
  const hjemmel = (id: string): Apihjemmel => tilApihjemmel(konfig, post.virksomhet, id);
  return {
    virksomhet: post.virksomhet,
    saksnummer: formaterSaksnummer(post),
    dokumentnummer: post.dokumentnummer,
    adresse: journalpoststi(post.virksomhet, post),
    ...(post.journalaar === undefined ? {} : { journalaar: post.journalaar }),
    ...(post.journalsekvensnummer === undefined ? {} : { journalsekvensnummer: post.journalsekvensnummer }),
    type: post.journalposttype,
    journaldato: post.journaldato,
    dokumentetsDato: post.dokumentetsDato ?? null,
    tittel: post.tittel.tekst,
    tittelSkjermet: post.tittel.maskert,
    sakstittel: post.sakstittel.tekst,
    sakstittelSkjermet: post.sakstittel.maskert,
    parter: post.parter.map(({ korrespondanseparttype, navn }) => ({
      type: korrespondanseparttype,
      navn: navn.tekst,
      skjermet: navn.maskert,
    })),
    enhet: post.enhet ?? null,
    saksbehandler: post.saksbehandler ?? null,
    dokumenter: post.dokumenter.map(({ nummer, tilknyttetSom, tittel, tilgang }) => ({
      nummer,
      tilknyttetSom,
      tittel: tittel.tekst,
      tittelSkjermet: tittel.maskert,
      tilgang: tilgang.tilgang,
      hjemler: tilgang.hjemler.map(hjemmel),
    })),
    skjermet: post.skjermet,
    dokument: post.harAapentDokument,
    hjemler: post.hjemler.map(hjemmel),
    offentlighetsvurdert: post.vurdert,
    navnUtelatt: post.eldet,
  };
}
