import { erDelAvForetak } from './bak-foretak.ts';
import { finnKjente, type Spenn } from './kjente-navn.ts';
import { ORDART } from './ord.ts';
import { type Ord, skillOrd } from './ordskilling.ts';

const NAVN = ORDART.fornavn | ORDART.etternavn;
const IKKE_NAVN = ORDART.sted | ORDART.organisasjon | ORDART.saksord | ORDART.sperre | ORDART.innleder;

const har = (ord: Ord | undefined, art: number): boolean => ord !== undefined && (ord.art & art) !== 0;
const inntil = (ord: Ord | undefined): boolean => ord?.skille === 's';
const utvetydigFornavn = (ord: Ord): boolean => har(ord, ORDART.fornavn) && !har(ord, ORDART.tvetydig);

/** A capitalised word that no list knows: a name after a given name, otherwise anything. */
const ukjentEgennavn = (ord: Ord): boolean =>
  ord.stor === 1 &&
  !ord.initial &&
  (ord.art & (NAVN | IKKE_NAVN | ORDART.partikkel)) === 0 &&
  ord.form.length > 1;

/** True where the word after a name makes a street, a building or an enterprise of it. */
function etterfulgtAvSted(ord: readonly Ord[], til: number): boolean {
  const neste = ord[til];
  if (!inntil(neste)) return false;
  if (har(neste, ORDART.sted)) return true;
  if (neste !== undefined && neste.stor > 0 && har(neste, ORDART.organisasjon)) return true;
  return neste !== undefined && neste.stor === 0 && har(neste, ORDART.organisasjon) && neste.form.length > 4;
}

/** How far a run of name words goes from `fra`, and what it holds. */
function maal(
  ord: readonly Ord[],
  fra: number,
): { til: number; fornavn: number; sikre: number; etternavn: number; ukjente: number } {
  const svar = { til: fra, fornavn: 0, sikre: 0, etternavn: 0, ukjente: 0 };
  // «fra Bjørn Xyzvik»: inside a sentence a capital is no accident, even on a word that can be something else.
  const midtI = inntil(ord[fra]) && ord[fra - 1]?.stor === 0;
  for (let i = fra; i < ord.length; i++) {
    const o = ord[i];
    if (o === undefined || (i > fra && !inntil(o))) break;
    if (o.initial) {
      if (i === fra || svar.fornavn > 0) svar.til = i === fra ? svar.til : i + 1;
      continue;
    }
    if (o.stor === 0) {
      if (i > fra && har(o, ORDART.partikkel)) continue;
      break;
    }
    if (har(o, NAVN) && !har(o, ORDART.sperre)) {
      if (har(o, ORDART.fornavn)) {
        svar.fornavn++;
        if (!har(o, ORDART.tvetydig)) svar.sikre++;
      }
      // The first word is the given name: a word that can be both counts as surname only after another.
      if (i > fra && (har(o, ORDART.etternavn) || svar.fornavn > 1)) svar.etternavn++;
    } else if ((svar.sikre > 0 || (svar.fornavn > 0 && midtI)) && svar.ukjente === 0 && ukjentEgennavn(o))
      svar.ukjente++;
    else break;
    svar.til = i + 1;
  }
  return svar;
}

/** «Nordmann, Kari» and «Nordmann Kari»: the end of the name, or 0. */
function omvendt(ord: readonly Ord[], fra: number): number {
  const [etternavn, fornavn] = [ord[fra], ord[fra + 1]];
  if (etternavn === undefined || fornavn === undefined || etternavn.stor === 0 || fornavn.stor === 0)
    return 0;
  const komma = fornavn.skille === 'k';
  if (!har(etternavn, ORDART.etternavn) || !har(fornavn, ORDART.fornavn) || !(komma || inntil(fornavn)))
    return 0;
  if (!komma && !har(etternavn, ORDART.sikkertEtternavn) && !utvetydigFornavn(fornavn)) return 0;
  let til = fra + 2;
  for (let neste = ord[til]; neste !== undefined && inntil(neste); neste = ord[++til]) {
    if (!neste.initial && !(neste.stor > 0 && har(neste, ORDART.fornavn))) break;
  }
  return til;
}

/** Letters that a surname must have to be known without a capital: shorter ones are too like other words. */
const KORTESTE_SMAA = 5;

/**
 * «kari nordmann»: both words are names and nothing else. Beside a surname that is nothing else any given name will do: «per hansen»,
 * «Per hansen», «hansen, per».
 */
function smaaBokstaver(ord: readonly Ord[], fra: number): number {
  const [foerste, andre] = [ord[fra], ord[fra + 1]];
  if (foerste === undefined || andre === undefined || foerste.form.length < 3 || andre.form.length < 3)
    return 0;
  const rent = (o: Ord): boolean => har(o, ORDART.sikkertEtternavn) && o.form.length >= KORTESTE_SMAA;
  const rettVei =
    inntil(andre) &&
    ((har(foerste, ORDART.fornavn) && rent(andre)) ||
      (foerste.stor === 0 &&
        utvetydigFornavn(foerste) &&
        har(andre, NAVN) &&
        !har(andre, ORDART.tvetydig | ORDART.saksord)));
  const snudd =
    rent(foerste) &&
    ((inntil(andre) && utvetydigFornavn(andre)) || (andre.skille === 'k' && har(andre, ORDART.fornavn)));
  return rettVei || snudd ? fra + 2 : 0;
}

/**
 * «fra Tekle Medhanye»: two or three words after «fra» that no list knows, and nothing that makes a body of them. In doubt
 * it is a person.
 */
function ukjentAvsender(ord: readonly Ord[], fra: number): number {
  const foran = ord[fra - 1];
  if (!inntil(ord[fra]) || (foran?.form !== 'fra' && foran?.form !== 'frå')) return 0;
  let til = fra;
  for (let o = ord[til]; o !== undefined && (til === fra || inntil(o)); o = ord[++til]) {
    if (!ukjentEgennavn(o) && !(har(o, NAVN) && o.stor === 1)) break;
  }
  return til - fra >= 2 && til - fra <= 3 && !etterfulgtAvSted(ord, til) ? til : 0;
}

/** After it comes the person behind an enterprise: «v/», «att.:», «c/o». */
const BAK_FORETAK =
  /(?<![\p{L}\p{N}])(?:v\s?\/|v\.(?=\s)|att(?:n|ention)?\s?[.:]+|att(?:n|ention)?(?=\s)|c\s?\/\s?o(?!\p{L}))\s*/giu;
/** Words of a role between: «v/ daglig leder». */
const FLEST_ROLLEORD = 3;
const FLEST_NAVNEORD = 3;

/**
 * «Bygg AS v/ Tekle Medhanye», «att.: rektor T. Medhanye», «v/Haugen»: the person behind an enterprise, though no list knows the name. One word
 * is a person only where it can be a surname.
 */
function* bakForetak(tekst: string, ord: readonly Ord[]): Generator<Spenn> {
  for (const { 0: hele, index } of tekst.matchAll(BAK_FORETAK)) {
    let fra = ord.findIndex((o) => o.fra >= index + hele.length);
    if (fra < 0) return;
    const sisteRolle = fra + FLEST_ROLLEORD;
    while (fra < sisteRolle && (ord[fra]?.stor === 0 || har(ord[fra], ORDART.innleder))) fra++;
    let til = fra;
    for (let o = ord[til]; o !== undefined && (til === fra || inntil(o)); o = ord[++til])
      if (til - fra === FLEST_NAVNEORD || !(o.initial || ukjentEgennavn(o) || (har(o, NAVN) && o.stor > 0)))
        break;
    const [foerste, siste] = [ord[fra], ord[til - 1]];
    if (foerste === undefined || siste === undefined || til === fra || siste.initial) continue;
    if (ord.slice(fra, til).some(({ form }) => erDelAvForetak(form))) continue;
    const nok = til - fra > 1 || (har(foerste, ORDART.etternavn) && !har(foerste, IKKE_NAVN));
    if (nok && !etterfulgtAvSted(ord, til)) yield { fra: foerste.fra, til: siste.til };
  }
}

/** Where a name that starts at word `fra` ends (the word after it), or 0. */
function navnFra(ord: readonly Ord[], fra: number): number {
  const foerste = ord[fra];
  if (foerste === undefined) return 0;
  const foran = inntil(foerste) ? ord[fra - 1] : undefined;
  if (har(foran, ORDART.sperre)) return 0;
  if (foerste.stor === 0) return smaaBokstaver(ord, fra);
  if (ord[fra + 1]?.stor === 0 && smaaBokstaver(ord, fra) > 0) return fra + 2;
  if (har(foerste, ORDART.fornavn)) {
    const m = maal(ord, fra);
    const fult = m.etternavn > 0 || m.ukjente > 0 || (m.sikre > 0 && m.til > fra);
    if (fult) return etterfulgtAvSted(ord, m.til) ? 0 : m.til;
    return 0;
  }
  if (foerste.initial) {
    const m = maal(ord, fra);
    return m.etternavn > 0 && !etterfulgtAvSted(ord, m.til) ? m.til : 0;
  }
  if (har(foerste, ORDART.etternavn)) {
    const snudd = omvendt(ord, fra);
    if (snudd > 0) return etterfulgtAvSted(ord, snudd) ? 0 : snudd;
    const neste = ord[fra + 1];
    const dobbelt =
      inntil(neste) && neste !== undefined && neste.stor > 0 && har(neste, ORDART.sikkertEtternavn);
    if (dobbelt && !etterfulgtAvSted(ord, fra + 2)) return fra + 2;
    const alene = har(foerste, ORDART.sikkertEtternavn) || har(foran, ORDART.innleder);
    return alene && !etterfulgtAvSted(ord, fra + 1) ? fra + 1 : 0;
  }
  if (ukjentEgennavn(foerste)) {
    const neste = ord[fra + 1];
    if (har(foran, ORDART.innleder)) return fra + 1;
    const avsender = ukjentAvsender(ord, fra);
    if (avsender > 0) return avsender;
    const sikkert =
      inntil(neste) && neste !== undefined && neste.stor > 0 && har(neste, ORDART.sikkertEtternavn);
    if (sikkert && !etterfulgtAvSted(ord, fra + 2)) return fra + 2;
  }
  return 0;
}

/** Joins overlapping spans, in the order of the text. */
function flett(spenn: readonly Spenn[]): readonly Spenn[] {
  const ut: { fra: number; til: number }[] = [];
  for (const s of [...spenn].sort((a, b) => a.fra - b.fra || b.til - a.til)) {
    const siste = ut.at(-1);
    if (siste !== undefined && s.fra < siste.til) siste.til = Math.max(siste.til, s.til);
    else ut.push({ ...s });
  }
  return ut;
}

const FORAN_BAK_FORETAK: ReadonlySet<string> = new Set(['v', 'att', 'attn', 'attention', 'c']);
/** Words that a name may follow which no list knows. */
const BEGYNNER_NAVN: ReadonlySet<string> = new Set(['fra', 'frå', ...FORAN_BAK_FORETAK]);

/**
 * Persons' names in running text, each as it stands there, genitive and all («Kari Nordmanns»), in order, without
 * repeats. Streets, places, buildings and enterprises that bear a name are none; in doubt a name is a person's (R34).
 * @param tekst a title or a field.
 * @param kjente names known from the entry or its case: they are found also by the surname alone and in any order.
 */
export function finnPersonnavn(tekst: string, kjente: readonly string[] = []): readonly string[] {
  const ord = skillOrd(tekst);
  const noeNavn = ord.some(
    (o) => o.initial || (o.art & (NAVN | ORDART.innleder)) !== 0 || BEGYNNER_NAVN.has(o.form),
  );
  if (!noeNavn && kjente.length === 0) return [];
  const spenn: Spenn[] = kjente.length > 0 ? [...finnKjente(ord, kjente)] : [];
  for (let i = 0; i < ord.length; i++) {
    const til = navnFra(ord, i);
    const [foerste, siste] = [ord[i], ord[til - 1]];
    if (til === 0 || foerste === undefined || siste === undefined) continue;
    spenn.push({ fra: foerste.fra, til: siste.til });
    i = til - 1;
  }
  if (ord.some(({ form }) => FORAN_BAK_FORETAK.has(form))) spenn.push(...bakForetak(tekst, ord));
  if (spenn.length === 0) return [];
  return [...new Set(flett(spenn).map((s) => tekst.slice(s.fra, s.til)))];
}
