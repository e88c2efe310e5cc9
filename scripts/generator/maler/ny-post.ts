import { BEDRIFTER, fagord, person } from '../ord.ts';
import { fra, FVL13, type Mal, skjerm, til } from './mal.ts';

/** Post that nobody has assessed yet (XX), and registrations that have gone wrong: what the gate is there for. */
export const NY_POST: Mal = {
  navn: 'ny post',
  vekt: 3,
  arkivdel: 'SAK',
  klasse: { id: '060', tittel: 'Henvendelser' },
  enhet: 'Servicetorget',
  sakstype: 'HE',
  lag(r) {
    const avsender = person(r);
    const utfall = r.tall();
    if (utfall < 0.08)
      return {
        linje1: 'Refusjonskrav',
        brev: [
          // A synthetic number: 80 is added to the month, as the test population has it. The gate must hold the entry.
          {
            type: 'I',
            dager: 0,
            linje1: 'Krav om refusjon, fødselsnummer 05927970165 (syntetisk)',
            parter: [fra(r.velg(BEDRIFTER), false)],
          },
        ],
      };
    if (utfall < 0.2)
      return {
        linje1: `Melding om ${fagord(r)}`,
        brev: [
          {
            type: 'I',
            dager: 0,
            linje1: 'Melding',
            linje2: avsender,
            parter: [fra(avsender, true)],
            ...skjerm('Z9', 2, ''),
          },
        ],
      };
    return {
      linje1: `Henvendelse om ${fagord(r)}`,
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: `Henvendelse om ${fagord(r)}`,
          linje2: avsender,
          parter: [fra(avsender, true)],
          ...skjerm('XX', 3, ''),
        },
        {
          type: 'U',
          dager: 15,
          svarer: true,
          linje1: 'Svar på henvendelse',
          parter: [til(avsender, true)],
          ...skjerm('U', 3, FVL13),
        },
      ],
    };
  },
};
