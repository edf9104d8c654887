import type { Archive, Entry } from '../workbook/archive.js';
import { BadWorkbook } from '../workbook/bad-workbook.js';
import { scanXml } from '../workbook/xml.js';

/** What one part of a package says of another. */
export interface Relation {
  /** The last word of the type: the same in the transitional and in the strict form (ECMA-376 part 1 and 4). */
  readonly type: string;
  /** Name of the part, as the archive has it. */
  readonly target: string;
}

/** The relations of a part by their ids; those that lead out of the package are left out. `''`: of the package. */
export function relationsOf(archive: Archive, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const entry = archive.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (entry === undefined) return relations;
  const scanner = scanXml(entry.pieces());
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name() !== 'Relationship') continue;
    if (scanner.attribute('TargetMode') === 'External') continue;
    relations.set(scanner.attribute('Id') ?? '', {
      type: (scanner.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: resolve(part.slice(0, slash), scanner.attribute('Target') ?? ''),
    });
  }
  return relations;
}

/** @throws BadWorkbook where the part is missing */
export function partOf(archive: Archive, name: string): Entry {
  const entry = archive.get(name);
  if (entry === undefined) throw new BadWorkbook('workbook-damaged', `${name} is missing`);
  return entry;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}
