import type { Catalogue, CatalogueDataset, CatalogueFile } from '../catalogue/index.js';
import { type Language, label } from '../messages/index.js';
import { csvText } from '../text/index.js';

type Cell = (
  dataset: CatalogueDataset,
  file: CatalogueFile,
  catalogue: Catalogue,
) => string | number | null | undefined;

const frequencyIn = (language: Language, { frequency }: CatalogueDataset) =>
  frequency === 'unknown' ? null : label(language, `frequency-${frequency}`);

/** オープンデータ一覧 (自治体標準オープンデータセット 06): a row a file; what is not known stays empty. */
const japanese: readonly (readonly [header: string, cell: Cell])[] = [
  ['データセット_ID', ({ slug }) => slug],
  ['全国地方公共団体コード', (_, __, { publisher }) => publisher.code],
  ['地方公共団体名', (_, __, { publisher }) => publisher.name],
  ['データセット_タイトル', ({ title }) => title],
  ['データセット_サブタイトル', () => null],
  ['データセット_概要', ({ description }) => description],
  ['データセット_キーワード', ({ keywords }) => keywords.join(';')],
  ['データセット_分類', ({ kind }) => kind],
  ['データセット_ユニバーサルメニュー', () => null],
  ['データセット_公開日', () => null],
  ['データセット_最終更新日', () => null],
  ['データセット_バージョン', () => null],
  ['データセット_言語', (_, __, { language }) => language],
  ['データセット_URL', (_, __, { base }) => base],
  ['データセット_更新頻度', (dataset) => frequencyIn('ja', dataset)],
  ['データセット_準拠する標準', () => null],
  ['データセット_関連ドキュメント', () => null],
  ['データセット_来歴情報', () => null],
  ['データセット_対象地域', (_, __, { publisher }) => publisher.name],
  ['データセット_対象期間', ({ period }) => period],
  ['データセット_連絡先名称', ({ contact }) => contact?.name],
  ['データセット_連絡先メールアドレス', ({ contact }) => contact?.mail],
  ['データセット_連絡先電話番号', ({ contact }) => contact?.phone],
  ['データセット_連絡先内線番号', () => null],
  ['データセット_連絡先FormURL', ({ contact }) => contact?.url],
  ['データセット_連絡先備考（その他、SNSなど）', () => null],
  [
    'データセット_備考',
    ({ price }) =>
      price === null
        ? null
        : `${label('ja', 'catalog-price')}: ${price.amount} ${price.currency}（${price.owner}）`,
  ],
  ['ファイル_タイトル', ({ title }, { format }) => `${title}（${format}）`],
  ['ファイル_アクセスURL', (_, { url }) => url],
  ['ファイル_ダウンロードURL', (_, { url }) => url],
  ['ファイル_説明', () => null],
  ['ファイル形式', (_, { format }) => format],
  ['ファイル_ライセンス', ({ licence }) => licence?.licence?.title.ja ?? licence?.text],
  ['ファイル_ステータス', () => null],
  ['ファイル_サイズ', (_, { bytes }) => bytes],
  ['ファイル_公開日', () => null],
  ['ファイル_最終更新日', () => null],
  ['ファイル_利用規約', ({ licence }) => licence?.licence?.url],
  ['ファイル_関連ドキュメント', () => null],
  ['ファイル_言語', (_, __, { language }) => language],
  ['ファイル_準拠する標準', () => null],
  ['ファイル_API対応有無', () => null],
];

/** The national list of open data of Japan as CSV. */
export function catalogueList(catalogue: Catalogue): string {
  return csvText([
    japanese.map(([header]) => header),
    ...catalogue.datasets.flatMap((dataset) =>
      dataset.files.map((file) => japanese.map(([, cell]) => String(cell(dataset, file, catalogue) ?? ''))),
    ),
  ]);
}

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  big5: 'BIG5',
  'utf-16le': 'UTF-16',
  shift_jis: 'Shift_JIS',
};

/** The fields of data.gov.tw, in the order of its export: a row a dataset, several files with semicolons between them. */
const taiwanese: readonly (readonly [
  header: string,
  cell: (dataset: CatalogueDataset, catalogue: Catalogue) => string | number | null | undefined,
])[] = [
  ['資料集識別碼', ({ slug }) => slug],
  ['資料集名稱', ({ title }) => title],
  ['資料提供屬性', () => null],
  ['服務分類', ({ kind }) => kind],
  ['品質檢測', () => null],
  ['檔案格式', ({ files }) => files.map(({ format }) => format).join(';')],
  ['資料下載網址', ({ files }) => files.map(({ url }) => url).join(';')],
  ['編碼格式', ({ files }) => files.map(({ encoding }) => encodings[encoding ?? ''] ?? '').join(';')],
  ['資料集上架方式', () => null],
  ['資料集描述', ({ description }) => description],
  ['主要欄位說明', ({ headers }) => headers.filter((header) => header !== '').join('、')],
  ['提供機關', (_, { publisher }) => publisher.name],
  ['更新頻率', (dataset) => frequencyIn('zh-TW', dataset)],
  ['授權方式', ({ licence }) => licence?.licence?.title['zh-TW'] ?? licence?.text],
  ['相關網址', (_, { base }) => base],
  [
    '計費方式',
    ({ price }) => (price === null ? '免費' : `${price.amount} ${price.currency}（${price.owner}）`),
  ],
  ['提供機關聯絡人姓名', ({ contact }) => contact?.name],
  ['提供機關聯絡人電話', ({ contact }) => contact?.phone],
  ['上架日期', () => null],
  ['詮釋資料更新時間', () => null],
  ['備註', () => null],
  ['資料量', ({ records }) => records],
];

/** The fields of data.gov.tw as CSV. */
export function catalogueTaiwan(catalogue: Catalogue): string {
  return csvText([
    taiwanese.map(([header]) => header),
    ...catalogue.datasets.map((dataset) =>
      taiwanese.map(([, cell]) => String(cell(dataset, catalogue) ?? '')),
    ),
  ]);
}
