/** What a form with files consists of, as it comes: where a part begins, some of its bytes, where it ends. */
export type Flerdelhendelse =
  | { readonly art: 'del'; readonly navn: string; readonly erFil: boolean }
  | { readonly art: 'bit'; readonly bytes: Buffer }
  | { readonly art: 'slutt' };

/** It is not a form as browsers send them (RFC 7578). */
export class UgyldigFlerdel extends Error {
  override readonly name = 'UgyldigFlerdel';
  constructor() {
    super('Skjemaet er ikke slik nettlesere sender skjemaer med filer.');
  }
}

/** The longest header of a part: a name of a field, and a file name, which is not read. */
const LENGSTE_HODE = 8 * 1024;
const LINJE = Buffer.from('\r\n');
const HODESLUTT = Buffer.from('\r\n\r\n');

/** The boundary that a content type names. */
export function lesGrense(type: string): string | undefined {
  const treff = /;\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i.exec(type);
  return treff?.[1] ?? treff?.[2];
}

function lesHode(hode: string): { readonly navn: string; readonly erFil: boolean } {
  const disposisjon = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(hode)?.[1];
  const navn = disposisjon === undefined ? undefined : /(?:^|[;\s])name="([^"]*)"/i.exec(disposisjon)?.[1];
  if (disposisjon === undefined || navn === undefined) throw new UgyldigFlerdel();
  return { navn, erFil: /(?:^|[;\s])filename\*?=/i.test(disposisjon) };
}

/**
 * Reads a form with files piece by piece, however it is cut: no more is kept than may be the beginning of what parts two parts.
 * @param grense the boundary.
 */
export class Flerdelleser {
  readonly #skille: Buffer;
  /** What has come and is not told of. The line break before the first boundary is not sent, and is put there. */
  #rest: Buffer = LINJE;
  #sted: 'foer' | 'skille' | 'hode' | 'kropp' | 'ferdig' = 'foer';

  constructor(grense: string) {
    this.#skille = Buffer.from(`\r\n--${grense}`, 'latin1');
  }

  /** True when the last boundary has come. */
  get ferdig(): boolean {
    return this.#sted === 'ferdig';
  }

  /** @throws UgyldigFlerdel */
  *les(bit: Buffer): Generator<Flerdelhendelse> {
    this.#rest = this.#rest.byteLength === 0 ? bit : Buffer.concat([this.#rest, bit]);
    for (;;) {
      const foer = this.#rest.byteLength;
      switch (this.#sted) {
        case 'ferdig':
          // What stands after the end is nothing.
          this.#rest = Buffer.alloc(0);
          return;
        case 'foer':
        case 'kropp':
          yield* this.#lesTilSkille(this.#sted === 'kropp');
          break;
        case 'skille':
          this.#lesSkille();
          break;
        case 'hode':
          yield* this.#lesHode();
      }
      // Nothing more can be told before more has come.
      if (this.#rest.byteLength === foer) return;
    }
  }

  *#lesTilSkille(iDel: boolean): Generator<Flerdelhendelse> {
    const sted = this.#rest.indexOf(this.#skille);
    const slutt = sted === -1 ? Math.max(0, this.#rest.byteLength - this.#skille.byteLength + 1) : sted;
    if (iDel && slutt > 0) yield { art: 'bit', bytes: this.#rest.subarray(0, slutt) };
    this.#rest = this.#rest.subarray(sted === -1 ? slutt : sted + this.#skille.byteLength);
    if (sted === -1) return;
    if (iDel) yield { art: 'slutt' };
    this.#sted = 'skille';
  }

  #lesSkille(): void {
    if (this.#rest.byteLength < 2) return;
    const etter = this.#rest.toString('latin1', 0, 2);
    if (etter !== '--' && etter !== '\r\n') throw new UgyldigFlerdel();
    this.#sted = etter === '--' ? 'ferdig' : 'hode';
    this.#rest = this.#rest.subarray(2);
  }

  *#lesHode(): Generator<Flerdelhendelse> {
    const slutt = this.#rest.indexOf(HODESLUTT);
    if (Math.max(slutt, slutt === -1 ? this.#rest.byteLength : 0) > LENGSTE_HODE) throw new UgyldigFlerdel();
    if (slutt === -1) return;
    const hode = lesHode(this.#rest.toString('utf8', 0, slutt));
    this.#rest = this.#rest.subarray(slutt + HODESLUTT.byteLength);
    this.#sted = 'kropp';
    yield { art: 'del', ...hode };
  }
}
