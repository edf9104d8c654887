/** The style of the page: one text for every report. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f3f5f7; --paper: #fff; --ink: #1a242f; --soft: #4d5966; --line: #d5dbe2; --edge: #74808d; --link: #0a559e;
  --error: #a01419; --error-edge: #c4302c; --error-ground: #fdf2f1;
  --warning: #744700; --warning-edge: #b87300; --warning-ground: #fff8ea;
  --info: #0b4c85; --info-edge: #2f74b5; --info-ground: #f0f6fc;
  --good: #14603a; --good-edge: #2a8653; --good-ground: #eef8f2;
  --kept: #2d5c8f; --normalized: #5590c6; --repaired: #b87a14; --ignored: #85909c; --unmapped: #8571b5; --rejected: #b3261e;
  --hatch: #fff; --sea: #e9f0f6; --land: #fbfaf5; --land-beside: #eceae2;
  --mono: ui-monospace, "SFMono-Regular", Consolas, "Noto Sans Mono CJK JP", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #12171c; --paper: #1b2229; --ink: #e7ebf0; --soft: #aab5c1; --line: #39434e; --edge: #8792a0; --link: #8cc2ff;
    --error: #ffb5ad; --error-edge: #e8665e; --error-ground: #321c1d;
    --warning: #ffd192; --warning-edge: #d0932a; --warning-ground: #2e2513;
    --info: #aed4ff; --info-edge: #5b9bd8; --info-ground: #172838;
    --good: #a3dfb9; --good-edge: #48a671; --good-ground: #172b20;
    --kept: #6f9fd2; --normalized: #9cc4ea; --repaired: #e0a742; --ignored: #929da9; --unmapped: #ab9ad6; --rejected: #f0837a;
    --hatch: #12171c; --sea: #16202a; --land: #2a323a; --land-beside: #20272e;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink); line-height: 1.75; overflow-wrap: anywhere; line-break: strict;
  font-family: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", "Yu Gothic", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
:lang(zh-TW) body { font-family: "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", system-ui, sans-serif; }
:lang(en) body { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif; line-height: 1.6; }
.page { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; top: 0; padding: .75rem 1.25rem; background: var(--paper); z-index: 1; }
.skip:focus { left: 0; }
h1, h2, h3, p, dl, dd, ul, figure { margin: 0; padding: 0; }
h1, h2, h3 { line-height: 1.45; text-wrap: pretty; }
:lang(ja) :is(h1, h2, h3) { word-break: auto-phrase; }
.masthead { padding: 2.25rem 0 1.5rem; }
.masthead h1 { font-size: .9375rem; font-weight: 600; color: var(--soft); letter-spacing: .04em; }
.masthead h1 bdi { display: block; margin-top: .125rem; font-size: 1.625rem; font-weight: 700; color: var(--ink); letter-spacing: 0; }
nav { margin-top: .875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; }
nav a { display: inline-block; padding: .25rem 0; font-size: .875rem; }
section { margin-top: 3rem; }
h2 { font-size: 1.3125rem; font-weight: 700; margin-bottom: .875rem; }
.panel, .cause { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
.panel { padding: 1.125rem 1.375rem; }
.icon { width: 1.25em; height: 1.25em; flex: none; vertical-align: -.28em; }
.error { --tone: var(--error); --tone-edge: var(--error-edge); --tone-ground: var(--error-ground); }
.warning { --tone: var(--warning); --tone-edge: var(--warning-edge); --tone-ground: var(--warning-ground); }
.info { --tone: var(--info); --tone-edge: var(--info-edge); --tone-ground: var(--info-ground); }
.good { --tone: var(--good); --tone-edge: var(--good-edge); --tone-ground: var(--good-ground); }
.icon .shape { fill: var(--tone-edge); }
.icon .mark { fill: none; stroke: var(--paper); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.verdict { margin-top: 1.25rem; padding: 1.5rem 1.625rem 1.375rem; background: var(--tone-ground); border: 1px solid var(--tone-edge); border-left-width: 8px; border-radius: 6px; }
.verdict .word { display: flex; align-items: center; gap: .5rem; color: var(--tone); font-weight: 700; }
.verdict h2 { font-size: 1.625rem; margin: .25rem 0 .375rem; }
.verdict .icon .mark { stroke: var(--tone-ground); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-top: 1.125rem; padding-top: 1rem; border-top: 1px solid var(--line); list-style: none; }
.counts li { display: flex; align-items: baseline; gap: .5rem; white-space: nowrap; }
.counts b { font-size: 1.25rem; }
.counts .icon { align-self: center; }
.counts .none { color: var(--soft); --tone-edge: var(--edge); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); column-gap: 2.5rem; overflow: clip; }
.facts > div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 1rem; margin-top: -1px; padding: .5rem 0; border-top: 1px solid var(--line); }
.facts dt { color: var(--soft); }
code { font-family: var(--mono); font-size: .9em; }
small, .note { font-size: .875rem; color: var(--soft); }
.note { margin-top: .75rem; }
.cause { margin-top: 1rem; border-left: 6px solid var(--tone-edge); padding: 1.125rem 1.375rem 1rem; }
.cause header { display: grid; grid-template-columns: 1fr auto; gap: .125rem 1rem; align-items: baseline; }
.cause .kind { display: flex; flex-wrap: wrap; align-items: center; gap: .125rem .5rem; font-size: .875rem; color: var(--soft); }
.cause .kind code { margin-left: .25rem; }
.cause .kind b { color: var(--tone); }
.cause .count { font-size: 1.125rem; font-weight: 700; white-space: nowrap; }
.cause h3 { grid-column: 1 / -1; font-size: 1.0625rem; font-weight: 700; }
.cause dl { display: grid; grid-template-columns: max-content 1fr; gap: .375rem 1rem; margin-top: .75rem; }
.cause dt { color: var(--soft); }
.cause .fix { font-weight: 600; }
details { margin-top: .875rem; border-top: 1px solid var(--line); padding-top: .375rem; }
summary { cursor: pointer; padding: .375rem 0; color: var(--link); font-size: .9375rem; }
summary .first { margin-left: .5rem; color: var(--soft); }
summary:hover { text-decoration: underline; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border-top: 0; border-bottom: 1px solid var(--edge); color: var(--soft); font-size: .875rem; vertical-align: bottom; }
tbody tr:first-child > * { border-top: 0; }
th:last-child, td:last-child { padding-right: 0; }
.places th[scope=row] { white-space: nowrap; font-weight: 600; width: 1%; padding-right: 1.5rem; }
.places td { min-width: 5rem; }
.value { white-space: pre-wrap; }
.plain { list-style: none; }
.absent { color: var(--soft); }
.number { width: 1%; text-align: right; white-space: nowrap; padding-left: .75rem; }
.bar { display: block; width: 100%; height: 2.25rem; margin-bottom: 1.125rem; border-radius: 3px; }
.mini { display: block; width: 100%; max-width: 20rem; height: .5rem; margin: .375rem 0 .25rem; border-radius: 2px; }
.swatch { width: 1.125rem; height: 1.125rem; border-radius: 2px; }
.kept { fill: var(--kept); } .normalized { fill: var(--normalized); } .repaired { fill: var(--repaired); }
.ignored { fill: var(--ignored); } .unmapped { fill: var(--unmapped); } .rejected { fill: var(--rejected); }
.hatch { fill: none; stroke: var(--hatch); stroke-width: 1.25; stroke-opacity: .55; }
.fate { display: grid; grid-template-columns: 1.625rem 7rem 1fr; align-items: baseline; }
.fate .swatch { align-self: center; }
.ledger tfoot > tr > * { border-top: 1px solid var(--edge); font-weight: 700; }
.columns td, .columns th { width: 22%; }
.columns td:nth-of-type(2) { width: 30%; }
.columns td:last-child { width: 26%; }
.columns th[scope=row] { font-weight: 600; }
.letter { display: inline-block; min-width: 1.75em; margin-right: .25rem; color: var(--soft); font-family: var(--mono); font-size: .875em; font-weight: 400; }
.columns small { display: block; }
.badge { display: inline-block; padding: 0 .5rem; border: 1px dashed var(--edge); border-radius: 3px; font-size: .875rem; color: var(--soft); }
.badge.open { border-color: var(--unmapped); border-style: solid; color: var(--ink); }
.list { padding-left: 1.25rem; }
.list li + li { margin-top: .375rem; }
.foot { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
[hidden] { display: none !important; }
h4 { margin: 0; grid-column: 1 / -1; font-size: 1.0625rem; line-height: 1.45; }
.cause h4 { font-weight: 700; }
.counts.scores { margin-top: .5rem; padding-top: 0; border-top: 0; }
.begin { margin-top: 1rem; padding-top: .875rem; border-top: 1px solid var(--line); }
.begin ol { margin: .375rem 0 0; padding-left: 1.5rem; }
.begin li { margin-top: .25rem; }
.begin b { white-space: nowrap; }
.cause, tr { scroll-margin-top: 1rem; }
.cause:target, tr:target > * { outline: 3px solid var(--link); outline-offset: -1px; }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin-bottom: 1rem; padding: .75rem 1rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; }
.filter label { display: grid; flex: 1 1 9rem; font-size: .875rem; color: var(--soft); }
.filter label:first-of-type { flex: 3 1 16rem; }
.filter label:nth-of-type(3) { flex: 0 1 9rem; }
.filter :is(select, input, button) { width: 100%; min-height: 2.25rem; padding: .25rem .5rem; font: inherit; font-size: .9375rem; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; text-overflow: ellipsis; }
.filter button { width: auto; cursor: pointer; }
.filter .told { flex-basis: 100%; font-size: .875rem; }
.filter .told:empty { display: none; }
.scroll { position: relative; overflow-x: auto; margin-top: .75rem; border: 1px solid var(--line); border-radius: 4px; }
.wide { position: relative; left: 50%; width: max-content; min-width: 100%; max-width: min(100vw - 2.5rem, 110rem); transform: translateX(-50%); }
.wide > p { max-width: 58rem; }
.wide .scroll { max-height: 85vh; overflow: auto; }
.cells { width: auto; min-width: 100%; border-collapse: separate; border-spacing: 0; font-size: .875rem; line-height: 1.5; overflow-wrap: normal; }
.cells :is(th, td) { padding: .3125rem .5rem; border: 1px solid var(--line); max-width: 13rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.cells :is(thead th, td.wrong) { white-space: normal; min-width: 7rem; overflow-wrap: anywhere; }
.cells thead th:first-child { min-width: 3rem; }
.cells thead th, .cells th[scope=row] { background: var(--ground); color: var(--soft); }
.cells thead th { font-weight: 600; color: var(--ink); vertical-align: bottom; }
.cells thead { position: sticky; top: 0; z-index: 1; }
.cells thead .letter { display: block; margin: 0; }
.cells th[scope=row] { position: sticky; left: 0; min-width: 0; text-align: right; font-family: var(--mono); }
.cells .gap { border-left: 4px double var(--edge); }
.cells td.wrong { background: var(--tone-ground); box-shadow: inset 0 0 0 2px var(--tone-edge); }
.cells td.wrong a { color: var(--tone); font-weight: 600; }
.cells td.out { background: none; box-shadow: none; opacity: 1; }
.cells .sign { text-decoration: none; }
.to { display: block; color: var(--good); font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.patterns { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; list-style: none; }
.ways { list-style: none; font-size: .875rem; }
.ways li { display: grid; grid-template-columns: 1fr auto; gap: .5rem; border-bottom: 1px dotted var(--line); }
.ways .amount { display: flex; align-items: center; justify-content: end; gap: .375rem; white-space: nowrap; }
.share { width: 3rem; height: .5rem; background: var(--ground); }
.items :is(td, th) { padding-top: .25rem; padding-bottom: .25rem; }
.fill { display: block; width: 100%; height: .75rem; background: var(--ground); border: 1px solid var(--edge); border-radius: 2px; }
.items td:nth-of-type(3) { display: grid; grid-template-columns: minmax(6rem, 1fr) 13rem; gap: .25rem .75rem; align-items: center; }
.map { position: relative; margin-top: .75rem; background: var(--sea); border: 1px solid var(--line); border-radius: 4px; overflow: hidden; }
.land { display: block; width: 100%; height: auto; }
.map .home { fill: var(--land); stroke: var(--edge); stroke-width: 1; }
.map .beside { fill: var(--land-beside); stroke: var(--edge); stroke-width: 1; stroke-dasharray: 3 2; }
.dots { fill: none; stroke: var(--kept); stroke-width: 7; stroke-linecap: round; stroke-opacity: .8; }
.squares { fill: var(--rejected); fill-opacity: .85; }
.scale { fill: none; stroke: var(--ink); stroke-width: 2; }
.length { fill: var(--ink); font-size: 13px; paint-order: stroke; stroke: var(--sea); stroke-width: 3px; }
.locator { position: absolute; right: .5rem; bottom: .5rem; width: 20%; max-width: 9.5rem; height: auto; background: var(--sea); border: 1px solid var(--edge); }
.locator .part { fill: none; stroke: var(--rejected); stroke-width: 2.5; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .5rem; list-style: none; font-size: .875rem; }
.legend svg { margin-right: .375rem; vertical-align: -.125em; }
.overview .word { white-space: nowrap; color: var(--tone); font-weight: 600; }
.overview .word .icon { margin-right: .375rem; }
.overview :is(th, td) { padding-left: .75rem; }
.overview tbody th { min-width: 9rem; }
.file { margin-top: 4rem; padding-top: 1.5rem; border-top: 4px solid var(--edge); }
.file > h2 { font-size: 1.5rem; }
section h3 { font-size: 1.1875rem; margin-bottom: .75rem; }
.cause h3 { margin-bottom: 0; }
.verdict h3 { font-size: 1.375rem; margin: .25rem 0 .375rem; }
.back { margin-top: 1.5rem; }
@media (max-width: 40rem) {
  .page { padding: 0 .875rem 3rem; }
  .masthead { padding: 1.5rem 0 1rem; }
  .masthead h1 bdi { font-size: 1.3125rem; }
  section { margin-top: 2.25rem; }
  .verdict { padding: 1.125rem 1rem 1rem; }
  .verdict h2 { font-size: 1.3125rem; }
  .counts { gap: .25rem 1.25rem; }
  .panel, .cause { padding-left: .875rem; padding-right: .875rem; }
  .facts > div, .cause dl { display: block; }
  .facts dt { font-size: .875rem; }
  .cause dl dt { font-size: .875rem; }
  .cause dl dd + dt { margin-top: .375rem; }
  th, td { padding-right: .5rem; }
  .places th[scope=row] { padding-right: .75rem; }
  .places td { min-width: 0; }
  .fate { grid-template-columns: 1.625rem 1fr; }
  .fate small { grid-column: 2; }
  .ledger .number { font-size: .875rem; padding-left: .25rem; }
  .columns small { font-size: .8125rem; }
  .columns, .columns :is(tbody, tr, td, th), .items, .items :is(tbody, tr, td, th) { display: block; width: auto; border-top: 0; padding-right: 0; }
  :is(.columns, .items) thead { display: none; }
  :is(.columns, .items) tr { padding: .5rem 0; border-top: 1px solid var(--line); }
  :is(.columns, .items) :is(td, th) { padding: .125rem 0; }
  .filter { position: static; }
  .letter { min-width: 1.25em; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .bar, .mini, .swatch { forced-color-adjust: none; } .verdict, .cause { border-color: CanvasText; } }
@page { size: A4; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  :root { --ground: #fff; --soft: #444; --line: #bbb; --link: #1a242f; font-size: 9.5pt; }
  body { line-height: 1.6; }
  .page { max-width: none; padding: 0; }
  .skip, nav, .filter, .back { display: none; }
  .scroll { overflow: visible; border: 0; }
  .cells { width: 100%; min-width: 0; font-size: 7.5pt; border-collapse: collapse; }
  .cells thead { position: static; }
  .wide { left: 0; width: auto; max-width: none; transform: none; }
  .wide .scroll { max-height: none; overflow: visible; }
  .cells :is(th, td) { padding: 2px 3px; min-width: 0 !important; max-width: none; white-space: normal; }
  .cells .near { display: none; }
  .cells th[scope=row] { position: static; }
  .map { break-inside: avoid; max-width: 140mm; }
  .file { break-before: page; border-top: 0; padding-top: 0; margin-top: 0; }
  .begin { break-inside: avoid; }
  .masthead { padding: 0 0 .5rem; }
  section { margin-top: 1.75rem; }
  .verdict, .cause { background: #fff; }
  h2, .cause header, summary, caption { break-after: avoid; }
  .verdict, .facts > div, .list li, .cause header, .cause dl, .cause:not(:has(tr:nth-child(11))), #ledger, tr { break-inside: avoid; }
  .cause dl:has(+ details) { break-after: avoid; }
  tfoot { display: table-row-group; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .hatch { stroke-opacity: 1; }
  summary { color: inherit; list-style: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
