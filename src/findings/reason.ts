import type { LabelArgs, ReasonName } from '../messages/index.js';

/** Why something was decided so, without words: text is made of it only by outputs and the command line. */
export type Reason = { [R in ReasonName]: { readonly name: R; readonly args: LabelArgs<R> } }[ReasonName];

/** Makes a reason; the compiler checks that the arguments are those of its name. */
export function reason<R extends ReasonName>(
  name: R,
  ...[args]: [keyof LabelArgs<R>] extends [never] ? [] : [LabelArgs<R>]
): Reason {
  return { name, args: args ?? {} } as Reason;
}
