import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import type { Sokemotor } from '../../../src/sok/sokemotor.ts';
import { LINJER } from '../../../src/sok/sporring/uttrykk/linjer.ts';
import { post, treff } from '../poster.ts';

/** A query, and a title that says it otherwise. */
const SAMME: readonly (readonly [q: string, tittel: string])[] = [
  ['pod', 'Brev fra Politidirektoratet'],
  ['politidirektoratets rundskriv', 'Rundskriv fra POD'],
  ['plan- og bygningsloven § 20-3', 'Søknad etter pbl § 20-3'],
  ['plan og bygningsloven', 'Varsel etter pbl. § 32-2'],
  ['plan- og bygningslova paragraf 19-2', 'Dispensasjon, pbl. § 19-2'],
  ['pbl §12-4', 'Vedtak etter plan- og bygningslova § 12-4'],
  ['pbl.§12-4', 'Vedtak etter plan- og bygningslova § 12-4'],
  ['offentlighetsloven § 13', 'Innsynskrav etter offentleglova § 13'],
  ['offl § 13', 'Innsynskrav etter offentleglova § 13'],
  ['forvaltningslova', 'Klage etter fvl. § 28'],
  ['oppll § 5-1', 'Vedtak etter opplæringslova § 5-1'],
  ['arbeidsmiljølova', 'Varsling etter aml. kap. 2 A'],
  ['sphlsl', 'Tilsyn etter spesialisthelsetenestelova'],
  ['pasientrettighetsloven', 'Klage etter pasient- og brukerrettighetsloven'],
  ['fylkesvei 614', 'Avkjørsel fra fv. 614'],
  ['fv. 614', 'Skred over fylkesveg 614'],
  ['fv.614', 'Skred over fylkesveg 614'],
  ['riksveg 7', 'Rassikring rv. 7'],
  ['E18', 'Ny trase for europavei 18'],
  ['europavegen 18', 'Ny trase for E18'],
  ['e 18', 'Ny trase for E18'],
  ['kommunalt føretak', 'Årsmelding for Havn KF'],
  ['interkommunale selskap', 'Eierskapsmelding for Avfall Sør IKS'],
  ['sandvik idrettslag', 'Tilskudd til Sandvik IL'],
  ['sandvik il', 'Spillemidler til Sandvik idrettslag'],
  ['kunstig intelligens', 'Retningslinjer for bruk av KI'],
  ['ai', 'Retningslinjer for bruk av KI'],
  ['ki i skolen', 'Kunstig intelligens i skulen'],
  ['dpia', 'Vurdering av personvernkonsekvensar for elevsystem'],
  ['personvernforordninga', 'Krav om innsyn etter GDPR'],
  ['tippemidler', 'Søknad om spelemidlar'],
  ['moms', 'Krav om tilbakebetaling av mva.'],
  ['mva', 'Rapport om momskompensasjon'],
  ['vgs', 'Gjesteelever ved Fjordvik vidaregåande skule'],
  ['fjordvik videregående skole', 'Gjesteelever ved Fjordvik vgs'],
  ['sfo', 'Vedtekter for skulefritidsordninga'],
  ['aktivitetsskolen', 'Foreldrebetaling i SFO'],
  ['brukerstyrt personlig assistanse', 'Vedtak om BPA'],
  ['AAP', 'Klage på stans av arbeidsavklaringspengar'],
  ['HOD', 'Høring fra Helse- og omsorgsdepartementet'],
  ['KDD', 'Brev fra Kommunal- og moderniseringsdepartementet'],
  ['utanriksdepartementet', 'Brev frå Utenriksdepartementet'],
  ['sivilombudsmannen', 'Uttalelse fra Sivilombudet'],
  ['sivilombodet', 'Uttalelse fra Sivilombudsmannen'],
  ['sámediggi', 'Konsultasjon med Sametinget'],
  ['legemiddelverket', 'Melding til Direktoratet for medisinske produkter'],
  ['svv', 'Uttalelse fra Statens vegvesen'],
  ['trygdekontoret', 'Samarbeidsavtale med Nav'],
  ['KU', 'Planprogram og konsekvensutgreiing'],
  ['gs-vei', 'Bygging av gang- og sykkelveg'],
  ['gang- og sykkelvei', 'Bygging av GS-veg'],
  ['arealdelen til kommuneplanen', 'Arealdelen til kommuneplanen'],
  ['kommuneplanens arealdel', 'Innspill til KPA'],
  ['kpa', 'Innspel til kommuneplanen sin arealdel'],
  ['LNF-område', 'LNF-område ved Fjordvik'],
  ['universell utforming', 'Krav til UU i bygg'],
  ['bebygd areal', 'BYA på gnr. 4 bnr. 5'],
  ['HVO', 'Valg av hovudverneombod'],
  ['bhg', 'Opptak i barnehagen'],
  ['burettslag', 'Vedtekter for Solbakken BRL'],
  ['1. kvartal 2026', 'Økonomirapport for første kvartal 2026'],
  ['stortingsmelding 5', 'Høyring av Meld. St. 5'],
];

/** A query, and a title that only looks like what it asks for. */
const ANNET: readonly (readonly [q: string, tittel: string])[] = [
  ['europavei', 'Bygging av garasje, ev. carport'],
  ['ev', 'Støyskjerm langs europaveien'],
  ['ku', 'Planprogram og konsekvensutgreiing'],
  ['konsekvensutredning', 'Ku på vegen'],
  ['fin', 'Brev fra Finansdepartementet'],
  ['finansdepartementet', 'En fin skole'],
  ['bra', 'Bruksareal i bolig'],
  ['sa', 'Vedtekter for samvirkeforetak'],
  ['samvirkeforetak', 'Rådmannen sa nei'],
  ['samarbeidsutvalg', 'SU-kongress 2026'],
  ['su', 'Møte i samarbeidsutvalget'],
  ['idrettslag', 'Silje IF'],
  ['kommunal forvaltning', 'Vedtekter for Havn KF'],
  ['sosialistisk venstreparti', 'SV: Søknad om plass'],
  ['samferdselsdepartementet', 'Nytt SD-anlegg'],
  ['helse- og omsorgstjenesteloven', 'Brev fra Hol kommune'],
  ['velforening', 'Vel gjennomført opplæring'],
  ['vann og avløp', 'Brev om vannrett'],
  ['iks', 'Kommunalt selskap'],
  ['plan- og bygningsloven', 'Plan for bygninger og loven om annet'],
];

describe('a journal is searched by abbreviation and by name', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'navn-'));
  const titler = new Map<string, number>();
  let motor: Sokemotor;

  const nummerFor = (tittel: string): number => {
    const nr = titler.get(tittel) ?? titler.size + 1;
    titler.set(tittel, nr);
    return nr;
  };
  /** Whether the only entry with the title is a hit. */
  const treffer = async (q: string, tittel: string): Promise<boolean> =>
    (await treff(motor, q, { antall: 100 })).includes(`${nummerFor(tittel)}-1`);
  const utenStjerne = (navn: string): string => navn.replace(/\*$/u, '');

  beforeAll(async () => {
    for (const [, tittel] of [...SAMME, ...ANNET]) nummerFor(tittel);
    for (const { navn, svar } of LINJER)
      for (const et of [...navn.map(({ skrevet }) => skrevet), ...svar]) nummerFor(utenStjerne(et));
    motor = await aapneSqliteSok(join(mappe, 'sok.db'), {
      traader: 0,
      klokke: () => new Date('2026-11-21T11:00:00Z'),
    });
    await motor.indekser(
      [...titler].map(([tittel, sak]) => post({ sak, tittel })),
      '2026-11-21',
    );
    await motor.toem();
  });
  afterAll(async () => {
    await motor.lukk();
    rmSync(mappe, { recursive: true });
  });

  test.each(SAMME)('«%s» finds «%s»', async (q, tittel) => {
    expect(await treffer(q, tittel)).toBe(true);
  });

  test.each(ANNET)('«%s» does not find «%s»', async (q, tittel) => {
    expect(await treffer(q, tittel)).toBe(false);
  });

  test('every name finds what it is also called', async () => {
    const uten: string[] = [];
    for (const { navn, svar } of LINJER) {
      for (const { skrevet } of navn) {
        for (const annet of [...navn.map((et) => et.skrevet), ...svar])
          if (!(await treffer(skrevet, utenStjerne(annet)))) uten.push(`${skrevet}: ${annet}`);
      }
    }
    expect(uten).toEqual([]);
  });
});
