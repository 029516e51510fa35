// The theme of VitePress without its fonts: those of the system do, and the front page stays small.
import { nextTick } from 'vue';
import theme from 'vitepress/theme-without-fonts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has no names
import './style.css';

/** Every other page has a main part of its own within this one. */
function markMain() {
  const content = document.getElementById('VPContent');
  if (content?.classList.contains('is-home')) content.setAttribute('role', 'main');
  else content?.removeAttribute('role');
}

/**
 * What is used of the theme and of its context. VitePress is installed for the site alone, so its types are not there for who checks the library.
 * @typedef {{ router: { onAfterRouteChange?: () => unknown } }} Context
 * @typedef {{ enhanceApp: (context: Context) => unknown }} Theme
 */

const original = /** @type {Theme} */ (/** @type {unknown} */ (theme));

export default {
  ...original,
  /** @param {Context} context */
  enhanceApp(context) {
    original.enhanceApp(context);
    // While the pages are built there is no document.
    if (typeof document !== 'undefined') context.router.onAfterRouteChange = () => nextTick(markMain);
  },
};
