import { grouped, type Language, label } from '../messages/index.js';
import { type Html, html } from './html.js';
import type { Reported } from './report-format.js';
import { icon, quoted } from './report-html-parts.js';
import { verdictOf } from './verdict.js';
import { wordingOfCause } from './wording.js';

/** Files that a table of them has at most. */
const mostFiles = 1000;
const tones = { good: 'good', check: 'warning', bad: 'error', empty: 'warning' } as const;

/** All files of a page, a row each: may it be published, how much was found, and the worst of it. */
export function overview(all: readonly Reported[], inFull: number, language: Language): Html {
  const states = all.map(({ report }) => verdictOf(report, language).state);
  const count = (...wanted: readonly (typeof states)[number][]) =>
    states.filter((state) => wanted.includes(state)).length;
  const untold = all.length - mostFiles;
  return html`<section id="overview" aria-labelledby="overview-heading">
<h2 id="overview-heading">${label(language, 'overview')}</h2>
<div class="panel">
<p>${label(language, 'overview-sum', { files: all.length, bad: count('bad'), check: count('check', 'empty'), good: count('good') })}</p>
<div class="scroll" role="group" tabindex="0" aria-label="${label(language, 'overview')}">
<table class="overview">
<thead><tr><th scope="col">${label(language, 'file-name')}</th><th scope="col">${label(language, 'verdict')}</th><th scope="col" class="number">${label(language, 'error')}</th><th scope="col" class="number">${label(language, 'warning')}</th><th scope="col" class="number">${label(language, 'records')}</th><th scope="col">${label(language, 'worst-cause')}</th></tr></thead>
<tbody>
${all.slice(0, mostFiles).map((reported, i) => fileRow(reported, i < inFull ? `f${i + 1}-file` : null, language))}</tbody>
</table>
</div>
${untold > 0 ? html`<p class="note">${label(language, 'files-more', { count: untold })}</p>` : null}
${all.length > inFull ? html`<p class="note">${label(language, 'files-not-in-full', { count: all.length - inFull, shown: inFull })}</p>` : null}
</div>
</section>
`;
}

function fileRow({ path, report }: Reported, target: string | null, language: Language): Html {
  const { state, word } = verdictOf(report, language);
  const { counts, source, records } = report;
  const [worst] = report.causes;
  const name = html`${quoted(path)}${source.sheet === undefined ? null : html` ${quoted(source.sheet)}`}`;
  return html`<tr><th scope="row">${target === null ? name : html`<a href="#${target}">${name}</a>`}</th><td class="word ${tones[state]}">${icon(tones[state])}${word}</td><td class="number">${grouped(counts.error)}</td><td class="number">${grouped(counts.warning)}</td><td class="number">${grouped(records.read)}</td><td>${worst === undefined || worst.severity === 'info' ? null : wordingOfCause(worst, language).what}</td></tr>
`;
}
