import { hash } from 'node:crypto';
import { avtrykk } from '../avtrykk.ts';
import type { Sokepost } from '../projeksjon.ts';
import { DOKUMENT, SKJERMET, typenummer } from './kolonner/koding.ts';

/** What a row says of its entry beside the number, as the file holds it; names of units and legal bases stand in `verdi`. */
export interface Postverdier {
  readonly dato: number;
  readonly type: number;
  /** Empty where the entry has none. */
  readonly enhet: string;
  readonly hjemler: string;
  readonly flagg: number;
  readonly eldes: string | null;
  readonly publisert: number;
  /** Of the whole projection, its words too. */
  readonly avtrykk: number;
}

export const postverdier = (sokepost: Sokepost): Postverdier => {
  const { post } = sokepost;
  return {
    dato: Number(post.journaldato.replaceAll('-', '')),
    type: typenummer(post.journalposttype),
    enhet: post.enhet ?? '',
    hjemler: post.hjemler.join(' '),
    flagg: (post.skjermet ? SKJERMET : 0) | (post.harAapentDokument ? DOKUMENT : 0),
    eldes: sokepost.eldes ?? null,
    publisert: sokepost.publisert,
    avtrykk: Number.parseInt(avtrykk(sokepost), 16),
  };
};

/** What a row is known from another by, twelve hexadecimal digits: another when any of its values is. */
export const radavtrykk = (verdier: Postverdier): string => {
  const { dato, type, enhet, hjemler, flagg, eldes, publisert, avtrykk: avOrdene } = verdier;
  const alle = [dato, type, enhet, hjemler, flagg, eldes, publisert, avOrdene];
  return hash('sha256', JSON.stringify(alle), 'hex').slice(0, 12);
};
