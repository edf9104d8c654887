/** What an output says of values that its format cannot carry as they stand: codes whose arguments are a count and a file. */
export type OutputRemark = 'output-iri-encoded' | 'output-iri-left-out' | 'output-character-replaced';
