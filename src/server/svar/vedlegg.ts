import type { Innsynssvar } from '../innsyn/send.ts';

/** A file to be saved, never shown by the site itself: nothing in it can act here, whatever it is. */
export const somVedlegg = (innhold: Innsynssvar['kropp'], type: string, navn: string): Innsynssvar => ({
  status: 200,
  kropp: innhold,
  type,
  hoder: {
    'Content-Disposition': `attachment; filename="${navn.replaceAll(/[^\w.-]/g, '_')}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  },
});
