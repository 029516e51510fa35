/** How a plate looks: one page on its side, on a screen as wide as it is, under each other on a phone. */
export const plateSheet = `
@page{size:A4 landscape;margin:10mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:1.5rem;font:1rem/1.4 var(--amm-font);color:var(--amm-ink);background:var(--amm-paper);overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.15;margin:.1em 0 .5em}
h2{font-size:1.1rem;line-height:1.3;margin:0 0 .3rem}
.over{margin:0;color:var(--amm-quiet)}
.numbers{list-style:none;margin:0 0 1.2rem;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem}
.numbers li{background:var(--amm-panel);border-top:5px solid var(--tone-dark);padding:.6rem .9rem .8rem}
.numbers strong{display:block;font-size:2rem;line-height:1.15}
.numbers .missed{border-color:var(--amm-missed)}
.middle{display:grid;gap:1.6rem}
.figure svg{width:100%;height:auto;display:block}
.caption,details,footer{color:var(--amm-quiet);font-size:.875rem}
summary{cursor:pointer;padding:.3rem 0}
table{border-collapse:collapse;width:100%}
caption,th,td{text-align:left;padding:.2rem .5rem}
th,td{border-bottom:1px solid var(--amm-line)}
.said{display:grid;gap:1.1rem;align-content:start}
ul,ol{margin:0;padding-inline-start:1.2rem}
li{margin:.2rem 0}
.voice{margin:0;background:var(--amm-panel);border-inline-start:6px solid var(--tone-dark);padding:.6rem 1rem}
.voice blockquote{margin:0;font-size:1.1rem}
.voice p,.caption{margin:0}
.ask{margin-top:1.4rem;background:var(--amm-brand);color:var(--amm-on-brand);padding:1rem 1.2rem;display:grid;gap:.4rem 1.5rem}
a:focus-visible,summary:focus-visible{outline:3px solid var(--amm-link);outline-offset:2px}
@media (min-width:56rem),print{.middle{grid-template-columns:1.35fr 1fr}.middle.wide{grid-template-columns:1fr}.middle.wide .said{grid-template-columns:1fr 1fr}.middle.wide .voice{grid-column:1/-1}.ask{grid-template-columns:13rem 1fr}}
@media print{html{font-size:9pt}body{max-width:none;padding:0}h1{font-size:20pt}.numbers{grid-template-columns:repeat(3,1fr)}details{display:none}
.numbers li,.ask,.voice{-webkit-print-color-adjust:exact;print-color-adjust:exact;break-inside:avoid}}
@media (forced-colors:active){.numbers li,.ask,.voice{border:1px solid}}
`;
