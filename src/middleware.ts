import { defineMiddleware } from 'astro:middleware';

/**
 * An error in a page goes to our own log and becomes the error page. Astro's log would have printed its message, which
 * may quote what somebody searched for.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  try {
    return await next();
  } catch (feil) {
    locals.meldFeil(feil);
    return new Response(null, { status: 500 });
  }
});
