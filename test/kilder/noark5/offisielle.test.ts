import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { BLAD, type Ulest } from '../../../src/kilder/felles/ulest.ts';
import type { Form } from '../../../src/kilder/noark5/form.ts';
import { ARKIVSTRUKTUR, JOURNALER } from '../../../src/kilder/noark5/former.ts';

/** The official schemas, where they lie beside the project. */
const mappe = new URL('../../../../shared/data/noark5/xsd/', import.meta.url);

/** A type of a schema: what it extends, and its elements by type. */
interface Type {
  base: string | undefined;
  readonly elementer: Map<string, string>;
}

/** The named types of a schema; types that stand in an element go by the element's name. */
function lesTyper(xsd: string): Map<string, Type> {
  const typer = new Map<string, Type>();
  const apne: (string | undefined)[] = [];
  const elementer: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const lokalt = name.slice(name.indexOf(':') + 1);
    const her = apne.findLast((navn) => navn !== undefined);
    if (lokalt === 'complexType') {
      const navn = attributes['name'] ?? elementer.at(-1) ?? '';
      typer.set(navn, { base: undefined, elementer: new Map() });
      apne.push(navn);
      return;
    }
    apne.push(undefined);
    const type = her === undefined ? undefined : typer.get(her);
    if (lokalt === 'element') {
      const navn = attributes['name'] ?? '';
      elementer.push(navn);
      type?.elementer.set(navn, attributes['type'] ?? navn);
    }
    if (lokalt === 'extension' && type) type.base = attributes['base'];
  });
  parser.on('closetag', ({ name }) => {
    apne.pop();
    if (name.endsWith(':element')) elementer.pop();
  });
  parser.write(xsd).close();
  return typer;
}

/** The elements of a type and of all that it extends. */
function alle(typer: ReadonlyMap<string, Type>, navn: string): [string, string][] {
  const type = typer.get(navn);
  return type ? [...(type.base ? alle(typer, type.base) : []), ...type.elementer] : [];
}

/** Every element of the schema that neither a form nor what is known beside it has, by its path. */
function ukjente(
  typer: ReadonlyMap<string, Type>,
  form: Form,
  type: string,
  sti: string,
  dybde = 0,
): string[] {
  if (dybde > 8) return [];
  return alle(typer, type).flatMap(([navn, under]) => {
    const her = `${sti}/${navn}`;
    const regel = form.regler.get(navn) ?? form.ellers;
    if (regel?.slag === 'del' || regel?.slag === 'post') {
      const arter = ANDRE[navn] ?? [];
      return [under, ...arter].flatMap((art) => ukjente(typer, regel.form, art, her, dybde + 1));
    }
    if (regel) return typer.has(under) ? [`${her} (ikke et felt)`] : [];
    const ulest = form.ulest.get(navn);
    return ulest ? ukjenteUleste(typer, ulest, under, her) : [her];
  });
}

/** What `xsi:type` may say that an element is. */
const ANDRE: Readonly<Record<string, readonly string[]>> = {
  mappe: ['saksmappe', 'moetemappe'],
  registrering: ['basisregistrering', 'journalpost', 'arkivnotat', 'moeteregistrering'],
};

function ukjenteUleste(typer: ReadonlyMap<string, Type>, ulest: Ulest, type: string, sti: string): string[] {
  if (ulest === 'alt') return [];
  return alle(typer, type).flatMap(([navn, under]) => {
    const del = ulest.get(navn);
    return del === undefined ? [`${sti}/${navn}`] : ukjenteUleste(typer, del, under, `${sti}/${navn}`);
  });
}

describe.skipIf(!existsSync(fileURLToPath(mappe)))('with the official schemas at hand', () => {
  describe.each(['3.1', '4.0', '5.0'])('of version %s', (versjon) => {
    test.each([
      ['arkivstruktur', 'arkiv', ARKIVSTRUKTUR],
      ['loependeJournal', 'loependeJournal', JOURNALER],
      ['offentligJournal', 'offentligJournal', JOURNALER],
    ])('every element that %s allows is known at its place', (fil, rot, form) => {
      const typer = lesTyper(readFileSync(new URL(`${versjon}/${fil}.xsd`, mappe), 'utf8'));
      const regel = form.regler.get(rot);
      if (regel?.slag !== 'post') throw new Error('roten mangler en form');
      expect(alle(typer, rot).length).toBeGreaterThan(1);
      expect(ukjente(typer, regel.form, rot, rot)).toEqual([]);
    });
  });

  test('the check finds an element that is not known', () => {
    const typer = lesTyper(readFileSync(new URL('5.0/arkivstruktur.xsd', mappe), 'utf8'));
    const tom: Form = { regler: new Map(), ulest: new Map([['systemID', BLAD]]) };
    expect(ukjente(typer, tom, 'skjerming', 'skjerming')).toContain('skjerming/tilgangsrestriksjon');
  });
});
