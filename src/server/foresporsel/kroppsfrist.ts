import type { IncomingMessage } from 'node:http';

/** The time for a whole request with a body, in milliseconds: a slow one is let go (slow loris). */
const FRIST = 15_000;
/** A file may take longer, as long as it comes: so many bytes in each span of so many milliseconds, and never more than so long. */
const SPENN = 10_000;
const MINST = 16 * 1024 * (SPENN / 1000);
const LENGST = 60 * 60_000;

export interface Kroppsgrenser {
  readonly frist: number;
  readonly spenn: number;
  /** Bytes that must have come in each span. */
  readonly minst: number;
  readonly lengst: number;
}
export const KROPPSGRENSER: Kroppsgrenser = { frist: FRIST, spenn: SPENN, minst: MINST, lengst: LENGST };

const FRISTER = new WeakMap<IncomingMessage, () => void>();

const harKropp = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Sets the time for a request's body; one without costs nothing.
 * @param brutt called when the time is out.
 */
export function settKroppsfrist(
  req: IncomingMessage,
  brutt: () => void,
  { frist, spenn, minst, lengst }: Kroppsgrenser = KROPPSGRENSER,
): void {
  if (!harKropp(req)) return;
  const ferdig = (): void => {
    clearTimeout(klokke);
    FRISTER.delete(req);
  };
  const bryt = (): void => {
    ferdig();
    brutt();
  };
  let klokke = setTimeout(bryt, frist);
  req.once('end', ferdig);
  req.once('close', ferdig);
  FRISTER.set(req, () => {
    const { socket } = req;
    const [fra, start] = [performance.now(), socket.bytesRead];
    let sist = start;
    const maal = (): void => {
      const kommet = socket.bytesRead;
      if (kommet - sist < minst || performance.now() - fra > lengst) bryt();
      else {
        sist = kommet;
        klokke = setTimeout(maal, spenn);
      }
    };
    clearTimeout(klokke);
    klokke = setTimeout(maal, spenn);
  });
}

/** From here on this body may take its time, as long as it comes: for what only somebody who is known may send. */
export const krevBareFart = (req: IncomingMessage): void => FRISTER.get(req)?.();
