import type { Table } from '../document/document.js';
import type { Text } from '../document/text.js';
import { plainText } from '../document/taal.js';
import type { Texts } from '../texts/say.js';
import { escapeHtml } from '../render/escape.js';
import { langAttribute, spoken } from '../render/spoken.js';
import { stylesheet } from '../render/stylesheet.js';
import { tokens } from '../render/tokens.js';

/** An artefact on the first page. */
export interface SiteTile {
  readonly file: string;
  readonly plate: string;
  readonly name: string;
  readonly day: string;
  readonly message: Text;
}

/** Something that the search finds. */
export interface SiteEntry {
  readonly text: Text;
  readonly page: string;
  readonly href: string;
}

interface Index {
  readonly texts: Texts;
  readonly title: Text;
  /** The map as SVG. */
  readonly map: string;
  /** The network as it grew, as SVG, and its figures. */
  readonly groei: { readonly svg: string; readonly table: Table; readonly description: Text };
  readonly tiles: readonly SiteTile[];
  readonly entries: readonly SiteEntry[];
}

const sheet = `
body{max-width:70rem}
.tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1rem}
.tiles li{background:var(--amm-panel);border-top:5px solid var(--tone-dark);padding:.7rem 1rem 1rem}
.tiles h3{margin:0}.tiles p{margin:.2rem 0}
.search input{font:inherit;width:100%;max-width:30rem;padding:.5rem;border:2px solid var(--amm-ink);background:var(--amm-paper);color:var(--amm-ink)}
.search ul{padding:0;list-style:none}
`;

/** Shows the entries that hold every word that was typed. Reads what stands in the page and writes no HTML. */
const script = `
(()=>{const box=document.getElementById('zoek'),count=document.getElementById('gevonden');const rows=[...document.querySelectorAll('#ingangen li')];
box.closest('form').hidden=false;
const look=()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let found=0;
for(const row of rows){const hit=words.length>0&&words.every(word=>row.textContent.toLowerCase().includes(word));row.hidden=!hit;found+=hit?1:0}
document.getElementById('ingangen').hidden=words.length===0;count.textContent=words.length===0?'':String(found)};
box.addEventListener('input',look);box.closest('form').addEventListener('submit',event=>event.preventDefault());look()})();
`;

/** The first page of a site: the map, a tile per artefact, a search that works without a server; without a script, a list of everything. */
export function siteIndex({ texts, title, map, groei, tiles, entries }: Index): string {
  const { plaat, sectie, site, titel } = texts.document;
  const shown = tiles.map(
    ({ day, file, message, name, plate }) =>
      `<li><h3 dir="auto"><a href="${file}">${escapeHtml(name)}</a></h3><p class="subtitle">${escapeHtml(day)}</p><p dir="auto"${langAttribute(message)}>${spoken(message)}</p><p><a href="${plate}" aria-label="${escapeHtml(`${site.plaat}: ${name}`)}">${escapeHtml(site.plaat)}</a></p></li>`,
  );
  const rows = entries.map(
    ({ href, page, text }) =>
      `<li dir="auto"><a href="${escapeHtml(href)}"${langAttribute(text)}>${spoken(text)}</a> <span class="subtitle">${escapeHtml(page)}</span></li>`,
  );
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(plainText(title))}</title>
<style>${tokens}${stylesheet}${sheet}</style>
</head>
<body>
<header><h1 dir="auto"${langAttribute(title)}>${spoken(title)}</h1></header>
<main>
<h2>${escapeHtml(titel.reiskaart)}</h2>
<div class="figure"><div class="drawing" tabindex="0" role="group" aria-label="${escapeHtml(titel.reiskaart)}">${map}</div></div>
<h2>${escapeHtml(site.stukken)}</h2>
<ul class="tiles">${shown.join('')}</ul>
<h2>${escapeHtml(sectie.netwerkGroei)}</h2>
<div class="figure"><div class="drawing" tabindex="0" role="group" aria-label="${escapeHtml(sectie.netwerkGroei)}">${groei.svg}</div><p class="caption"${langAttribute(groei.description)}>${spoken(groei.description)}</p></div>
<details><summary>${escapeHtml(plaat.cijfers)}</summary>${tableOf(groei.table)}</details>
<section class="search" aria-labelledby="zoeken"><h2 id="zoeken">${escapeHtml(site.zoeken)}</h2>
<form role="search" hidden><p><label for="zoek">${escapeHtml(site.zoekWoord)}</label></p><input id="zoek" type="search" autocomplete="off"><p aria-live="polite"><span>${escapeHtml(site.gevonden)}</span> <output id="gevonden" for="zoek"></output></p></form>
<ul id="ingangen">${rows.join('')}</ul></section>
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** A cell that says its language. */
const cellOf = (tag: string, text: Text, scope = ''): string =>
  `<${tag}${scope}${langAttribute(text)}>${spoken(text)}</${tag}>`;

/** The figures of a drawing: the first cell of a row is its head. */
function tableOf({ caption, columns, rows }: Table): string {
  const head = columns.map((one) => cellOf('th', one, ' scope="col"')).join('');
  const body = rows.map(
    (row) =>
      `<tr>${row.map((one, place) => (place === 0 ? cellOf('th', one, ' scope="row"') : cellOf('td', one))).join('')}</tr>`,
  );
  return `<table><caption class="hidden">${spoken(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
