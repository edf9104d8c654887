import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import type { AnySchema } from 'ajv';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type Cause, cause } from '../findings/index.js';
import { catalogue } from '../messages/index.js';
import type { Reported } from '../outputs/index.js';
import type { Report } from '../report/index.js';
import { unreadable } from './file-error.js';
import { readText } from './read-text.js';

/**
 * Reads a saved report, or a saved set of reports, and checks it against the published schemas.
 *
 * @returns its reports in their order; or why they cannot be used
 */
export async function readReportFile(file: string): Promise<readonly Reported[] | Cause> {
  const text = await readText(file);
  if (typeof text !== 'string') return text;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return cause('report-unusable', { file, part: '/', reason: (error as Error).message });
  }
  const isSet = typeof value === 'object' && value !== null && 'reports' in value;
  const check = isSet ? checks().ofSet : checks().ofReport;
  if (!check(value)) {
    const fault: ErrorObject | undefined = check.errors?.[0];
    return cause('report-unusable', {
      file,
      part: fault?.instancePath || '/',
      reason: fault?.message ?? '',
    });
  }
  const reported = isSet
    ? (value as { readonly reports: readonly Reported[] }).reports
    : [{ path: (value as Report).source.name, report: value as Report }];
  const unknown = reported
    .flatMap(({ report }) =>
      report.causes.flatMap(({ code, findings }) => [code, ...findings.map((one) => one.code)]),
    )
    .filter((code) => !Object.hasOwn(catalogue, code));
  return unknown.length === 0
    ? reported
    : cause('report-newer', { file, names: [...new Set(unknown)].slice(0, 5).join(', ') });
}

/** SHA-256 of a file, as reports have it; or why it cannot be read. */
export async function hashFile(file: string): Promise<string | Cause> {
  const hash = createHash('sha256');
  try {
    for await (const bytes of createReadStream(file)) hash.update(bytes as Uint8Array);
    return hash.digest('hex');
  } catch (error) {
    return unreadable(file, error);
  }
}

function checks() {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const schemaOf = (name: string): AnySchema =>
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), 'utf8'));
  const ofReport = ajv.compile(schemaOf('report-1'));
  return { ofReport, ofSet: ajv.compile(schemaOf('report-set-1')) };
}
