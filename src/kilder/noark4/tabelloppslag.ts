import { journalstatus as JOURNALSTATUS, saksstatus as SAKSSTATUS } from '../../noark/koder.ts';
import { lesJournalstatus } from '../felles/koder.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import { erSatt } from './flagg.ts';
import type { Mellomlager } from './mellomlager.ts';
import type { Klassekode, Oppslag } from './oppslag.ts';
import { iRad, les, type Rad } from './rad.ts';
import { TABELLER, type Tabellnavn } from './tabeller.ts';

/** Classes lie in classes, but not this deep; a table that points in a ring does. */
const MAKS_DYBDE = 50;
const MINNE = 5000;

/** The first row of each key with the wanted word in it: code tables come with their rows repeated. */
function ordbok(
  lager: Mellomlager,
  tabell: Tabellnavn,
  ordI: (rad: Rad) => string | undefined,
): Map<string, string> {
  const [nokkel] = TABELLER[tabell].nokkel;
  const funnet = new Map<string, string>();
  for (const rad of lager.sporring(`SELECT nummer, innhold FROM "${tabell}" ORDER BY nummer`)()) {
    const id = nokkel && les(rad, nokkel);
    const ord = id && ordI(rad);
    if (id && ord && !funnet.has(id)) funnet.set(id, utenDobleMellomrom(ord));
  }
  return funnet;
}

/** A code with several hjemler in TGHJEMMEL has no default: which one was meant cannot be told. */
function hjemler(lager: Mellomlager): Map<string, string> {
  const funnet = new Map<string, Set<string>>();
  for (const rad of lager.sporring('SELECT nummer, innhold FROM TGHJEMMEL ORDER BY nummer')()) {
    const [kode, uoff] = [les(rad, 'TH.TGKODE'), les(rad, 'TH.UOFF')];
    if (kode === undefined || uoff === undefined) continue;
    funnet.set(kode, (funnet.get(kode) ?? new Set()).add(utenDobleMellomrom(uoff)));
  }
  const enten = [...funnet].flatMap(([kode, [hjemmel, ...flere]]): [string, string][] =>
    hjemmel === undefined || flere.length > 0 ? [] : [[kode, hjemmel]],
  );
  return new Map(enten);
}

function fulltNavn(rad: Rad): string | undefined {
  const deler = ['PN.FORNAVN', 'PN.MNAVN', 'PN.ENAVN'].map((felt) => les(rad, felt) ?? '');
  return les(rad, 'PN.NAVN') ?? (deler.join(' ').trim() || les(rad, 'PN.INIT'));
}

/** Local statuses by the standard's letter, only where that keeps the entry further from the public than the code would. */
function lokaleStatuser(lager: Mellomlager): Map<string, string> {
  const statuser = ordbok(lager, 'JOURNSTATUS', (rad) => les(rad, 'JS.BETEGN'));
  for (const [kode, navn] of statuser) {
    const kjent = lesJournalstatus('JS.BETEGN', navn);
    const nytt = JOURNALSTATUS.safeParse(kjent).success && kjent !== 'J' && kjent !== 'A';
    if (nytt && !JOURNALSTATUS.safeParse(kode).success) statuser.set(kode, kjent);
    else statuser.delete(kode);
  }
  return statuser;
}

/** Remembers answers: cases share a few classes, but where the classes are people or properties there may be millions. */
function medMinne(sporring: (...nokkel: readonly string[]) => readonly Rad[]) {
  const minne = new Map<string, readonly Rad[]>();
  return (...nokkel: readonly string[]): readonly Rad[] => {
    const navn = JSON.stringify(nokkel);
    const kjent = minne.get(navn);
    if (kjent) return kjent;
    if (minne.size >= MINNE) minne.clear();
    const rader = sporring(...nokkel);
    minne.set(navn, rader);
    return rader;
  };
}

/** Looks up in the staged tables: the small ones are held in memory, keys and classes are asked for. */
export function lagTabelloppslag(lager: Mellomlager): Oppslag {
  const enheter = ordbok(lager, 'ADMINDEL', (rad) => les(rad, 'AI.ADMBET') ?? les(rad, 'AI.ADMKORT'));
  const personer = ordbok(lager, 'PERNAVN', fulltNavn);
  const koder = ordbok(lager, 'TGKODE', (rad) => les(rad, 'TK.BETEGN'));
  const maater = ordbok(lager, 'AVSKRMAATE', (rad) => les(rad, 'AV.BETEGN'));
  const sakstyper = ordbok(lager, 'SAKSTYPE', (rad) => les(rad, 'ST.BETEGN'));
  const arkivdeler = ordbok(lager, 'ARKIVDEL', (rad) => les(rad, 'AD.BETEGN'));
  const utgaatte = ordbok(lager, 'SAKSTATUS', (rad) => (erSatt(les(rad, 'SS.UTG')) ? 'U' : undefined));
  const journalstatuser = lokaleStatuser(lager);
  const standardhjemler = hjemler(lager);
  const finnJournalpost = lager.finnes('SELECT 1 FROM JOURNPOST WHERE "JP.ID" = ?');
  const finnVerdier = medMinne(
    lager.sporring(
      'SELECT nummer, innhold FROM ORDNVERDI WHERE "OV.ORDNPRI" = ? AND "OV.ORDNVER" = ? ORDER BY nummer',
    ),
  );
  const finnPrinsipp = medMinne(
    lager.sporring('SELECT nummer, innhold FROM ORDNPRINS WHERE "OP.ORDNPRI" = ? ORDER BY nummer'),
  );

  function koderPaa(
    rader: readonly Rad[],
    felt: string,
    baerer: Klassekode['baerer'],
    id: string,
  ): Klassekode[] {
    return rader.flatMap((rad) =>
      iRad(rad, () => {
        const kode = les(rad, felt);
        return kode === undefined ? [] : [{ baerer, id, kode }];
      }),
    );
  }
  return {
    enhet: (id) => id && enheter.get(id),
    person: (id) => id && personer.get(id),
    hjemmel: (kode) => kode && standardhjemler.get(kode),
    tilgangskode: (kode) => kode && koder.get(kode),
    avskrivningsmaate: (kode) => maater.get(kode),
    saksstatus: (kode) => (SAKSSTATUS.safeParse(kode).success ? kode : (utgaatte.get(kode) ?? kode)),
    journalstatus: (kode) => journalstatuser.get(kode) ?? kode,
    sakstype: (kode) => kode && sakstyper.get(kode),
    arkivdel: (kode) => kode && arkivdeler.get(kode),
    harJournalpost: (id) => finnJournalpost(id),
    prinsippnavn: (prinsipp = '') =>
      finnPrinsipp(prinsipp).flatMap((rad) => [les(rad, 'OP.BETEGN'), les(rad, 'OP.LTEKST')]),
    klassetittel: (prinsipp = '', verdi) =>
      finnVerdier(prinsipp, verdi)
        .map((rad) => les(rad, 'OV.BESKR'))
        .find((tittel) => tittel !== undefined),
    klassekoder(prinsipp = '', verdi) {
      const funnet = koderPaa(finnPrinsipp(prinsipp), 'OP.TGKODE', 'ordningsprinsipp', prinsipp);
      for (let dybde = 0, id = verdi; id !== undefined && dybde < MAKS_DYBDE; dybde++) {
        const rader = finnVerdier(prinsipp, id);
        funnet.push(...koderPaa(rader, 'OV.TGKODE', 'ordningsverdi', id));
        id = rader.map((rad) => les(rad, 'OV.FAR')).find((far) => far !== undefined);
      }
      return funnet;
    },
  };
}
