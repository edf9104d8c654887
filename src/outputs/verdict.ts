import { type Language, label } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { signs } from './signs.js';

/** The answer to the one question: may it be published? */
export interface Verdict {
  /** `bad`: not before something is fixed; `check`: yes, with a look at something; `empty`: there was nothing. */
  readonly state: 'good' | 'check' | 'bad' | 'empty';
  readonly sign: string;
  /** One or two words: conforming, not conforming, no data. */
  readonly word: string;
  readonly sentence: string;
}

export function verdictOf(report: Report, language: Language): Verdict {
  const { error, warning } = report.counts;
  const verdict = (
    state: Verdict['state'],
    sign: string,
    word: 'conforming' | 'level-check' | 'not-conforming' | 'no-data',
    sentence: string,
  ): Verdict => ({
    state,
    sign,
    word: label(language, word),
    sentence,
  });
  if (!report.conforms) {
    return verdict('bad', signs.error, 'not-conforming', label(language, 'verdict-bad', { count: error }));
  }
  if (report.records.read === 0) {
    return verdict('empty', signs.warning, 'no-data', label(language, 'verdict-empty'));
  }
  if (warning > 0) {
    return verdict(
      'check',
      signs.warning,
      'level-check',
      label(language, 'verdict-check', { count: warning }),
    );
  }
  if (report.conformance.level !== 'conforms') {
    return verdict('check', signs.warning, 'level-check', label(language, 'verdict-incomplete'));
  }
  return verdict('good', signs.good, 'conforming', label(language, 'verdict-good'));
}
