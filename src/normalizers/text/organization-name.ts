/** Abbreviations of legal forms that stand for one form only, without their brackets. */
const forms = new Map([
  ['株', '株式会社'],
  ['有', '有限会社'],
  ['名', '合名会社'],
  ['資', '合資会社'],
  ['同', '合同会社'],
  ['福', '社会福祉法人'],
  ['社福', '社会福祉法人'],
  ['医', '医療法人'],
  ['医社', '医療法人社団'],
  ['医財', '医療法人財団'],
  ['学', '学校法人'],
  ['宗', '宗教法人'],
  ['一社', '一般社団法人'],
  ['一財', '一般財団法人'],
  ['公社', '公益社団法人'],
  ['公財', '公益財団法人'],
  ['独', '独立行政法人'],
  ['地独', '地方独立行政法人'],
  ['特非', '特定非営利活動法人'],
]);
/** Those that stand for several: 社団法人 and 財団法人 became 一般… or 公益… in 2013; (合) is 合名, 合資 or 合同. */
const unclear = /\((?:社|財|合)\)/;
const abbreviation = new RegExp(`\\((${[...forms.keys()].join('|')})\\)`, 'g');

/**
 * The name of an organization with the abbreviation of its legal form spelled out where it stands:
 * `静岡(株)` → `静岡株式会社`. `unclear` is the abbreviation that may mean more than one form and was left.
 */
export function spellOutForms(name: string): { readonly name: string; readonly unclear: string | undefined } {
  if (!name.includes('(')) return { name, unclear: undefined };
  return {
    name: name.replace(abbreviation, (whole, short: string) => forms.get(short) ?? whole),
    unclear: unclear.exec(name)?.[0],
  };
}
