import { message } from './message.js';

export const coordinateMessages = {
  'coordinate-not-a-coordinate': message('error', ['value'], {
    ja: {
      what: '「{value}」は緯度・経度として読めません',
      why: 'この欄には「34.975562」のような10進の度を入れる決まりです（自治体標準オープンデータセット）',
      fix: '10進の度で書き、説明は備考欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as a coordinate',
      why: 'This column holds decimal degrees such as 34.975562 (municipal standard data sets)',
      fix: 'Write decimal degrees and move explanations to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為座標',
      why: '此欄須填十進位度數，例如「25.037556」',
      fix: '請以十進位度數書寫，說明請移至備註',
    },
  }),
  'coordinate-several': message('error', ['value'], {
    ja: {
      what: '「{value}」には座標が2つ以上入っています',
      why: '1つの欄には1つの値だけを入れる決まりで、どれがこの行の場所なのか決められません',
      fix: '代表となる地点の座標を1つだけ残すか、地点ごとに行を分けてください',
    },
    en: {
      what: '“{value}” holds more than one coordinate',
      why: 'A cell should hold one value, and nobody can tell which of them is the place of this row',
      fix: 'Keep the coordinate of one point, or give each point a row of its own',
    },
    'zh-TW': {
      what: '「{value}」內有兩個以上的座標',
      why: '一個儲存格只放一個值，無法確定何者是此列的位置',
      fix: '請只保留代表點的座標，或將各點分列',
    },
  }),
  'coordinate-ambiguous-separator': message('error', ['value'], {
    ja: {
      what: '「{value}」の「,」が、小数点なのか区切りなのか分かりません',
      why: '小数点を「,」で書く地域の表計算ソフトで保存された値かもしれません',
      fix: '小数点は「.」で書いてください',
    },
    en: {
      what: 'It is not clear whether the comma in “{value}” is a decimal point',
      why: 'It may come from a spreadsheet that writes decimals with a comma, or divide two numbers',
      fix: 'Write the decimal point as a full stop',
    },
    'zh-TW': {
      what: '無法確定「{value}」的「,」是小數點還是分隔符號',
      why: '可能來自以逗號表示小數點的試算表',
      fix: '小數點請寫成「.」',
    },
  }),
  'coordinate-swapped': message('error', ['value'], {
    ja: {
      what: '「{value}」は、緯度と経度の列が逆のようです',
      why: '緯度の列に経度の値、または経度の列に緯度の値が入っています',
      fix: '列の見出しか、値の並びを直してください',
    },
    en: {
      what: '“{value}” stands in the wrong column of latitude and longitude',
      why: 'It is a longitude in the latitude column, or the other way round',
      fix: 'Exchange the headings or the values of the two columns',
    },
    'zh-TW': {
      what: '「{value}」的緯度與經度欄位似乎相反',
      why: '緯度欄填了經度，或經度欄填了緯度',
      fix: '請對調欄位名稱或欄位的值',
    },
  }),
  'coordinate-pair-swapped': message('warning', ['value'], {
    ja: {
      what: '「{value}」は経度が先に書かれています',
      why: '「緯度,経度」の順に書くのが普通です（この値は順序が1通りに決まるため、入れ替えて出力しています）',
      fix: '「緯度,経度」の順に直すか、緯度と経度の列に分けてください',
    },
    en: {
      what: '“{value}” has the longitude first',
      why: 'Pairs are written latitude first; here only one order is possible, so they are exchanged',
      fix: 'Write latitude,longitude or use two columns',
    },
    'zh-TW': {
      what: '「{value}」先寫了經度',
      why: '一般依「緯度,經度」的順序（此值只有一種可能，已對調後輸出）',
      fix: '請改為「緯度,經度」，或分成兩欄',
    },
  }),
  'coordinate-null-island': message('error', ['value'], {
    ja: {
      what: '座標が「{value}」で、値が入っていないようです',
      why: '緯度0度・経度0度は大西洋の上で、空欄が0として保存されるとこうなります',
      fix: '正しい座標を入れ、分からない場合は空欄にしてください',
    },
    en: {
      what: 'The coordinate is “{value}”, which looks like an empty value',
      why: 'Latitude 0, longitude 0 lies in the Atlantic; it comes from empty cells saved as 0',
      fix: 'Write the right coordinate, or leave the cell empty if it is unknown',
    },
    'zh-TW': {
      what: '座標為「{value}」，看似沒有填值',
      why: '緯度 0、經度 0 位於大西洋，通常是空白被存成 0',
      fix: '請填入正確的座標；不明時請留空白',
    },
  }),
  'coordinate-out-of-range': message('error', ['value'], {
    ja: {
      what: '「{value}」という緯度・経度はありません',
      why: '緯度は90度、経度は180度までです',
      fix: '桁や小数点の位置を元の資料で確かめてください',
    },
    en: {
      what: 'There is no latitude or longitude “{value}”',
      why: 'Latitudes end at 90 degrees, longitudes at 180',
      fix: 'Check the digits and the decimal point in the original',
    },
    'zh-TW': {
      what: '沒有「{value}」這樣的緯度或經度',
      why: '緯度最大 90 度，經度最大 180 度',
      fix: '請查對原始資料的位數與小數點',
    },
  }),
  'coordinate-out-of-area': message('error', ['value'], {
    ja: {
      what: '「{value}」は国の範囲の外です',
      why: '離島を含めた範囲の外にあり、数字の抜けや座標系の取り違えが考えられます',
      fix: '元の資料で数字を確かめ、平面直角座標や旧測地系なら対応表にそう書いてください',
    },
    en: {
      what: '“{value}” lies outside the country',
      why: 'It is beyond all its islands; a digit may be lost, or it is in another coordinate system',
      fix: 'Check the digits, and say in the mapping if they are plane coordinates or on an old datum',
    },
    'zh-TW': {
      what: '「{value}」在國土範圍之外',
      why: '超出包含離島的範圍，可能漏了數字或誤用其他坐標系統',
      fix: '請查對數字；若為其他坐標系統，請在對應表註明',
    },
  }),
  'coordinate-outside-home': message('warning', ['value', 'expected'], {
    ja: {
      what: '「{value}」は{expected}の外です',
      why: 'データの提供者の地域（{expected}）の範囲から2km以上離れています。数字の打ち間違いか、別の場所の座標かもしれません',
      fix: '地図で位置を確かめ、違っていれば座標を直してください。{expected}の外にある施設なら、そのままで構いません',
    },
    en: {
      what: '“{value}” lies outside {expected}',
      why: 'It is more than 2 km beyond the bounds of {expected}, where the publisher’s things lie: perhaps a digit is wrong, or it is another place',
      fix: 'Look the point up on a map and correct it; if the facility does lie outside {expected}, nothing has to be done',
    },
    'zh-TW': {
      what: '「{value}」位於{expected}之外',
      why: '超出資料提供機關所在地（{expected}）的範圍 2 公里以上，可能有數字打錯，或是其他地點的座標',
      fix: '請在地圖上確認位置並更正；若設施確實在{expected}之外，則不必修改',
    },
  }),
  'coordinate-no-such-minute': message('error', ['value'], {
    ja: {
      what: '「{value}」の分が60以上です',
      why: '度・分・秒の分は59までです',
      fix: '元の資料で確かめ、できれば10進の度で入れてください',
    },
    en: {
      what: 'The minutes of “{value}” are 60 or more',
      why: 'Minutes of degrees end at 59',
      fix: 'Check the original, and write decimal degrees if you can',
    },
    'zh-TW': {
      what: '「{value}」的分超過 59',
      why: '度分秒的分最多為 59',
      fix: '請查對原始資料，並盡量以十進位度數填寫',
    },
  }),
  'coordinate-no-such-second': message('error', ['value'], {
    ja: {
      what: '「{value}」の秒が60以上です',
      why: '度・分・秒の秒は60未満です',
      fix: '元の資料で確かめ、できれば10進の度で入れてください',
    },
    en: {
      what: 'The seconds of “{value}” are 60 or more',
      why: 'Seconds of degrees stay below 60',
      fix: 'Check the original, and write decimal degrees if you can',
    },
    'zh-TW': {
      what: '「{value}」的秒在 60 以上',
      why: '度分秒的秒須小於 60',
      fix: '請查對原始資料，並盡量以十進位度數填寫',
    },
  }),
  'coordinate-low-precision': message('warning', ['value'], {
    ja: {
      what: '「{value}」は桁が少なく、場所が大まかにしか分かりません',
      why: '小数が4桁あれば約11m、2桁では約1kmの精度です',
      fix: '小数第6位くらいまでの座標があれば、そちらを入れてください',
    },
    en: {
      what: '“{value}” has few digits and tells the place only roughly',
      why: 'Four decimals are about 11 m, two decimals about 1 km',
      fix: 'Give about six decimals if you have them',
    },
    'zh-TW': {
      what: '「{value}」位數不足，只能得知大略位置',
      why: '小數 4 位約為 11 公尺，2 位約為 1 公里',
      fix: '若有小數 6 位左右的座標，請改填',
    },
  }),
  'coordinate-excess-precision': message('info', ['value'], {
    ja: {
      what: '「{value}」は1mmより細かい桁まで書かれています',
      why: '計算で生じた端数で、実際の精度ではありません（値はそのまま出力しています）',
      fix: '小数第6位から第8位までに丸めることを検討してください',
    },
    en: {
      what: '“{value}” has digits finer than a millimetre',
      why: 'They come from a calculation and are no real precision; the value is kept as it stands',
      fix: 'Consider rounding to six or eight decimals',
    },
    'zh-TW': {
      what: '「{value}」的位數細過 1 公釐',
      why: '這是計算產生的尾數，並非實際精度（依原值輸出）',
      fix: '可考慮四捨五入至小數 6 到 8 位',
    },
  }),
  'coordinate-dotted': message('warning', ['value'], {
    ja: {
      what: '「{value}」の点を、度・分・秒の区切りとみなしました',
      why: '点が2つあるため、小数ではありません',
      fix: '10進の度で書いてください',
    },
    en: {
      what: 'The dots of “{value}” are taken to divide degrees, minutes and seconds',
      why: 'With two dots it cannot be a decimal number',
      fix: 'Write decimal degrees',
    },
    'zh-TW': {
      what: '「{value}」的點視為度、分、秒的分隔',
      why: '有兩個點，不可能是小數',
      fix: '請以十進位度數書寫',
    },
  }),
  'coordinate-packed': message('warning', ['value'], {
    ja: {
      what: '「{value}」を、度・分・秒が続けて書かれたものとみなしました',
      why: 'そのまま読むと緯度・経度の範囲を超えます',
      fix: '10進の度で書いてください',
    },
    en: {
      what: '“{value}” is taken for degrees, minutes and seconds written in a row',
      why: 'As a plain number it is beyond any latitude or longitude',
      fix: 'Write decimal degrees',
    },
    'zh-TW': {
      what: '「{value}」視為連寫的度分秒',
      why: '照字面已超出緯度與經度的範圍',
      fix: '請以十進位度數書寫',
    },
  }),
  'coordinate-scaled': message('warning', ['value'], {
    ja: {
      what: '「{value}」は小数点が抜けているとみなし、100万分の1度として読みました',
      why: 'そのまま読むと緯度・経度の範囲を超えます',
      fix: '小数点を入れて書き直してください',
    },
    en: {
      what: '“{value}” is taken for millionths of a degree whose decimal point was lost',
      why: 'As a plain number it is beyond any latitude or longitude',
      fix: 'Write it with its decimal point',
    },
    'zh-TW': {
      what: '「{value}」視為漏了小數點，以百萬分之一度解讀',
      why: '照字面已超出緯度與經度的範圍',
      fix: '請補上小數點',
    },
  }),
  'coordinate-unknown-scale': message('error', ['value'], {
    ja: {
      what: '「{value}」は何の単位の座標なのか分かりません',
      why: '度としても、度・分・秒としても、小数点が抜けた度としても読めません',
      fix: '10進の度に直すか、平面直角座標ならその系を対応表に書いてください',
    },
    en: {
      what: 'The unit of the coordinate “{value}” cannot be told',
      why: 'It fits neither degrees, nor degrees-minutes-seconds, nor degrees without their decimal point',
      fix: 'Write decimal degrees, or name the plane coordinate system in the mapping',
    },
    'zh-TW': {
      what: '無法得知「{value}」是何種單位的座標',
      why: '不像度數、度分秒，也不像漏了小數點的度數',
      fix: '請改為十進位度數；若為平面坐標，請在對應表註明坐標系統',
    },
  }),
  'coordinate-from-url': message('warning', ['value'], {
    ja: {
      what: '地図の URL「{value}」から座標を取り出しました',
      why: 'URL の書き方は地図サービスの都合で変わり、座標の欄の値としては使いにくいためです',
      fix: '座標を緯度と経度の列に入れ、URL は別の列にしてください',
    },
    en: {
      what: 'The coordinate was taken out of the map address “{value}”',
      why: 'Services change the form of their addresses, so they are a poor place for coordinates',
      fix: 'Put latitude and longitude into columns, and the address into another',
    },
    'zh-TW': {
      what: '座標取自地圖網址「{value}」',
      why: '網址的格式會隨服務變動，不適合作為座標欄的值',
      fix: '請將座標填入緯度與經度欄，網址另放一欄',
    },
  }),
  'coordinate-datum-converted': message('info', ['value'], {
    ja: {
      what: '「{value}」を古い測地系から現在の測地系に変換しました',
      why: '変換は簡易な方法で、10m程度の誤差があります（そのため小数第4位まで出力しています）',
      fix: '正確な位置が要る場合は、現在の測地系で作り直した座標に置き換えてください',
    },
    en: {
      what: '“{value}” was converted from an old datum to today’s',
      why: 'The conversion is a simple one, good to some 10 m, so four decimals are written',
      fix: 'Replace it with coordinates on today’s datum where the exact place matters',
    },
    'zh-TW': {
      what: '「{value}」已由舊坐標系統轉換為現行系統',
      why: '採簡易轉換，誤差約 10 公尺，因此輸出至小數 4 位',
      fix: '若需精確位置，請改用以現行系統測得的座標',
    },
  }),
  'coordinate-datum-needs-pair': message('error', ['value'], {
    ja: {
      what: '「{value}」だけでは、古い測地系から変換できません',
      why: '測地系の変換には緯度と経度の両方が要ります',
      fix: '対応表で緯度と経度の列を1組の座標として扱うようにしてください',
    },
    en: {
      what: '“{value}” alone cannot be converted from the old datum',
      why: 'The conversion needs both latitude and longitude',
      fix: 'Join the two columns into one coordinate in the mapping',
    },
    'zh-TW': {
      what: '只有「{value}」無法由舊坐標系統轉換',
      why: '轉換需要緯度與經度兩者',
      fix: '請在對應表將兩欄合併為一組座標',
    },
  }),
  'coordinate-zone-missing': message('error', ['value'], {
    ja: {
      what: '「{value}」の平面直角座標系の系番号が分かりません',
      why: '同じ数字でも系（1～19）によって場所が変わるため、推測しません',
      fix: '対応表の options: zone に系番号を書いてください（例: 静岡県は8）',
    },
    en: {
      what: 'The zone of the plane coordinates “{value}” is not known',
      why: 'The same numbers are different places in each of the zones 1–19, so none is guessed',
      fix: 'Give options: zone in the mapping (8 for Shizuoka, for example)',
    },
    'zh-TW': {
      what: '不知道「{value}」屬於日本平面直角坐標的哪一系',
      why: '同樣的數字在 1～19 系各是不同的地點，因此不推測',
      fix: '請在對應表的 options: zone 指定系號',
    },
  }),
  'coordinate-crs-missing': message('error', ['value'], {
    ja: {
      what: '「{value}」の座標系が分かりません',
      why: 'TWD97 と TWD67 では同じ数字でも約850mずれるため、推測しません',
      fix: '対応表の options: crs に EPSG:3826 のように書いてください',
    },
    en: {
      what: 'The coordinate system of “{value}” is not known',
      why: 'TWD97 and TWD67 differ by some 850 m, so neither is guessed',
      fix: 'Give options: crs in the mapping, as in EPSG:3826',
    },
    'zh-TW': {
      what: '不知道「{value}」的坐標系統',
      why: 'TWD97 與 TWD67 相差約 850 公尺，因此不推測',
      fix: '請在對應表的 options: crs 註明，例如 EPSG:3826',
    },
  }),
  'coordinate-crs-unknown': message('error', ['value'], {
    ja: {
      what: '「{value}」は、指定された座標系から変換できません',
      why: '対応表の options: crs にある座標系を扱えません',
      fix: '座標系の番号を確かめるか、10進の度に変換した値を入れてください',
    },
    en: {
      what: '“{value}” cannot be converted from the coordinate system that is named',
      why: 'The system in options: crs of the mapping is not among those that can be converted',
      fix: 'Check its number, or give decimal degrees instead',
    },
    'zh-TW': {
      what: '無法由指定的坐標系統轉換「{value}」',
      why: '對應表 options: crs 所列的坐標系統無法處理',
      fix: '請確認代號，或改填十進位度數',
    },
  }),
  'coordinate-already-degrees': message('warning', ['value'], {
    ja: {
      what: '「{value}」は平面直角座標ではなく、度のようです',
      why: 'メートルとして読むと系の原点の近くになり、度として読むと国の範囲に入ります',
      fix: 'この列が度であれば、対応表の role を pair にしてください',
    },
    en: {
      what: '“{value}” looks like degrees, not like metres of a plane',
      why: 'As metres it lies at the origin of the system, as degrees it lies in the country',
      fix: 'Set role to pair in the mapping if the column holds degrees',
    },
    'zh-TW': {
      what: '「{value}」看似度數，而非平面坐標',
      why: '以公尺解讀會落在原點附近，以度數解讀則在國土範圍內',
      fix: '若此欄為度數，請在對應表將 role 設為 pair',
    },
  }),
} as const;
