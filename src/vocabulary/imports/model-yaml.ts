import type { Finding } from '../../findings/index.js';
import { loadModel } from '../load-model.js';
import type { DataModel } from '../model.js';
import type { Vocabulary } from '../vocabulary.js';
import { readYamlText } from './yaml-text.js';

/**
 * Reads a data model from a file of ours.
 *
 * @returns the model (null where there is none), and what was found with line and column
 */
export function readModelYaml(
  text: string,
  file: string,
  vocabulary: Vocabulary,
): { readonly model: DataModel | null; readonly findings: readonly Finding[] } {
  const { values, findings: broken, placeOf } = readYamlText(text, file);
  if (broken.length > 0) return { model: null, findings: broken };
  const { model, findings } = loadModel(values[0], vocabulary);
  return {
    model,
    findings: findings.map(({ cause, at }) => ({ ...cause, place: placeOf(0, at) })),
  };
}
