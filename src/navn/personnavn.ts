export { fremmedeIForetak } from './bak-foretak.ts';
export { erPerson } from './er-person.ts';
export { finnPersonnavn } from './finn-personnavn.ts';
export { delSammenskrevet, somLest, utenFoelge } from './ordform.ts';
export { erFremmedNavn, erSikkertNavn, reneEtternavn, utenSteder } from './uten-steder.ts';
