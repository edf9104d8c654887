import { message } from './message.js';

/** What may be said of packages of data model descriptions (DMD), and of the archives that hold them. */
export const dmdMessages = {
  'dmd-header-missing': message('warning', ['file'], {
    ja: {
      what: '{file} に目録（header.json、header.jsonld、header.ttl、header.xml）がありません',
      why: '目録は、どのファイルが何であるかを述べるもので、データモデル記述（DMD）では必須です',
      fix: '目録のある元のパッケージを使うか、取り込んだ結果を確かめてください（ファイル名から判断しました）',
    },
    en: {
      what: '{file} has no header: header.json, header.jsonld, header.ttl or header.xml',
      why: 'The header says what each file is; packages of data model descriptions must have one',
      fix: 'Use the package as it was published, or check the result, for the files were told by their names',
    },
    'zh-TW': {
      what: '{file} 沒有目錄檔（header.json、header.jsonld、header.ttl、header.xml）',
      why: '目錄檔說明各檔案的內容，資料模型描述（DMD）套件必須有目錄檔',
      fix: '請使用含目錄檔的原始套件，或檢查匯入結果（已依檔名判斷）',
    },
  }),
  'dmd-of-2016-cannot-say': message('info', ['names'], {
    ja: {
      what: '2016年の形式のパッケージには、{names} が入っていません',
      why: '当時の形式（データシェイプとCSVWのメタデータ）には、これらを書く場所がありません',
      fix: 'すべてを渡すには、2017年からの形式（--to dmd）を使ってください',
    },
    en: {
      what: 'The package in the form of 2016 does not have {names}',
      why: 'Shapes and metadata of CSV on the Web, as they were used then, have no place for these',
      fix: 'Use the form since 2017 (--to dmd) to hand over all of it',
    },
    'zh-TW': {
      what: '2016 年形式的套件不含 {names}',
      why: '當時的形式（資料形狀與 CSVW 中繼資料）沒有記載這些內容的位置',
      fix: '若要完整交付，請使用 2017 年起的形式（--to dmd）',
    },
  }),
  'dmd-header-unreadable': message('error', ['file', 'reason'], {
    ja: {
      what: '目録 {file} を読めません',
      why: '書式の誤り（{reason}）があると、どのファイルが何であるか分かりません',
      fix: '{file} の書式を直してください',
    },
    en: {
      what: 'The header {file} cannot be read',
      why: 'With this mistake ({reason}) it is not known what the files are',
      fix: 'Correct {file}',
    },
    'zh-TW': {
      what: '無法讀取目錄檔 {file}',
      why: '格式有誤（{reason}）時無法得知各檔案的內容',
      fix: '請修正 {file} 的格式',
    },
  }),
  'dmd-header-incomplete': message('warning', ['file', 'names'], {
    ja: {
      what: '目録 {file} に必要な項目がありません: {names}',
      why: 'データモデル記述（DMD）の目録では、これらは必須です',
      fix: '{file} に書き足してください',
    },
    en: {
      what: 'The header {file} lacks {names}',
      why: 'These are mandatory in the header of a data model description',
      fix: 'Add them to {file}',
    },
    'zh-TW': {
      what: '目錄檔 {file} 缺少必要項目：{names}',
      why: '資料模型描述（DMD）的目錄檔必須包含這些項目',
      fix: '請在 {file} 補上',
    },
  }),
  'dmd-part-missing': message('warning', ['file'], {
    ja: {
      what: '目録にある {file} が、パッケージにありません',
      why: '足りないファイルの内容は取り込めません',
      fix: '{file} を加えるか、目録から除いてください',
    },
    en: {
      what: '{file}, which the header lists, is not in the package',
      why: 'What it says cannot be taken over',
      fix: 'Add {file}, or remove it from the header',
    },
    'zh-TW': {
      what: '目錄檔所列的 {file} 不在套件中',
      why: '缺少的檔案內容無法匯入',
      fix: '請補上 {file}，或從目錄檔移除',
    },
  }),
  'dmd-part-left-out': message('warning', ['file'], {
    ja: {
      what: '{file} は取り込んでいません',
      why: 'XMLスキーマと文字種の一覧には、データモデルの中に書く場所がありません',
      fix: '必要な条件は、取り込んだデータモデルに書き足してください',
    },
    en: {
      what: '{file} was not taken over',
      why: 'Our data models have no place for XML schemas and collections of characters',
      fix: 'Add the conditions that are needed to the data model that comes out',
    },
    'zh-TW': {
      what: '未匯入 {file}',
      why: '資料模型沒有記載 XML 綱要與字元集的位置',
      fix: '必要的條件請補寫在匯入後的資料模型',
    },
  }),
  'dmd-model-missing': message('error', ['file'], {
    ja: {
      what: '{file} にデータモデルがありません',
      why: '取り込めるのは、語彙記法（datamodel.imiv など）かRDFの形（SHACL）で書かれたデータモデルです',
      fix: 'データモデルのファイルを加え、目録に種類（DataModel）を書いてください',
    },
    en: {
      what: 'There is no data model in {file}',
      why: 'Data models in the IMI notation (datamodel.imiv) or as RDF shapes (SHACL) are taken over',
      fix: 'Add the file of the data model, and list it in the header as DataModel',
    },
    'zh-TW': {
      what: '{file} 中沒有資料模型',
      why: '可匯入以詞彙記法（datamodel.imiv 等）或 RDF 形狀（SHACL）撰寫的資料模型',
      fix: '請加入資料模型檔案，並在目錄檔註明種類（DataModel）',
    },
  }),
} as const;
