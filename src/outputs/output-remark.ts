/** What an output says of values that its format cannot carry as they stand: codes whose arguments are a count and a file. */
export type OutputRemark =
  | 'output-character-replaced'
  | 'output-formula-kept'
  | 'output-formula-neutralized'
  | 'output-iri-encoded'
  | 'output-iri-left-out'
  | 'output-value-left-out'
  | 'output-without-place'
  | 'output-not-on-map';
