import type { Konsollramme } from '../../server/arkiv/sider.ts';

/** What somebody of the staff is called; by the id where no name is kept, as for what was done by a command. */
export const ansattnavn = (ramme: Konsollramme | undefined, id: string): string =>
  ramme?.ansatte.get(id) ?? id;
