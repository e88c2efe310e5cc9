/**
 * Words that bind a question together and say nothing of what it is about: «hva», «på», «er», «min». A title may do without them. Not those
 * that turn a meaning around («ikke», «uten», «mot») or say where or when («under», «mellom», «etter»), and not «og»: units are
 * named with it. «Paragraf» is written «§».
 */
export const BINDEORD = `
jeg eg meg du deg han hun ho ham vi me oss dere dykk de dei dem seg
min mi mitt mine din di ditt dine sin si sitt sine
en ein ei et eit den det denne dette disse desse
hva kva hvem kven hvor kvar kor hvordan korleis hvorfor kvifor hvilken hvilket hvilke når
i på om av til fra frå for med hos ved som at å
er var være vere bli blir ble vart har hadde ha
kan kunne skal skulle vil ville må måtte bør burde
paragraf paragrafen
`;
