/**
 * The same text without a hold on the larger text that it was cut from. Engines keep a cut-out as a view of its
 * source, so that one remembered cell would keep a whole chunk in memory; short ones are copied anyway.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
