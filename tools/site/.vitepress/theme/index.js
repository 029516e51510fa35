// The theme of VitePress without its fonts: those of the system do, and the front page stays small.
import theme from 'vitepress/theme-without-fonts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has no names
import './style.css';

export default theme;
