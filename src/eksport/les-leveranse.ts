import { basename } from 'node:path';
import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Lesesammendrag, Omfang } from '../arkiv/leveranse.ts';
import { innenforGrensene } from '../kilder/felles/grenser.ts';
import { Leveransefeil, type Leveranse } from '../noark/leveranse.ts';
import { datoI } from '../tid/oslo.ts';
import { Eksportavbrudd } from './feil.ts';
import type { Avsender } from './finn-virksomhet.ts';
import { ellerIkkeJournalfoert } from './ikke-journalfoert.ts';
import type { Fremdriftsmelder } from './valg.ts';

/** A complete delivery that lacks more than this share of what is known needs a person's word for it. */
const GRENSE = 0.02;

export interface Lesevalg {
  readonly avsender: Avsender;
  readonly fingeravtrykk: string;
  readonly tidspunkt: Date;
  readonly komplett: boolean;
  readonly bekreft: boolean;
  readonly fremdrift: Fremdriftsmelder;
}

/** The period that a complete delivery says it is the whole of; what it does not say is not limited. */
export const omfangAv = ({ fra, til }: Leveranse): Omfang => ({
  ...(fra !== undefined && { fra }),
  ...(til !== undefined && { til }),
});

/**
 * @param kontrolltall what the delivery says that it holds, and what was read of it.
 * @throws Eksportavbrudd when so much is missing that it may as well be the wrong delivery, or the delivery says itself that it is not whole.
 */
export async function kontrollerMangler(
  arkiv: Arkiv,
  leveranse: number,
  omfang: Omfang,
  kontrolltall: Lesesammendrag['kontrolltall'],
  bekreft: boolean,
): Promise<void> {
  const feil = bekreft ? undefined : kontrolltall.find(({ oppgitt, lest }) => oppgitt !== lest);
  if (feil)
    throw new Eksportavbrudd(
      `Leveransen skal være komplett, men ${feil.fil} oppgir ${feil.oppgitt} ${feil.hva}, og ${feil.lest} ble lest. ` +
        'Er det riktig at det som mangler, skal trekkes tilbake, kjør en gang til med --bekreft. Ingenting er endret.',
    );
  const { kjent, borte } = await arkiv.mangler(leveranse, omfang);
  if (bekreft || borte <= kjent * GRENSE) return;
  const prosent = ((100 * borte) / kjent).toLocaleString('nb-NO', { maximumFractionDigits: 1 });
  throw new Eksportavbrudd(
    `Leveransen skal være komplett, men mangler ${borte} av ${kjent} kjente journalposter (${prosent} %). ` +
      'Er det riktig at de skal trekkes tilbake, kjør en gang til med --bekreft. Ingenting er endret.',
  );
}

/**
 * An older delivery that comes again, or comes late, would open what the archive has shielded since.
 *
 * @throws Eksportavbrudd
 */
async function kontrollerAlder(arkiv: Arkiv, leveranse: number, bekreft: boolean): Promise<void> {
  if (bekreft) return;
  const lestFoer = await arkiv.eldre(leveranse);
  const lagetFoer = lestFoer > 0 ? 0 : await arkiv.lagetFoer(leveranse);
  if (lestFoer + lagetFoer === 0) return;
  throw new Eksportavbrudd(
    (lestFoer > 0
      ? `Denne leveransen er lest før, og ${lestFoer} av sakene og journalpostene i den er endret av nyere leveranser siden. `
      : `Denne leveransen sier at den er laget før en som alt er lest, og ${lagetFoer} av sakene og journalpostene i den er annerledes der. `) +
      'De ville blitt som de var, også det som er skjermet etterpå. ' +
      'Er det riktig, kjør en gang til med --bekreft. Ingenting er endret.',
  );
}

/**
 * What a body has decided of its letters does not follow them to another's journal: they would be published there.
 *
 * @throws Eksportavbrudd
 */
async function kontrollerAndres(arkiv: Arkiv, leveranse: number, slug: string): Promise<void> {
  const [deres] = await arkiv.andresAvgjorte(leveranse);
  if (!deres) return;
  throw new Eksportavbrudd(
    `${deres.antall} av journalpostene i leveransen er også levert for «${deres.virksomhet}», og der er noe vedtatt om dem: at de er trukket tilbake, holdt eller maskert. ` +
      `Det følger ikke med til journalen til «${slug}». Gjelder leveransen «${deres.virksomhet}», kjør med --virksomhet ${deres.virksomhet}. ` +
      `Er det riktig at de skal stå også her, kjør en gang til med --bekreft, og gjør vedtakene på nytt. Ingenting er endret.`,
  );
}

/**
 * Reads a delivery to its end into the archive's staging area, and sees that it can be merged. Until that is known nothing
 * counts: whatever goes wrong, the staging is dropped.
 *
 * @returns the delivery's number, merged from here on whatever happens.
 * @throws Leveransefeil, Eksportavbrudd.
 */
export async function lesLeveranse(arkiv: Arkiv, leveranse: Leveranse, valg: Lesevalg): Promise<number> {
  const { avsender, fremdrift } = valg;
  const iDag = datoI(valg.tidspunkt);
  const nr = await arkiv.startLeveranse({
    virksomhet: avsender.virksomhet.slug,
    kilde: avsender.kilde.id,
    fingeravtrykk: valg.fingeravtrykk,
    tidspunkt: valg.tidspunkt,
    // A day to come is no day that it was made on, and would put all that follow it in the past.
    laget: leveranse.laget !== undefined && leveranse.laget <= iDag ? leveranse.laget : undefined,
  });
  try {
    for await (const poster of leveranse.poster()) {
      await arkiv.motta(
        poster.map((post) =>
          ellerIkkeJournalfoert(innenforGrensene(post, leveranse.format, iDag), avsender.kilde),
        ),
      );
      const { lest, totalt } = leveranse.fremdrift();
      fremdrift({ fase: 'leser', ferdig: lest, totalt, enhet: 'byte' });
    }
    const overlapp = await arkiv.overlapp(nr);
    if (overlapp.antall > 0) {
      const eksempler = overlapp.eksempler.map((s) => `${s.saksaar}/${s.sakssekvensnummer}`).join(', ');
      throw new Leveransefeil(
        basename(leveranse.filer[0] ?? ''),
        `${overlapp.antall} saksnummer er brukt av en annen kilde hos samme virksomhet (blant annet ${eksempler}). ` +
          'To arkiv som nummererer likt, må ha hver sin virksomhet i konfigurasjonen.',
      );
    }
    await kontrollerAlder(arkiv, nr, valg.bekreft);
    if (!valg.bekreft) await kontrollerAndres(arkiv, nr, avsender.virksomhet.slug);
    const kontrolltall = leveranse.kontrolltall();
    const omfang = valg.komplett ? omfangAv(leveranse) : undefined;
    if (omfang) await kontrollerMangler(arkiv, nr, omfang, kontrolltall, valg.bekreft);
    await arkiv.ferdigLest(nr, kontrolltall, omfang);
    return nr;
  } catch (feil) {
    await arkiv.forkast(nr);
    throw feil;
  }
}
