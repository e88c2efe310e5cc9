import type { Funnkode } from './grunnlag.ts';

/** What a field is searched for that is not forbidden as such, but that staff should see. */
interface Moenster {
  readonly kode: Funnkode;
  readonly regel: string;
  readonly forklaring: string;
  readonly uttrykk: RegExp;
  /** Only in titles, not in the names of parties and units. */
  readonly bareTitler: boolean;
}

/** Case types of offentlegforskrifta § 9, as words in either form of Norwegian. */
const PARAGRAF9_ORD =
  /barnevern|(?<!\p{L})adop(?:sjon|ter)|vergemål|verjemål|(?<!\p{L})verge(?:n|s)?(?!\p{L})|(?<!\p{L})farskap|foreldreansvar|barnefordeling|samværs|separasjon|skilsmisse|skilsmål|(?<!\p{L})(?:nedstamming|avstamning)|(?<!\p{L})ekteskap|psykisk helsevern|tvangsinnle|omsorgsovertak|akuttvedtak|fosterh(?:je|ei)m|beredskapshjem|sosialhjelp|sosialstønad|økonomisk sosial|konsulær|barnebidrag|bidragssak|statsborg[ae]rskap|asylsø[kh]|pasientskade|partnarskap|partnerskap etter/iu;

/** Health, origin, belief, politics, trade unions, sexual life, crime: personvernforordningen articles 9 and 10. */
const FOELSOMME_ORD =
  /diagnose|sykdom|sjukdom|(?<!\p{L})(?:sykemeld|sjukemeld|sykmeld)|(?<!\p{L})kreft|demens|depresjon|psykisk|psykiat|rusm(?:isbruk|iddel)|rusomsorg|(?<!\p{L})rus(?:vern|avheng)|funksjonshem|utviklingshem|uføre?(?!\p{L}*sikring)|(?<!\p{L})abort|(?<!\p{L})gravid|(?<!\p{L})hiv(?!\p{L})|selvmord|sjølvmord|fagforening|fagorganis|medlemskap i (?:fag|lo\b)|partimedlem|(?<!\p{L})religi(?:on|øs)|livssyn|trossamfunn|etnisk|(?<!\p{L})samisk avstam|seksuell|homofil|transperson|kjønnsinkongru|(?<!\p{L})straffe(?:sak|dømt|bar)|straffedom|(?<!\p{L})politianmeld|anmeldelse av|voldtekt|(?<!\p{L})overgrep|(?<!\p{L})vold(?!\p{L}*(?:a|en)\s)|mishandl|vandelsattest|politiattest|(?<!\p{L})fengsel|(?<!\p{L})varetekt|(?<!\p{L})siktet|mobb(?:ing|esak)|(?<!\p{L})ppt(?!\p{L})|sakkyndig vurdering|spesialundervisning|spesialpedagog|(?<!\p{L})bpa(?!\p{L})|pleiepenger|pleiepengar|omsorgslønn|omsorgsstønad/iu;

const MOENSTRE: readonly Moenster[] = [
  {
    kode: 'paragraf9-ord',
    regel: 'R25',
    forklaring:
      'Et ord her peker mot en sakstype i offentlegforskrifta § 9. Vurder om innføringen kan ligge på nettet.',
    uttrykk: PARAGRAF9_ORD,
    bareTitler: true,
  },
  {
    kode: 'foelsomt-ord',
    regel: 'R21',
    forklaring:
      'Et ord her kan røpe helse, tro, fagforening, straff eller andre opplysninger i personvernforordningen artikkel 9 og 10.',
    uttrykk: FOELSOMME_ORD,
    bareTitler: true,
  },
  {
    kode: 'epost',
    regel: 'R21',
    forklaring: 'Feltet inneholder en e-postadresse. Vurder om den skal vises.',
    uttrykk: /[^\s@<>(),;]@[^\s@<>(),;]+\.\p{L}{2,}/u,
    bareTitler: false,
  },
  {
    kode: 'telefon',
    regel: 'R21',
    forklaring: 'Feltet inneholder noe som ser ut som et telefonnummer. Vurder om det skal vises.',
    uttrykk:
      /(?:\+|(?<!\d)00)\s?47[\s.-]?(?:\d[\s.-]?){7}\d(?![\d])|(?:tlf|tel|telefon|mobil|mob|ring)\p{L}{0,7}\.?\s*:?\s*(?:\d[\s.-]?){7}\d(?!\d)|(?<![\d.,/-])(?:[49]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{3}|[2-7]\d[ \u00a0]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{2})(?![\d])/iu,
    bareTitler: false,
  },
];

/** Where somebody lives, in an entry that is strict: «Storgata 12». */
const ADRESSE: Moenster = {
  kode: 'adresse',
  regel: 'R26',
  forklaring: 'Feltet inneholder noe som ser ut som en adresse, og innføringen er strengt skjermet.',
  uttrykk:
    /\p{L}(?:gata|gaten|gate|veien|vegen|vei|veg|allé|alleen|bakken|svingen|stien|plassen|tunet|terrasse|lia|jordet|kroken|ringen)\s+\d{1,4}\s?[a-z]?(?!\p{L})|(?<!\p{L})(?:gate|vei|veg|plass)\s+\d{1,4}(?!\d)|(?<!\d)\d{4}\s+\p{Lu}\p{L}{2,}/iu,
  bareTitler: true,
};

/**
 * What to look twice at in a text. Never a reason to hold an entry back.
 * @param valg `tittel` for titles; `streng` for entries under § 13, § 26 and the strict codes.
 */
export function finnAdvarsler(
  tekst: string,
  valg: { readonly tittel: boolean; readonly streng: boolean },
): readonly Pick<Moenster, 'kode' | 'regel' | 'forklaring'>[] {
  const aktuelle = valg.streng ? [...MOENSTRE, ADRESSE] : MOENSTRE;
  return aktuelle.filter((m) => (valg.tittel || !m.bareTitler) && m.uttrykk.test(tekst));
}
