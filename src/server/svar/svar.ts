/** An answer before it is coded for a client: what the cache keeps and what the ETag is made of. */
export interface Svar {
  readonly status: number;
  readonly type: string;
  readonly kropp: Uint8Array;
  /** For redirects: a path on this site. */
  readonly til?: string;
  readonly lagring: string;
  readonly hoder: Readonly<Record<string, string>>;
}

export const HTML = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
export const TEKST = 'text/plain; charset=utf-8';
