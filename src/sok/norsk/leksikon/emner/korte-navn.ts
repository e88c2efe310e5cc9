/** Bodies and institutions that are called by three letters: «Navs» and «nves» are whose something is. Longer ones and those without vowels follow the rule. */
export const KORTE_NAVN = `
u- nav
u- nve
u- udi
u- fhi
u- npe
u- rme
u- dsa
u- ngu
u- uio
u- uib
u- uia
u- nho
u- fau
u- bup
u- esa
u- pod
`;
