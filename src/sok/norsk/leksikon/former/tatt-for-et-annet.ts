/**
 * Words that a rule, or the forms of another word, took for that other word: «freden» for «frede», «særskilt» for a kind of «skilt», «hets» for what
 * «heter». Here they are words of their own.
 */
export const TATT_FOR_ET_ANNET = `
m- fred
m hets
v1 hetse
v1 hevde
v1 velte
v2 trene = trener
v2 ane
v2 overstige = overstiger oversteg oversteget overstig overstige
n bud
o nettopp
a særskilt = særskild særskilde særskilte
a storslått = storslåtte storslagen storslagne
a feilslått = feilslåtte feilslegen feilslegne
a feilskutt = feilskutte feilskoten feilskotne feilskote
a brutal
a regelrett
a loddrett
a vannrett a:vassrett
a fossil
a intens
a moderne
a umoderne
a umoden = umodne
a råtten = råtne råttent
a trofast
a trygdet trygda = trygdede trygdete
o ordrett ordrette
n poeng
n portrett
v2 portrettere
n- drama
n atlas
n slips
m frisør
m frisyre
m ballade
m basar
m børs
m kabaret
m kontrast
m liga
m migrene
m narkose
m disputas
m arkivar
m- bod = boder bodene bodar bodane
m- bue m:boge
m kontorist
m profitt
p skredder p:skreddar
m prostituert = prostituerte
m prostitusjon
m prostata
m prestisje
m romantikk
m manifestasjon
m arrestasjon
m korrelasjon
m konservering f:konservering
m sjimpanse
m interessent
m attraktivitet
m partisan
m valgseier m:valsiger
p kineser p:kinesar
p trønder p:trøndar
m kollisjonskurs
m rettssal
m festsal
m lesesal
m møtesal
m spisesal
m sovesal
m konsertsal
m kinosal
m idrettssal
m treningssal
m operasjonssal
m kommunestyresal
o talsmann talsmannen talsmenn talsmennene
o talskvinne talskvinnen talskvinner
o talsperson talspersonen talspersoner talspersonar
m grenseland
m trend
v1 mestre
v2 tilberede
o økten økter øktene
m- trane
m- turne = turneen turneer turneene
o helten helter heltene
a skreddersydd skreddarsydd = skreddersydde skreddarsydde
m- sengepost
m- stikkledning m:stikkleidning
`;
