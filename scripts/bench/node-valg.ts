/** How the commands of package.json start Node, so that what is measured is what is run. A heap of the C library for each thread keeps what another gives back. */
export const NODE_MILJO = { MALLOC_ARENA_MAX: '2' };

/** As in `npm start`: with more room (MB) for what is new rendering is no faster, and it stays with the process. */
export const TJENERFLAGG: readonly string[] = ['--max-semi-space-size=8'];

/** As in `npm run eksport` and `npm run indekser`: with more room an export is no faster. */
export const EKSPORTFLAGG: readonly string[] = ['--max-semi-space-size=16'];
