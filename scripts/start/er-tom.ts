import { existsSync, readdirSync } from 'node:fs';

/** True when nothing has been kept in the data folder: it does not exist, or is empty. */
export const erTom = (data: string): boolean => !existsSync(data) || readdirSync(data).length === 0;
