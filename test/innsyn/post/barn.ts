import { aapneInnsyn } from '../../../src/innsyn/aapne.ts';
import { gaaRunden } from '../../../src/innsyn/post/postbud.ts';
import { skrivEpost } from '../../../src/innsyn/post/skriv-epost.ts';
import { lagSmtpTransport } from '../../../src/innsyn/post/smtp-transport.ts';
import { INGEN_JOURNAL } from '../ingen-journal.ts';
import { KONFIG } from '../konfig.ts';

/** A sender in a process of its own, to be killed: folder, port, and the clock's time. */
const [data = '', port = '', naa = ''] = process.argv.slice(2);
const innsyn = aapneInnsyn(data, KONFIG, INGEN_JOURNAL, () => new Date(naa));
const innstillinger = { fra: 'innsyn@journal.example', retur: 'retur@journal.example' };
await gaaRunden({
  utboks: innsyn.utboks,
  klokke: () => new Date(naa),
  transport: lagSmtpTransport({ vert: '127.0.0.1', port: Number(port), tls: 'ingen' }),
  skriv: (ventende) =>
    skrivEpost(
      {
        grunnlag: innsyn.grunnlag,
        innstillinger,
        nettadresse: 'https://journal.example',
        standardsprak: 'nb' as const,
      },
      ventende,
    ),
});
await innsyn.lukk();
