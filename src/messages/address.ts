import { message } from './message.js';

export const addressMessages = {
  'address-ambiguous-municipality': message('error', ['value', 'part', 'names'], {
    ja: {
      what: '「{part}」は複数の場所にあり、「{value}」がどこの住所か決められません',
      why: '同じ名前の市区町村は{names}などにあり、推測で選ぶと別の場所を示すおそれがあります',
      fix: '都道府県名から書くか、データの発行者の都道府県・市区町村を設定してください',
    },
    en: {
      what: '“{part}” exists more than once, so it cannot be told where “{value}” is',
      why: 'It may be {names}, and a guess could point to the wrong place',
      fix: 'Write the address with its prefecture or county, or tell where the publisher of the data is',
    },
    'zh-TW': {
      what: '「{part}」不只一處，無法判定「{value}」在哪裡',
      why: '可能是{names}，若任意選擇可能指向錯誤的地點',
      fix: '請加上縣市名稱，或設定資料發布者所在的縣市',
    },
  }),
  'address-area-mismatch': message('error', ['value', 'part', 'found', 'expected'], {
    ja: {
      what: '「{value}」の「{part}」は、{found}ではなく{expected}にあります',
      why: '上位の地名と市区町村が食い違うため、どちらが正しいか決められません',
      fix: '都道府県名か市区町村名のうち、間違っているほうを直してください',
    },
    en: {
      what: '“{part}” in “{value}” is not in {found} but in {expected}',
      why: 'The two names contradict each other, and either may be the wrong one',
      fix: 'Correct the name of the prefecture or county, or that of the municipality',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」不在{found}，而在{expected}',
      why: '上下層的地名互相矛盾，無法判定何者正確',
      fix: '請更正縣市或鄉鎮市區的名稱',
    },
  }),
  'address-unknown-municipality': message('error', ['value', 'asOf', 'source'], {
    ja: {
      what: '「{value}」の先頭に、知られている市区町村名がありません',
      why: '住所は都道府県・市区町村の順に書く決まりで、市区町村が分からないと場所が定まりません（照らした一覧：{source}、{asOf} 現在）',
      fix: '都道府県と市区町村を先頭に書き、名前の誤字や旧市町村名がないか確かめてください。一覧より後にできた市区町村の場合は、新しい版の imi を使ってください',
    },
    en: {
      what: '“{value}” does not begin with a municipality that is known',
      why: 'An address goes from the larger area to the smaller; without the municipality the place stays open (list that was looked in: {source}, as of {asOf})',
      fix: 'Begin with the prefecture or county and the municipality, and check its name for mistakes; if it is newer than the list, use a newer version of imi',
    },
    'zh-TW': {
      what: '「{value}」的開頭沒有已知的縣市或鄉鎮市區',
      why: '地址由大至小書寫，缺少行政區就無法確定地點（查對的清單：{source}，截至 {asOf}）',
      fix: '請在開頭寫上縣市與鄉鎮市區，並確認名稱有無錯字；若為清單之後才設立的行政區，請使用新版 imi',
    },
  }),
  'address-unknown-district': message('warning', ['value', 'part', 'found', 'asOf', 'source'], {
    ja: {
      what: '「{value}」の「{part}」という区は{found}にありません',
      why: '一覧（{source}、{asOf} 現在）にない名前のため、区は出力していません',
      fix: '区の名前の誤字を確かめ、正しい名前に直してください。一覧より後にできた区の場合は、新しい版の imi を使ってください',
    },
    en: {
      what: 'There is no district “{part}” in {found}, as “{value}” says',
      why: 'The name is not in the list ({source}, as of {asOf}), so no district is written',
      fix: 'Check the name of the district for mistakes and correct it; if it is newer than the list, use a newer version of imi',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」不是{found}的行政區',
      why: '清單（{source}，截至 {asOf}）中沒有此名稱，因此不輸出行政區',
      fix: '請確認行政區名稱有無錯字並更正；若為清單之後才設立的行政區，請使用新版 imi',
    },
  }),
  'address-former-name': message('warning', ['value', 'part', 'expected'], {
    ja: {
      what: '「{value}」の「{part}」は旧名称で、現在は{expected}です',
      why: '合併や区の再編で廃止された名前では、今の住所を表せません',
      fix: '現在の市区町村名・区名に直してください',
    },
    en: {
      what: '“{part}” in “{value}” is a former name; today it is {expected}',
      why: 'A name that was abolished by a merger or reform does not give the address of today',
      fix: 'Replace it with the present name',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」是舊名，現為{expected}',
      why: '因改制或合併而廢止的名稱無法表示現在的地址',
      fix: '請改為現行名稱',
    },
  }),
  'address-ward-missing': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」に、{part}のどの区かが書かれていません',
      why: '区のある市では、同じ町名が別の区にもあることがあります',
      fix: '{part}の後に区の名前を書いてください',
    },
    en: {
      what: '“{value}” does not say which district of {part} it is in',
      why: 'Streets and towns of the same name may exist in several districts of a city',
      fix: 'Add the district after {part}',
    },
    'zh-TW': {
      what: '「{value}」沒有寫明在{part}的哪個行政區',
      why: '同名的道路或村里可能出現在不同的行政區',
      fix: '請在{part}之後加上行政區名稱',
    },
  }),
  'address-unknown-town': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は町名の一覧にないため、書かれたまま町名としました',
      why: '一覧（日本郵便の郵便番号データ）にない町名は、誤字か、小さな地名か、新しい町名のことがあります',
      fix: '町名を確かめてください。正しければそのままでかまいません',
    },
    en: {
      what: '“{part}” in “{value}” is not in the list of towns; it was taken as the town as it stands',
      why: 'A name that is not in the list (postal codes of Japan Post) may be misspelled, very local or new',
      fix: 'Check the name; if it is right, nothing needs to be done',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」不在町名清單中，已照原文作為町名',
      why: '清單（日本郵便的郵遞區號資料）中沒有的名稱，可能是錯字、小地名或新町名',
      fix: '請確認名稱，若正確則無須修改',
    },
  }),
  'address-section-assumed': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」を、番地の前に付く小字などとみなしました',
      why: '町名と番地の間に、町名の一覧にも「字」の付く地名にもない文字があります',
      fix: '小字であれば「字{part}」のように書き、そうでなければ正しい町名に直してください',
    },
    en: {
      what: '“{part}” in “{value}” was taken for the name of a section (小字) before the lot number',
      why: 'Between the town and the number stands a name that is neither in the list of towns nor marked as a section (字)',
      fix: 'Mark a section as 字{part}; otherwise correct the name of the town',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」已視為番地之前的小字',
      why: '町名與番地之間的文字不在町名清單中，也沒有標明「字」',
      fix: '若為小字請寫成「字{part}」，否則請更正町名',
    },
  }),
  'address-rest-unread': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」は「{part}」の手前までしか住所として読めません',
      why: '残りが町名・番地・建物名のどれか決められないため、項目には分けず、住所の表記にだけ残しています',
      fix: '町名と番地を続けて書き、建物名などは空白で区切るか方書の欄に移してください',
    },
    en: {
      what: '“{value}” can be read as an address only up to “{part}”',
      why: 'Whether the rest is a town, a number or a building cannot be told; it is kept in the address as written, but in no part of its own',
      fix: 'Write town and number together, and set a building apart by a space or in a column of its own',
    },
    'zh-TW': {
      what: '「{value}」只能判讀到「{part}」之前',
      why: '其餘部分無法判定是路名、門牌或建物名稱，只保留在完整地址中',
      fix: '請寫出路名與門牌號碼，建物名稱等以空格分開或移至其他欄位',
    },
  }),
  'address-numbers-unclear': message('info', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」のうち、どれが丁目・番地・号か決められません',
      why: '数字の並びだけでは区別できないため、分けずに番地としました',
      fix: '「○丁目○番○号」や「○番地○」のように、単位を付けて書いてください',
    },
    en: {
      what: 'It cannot be told which number is which in “{part}” of “{value}”',
      why: 'Numbers in a row do not say whether they mean 丁目, 番地 or 号 (Taiwan: 號), so they are kept together',
      fix: 'Write the numbers with their units: ○丁目○番○号, ○番地○ or ○號',
    },
    'zh-TW': {
      what: '無法判定「{value}」的「{part}」中各數字的意義',
      why: '數字沒有單位，無法確定是巷、弄、號或樓，因此照原樣保留',
      fix: '請寫明單位，例如「○巷○弄○號○樓」',
    },
  }),
  'address-zero': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」にある0は、番号がないことを表すとみなして除きました',
      why: '0番地や0号という番号はありません',
      fix: '番号がないところには0を書かないでください',
    },
    en: {
      what: 'The 0 in “{part}” of “{value}” was taken to mean that there is no number, and left out',
      why: 'No lot and no house has the number 0',
      fix: 'Leave the place of a missing number empty',
    },
    'zh-TW': {
      what: '「{value}」的「{part}」中的 0 已視為沒有號碼而略去',
      why: '門牌沒有 0 號',
      fix: '沒有號碼時請勿填 0',
    },
  }),
  'address-several': message('warning', ['value'], {
    ja: {
      what: '「{value}」には住所が2つ以上書かれています',
      why: '1つの欄には1つの値だけを入れる決まりです（機械判読可能なデータの表記方法 1-2）',
      fix: '代表する住所を1つだけ残し、ほかは行を分けるか備考欄に移してください',
    },
    en: {
      what: '“{value}” holds more than one address',
      why: 'A cell should hold one value only (Japan’s rule for machine-readable statistics, 1-2)',
      fix: 'Keep the one address that stands for the place, and move the others to rows of their own or to the remarks',
    },
    'zh-TW': {
      what: '「{value}」含有兩個以上的地址',
      why: '一個儲存格只放一個值',
      fix: '請只保留一個代表地址，其餘另立一列或移至備註',
    },
  }),
  'address-several-lots': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」には番地がいくつも書かれているため、番地「{part}」を分けず、町名までを読み取りました',
      why: '1つの欄には1つの値だけを入れる決まりです（機械判読可能なデータの表記方法 1-2）。元の表記はそのまま残しています',
      fix: '代表する番地を1つだけ書き、ほかは備考欄に移してください',
    },
    en: {
      what: '“{value}” names several lots: the town was read, the lots “{part}” were not taken apart',
      why: 'A cell should hold one value only (Japan’s rule for machine-readable statistics, 1-2). The text is kept as it was written',
      fix: 'Keep the one lot that stands for the place, and move the others to the remarks',
    },
    'zh-TW': {
      what: '「{value}」列了多個地號，因此只讀取到町名，未拆解「{part}」',
      why: '一個儲存格只放一個值。原文照樣保留',
      fix: '請只保留一個代表的地號，其餘移至備註',
    },
  }),
  'address-is-area': message('error', ['value'], {
    ja: {
      what: '「{value}」は範囲を表していて、1つの場所の住所ではありません',
      why: '住所の欄は、地図の1点に置ける場所を表します',
      fix: '主な場所の住所を書くか、対象地域の欄に移してください',
    },
    en: {
      what: '“{value}” is an area, not the address of one place',
      why: 'An address stands for a place that can be put on a map as one point',
      fix: 'Give the address of the main place, or move the area to a column for areas',
    },
    'zh-TW': {
      what: '「{value}」是一個範圍，不是單一地點的地址',
      why: '地址欄表示可在地圖上標示的一個地點',
      fix: '請填主要地點的地址，或移至服務範圍的欄位',
    },
  }),
  'address-crossing': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は交差点などの位置の説明で、番地ではありません',
      why: '道路の交わる場所には住居表示や地番がありません',
      fix: '最寄りの番地を書き、位置の説明は設置位置や備考の欄に移してください',
    },
    en: {
      what: '“{part}” in “{value}” describes a crossing, not a number of a house',
      why: 'The place where roads meet has no address of its own',
      fix: 'Give the nearest address, and move the description to a column for the position',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」是路口等位置說明，不是門牌',
      why: '道路交會處沒有門牌號碼',
      fix: '請填最近的門牌地址，位置說明移至設置位置或備註欄',
    },
  }),
  'address-nearby': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」は「{part}」とあり、この住所のすぐ近くの場所を指しています',
      why: '住所そのものの場所ではないため、地図ではずれた位置になります',
      fix: 'その場所自身の住所を書き、位置の説明は設置位置や備考の欄に移してください',
    },
    en: {
      what: '“{value}” means a place near this address: “{part}”',
      why: 'It is not the place of the address itself, so a map would show it a little off',
      fix: 'Give the address of the place itself, and move the description to a column for the position',
    },
    'zh-TW': {
      what: '「{value}」寫有「{part}」，指的是此地址附近的地點',
      why: '並非該地址本身，在地圖上的位置會有偏差',
      fix: '請填該地點本身的地址，位置說明移至設置位置或備註欄',
    },
  }),
  'address-not-an-address': message('error', ['value'], {
    ja: {
      what: '「{value}」は住所として読めません',
      why: '町名も番地も見つからず、施設名や位置の説明と思われます',
      fix: '都道府県・市区町村・町名・番地の順に住所を書いてください',
    },
    en: {
      what: '“{value}” cannot be read as an address',
      why: 'There is neither a town or road nor a number in it; it seems to be the name or description of a place',
      fix: 'Write the address from the prefecture or county down to the number',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為地址',
      why: '其中沒有路名或門牌號碼，似乎是設施名稱或位置說明',
      fix: '請依縣市、鄉鎮市區、路名、門牌的順序填寫地址',
    },
  }),
  'address-postal-mismatch': message('warning', ['value', 'part', 'found'], {
    ja: {
      what: '「{value}」の郵便番号{part}は{found}のものではありません',
      why: '郵便番号と住所が食い違うときは、どちらかが間違っています',
      fix: '郵便番号と住所を確かめて、間違っているほうを直してください',
    },
    en: {
      what: 'The postal code {part} in “{value}” does not belong to {found}',
      why: 'Where code and address disagree, one of them is wrong',
      fix: 'Check the postal code and the address, and correct the wrong one',
    },
    'zh-TW': {
      what: '「{value}」的郵遞區號 {part} 不屬於{found}',
      why: '郵遞區號與地址不一致，表示其中之一有誤',
      fix: '請確認郵遞區號與地址，並更正錯誤的一方',
    },
  }),
} as const;
