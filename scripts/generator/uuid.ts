import { createHash } from 'node:crypto';

/** A systemID that depends on nothing but the name it is made from. */
export function uuid(navn: string): string {
  const hex = createHash('md5').update(navn).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
