import type { Publisert } from '../../src/offentlig/publisert.ts';
import { BLANDET } from './blinde/blandet.ts';
import { blindgrupper, blindkorpus, type Blindsett } from './blinde/blindsett.ts';
import { BRUKERE } from './blinde/brukere.ts';
import { BYGDEBY } from './blinde/bygdeby.ts';
import { ETATER } from './blinde/etater.ts';
import { HVERDAG } from './blinde/hverdag.ts';
import { KOMMUNE } from './blinde/kommune.ts';
import { NABOLAG } from './blinde/nabolag.ts';
import { STAT } from './blinde/stat.ts';
import { TALEMAAL } from './blinde/talemaal.ts';
import type { Gruppe } from './gruppe.ts';
import { lagKorpus } from './korpus.ts';
import { SPORRINGER } from './sporringer.ts';

/** Questions, and the entries that they are judged over. */
export interface Relevanssett {
  readonly navn: string;
  readonly lagKorpus: () => Promise<readonly Publisert[]>;
  readonly grupper: readonly Gruppe[];
}

const blindt = (navn: string, sett: Blindsett): Relevanssett => ({
  navn,
  lagKorpus: async () => blindkorpus(sett),
  grupper: blindgrupper(sett),
});

export const EGET: Relevanssett = { navn: 'eget', lagKorpus, grupper: SPORRINGER };
/** What strangers to the search have asked, each set of another kind of journal. */
export const BLINDE: readonly Relevanssett[] = [
  blindt('fremmedes: kommune', KOMMUNE),
  blindt('fremmedes: stat og fylke', STAT),
  blindt('fremmedes: blandet', BLANDET),
  blindt('fremmedes: hverdag', HVERDAG),
  blindt('fremmedes: brukere', BRUKERE),
  blindt('fremmedes: etater', ETATER),
  blindt('fremmedes: bygdeby', BYGDEBY),
  blindt('fremmedes: talemål', TALEMAAL),
  blindt('fremmedes: nabolag', NABOLAG),
];
