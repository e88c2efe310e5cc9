import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail, written and ready to be put into the form it travels in. */
export interface Epost {
  /** Made from the outbox's id: the same however often it is sent, so that a double can be known as one. */
  readonly meldingsId: string;
  readonly fra: { readonly navn: string; readonly adresse: string };
  readonly til: string;
  readonly retur: string;
  readonly svarTil?: string;
  readonly emne: string;
  readonly tekst: string;
  readonly sprak: 'nb' | 'nn' | 'en';
  readonly dato: Date;
  readonly vedlegg?: readonly {
    readonly navn: string;
    readonly type: string;
    readonly innhold: string | Buffer;
  }[];
}

/** A mail as bytes, and the envelope it goes in. */
export interface Raamelding {
  readonly id: string;
  readonly fra: string;
  readonly til: string;
  readonly innhold: Buffer;
}

const enLinje = (tekst: string): string => tekst.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Puts a mail into MIME. Nothing that people have written can become a header: a header is one line, whatever it holds. */
export async function lagRaamelding(id: string, epost: Epost): Promise<Raamelding> {
  const innhold = await new MailComposer({
    messageId: epost.meldingsId,
    from: { name: enLinje(epost.fra.navn), address: epost.fra.adresse },
    to: { name: '', address: epost.til },
    ...(epost.svarTil === undefined ? {} : { replyTo: { name: '', address: epost.svarTil } }),
    subject: enLinje(epost.emne),
    text: epost.tekst,
    date: epost.dato,
    headers: {
      'Content-Language': epost.sprak,
      // RFC 3834: no holiday answers, and no loops.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    attachments: (epost.vedlegg ?? []).map((v) => ({
      filename: v.navn,
      contentType: v.type,
      content: v.innhold,
    })),
    // No path or address in a mail is ever fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  })
    .compile()
    .build();
  return { id, fra: epost.retur, til: epost.til, innhold };
}
