/** Words that open a question or an enquiry: «hva», the verb of «kan jeg», «er det», and «lurer» of «lurer på om». */
export const SPORREORD = `
hva hvem hvor hvordan hvorfor hvilken hvilket hvilke når kva kven kvar korleis kvifor kor
ka kem kordan korsn kossen åssen koffor koffer korfor hvorledes kafor kaffor koffør kossen
er har kan skal må vil får blir bør finnes finst fins var hadde kunne skulle ville måtte burde fikk fekk ble vart blei går kommer kjem tar tek
gjelder stemmer trenger treng skjer lurer lurar vet veit hei heisann hallo unnskyld
`;

/** What makes a sentence of four words or more, where a list of words has none: somebody who speaks, who asks, and what is, has, shall and will. */
export const SETNINGSORD = `
jeg eg æ meg du deg vi me oss dere dykk dokker dåkker man det de han hun min mitt mine vår våre våres
hva hvem hvorfor hvordan hvilken hvilke kva kven korleis kvifor ka kem koffor korsn åssen
er var blir blei ble vart har hadde kan kunne skal skulle vil ville må måtte bør burde
fikk fekk får går tar tek gjør gjer kommer kjem står sier synes tror lurer lurar trenger treng ønsker håper
`;
