import type { Fase, Fremdrift, Fremdriftsmelder } from '../valg.ts';

const TEKST: Readonly<Record<Fase, string>> = {
  avtrykk: 'Kjenner igjen filene',
  leser: 'Leser leveransen',
  fletter: 'Fører inn i arkivet',
  avstemmer: 'Skjermer og publiserer',
  indekserer: 'Gjør søkbart',
};
const BREDDE = 24;
/** Milliseconds between lines: on a terminal the line is drawn over, elsewhere each is a line of its own. */
const TAKT = { terminal: 100, linjer: 5000 } as const;

export interface Fremdriftsutgang {
  readonly terminal: boolean;
  /** Milliseconds from any moment, growing. */
  readonly tid: () => number;
  readonly skriv: (tekst: string) => void;
}

const mengde = (antall: number, enhet: Fremdrift['enhet']): string =>
  enhet === 'byte'
    ? `${(antall / 1e6).toLocaleString('nb-NO', { maximumFractionDigits: 1 })} MB`
    : `${Math.round(antall).toLocaleString('nb-NO')} ${enhet}`;

function varighet(sekunder: number): string {
  const hele = Math.max(0, Math.round(sekunder));
  return hele < 90 ? `${hele} s` : `${Math.round(hele / 60)} min`;
}

function tegn({ fase, ferdig, totalt, enhet }: Fremdrift, brukt: number, terminal: boolean): string {
  const andel = totalt > 0 ? Math.min(1, ferdig / totalt) : 1;
  const fart = brukt > 0 ? ferdig / brukt : 0;
  const igjen = fart > 0 ? `, ${varighet((totalt - ferdig) / fart)} igjen` : '';
  const stav = terminal ? ` [${'█'.repeat(Math.round(andel * BREDDE)).padEnd(BREDDE, '·')}]` : '';
  return `${TEKST[fase]}${stav} ${Math.floor(andel * 100)} % (${mengde(ferdig, enhet)}, ${mengde(fart, enhet)}/s${igjen})`;
}

/** Shows how far an export has come, with rate and time left: a bar on a terminal, a line now and then elsewhere. */
export function lagFremdriftslinje(ut: Fremdriftsutgang): { meld: Fremdriftsmelder; slutt(): void } {
  let fase: Fase | undefined;
  let faseStart = 0;
  let sist = Number.NEGATIVE_INFINITY;
  let tegnet = false;
  const takt = ut.terminal ? TAKT.terminal : TAKT.linjer;
  const visk = (): void => {
    if (tegnet) ut.skriv('\r\u001b[K');
    tegnet = false;
  };
  return {
    meld(fremdrift) {
      const naa = ut.tid();
      if (fremdrift.fase !== fase) {
        // The index follows while cases are published: its lines do not take the place of theirs.
        if (fremdrift.fase === 'indekserer' && fase === 'avstemmer') return;
        fase = fremdrift.fase;
        faseStart = naa;
        sist = ut.terminal ? Number.NEGATIVE_INFINITY : naa;
      }
      if (naa - sist < takt) return;
      sist = naa;
      const tekst = tegn(fremdrift, (naa - faseStart) / 1000, ut.terminal);
      visk();
      ut.skriv(ut.terminal ? tekst : `${tekst}\n`);
      tegnet = ut.terminal;
    },
    slutt: visk,
  };
}
