import type { Migrasjon } from '../lager/database.ts';
import { versjon1 } from './migrasjoner/versjon-1.ts';
import { versjon10 } from './migrasjoner/versjon-10.ts';
import { versjon11 } from './migrasjoner/versjon-11.ts';
import { versjon12 } from './migrasjoner/versjon-12.ts';
import { versjon13 } from './migrasjoner/versjon-13.ts';
import { versjon14 } from './migrasjoner/versjon-14.ts';
import { versjon15 } from './migrasjoner/versjon-15.ts';
import { versjon16 } from './migrasjoner/versjon-16.ts';
import { versjon17 } from './migrasjoner/versjon-17.ts';
import { versjon18 } from './migrasjoner/versjon-18.ts';
import { versjon19 } from './migrasjoner/versjon-19.ts';
import { versjon20 } from './migrasjoner/versjon-20.ts';
import { versjon2 } from './migrasjoner/versjon-2.ts';
import { versjon3 } from './migrasjoner/versjon-3.ts';
import { versjon4 } from './migrasjoner/versjon-4.ts';
import { versjon5 } from './migrasjoner/versjon-5.ts';
import { versjon6 } from './migrasjoner/versjon-6.ts';
import { versjon7 } from './migrasjoner/versjon-7.ts';
import { versjon8 } from './migrasjoner/versjon-8.ts';
import { versjon9 } from './migrasjoner/versjon-9.ts';

/**
 * The schema of `arkiv.db`, one file a version. Records are kept as JSON, once each and never overwritten (R17): `sak` and
 * `journalpost` point at what is current, `tidligere` at what was.
 */
export const migrasjoner: readonly Migrasjon[] = [
  versjon1,
  versjon2,
  versjon3,
  versjon4,
  versjon5,
  versjon6,
  versjon7,
  versjon8,
  versjon9,
  versjon10,
  versjon11,
  versjon12,
  versjon13,
  versjon14,
  versjon15,
  versjon16,
  versjon17,
  versjon18,
  versjon19,
  versjon20,
];
