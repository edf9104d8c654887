import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { nearestModels } from './nearest-models.js';

const { models } = loadKnowledge();

test.each([
  ['public_facilty', 'public_facility'],
  ['公共施設', 'public_facility'],
  ['AED', 'aed'],
  ['公衆便所', 'public_toilet'],
  ['幼兒園', 'preschool'],
])('%s is near to %s', (word, id) => {
  expect(nearestModels(word, models.values())[0]).toBe(id);
});
