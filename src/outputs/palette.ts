import type { Severity } from '../messages/index.js';

/** How a terminal sets text apart; each function gives the text back, with or without colour, in the same width. */
export type Palette = Readonly<Record<Severity | 'good' | 'dim' | 'bold', (text: string) => string>>;

const asItIs = (text: string) => text;

/** No colours: for files, pipes and whoever asked for none. */
export const plainPalette: Palette = {
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  good: asItIs,
  dim: asItIs,
  bold: asItIs,
};
