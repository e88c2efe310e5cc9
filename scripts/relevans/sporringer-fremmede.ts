import { del, om, ord } from './dom.ts';
import type { Gruppe } from './gruppe.ts';

const lia = om(del('\\blia\\b'), del('legges ned|nedleggelse'));
const vindmoeller = om(del('vindmølle|vindturbin|vindkraft|vindpark'), del('kvitås'));
const brukerbetaling = om(del('foreldrebetaling'), del('barnehage'));
const ppt = om(del('PPT|PP-tjenest|pedagogisk-psykologisk'));
const garasje = (...annet: readonly RegExp[]) => om(ord('garasje'), ...annet);

/**
 * Questions of people who have not seen the journal's words, written down before any was tried: the everyday word for that of case work,
 * the verb for the noun, the abbreviation for the name, and small words that no title has.
 */
export const FREMMEDE: readonly Gruppe[] = [
  {
    slag: 'småord som ingen tittel har',
    sporringer: [
      ['søknad om garasje strandstien', garasje(ord('søknad'), ord('strandstien'))],
      ['når er det båndtvang', om(del('båndtvang'))],
      ['hvor mye er vanngebyret', om(del('vanngebyr'))],
      ['klage på brøyting i tårnåsveien', om(ord('klage'), del('brøyting'), del('tårnåsvei'))],
      ['når åpner folkebiblioteket', om(del('åpningstid'), del('bibliotek'))],
      ['samisk i undervisningen', om(ord('samisk'), del('undervisning'))],
    ],
  },
  {
    slag: 'halve ord',
    sporringer: [
      ['feieavgift satser', om(del('sats'), del('feie-|feieavgift'))],
      ['kulturarrangement støtte', om(del('støtte|tilskudd'), del('kultur-|kulturarrangement'))],
      ['barneskule nesjordet', om(del('barne-|barneskole'), del('nesjordet'))],
      ['kontroll av heisanlegg', om(del('kontroll'), del('heis-|heisanlegg'))],
      ['gaterydding', om(del('gatevask og -rydding|gaterydding'))],
    ],
  },
  {
    slag: 'verb for substantiv',
    sporringer: [
      ['bygge garasje strandstien', garasje(ord('oppføring|bygging|bygge'), ord('strandstien'))],
      ['søke om garasje strandstien', garasje(ord('søknad|søker?'), ord('strandstien'))],
      ['nedlegge skolen lia', om(del('nedleggelse'), del('\\blia\\b'))],
    ],
  },
  {
    slag: 'andre ord for det samme',
    sporringer: [
      ['vindmøller kvitåsen', vindmoeller],
      ['vindkraft kvitåsen', vindmoeller],
      ['vindturbinar kvitåsen', vindmoeller],
      ['hva koster barnehage', brukerbetaling],
      ['barnehagepris', brukerbetaling],
      ['pris på sfo', om(del('takst|sats|pris|betaling'), del('SFO|skolefritids'))],
      ['kloakkavgift myrkroken', om(del('avløpsgebyr|kloakkavgift'), del('myrkroken'))],
      ['vannavgift økning', om(del('vanngebyr|vannavgift'), del('økning'))],
      ['parkeringsbot torggata', om(del('kontrollsanksjon|parkerings'), del('torggata'))],
      ['kirkegård nesjordet', om(del('gravplass|kirkegård|gravlund'), del('nesjordet'))],
      ['snømåking tårnåsveien', om(del('brøyting|måking'), del('tårnåsvei'))],
      ['fartsdumpar tårnåsvegen', om(del('fartsd[eu]mp|fartshump'), del('tårnåsvei'))],
      ['gatebelysning tårnåsvegen', om(del('gatelys|belysning'), del('tårnåsvei'))],
      ['omsorgslønn', om(del('omsorgslønn|omsorgsstønad'))],
      ['inhabil ordfører', om(del('habil'), del('ordfører'))],
      ['sluttpakke kommunalsjef', om(del('sluttavtale|sluttpakke'), del('kommunalsjef'))],
      ['asylmottak', om(del('asyl'), del('mottak'))],
      ['skolenedleggelse lia', lia],
      [
        'byggesøknad',
        om(
          ord(
            'søknad om (?:tiltak|tilbygg|bruksendring|enebolig|garasje|naust|terrasse|tomannsbolig|driftsbygning)',
          ),
        ),
      ],
      ['karasjok opplæring', om(del('karasjok|kárášjo'), del('opplæring'))],
      ['karasjohka opplæring', om(del('karasjok|kárášjo'), del('opplæring'))],
    ],
  },
  {
    slag: 'forkortelser for navn',
    sporringer: [
      ['ppt bemanning', om(del('PPT|pedagogisk-psykologisk'), del('bemanning'))],
      ['pedagogisk-psykologisk tjeneste', ppt],
      ['hms avvik renseanlegg', om(del('helse, miljø|HMS'), del('avvik'), del('renseanlegg'))],
      ['ESA næringstomt', om(del('overvåkingsorgan|ESA'), del('næringstomt'))],
    ],
  },
];
