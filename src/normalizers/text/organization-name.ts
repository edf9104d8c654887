import { type Cause, cause } from '../../findings/index.js';
import { readBlank } from '../blank.js';
import type { Context } from '../context.js';
import type { Outcome } from '../outcome.js';
import { type Cleaned, clean } from './clean.js';
import { outcomeOfSeveral, readSeveral } from './several.js';

/** Abbreviations of legal forms that stand for one form only, without their brackets. */
const forms = {
  JP: new Map([
    ['(株)', '株式会社'],
    ['(有)', '有限会社'],
    ['(名)', '合名会社'],
    ['(資)', '合資会社'],
    ['(同)', '合同会社'],
    ['(福)', '社会福祉法人'],
    ['(社福)', '社会福祉法人'],
    ['(医)', '医療法人'],
    ['(医社)', '医療法人社団'],
    ['(医財)', '医療法人財団'],
    ['(学)', '学校法人'],
    ['(宗)', '宗教法人'],
    ['(一社)', '一般社団法人'],
    ['(一財)', '一般財団法人'],
    ['(公社)', '公益社団法人'],
    ['(公財)', '公益財団法人'],
    ['(独)', '独立行政法人'],
    ['(地独)', '地方独立行政法人'],
    ['(特非)', '特定非営利活動法人'],
  ]),
  TW: new Map([
    ['(股)公司', '股份有限公司'],
    ['(有)公司', '有限公司'],
    ['(財)', '財團法人'],
    ['(社)', '社團法人'],
  ]),
};
/** Those that stand for several: 社団法人 and 財団法人 became 一般… or 公益… in 2013; (合) is 合名, 合資 or 合同. */
const unclear = { JP: /\((?:社|財|合)\)/, TW: /(?!)/ };
const abbreviation = {
  JP: new RegExp([...forms.JP.keys()].join('|').replace(/[()]/g, '\\$&'), 'g'),
  TW: new RegExp([...forms.TW.keys()].join('|').replace(/[()]/g, '\\$&'), 'g'),
};

/** A legal form at the beginning or the end of a name: what tells an organization from other words. */
const legalForm =
  /^(?:株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益|特例)?(?:社団|財団)法人|社会福祉法人|医療法人|学校法人|宗教法人|特定非営利活動法人|NPO法人|(?:地方)?独立行政法人|[財社]團法人|\((?:社|財|合)\))|(?:株式会社|有限会社|合同会社|合資会社|合名会社|有限公司)$/;
/** Several that act as one. */
const joint = /共同企業体|共同体|コンソーシアム|グループ|ジョイントベンチャー|JV|聯合承攬/i;
const representative =
  /^(.+?)(?: (?=代表)|(?=代表取締役))((?:代表取締役|代表理事|代表社員|代表者|代表)[^();、,/・]*)$|^(.+?) ?\(((?:代表取締役|代表理事|代表社員|代表者|代表)[^();、,/・]*)\)$/;
const respect = /^(.+?)( ?御中)$/;

/** Makes the reader of names of organizations: legal forms spelled out where they stand (`静岡(株)` → `静岡株式会社`). */
export function organizationReader({ country }: Context): (source: string) => Outcome {
  return (source) => {
    const cleaned = clean(source, true);
    return readBlank(cleaned.text) ?? readOrganizations(cleaned, source, country);
  };
}

function readOrganizations(cleaned: Cleaned, source: string, country: Context['country']): Outcome {
  const spelled = spellOutForms(cleaned.text, country);
  const lines = severalOf(spelled);
  const { name, doubts } = withoutExtras(spelled.replace(/\n+/g, ' '), source);
  const several = (lines ?? severalOf(name) ?? [name]).map((part) => withoutExtras(part, source));
  const names = several.map((one) => one.name);
  const findings = [...cleaned.findings];
  if (lines === null && spelled.includes('\n')) findings.push(cause('text-line-break', { value: source }));
  if (lines === null) findings.push(...doubts);
  for (const one of several) findings.push(...one.doubts);
  return outcomeOfSeveral(names, [...findings, ...unclearDoubts(names.join(' '), country, source)]);
}

/** The organizations of a list; several that act as one are one. */
function severalOf(text: string): readonly string[] | null {
  return joint.test(text) || !legalForm.test(text)
    ? null
    : readSeveral(text, (part) => (isOrganization(part) ? part : null));
}

/** A name with a legal form, in which no sign is left that divides lists. */
function isOrganization(name: string): boolean {
  return legalForm.test(name) && !/[\n;；、，,/／]/.test(name);
}

function spellOutForms(name: string, country: Context['country']): string {
  if (!name.includes('(')) return name;
  return name.replace(abbreviation[country], (short) => forms[country].get(short) ?? short);
}

/** Which abbreviations were left because they may mean more than one form. */
function unclearDoubts(name: string, country: Context['country'], source: string): readonly Cause[] {
  const part = unclear[country].exec(name)?.[0];
  return part === undefined ? [] : [cause('text-corporation-unclear', { value: source, part })];
}

/** Takes away who represents the organization, and words of respect. */
function withoutExtras(
  written: string,
  source: string,
): { readonly name: string; readonly doubts: readonly Cause[] } {
  const doubts: Cause[] = [];
  let name = written;
  for (let before = ''; name !== before; ) {
    before = name;
    const parts = respect.exec(name) ?? representative.exec(name);
    const left = parts?.[1] ?? parts?.[3] ?? '';
    const isKept = legalForm.test(left) || (respect.test(name) && !legalForm.test(name));
    if (!isKept || readBlank(left) !== null) continue;
    name = left;
    doubts.push(cause('extra-text', { value: source, part: (parts?.[2] ?? parts?.[4] ?? '').trim() }));
  }
  return { name, doubts };
}
