import { type Code, catalogue, cause, explain, explainRule, rules } from '../index.js';
import { loadKnowledge } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit } from './exit.js';
import { explainTerm } from './explain-term.js';
import type { Terminal } from './terminal.js';

/** `imi explain`: what a code, a rule, a term or a header means. */
export function explainSubject(subject: string, terminal: Terminal): Exit {
  if (Object.hasOwn(catalogue, subject)) {
    terminal.out(explain(subject as Code, terminal.language));
    return exit.conforms;
  }
  const rule = Object.hasOwn(rules, subject) ? rules[subject] : undefined;
  if (rule !== undefined) {
    terminal.out(explainRule(rule, terminal.language));
    return exit.conforms;
  }
  const text = explainTerm(subject, loadKnowledge(), terminal.language);
  if (text !== null) {
    terminal.out(text);
    return exit.conforms;
  }
  const near = [...Object.keys(catalogue), ...Object.keys(rules)].filter((code) =>
    code.split('-').some((word) => subject.split('-').includes(word)),
  );
  terminal.err(
    causeLine(
      cause('usage-unknown-value', {
        part: 'explain',
        value: subject,
        names: (near.length > 0 ? near : Object.keys(catalogue)).slice(0, 12).join(', '),
      }),
      terminal,
    ),
  );
  return exit.trouble;
}
