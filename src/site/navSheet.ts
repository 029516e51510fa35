/** How the menu above every page looks; paper has none. */
export const navSheet =
  '<style>.site{margin:0 0 1.5rem;padding:.6rem 1rem;background:var(--amm-soft)}.site ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}.site li{margin:0}.site a{display:inline-block;padding:.2rem 0;color:var(--amm-link)}.site [aria-current]{font-weight:700;text-decoration:none;color:var(--amm-ink)}@media print{.site{display:none}}</style>';
