import type { Survey } from './survey.js';

/** What there is to do until a file can be used by all, in points: one is an act of an officer, such as mending a column. */
export interface Effort {
  readonly points: number;
  readonly parts: readonly EffortPart[];
}

export interface EffortPart {
  readonly act: EffortAct;
  /** How often. */
  readonly count: number;
  readonly points: number;
}

/** Points of each act. A column that is wrong is one act, however many cells it has. */
const points = {
  /** Make a table of what is none: a PDF, a picture, a document. */
  'make-table': 8,
  /** Find out why a file cannot be read, and save it anew. */
  'make-readable': 4,
  /** Say by a mapping what the columns are. */
  'write-mapping': 3,
  /** Decide about personal data. */
  'decide-personal': 2,
  /** Mend a column or a row that is wrong, or look after one that may be. */
  'fix-errors': 1,
  'check-warnings': 0.5,
  /** State a licence. */
  'state-licence': 0.5,
} as const;
export type EffortAct = keyof typeof points;

/** @param hasLicence it is known under which licence the file is published */
export function effortOf(survey: Survey, hasLicence: boolean): Effort {
  const { state, kind, causes, personal } = survey;
  const act = (name: EffortAct, count: number): readonly EffortPart[] =>
    count === 0 ? [] : [{ act: name, count, points: points[name] * count }];
  const own = causes.filter(({ code }) => personal.every((each) => each.code !== code));
  const parts = [
    ...act('make-table', Number(state === 'other')),
    ...act('make-readable', Number(state === 'unreadable')),
    ...act('write-mapping', Number(state === 'table' && kind?.isNearest !== false)),
    ...act('decide-personal', Number(personal.length > 0)),
    ...act('fix-errors', own.filter(({ severity }) => severity === 'error').length),
    ...act('check-warnings', own.filter(({ severity }) => severity === 'warning').length),
    ...act('state-licence', Number(!hasLicence)),
  ];
  return { points: parts.reduce((sum, part) => sum + part.points, 0), parts };
}
