import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** The pages of one folder, as a group of the menu; titles are the first heading of each page. */
const group = (text, folder) => ({
  text,
  items: existsSync(`${pages}/${folder}`)
    ? readdirSync(`${pages}/${folder}`)
        .filter((file) => file.endsWith('.md') && file !== 'index.md')
        .sort()
        .map((file) => ({ text: file.slice(0, -3).replaceAll('-', ' '), link: `/${folder}/${file.slice(0, -3)}` }))
    : [],
});

const groups = {
  guide: 'Guide',
  reference: 'Reference',
  api: 'API by door',
  upgrades: 'Upgrades',
  decisions: 'Decisions',
  generated: 'Proofs and performance',
  community: 'Community',
};

/** Each part of the site has its own menu, and below it the other parts. A menu that folds has a button within a button. */
const menus = Object.fromEntries(
  Object.entries(groups).map(([folder, text]) => {
    const others = Object.entries(groups)
      .filter(([other]) => other !== folder)
      .flatMap(([other, name]) => {
        const { items } = group(name, other);
        return items.slice(0, 1).map(({ link }) => ({ text: name, link: other === 'api' ? '/api/' : link }));
      });
    return [`/${folder}/`, [group(text, folder), { text: 'Elsewhere', items: others }]];
  }),
);

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
  // Colours of code that have enough contrast on both backgrounds.
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  locales: {
    root: { label: 'English', lang: 'en' },
    nl: {
      label: 'Nederlands',
      lang: 'nl',
      link: '/nl/',
      description: 'De methode als bouwsteen voor software.',
      themeConfig: {
        nav: [
          { text: 'De methode', link: '/nl/methode' },
          { text: 'Probeer het', link: '/nl/proberen' },
          { text: 'Handleidingen (Engels)', link: '/guide/municipal-developer' },
        ],
        sidebar: {
          '/nl/': [
            {
              text: 'Aanpakken met Impact',
              items: [
                { text: 'Wat de methode is', link: '/nl/methode' },
                { text: 'Probeer het zelf', link: '/nl/proberen' },
              ],
            },
          ],
        },
        outline: { label: 'Op deze pagina' },
        docFooter: { prev: 'Vorige', next: 'Volgende' },
        langMenuLabel: 'Andere taal',
        returnToTopLabel: 'Naar boven',
        sidebarMenuLabel: 'Menu',
        darkModeSwitchLabel: 'Licht of donker',
        skipToContentLabel: 'Naar de inhoud',
      },
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Guide', link: '/guide/municipal-developer' },
      { text: 'Reference', link: '/reference/commands' },
      { text: 'API', link: '/api/' },
      { text: 'Try it', link: '/playground/index.html', target: '_self' },
    ],
    sidebar: menus,
    // A page stands in one language; the switch leads to the front page of the other.
    i18nRouting: false,
    outline: [2, 3],
  },
});
