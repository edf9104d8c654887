import { attributionOf, type Combination, combineLicences, type Licence } from '../licences/index.js';
import { type Language, mergeWords } from '../messages/index.js';

/** A source of a merged work, as its licence and readers want it named. */
export interface LicensedSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly file: string;
  readonly url: string | null;
  /** Null: nobody said one, or none that is known. */
  readonly licence: Licence | null;
  /** What was said, where that is no licence that is known. */
  readonly said: string | null;
}

export interface Attribution extends Pick<Combination, 'conflicts'> {
  /** What to put beside the merged data: under what it may be published, who is to be named and how, and what is not known. */
  readonly text: string;
  /** Files of sources whose licence is not known. */
  readonly unknown: readonly string[];
}

/**
 * What the licences of the sources ask of the merged work.
 *
 * @param licences all that are known
 */
export function attributionText(
  sources: readonly LicensedSource[],
  licences: readonly Licence[],
  language: Language,
): Attribution {
  const used = sources.flatMap(({ licence }) => (licence === null ? [] : [licence]));
  const { under, conflicts, asks } = combineLicences(used, licences);
  const unknown = sources.filter(({ licence }) => licence === null);
  const word = (name: keyof typeof mergeWords) => mergeWords[name][language];
  const named = new Set(
    sources.flatMap((source) => {
      const { licence, title, publisher, file, url } = source;
      if (licence === null) return [];
      const text = attributionOf(
        licence,
        { title: `${title} ${file}`, publisher, url, year: null },
        language,
      );
      return text === null ? [] : [text];
    }),
  );
  const titled = ({ id, title, url }: Licence) => `${title[language]} [${id}] ${url}`;
  const section = (title: keyof typeof mergeWords, lines: readonly string[]) =>
    lines.length === 0 ? [] : [word(title), ...lines.map((line) => `- ${line}`), ''];
  const lines = [
    ...section('licence-sources', [...named]),
    ...section(
      'licence-asks',
      asks.map((duty) => word(`asks-${duty}`)),
    ),
    ...section('licence-under', conflicts.length > 0 ? [] : under.map(titled)),
    ...section(
      'licence-conflicts',
      conflicts.map(([one, other]) => (one === other ? titled(one) : `${titled(one)} / ${titled(other)}`)),
    ),
    ...section(
      'licence-unknown',
      unknown.map(({ file, publisher, said }) =>
        [publisher, file, said].filter((text) => text !== null).join(' · '),
      ),
    ),
  ];
  return { text: `${lines.join('\n').trimEnd()}\n`, conflicts, unknown: unknown.map(({ file }) => file) };
}
