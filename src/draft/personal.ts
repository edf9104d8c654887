/** Headers over columns that name people or how to reach one. */
const personalHeader =
  /氏名|代表者|責任者|担当者|管理者名|開設者|施設長|園長|校長|連絡者|姓名|負責人|聯絡人|承辦人|院長|醫師|里長|認養人|捐贈者|\b(person|manager|contact name)\b/i;
const mailAddress = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
const mobileJp = /(?<!\d)0([789]0)[-‐－ ]?\d{4}[-‐－ ]?\d{4}(?!\d)/g;
const mobileTw = /(?<!\d)09\d{2}[-‐－ ]?\d{3}[-‐－ ]?\d{3}(?!\d)/g;
/** Passports of a country: one letter and nine digits (TW), twelve digits in fours (JP). */
const personalNumber = /(?<![\dA-Z])([A-Z][12]\d{8}|\d{4}[ -]\d{4}[ -]\d{4})(?![\dA-Z])/g;

/** Drafts show less of a value than this many characters. */
const longest = 2000;

const organization = /市|区|町|村|県|都|府|会|社|法人|課|局|所|園|校|館|院|部|室|會|區|縣|鄉|鎮|處|公司/;

/** Whether a value is likely the name of a person: it stands below such a header, and names no organization. */
export function namesPerson(value: string, header: string): boolean {
  return value.trim() !== '' && personalHeader.test(header) && !organization.test(value);
}

/**
 * A value as it may be shown in a draft, which may go further than the file: names of people, addresses of mail, mobile
 * telephones and personal numbers are replaced by samples of the same form.
 *
 * @param normalizer of the column; null where it has none
 */
export function withoutPersonalData(
  value: string,
  header: string,
  normalizer: string | null,
  country: 'JP' | 'TW',
): string {
  if (value.trim() !== '' && (normalizer === 'person' || namesPerson(value, header)))
    return country === 'JP' ? '見本 太郎' : '王小明';
  return value
    .slice(0, longest)
    .replace(mailAddress, 'info@example.jp')
    .replace(mobileJp, '0$1-0000-0000')
    .replace(mobileTw, '0900-000-000')
    .replace(personalNumber, '○');
}
