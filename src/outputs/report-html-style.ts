/** The style of the page. It is the same for every report, so that its hash can stand in the page's security policy. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f3f5f7; --paper: #fff; --ink: #1a242f; --soft: #4d5966; --line: #d5dbe2; --edge: #74808d; --link: #0a559e;
  --error: #a01419; --error-edge: #c4302c; --error-ground: #fdf2f1;
  --warning: #744700; --warning-edge: #b87300; --warning-ground: #fff8ea;
  --info: #0b4c85; --info-edge: #2f74b5; --info-ground: #f0f6fc;
  --good: #14603a; --good-edge: #2a8653; --good-ground: #eef8f2;
  --kept: #2d5c8f; --normalized: #5590c6; --repaired: #b87a14; --ignored: #85909c; --unmapped: #8571b5; --rejected: #b3261e;
  --hatch: #fff;
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
    --hatch: #12171c;
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
.columns td, .columns th { width: 30%; }
.columns td:last-child { width: 40%; }
.columns th[scope=row] { font-weight: 600; }
.letter { display: inline-block; min-width: 1.75em; margin-right: .25rem; color: var(--soft); font-family: var(--mono); font-size: .875em; font-weight: 400; }
.columns small { display: block; }
.badge { display: inline-block; padding: 0 .5rem; border: 1px dashed var(--edge); border-radius: 3px; font-size: .875rem; color: var(--soft); }
.badge.open { border-color: var(--unmapped); border-style: solid; color: var(--ink); }
.list { padding-left: 1.25rem; }
.list li + li { margin-top: .375rem; }
.foot { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
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
  .columns th, .columns td:last-child { width: 33%; }
  .columns td { width: 34%; }
  .letter { min-width: 1.25em; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .bar, .mini, .swatch { forced-color-adjust: none; } .verdict, .cause { border-color: CanvasText; } }
@page { size: A4; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  :root { --ground: #fff; --soft: #444; --line: #bbb; --link: #1a242f; font-size: 9.5pt; }
  body { line-height: 1.6; }
  .page { max-width: none; padding: 0; }
  .skip, nav { display: none; }
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

/** SHA-256 of `style` in base64, as a security policy names it; a test holds that they agree. */
export const styleHash = 'o8E0aOPfNoeoMow/4dvv6tD/cjCk+MVCNwT3/z4LQlk=';
