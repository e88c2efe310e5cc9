import { SLUG } from '../server/fyll.ts';

const SAK = `/${SLUG}/sak/2026/1`;

/** One address of each kind of page. A new kind of page is added here, and is then looked at in every way. */
export const SIDER: readonly (readonly [string, string])[] = [
  ['front page', '/'],
  ['search for nothing yet', '/sok'],
  ['search', '/sok?q=skoleskyss'],
  ['search with filters', '/sok?q=storgata&type=I&type=U&fra=2024-01-01&skjermet=false&sortering=nyeste'],
  ['search without hits', '/sok?q=finnesikkenoesteder'],
  ['search with a word that is misspelt', '/sok?q=skolesjyss'],
  ['search for a number', '/sok?q=2026%2F1'],
  ['search that is read in words', '/sok?q=%22om+skoleskyss%22+nummer+-gammel+OR+(18.11.2026'],
  ['search that cannot be read', '/sok?fra=igaar'],
  ['search in everything, second page', '/sok?side=2'],
  ['days', `/${SLUG}/postliste`],
  ['a day', `/${SLUG}/postliste/2026-11-19`],
  ['a day without entries', `/${SLUG}/postliste/2026-12-24`],
  ['case with gaps', SAK],
  ['case that nobody has assessed', `/${SLUG}/sak/2026/3`],
  ['open entry', `${SAK}/1`],
  ['changed entry with assessed documents', `${SAK}/2`],
  ['masked entry', `/${SLUG}/sak/2026/3/1`],
  ['left out entry', `${SAK}/3`],
  ['held entry', `${SAK}/4`],
  ['withdrawn entry', `${SAK}/7`],
  ['request list, empty', '/innsyn'],
  ['request list, shared, with one that is withdrawn', `/innsyn?liste=${SLUG}:2026.1,2026.1.2+7,2026.3.1`],
  ['request form', `/innsyn/krav?liste=${SLUG}:2026.1.2+7`],
  ['where all requests are asked for', '/innsyn/mine?sendt=1'],
  ['secret link that opens nothing', `/innsyn/status/${'a'.repeat(32)}`],
  ['about', '/om'],
  ['legal bases', '/hjemler'],
  ['privacy', '/personvern'],
  ['accessibility', '/tilgjengelighet'],
  ['not found', '/finnes-ikke'],
];
