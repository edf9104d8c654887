import { message } from './message.js';

export const kanaMessages = {
  'kana-not-kana': message('error', ['value', 'part'], {
    ja: {
      what: '「{value}」は読みがなとして読めません（仮名でない文字「{part}」）',
      why: 'カナの欄には全角カタカナで読みを入れる決まりです（自治体標準オープンデータセット）',
      fix: '漢字やローマ字を、読みの全角カタカナに直してください',
    },
    en: {
      what: '“{value}” cannot be read as kana (“{part}” is none)',
      why: 'This column holds the reading in full-width katakana (municipal standard data sets)',
      fix: 'Write the reading in full-width katakana instead of kanji or Latin letters',
    },
    'zh-TW': {
      what: '「{value}」無法當作假名讀音（「{part}」不是假名）',
      why: '此欄應以全形片假名填寫讀音（日本自治體標準開放資料集）',
      fix: '請將漢字或羅馬字改為全形片假名的讀音',
    },
  }),
  'kana-look-alike': message('error', ['value', 'part', 'expected'], {
    ja: {
      what: '「{value}」の「{part}」は、仮名に似た漢字です',
      why: '夕・力・二・一のような漢字は見た目が仮名と同じでも別の文字で、検索で見つからなくなります。推測では直しません',
      fix: '仮名の書き間違いであれば「{expected}」に直してください',
    },
    en: {
      what: 'In “{value}”, “{part}” is kanji that looks like kana',
      why: 'Kanji such as 夕, 力, 二 and 一 look like kana but are not found by a search; nothing was guessed',
      fix: 'Write “{expected}” if kana was meant',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」是外形像假名的漢字',
      why: '夕、力、二、一等漢字與假名外形相同卻是不同字元，會無法被搜尋到；系統不自行猜測',
      fix: '若原意為假名，請改為「{expected}」',
    },
  }),
  'kana-hyphen': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」の長音「ー」がハイフンやマイナスで書かれています',
      why: '形が似た別の文字のため検索で一致しません。「{assumed}」と読んで出力しました',
      fix: 'カタカナの後のハイフンを長音記号「ー」に直してください',
    },
    en: {
      what: '“{value}” has a hyphen or minus sign where the long-vowel mark ー belongs',
      why: 'They look alike but do not match in a search; it was read as “{assumed}”',
      fix: 'Replace the hyphen after katakana with the long-vowel mark ー',
    },
    'zh-TW': {
      what: '「{value}」的長音「ー」寫成了連字號或減號',
      why: '兩者外形相似卻無法比對；已讀作「{assumed}」輸出',
      fix: '請將片假名後的連字號改為長音符號「ー」',
    },
  }),
} as const;
