// The theme of VitePress without its fonts: those of the system do, and the front page stays small.
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
