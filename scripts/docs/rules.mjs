import { catalogue } from '../../dist/index.js';
import { label } from '../../dist/messages/index.js';
import { signs } from '../../dist/outputs/index.js';
import { exampleWording } from '../../dist/outputs/wording.js';
import { rules } from '../../dist/rules/index.js';
import { generatedMark, prose, table } from './markdown.mjs';

const words = {
  ja: {
    title: '規則の一覧',
    text: '値の読み取りのほかに調べることの一覧です。扱いは `imi.config.yaml` で変えられます（理由が必要です）。例はそのまま試験に使われています。',
    source: '根拠',
    finds: '見つかるもの',
    passes: '何も見つからない例',
  },
  en: {
    title: 'Rules',
    text: 'What is checked beside the reading of values. Severities can be changed in `imi.config.yaml`, with a reason. The examples are the tests.',
    source: 'Source',
    finds: 'Found',
    passes: 'Nothing is found here',
  },
  'zh-TW': {
    title: '規則一覽',
    text: '除了判讀值以外的檢查項目。可在 `imi.config.yaml` 變更處理方式（須寫明理由）。範例即為測試。',
    source: '依據',
    finds: '檢查結果',
    passes: '此例沒有問題',
  },
};

/** docs/rules.<language>.md: what each rule checks, after what source, with the examples that are its tests. */
export function rulesPage(language) {
  const { title, text } = words[language];
  return `${generatedMark}
# ${title}

${text}

${Object.values(rules)
  .map((rule) => section(rule, language))
  .join('\n')}`;
}

function section({ name, title, source, codes, examples }, language) {
  const { source: follows } = words[language];
  const told = codes.map((code) => {
    const { what } = exampleWording(code, language);
    return `- ${signs[catalogue[code].severity]} [\`${code}\`](messages.${language}.md#${code}) ${prose(what)}`;
  });
  return `## ${name}

${title[language]}

${told.join('\n')}
- ${follows}: ${prose(source)}

${examples.map((example) => exampleOf(example, language)).join('\n\n')}
`;
}

function exampleOf({ rows, finds }, language) {
  const { finds: found, passes } = words[language];
  const cells = rows.map((row) =>
    row.map((cell) => cell.replaceAll('\n', '↵').replaceAll('|', '\\|').replaceAll('*', '\\*')),
  );
  const [header = [], ...records] = cells;
  const places = Object.entries(finds).map(([code, at]) =>
    `\`${code}\` ${at.filter((cell) => cell !== '').join(', ')}`.trim(),
  );
  const colon = label(language, 'colon', { text: found, rest: places.join('; ') });
  return `${table(header, records)}\n\n${places.length === 0 ? passes : colon}`;
}
