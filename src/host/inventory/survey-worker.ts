import type { SurveyedFile } from '../../inventory/index.js';
import { loadKnowledge } from '../shipped.js';
import { serve } from '../thread-program.js';
import type { FoundFile } from './found-files.js';
import { compileSurvey } from './survey-file.js';

// The program of a thread that surveys files: see `surveyFolders`.

await serve<FoundFile, SurveyedFile>(async ({ signal }) => {
  const survey = compileSurvey(loadKnowledge());
  return (found) => survey(found, signal);
});
