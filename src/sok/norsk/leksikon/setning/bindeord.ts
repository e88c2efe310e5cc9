/**
 * Words that bind a question together and say nothing of what it is about: «hva», «på», «er», «min», «fordi», «allerede». A title may do
 * without them. Not those that turn a meaning around («ikke», «uten», «mot») or say where or when («under», «mellom», «etter»), not «og»,
 * for units are named with it, and not what is a name or a thing too: «hans», «jo», «vår». Of verbs only the forms that a sentence has:
 * «ønsker», while an «ønske» is what a title says. «Paragraf» is written «§».
 */
export const BINDEORD = `
jeg eg meg du deg han hun ho ham vi me oss dere dykk de dei dem seg
min mi mitt mine din di ditt dine sin si sitt sine vårt våre deres deira hennes hennar
en ein ei et eit den det denne dette disse desse
noen nokon nokre noe noko alle alt mange mye mykje mer meir mest flere fleire hver hvert samme hele heile man selv sjølv
hva kva hvem kven hvor kvar kor hvordan korleis hvorfor kvifor hvilken hvilket hvilke når
i på om av til fra frå for med hos ved som at å
også fordi hvis viss dersom mens medan siden sidan så da då enn derfor difor altså inntil slik sånn
helt heilt veldig svært ganske nokså altfor bare berre kun nesten omtrent egentlig eigentleg faktisk kanskje gjerne
allerede allereie ennå enno enda endå fortsatt fremdeles framleis lenger lenge alltid ofte snart nylig nyleg nettopp nå no igjen her der fjor
er var være vere vært vore bli blir ble blei vart vert blitt vorte har hadde ha hatt
kan kunne skal skulle vil ville må måtte bør burde
får fikk fått fekk går gikk gått gjekk kommer kom kommet kjem gjør gjorde gjort gjere gjer tar tok tatt tek teke
gir ga gav gitt står stod sto ligger ligg lå finnes finst fins skjer skjedde skjedd gjelder
sier sa sagt seier vet veit tror trur synes synest mener meiner lurer lurar ønsker ønsket ønskjer ønskte
vedrørende vedrørande vedr angående angåande ang ifm ift iht mht pga mtp evt
paragraf paragrafen
`;
