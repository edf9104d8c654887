/** A licence as somebody states it. */
export interface StatedLicence {
  /** Id in the list of licences; null: it is none of them. */
  readonly id: string | null;
  /** As it is written. */
  readonly text: string;
  /** The words name no version. */
  readonly isAssumed: boolean;
  readonly isOpen: boolean | null;
  /** Where it is stated: a path, or null: it was given for all. */
  readonly source: string | null;
}
