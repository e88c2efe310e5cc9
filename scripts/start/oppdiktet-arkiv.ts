import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import { subMonths } from 'date-fns/subMonths';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { lagFremdriftslinje } from '../../src/eksport/rapport/fremdriftslinje.ts';
import { demoVirksomhet } from '../../src/konfig/standard.ts';
import { lagMappe } from '../../src/lager/mappe.ts';
import { datoI, type Klokke } from '../../src/tid/oslo.ts';
import { erArbeidsdag } from '../../src/tid/arbeidsdager.ts';
import { lagDemoarkiv } from '../generator/arkiv.ts';
import { skrivNoark5 } from '../generator/noark5.ts';
import { leveransemappe } from './skal-oppdiktes.ts';

const ANTALL = 5000;
const MAANEDER = 24;

/** The day itself or the last one before it that somebody was at work: nobody journals on Sundays. */
function sisteArbeidsdag(dato: string): string {
  let dag = parseISO(dato);
  const iso = (): string => formatISO(dag, { representation: 'date' });
  while (!erArbeidsdag(iso())) dag = subDays(dag, 1);
  return iso();
}

/**
 * Invents a municipality's archive, delivers it as Noark 5 and exports it for real, so that a first start has something
 * to show. The delivery is removed when it has been read; the configuration it was read with stays in the data folder.
 */
export async function eksporterOppdiktetArkiv(
  data: string,
  klokke: Klokke,
  si: (linje: string) => void,
): Promise<void> {
  const leveranse = leveransemappe(data);
  lagMappe(leveranse);
  try {
    si(`Dikter opp et arkiv med ${ANTALL} journalposter for Fjordvik kommune …`);
    const til = sisteArbeidsdag(datoI(klokke()));
    const fra = formatISO(subMonths(parseISO(til), MAANEDER), { representation: 'date' });
    const virksomhet = demoVirksomhet();
    await skrivNoark5(lagDemoarkiv({ antall: ANTALL, fro: 1, fra, til }), leveranse, {
      navn: virksomhet.navn,
      organisasjonsnummer: '999999999',
    });
    skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
    si('Eksporterer det til offentlig journal …');
    const linje = lagFremdriftslinje({
      terminal: process.stderr.isTTY,
      tid: () => performance.now(),
      skriv: (tekst) => process.stderr.write(tekst),
    });
    const rapport = await eksporter({
      format: 'noark5',
      sti: leveranse,
      data,
      klokke,
      fremdrift: linje.meld,
    });
    linje.slutt();
    si(
      `Publiserte ${rapport.publisert} av ${rapport.lest} journalposter. ${rapport.holdt} er holdt tilbake for kontroll.`,
    );
  } finally {
    rmSync(leveranse, { recursive: true, force: true });
  }
}
