import type { Dokument, Dokumentversjon } from '../../noark/journalpost.ts';
import { lesTilknyttetSom, lesVariantformat } from '../felles/koder.ts';
import { lesHeltall } from '../felles/felt.ts';
import { delTittel } from '../felles/tittel.ts';
import { gradering } from './gradering.ts';
import { iRad, les, type Rad } from './rad.ts';
import type { Sammenheng } from './sammenheng.ts';
import { dokumentskjerming, ubeskrevet, versjonsskjerming } from './skjerming.ts';

/** A document of an entry: its link, its description (several rows when the table repeats itself) and its versions. */
export interface Dokumentrader {
  readonly lenke: Rad;
  readonly beskrivelser: readonly Rad[];
  readonly versjoner: readonly Rad[];
}

function tilVersjon(rad: Rad): Dokumentversjon {
  const nummer = les(rad, 'VE.VERSJON');
  return {
    // Systems also number versions «1.0» and «A»; that is no reason to leave the entry out.
    versjonsnummer: nummer !== undefined && /^\d{1,9}$/.test(nummer) ? Number(nummer) : undefined,
    variantformat: lesVariantformat(les(rad, 'VE.VARIANT')),
    format: les(rad, 'VE.DOKFORMAT'),
    referanseDokumentfil: les(rad, 'VE.FILREF'),
  };
}

function tilDokument(rader: Dokumentrader, foerste: boolean, s: Sammenheng): Dokument {
  const { lenke, beskrivelser, versjoner } = rader;
  const dokID = les(lenke, 'DL.DOKID');
  const skjerming = [
    ...beskrivelser.flatMap((rad) => iRad(rad, () => dokumentskjerming(rad, s))),
    ...versjoner.flatMap((rad) => iRad(rad, () => versjonsskjerming(rad, s))),
  ];
  const beskrivelse = beskrivelser[0];
  if (beskrivelse === undefined) skjerming.push(ubeskrevet(dokID));
  return iRad(lenke, () => ({
    systemID: dokID,
    dokumentnummer: lesHeltall('DL.RNR', les(lenke, 'DL.RNR')),
    tilknyttetSom: lesTilknyttetSom(les(lenke, 'DL.TYPE'), foerste),
    tittel: delTittel((beskrivelse && les(beskrivelse, 'DB.TITTEL')) ?? ''),
    skjerming,
    gradering: gradering(skjerming, s),
    versjoner: versjoner.filter((rad) => les(rad, 'VE.AKTIV') !== '0').map((rad) => tilVersjon(rad)),
  }));
}

/**
 * The documents of an entry, by DL.RNR.
 *
 * @throws Radfeil
 */
export const lesDokumenter = (rader: readonly Dokumentrader[], s: Sammenheng): Dokument[] =>
  rader
    .map((dokument, indeks) => tilDokument(dokument, indeks === 0, s))
    .toSorted((a, b) => (a.dokumentnummer ?? Infinity) - (b.dokumentnummer ?? Infinity) || 0);
