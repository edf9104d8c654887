import { message } from './message.js';

/** What rules find where the cells of a record, or the records of a file, are compared with each other. */
export const ruleRecordMessages = {
  'point-address-differ': message('warning', ['value', 'found'], {
    ja: {
      what: '座標（{value}）が、住所の{found}の外にあります',
      why: '座標と住所のどちらかが誤っていると、地図で違う場所に案内されます',
      fix: '座標と住所を地図で確かめ、誤っているほうを直してください',
    },
    en: {
      what: 'The point ({value}) lies outside {found}, where the address is',
      why: 'If one of the two is wrong, maps lead people to another place',
      fix: 'Look up both on a map and correct the wrong one',
    },
    'zh-TW': {
      what: '座標（{value}）位於地址所在的{found}之外',
      why: '座標與地址若有一個錯誤，地圖會指到別處',
      fix: '請在地圖上確認兩者，並修正錯誤的一方',
    },
  }),
  'end-before-start': message('error', ['value', 'found'], {
    ja: {
      what: '終わり（{value}）が始まり（{found}）より前です',
      why: 'どちらかが誤っているか、入れ替わっています',
      fix: '2つの値を確かめて直してください',
    },
    en: {
      what: 'The end ({value}) is before the beginning ({found})',
      why: 'One of them is wrong, or they are exchanged',
      fix: 'Check both and correct them',
    },
    'zh-TW': {
      what: '結束（{value}）早於開始（{found}）',
      why: '其中一個有誤，或兩者對調了',
      fix: '請確認兩個值並修正',
    },
  }),
  'end-time-before-start': message('warning', ['value', 'found'], {
    ja: {
      what: '終わりの時刻（{value}）が始まりの時刻（{found}）より前です',
      why: '翌日まで続くのか、誤りなのかが分かりません',
      fix: '翌日までの場合は 29:00 のように24を超える時刻で書くか備考に記し、誤りの場合は直してください',
    },
    en: {
      what: 'The closing time ({value}) is before the opening time ({found})',
      why: 'It may go on past midnight, or be an error: nobody can tell',
      fix: 'Write 29:00 for five in the morning or say so in the remarks; correct it if it is an error',
    },
    'zh-TW': {
      what: '結束時間（{value}）早於開始時間（{found}）',
      why: '無法判斷是跨到隔日還是錯誤',
      fix: '若跨到隔日請寫成 29:00 之類超過 24 的時刻或在備註說明；若有誤請修正',
    },
  }),
  'sum-differs': message('warning', ['item', 'value', 'found', 'names'], {
    ja: {
      what: '「{item}」は{value}ですが、内訳の合計は{found}です',
      why: '{names} を足した値と合いません',
      fix: '合計と内訳を確かめて直してください。年齢不詳など別の内訳がある場合は、その列を加えてください',
    },
    en: {
      what: '“{item}” is {value}, but its parts make {found}',
      why: 'It is not the sum of {names}',
      fix: 'Check the whole and the parts; where a part is missing (age unknown), add a column for it',
    },
    'zh-TW': {
      what: '「{item}」為 {value}，但細項合計為 {found}',
      why: '與 {names} 的總和不符',
      fix: '請確認合計與細項並修正；若另有細項（如年齡不詳），請增加該欄',
    },
  }),
  'part-exceeds-whole': message('warning', ['item', 'value', 'found', 'names'], {
    ja: {
      what: '「{names}」（{found}）が「{item}」（{value}）より大きくなっています',
      why: '一部が全体を超えることはありません',
      fix: '2つの値を確かめて直してください',
    },
    en: {
      what: '“{names}” ({found}) is more than “{item}” ({value})',
      why: 'A part cannot be more than the whole',
      fix: 'Check both and correct them',
    },
    'zh-TW': {
      what: '「{names}」（{found}）大於「{item}」（{value}）',
      why: '部分不會超過全部',
      fix: '請確認兩個值並修正',
    },
  }),
  'postal-address-differ': message('warning', ['value', 'found', 'names'], {
    ja: {
      what: '郵便番号 {value} は {names} の番号ですが、住所は {found} です',
      why: '郵便番号と住所のどちらかが誤っています',
      fix: '日本郵便の郵便番号検索で確かめ、誤っている方を直してください',
    },
    en: {
      what: 'The postal code {value} is one of {names}, but the address is in {found}',
      why: 'Either the code or the address is wrong',
      fix: 'Look the code up at Japan Post and correct the one that is wrong',
    },
    'zh-TW': {
      what: '郵遞區號 {value} 屬於 {names}，但地址在 {found}',
      why: '郵遞區號與地址其中之一有誤',
      fix: '請查詢郵遞區號，修正錯誤的一方',
    },
  }),
  'half-coordinate': message('warning', ['header'], {
    ja: {
      what: '「{header}」だけが空です',
      why: '緯度と経度は両方そろって初めて1つの地点を表します',
      fix: '空の方を補うか、分からない場合は両方を空にしてください',
    },
    en: {
      what: 'Only “{header}” is empty',
      why: 'A latitude and a longitude make a point together',
      fix: 'Fill it in, or leave both empty where the point is not known',
    },
    'zh-TW': {
      what: '只有「{header}」是空的',
      why: '緯度與經度要成對才能表示一個地點',
      fix: '請補上缺少的一方；若不清楚請兩者都留空',
    },
  }),
  'near-duplicate': message('warning', ['row'], {
    ja: {
      what: '行{row}と同じ場所の記録と思われます',
      why: '名称がほぼ同じ（「市立」や空白などの違いを除く）で、位置・電話番号・住所のどれかも同じです',
      fix: '同じ場所なら1件にまとめ、違う場所なら名称で区別できるようにしてください',
    },
    en: {
      what: 'This seems to be the place of row {row} again',
      why: 'It has nearly the same name (but for spaces and words such as “municipal”), and its position, telephone number or address is the same too',
      fix: 'Make one record of them; if they are two places, give them names that tell them apart',
    },
    'zh-TW': {
      what: '疑似與第 {row} 列為同一地點',
      why: '名稱幾乎相同（忽略空白與「市立」等差異），且位置、電話或地址其中之一也相同',
      fix: '若為同一地點請合併成一筆；若不同請以名稱區別',
    },
  }),
  'point-of-namesake': message('warning', ['row'], {
    ja: {
      what: '行{row}とまったく同じ緯度・経度ですが、住所の市区町村が違います',
      why: '名称が同じ別の場所の緯度・経度が入っているようです',
      fix: '2つの行の住所を地図で確かめ、違っている方の緯度・経度を直してください',
    },
    en: {
      what: 'The coordinates are those of row {row}, whose address is in another municipality',
      why: 'The two places have the same name: one of them seems to have been given the position of the other',
      fix: 'Look up both addresses on a map and correct the coordinates that are wrong',
    },
    'zh-TW': {
      what: '經緯度與第 {row} 列完全相同，但地址的鄉鎮市區不同',
      why: '可能填入了同名的另一地點的經緯度',
      fix: '請在地圖上確認這兩列的地址，並修正有誤的經緯度',
    },
  }),
  'near-duplicates-unchecked': message('info', ['count', 'limit'], {
    ja: {
      what: '似た記録の重複は調べていません（{count}件）',
      why: '比べるのは{limit}行までのファイルだけです',
      fix: '必要な場合は、市区町村などでファイルを分けて調べてください',
    },
    en: {
      what: 'Places that stand twice under similar names were not looked for ({count} records)',
      why: 'They are compared in files of up to {limit} rows',
      fix: 'Split the file, by municipality for example, where it matters',
    },
    'zh-TW': {
      what: '未檢查相似紀錄的重複（{count} 筆）',
      why: '只比對 {limit} 列以內的檔案',
      fix: '如有需要，請依行政區等分割檔案後再檢查',
    },
  }),
  'coordinates-all-equal': message('error', ['value', 'count'], {
    ja: {
      what: '{count}件すべての緯度経度が同じです（{value}）',
      why: '役所の位置などを仮に入れたままと思われ、地図ではすべて1点に重なります',
      fix: 'それぞれの場所の緯度経度を入れるか、分からない場合は空にしてください',
    },
    en: {
      what: 'All {count} records have the same coordinates ({value})',
      why: 'They seem to have been filled in for the time being; on a map all lie on one point',
      fix: 'Give each place its own coordinates, or leave them empty where they are not known',
    },
    'zh-TW': {
      what: '{count} 筆的座標全部相同（{value}）',
      why: '疑似暫時填入的座標，在地圖上會全部重疊在同一點',
      fix: '請填入各地點的座標；若不清楚請留空',
    },
  }),
} as const;
