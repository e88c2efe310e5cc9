import node from '@astrojs/node';
import { defineConfig, sessionDrivers } from 'astro/config';

// The pages are rendered by our own server (src/server), which opens the stores and hands them to the pages.
export default defineConfig({
  output: 'server',
  // Whole pages, never streams: an error halfway becomes an error page, and the bytes can be hashed and kept.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  // No page has a session; the adapter would otherwise keep a folder for them.
  session: { driver: sessionDrivers.memory() },
  security: { checkOrigin: true },
  build: { inlineStylesheets: 'never', assets: '_astro' },
  // The policy (style-src, script-src, img-src 'self') allows nothing inline, and fonts have their own addresses.
  vite: { build: { assetsInlineLimit: 0 }, ssr: { noExternal: true } },
  devToolbar: { enabled: false },
  telemetry: false,
});
