import type { Vedtaksmangel } from '../svar/mangler.ts';

/** A decision cannot be sent as it is: everything the law still demands (R44-R47). */
export class VedtakUferdig extends Error {
  override readonly name = 'VedtakUferdig';
  readonly mangler: readonly Vedtaksmangel[];
  constructor(mangler: readonly Vedtaksmangel[]) {
    super(`Vedtaket kan ikke sendes. Det mangler: ${[...new Set(mangler.map((m) => m.kode))].join(', ')}.`);
    this.mangler = mangler;
  }
}

/** There is no such draft: never made, or sent already. */
export class UkjentVedtak extends Error {
  override readonly name = 'UkjentVedtak';
  constructor() {
    super('Utkastet finnes ikke, eller det er allerede sendt.');
  }
}

/** The body has left the configuration, and with it its register of hjemler. */
export class UkjentVirksomhet extends Error {
  override readonly name = 'UkjentVirksomhet';
  constructor() {
    super('Virksomheten står ikke i konfigurasjonen lenger.');
  }
}

/** Who has written the decision, or put the file there, cannot be the one who approves it. */
export class EgenGodkjenning extends Error {
  override readonly name = 'EgenGodkjenning';
  constructor() {
    super('Den som har skrevet vedtaket eller lagt på filen, kan ikke godkjenne det selv.');
  }
}

/** The author or the one who approves has not logged in: nobody knows whether they are two. */
export class UinnloggetGodkjenning extends Error {
  override readonly name = 'UinnloggetGodkjenning';
  constructor() {
    super(
      'Et vedtak godkjennes i konsollet, av en annen innlogget person enn den som har skrevet det der. Er utkastet eller en fil lagt inn fra kommandolinjen, må noen lagre det i konsollet først.',
    );
  }
}

/** It is not what was looked at any more: somebody has changed the draft, or the files that it would give. */
export class EndretSiden extends Error {
  override readonly name = 'EndretSiden';
  constructor() {
    super('Utkastet eller filene er endret siden de ble vist.');
  }
}
