import { defineNormalizer } from './normalizer.js';
import { cleanCodes } from './text/clean.js';
import { organizationReader } from './text/organization-name.js';

/** Names of organizations → the name with its legal form spelled out where it stands. */
export const organization = /* @__PURE__ */ defineNormalizer({
  name: 'organization',
  title: { ja: '団体名・法人名', en: 'Name of an organization', 'zh-TW': '團體名稱、法人名稱' },
  datatype: 'xsd:string',
  source: '会社法 第6条（商号中の会社の種類）; 共通語彙基盤 コア語彙 組織型>名称',
  options: ['country'],
  properties: [],
  codes: [
    ...cleanCodes,
    'text-corporation-unclear',
    'extra-text',
    'value-undecided',
    'value-unknown',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '株式会社静岡', to: '株式会社静岡' },
    { from: '（株）静岡', to: '株式会社静岡' },
    { from: '静岡㈱清水支店', to: '静岡株式会社清水支店' },
    { from: '(福)静岡会、(医)清水会', to: '社会福祉法人静岡会; 医療法人清水会' },
    { from: '㈱静岡・㈱清水特定建設工事共同企業体', to: '株式会社静岡・株式会社清水特定建設工事共同企業体' },
    { from: '靜岡(股)公司', context: { country: 'TW' }, to: '靜岡股份有限公司' },
    { from: '山田　太郎', to: '山田 太郎' },
    { from: '(社)静岡', to: '(社)静岡', code: 'text-corporation-unclear' },
    { from: '㈱静岡　代表取締役　山田太郎', to: '株式会社静岡', code: 'extra-text' },
    { from: '静岡市\n観光課', to: '静岡市 観光課', code: 'text-line-break' },
    { from: '静岡\u0007会', to: '静岡会', code: 'text-control-char' },
    { from: '静岡会<br>', to: '静岡会', code: 'text-html' },
    { from: '静岡&amp;清水会', to: '静岡&清水会', code: 'text-html-entity' },
    { from: '静岡\uFFFD会', to: '静岡\uFFFD会', code: 'text-replacement-char' },
    { from: '〓川会', to: '〓川会', code: 'text-missing-glyph' },
    { from: '\uE000川会', to: '\uE000川会', code: 'text-private-use' },
    { from: '第Ⅱ静岡会', to: '第Ⅱ静岡会', code: 'text-platform-dependent' },
    { from: '', to: null },
    { from: 'なし', to: null },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '〃', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: organizationReader,
});
