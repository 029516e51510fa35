import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** Which guides stand first in the menu; the others follow by title. */
const first = ['method', 'questions', 'playground', 'install', 'municipal-developer', 'product-team', 'researcher'];

/** What a page is called: its first heading. */
const titleOf = (file) => /^# (.+)$/m.exec(readFileSync(`${pages}/${file}`, 'utf8'))?.[1].replaceAll('`', '') ?? file;

/** What a page is called in the menu: the doors all begin with the name of the package. */
const short = (title) => title.replace(/^aanpakken-met-impact\/(?=\w)/, '');

const rank = (folder, name) => (folder === 'guide' && first.includes(name) ? first.indexOf(name) : first.length);

/** The pages of one folder, as a group of the menu. */
const group = (text, folder) => {
  const found = existsSync(`${pages}/${folder}`) ? readdirSync(`${pages}/${folder}`, { recursive: true }) : [];
  const items = found
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && file !== 'index.md' && !file.includes('namespaces/'))
    .map((file) => ({ name: file.slice(0, -3), text: short(titleOf(`${folder}/${file}`)) }))
    .sort(
      (one, other) =>
        rank(folder, one.name) - rank(folder, other.name) ||
        (folder === 'decisions' ? one.name.localeCompare(other.name) : one.text.localeCompare(other.text)),
    )
    .map(({ name, text: title }) => ({ text: title, link: `/${folder}/${name}` }));
  return { text, items };
};

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

const base = process.env['SITE_BASE'] ?? '/';

export default defineConfig({
  srcDir: 'pages',
  outDir: '../../reports/site',
  base,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  // The theme gives a front page no main part; its own script keeps this when the reader goes on to another page.
  transformHtml: (html) => html.replace('class="VPContent is-home"', 'class="VPContent is-home" role="main"'),
  title: 'Aanpakken met Impact',
  description:
    'The method as a domain library: what can be written down, what can be done, when it is enough and which way it goes.',
  cleanUrls: false,
  lastUpdated: false,
  // The app is no page of VitePress; `npm run check:site` opens it.
  ignoreDeadLinks: [/\/playground\//],
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
          { text: 'Voor uw gemeente', link: '/nl/gemeente' },
          { text: 'Probeer het', link: '/nl/proberen' },
          { text: 'Voor programmeurs (Engels)', link: '/guide/install' },
        ],
        sidebar: {
          '/nl/': [
            {
              text: 'Aanpakken met Impact',
              items: [
                { text: 'Wat de methode is', link: '/nl/methode' },
                { text: 'Voor uw gemeente', link: '/nl/gemeente' },
                { text: 'Probeer het zelf', link: '/nl/proberen' },
              ],
            },
            {
              text: 'In het Engels',
              items: [
                { text: 'Privacy', link: '/guide/privacy' },
                { text: 'Hulp bij de DPIA', link: '/guide/dpia' },
                { text: 'Velden met persoonsgegevens', link: '/generated/gegevens' },
                { text: 'Voor programmeurs', link: '/guide/install' },
              ],
            },
          ],
        },
        footer: {
          message:
            'Versie 0.2, nog niet uitgegeven; nog geen gemeente gebruikt dit. Licentie: EUPL-1.2. Deze site stuurt niets naar anderen.',
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
    footer: {
      message:
        'Version 0.2, not published yet; no municipality uses it yet. Licence: EUPL-1.2. Nothing on this site is sent to anybody.',
    },
    search: {
      provider: 'local',
      options: {
        locales: {
          nl: {
            translations: {
              button: { buttonText: 'Zoek', buttonAriaLabel: 'Zoek' },
              modal: {
                displayDetails: 'Toon meer',
                resetButtonTitle: 'Wis wat u zoekt',
                backButtonTitle: 'Sluit',
                noResultsText: 'Niets gevonden in het Nederlands. In de Engelse pagina’s staat meer. U zocht:',
                footer: { selectText: 'kies', navigateText: 'ga langs', closeText: 'sluit' },
              },
            },
          },
        },
      },
    },
    nav: [
      { text: 'Guide', link: '/guide/method' },
      { text: 'Install', link: '/guide/install' },
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
