/** What pages of lists have beyond the style of reports. */
export const listPageStyle = `
.page.broad { max-width: 84rem; }
.broad .masthead h1 { font-size: 1.625rem; font-weight: 700; color: var(--ink); letter-spacing: 0; }
.sums p { font-weight: 600; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
.charts figcaption { font-weight: 700; margin-bottom: .5rem; }
.bars { width: 100%; border-collapse: collapse; }
.bars th { font-weight: 400; text-align: left; width: 42%; padding: .125rem .5rem .125rem 0; }
.bars td { padding: .125rem 0; }
.bars svg { width: 100%; height: .875rem; display: block; }
.bars rect { fill: var(--kept); }
.number { text-align: right; white-space: nowrap; }
.bars .number { width: 4rem; }
.plot { width: 100%; height: auto; }
.plot text { font-size: 11px; fill: var(--soft); }
.plot .axis { fill: none; stroke: var(--edge); }
.plot .point { fill: var(--normalized); fill-opacity: .55; stroke: var(--kept); }
.scroll { overflow-x: auto; }
.list-table { border-collapse: collapse; font-size: .875rem; width: 100%; }
.list-table th, .list-table td { text-align: left; vertical-align: top; padding: .375rem .625rem; border-top: 1px solid var(--line); }
.list-table thead th { border-top: 0; white-space: nowrap; }
.list-table tbody th { font-weight: 600; min-width: 14rem; }
.list-table small { display: block; color: var(--soft); font-weight: 400; }
.list-table .number { text-align: right; }
@media print { .scroll { overflow: visible; } .list-table { font-size: 7.5pt; } }
`;
