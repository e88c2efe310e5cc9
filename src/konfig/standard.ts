import { STANDARDHJEMLER } from './hjemmelregister.ts';
import { lagSlug } from './slug.ts';
import { STANDARDKODER } from './standardkoder.ts';
import { STANDARDREGLER } from './standardregler.ts';
import { type Virksomhet, virksomhet } from './virksomhet.ts';

/**
 * The configuration of a body that has none: named after its delivery, and as careful as the rules allow.
 * @param valg the creator's name as the delivery gives it, and the source's id (default `arkiv`).
 */
export function standardVirksomhet(valg: {
  readonly arkivskaperNavn: string;
  readonly organisasjonsnummer?: string | undefined;
  readonly kilde?: string | undefined;
}): Virksomhet {
  const navn = valg.arkivskaperNavn.replace(/\s+/gu, ' ').trim() || 'Virksomhet uten navn';
  const orgnr = valg.organisasjonsnummer?.replace(/\s/gu, '');
  return virksomhet.parse({
    slug: lagSlug(navn),
    navn,
    arkivskaperNavn: valg.arkivskaperNavn,
    ...(orgnr !== undefined && /^\d{9}$/u.test(orgnr) ? { organisasjonsnummer: orgnr } : {}),
    kontakt: { navn: `${navn}, postmottak` },
    kilder: [{ id: valg.kilde ?? 'arkiv', navn: `Arkivet til ${navn}`, tilgangskoder: [...STANDARDKODER] }],
    hjemler: [...STANDARDHJEMLER],
    ...STANDARDREGLER,
  });
}

/** The invented municipality that the portal shows when it has nothing else. No such place exists. */
export function demoVirksomhet(): Virksomhet {
  const grunnlag = standardVirksomhet({ arkivskaperNavn: 'Fjordvik kommune' });
  return virksomhet.parse({
    ...grunnlag,
    nettsted: 'https://www.fjordvik.example/',
    tilgjengelighetserklaering: 'https://www.fjordvik.example/tilgjengelighet',
    kontakt: {
      navn: 'Innbyggertorget i Fjordvik',
      epost: 'postmottak@fjordvik.example',
      telefon: '00 00 00 00',
    },
    enhetskontakter: {
      'Plan og bygg': { navn: 'Plan og bygg', epost: 'plan.bygg@fjordvik.example', telefon: '00 00 00 10' },
      Oppvekst: { navn: 'Oppvekst', epost: 'oppvekst@fjordvik.example', telefon: '00 00 00 20' },
      'Helse og mestring': {
        navn: 'Helse og mestring',
        epost: 'helse@fjordvik.example',
        telefon: '00 00 00 30',
      },
      Økonomi: { navn: 'Økonomi', epost: 'okonomi@fjordvik.example', telefon: '00 00 00 40' },
      Personal: { navn: 'Personal', epost: 'personal@fjordvik.example', telefon: '00 00 00 50' },
    },
  });
}
