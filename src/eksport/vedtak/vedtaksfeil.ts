/** Somebody else has decided something about the entry since the caller looked. Nothing is written. */
export class VedtakUtdatert extends Error {
  override readonly name = 'VedtakUtdatert';
  /** Number of the last decision about the entry. */
  readonly siste: number;
  constructor(siste: number) {
    super(
      'Noen andre har bestemt noe om denne journalposten i mellomtiden. Se på den igjen, og velg på nytt.',
    );
    this.siste = siste;
  }
}

/** The decision cannot be made as it stands. Nothing is written; the message says what to do. */
export class VedtakAvvist extends Error {
  override readonly name = 'VedtakAvvist';
}

/** Four eyes are two persons': who has said that a finding is false cannot be the one who confirms it. */
export class SammePerson extends Error {
  override readonly name = 'SammePerson';
  constructor() {
    super('Du har selv foreslått å frigi denne journalposten. En annen person må bekrefte det.');
  }
}

/** An incident cannot be opened or told more of as asked. Nothing is written; the message says what to do. */
export class HendelseAvvist extends Error {
  override readonly name = 'HendelseAvvist';
}

/** Somebody else has told more of the incident since the caller looked. Nothing is written. */
export class HendelseUtdatert extends Error {
  override readonly name = 'HendelseUtdatert';
  constructor() {
    super('Noen andre har skrevet noe om hendelsen i mellomtiden. Se på den igjen, og velg på nytt.');
  }
}
