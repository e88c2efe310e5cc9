/// <reference types="astro/client" />
import type { Sprak } from './i18n/sprak.ts';
import type { Konsollramme, Konsollside } from './server/arkiv/sider.ts';
import type { Innsynsside } from './server/innsyn/sider.ts';
import type { Tjenester } from './server/tjenester.ts';

declare global {
  namespace App {
    interface Locals {
      /** The stores and the configuration, opened by the server for its role. */
      readonly tjenester: Tjenester;
      readonly sprak: Sprak;
      /** The site's own language, which has no prefix in addresses. */
      readonly standardsprak: Sprak;
      /** The address as it was asked for, without language prefix: what the language links lead to. */
      readonly sti: string;
      /** Today in Europe/Oslo, yyyy-mm-dd. */
      readonly iDag: string;
      /** The site's own address, where the configuration gives one. */
      readonly nettadresse: string | undefined;
      /** The request's id, shown on the error page and written in the log. */
      readonly id: string;
      /** The whole journal is closed: pages that read it are not rendered. */
      readonly stengt: boolean;
      /** What a page under /innsyn is made from; every other page is the same for everyone, and has none. */
      readonly innsyn?: Innsynsside;
      /** What a page under /arkiv is made from, and what stands around it; the public role has neither. */
      readonly konsoll?: Konsollside;
      readonly ramme?: Konsollramme;
      /** Takes an error from a page to the log, by class and place. */
      readonly meldFeil: (feil: unknown) => void;
    }
  }
}
