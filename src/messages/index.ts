import { addressMessages } from './address.js';
import { archiveMessages } from './archive.js';
import { catalogueMessages } from './catalogue.js';
import { cliMessages } from './cli.js';
import { codesMessages } from './codes.js';
import { coordinateMessages } from './coordinate.js';
import { dateMessages } from './date.js';
import { diffMessages } from './diff.js';
import { dmdMessages } from './dmd.js';
import { fixMessages } from './fix.js';
import { flagMessages } from './flag.js';
import { hoursMessages } from './hours.js';
import { inventoryMessages } from './inventory.js';
import { jsonMessages } from './json.js';
import { kanaMessages } from './kana.js';
import { mappingMessages } from './mapping.js';
import { mappingJsonMessages } from './mapping-json.js';
import { mappingLintMessages } from './mapping-lint.js';
import { mergeMessages } from './merge.js';
import type { ArgName, Args, Message } from './message.js';
import { modelMessages } from './model.js';
import { nodeMessages } from './node.js';
import { notationMessages } from './notation.js';
import { numberMessages } from './number.js';
import { outputMessages } from './output.js';
import { personMessages } from './person.js';
import { phoneMessages } from './phone.js';
import { planMessages } from './plan.js';
import { postalMessages } from './postal.js';
import { rdfMessages } from './rdf.js';
import { ruleMessages } from './rule.js';
import { ruleCellMessages } from './rule-cell.js';
import { ruleFileMessages } from './rule-file.js';
import { ruleRecordMessages } from './rule-record.js';
import { shardMessages } from './shard.js';
import { sourceMessages } from './source.js';
import { textMessages } from './text.js';
import { timeMessages } from './time.js';
import { urlMessages } from './url.js';
import { valueMessages } from './value.js';
import { vocabularyMessages } from './vocabulary.js';
import { weekdaysMessages } from './weekdays.js';
import { workbookMessages } from './workbook.js';

/** All messages, by code. A code is a word that never changes its meaning. */
export const catalogue = {
  ...addressMessages,
  ...archiveMessages,
  ...catalogueMessages,
  ...cliMessages,
  ...codesMessages,
  ...coordinateMessages,
  ...dateMessages,
  ...diffMessages,
  ...dmdMessages,
  ...fixMessages,
  ...flagMessages,
  ...hoursMessages,
  ...inventoryMessages,
  ...jsonMessages,
  ...kanaMessages,
  ...mappingJsonMessages,
  ...mappingLintMessages,
  ...mappingMessages,
  ...mergeMessages,
  ...modelMessages,
  ...nodeMessages,
  ...notationMessages,
  ...numberMessages,
  ...outputMessages,
  ...personMessages,
  ...phoneMessages,
  ...shardMessages,
  ...planMessages,
  ...postalMessages,
  ...rdfMessages,
  ...ruleCellMessages,
  ...ruleFileMessages,
  ...ruleMessages,
  ...ruleRecordMessages,
  ...sourceMessages,
  ...textMessages,
  ...timeMessages,
  ...urlMessages,
  ...valueMessages,
  ...vocabularyMessages,
  ...weekdaysMessages,
  ...workbookMessages,
} as const satisfies Record<string, Message<ArgName>>;

export type Code = keyof typeof catalogue;

/** The arguments that the message of a code takes. */
export type ArgsOf<C extends Code> = (typeof catalogue)[C] extends Message<infer A> ? Pick<Args, A> : never;

export { draftWords } from './draft-words.js';
export { type HelpText, help } from './help.js';
export {
  exampleArgs,
  grouped,
  type Label,
  type LabelArgs,
  label,
  labels,
  type ReasonName,
} from './labels.js';
export { type Language, languages, type Texts } from './language.js';
export { mappingWords } from './mapping-words.js';
export { mergeWords } from './merge-words.js';
export { type ArgName, type Args, fill, type Message, type Severity, type Wording } from './message.js';
export { modelWords } from './model-words.js';
export { sameWords } from './same-words.js';
export { templateWords } from './template-words.js';
