/** What may be handed out, by what its first bytes say; never by its name or by what the browser said of it. */
export const FILTYPER = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  tif: 'image/tiff',
  /** Office documents and their like: handed out as a package, opened by the program the reader chooses. */
  zip: 'application/zip',
  ole: 'application/octet-stream',
} as const;
export type Filtype = keyof typeof FILTYPER;

const TEGN: readonly (readonly [Filtype, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['tif', [0x49, 0x49, 0x2a, 0x00]],
  ['tif', [0x4d, 0x4d, 0x00, 0x2a]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** The kind of a file, or undefined for one that is not handed out: pages, scripts, programs and what nobody knows. */
export const finnFiltype = (bytes: Uint8Array): Filtype | undefined =>
  TEGN.find(([, tegn]) => tegn.every((t, i) => bytes[i] === t))?.[0];
