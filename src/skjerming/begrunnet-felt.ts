import type { MaskertFelt } from '../offentlig/unntak.ts';

/** A masked field, or the documents' own text, which the journal never holds but says is closed (R8). */
export type Begrunnetfelt = MaskertFelt | 'dokumenttekst';
