import { z } from 'zod';

/** Journalposttype (M082): Noark 4 and 5 share these letters. */
export const journalposttype = z.enum(['I', 'U', 'N', 'X', 'S']);
export type Journalposttype = z.infer<typeof journalposttype>;

/** Journalstatus (M053) with the service interface's M, S and R. */
export const journalstatus = z.enum(['J', 'F', 'G', 'E', 'A', 'U', 'M', 'S', 'R']);
export type Journalstatus = z.infer<typeof journalstatus>;

/** Saksstatus (M052) with the service interface's R, S, P and F. */
export const saksstatus = z.enum(['B', 'A', 'U', 'R', 'S', 'P', 'F']);
export type Saksstatus = z.infer<typeof saksstatus>;

/** Korrespondanseparttype (M087). */
export const korrespondanseparttype = z.enum(['EA', 'EM', 'EK', 'GM', 'IA', 'IM', 'IK', 'IS']);
export type Korrespondanseparttype = z.infer<typeof korrespondanseparttype>;

/** Avskrivningsmaate (M619). */
export const avskrivningsmaate = z.enum(['BU', 'BE', 'TLF', 'TE', 'TO', 'BN', 'SA']);
export type Avskrivningsmaate = z.infer<typeof avskrivningsmaate>;

/** TilknyttetRegistreringSom (M217), reduced to what the public needs to know. */
export const tilknyttetSom = z.enum(['H', 'V']);
export type TilknyttetSom = z.infer<typeof tilknyttetSom>;

/** Variantformat (M700): produksjonsformat, arkivformat, and «O», a copy where parts are shielded. */
export const variantformat = z.enum(['P', 'A', 'O']);
export type Variantformat = z.infer<typeof variantformat>;
