import { FLEST_TEGN } from '../../src/sok/sokemotor.ts';

/** What is asked, and what it is meant to be heavy with. */
export interface Fiendtlig {
  readonly hva: string;
  readonly q: string;
}

/** The commonest words of the generated archive, and of most journals. */
const VANLIGE =
  'om til for fra på av og i med en ved saken brev svar søknad vedtak søknaden kommune kommunen vedlegg møte tillatelse byggesak plan tiltak gnr bnr henvendelse tilbud avtale stilling barnehage';
const BOKSTAVER = [...'skbfmtavrhgelpnojdui'];

const innenfor = (q: string): string => q.slice(0, FLEST_TEGN);
const gjentatt = (hva: string): string => innenfor(`${hva} `.repeat(FLEST_TEGN));

/**
 * Queries that nobody types, of any script and as heavy as they can be made within the longest that is read. Those that are
 * longer are refused before any engine is asked.
 */
export const FIENDTLIGE: readonly Fiendtlig[] = [
  { hva: 'ett ord uten mellomrom', q: innenfor('a'.repeat(10_000)) },
  { hva: 'bare tegn', q: gjentatt('?!;:,."«»()*-') },
  { hva: '500 ord på én bokstav', q: gjentatt('a') },
  { hva: 'ulike ord', q: innenfor(Array.from({ length: 200 }, (_, i) => `ord${i}`).join(' ')) },
  { hva: 'alle vanlige ord', q: innenfor(VANLIGE) },
  { hva: 'alle vanlige ord, ett uten treff', q: innenfor(`garasjje om til for fra på av og i med en ved`) },
  { hva: 'vanlige ord med skrivefeil', q: innenfor(VANLIGE.replaceAll(/(\p{L}{3})(\p{L}{2})/gu, '$1x$2')) },
  { hva: 's*', q: 's*' },
  { hva: '-s*', q: '-s*' },
  { hva: 'a* b* c* …', q: BOKSTAVER.map((en) => `${en}*`).join(' ') },
  { hva: 'a* OR b* OR c* …', q: BOKSTAVER.map((en) => `${en}*`).join(' OR ') },
  { hva: 'søknad -a* -b* …', q: `søknad ${BOKSTAVER.map((en) => `-${en}*`).join(' ')}` },
  { hva: '200 ELLER', q: innenfor(VANLIGE.replaceAll(' ', ' OR ').repeat(3)) },
  { hva: 'mange utelatt', q: innenfor(`søknad -${VANLIGE.replaceAll(' ', ' -')}`) },
  { hva: 'bare utelatt', q: innenfor(`-${VANLIGE.replaceAll(' ', ' -')}`) },
  { hva: 'lang frase av vanlige ord', q: `"${innenfor(VANLIGE).slice(0, 400)}"` },
  { hva: 'frase av ett vanlig ord', q: `"${'om '.repeat(64).trim()}"` },
  { hva: 'mange fraser', q: innenfor('"søknad om" "svar på" "om til" "av om" "for om" '.repeat(10)) },
  {
    hva: 'frase av ukjente ord',
    q: `"${Array.from({ length: 40 }, (_, i) => `ukjnet${'abcdefgh'[i % 8] ?? ''}ordx`).join(' ')}"`.slice(
      0,
      500,
    ),
  },
  { hva: 'numre', q: innenfor(Array.from({ length: 60 }, (_, i) => `${i + 1}/${i + 2}`).join(' ')) },
  { hva: 'datoer', q: innenfor('november 2026 2026-11-21 17. mai '.repeat(15)) },
  { hva: 'arabisk', q: gjentatt('خطة المدينة') },
  { hva: 'kinesisk uten mellomrom', q: innenfor('記録簿公開文書館'.repeat(80)) },
  { hva: 'emoji', q: gjentatt('🦦👩‍👩‍👧‍👦') },
  { hva: 'kombinerende tegn', q: innenfor(`a${'\u0301\u0323'.repeat(300)}`) },
  { hva: 'høyre mot venstre og nullbredde', q: gjentatt('\u202eא\u200bב\u200d\ufeff') },
  { hva: 'sammensatt uten ende', q: innenfor('reguleringsplanforslagsbehandling'.repeat(20)) },
];
