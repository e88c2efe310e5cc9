/** Words that open a question: «hva», and the verb of «kan jeg», «er det». */
export const SPORREORD = `
hva hvem hvor hvordan hvorfor hvilken hvilket hvilke når kva kven kvar korleis kvifor kor
er har kan skal må vil får blir bør finnes finst
`;

/** What makes a sentence of four words or more, where a list of words has none: somebody who speaks, and what is, has, shall and will. */
export const SETNINGSORD = `
jeg eg meg du deg vi me oss dere dykk
er var blir blei ble vart har hadde kan kunne skal skulle vil ville må måtte bør burde
fikk fekk
`;

/**
 * What a question is put with and its answer seldom has: «hvor lang tid tar det å få bolig», «er det lov å fiske». Outside a question or
 * another sentence they are what was asked for. What binds anywhere is among the words that bind.
 */
export const I_SPORSMAAL = `
lang langt stor stort store gammel gammelt gamle dyr dyrt ikke ikkje nok lov lovlig lovleg tid
hender gjøre betyr tyder foregår føregår få gå komme finne finner finn ta imot gi gjev gje stå se ser sjå tenker tenkjer
folk penger pengar ansvar ansvaret kommunen kommuna
`;
