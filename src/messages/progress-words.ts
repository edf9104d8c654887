import type { Texts } from './language.js';

/** What a line on the terminal says of how far a run is. */
export const progressWords = {
  'progress-line': {
    ja: '{files}/{all} ファイル {percent}% {left} {file}',
    en: '{files}/{all} files {percent}% {left} {file}',
    'zh-TW': '{files}/{all} 個檔案 {percent}% {left} {file}',
  },
  'progress-files': {
    ja: '{files}/{all} ファイル {left} 指摘{count}件 {file}',
    en: '{files}/{all} files {left} {count} findings {file}',
    'zh-TW': '{files}/{all} 個檔案 {left} 檢查結果 {count} 處 {file}',
  },
  'progress-records': {
    ja: '{file} {percent} {bytes}MB {records}件（毎秒{rate}件） 指摘{count}件 {left}',
    en: '{file} {percent} {bytes} MB {records} records ({rate}/s) {count} findings {left}',
    'zh-TW': '{file} {percent} {bytes} MB {records} 筆（每秒 {rate} 筆） 檢查結果 {count} 處 {left}',
  },
  'progress-left': {
    ja: '残り約{minutes}分{seconds}秒',
    en: 'about {minutes} min {seconds} s left',
    'zh-TW': '約剩 {minutes} 分 {seconds} 秒',
  },
} as const satisfies Record<string, Texts>;
