import { en } from './en.ts';
import { nb, type Tekster } from './nb.ts';
import { nn } from './nn.ts';
import type { Sprak } from './sprak.ts';

const TEKSTER: Readonly<Record<Sprak, Tekster>> = Object.freeze({ nb, nn, en });

/** The interface's words in a language. */
export const tekster = (sprak: Sprak): Tekster => TEKSTER[sprak];
