import { z } from 'zod';
import { tomSomUtelatt } from '../../lager/miljoverdi.ts';

const epost = (navn: string) =>
  z.preprocess(tomSomUtelatt, z.email({ error: `${navn} må være en e-postadresse.` }).optional());
const tekst = z.preprocess(tomSomUtelatt, z.string().optional());

const skjema = z.object({
  SMTP_VERT: tekst,
  SMTP_PORT: z.preprocess(
    tomSomUtelatt,
    z.coerce
      .number({ error: 'SMTP_PORT må være et helt tall fra 1 til 65535.' })
      .int({ error: 'SMTP_PORT må være et helt tall fra 1 til 65535.' })
      .min(1, { error: 'SMTP_PORT må være et helt tall fra 1 til 65535.' })
      .max(65_535, { error: 'SMTP_PORT må være et helt tall fra 1 til 65535.' })
      .default(587),
  ),
  SMTP_TLS: z.preprocess(
    tomSomUtelatt,
    z
      .enum(['starttls', 'tls', 'ingen'], { error: 'SMTP_TLS må være starttls, tls eller ingen.' })
      .default('starttls'),
  ),
  SMTP_BRUKER: tekst,
  SMTP_PASSORD: tekst,
  POST_FRA: epost('POST_FRA'),
  POST_RETUR: epost('POST_RETUR'),
  POST_RETURMAPPE: tekst,
});

export interface Smtpinnstillinger {
  readonly vert: string;
  readonly port: number;
  /** `starttls`: refused where the server does not offer it. `ingen` is for a server on the same machine. */
  readonly tls: 'starttls' | 'tls' | 'ingen';
  readonly bruker?: string;
  readonly passord?: string;
}

/** How mail leaves the house. */
export interface Postinnstillinger {
  /** Absent: mails are written as .eml files in DATA/post. */
  readonly smtp?: Smtpinnstillinger;
  readonly fra: string;
  /** Where what cannot be delivered comes back; each mail gets an address of its own made from it. */
  readonly retur: string;
  /** A folder where a mail server of the same machine puts what comes back, one file for each (a Maildir's `new`). */
  readonly returmappe?: string;
}

/** The environment asks for something that cannot be; one sentence for each mistake, never a value. */
export class UgyldigPostmiljo extends Error {
  override readonly name = 'UgyldigPostmiljo';
}

/**
 * Reads SMTP_VERT, SMTP_PORT, SMTP_TLS, SMTP_BRUKER, SMTP_PASSORD, POST_FRA, POST_RETUR and POST_RETURMAPPE.
 * @throws UgyldigPostmiljo
 */
export function lesPostmiljo(env: Readonly<Record<string, string | undefined>>): Postinnstillinger {
  const lest = skjema.safeParse(env);
  if (!lest.success) throw new UgyldigPostmiljo(lest.error.issues.map(({ message }) => message).join('\n'));
  const m = lest.data;
  if (m.SMTP_VERT !== undefined && m.POST_FRA === undefined)
    throw new UgyldigPostmiljo('SMTP_VERT er satt. Sett også POST_FRA: adressen e-postene sendes fra.');
  if ((m.SMTP_BRUKER === undefined) !== (m.SMTP_PASSORD === undefined))
    throw new UgyldigPostmiljo('SMTP_BRUKER og SMTP_PASSORD må settes sammen.');
  const fra = m.POST_FRA ?? 'innsyn@localhost.invalid';
  return {
    fra,
    retur: m.POST_RETUR ?? fra,
    ...(m.POST_RETURMAPPE !== undefined && { returmappe: m.POST_RETURMAPPE }),
    ...(m.SMTP_VERT !== undefined && {
      smtp: {
        vert: m.SMTP_VERT,
        port: m.SMTP_PORT,
        tls: m.SMTP_TLS,
        ...(m.SMTP_BRUKER !== undefined && { bruker: m.SMTP_BRUKER }),
        ...(m.SMTP_PASSORD !== undefined && { passord: m.SMTP_PASSORD }),
      },
    }),
  };
}
