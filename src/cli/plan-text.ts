import {
  type ColumnDecision,
  type Language,
  type Palette,
  type Plan,
  type Reason,
  visible,
} from '../index.js';
import { type LabelArgs, label, type ReasonName } from '../messages/index.js';

/**
 * A plan for a reader: what the file is, then a line a column.
 *
 * @param title what the kind is called
 */
export function planText(plan: Plan, title: string, language: Language, palette: Palette): string {
  const say = (text: keyof typeof planTexts) => planTexts[text][language];
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const facts: [string, string][] = [
    [say('kind'), `${title} ${plan.kind} (${percent(plan.confidence)})`],
    [
      say('publisher'),
      plan.publisher ? `${plan.publisher.name} ${plan.publisher.code ?? ''}`.trim() : say('unknown'),
    ],
    [say('mapping'), plan.mapping ?? say('noMapping')],
    ...(plan.standard === null ? [] : [[say('standard'), plan.standard] as [string, string]]),
    ...layoutFacts(plan, say),
  ];
  const columns = plan.columns.map((column) => columnLine(column, say, palette));
  return [
    palette.bold(visible(plan.file)),
    ...facts.map(([name, value]) => `  ${name}: ${visible(value)}`),
    `  ${say('reasons')}:`,
    ...plan.reasons.map((told) => `    ${visible(reasonText(told, language))}`),
    ...columns,
    '',
  ].join('\n');
}

/** A reason in a language. */
function reasonText({ name, args }: Reason, language: Language): string {
  // The arguments are those of the name, which the compiler does not see in a union.
  return label(language, name, args as LabelArgs<ReasonName>);
}

/** How the file is written, as far as its format leaves a choice. */
function layoutFacts(plan: Plan, say: (text: keyof typeof planTexts) => string): [string, string][] {
  const { format, sheet, json, encoding, bom, repair, delimiter, headerRow, headerRows, firstDataRow } = plan;
  const facts: [string, string][] = [];
  if (format !== 'csv') facts.push([say('format'), format]);
  if (sheet !== null) facts.push([say('sheet'), sheet]);
  if (encoding !== null) {
    const written = `${encoding}${bom ? ' BOM' : ''}${repair ? ` (${repair})` : ''}`;
    facts.push(
      delimiter === null
        ? [say('encodingAlone'), written]
        : [say('encoding'), `${written}  ${JSON.stringify(delimiter)}`],
    );
  }
  if (json !== null && json.records !== '') facts.push([say('records'), json.records]);
  const above = plan.stretch?.rows ?? 0;
  const first = above + headerRow;
  const rows = headerRows > 1 ? `${first}–${first + headerRows - 1}` : String(first);
  if (headerRow > 0) facts.push([say('header'), `${rows} → ${above + firstDataRow}`]);
  else if (json === null) facts.push([say('header'), say('noHeader')]);
  return facts;
}

function columnLine(
  column: ColumnDecision,
  say: (text: keyof typeof planTexts) => string,
  palette: Palette,
): string {
  const header = visible(column.header) || '—';
  const number = String(column.column).padStart(4);
  if (column.fate === 'unmapped')
    return `${number}  ${header} ${palette.warning(`→ ${say('unmapped')}`)}${palette.dim(couldBe(column, say))}`;
  if (column.fate === 'ignored') return `${number}  ${header} ${palette.dim(`→ ${say('ignored')}`)}`;
  const why =
    column.evidence === null
      ? ''
      : ` ${say(column.evidence === 'mapping' ? 'byMapping' : column.evidence)} ${Math.round(column.confidence * 100)} %`;
  return `${number}  ${header} → ${palette.bold(column.item ?? '')}${column.item ? '  ' : ''}${column.term ?? ''} [${column.normalizer ?? ''}]${palette.dim(why + couldBe(column, say))}`;
}

/** A column that is less sure than this is shown with what else it could be. */
const sure = 0.8;

function couldBe(column: ColumnDecision, say: (text: keyof typeof planTexts) => string): string {
  if (column.confidence >= sure) return '';
  const others = column.candidates
    .filter((candidate) => candidate.item !== column.item)
    .map((candidate) => `${candidate.item} ${Math.round(candidate.confidence * 100)} %`);
  return others.length === 0 ? '' : ` (${say('couldBe')}: ${others.join(', ')})`;
}

const planTexts = {
  kind: { ja: '種類', en: 'Kind', 'zh-TW': '種類' },
  publisher: { ja: '発行者', en: 'Publisher', 'zh-TW': '發布者' },
  unknown: { ja: '不明', en: 'unknown', 'zh-TW': '不明' },
  mapping: { ja: '対応表', en: 'Mapping', 'zh-TW': '對應表' },
  noMapping: {
    ja: 'なし（見出しから判断）',
    en: 'none (recognized by headers)',
    'zh-TW': '無（依欄名判斷）',
  },
  standard: { ja: '標準', en: 'Standard', 'zh-TW': '標準' },
  encoding: { ja: '文字コードと区切り', en: 'Encoding and delimiter', 'zh-TW': '編碼與分隔符號' },
  encodingAlone: { ja: '文字コード', en: 'Encoding', 'zh-TW': '編碼' },
  format: { ja: '形式', en: 'Format', 'zh-TW': '格式' },
  sheet: { ja: 'シート', en: 'Sheet', 'zh-TW': '工作表' },
  records: { ja: '記録の場所', en: 'Place of the records', 'zh-TW': '紀錄的位置' },
  header: {
    ja: '見出しの行 → 最初の記録の行',
    en: 'Header row → first record',
    'zh-TW': '標題列 → 第一筆紀錄',
  },
  noHeader: { ja: '見出しなし', en: 'no header', 'zh-TW': '無標題列' },
  reasons: { ja: '手がかり', en: 'Evidence', 'zh-TW': '依據' },
  couldBe: { ja: '候補', en: 'could be', 'zh-TW': '可能為' },
  unmapped: { ja: '対応なし', en: 'not mapped', 'zh-TW': '未對應' },
  ignored: { ja: '使わない', en: 'ignored', 'zh-TW': '不使用' },
  byMapping: { ja: '対応表', en: 'by the mapping', 'zh-TW': '依對應表' },
  name: { ja: '項目名と同じ', en: 'same name', 'zh-TW': '與項目同名' },
  alias: { ja: '知られた書き方', en: 'known spelling', 'zh-TW': '已知寫法' },
  pattern: { ja: '見出しの形', en: 'form of the header', 'zh-TW': '欄名形式' },
  similar: { ja: '似ている', en: 'resembles', 'zh-TW': '相似' },
  values: { ja: '値から', en: 'by its values', 'zh-TW': '依內容' },
} as const;
