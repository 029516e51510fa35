import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** The pages of one folder, as a group of the menu; titles are the first heading of each page. */
const group = (text, folder, collapsed = true) => ({
  text,
  collapsed,
  items: existsSync(`${pages}/${folder}`)
    ? readdirSync(`${pages}/${folder}`)
        .filter((file) => file.endsWith('.md') && file !== 'index.md')
        .sort()
        .map((file) => ({ text: file.slice(0, -3).replaceAll('-', ' '), link: `/${folder}/${file.slice(0, -3)}` }))
    : [],
});

const menu = [
  group('Guide', 'guide', false),
  group('Reference', 'reference', false),
  group('API by door', 'api'),
  group('Upgrades', 'upgrades'),
  group('Decisions', 'decisions'),
  group('Proofs and performance', 'generated'),
  group('Community', 'community'),
];

export default defineConfig({
  srcDir: 'pages',
  outDir: '../../reports/site',
  base: process.env['SITE_BASE'] ?? '/',
  title: 'Aanpakken met Impact',
  description:
    'The method as a domain library: what can be written down, what can be done, when it is enough and which way it goes.',
  cleanUrls: false,
  lastUpdated: false,
  // The app is no page of VitePress; `npm run check:site` opens it.
  ignoreDeadLinks: [/^\/playground\//],
  // Nothing is loaded from another host: fonts are those of the system.
  appearance: true,
  locales: {
    root: { label: 'English', lang: 'en' },
    nl: { label: 'Nederlands', lang: 'nl', link: '/nl/' },
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Guide', link: '/guide/municipal-developer' },
      { text: 'Reference', link: '/reference/commands' },
      { text: 'API', link: '/api/' },
      { text: 'Try it', link: '/playground/index.html', target: '_self' },
    ],
    sidebar: menu,
    outline: [2, 3],
  },
});
