import type { Texts } from './language.js';

/** What the command line says about itself. */
export const help = {
  usage: { ja: '使い方:', en: 'Usage:', 'zh-TW': '用法:' },
  arguments: { ja: '引数:', en: 'Arguments:', 'zh-TW': '引數:' },
  options: { ja: '指定:', en: 'Options:', 'zh-TW': '選項:' },
  commands: { ja: '命令:', en: 'Commands:', 'zh-TW': '指令:' },
  program: {
    ja: '自治体のオープンデータを共通語彙（IMI）に変換し、点検結果を出します',
    en: 'Turns municipal open data into one common vocabulary (IMI) and reports what to mend',
    'zh-TW': '將地方政府的開放資料轉為共通詞彙（IMI），並報告檢核結果',
  },
  epilogue: {
    ja: [
      '例:',
      '  imi normalize 施設一覧.csv              JSON-LDと点検結果を同じフォルダーに作る',
      '  imi validate "data/**/*.csv"            点検だけを行う（終了コード 0: 適合 1: 指摘あり 2: 読めない 3: 不具合）',
      '  imi try date 令和5年4月1日              1つの値がどうなるかを見る',
    ].join('\n'),
    en: [
      'Examples:',
      '  imi normalize facilities.csv            writes JSON-LD and a report beside the file',
      '  imi validate "data/**/*.csv"            reports only (exit 0: conforms, 1: findings, 2: unreadable, 3: our fault)',
      '  imi try date 令和5年4月1日              shows what becomes of one value',
    ].join('\n'),
    'zh-TW': [
      '例:',
      '  imi normalize 設施清單.csv              在同一資料夾產生 JSON-LD 與檢核結果',
      '  imi validate "data/**/*.csv"            只做檢核（結束碼 0: 符合 1: 有問題 2: 無法讀取 3: 程式錯誤）',
      '  imi try date 112年4月1日                查看單一值的轉換結果',
    ].join('\n'),
  },
  normalize: {
    ja: 'ファイルを正規化し、JSON-LDと点検結果を出力する',
    en: 'Normalize files: JSON-LD and a conformance report',
    'zh-TW': '正規化檔案，輸出 JSON-LD 與檢核結果',
  },
  validate: {
    ja: '点検だけを行い、データは出力しない',
    en: 'Report only, write no data',
    'zh-TW': '只做檢核，不輸出資料',
  },
  inventory: {
    ja: 'フォルダーの中のデータを棚卸しする（種類、点数、重なり、手を付ける順）',
    en: 'Take stock of folders: kinds, scores, what is there twice, what to mend first',
    'zh-TW': '盤點資料夾中的資料（種類、分數、重複、處理順序）',
  },
  diff: {
    ja: 'データの新旧2つを比べる（列、データ、項目ごと。並びや様式が違ってもよい）',
    en: 'Compare two versions of a dataset, in different layouts too: columns, records, values',
    'zh-TW': '比較資料的新舊版本（欄位、資料、各項目；格式不同亦可）',
  },
  oldArgument: { ja: '古いファイル', en: 'The older file', 'zh-TW': '舊檔案' },
  newArgument: { ja: '新しいファイル', en: 'The newer file', 'zh-TW': '新檔案' },
  diffReportOption: {
    ja: '結果の形式 text / html / json（=で出力先。何度でも指定できる）',
    en: 'Form of the result: text, html or json; where it goes after =; may be given several times',
    'zh-TW': '結果格式 text / html / json（以 = 指定輸出檔案，可重複指定）',
  },
  keyOption: {
    ja: '同じデータかどうかを決める項目または見出し（省略すると自動で選ぶ）',
    en: 'The item or header by which records are the same; chosen if left out',
    'zh-TW': '判斷是否為同一筆的項目或欄名（省略則自動選擇）',
  },
  failOnDiffOption: {
    ja: '終了コードを1にする条件（例 removed>5%,changed>=100。何度でも指定できる）',
    en: 'When to end with exit code 1, as in removed>5%,changed>=100; may be given several times',
    'zh-TW': '結束碼為 1 的條件（例 removed>5%,changed>=100，可重複指定）',
  },
  catalog: {
    ja: 'フォルダーのデータカタログを作る（DCAT、CKAN、オープンデータ一覧、data.gov.tw）',
    en: 'Make a catalogue of folders: DCAT, CKAN, the national list of Japan, data.gov.tw',
    'zh-TW': '產生資料夾的資料目錄（DCAT、CKAN、日本開放資料清單、data.gov.tw）',
  },
  catalogConfigOption: {
    ja: 'カタログの設定（YAML。省略するとフォルダーの catalog.yaml）',
    en: 'What is said of the catalogue (YAML); catalog.yaml in the folder if left out',
    'zh-TW': '目錄設定（YAML，省略則為資料夾中的 catalog.yaml）',
  },
  catalogToOption: {
    ja: '出力の形式 jsonld / turtle / ckan / list / tw（=で出力先。何度でも指定できる）',
    en: 'Form of the catalogue: jsonld, turtle, ckan, list or tw; where it goes after =; may be given several times',
    'zh-TW': '輸出格式 jsonld / turtle / ckan / list / tw（以 = 指定輸出檔案，可重複指定）',
  },
  catalogEvidenceOption: {
    ja: 'ファイルのカタログ（CKANのJSON、DCAT、オープンデータ一覧）。種類・発行者・ライセンスの手がかりにする。省略すると同じフォルダーから探す',
    en: 'A catalogue of the files (JSON of CKAN, DCAT, a list of open data): evidence for kind, publisher and licence; looked for beside each file if left out',
    'zh-TW':
      '檔案的目錄（CKAN 的 JSON、DCAT、開放資料清單），作為種類、發布機關與授權的線索；省略則在同一資料夾中尋找',
  },
  catalogOption: {
    ja: 'すでにあるカタログ（CKAN の JSON、DCAT、オープンデータ一覧）。ライセンスを読み、記載と実物の違いを知らせる',
    en: 'A catalogue that is there (JSON of CKAN, DCAT, a list of open data): licences are taken from it, and it is held against the files',
    'zh-TW': '既有的目錄（CKAN 的 JSON、DCAT、開放資料清單），讀取授權並核對檔案',
  },
  foldersArgument: {
    ja: 'フォルダー（いくつでも）',
    en: 'Folders, any number of them',
    'zh-TW': '資料夾（可指定多個）',
  },
  inventoryReportOption: {
    ja: '結果の形式 text / html / csv / xlsx / json（=で出力先。何度でも指定できる）',
    en: 'Form of the result: text, html, csv, xlsx or json; where it goes after =; may be given several times',
    'zh-TW': '結果格式 text / html / csv / xlsx / json（以 = 指定輸出檔案，可重複指定）',
  },
  inventoryOutOption: {
    ja: '結果と途中経過を置くフォルダー',
    en: 'Folder for the result, and for what the next run goes on from',
    'zh-TW': '存放結果與進度的資料夾',
  },
  demandOption: {
    ja: 'ファイルごとの請求件数やダウンロード数の一覧（CSV など）',
    en: 'A table of how often files were requested or downloaded (CSV …)',
    'zh-TW': '各檔案申請數或下載次數的清單（CSV 等）',
  },
  stateOption: {
    ja: '途中経過のファイル（次は変わったファイルだけを調べる）',
    en: 'File in which what was found is kept: the next run reads only what has changed',
    'zh-TW': '進度檔（下次只查看有變更的檔案）',
  },
  noProgressOption: {
    ja: '進み具合を表示しない',
    en: 'Do not show progress',
    'zh-TW': '不顯示進度',
  },
  fix: {
    ja: 'ファイルを直して書き戻す（列・順序・文字コード・書式はそのまま。変更はすべて一覧にする）',
    en: 'Write a file back corrected, in its own layout and encoding; every change is listed',
    'zh-TW': '修正檔案後寫回（欄位、順序、編碼、格式不變，所有修正均列出）',
  },
  assumeOption: {
    ja: '推定した値も書く（セルの内容がすべて残るものに限る）',
    en: 'Write assumed values too, where they keep all that the cell says',
    'zh-TW': '推定的值也寫入（僅限保留儲存格全部內容者）',
  },
  fixOutOption: {
    ja: '出力先のファイル（指定しない場合は入力の隣の .fixed、- は標準出力）',
    en: 'File to write; beside the input as .fixed if left out, - is standard output',
    'zh-TW': '輸出檔案（省略則為輸入檔旁的 .fixed，- 為標準輸出）',
  },
  inPlaceOption: {
    ja: '入力ファイルそのものを直す',
    en: 'Correct the file itself',
    'zh-TW': '直接修正輸入檔',
  },
  fixCheckOption: {
    ja: '何も書かず、直すところがあれば終了コード1で知らせる',
    en: 'Write nothing; exit with 1 if there is anything to correct',
    'zh-TW': '不寫入任何檔案，若有需修正之處則結束代碼為 1',
  },
  changesOption: {
    ja: '変更の一覧: csv, json（=ファイル名 も可）。指定しない場合は csv。何度でも指定できる',
    en: 'List of changes: csv, json (add =FILE to name it); csv if left out; repeatable',
    'zh-TW': '修正清單：csv、json（可加 =檔名），省略則為 csv，可重複',
  },
  layoutOption: {
    ja: '元の列のかわりに、標準の列で書く（standard。CSVか .xlsx）',
    en: 'Write the columns of the national standard instead (standard; CSV or .xlsx)',
    'zh-TW': '改以標準的欄位輸出（standard；CSV 或 .xlsx）',
  },
  init: {
    ja: '対応表の下書きを作る（端末では質問もする）',
    en: 'Draft a mapping for a file that nobody mapped yet; asks on a terminal',
    'zh-TW': '產生對應表草稿（在終端機會提問）',
  },
  draftOption: {
    ja: '下書きの出力先（指定しない場合はファイルの隣の .mapping.yaml、- は標準出力）',
    en: 'File for the draft; beside the file as .mapping.yaml if left out, - is standard output',
    'zh-TW': '草稿的輸出檔案（省略則為檔案旁的 .mapping.yaml，- 為標準輸出）',
  },
  forceOption: {
    ja: 'すでにある下書きに上書きする',
    en: 'Write over a draft that is there already',
    'zh-TW': '覆寫已有的草稿',
  },
  yesOption: {
    ja: '質問せず、推定をそのまま下書きにする',
    en: 'Ask nothing, take what was recognized',
    'zh-TW': '不提問，直接採用判斷結果',
  },
  plan: {
    ja: 'ファイルが何と判断されたか、その理由を示す',
    en: 'Show what a file was taken for, and why',
    'zh-TW': '顯示檔案的判斷結果與理由',
  },
  run: {
    ja: '分割した大きなファイルの1つを処理する（計画は imi plan --shards で作る）',
    en: 'Run one shard of a large file that imi plan --shards cut',
    'zh-TW': '處理分割後大型檔案的其中一個分割（以 imi plan --shards 產生計畫）',
  },
  shardPlanArgument: {
    ja: 'imi plan --shards が作った計画',
    en: 'Plan that imi plan --shards wrote',
    'zh-TW': 'imi plan --shards 產生的計畫',
  },
  shardsOption: {
    ja: 'ファイルをこの数に分割する計画を作る（imi run 用）',
    en: 'Plan for so many shards, each for an imi run of its own',
    'zh-TW': '產生將檔案分割為此數量的計畫（供 imi run 使用）',
  },
  shardOption: {
    ja: '処理する分割の番号（1から）',
    en: 'Number of the shard, from 1',
    'zh-TW': '要處理的分割編號（從 1 起）',
  },
  shardFileOption: {
    ja: 'この機械でのデータの場所（既定: 計画を作ったときの場所）',
    en: 'Where the data lies on this machine; where the plan has it if left out',
    'zh-TW': '資料在這台機器上的位置（預設：產生計畫時的位置）',
  },
  records: {
    ja: '読み取った記録を1行ずつ示す（JSON）',
    en: 'Show what was read, one JSON line a record',
    'zh-TW': '逐行顯示讀到的紀錄（JSON）',
  },
  try: {
    ja: '値を正規化するとどうなるかを示す',
    en: 'Show what a normalizer makes of a value',
    'zh-TW': '顯示正規化某個值的結果',
  },
  explain: {
    ja: '指摘のコード、ルール、用語、見出しの意味と、すべきことを示す',
    en: 'Say what a finding, a rule, a term or a header means, and what to do',
    'zh-TW': '說明問題代碼、規則、用語或欄名的意義與處理方式',
  },
  report: {
    ja: '保存した点検結果を、別の形式や言語で出す、まとめる、比べる',
    en: 'Saved reports: show in another form or language, put together, compare',
    'zh-TW': '以其他格式或語言顯示、合併、比較已儲存的報告',
  },
  reportShow: {
    ja: '保存した点検結果を、別の形式や言語で出す',
    en: 'Show saved reports in any form and language',
    'zh-TW': '以任何格式與語言顯示已儲存的報告',
  },
  reportMerge: {
    ja: '複数の点検結果を1つのファイルにまとめる（JSON）',
    en: 'Put several reports into one file (JSON)',
    'zh-TW': '將多份報告合併為一個檔案（JSON）',
  },
  reportDiff: {
    ja: '前回と今回の点検結果を比べる（違いがあれば終了コード1）',
    en: 'Compare an earlier report with a later one (exit code 1 if anything differs)',
    'zh-TW': '比較前後兩次的報告（有差異時結束碼為 1）',
  },
  reportFileArgument: {
    ja: '保存した点検結果（.report.json）',
    en: 'A saved report (.report.json)',
    'zh-TW': '已儲存的報告（.report.json）',
  },
  reportFilesArgument: {
    ja: '保存した点検結果（.report.json）',
    en: 'Saved reports (.report.json)',
    'zh-TW': '已儲存的報告（.report.json）',
  },
  verify: {
    ja: '点検したファイルと出力したファイルが、点検結果のものと同じかを確かめる（終了コード 0: 同じ 1: 違う 2: 読めない）',
    en: 'Say whether a file and its outputs are still those of the report (exit 0: same, 1: differs, 2: unreadable)',
    'zh-TW': '確認檔案與輸出是否仍與報告相同（結束碼 0: 相同 1: 不同 2: 無法讀取）',
  },
  verifyOutOption: {
    ja: '出力したファイルのフォルダー（指定しない場合は、点検結果か元のファイルと同じ場所）',
    en: 'The folder of the outputs; if left out, that of the report or of the file',
    'zh-TW': '輸出檔案所在的資料夾（省略則為報告或原檔案所在處）',
  },
  verifyFileArgument: {
    ja: '確かめるファイル（指定しない場合は、点検結果に書かれた名前で探す）',
    en: 'The file; if left out, the one that the report names',
    'zh-TW': '要確認的檔案（省略則依報告中的名稱尋找）',
  },
  maxFindingsOption: {
    ja: '1つの表について、--fail-on 以上の指摘がこの件数までなら終了コードを1にしない（指定しない場合は0）',
    en: 'So many findings of a table, at or above --fail-on, still pass (0 if not given)',
    'zh-TW': '每個表格中，達 --fail-on 以上的問題不超過此數時，結束碼不為 1（預設 0）',
  },
  asOfOption: {
    ja: 'データの新しさをこの日から数える（2026-04-01 の形。指定しない場合は数えない）',
    en: 'Count the age of the data from this day (2026-04-01); not counted if not given',
    'zh-TW': '以此日計算資料的時效（如 2026-04-01）；未指定則不計算',
  },
  baselineOption: {
    ja: '前回の点検結果（JSON）。そこにある指摘は終了コードに数えず、新しいものだけを数える',
    en: 'An earlier report (JSON): what it holds already passes, only new findings count',
    'zh-TW': '先前的報告（JSON）；其中已有的問題不計入結束碼，只計新增的',
  },
  vocab: {
    ja: '語彙の用語を調べる、比べる、別の形式にする',
    en: 'Look up terms, compare vocabularies, convert them',
    'zh-TW': '查詢用語、比較詞彙、轉換格式',
  },
  vocabList: { ja: '用語を一覧する', en: 'List the terms', 'zh-TW': '列出用語' },
  vocabShow: {
    ja: '用語の意味、値の種類、持つクラス、使っているデータモデルを示す',
    en: 'Show what a term means, its range, where it stands and which data models use it',
    'zh-TW': '顯示用語的意義、值域、所屬類別與使用它的資料模型',
  },
  vocabSearch: {
    ja: 'ことばから用語を探す（どの言語でも、見出しでも）',
    en: 'Find terms by words of any language, or by a header',
    'zh-TW': '以任何語言的字詞或欄名尋找用語',
  },
  vocabDiff: {
    ja: '2つの語彙の違いを示す（違いがあれば終了コード1）',
    en: 'Show what differs between two vocabularies (exit code 1 if anything does)',
    'zh-TW': '顯示兩個詞彙的差異（有差異時結束碼為 1）',
  },
  vocabImport: {
    ja: '語彙のファイルを読み、点検して、別の形式で出す（.imiv .imiv.txt .ttl .jsonld .yaml）',
    en: 'Read and check the file of a vocabulary, and write it in another format (.imiv .imiv.txt .ttl .jsonld .yaml)',
    'zh-TW': '讀取並檢查詞彙檔，再以其他格式輸出（.imiv .imiv.txt .ttl .jsonld .yaml）',
  },
  vocabExport: {
    ja: '同梱の語彙を別の形式で出す',
    en: 'Write a vocabulary that ships in another format',
    'zh-TW': '以其他格式輸出內附的詞彙',
  },
  kindArgument: {
    ja: 'classes（クラス）か properties（プロパティ）。なければ両方',
    en: 'classes or properties; both if left out',
    'zh-TW': 'classes（類別）或 properties（屬性），省略則兩者皆列',
  },
  termArgument: {
    ja: '用語（施設型、利用可能時間 など）',
    en: 'A term, such as 施設型 or 名称',
    'zh-TW': '用語（如 施設型、名称）',
  },
  wordsArgument: { ja: '探すことば', en: 'Words to look for', 'zh-TW': '要尋找的字詞' },
  vocabularyArgument: {
    ja: '語彙のファイル、または core、municipal',
    en: 'A vocabulary: a file, core or municipal',
    'zh-TW': '詞彙檔，或 core、municipal',
  },
  formatOption: { ja: '出力の形式', en: 'Output format', 'zh-TW': '輸出格式' },
  vocabularyOption: { ja: '語彙', en: 'The vocabulary', 'zh-TW': '詞彙' },
  textsOption: {
    ja: 'ラベルと説明の違いも示す',
    en: 'Show differing labels and definitions too',
    'zh-TW': '同時顯示標籤與說明的差異',
  },
  jsonResultOption: { ja: 'JSONで出力する', en: 'Write JSON', 'zh-TW': '以 JSON 輸出' },
  model: {
    ja: 'データモデルを調べる、別の形式にする、記入用の様式を作る',
    en: 'Look up data models, convert them, make layouts to fill in',
    'zh-TW': '查詢資料模型、轉換格式、產生填寫用格式',
  },
  modelList: { ja: 'データモデルを一覧する', en: 'List the data models', 'zh-TW': '列出資料模型' },
  modelShow: {
    ja: 'データモデルの項目、用語、別の見出し、標準での番号を示す',
    en: 'Show the items of a data model: terms, other headers, sections of the standard',
    'zh-TW': '顯示資料模型的項目、用語、其他欄名與標準編號',
  },
  modelExport: {
    ja: 'データモデルを別の形式で出す（dmdはデータモデル記述のパッケージ、dmd-2016はその旧形式で、--out にフォルダーかZIPを指定する）',
    en: 'Write a data model in another format (dmd: a package of a data model description, dmd-2016: in its former form; with --out a folder or a ZIP)',
    'zh-TW':
      '以其他格式輸出資料模型（dmd 為資料模型描述套件，dmd-2016 為其舊形式，須以 --out 指定資料夾或 ZIP）',
  },
  modelTemplate: {
    ja: '標準の空の様式を作る（記入例と説明つき。xlsxは --out が必要）',
    en: 'Make the empty layout of a standard, with an example and notes (xlsx needs --out)',
    'zh-TW': '產生標準的空白格式（附範例與說明；xlsx 須指定 --out）',
  },
  modelImport: {
    ja: 'データモデル記述（DMD）のパッケージを読み、データモデルと対応表のYAMLにする',
    en: 'Read a package of a data model description (DMD) into YAML: data model and mapping',
    'zh-TW': '讀取資料模型描述（DMD）套件，轉為資料模型與對應表的 YAML',
  },
  modelOrFileArgument: {
    ja: 'データモデルのID（aed など。imi model list で一覧）、または自作のデータモデルのファイル（.yaml）',
    en: 'Id of a data model, such as aed (imi model list), or a file with one of your own (.yaml)',
    'zh-TW': '資料模型代碼（aed 等，見 imi model list），或自訂資料模型檔（.yaml）',
  },
  modelArgument: {
    ja: 'データモデルのID（aed など。imi model list で一覧）',
    en: 'Id of a data model, such as aed (imi model list)',
    'zh-TW': '資料模型代碼（aed 等，見 imi model list）',
  },
  packageArgument: {
    ja: 'フォルダー、ZIP、または語彙記法のファイル',
    en: 'A folder, a ZIP, or a file in the notation',
    'zh-TW': '資料夾、ZIP，或詞彙記法檔案',
  },
  countryOption: {
    ja: 'この国のものだけ: JP, TW',
    en: 'Only those of a country: JP, TW',
    'zh-TW': '只列出該國：JP、TW',
  },
  standardOption: {
    ja: '標準の様式（2023, 2017 など。imi model show で一覧）',
    en: 'Layout of a standard: 2023, 2017 … (imi model show names them)',
    'zh-TW': '標準格式（2023、2017 等，見 imi model show）',
  },
  outFileOption: {
    ja: '出力先のファイル（指定しない場合は標準出力）',
    en: 'File to write to; standard output if left out',
    'zh-TW': '輸出檔案（省略則為標準輸出）',
  },
  mapping: {
    ja: '対応表を一覧する、点検する、例を試す、IMIのmapping.jsonとやりとりする',
    en: 'List and check mappings, run their examples, exchange them with mapping.json of IMI',
    'zh-TW': '列出與檢查對應表、執行範例、與 IMI 的 mapping.json 互換',
  },
  mappingFormat: {
    ja: '対応表を決まった順序と書き方に整える（注釈はそのまま）',
    en: 'Write mappings in the one order and form of all; remarks are kept',
    'zh-TW': '將對應表整理成統一的順序與寫法（保留註解）',
  },
  mappingShow: {
    ja: '引き継いだ内容も含めて対応表を示す（どの列がどこから来たか）',
    en: 'Show a mapping with all that it inherits, and where each column comes from',
    'zh-TW': '顯示對應表的全部內容與各欄位的來源（含繼承）',
  },
  mappingCoverage: {
    ja: '対応表が、項目のどれを満たし、ファイルの列のどれを扱うかを示す。対応表を省くと、どの公開者のどのデータに対応表があるかを示す',
    en: 'Show which items a mapping fills, and which columns of a file it speaks of; without a mapping, for which data sets of which publishers there are mappings',
    'zh-TW':
      '顯示對應表涵蓋哪些項目，以及檔案的哪些欄位；省略對應表時，顯示哪些發布機關的哪些資料集已有對應表',
  },
  checkOption: {
    ja: '書き換えず、整っていないものを挙げる（あれば終了コード 1）',
    en: 'Change nothing; name those that are not in form (exit 1 if any)',
    'zh-TW': '不改寫，只列出格式不符者（若有則結束碼為 1）',
  },
  mappingList: {
    ja: '同梱の対応表を一覧する',
    en: 'List the mappings that ship',
    'zh-TW': '列出內附的對應表',
  },
  mappingLint: {
    ja: '対応表の書き方と、対応づけた先を点検する（直すところがあれば終了コード2）',
    en: 'Check how mappings are written and where they lead (exit code 2 if something must be mended)',
    'zh-TW': '檢查對應表的寫法與對應目標（有須修正處時結束碼為 2）',
  },
  mappingTest: {
    ja: '対応表の例を試す（そのとおりにならなければ終了コード2）',
    en: 'Run the examples of mappings (exit code 2 if one does not come out as said)',
    'zh-TW': '執行對應表的範例（結果不符時結束碼為 2）',
  },
  mappingImport: {
    ja: 'IMIのmapping.jsonを対応表（YAML）にする',
    en: 'Turn a mapping.json of IMI into a mapping (YAML)',
    'zh-TW': '將 IMI 的 mapping.json 轉為對應表（YAML）',
  },
  mappingExport: {
    ja: '対応表をIMIのmapping.jsonにする。書けないことは標準エラー出力に示す',
    en: 'Turn a mapping into a mapping.json of IMI; what it cannot say is told on the standard error',
    'zh-TW': '將對應表轉為 IMI 的 mapping.json，無法表示的內容顯示於標準錯誤輸出',
  },
  mappingsArgument: {
    ja: '対応表のファイル（YAML）、または *.yaml のような指定',
    en: 'Mappings (YAML), or patterns such as *.yaml',
    'zh-TW': '對應表檔案（YAML），或 *.yaml 之類的樣式',
  },
  mappingArgument: {
    ja: '対応表のファイル（YAML）、または同梱の対応表の名前（standard/aed-2023 など）',
    en: 'A mapping (YAML), or the name of one that ships, such as standard/aed-2023',
    'zh-TW': '對應表檔案（YAML），或內附對應表的名稱（standard/aed-2023 等）',
  },
  mappingJsonArgument: { ja: 'mapping.json', en: 'A mapping.json', 'zh-TW': 'mapping.json' },
  allMappingsOption: {
    ja: '同梱の対応表すべてを試す',
    en: 'All mappings that ship',
    'zh-TW': '執行所有內附的對應表',
  },
  help: { ja: '使い方を示す', en: 'Show this help', 'zh-TW': '顯示用法' },
  version: { ja: '版を示す', en: 'Show the version', 'zh-TW': '顯示版本' },
  filesArgument: {
    ja: 'ファイル、フォルダー内の指定（*.csv）、または - （標準入力）',
    en: 'Files, patterns such as *.csv, or - for standard input',
    'zh-TW': '檔案、*.csv 之類的樣式，或 -（標準輸入）',
  },
  fileArgument: { ja: 'ファイル', en: 'A file', 'zh-TW': '檔案' },
  normalizerArgument: {
    ja: '正規化の種類（date, phone-jp など）',
    en: 'Normalizer, such as date or phone-jp',
    'zh-TW': '正規化種類（date、phone-tw 等）',
  },
  textArgument: { ja: '値', en: 'Values', 'zh-TW': '值' },
  subjectArgument: {
    ja: '指摘のコード、ルール、用語、または見出し',
    en: 'A code, a rule, a term or a header',
    'zh-TW': '問題代碼、規則、用語或欄名',
  },
  mappingOption: {
    ja: '対応表（YAML）を指定する',
    en: 'Use this mapping (YAML)',
    'zh-TW': '指定對應表（YAML）',
  },
  mappingLibraryOption: {
    ja: '同梱の公開者別の対応表を使わず、標準の様式と見出しだけで判断する',
    en: 'Leave the shipped mappings of publishers out; recognize by standard layouts and headers',
    'zh-TW': '不使用內附的各機關對應表，僅依標準格式與欄名判斷',
  },
  encodingOption: {
    ja: '文字コードを指定する（UTF-8、Shift_JIS、Big5 など）',
    en: 'The encoding of the text (UTF-8, Shift_JIS, Big5, …)',
    'zh-TW': '指定文字編碼（UTF-8、Big5、Shift_JIS 等）',
  },
  delimiterOption: {
    ja: '区切りの文字を指定する（タブは tab）',
    en: 'The character between cells (tab for a tab)',
    'zh-TW': '指定分隔字元（定位字元請寫 tab）',
  },
  headerRowOption: {
    ja: '見出しの行を、上から数えた番号で指定する（見出しがなければ 0）',
    en: 'The row of the header, counted from 1 (0: there is none)',
    'zh-TW': '指定標題列，由上往下數，從 1 起算（沒有標題列則為 0）',
  },
  sheetOption: {
    ja: '読むシートを名前か番号で指定する（Excel・ODS）',
    en: 'The sheet that is read, by name or number (Excel, ODS)',
    'zh-TW': '以名稱或編號指定要讀取的工作表（Excel、ODS）',
  },
  tableOption: {
    ja: '1枚に表がいくつもあるとき、読む表を番号で指定する',
    en: 'The only table that is read, by number, where several stand below or beside each other',
    'zh-TW': '同一頁有多個表格時，以編號指定要讀取的表格',
  },
  configOption: {
    ja: '設定ファイル（指定がなければ imi.config.yaml を上の階層へ探す）',
    en: 'Configuration file (else imi.config.yaml is looked for upward)',
    'zh-TW': '設定檔（未指定時往上層尋找 imi.config.yaml）',
  },
  modelOption: {
    ja: 'データモデルを指定する（aed など）',
    en: 'Take the file for this kind (aed, …)',
    'zh-TW': '指定資料模型（aed 等）',
  },
  toOption: {
    ja: '出力の形式: jsonld, ndjson, nquads, turtle, geojson, geojsonseq, csv, tidy, xlsx, parquet, map（=ファイル名 も可、- は標準出力）。何度でも指定できる',
    en: 'Output: jsonld, ndjson, nquads, turtle, geojson, geojsonseq, csv, tidy, xlsx, parquet, map (add =FILE to name it, - for standard output); repeatable',
    'zh-TW':
      '輸出格式：jsonld、ndjson、nquads、turtle、geojson、geojsonseq、csv、tidy、xlsx、parquet、map（可加 =檔名，- 為標準輸出），可重複',
  },
  merge: {
    ja: '多くのファイルを、種類ごとに一つのデータにまとめる',
    en: 'Make one dataset of each kind out of many files',
    'zh-TW': '將許多檔案依種類合併為一份資料',
  },
  mergeFilesArgument: {
    ja: 'まとめるファイル、フォルダー、または "data/**/*.csv" のような型',
    en: 'Files, folders, or patterns such as "data/**/*.csv"',
    'zh-TW': '要合併的檔案、資料夾，或如 "data/**/*.csv" 的樣式',
  },
  mergeOutOption: {
    ja: '出力先のフォルダー',
    en: 'Folder that everything is written into',
    'zh-TW': '輸出資料夾',
  },
  mergeToOption: {
    ja: 'データの形式（normalize と同じ、繰り返し可。指定しない場合は jsonld）',
    en: 'Format of the data, as for normalize; repeatable; jsonld if left out',
    'zh-TW': '資料格式（與 normalize 相同，可重複；省略則為 jsonld）',
  },
  mergeReportOption: {
    ja: '全体の点検結果をこの形式でこのファイルにも書く（繰り返し可）',
    en: 'Write the report of the set in this form and to this file, too; repeatable',
    'zh-TW': '另將整體檢核結果以此格式寫入此檔案（可重複）',
  },
  dedupeOption: {
    ja: '同じものであることが確実な記録を一つにまとめる（指定しない場合は結び付けるだけ）',
    en: 'Make one node of records that are certain to be one thing; they are only linked if left out',
    'zh-TW': '將確定為同一項目的紀錄合而為一（省略則只建立連結）',
  },
  decisionsOption: {
    ja: '人が判定した candidates.xlsx・csv（前回の出力に書き込んだもの）',
    en: 'The candidates.xlsx or .csv of an earlier run, with the decisions of people',
    'zh-TW': '已由人判定的 candidates.xlsx 或 .csv（前次輸出並填寫）',
  },
  contextPlaceOption: {
    ja: 'JSON-LDの@context: inline（ファイルの中）, none（書かない）, url（公開されている場所を書く）',
    en: 'The context of JSON-LD: inline (in the file), none, or url (the address where it is published)',
    'zh-TW': 'JSON-LD 的 @context：inline（寫在檔案中）、none（不寫）、url（寫公開的網址）',
  },
  keysOption: {
    ja: 'JSON-LDの項目名の言語: ja, en（意味は同じ）',
    en: 'Language of the keys of JSON-LD: ja or en; they mean the same',
    'zh-TW': 'JSON-LD 項目名稱的語言：ja、en（意思相同）',
  },
  asOption: {
    ja: 'JSON-LDを別の語彙で書く: schema.org, gif（GIFコアデータモデル）。対応する項目がない値は数を知らせる',
    en: 'Write JSON-LD in another vocabulary: schema.org, or gif (core data models of Japan); what it has no term for is told',
    'zh-TW': '以其他詞彙寫 JSON-LD：schema.org、gif（日本 GIF 核心資料模型）。沒有對應項目的值會告知',
  },
  flatOption: {
    ja: 'JSON-LDのノードを入れ子にせず、1つずつ並べる',
    en: 'Write the nodes of JSON-LD side by side, not within one another',
    'zh-TW': 'JSON-LD 的節點不巢狀，逐一並列',
  },
  provenanceOption: {
    ja: '元のファイルと変換の来歴（PROV）を末尾に加える（jsonld, ndjson, nquads, turtle）',
    en: 'Add where the nodes come from (PROV) behind them, in jsonld, ndjson, nquads and turtle',
    'zh-TW': '在末尾加上來源與轉換的出處（PROV；jsonld、ndjson、nquads、turtle）',
  },
  gzipOption: {
    ja: '出力をgzipで圧縮する（.gz。xlsx, parquet を除く）',
    en: 'Pack outputs with gzip (.gz), but for xlsx and parquet',
    'zh-TW': '以 gzip 壓縮輸出（.gz；xlsx、parquet 除外）',
  },
  describeOption: {
    ja: 'CSVの横に、項目の説明（Frictionlessの datapackage.json と CSVW のメタデータ）を書く',
    en: 'Write what the columns are beside CSV: a Frictionless data package and CSVW metadata',
    'zh-TW': '在 CSV 旁寫出欄位說明（Frictionless datapackage.json 與 CSVW 中繼資料）',
  },
  formulasOption: {
    ja: "CSVで数式とみなされる値: keep（そのまま知らせる）, neutralize（先頭に ' を置く）",
    en: 'Values in CSV that would be taken for formulas: keep (and tell), or neutralize (with an apostrophe)',
    'zh-TW': "CSV 中會被當成公式的值：keep（保留並告知）或 neutralize（前面加 '）",
  },
  reportOption: {
    ja: '点検結果の形式: html, json, text, markdown, csv, sarif, junit, github（=ファイル名 も可）。何度でも指定できる',
    en: 'Report: html, json, text, markdown, csv, sarif, junit, github (add =FILE to name it); repeatable',
    'zh-TW': '報告格式：html、json、text、markdown、csv、sarif、junit、github（可加 =檔名），可重複',
  },
  outOption: { ja: '出力先のフォルダー', en: 'Folder to write to', 'zh-TW': '輸出資料夾' },
  failOnOption: {
    ja: '終了コード1とする指摘の重さ: error（指定しない場合）, warning, info, never',
    en: 'Severity from which the exit code is 1: error (if not given), warning, info, never',
    'zh-TW': '結束碼為 1 的嚴重度：error（預設）、warning、info、never',
  },
  langOption: { ja: '言語: ja, en, zh-TW', en: 'Language: ja, en, zh-TW', 'zh-TW': '語言：ja、en、zh-TW' },
  jobsOption: {
    ja: '大きなファイルや多数のファイルを同時に処理する数（既定: コアの数）',
    en: 'Threads for long or many files (default: the number of cores)',
    'zh-TW': '同時處理大型或大量檔案的執行緒數（預設：核心數）',
  },
  filesJobsOption: {
    ja: '同時に調べるファイルの数（既定: コアの数）',
    en: 'Files that are looked at at once (default: the number of cores)',
    'zh-TW': '同時檢查的檔案數（預設：核心數）',
  },
  quietOption: { ja: '要約を表示しない', en: 'No summary', 'zh-TW': '不顯示摘要' },
  colorOption: { ja: '色を使わない', en: 'No colours', 'zh-TW': '不使用顏色' },
  jsonOption: { ja: 'JSONで入出力する', en: 'Read and write JSON', 'zh-TW': '以 JSON 輸入輸出' },
  contextOption: {
    ja: '値のほかに分かっていること（例: country=TW）。何度でも指定できる',
    en: 'What is known beyond the value (country=TW); repeatable',
    'zh-TW': '值以外已知的資訊（例：country=TW），可重複',
  },
} as const satisfies Record<string, Texts>;

export type HelpText = keyof typeof help;
