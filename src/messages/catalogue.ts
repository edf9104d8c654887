import { message } from './message.js';

/** What is said of catalogues: those that are written, and those that lie beside files. */
export const catalogueMessages = {
  'catalog-config-missing': message('error', ['file'], {
    ja: {
      what: 'データカタログの設定ファイル（{file}）がありません',
      why: '公開者、公開する場所、ライセンスは、データからは分かりません',
      fix: 'title、publisher、base（公開先のURL）、licence を書いた YAML を --config で指定してください。書き方は docs/catalog.md にあります',
    },
    en: {
      what: 'The configuration of the catalogue ({file}) is missing',
      why: 'Publisher, address and licence cannot be told from the data',
      fix: 'Name a YAML file with title, publisher, base and licence by --config; docs/catalog.md shows one',
    },
    'zh-TW': {
      what: '缺少資料目錄的設定檔（{file}）',
      why: '發布機關、網址與授權無法從資料得知',
      fix: '請以 --config 指定寫有 title、publisher、base、licence 的 YAML，寫法見 docs/catalog.md',
    },
  }),
  'catalog-licence-unknown': message('warning', ['value', 'names'], {
    ja: {
      what: 'ライセンス「{value}」は一覧にないため、文字のまま書き出しました',
      why: '一覧にあるもの: {names}',
      fix: '一覧の名前で書くと、URL と条件も書き出されます。独自の規約の場合はそのままで構いません',
    },
    en: {
      what: 'The licence “{value}” is not in the list and was written as it stands',
      why: 'The list has: {names}',
      fix: 'Name one of the list, and its address is written too; leave it where the terms are your own',
    },
    'zh-TW': {
      what: '授權「{value}」不在清單中，已依原文輸出',
      why: '清單中有：{names}',
      fix: '若改用清單中的名稱，會一併輸出網址；若為自訂條款可維持原樣',
    },
  }),
  'catalog-lies': message('warning', ['file', 'item', 'value', 'found'], {
    ja: {
      what: '{file} は、カタログの記載（{item}: {value}）と違います（実際は {found}）',
      why: 'カタログを頼りに使う人は、ファイルが壊れているか、別のものだと思います',
      fix: 'カタログの記載を直すか、正しいファイルに置き換えてください',
    },
    en: {
      what: '{file} is not what the catalogue says ({item}: {value}); it is {found}',
      why: 'Who relies on the catalogue will take the file for damaged, or for another one',
      fix: 'Mend the entry of the catalogue, or put the right file in its place',
    },
    'zh-TW': {
      what: '{file} 與目錄記載（{item}：{value}）不符，實際為 {found}',
      why: '依目錄使用資料的人會以為檔案損毀或放錯檔案',
      fix: '請更正目錄內容，或換成正確的檔案',
    },
  }),
  'catalog-file-missing': message('warning', ['file', 'names'], {
    ja: {
      what: 'カタログ（{file}）にあるファイルが見つかりません: {names}',
      why: 'カタログに載っているのに取得できないデータになっています',
      fix: 'ファイルを置くか、カタログから外してください',
    },
    en: {
      what: 'Files of the catalogue ({file}) are not there: {names}',
      why: 'The catalogue offers what nobody can get',
      fix: 'Put the files in their place, or take them out of the catalogue',
    },
    'zh-TW': {
      what: '目錄（{file}）中的檔案不存在：{names}',
      why: '目錄列出的資料無法取得',
      fix: '請放置檔案，或自目錄中移除',
    },
  }),
  'catalog-unreadable': message('error', ['file'], {
    ja: {
      what: '{file} はカタログとして読めません',
      why: 'CKAN の JSON、DCAT（JSON-LD）、オープンデータ一覧（CSV など）のどれでもありません',
      fix: 'そのどれかの形で書き出したファイルを指定してください',
    },
    en: {
      what: '{file} cannot be read as a catalogue',
      why: 'It is neither JSON of CKAN, nor DCAT (JSON-LD), nor a list of open data (CSV …)',
      fix: 'Name a file in one of these forms',
    },
    'zh-TW': {
      what: '{file} 無法當作目錄讀取',
      why: '它不是 CKAN 的 JSON、DCAT（JSON-LD），也不是開放資料清單（CSV 等）',
      fix: '請指定上述任一格式的檔案',
    },
  }),
} as const;
