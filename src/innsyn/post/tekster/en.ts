import { type Brevtekster, liste, type Spoerrermal } from './tekst.ts';

/** Mails to the one who asks, in English. */
export const spoerrerEn: Brevtekster<Spoerrermal> = {
  bekreft: (d) => ({
    emne: 'Confirm your access request',
    avsnitt: [
      `You asked for access on ${d.mottatt}. Open the link and press the button to send the request:`,
      d.lenke,
      `The link works for ${d.timer} hours. The time for an answer runs from when you sent the request.`,
      `Reference number:\n${liste(d.alle)}`,
      'Did you not ask for access? Then ignore this e-mail, and everything will be erased.',
    ],
  }),
  kvittering: (d) => ({
    emne: `We have received your access request (${d.referanse})`,
    avsnitt: [
      `The request was received on ${d.mottatt}.`,
      `Reference number:\n${liste(d.alle)}`,
      ...(d.svarfrist === undefined
        ? ['You are entitled to an answer without undue delay.']
        : [
            `You are entitled to an answer without undue delay, usually within three working days. If you have had no answer by ${d.svarfrist}, you may appeal as if you had been refused.`,
          ]),
      'This page shows where the request stands. There you can send a reminder, ask for reasons, appeal and erase your information:',
      d.lenke,
      'The link is secret. Anyone who has it can see your request.',
    ],
  }),
  'svar-klart': (d) => ({
    emne: `Answer to your access request (${d.referanse})`,
    avsnitt: [`${d.organ} has answered your request. Read the answer here:`, d.lenke],
  }),
  'begrunnelse-klar': (d) => ({
    emne: `Fuller reasons (${d.referanse})`,
    avsnitt: [
      `${d.organ} has given fuller reasons for the refusal. Read them here:`,
      d.lenke,
      ...(d.klagefrist === undefined
        ? []
        : ['The three weeks you have to appeal now run from when these reasons were given.']),
    ],
  }),
  'klage-mottatt': (d) => ({
    emne: `We have received your appeal (${d.referanse})`,
    avsnitt: [
      `${d.organ} is looking at the case again. If the decision stands, the appeal goes to ${d.klageinstans}.`,
      ...(d.kongenIStatsraad
        ? [
            'In that case the appeal is decided by the King in Council. You cannot complain to the Parliamentary Ombud about that decision (Freedom of Information Act, section 32, first paragraph).',
          ]
        : []),
      `Follow the case here:\n${d.lenke}`,
    ],
  }),
  'klage-oversendt': (d) => ({
    emne: `Your appeal has been forwarded (${d.referanse})`,
    avsnitt: [`${d.organ} has sent the appeal to ${d.klageinstans}.`, `Follow the case here:\n${d.lenke}`],
  }),
  'klage-avgjort': (d) => ({
    emne: `Your appeal has been decided (${d.referanse})`,
    avsnitt: [`${d.klageinstans} has decided the appeal. Read more here:`, d.lenke],
  }),
  'klage-avvist': (d) => ({
    emne: `Your appeal has been dismissed (${d.referanse})`,
    avsnitt: [
      `${d.organ} has dismissed your appeal because it came too late. Read why, and how you can appeal against that, here:`,
      d.lenke,
    ],
  }),
  forlenget: (d) => ({
    emne: `The answer will take longer (${d.referanse})`,
    avsnitt: [
      `The request is about environmental information. ${d.organ} needs more time and must answer within two months${d.svarfrist === undefined ? '' : `, by ${d.svarfrist}`}.`,
      `Read why here:\n${d.lenke}`,
    ],
  }),
  'frist-ute': (d) => ({
    emne: `The time for an answer has run out (${d.referanse})`,
    avsnitt: [
      `${d.organ} has not answered in time. You may now appeal as if you had been refused. Send the appeal from this page:`,
      d.lenke,
    ],
  }),
  'krav-trukket': (d) => ({
    emne: `Your request for access is registered as withdrawn (${d.referanse})`,
    avsnitt: [
      `${d.organ} has been told that you withdraw the request, wholly or in part, and has registered it. See what applies here:`,
      d.lenke,
      `Is that wrong? Contact ${d.organ} at once.`,
    ],
  }),
  'mine-krav': (d) => ({
    emne: 'Your access requests',
    avsnitt: [
      'Here is the link to all the requests sent from this address:',
      d.lenke,
      `The link works for ${d.timer} hours. If you did not ask for it, ignore this e-mail.`,
    ],
  }),
};
