import { message } from './message.js';

export const textMessages = {
  'text-control-char': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」に画面に表示されない制御文字（{part}）が混じっています',
      why: '見た目が同じでも別の文字列として扱われ、検索や照合で一致しなくなるため、取り除いて出力しました',
      fix: '元のデータで該当の箇所を入力し直してください',
    },
    en: {
      what: '“{value}” holds control characters that cannot be seen ({part})',
      why: 'Texts that look equal do not match because of them, so they were taken out',
      fix: 'Type that part again in the original data',
    },
    'zh-TW': {
      what: '「{value}」含有看不見的控制字元（{part}）',
      why: '看起來相同的文字會因此無法比對，故輸出時已移除',
      fix: '請在原始資料中重新輸入該處文字',
    },
  }),
  'text-line-break': message('warning', ['value'], {
    ja: {
      what: '1行で書く欄の「{value}」に改行があります',
      why: '名称などの欄は1行で書く決まりのため、改行を空白に置き換えて出力しました',
      fix: '改行を取り除いてください（表計算ソフトでは Alt+Enter で入った改行です）',
    },
    en: {
      what: '“{value}” has a line break in a column of single lines',
      why: 'Names and the like stand on one line, so the break was written as a space',
      fix: 'Remove the line break (in a spreadsheet it was typed with Alt+Enter)',
    },
    'zh-TW': {
      what: '單行欄位的「{value}」含有換行',
      why: '名稱等欄位應寫成一行，故輸出時已將換行改為空格',
      fix: '請刪除換行（試算表中以 Alt+Enter 輸入的換行）',
    },
  }),
  'text-html': message('warning', ['value'], {
    ja: {
      what: '「{value}」に HTML のタグが残っています',
      why: 'タグはウェブページの見た目のためのもので値ではないため、取り除いて出力しました',
      fix: 'タグを取り除いた文字だけを入れてください',
    },
    en: {
      what: '“{value}” holds tags of HTML',
      why: 'Tags belong to the look of a web page and not to the value, so they were taken out',
      fix: 'Keep the text only and remove the tags',
    },
    'zh-TW': {
      what: '「{value}」殘留 HTML 標籤',
      why: '標籤只用於網頁排版，不是資料的值，故輸出時已移除',
      fix: '請移除標籤，只保留文字',
    },
  }),
  'text-html-entity': message('warning', ['value'], {
    ja: {
      what: '「{value}」に「&amp;」のような HTML の文字参照が残っています',
      why: 'ウェブページ用の書き方が値に混じったものと考え、元の文字に戻して出力しました',
      fix: '「&」のように、元の文字そのものを入れてください',
    },
    en: {
      what: '“{value}” holds character references of HTML such as “&amp;”',
      why: 'They are written for web pages only, so the characters themselves were put in their place',
      fix: 'Write the character itself, such as “&”',
    },
    'zh-TW': {
      what: '「{value}」殘留「&amp;」之類的 HTML 字元參照',
      why: '這是網頁用的寫法，故輸出時已還原為原本的字元',
      fix: '請直接填入原本的字元，例如「&」',
    },
  }),
  'text-replacement-char': message('error', ['value'], {
    ja: {
      what: '「{value}」に文字化けの跡（U+FFFD）があります',
      why: '以前に別の文字コードとして読み込まれて保存され、元の文字が失われています',
      fix: '文字化けする前の元のデータから、正しい文字を入れ直してください',
    },
    en: {
      what: '“{value}” holds the mark of a character that was lost (U+FFFD)',
      why: 'The file was once read in the wrong encoding and saved, so the original character is gone',
      fix: 'Restore the character from the data as it was before',
    },
    'zh-TW': {
      what: '「{value}」含有亂碼痕跡（U+FFFD）',
      why: '檔案曾以錯誤的編碼讀入後存檔，原本的字元已遺失',
      fix: '請從亂碼前的原始資料補回正確的字元',
    },
  }),
  'text-missing-glyph': message('error', ['value'], {
    ja: {
      what: '「{value}」の「〓」は、表示できなかった文字の代わりの印です',
      why: 'どの文字だったのかが、データを使う人には分かりません',
      fix: '「〓」を本来の文字に直してください',
    },
    en: {
      what: 'The sign “〓” in “{value}” stands for a character that could not be shown',
      why: 'Nobody who uses the data can tell which character it was',
      fix: 'Replace “〓” with the character that was meant',
    },
    'zh-TW': {
      what: '「{value}」中的「〓」是無法顯示之文字的代用符號',
      why: '使用資料的人無從得知原本是哪個字',
      fix: '請將「〓」改為原本的文字',
    },
  }),
  'text-private-use': message('error', ['value', 'part'], {
    ja: {
      what: '「{value}」に外字（{part}）が使われています',
      why: '外字は登録した機器でしか正しく表示されず、ほかの人には読めません',
      fix: '同じ文字か、意味の同じ通常の文字に置き換えてください（文字情報基盤の文字を探せます）',
    },
    en: {
      what: '“{value}” uses a privately defined character ({part})',
      why: 'It can only be read on machines on which it was registered',
      fix: 'Replace it with the standard character, or with one of the same meaning',
    },
    'zh-TW': {
      what: '「{value}」使用了造字（{part}）',
      why: '造字只在登錄過的電腦上才能正確顯示，其他人無法判讀',
      fix: '請改用標準字集中的字，或意義相同的字',
    },
  }),
  'text-platform-dependent': message('info', ['value', 'part'], {
    ja: {
      what: '「{value}」に機種依存文字「{part}」があります',
      why: '古い機器や一部の文字コードでは正しく表示されないことがあります。値はそのまま出力しました',
      fix: 'できれば「(1)」「III」「kg」のような通常の文字で書いてください',
    },
    en: {
      what: '“{value}” holds the platform-dependent character “{part}”',
      why: 'Older machines and some encodings cannot show it; the value was kept as it is',
      fix: 'Prefer ordinary characters such as “(1)”, “III” or “kg”',
    },
    'zh-TW': {
      what: '「{value}」含有特殊符號「{part}」',
      why: '部分舊系統或編碼無法正確顯示；值已照原樣輸出',
      fix: '建議改用「(1)」「III」「kg」等一般文字',
    },
  }),
  'text-corporation-unclear': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」がどの法人の種類を表すのか決められません',
      why: '例えば「(社)」は一般社団法人とも公益社団法人とも読めるため、略したまま出力しました',
      fix: '法人の種類を略さずに書いてください',
    },
    en: {
      what: 'It is not clear which legal form “{part}” in “{value}” stands for',
      why: '(社), for instance, may be a general or a public interest association, so it was left as it is',
      fix: 'Write the legal form in full',
    },
    'zh-TW': {
      what: '無法判斷「{value}」中的「{part}」代表哪一種法人',
      why: '例如「(社)」可能是一般社團法人或公益社團法人，因此保留縮寫輸出',
      fix: '請寫出完整的法人種類',
    },
  }),
} as const;
