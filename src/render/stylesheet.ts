/** How the documents look: on a screen, in the dark, and on paper. Colours pass WCAG AA in both schemes. */
export const stylesheet = `
*{box-sizing:border-box}
body{margin:0 auto;max-width:var(--amm-measure);padding:1.5rem;font:1.0625rem/1.6 var(--amm-font);color:var(--amm-ink);background:var(--amm-paper);overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;margin:0}
h2{font-size:1.4rem;line-height:1.3;margin:2.5rem 0 .5rem;padding-top:.6rem;border-top:1px solid var(--amm-line)}
h3{font-size:1.1rem;line-height:1.35;margin:1.6rem 0 .3rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.5rem 0}
a{color:var(--amm-link)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--amm-link);outline-offset:2px}
p,dd,td,th{white-space:pre-line}
dl{margin:.8rem 0}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0}
.numbers{margin:1.5rem 0}.numbers dt{font-size:1.75rem;line-height:1.2;color:var(--tone-dark)}.numbers dd{align-self:center}
main>p:first-child{font-size:1.35rem;line-height:1.35}
.subtitle{color:var(--amm-quiet);font-size:1.1rem}
nav{background:var(--amm-soft);padding:.5rem 1.5rem 1rem;margin:1.5rem 0}
nav h2{border:0;margin:.5rem 0;padding:0;font-size:1.1rem}
nav ol{margin:0;padding-left:1.5rem;columns:2 16rem;column-gap:3rem}
nav li{break-inside:avoid}
.table,.drawing{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem;overflow-wrap:break-word}
caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{border:0 solid var(--amm-line);border-bottom-width:1px;padding:.4rem .6rem;text-align:left;vertical-align:top;min-width:4.5rem}
table.wide{min-width:44rem}
thead th{background:var(--amm-soft);border-bottom-width:2px}
tbody th{font-weight:600}
blockquote{margin:1rem 0;padding:.3rem 1.2rem;border-left:4px solid var(--amm-line);background:var(--amm-soft)}
.quote .caption{color:var(--amm-quiet);font-size:.95rem}
.note{border-left:4px solid var(--amm-mark);padding:.3rem .8rem;background:var(--amm-soft)}
.figure,.quote{margin:1.5rem 0}
.figure svg{width:100%;min-width:38rem;height:auto}
.figure+.table{margin-top:0}
.caption{color:var(--amm-quiet);font-size:.95rem}
sup{line-height:0}
sup a{padding:.2em}
.sources li{margin:.2rem 0;font-size:.95rem}
.back{display:inline-block;min-width:1.75rem;padding:.1rem .4rem;text-align:center}
@media (min-width:40rem),print{dl{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.3rem 1.2rem}dt{margin:0}}
@media print{
@page{margin:2cm 2cm 2.2cm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,"Liberation Sans",sans-serif;color:#333}}
html{font-size:10.5pt}
body{max-width:none;padding:0;font-size:1rem;line-height:1.5}
p,li,dd{orphans:3;widows:3}
h2{margin-top:1.8rem}
nav{break-inside:avoid}
nav a{display:inline-block;padding:.15rem 0}
h2,h3,h4,caption,h3+p{break-after:avoid}
a{text-decoration:none}
.subtitle a{text-decoration:underline}
.back{display:none}
.sources li{margin:.4rem 0}
tr,blockquote,.note,.figure,.quote,dl{break-inside:avoid}
p+dl{break-before:avoid}
thead,thead tr{break-after:avoid}
tbody tr:first-child,tbody tr:last-child{break-before:avoid}
.table,.drawing{overflow:visible}
table.wide,.figure svg{min-width:0}
thead{display:table-header-group}
.sources a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;word-break:break-all}}
`;
