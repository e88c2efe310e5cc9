import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fyll, klokke } from '../../scripts/relevans/egen.ts';
import { lagKorpus } from '../../scripts/relevans/korpus.ts';
import { lagPost } from '../../scripts/relevans/lag-post.ts';
import { type Sokemotor, sporring } from '../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../src/sok/sqlite/sqlite-sok.ts';

/** What journalists and citizens ask, written down before the words were learnt, and the title that must be among the first ten. */
const RADER = [
  ['bot til kommunen', 'Vedtak om overtredelsesgebyr - Proevelund kommune'],
  ['sykehuset fikk kritikk', 'Tilsynssak - brudd på spesialisthelsetjenesteloven ved Helse Fjord HF'],
  ['innleide sykepleiere', 'Avrop på rammeavtale om vikarer - sykepleiere'],
  ['hvem fikk sparken', 'Avslutning av arbeidsforhold'],
  ['ansatte må gå', 'Drøftingsmøte om nedbemanning'],
  ['kontrakten brutt', 'Heving av kontrakt - entreprise Solbakken'],
  ['budsjettet sprakk', 'Overskridelse av kostnadsramme - svømmehall'],
  ['tilsyn fant feil', 'Endelig tilsynsrapport med lovbrudd'],
  ['kommunen saksøkt', 'Stevning til tingretten - Proevelund kommune'],
  ['erstatning til barnehjemsbarn', 'Oppreisningsordning for tidligere barnevernsbarn'],
  ['sluttpakke kommunedirektør', 'Sluttavtale med rådmann'],
  ['utestedet mistet bevillingen', 'Inndragning av skjenkebevilling - Bryggekroa'],
  ['prikker til pub', 'Tildeling av prikker - skjenkested Kroken'],
  ['klimapenger', 'Tilsagn om Klimasats-midler'],
  ['penger til idrettshall', 'Tilsagn om spillemidler - flerbrukshall'],
  ['nestenulykke på byggeplassen', 'Tilløp til alvorlig hendelse - anleggsområde'],
  ['hvor mange er syke i hjemmetjenesten', 'Sykefraværsrapport 3. kvartal - hjemmetjenesten'],
  ['søke barnehageplass', 'Tilbud om plass i barnehage - hovedopptak'],
  ['mamma trenger plass på hjem', 'Vedtak om langtidsopphold i institusjon'],
  ['åpne kafe', 'Søknad om serveringsbevilling - kafé'],
  ['åpne restaurant med øl', 'Søknad om serverings- og skjenkebevilling'],
  ['båtplass', 'Tildeling av bryggeplass i småbåthavn'],
  ['ferja gikk ikke', 'Innstilte avganger i fergesambandet'],
  ['gravlegge', 'Søknad om gravsted - Proevelund kirkelige fellesråd'],
  ['felt elg', 'Sluttrapport elgjakt - vald 4'],
  ['kjøpe skog', 'Søknad om konsesjon - landbrukseiendom gnr 3'],
  ['fart på sjøen', 'Lokal forskrift om fartsbegrensning i sjø'],
  ['kurs i norsk for ukrainere', 'Norskopplæring for fordrevne fra Ukraina'],
  ['lekeplass ødelagt', 'Hærverk på lekeapparater'],
  ['velforeningen vil ha fartshumper', 'Henvendelse fra grendelag om fartsdempere'],
  ['jaktlaget', 'Bestandsplan for storvald'],
  ['sladdet dokument', 'Delvis innsyn - opplysninger er skjermet'],
  ['hvem har fått millionbot', 'Ileggelse av overtredelsesgebyr - oppdrettsanlegg'],
  ['overbelegg på sykehuset', 'Korridorpasienter ved helseforetaket'],
  ['hvor mye tjener rådmannen', 'Lønnsfastsettelse for kommunedirektør'],
  ['underslag i idrettslag', 'Økonomiske misligheter - Fjellvang IL'],
  ['gravskjending', 'Hærverk på gravminner'],
  ['nabo har høner', 'Klage på fjørfehold i boligområde'],
  ['pappa kan ikke bo hjemme lenger', 'Søknad om omsorgsbolig'],
  ['tilskudd til vannklosett', 'Utskifting av separate avløpsanlegg - tilskudd'],
  ['psykiatri ungdom kø', 'Ventetid ved barne- og ungdomspsykiatrisk poliklinikk'],
  ['avslag på parkeringsbevis', 'Klage - avslag på parkeringstillatelse for forflytningshemmede'],
  ['hundehotell', 'Søknad om etablering av hundepensjonat'],
] as const;

let mappe: string;
let motor: Sokemotor;

beforeAll(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'apen-journal-presse-'));
  motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0, klokke });
  const poster = RADER.map(([, tittel], i) =>
    lagPost({ nr: `${7001 + i}-1`, dato: '2026-03-03', tittel, sak: 'Post' }, 5000 + i),
  );
  await fyll(motor, [...(await lagKorpus()), ...poster]);
}, 120_000);

afterAll(async () => {
  await motor.lukk();
  rmSync(mappe, { recursive: true, force: true });
});

test.each(RADER.map(([q, tittel], i) => ({ q, tittel, nr: 7001 + i })))(
  '«$q» finds «$tittel»',
  async ({ q, nr }) => {
    const { ider } = await motor.sok(sporring.parse({ q, antall: 10 }));
    expect(ider.some((id) => id.includes(`/${nr}/`))).toBe(true);
  },
);
