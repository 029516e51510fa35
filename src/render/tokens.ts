/**
 * The design tokens: colour, type and space as custom properties of CSS. A host overrides them after this sheet with those of
 * its municipality, such as the tokens of NL Design System: `:root{--amm-color-accent:var(--utrecht-link-color)}`.
 */
export const tokens = `
:root{color-scheme:light dark;
--amm-font:"Liberation Sans",Arial,Helvetica,"DejaVu Sans",sans-serif;
--amm-ink:#1b1b1b;--amm-quiet:#4a4a4a;--amm-paper:#fff;--amm-line:#b8b8b8;--amm-soft:#f2f0ea;--amm-link:#0b4f9c;--amm-mark:#8a4b00;
--amm-panel:#e9eff5;--amm-brand:#1b3d5c;--amm-on-brand:#fff;--amm-missed:#9a3412;
--amm-space:1rem;--amm-measure:52rem;
--tone-paper:#fff;--tone-light:#e6ebf0;--tone-middle:#a9bccd;--tone-dark:#2c5a82;--tone-ink:#1b1b1b;--tone-accent:#9a3412}
@media (prefers-color-scheme:dark){:root{
--amm-ink:#f0f0f0;--amm-quiet:#c4c4c4;--amm-paper:#161616;--amm-line:#5a5a5a;--amm-soft:#262626;--amm-link:#9cc7ff;--amm-mark:#ffc27a;
--amm-panel:#2a343e;--amm-brand:#9cc7ff;--amm-on-brand:#10202e;--amm-missed:#ffb08a;
--tone-paper:#161616;--tone-light:#2a343e;--tone-middle:#4d6880;--tone-dark:#9cc7ff;--tone-ink:#f0f0f0;--tone-accent:#ffb08a}}
@media print{:root{color-scheme:light;
--amm-ink:#000;--amm-quiet:#333;--amm-paper:#fff;--amm-line:#999;--amm-soft:#f4f4f4;--amm-link:#000;--amm-mark:#000;
--amm-panel:#eef3f8;--amm-brand:#1b3d5c;--amm-on-brand:#fff;--amm-missed:#9a3412;
--tone-paper:#fff;--tone-light:#e6ebf0;--tone-middle:#a9bccd;--tone-dark:#2c5a82;--tone-ink:#000;--tone-accent:#9a3412}}
`;
