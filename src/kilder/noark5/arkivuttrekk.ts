import { lesXml, type XmlBehandler } from '../xml/les-xml.ts';

/** How many elements of a name a delivery says that one of its files holds. */
export interface Forekomster {
  /** By the ADDML's own names: «arkivstruktur», «loependeJournal». */
  readonly fil: string;
  readonly element: string;
  readonly antall: number;
}

/**
 * Reads arkivuttrekk.xml (ADDML): the number of occurrences it states for the elements of each file.
 *
 * @throws Leveransefeil when it is not well-formed XML.
 */
export async function lesArkivuttrekk(sti: string): Promise<Forekomster[]> {
  const funnet: Forekomster[] = [];
  const objekter: string[] = [];
  const egenskaper: string[] = [];
  let element = '';
  let verdi: string | undefined;
  const behandler: XmlBehandler = {
    start(navn, attributter) {
      if (navn === 'dataObject') objekter.push(attributter['name'] ?? '');
      else if (navn === 'property') egenskaper.push(attributter['name'] ?? '');
      else if (navn === 'value') verdi = '';
    },
    tekst(tekst) {
      if (verdi !== undefined && verdi.length < 200) verdi += tekst;
    },
    slutt(navn) {
      if (navn === 'dataObject') objekter.pop();
      else if (navn === 'property') egenskaper.pop();
      if (navn !== 'value' || verdi === undefined) return;
      const tekst = verdi.trim();
      verdi = undefined;
      if (egenskaper.at(-1) === 'numberOfOccurrences') element = tekst;
      else if (
        egenskaper.at(-1) === 'value' &&
        egenskaper.at(-2) === 'numberOfOccurrences' &&
        /^\d{1,12}$/.test(tekst)
      )
        funnet.push({ fil: objekter.at(-1) ?? '', element, antall: Number(tekst) });
    },
  };
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the handler holds what is read
  for await (const _ of lesXml(sti, behandler)) continue;
  return funnet;
}
