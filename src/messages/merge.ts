import { message } from './message.js';

/** What may be the matter where several sources are made one dataset. */
export const mergeMessages = {
  'merge-file-twice': message('info', ['file', 'names'], {
    ja: {
      what: '「{file}」は「{names}」と同じ内容なので、一度だけ取り込みました',
      why: '中身が1バイトも違わないファイルを2回取り込むと、同じデータが二重になります',
      fix: 'そのままで構いません。意図しない場合は、指定したファイルを確かめてください',
    },
    en: {
      what: '“{file}” has the same content as “{names}”, and was taken once',
      why: 'Files without a single byte of difference would give every record twice',
      fix: 'Nothing needs to be done; if one of them should be another file, check the arguments',
    },
    'zh-TW': {
      what: '「{file}」與「{names}」內容相同，只納入一次',
      why: '內容完全相同的檔案若納入兩次，資料會重複',
      fix: '無須處理；若非預期，請檢查所指定的檔案',
    },
  }),
  'merge-own-output': message('info', ['file'], {
    ja: {
      what: '「{file}」は以前の imi merge が作ったものなので、取り込みませんでした',
      why: '結果をもう一度取り込むと、同じデータが二重になります',
      fix: 'そのままで構いません。元のファイルを指定していれば、結果は新しく作り直されます',
    },
    en: {
      what: '“{file}” was written by an earlier imi merge, and was left aside',
      why: 'A result that is merged again would give every record twice',
      fix: 'Nothing needs to be done; the result is made anew from its sources',
    },
    'zh-TW': {
      what: '「{file}」是先前 imi merge 產生的檔案，未納入',
      why: '把結果再次納入，資料會重複',
      fix: '無須處理；結果會由原始檔案重新產生',
    },
  }),
  'same-thing-likely': message('info', ['value', 'found', 'file', 'row'], {
    ja: {
      what: '「{value}」は、{file} の {row} 行目の「{found}」と同じものかもしれません',
      why: '名称、場所、住所、電話番号などを比べた結果、似ていると判断しました',
      fix: 'candidates.xlsx（または .csv）の「判定」に「同じ」か「違う」を書き、次回 --decisions で指定してください',
    },
    en: {
      what: '“{value}” may be the same thing as “{found}” in row {row} of {file}',
      why: 'Name, place, address, telephone and the like were compared and are alike',
      fix: 'Write same or different under Decision in candidates.xlsx (or .csv), and name it with --decisions next time',
    },
    'zh-TW': {
      what: '「{value}」可能與 {file} 第 {row} 列的「{found}」是同一項目',
      why: '比對名稱、位置、地址、電話等之後，判斷為相似',
      fix: '請在 candidates.xlsx（或 .csv）的「判定」欄填「相同」或「不同」，下次以 --decisions 指定',
    },
  }),
  'merge-contradiction': message('warning', ['item', 'value', 'found', 'file', 'row'], {
    ja: {
      what: '{item} の「{value}」が、同じものについての {file} の {row} 行目の「{found}」と食い違っています',
      why: 'まとめた結果には「{found}」を残しました',
      fix: 'どちらが正しいかを確かめ、誤っているほうのファイルを直してください',
    },
    en: {
      what: '{item} is “{value}” here, and “{found}” for the same thing in row {row} of {file}',
      why: 'The merged node has “{found}”',
      fix: 'Find out which is right, and mend the file of the other',
    },
    'zh-TW': {
      what: '{item} 的「{value}」與 {file} 第 {row} 列同一項目的「{found}」不一致',
      why: '合併結果保留「{found}」',
      fix: '請確認何者正確，並修正另一個檔案',
    },
  }),
  'merge-written-otherwise': message('info', ['item', 'value', 'found', 'file', 'row'], {
    ja: {
      what: '{item} の「{value}」は、{file} の {row} 行目では「{found}」と書かれています',
      why: '同じ内容の書き方の違いとみて、まとめた結果には「{found}」を残しました',
      fix: 'そのままで構いません。書き方をそろえると、次からはこの指摘が出ません',
    },
    en: {
      what: '{item} “{value}” is written “{found}” in row {row} of {file}',
      why: 'The two were taken for one value; the merged node has “{found}”',
      fix: 'Nothing needs to be done; where offices write it alike, this is not told again',
    },
    'zh-TW': {
      what: '{item} 的「{value}」在 {file} 第 {row} 列寫作「{found}」',
      why: '視為同一內容的不同寫法，合併結果保留「{found}」',
      fix: '無須處理；若統一寫法，之後就不再出現',
    },
  }),
  'merge-id-shared': message('warning', ['term', 'count'], {
    ja: {
      what: '{term}: 別々の公開者が同じIDを使っているものが {count} 件あります',
      why: 'IDが同じだと一つのものと見なされるため、それぞれに新しいIDを付けました',
      fix: '対応表に id と base を書くと、公開者ごとに決まったIDになります',
    },
    en: {
      what: '{term}: ids that several publishers use for things of theirs: {count}',
      why: 'Things with one id would be taken for one, so each was given a new id',
      fix: 'Write id and base into the mappings, so that each publisher has ids of its own',
    },
    'zh-TW': {
      what: '{term}：有 {count} 個代碼被不同發布機關使用',
      why: '代碼相同會被視為同一項目，因此各自給予新的代碼',
      fix: '請在對應表中寫入 id 與 base，使各發布機關有自己的代碼',
    },
  }),
  'merge-id-reused': message('info', ['term', 'count'], {
    ja: {
      what: '{term}: 同じ公開者の同じIDで内容の違うものが {count} 件あります',
      why: '新旧のデータか、番号の付け直しのようです。取り違えないよう、それぞれに新しいIDを付けました',
      fix: '新しいほうだけを取り込むか、--dedupe で一つにまとめてください',
    },
    en: {
      what: '{term}: ids of one publisher whose records differ: {count}',
      why: 'They seem to be versions of a record, or a number used again; each was given a new id so that none is taken for another',
      fix: 'Merge the newer file only, or make them one with --dedupe',
    },
    'zh-TW': {
      what: '{term}：同一發布機關有 {count} 個代碼相同而內容不同',
      why: '可能是新舊版本或重新編號；為避免混淆，各自給予新的代碼',
      fix: '請只納入較新的檔案，或以 --dedupe 合併',
    },
  }),
  'merge-blocks-bounded': message('info', ['term', 'part', 'count', 'limit'], {
    ja: {
      what: '{term}: {part}が同じものが多すぎる組が {count} 組あります（最大 {limit} 件）',
      why: 'すべての組み合わせを比べると終わらないため、並べて近いものどうしだけを比べました',
      fix: 'そのままで構いません。「公園」だけのような名称は、所在地を入れると見分けやすくなります',
    },
    en: {
      what: '{term}: groups with too much alike in {part}: {count} (the largest of {limit})',
      why: 'To compare each with each would take too long, so each was compared with those nearest to it',
      fix: 'Nothing needs to be done; names that say no more than “park” are easier to tell apart with an address',
    },
    'zh-TW': {
      what: '{term}：{part}相同者過多的群組有 {count} 組（最多 {limit} 筆）',
      why: '逐一比對所有組合會耗時過久，因此只比對排序後相近者',
      fix: '無須處理；像「公園」這類名稱，補上地址較容易分辨',
    },
  }),
  'merge-review-cut': message('info', ['file', 'count', 'limit', 'names'], {
    ja: {
      what: '{file} には {count} 組のうち初めの {limit} 組だけが入っています',
      why: '表計算ソフトで開ける大きさにとどめました',
      fix: 'すべての組は {names} にあります。判定の多くは、まず --dedupe で確実なものをまとめると減ります',
    },
    en: {
      what: '{file} has the first {limit} of {count} pairs',
      why: 'It is kept to a size that spreadsheets open',
      fix: 'Find all of them in {names}; with --dedupe, what is certain needs no decision',
    },
    'zh-TW': {
      what: '{file} 只收錄 {count} 組中的前 {limit} 組',
      why: '以便試算表軟體能夠開啟',
      fix: '全部配對請見 {names}；使用 --dedupe 時，確定者無須判定',
    },
  }),
  'decision-contradicted': message('warning', ['file', 'row', 'count'], {
    ja: {
      what: '{file} の {row} 行目は、{count} 行目と同じ組に反対の判定をしているので、どちらも使いませんでした',
      why: '同じ組が「同じ」でもあり「違う」でもあることはありません',
      fix: 'どちらかの行を消すか、判定をそろえてください',
    },
    en: {
      what: 'Row {row} of {file} decides otherwise than row {count} about the same pair; neither counts',
      why: 'A pair cannot be the same and different',
      fix: 'Delete one of the rows, or make them agree',
    },
    'zh-TW': {
      what: '{file} 第 {row} 列與第 {count} 列對同一配對的判定相反，兩者皆未採用',
      why: '同一配對不可能既相同又不同',
      fix: '請刪除其中一列，或使判定一致',
    },
  }),
  'decision-gone': message('warning', ['file', 'row', 'names'], {
    ja: {
      what: '{file} の {row} 行目の判定は、今回のデータにないものについてのものです（{names}）',
      why: '元のファイルからなくなったか、IDが変わったようです',
      fix: 'その行を消すか、今回の candidates.xlsx で判定し直してください',
    },
    en: {
      what: 'Row {row} of {file} decides about something that is not there ({names})',
      why: 'It seems to have gone from its source, or to have another id now',
      fix: 'Delete the row, or decide anew in the candidates.xlsx of this run',
    },
    'zh-TW': {
      what: '{file} 第 {row} 列的判定所指項目不在本次資料中（{names}）',
      why: '可能已從原始檔案移除，或代碼已變更',
      fix: '請刪除該列，或在本次的 candidates.xlsx 重新判定',
    },
  }),
  'decision-unclear': message('warning', ['file', 'row', 'value'], {
    ja: {
      what: '{file} の {row} 行目の判定「{value}」が分かりません',
      why: '「同じ」か「違う」（same、different）のどちらかを書くことになっています',
      fix: '書き直してください。空欄なら、まだ決めていないものとして扱います',
    },
    en: {
      what: 'The decision “{value}” in row {row} of {file} is not understood',
      why: 'It has to be same or different',
      fix: 'Write one of the two; an empty cell means that nothing is decided yet',
    },
    'zh-TW': {
      what: '{file} 第 {row} 列的判定「{value}」無法理解',
      why: '應填「相同」或「不同」（same、different）',
      fix: '請重新填寫；空白表示尚未決定',
    },
  }),
  'decisions-unusable': message('error', ['file', 'names'], {
    ja: {
      what: '{file} を判定のファイルとして読めません',
      why: '必要な列がありません: {names}',
      fix: 'imi merge が作った candidates.csv の見出しを変えずに使ってください',
    },
    en: {
      what: '{file} cannot be used as a file of decisions',
      why: 'It lacks columns: {names}',
      fix: 'Use the candidates.csv that imi merge wrote, with its headers as they are',
    },
    'zh-TW': {
      what: '無法將 {file} 當作判定檔讀取',
      why: '缺少必要的欄位：{names}',
      fix: '請使用 imi merge 產生的 candidates.csv，且勿更改欄名',
    },
  }),
  'licences-apart': message('warning', ['names'], {
    ja: {
      what: '一緒に公開できない利用条件のデータが含まれています（{names}）',
      why: '求めることが互いに合わず、まとめたデータにどの利用条件を付けても、どれかに反します',
      fix: 'その組のデータを分けてまとめるか、公開者に許諾を求めてください（ATTRIBUTION.txt に詳細があります）',
    },
    en: {
      what: 'Some licences of the sources do not go together ({names})',
      why: 'What they ask cannot all be kept: whatever licence the merged data has, one of them is broken',
      fix: 'Merge them apart, or ask the publishers for permission (ATTRIBUTION.txt has the details)',
    },
    'zh-TW': {
      what: '來源的授權條款無法並存（{names}）',
      why: '各條款的要求彼此衝突，合併後的資料無論採用何種條款都會違反其中之一',
      fix: '請將其分開合併，或向發布機關取得同意（詳見 ATTRIBUTION.txt）',
    },
  }),
  'licences-unknown': message('info', ['count'], {
    ja: {
      what: '利用条件が分からないデータが {count} 個あります',
      why: '利用条件が分からないままでは、まとめたデータを公開してよいか判断できません',
      fix: '公開者に確かめ、対応表の licence か imi.config.yaml の licence に書いてください',
    },
    en: {
      what: 'Sources whose licence is not known: {count}',
      why: 'Without it nobody can tell whether the merged data may be published',
      fix: 'Ask the publishers, and write it as licence into the mapping or imi.config.yaml',
    },
    'zh-TW': {
      what: '有 {count} 個來源的授權條款不明',
      why: '授權條款不明時，無法判斷合併後的資料能否公開',
      fix: '請向發布機關確認，並寫入對應表或 imi.config.yaml 的 licence',
    },
  }),
  'merge-output-placed': message('error', ['part'], {
    ja: {
      what: '「{part}」のように出力ファイルを名前で指定することはできません',
      why: '種類ごとに一つずつファイルができるため、名前は種類から付きます',
      fix: '--out でフォルダーを指定し、--to には形式だけを書いてください',
    },
    en: {
      what: 'An output cannot be given a name: “{part}”',
      why: 'There is a file for each kind of data, named after the kind',
      fix: 'Name the folder with --out, and only the format with --to',
    },
    'zh-TW': {
      what: '無法以「{part}」的方式指定輸出檔名',
      why: '每一種資料各有一個檔案，檔名取自資料種類',
      fix: '請以 --out 指定資料夾，--to 只寫格式',
    },
  }),
  'merge-nothing': message('error', [], {
    ja: {
      what: 'まとめられるデータがありませんでした',
      why: '指定したファイルは、どれも読めないか、種類が分かりませんでした',
      fix: '上の指摘を確かめてください',
    },
    en: {
      what: 'There was nothing to merge',
      why: 'None of the files could be read, or none is of a kind that is known',
      fix: 'See what is said above of each file',
    },
    'zh-TW': {
      what: '沒有可合併的資料',
      why: '所指定的檔案都無法讀取，或種類不明',
      fix: '請查看上方各檔案的說明',
    },
  }),
} as const;
