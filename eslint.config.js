import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What each room may import (the plan of the house). Pages and scripts see the rooms named for them. */
const rooms = {
  hukommelse: [],
  noark: [],
  tid: [],
  traad: [],
  navn: [],
  offentlig: ['noark/koder', 'tid'],
  lager: [],
  konfig: ['noark/koder'],
  kilder: ['noark', 'lager', 'tid'],
  skjerming: ['noark', 'offentlig', 'konfig', 'navn', 'tid'],
  kontroll: ['offentlig', 'konfig', 'navn'],
  arkiv: ['noark', 'lager', 'tid'],
  journal: ['offentlig', 'lager', 'tid'],
  sok: ['offentlig', 'lager', 'tid', 'navn', 'noark/koder'],
  eksport: [
    'noark',
    'offentlig',
    'konfig',
    'kilder',
    'skjerming',
    'kontroll',
    'arkiv',
    'journal',
    'sok',
    'lager',
    'tid',
    'navn',
    'traad',
  ],
  innsyn: ['offentlig', 'lager', 'konfig', 'tid', 'traad', 'i18n', 'noark/koder', 'kontroll/har-idnummer'],
  utgaver: ['offentlig'],
  server: ['offentlig', 'journal', 'sok', 'innsyn', 'utgaver', 'konfig', 'lager', 'tid', 'traad', 'i18n'],
  konsoll: [
    'noark',
    'offentlig',
    'konfig',
    'arkiv',
    'journal',
    'skjerming',
    'kontroll',
    'eksport',
    'sok',
    'lager',
    'tid',
    'navn',
    'utgaver',
    'i18n/dato',
  ],
  i18n: [],
};

/** The public face: pages but those of the staff, components and layouts. */
const face = [
  'offentlig',
  'journal',
  'sok',
  'innsyn',
  'utgaver',
  'konfig',
  'tid',
  'i18n',
  'server',
  'components',
  'layouts',
  'styles',
  'noark/koder',
];
/** The staff's face, the one place where both zones meet: what the public's sees, and the internal zone. */
const konsollface = [
  ...face,
  'konsoll',
  'arkiv',
  'noark',
  'skjerming',
  'kontroll',
  'eksport',
  'navn',
  'lager',
];
const all = [...Object.keys(rooms), 'pages', 'components', 'layouts', 'styles'];

/** The whole of date-fns takes two seconds to load: take the function by its own path. */
const paths = [{ name: 'date-fns', message: "Import from 'date-fns/<function>'." }];

/** Where the console lives within rooms that are otherwise the public's. */
const consoleFiles = [
  'src/server/arkiv/**',
  'src/components/arkiv/**',
  'src/pages/arkiv/**',
  'src/layouts/Arkivside.astro',
];
/** The public's own files see nothing of it: neither the internal zone's room nor these folders, which have its name. */
const nothingOfTheConsole = {
  regex: '(?:^|/)arkiv/|/Arkivside\\.astro$|/arkiv\\.css$',
  message: 'Only the console may import what is the console’s, or the archive’s.',
};

/** Forbids every room but the named ones, by the path an import from `src/<room>/` takes. */
function onlyImports(own, allowed, more = []) {
  // Memory holds nothing of the domain: it imports nothing, and anyone may use it.
  const folders = new Set(['hukommelse', ...allowed.map((name) => name.split('/')[0])]);
  const forbidden = all.filter((room) => room !== own && !folders.has(room));
  const files = allowed.filter((name) => name.includes('/'));
  const patterns = [
    ...more,
    ...forbidden.map((room) => ({
      regex: `^(\\.\\./)+${room}/`,
      message: `${own} may not import from ${room}/.`,
    })),
  ];
  for (const file of files) {
    const [room, name] = file.split('/');
    if (allowed.includes(room)) continue;
    patterns.push({
      regex: `^(\\.\\./)+${room}/(?!${name}\\.ts$)`,
      message: `${own} may import only ${file} from ${room}/.`,
    });
  }
  return { 'no-restricted-imports': ['error', { paths, patterns }] };
}

export default defineConfig(
  { ignores: ['dist', 'node_modules', '.astro', 'data'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths }],
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ...Object.entries(rooms).map(([room, allowed]) => ({
    files: [`src/${room}/**`],
    ignores: consoleFiles,
    rules: onlyImports(room, allowed, room === 'server' ? [nothingOfTheConsole] : []),
  })),
  ...['pages', 'components', 'layouts'].map((room) => ({
    files: [`src/${room}/**`],
    ignores: consoleFiles,
    rules: onlyImports(room, face, [nothingOfTheConsole]),
  })),
  { files: consoleFiles, rules: onlyImports('the console', konsollface) },
);
