import { parentPort } from 'node:worker_threads';
import type { SurveyedFile } from '../../inventory/index.js';
import { loadKnowledge } from '../shipped.js';
import type { FoundFile } from './found-files.js';
import { compileSurvey } from './survey-file.js';

// The program of a thread that surveys files: see `openSurveyThread`.

/** What a thread says of a file: what was found in it, or that the program failed. */
export type SurveyDone = SurveyedFile | { readonly fault: unknown };

const survey = compileSurvey(loadKnowledge());
/** Threads are stopped from outside. */
const { signal } = new AbortController();

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (found: FoundFile) => {
  last = last.then(async () => {
    const done: SurveyDone = await survey(found, signal).catch((fault: unknown) => ({ fault }));
    parentPort?.postMessage(done);
  });
});
