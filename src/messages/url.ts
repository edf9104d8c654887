import { message } from './message.js';

/** Addresses of web pages, then of mail. */
export const urlMessages = {
  'url-no-scheme': message('error', ['value'], {
    ja: {
      what: '「{value}」には「https://」がありません',
      why: 'http と https のどちらなのか分からず、そのままではリンクとして開けません（RFC 3986）',
      fix: 'ブラウザで開いて確かめ、「https://」から始まる URL を入れてください',
    },
    en: {
      what: '“{value}” does not begin with “https://”',
      why: 'Whether http or https is meant cannot be told, and a link without it does not open (RFC 3986)',
      fix: 'Open the page in a browser and enter its URL from “https://” on',
    },
    'zh-TW': {
      what: '「{value}」缺少「https://」',
      why: '無法得知是 http 還是 https，且無法直接當作連結開啟（RFC 3986）',
      fix: '請以瀏覽器開啟確認，並填入從「https://」開始的網址',
    },
  }),
  'url-malformed': message('error', ['value'], {
    ja: {
      what: '「{value}」は URL の形が崩れています',
      why: '文字の欠けや余分な文字があり、リンクとして開けません（RFC 3986）。推測では直しません',
      fix: 'ブラウザでページを開き、アドレス欄の URL を入れ直してください',
    },
    en: {
      what: 'The URL “{value}” is broken',
      why: 'Characters are missing or too many, so the link does not open (RFC 3986); nothing was guessed',
      fix: 'Open the page in a browser and copy the URL from the address bar',
    },
    'zh-TW': {
      what: '「{value}」的網址格式不完整',
      why: '有缺漏或多餘的字元，無法當作連結開啟（RFC 3986）；系統不自行猜測',
      fix: '請以瀏覽器開啟該網頁，並重新填入網址列的網址',
    },
  }),
  'url-not-a-url': message('error', ['value'], {
    ja: {
      what: '「{value}」は URL ではありません',
      why: 'この欄には「https://」から始まる URL を入れる決まりです',
      fix: 'ページの URL を入れ、説明は備考欄に移してください（なければ空欄にします）',
    },
    en: {
      what: '“{value}” is not a URL',
      why: 'This column holds URLs, which begin with “https://”',
      fix: 'Enter the URL of the page and move explanations to the remarks, or leave the cell empty',
    },
    'zh-TW': {
      what: '「{value}」不是網址',
      why: '此欄應填入以「https://」開頭的網址',
      fix: '請填入網頁的網址，說明請移至備註（沒有則留空白）',
    },
  }),
  'url-space-inside': message('error', ['value'], {
    ja: {
      what: 'URL「{value}」の途中に空白があります',
      why: 'URL に空白は使えません。空白が余分なのか、後ろが別の説明なのか決められません（RFC 3986）',
      fix: '空白を取り除くか「%20」に直してください',
    },
    en: {
      what: 'There is a space inside the URL “{value}”',
      why: 'A URL has no spaces; whether the space is too many or begins a remark cannot be told (RFC 3986)',
      fix: 'Remove the space or write it as “%20”',
    },
    'zh-TW': {
      what: '網址「{value}」中間有空格',
      why: '網址不能含空格；無法判斷是多餘的空格還是後面另有說明（RFC 3986）',
      fix: '請刪除空格，或改寫為「%20」',
    },
  }),
  'url-unsafe-scheme': message('error', ['value'], {
    ja: {
      what: '「{value}」は開くとプログラムを実行しかねないリンクです',
      why: 'javascript: や data: で始まるものはページの場所ではなく、公開データに入れると危険です',
      fix: '「https://」から始まるページの URL に直してください',
    },
    en: {
      what: '“{value}” is a link that may run a program when it is opened',
      why: 'What begins with javascript: or data: is not the place of a page, and dangerous in public data',
      fix: 'Replace it with the URL of the page, beginning with “https://”',
    },
    'zh-TW': {
      what: '「{value}」是開啟時可能執行程式的連結',
      why: '以 javascript: 或 data: 開頭者並非網頁位置，放在公開資料中有風險',
      fix: '請改為以「https://」開頭的網頁網址',
    },
  }),
  'url-local-path': message('error', ['value'], {
    ja: {
      what: '「{value}」は庁内や手元の機器のファイルの場所です',
      why: 'ほかの人の機器からは開けません',
      fix: 'ファイルをウェブサイトで公開し、その URL を入れてください',
    },
    en: {
      what: '“{value}” is the place of a file on a machine or network of your own',
      why: 'Nobody else can open it',
      fix: 'Publish the file on the website and enter its URL there',
    },
    'zh-TW': {
      what: '「{value}」是機關內部或本機的檔案位置',
      why: '其他人的電腦無法開啟',
      fix: '請將檔案公開於網站，並填入該網址',
    },
  }),
  'url-private-host': message('error', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は組織の内部だけで使われる宛先です',
      why: 'インターネットからは開けません（RFC 1918、RFC 6761）',
      fix: '公開されているページの URL に直してください',
    },
    en: {
      what: '“{part}” in “{value}” is a host inside an organization',
      why: 'It cannot be reached from the Internet (RFC 1918, RFC 6761)',
      fix: 'Replace it with the URL of a public page',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」是組織內部才能使用的主機',
      why: '無法從網際網路開啟（RFC 1918、RFC 6761）',
      fix: '請改為公開網頁的網址',
    },
  }),
  'url-lgwan': message('error', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は LGWAN（総合行政ネットワーク）の宛先です',
      why: '地方公共団体の閉じたネットワークのため、一般の人は開けません',
      fix: 'インターネットで公開しているものに直してください',
    },
    en: {
      what: '“{part}” in “{value}” is a host of LGWAN, the closed network of Japan’s local governments',
      why: 'The public cannot reach it',
      fix: 'Replace it with one that is public on the Internet',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」屬於 LGWAN（日本地方政府封閉網路）',
      why: '一般民眾無法連線',
      fix: '請改為在網際網路上公開者',
    },
  }),
  'url-credentials': message('error', [], {
    ja: {
      what: 'URL にログイン用の利用者名やパスワードが書かれています',
      why: 'そのまま公開すると、誰でもログインできてしまうおそれがあるため、出力していません',
      fix: 'パスワードを変更し、「@」より前を取り除いた URL を入れてください',
    },
    en: {
      what: 'The URL contains a user name or password',
      why: 'Anyone could log in with it once it is published, so it is not written',
      fix: 'Change the password, and enter the URL without the part before “@”',
    },
    'zh-TW': {
      what: '網址中含有登入用的帳號或密碼',
      why: '公開後任何人都可能登入，因此不輸出',
      fix: '請變更密碼，並填入去掉「@」之前部分的網址',
    },
  }),
  'url-mail-address': message('error', ['value'], {
    ja: {
      what: '「{value}」はメールアドレスです',
      why: 'この欄にはページの URL を入れる決まりです',
      fix: 'メールアドレスの欄に移してください',
    },
    en: {
      what: '“{value}” is a mail address',
      why: 'This column holds URLs of pages',
      fix: 'Move it to the column of mail addresses',
    },
    'zh-TW': {
      what: '「{value}」是電子郵件地址',
      why: '此欄應填入網頁網址',
      fix: '請移至電子郵件欄',
    },
  }),
  'url-unusual-scheme': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」は「{part}」で始まります',
      why: '今のブラウザの多くは ftp などを開けません。値はそのまま出力しました',
      fix: 'できれば「https://」で公開し、その URL に直してください',
    },
    en: {
      what: '“{value}” begins with “{part}”',
      why: 'Most browsers of today do not open ftp and the like; the value was kept as it is',
      fix: 'Publish it at a URL with “https://” if possible',
    },
    'zh-TW': {
      what: '「{value}」以「{part}」開頭',
      why: '現今多數瀏覽器無法開啟 ftp 等；值已照原樣輸出',
      fix: '建議改以「https://」公開並填入該網址',
    },
  }),
  'url-unknown-domain': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は、末尾が実在しないドメイン名です',
      why: '「.lg.jp」や「.tw」のような末尾が欠けているか、打ち間違いと思われます（IANA の一覧にありません）。値はそのまま出力しました',
      fix: 'ブラウザで開いて確かめ、正しい URL に直してください',
    },
    en: {
      what: 'The domain name “{part}” in “{value}” has an ending that does not exist',
      why: 'An ending such as “.lg.jp” or “.tw” seems missing or mistyped (it is not in the list of IANA); the value was kept as it is',
      fix: 'Open the page in a browser and correct the URL',
    },
    'zh-TW': {
      what: '「{value}」中的網域「{part}」結尾不存在',
      why: '可能缺少「.gov.tw」「.jp」等結尾或輸入錯誤（不在 IANA 一覽中）；值已照原樣輸出',
      fix: '請以瀏覽器開啟確認並更正網址',
    },
  }),
  'url-full-width': message('warning', ['value'], {
    ja: {
      what: 'URL「{value}」に全角の英数字や記号があります',
      why: '全角と半角は URL では別の文字です。全角のままの名前として出力しました',
      fix: 'ブラウザで開いて確かめ、打ち間違いであれば半角に直してください',
    },
    en: {
      what: 'The URL “{value}” has full-width letters or signs',
      why: 'In a URL they differ from half-width ones; they were kept as a name that is really written so',
      fix: 'Open the page in a browser, and type them in half width if they are a slip',
    },
    'zh-TW': {
      what: '網址「{value}」含有全形英數字或符號',
      why: '全形與半形在網址中是不同的字元；已視為名稱照原樣輸出',
      fix: '請以瀏覽器開啟確認，若為誤打請改為半形',
    },
  }),
  'url-tilde-assumed': message('warning', ['value'], {
    ja: {
      what: 'URL「{value}」のチルダ（~）が別の文字になっています',
      why: '文字コードの変換で ~ が ‾ や ～ に変わることがあります。~ として出力しました',
      fix: 'ブラウザで開いて確かめ、半角の ~ に直してください',
    },
    en: {
      what: 'The tilde (~) of the URL “{value}” has become another character',
      why: 'Conversions between character sets turn ~ into ‾ or ～; it was taken for ~',
      fix: 'Open the page in a browser, and write ~',
    },
    'zh-TW': {
      what: '網址「{value}」中的波浪號（~）變成了別的字元',
      why: '轉換字元編碼時，~ 可能變成 ‾ 或 ～；已視為 ~',
      fix: '請以瀏覽器開啟確認，並改為半形的 ~',
    },
  }),
  'mail-not-a-mail': message('error', ['value'], {
    ja: {
      what: '「{value}」はメールアドレスとして読めません',
      why: 'メールアドレスは「名前@ドメイン名」の形です（RFC 5321）。「★」などに置き換えた「@」は元に戻しません',
      fix: '「@」を含む正しいメールアドレスに直し、公開しない場合は空欄にしてください',
    },
    en: {
      what: '“{value}” cannot be read as a mail address',
      why: 'A mail address is “name@domain” (RFC 5321); an @ that was replaced by a sign such as ★ is not put back',
      fix: 'Write the address with its @, or leave the cell empty if it is not to be published',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為電子郵件地址',
      why: '電子郵件地址的格式為「名稱@網域」（RFC 5321）；以「★」等符號取代的「@」不會自動還原',
      fix: '請改為含「@」的正確地址；若不公開請留空白',
    },
  }),
  'mail-unknown-domain': message('error', ['value', 'part'], {
    ja: {
      what: 'メールアドレス「{value}」の「{part}」は、末尾が実在しないドメイン名です',
      why: '「.lg.jp」のような末尾が欠けているか打ち間違いと思われ、メールが届きません（IANA の一覧にありません）',
      fix: 'ドメイン名を確かめて直してください',
    },
    en: {
      what: 'The domain name “{part}” in the mail address “{value}” has an ending that does not exist',
      why: 'An ending such as “.lg.jp” seems missing or mistyped, so mail cannot arrive (it is not in the list of IANA)',
      fix: 'Check the domain name and correct it',
    },
    'zh-TW': {
      what: '電子郵件「{value}」中的網域「{part}」結尾不存在',
      why: '可能缺少「.gov.tw」等結尾或輸入錯誤，郵件無法送達（不在 IANA 一覽中）',
      fix: '請確認網域名稱並更正',
    },
  }),
  'mail-obfuscated': message('warning', ['value', 'assumed'], {
    ja: {
      what: 'メールアドレス「{value}」の「@」が別の書き方になっています',
      why: '迷惑メール対策の書き方ですが、データを使う人の負担になります。「{assumed}」と読んで出力しました',
      fix: '公開してよければ「{assumed}」と書き、公開しない場合は空欄にしてください',
    },
    en: {
      what: 'The @ of the mail address “{value}” is written in another way',
      why: 'This is meant against spam but burdens the users of the data; it was read as “{assumed}”',
      fix: 'Write “{assumed}” if it may be published, otherwise leave the cell empty',
    },
    'zh-TW': {
      what: '電子郵件「{value}」中的「@」改用了其他寫法',
      why: '此寫法是為防垃圾郵件，但會造成資料使用者的負擔；已讀作「{assumed}」輸出',
      fix: '若可公開請寫成「{assumed}」，否則請留空白',
    },
  }),
} as const;
