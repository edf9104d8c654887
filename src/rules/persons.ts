import { cause, cellsOf, emptyLedger } from '../findings/index.js';
import type { FileRule } from './rule.js';

const birth = /生年月日|誕生日|出生年月日|出生日期|生日|birth/i;
const person = /氏名|姓名|名前|代表者|本人|申請者|申請人|受給者|児童名|person|full.?name/i;

/** Names of persons beside the days of their birth. */
export const persons: FileRule = {
  name: 'persons',
  scope: 'file',
  title: { ja: '氏名と生年月日', en: 'Names with days of birth', 'zh-TW': '姓名與出生日期' },
  source: '個人情報の保護に関する法律 第2条（特定の個人を識別できる情報）; 個人資料保護法 第2條',
  codes: ['birth-dates-published'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '代表者氏名', '生年月日'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '静岡 太郎', '1970-01-01'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '静岡 花子', '1971-01-01'],
      ],
      finds: { 'birth-dates-published': ['D1'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '代表者氏名'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '静岡 太郎'],
      ],
      finds: {},
    },
  ],
  compile: ({ columns, headerRow }) => {
    const days = columns.find(({ header }) => birth.test(header));
    const names = columns.find(({ header }) => person.test(header) && !birth.test(header));
    if (days === undefined || names === undefined) return null;
    return {
      watches: [],
      conclude: (_, file, tell) => {
        const count = cellsOf(file.columns[days.column - 1] ?? emptyLedger());
        if (count === 0 || cellsOf(file.columns[names.column - 1] ?? emptyLedger()) === 0) return;
        tell(
          'birth-dates-published',
          days.column,
          () => ({
            ...cause('birth-dates-published', { header: days.header, names: names.header }),
            place: { row: Math.max(1, headerRow), column: days.column, header: days.header },
          }),
          { count },
        );
      },
    };
  },
};
