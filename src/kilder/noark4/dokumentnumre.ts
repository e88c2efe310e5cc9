import { Feltfeil } from '../felles/feltfeil.ts';
import { les, navnI, type Rad } from './rad.ts';
import { lesDokumentnummer } from './saksnummer.ts';

/** The document numbers of one case: each is an address in the journal, and belongs to one entry. */
export class Dokumentnumre {
  readonly #tatt = new Set<number>();

  /**
   * Takes the entry's number. What cannot be read takes none, and 0 is no number on what is not journalført. An entry
   * that is rejected for something else has taken its number all the same: the address must not go to another.
   *
   * @throws Feltfeil when the number is taken.
   */
  ta(jp: Rad): void {
    const nummer = lesbart(jp);
    const status = les(jp, 'JP.STATUS') ?? 'J';
    if (nummer === undefined || (nummer === 0 && status !== 'J' && status !== 'A')) return;
    if (this.#tatt.has(nummer))
      throw new Feltfeil(
        navnI(jp, 'JP.JPOSTNR', 'JP.POSTNR', 'JP.DOKNR'),
        'en annen journalpost i saken har samme dokumentnummer',
      );
    this.#tatt.add(nummer);
  }
}

function lesbart(jp: Rad): number | undefined {
  try {
    return lesDokumentnummer(jp);
  } catch (error) {
    if (error instanceof Feltfeil) return undefined;
    throw error;
  }
}
