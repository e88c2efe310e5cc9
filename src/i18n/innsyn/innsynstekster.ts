import type { Sprak } from '../sprak.ts';
import { en } from './en.ts';
import { nb, type Innsynstekster } from './nb.ts';
import { nn } from './nn.ts';

const TEKSTER: Readonly<Record<Sprak, Innsynstekster>> = Object.freeze({ nb, nn, en });

/** The words of the access requests in a language. */
export const innsynstekster = (sprak: Sprak): Innsynstekster => TEKSTER[sprak];
