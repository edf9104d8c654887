/** What an output says of values that its format cannot carry as they stand: codes whose arguments are a count and a file. */
export type OutputRemark =
  | 'output-character-replaced'
  | 'output-formula-kept'
  | 'output-formula-neutralized'
  | 'output-iri-encoded'
  | 'output-iri-left-out'
  | 'output-not-on-map'
  | 'output-publisher-filled'
  | 'output-required-empty'
  | 'output-value-left-out'
  | 'output-view-left-out'
  | 'output-without-place';

/**
 * Takes what an output says of one value.
 *
 * @param name what it is called, where the code names such things
 */
export type TakeRemark = (remark: OutputRemark, name?: string) => void;
