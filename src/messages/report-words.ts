import type { Texts } from './language.js';

/** The texts of the page for officers that no other form of report has. */
export const reportWords = {
  'section-cells': { ja: '表で見る', en: 'The cells in place', 'zh-TW': '在表格中查看' },
  'section-map': { ja: '地図で見る', en: 'On a map', 'zh-TW': '在地圖上查看' },
  'cells-explained': {
    ja: '直すセルや確認するセルのある行を、隣の列と一緒に元のファイルのとおりに示します。印のあるセルを選ぶと、理由と直し方に移ります',
    en: 'Rows with cells to fix or check, beside their neighbours as the file has them; a marked cell leads to the reason and the remedy',
    'zh-TW': '依原檔案列出含有須修正或確認之儲存格的列與相鄰欄位；點選有標記的儲存格可查看原因與處理方式',
  },
  'cells-cut': {
    ja: 'それぞれの原因につき最初の10行まで、合わせて{rows}行を示しています',
    en: 'The first ten rows of each cause are shown, {rows} in all',
    'zh-TW': '每項原因最多列出前 10 列，共 {rows} 列',
  },
  record: { ja: '番号', en: 'Record', 'zh-TW': '編號' },
  'not-shown': { ja: '（非表示）', en: '(not shown)', 'zh-TW': '（不顯示）' },

  'map-records': {
    ja: '位置の分かるデータは{count}件、そのうち直すところのあるデータは{failing}件です',
    en: '{count} {count:record says|records say} where it is; {failing} of them {failing:has|have} something to fix',
    'zh-TW': '有座標的資料共 {count} 筆，其中 {failing} 筆須修正',
  },
  'map-fine': { ja: '直すところのないデータ', en: 'nothing to fix', 'zh-TW': '無須修正' },
  'map-failing': { ja: '直すところのあるデータ', en: 'something to fix', 'zh-TW': '須修正' },
  'map-outside': {
    ja: 'この図の外に{count}件あります（緯度, 経度: {names}）',
    en: '{count} {count:lies|lie} outside this picture (latitude, longitude: {names})',
    'zh-TW': '另有 {count} 筆在圖外（緯度, 經度：{names}）',
  },
  'map-source': {
    ja: '輪郭は概略です（Natural Earth、内政部国土測絵中心のデータを簡略化したもの）。境界の判定には使えません',
    en: 'Outlines are rough (simplified from Natural Earth and the National Land Surveying and Mapping Center of Taiwan) and settle no border',
    'zh-TW': '輪廓為概略（簡化自 Natural Earth 與內政部國土測繪中心資料），不作為界線判定依據',
  },

  filter: { ja: '絞り込み', en: 'Filter', 'zh-TW': '篩選' },
  'filter-all': { ja: 'すべて', en: 'All', 'zh-TW': '全部' },
  'filter-cause': { ja: '見つかったこと', en: 'What was found', 'zh-TW': '檢查結果' },
  'filter-column': { ja: '列', en: 'Column', 'zh-TW': '欄' },
  'filter-row': { ja: '行', en: 'Rows', 'zh-TW': '列' },
  'filter-severity': {
    ja: '「{severity}」だけ',
    en: 'Only “{severity}”',
    'zh-TW': '僅「{severity}」',
  },
  'filter-reset': { ja: '絞り込みをやめる', en: 'Show all', 'zh-TW': '取消篩選' },
  'filter-told': {
    ja: '#種類を表示しています（全#種類）',
    en: 'Showing # of # kinds',
    'zh-TW': '顯示 # 種（共 # 種）',
  },
  'filter-none': {
    ja: '当てはまるものは、この一覧にはありません',
    en: 'Nothing in this list fits',
    'zh-TW': '此清單中沒有符合的項目',
  },

  points: { ja: '{score}点', en: '{score} of 100', 'zh-TW': '{score} 分' },
  'first-all': {
    ja: '「{severity}」の原因は次の{causes}つです',
    en: '“{severity}” comes from these {causes} causes',
    'zh-TW': '「{severity}」的原因為以下 {causes} 項',
  },
  'first-some': {
    ja: '「{severity}」{all}件のうち{count}件は、次の{causes}つの原因です。ここから始めてください',
    en: '{count} of the {all} places under “{severity}” come from these {causes} causes: begin here',
    'zh-TW': '「{severity}」{all} 處中有 {count} 處來自以下 {causes} 項原因，請由此開始',
  },
  'verdict-incomplete': {
    ja: '公開できますが、必須項目に値のないデータがあります',
    en: 'May be published, but required items are not filled everywhere',
    'zh-TW': '可以發布，但部分必填項目沒有值',
  },

  'level-conforms': { ja: '適合', en: 'Conforming', 'zh-TW': '符合' },
  'level-check': { ja: '要確認', en: 'To be checked', 'zh-TW': '請確認' },
  'level-fails': { ja: '不適合', en: 'Not conforming', 'zh-TW': '不符合' },
  'level-conforms-meaning': {
    ja: '直すところも確認するところもなく、必須項目はすべてのデータに値があります',
    en: 'nothing to fix or check, and every required item is filled in every record',
    'zh-TW': '沒有須修正或確認之處，且所有必填項目皆有值',
  },
  'level-check-meaning': {
    ja: '直すところはありませんが、確認するところか、値のない必須項目があります',
    en: 'nothing to fix, but something to check, or a required item that is not filled everywhere',
    'zh-TW': '沒有須修正之處，但有須確認之處，或必填項目未全部填寫',
  },
  'level-fails-meaning': {
    ja: '直すところがあるか、必須項目の列がありません',
    en: 'something to fix, or no column for a required item',
    'zh-TW': '有須修正之處，或缺少必填項目的欄位',
  },
  'score-arithmetic': {
    ja: '{score}点 = 項目の点数の平均（{parts}）。任意の項目は、列があるものだけを数えます。100点満点、端数切り捨て',
    en: '{score} of 100 = mean of the items ({parts}); optional items count only where there is a column; rounded down',
    'zh-TW': '{score} 分 = 各項目分數的平均（{parts}）；選填項目僅計有欄位者；滿分 100，捨去小數',
  },
  'score-part': {
    ja: '{obligation}{items}項目 平均{mean}% × 重み{weight}',
    en: '{items} {obligation}, {mean}% on average, × {weight}',
    'zh-TW': '{obligation} {items} 項 平均 {mean}% × 權重 {weight}',
  },
  'filled-of': {
    ja: '{read}件のうち{filled}件に値',
    en: '{filled} of {read} filled',
    'zh-TW': '{read} 筆中 {filled} 筆有值',
  },
  'filled-unread': {
    ja: '（読めない値 {count}件）',
    en: '({count} not understood)',
    'zh-TW': '（{count} 筆無法判讀）',
  },
  'item-constant': { ja: '全件共通の値', en: 'the same for all', 'zh-TW': '全部相同' },
  'items-more': {
    ja: 'このほかに{count}項目あります。すべての項目は JSON のレポートにあります',
    en: 'There {count:is|are} {count} more {count:item|items}; the JSON report lists them all',
    'zh-TW': '另有 {count} 項；全部項目請見 JSON 報告',
  },

  writing: { ja: '書き方', en: 'How it is written', 'zh-TW': '寫法' },
  others: { ja: 'そのほか', en: 'others', 'zh-TW': '其他' },
  'writing-explained': {
    ja: '「書き方」では、数字を9、英字をA、3文字以上の言葉を…で表しています。同じ言葉が繰り返される列は、値そのものを示しています',
    en: 'How it is written: 9 stands for a digit, A for letters, … for words of three characters or more; where few words repeat themselves, these are shown',
    'zh-TW': '「寫法」中以 9 表示數字、A 表示英文字母、… 表示三個字以上的詞；若為少數重複的詞則直接列出',
  },
  'writing-explained-some': {
    ja: '「書き方」は、ファイルの初めの方から選んだ{looked}件を見たものです。数字を9、英字をA、3文字以上の言葉を…で表し、同じ言葉が繰り返される列は値そのものを示しています',
    en: 'How it is written, from {looked} records spread over the beginning of the file: 9 stands for a digit, A for letters, … for words of three characters or more; where few words repeat themselves, these are shown',
    'zh-TW':
      '「寫法」取自檔案前段的 {looked} 筆資料：以 9 表示數字、A 表示英文字母、… 表示三個字以上的詞；若為少數重複的詞則直接列出',
  },

  files: { ja: '{count}個の表', en: '{count} {count:table|tables}', 'zh-TW': '{count} 個表' },
  overview: { ja: '一覧', en: 'Overview', 'zh-TW': '一覽' },
  'overview-sum': {
    ja: '{files}個の表のうち、直すところのある表が{bad}個、確認をおすすめする表が{check}個、このまま公開できる表が{good}個です',
    en: 'Of {files} {files:table|tables}, {bad} must be fixed, {check} should be checked, {good} may be published as they are',
    'zh-TW': '{files} 個表中，須修正 {bad} 個、建議確認 {check} 個、可直接發布 {good} 個',
  },
  verdict: { ja: '判定', en: 'Verdict', 'zh-TW': '判定' },
  'worst-cause': { ja: 'まず直すところ', en: 'To begin with', 'zh-TW': '優先處理' },
  'files-more': {
    ja: 'このほかに{count}個の表があります',
    en: 'There {count:is|are} {count} more {count:table|tables}',
    'zh-TW': '另有 {count} 個表',
  },
  'files-not-in-full': {
    ja: '詳しい結果は最初の{shown}個だけを載せています。残りの{count}個は、それぞれのレポートをご覧ください',
    en: 'Only the first {shown} are shown in full; for the other {count} see their own reports',
    'zh-TW': '僅列出前 {shown} 個的詳細結果；其餘 {count} 個請見各自的報告',
  },
  'back-to-overview': { ja: '一覧に戻る', en: 'Back to the overview', 'zh-TW': '回到一覽' },
} as const satisfies Record<string, Texts>;
