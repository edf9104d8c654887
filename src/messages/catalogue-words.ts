import type { Texts } from './language.js';

/** The words of catalogues. */
export const catalogueWords = {
  'catalog-frequency': { ja: '更新頻度', en: 'Update frequency', 'zh-TW': '更新頻率' },
  'catalog-language': { ja: '言語', en: 'Language', 'zh-TW': '語言' },
  'catalog-price': { ja: '料金', en: 'Price', 'zh-TW': '費用' },
  'catalog-owner': { ja: '料金の受取先', en: 'Paid to', 'zh-TW': '收費單位' },
  'frequency-daily': { ja: '毎日', en: 'daily', 'zh-TW': '每日' },
  'frequency-weekly': { ja: '毎週', en: 'weekly', 'zh-TW': '每週' },
  'frequency-monthly': { ja: '毎月', en: 'monthly', 'zh-TW': '每月' },
  'frequency-quarterly': { ja: '年4回', en: 'quarterly', 'zh-TW': '每季' },
  'frequency-half-yearly': { ja: '年2回', en: 'twice a year', 'zh-TW': '每半年' },
  'frequency-yearly': { ja: '年1回', en: 'yearly', 'zh-TW': '每年' },
  'frequency-irregular': { ja: '随時', en: 'irregular', 'zh-TW': '不定期' },
  'frequency-never': { ja: '更新しない', en: 'never', 'zh-TW': '不更新' },
  'frequency-unknown': { ja: '不明', en: 'unknown', 'zh-TW': '未定' },
} as const satisfies Record<string, Texts>;
