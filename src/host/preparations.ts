import { createHash } from 'node:crypto';
import type { Dataset, FormulaTreatment } from '../outputs/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { prepareRun, type RunChunk } from '../run.js';
import { byteTools } from './byte-tools.js';
import { datasetOf } from './dataset-of.js';

/** What is made of a plan before its file is run. */
export interface Preparation {
  readonly run: RunChunk;
  readonly dataset: Dataset;
}

export interface HowToPrepare {
  /** What stands behind each node. */
  readonly nodeEnd: string;
  readonly formulas: FormulaTreatment;
}

/** What was prepared for files before, for those that are like them: a folder holds the same table of many days. */
export interface Preparations {
  /** Hands over what a plan needs, made now or before; as long as it is used nobody else has it. */
  readonly lend: <T>(
    plan: Plan,
    how: HowToPrepare,
    use: (preparation: Preparation) => Promise<T>,
  ) => Promise<T>;
}

/** So many that nobody uses are kept: what comes in turn in a folder is hardly of more kinds. */
const mostKept = 8;
/** A run of more pieces is not kept: it remembers much, and took longer than it takes to prepare another. */
const mostPieces = 8;
/** So many plans are known again. What comes for the first time is not kept: of a folder of many publishers nothing is like it. */
const mostMet = 256;

interface Kept {
  readonly key: string;
  readonly preparation: Preparation;
}

/** Preparations with this knowledge, none made yet. */
export function openPreparations(knowledge: Knowledge): Preparations {
  const kept: Kept[] = [];
  const met = new Set<string>();
  return {
    lend: async (plan, how, use) => {
      const key = keyOf(plan, how);
      const at = kept.findIndex((one) => one.key === key);
      const known = at < 0 ? undefined : kept.splice(at, 1)[0];
      const preparation = known?.preparation ?? prepare(plan, knowledge, how);
      let pieces = 0;
      const result = await use({
        ...preparation,
        run: (chunk) => {
          pieces += 1;
          return preparation.run(chunk);
        },
      });
      if (met.has(key) && pieces <= mostPieces) kept.push({ key, preparation });
      if (kept.length > mostKept) kept.shift();
      if (met.size >= mostMet) met.clear();
      met.add(key);
      return result;
    },
  };
}

function prepare(plan: Plan, knowledge: Knowledge, { nodeEnd, formulas }: HowToPrepare): Preparation {
  return {
    run: prepareRun(plan, knowledge, { tools: byteTools, nodeEnd }),
    dataset: datasetOf(plan, knowledge, formulas),
  };
}

/** What a file is called and how it was found to be written is for its report; for a run it makes no difference. */
function keyOf(plan: Plan, how: HowToPrepare): string {
  const { file: _, confidence: __, writing: ___, reasons: ____, findings: _____, ...rest } = plan;
  return createHash('sha256')
    .update(JSON.stringify([rest, how]))
    .digest('base64');
}
