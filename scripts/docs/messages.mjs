import { catalogue } from '../../dist/index.js';
import { label } from '../../dist/messages/index.js';
import { signs } from '../../dist/outputs/index.js';
import { exampleWording } from '../../dist/outputs/wording.js';
import { generatedMark, prose, table } from './markdown.mjs';

const intro = {
  ja: {
    title: '見つかったことの一覧',
    text: [
      'レポートに出るコードの一覧です。コードの意味は決して変わりません。〈　〉には、実際の値や場所が入ります。',
      '1つのコードだけを見るには `imi explain <コード>` を使います。',
    ],
    count: '件数',
    language: 'ほかの言語',
  },
  en: {
    title: 'What may be found',
    text: [
      'All codes of reports. A code never changes its meaning. ‹…› stands for the value or place that a finding names.',
      'For a single code, use `imi explain <code>`.',
    ],
    count: 'codes',
    language: 'Other languages',
  },
  'zh-TW': {
    title: '檢查結果一覽',
    text: [
      '報告中所有代碼的說明。代碼的意義不會改變。〈　〉處為實際的值或位置。',
      '只查一個代碼時，請用 `imi explain <代碼>`。',
    ],
    count: '個數',
    language: '其他語言',
  },
};

/** docs/messages.<language>.md: every code in alphabetical order, with examples for its arguments. */
export function messagesPage(language) {
  const codes = Object.keys(catalogue).sort();
  const { title, text, count, language: others } = intro[language];
  const links = Object.keys(intro).filter((other) => other !== language);
  return `${generatedMark}
# ${title}

${text.join('\n')}

${others}: ${links.map((other) => `[${other}](messages.${other}.md)`).join(' · ')}

${table(
  ['', label(language, 'result'), count],
  ['error', 'warning', 'info'].map((severity) => [
    signs[severity],
    label(language, severity),
    String(codes.filter((name) => catalogue[name].severity === severity).length),
  ]),
)}

${codes.map((name) => section(name, language)).join('\n')}`;
}

function section(name, language) {
  const { severity } = catalogue[name];
  const { what, why, fix } = exampleWording(name, language);
  return `## ${name}

${signs[severity]} **${prose(what)}**

- ${label(language, 'why')}: ${prose(why)}
- ${label(language, 'fix')}: ${prose(fix)}
`;
}
