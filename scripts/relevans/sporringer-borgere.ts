import { baade, dag, del, enten, nummer, om, ord } from './dom.ts';
import type { Gruppe } from './gruppe.ts';

const orgnr = om(del('999 888 777'));
const havnevegen7 = om(ord('havneve[ig]en 7(?!\\d)(?: ?b)?'));
const va = om(del('VA-plan|vann og avløp'));

/**
 * As citizens and journalists ask, written down before any of them was tried: abbreviations, addresses, organisation numbers, whole
 * questions. Those that answered badly stay.
 */
export const BORGERE: readonly Gruppe[] = [
  {
    slag: 'forkortelser',
    sporringer: [
      ['VA-plan', va],
      ['va plan', va],
      ['vann og avløpsplan', va],
      ['PPT', om(ord('PPT|PP-tjenesten'))],
      ['PP-tjenesten', om(ord('PPT|PP-tjenesten'))],
      ['SFO', enten(om(ord('SFO')), om(del('skolefritids')))],
      ['sfo plass', om(ord('SFO-plass'))],
      ['skolefritidsordning', enten(om(ord('SFO')), om(del('skolefritids')))],
      ['BPA', om(ord('BPA|brukerstyrt personlig assistanse'))],
      ['bpa ordning', om(ord('BPA|BPA-ordning'), del('ordning'))],
      ['ROS analyse', om(ord('ROS-analyse'))],
      ['risiko og sårbarhetsanalyse', om(del('sårbarhet'), del('analyse'))],
      ['risikoanalyse', om(del('risiko|ROS-'), del('analyse'))],
      ['IKT utstyr', om(ord('IKT-utstyr'))],
    ],
  },
  {
    slag: 'gater og husnumre',
    sporringer: [
      ['havnevegen 7', havnevegen7],
      ['havnevegen 7b', havnevegen7],
      ['Havneveien 7 B', havnevegen7],
      ['skoleveien garasje', om(ord('skoleve[ig]en'), ord('garasje'))],
    ],
  },
  {
    slag: 'organisasjonsnumre',
    sporringer: [
      ['999888777', orgnr],
      ['999 888 777', orgnr],
      ['org.nr 999888777', orgnr],
      ['orgnr. 999 888 777', orgnr],
    ],
  },
  {
    slag: 'datoer og numre, som folk skriver dem',
    sporringer: [
      ['mandag 12. oktober 2026', dag('2026-10-12', '12\\. oktober 2026')],
      ['møte 24. september', baade(om(del('møte')), dag('2026-09-24', '24\\. september'))],
      ['eldrerådet 24. sept', om(ord('eldrerådet'), del('24\\. september'))],
      ['oktober 2026 innkalling', baade(om(del('innkalling')), dag('2026-10', 'oktober 2026'))],
      ['2026/ 4133', nummer('2026/4133')],
      ['2026 /4133 - 2', nummer('2026/4133/2')],
      ['26 / 4133-1', nummer('2026/4133/1')],
      ['sak nr. 2026/4133 dok 2', nummer('2026/4133/2')],
    ],
  },
  {
    slag: 'hele spørsmål',
    sporringer: [
      ['hva skjer med svømmehallen', om(ord('svømmehall(?:en)?'))],
      ['når er møte i formannskapet', om(ord('formannskapet'))],
      ['hvem har søkt på stilling som jurist', om(ord('jurist|stilling|søkerliste'))],
      ['"graving i kommunal vei"', om(ord('graving i kommunal vei'))],
      ['"vedtak om tilskudd til"', om(ord('vedtak om tilskudd til'))],
      ['"byggegrense mot sjø"', om(ord('byggegrense mot sjø'))],
      ['smart city', om(ord('smart city'))],
      ['workshops', om(ord('workshops?'))],
    ],
  },
  {
    slag: 'folkelige ord',
    sporringer: [
      ['bruksending', om(ord('bruksendring'))],
      ['skjenkebeviling taretind', om(ord('skjenkebevilling'), ord('taretind'))],
      ['forlopig svar rogneveien', om(ord('foreløpig'), ord('svar'), ord('rogneveien'))],
      ['ungdomskole strandsida', om(ord('ungdomsskole'), ord('strandsida'))],
      ['serveringsbevillning', om(ord('serveringsbevilling'))],
      ['rekkehus indrebygda', om(ord('rekk(?:je|e)hus'), ord('indrebygda'))],
      ['manglar ved søknad garasje', om(ord('mangler'), ord('søknad'), ord('garasje'))],
      ['førebels svar', om(ord('foreløpig'), ord('svar'))],
      ['tilsetjing lærar', om(ord('tilsetting'), ord('lærer'))],
      ['sjukepleiar utlysing', om(ord('utlysning'), ord('sykepleier'))],
      ['reinhaldstenester', om(ord('renholdstjenester'))],
      ['kunstgress', om(del('kunstgress'))],
      ['kartlegging kvikkleire', om(del('kvikkleire'), del('kartlegging'))],
      ['oppdrett lokalitet', om(del('oppdrett'), del('lokalitet'))],
      ['utgifter representasjon', om(del('utgifter'), del('representasjon'))],
      ['hjortevilt', om(del('hjortevilt'))],
      ['flyktningbosetting', om(del('flyktning'), del('bosetting'))],
      ['farlig skolevei', om(del('farlig'), ord('skolevei'))],
      ['fukt i gymsalen', om(del('fukt'), ord('gymsalen'))],
      ['parkeringsbøter', om(del('parkeringsb(?:ot|øter)'))],
      ['tilkopling vassleidning', om(ord('tilkobling'), ord('vannledning'))],
      ['brukarstyrt personleg assistanse', om(ord('brukerstyrt'), ord('personlig'))],
    ],
  },
];
