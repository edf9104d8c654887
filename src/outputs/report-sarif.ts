import type { Location, Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding } from '../findings/index.js';
import { type Code, catalogue, type Language, label, type Severity } from '../messages/index.js';
import type { Place } from '../records/index.js';
import { fingerprintsOf, type ReportCause } from '../report/index.js';
import { findingLine } from './finding-line.js';
import { placeName } from './place-name.js';
import type { Reported } from './report-format.js';
import { shown } from './visible.js';
import { exampleWording } from './wording.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Reports as SARIF (Static Analysis Results Interchange Format 2.1.0, OASIS 2020): one run, an artifact a file, a rule a
 * code, a result a listed finding. Rows of spreadsheets are given as lines, for SARIF knows no cells; the cell's name
 * stands as a logical location. What was counted but not listed is told as a notification.
 */
export function reportSarif(all: readonly Reported[], language: Language): string {
  const codes = [...new Set(all.flatMap(({ report }) => report.causes.map(({ code }) => code)))].sort();
  const run: Run = {
    tool: {
      driver: {
        name: 'imi',
        semanticVersion: all[0]?.report.tool.version ?? '0.0.0',
        rules: codes.map((code) => ruleOf(code, language)),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(all, language) }],
    artifacts: all.map(({ path, report: { source } }) => ({
      location: { uri: uriOf(path) },
      length: source.bytes,
      ...(source.sha256 === null ? {} : { hashes: { 'sha-256': source.sha256 } }),
    })),
    results: all.flatMap((reported, index) =>
      reported.report.causes.flatMap((cause) =>
        resultsOf(cause, artifactOf(reported, index), codes, language),
      ),
    ),
  };
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: Code, language: Language): ReportingDescriptor {
  const { what, why, fix } = exampleWording(code, language);
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: levels[catalogue[code].severity] },
  };
}

/** A file, by its place in the list of artifacts. */
interface Artifact {
  readonly path: string;
  readonly artifact: number;
  readonly hasLines: boolean;
}

function artifactOf({ path, report }: Reported, artifact: number): Artifact {
  return { path, artifact, hasLines: report.source.format === 'csv' };
}

function resultsOf(
  cause: ReportCause,
  artifact: Artifact,
  codes: readonly Code[],
  language: Language,
): readonly Result[] {
  const fingerprints = fingerprintsOf(cause);
  return cause.findings.map((finding, i) => ({
    ruleId: cause.code,
    ruleIndex: codes.indexOf(cause.code),
    level: levels[cause.severity],
    message: { text: findingLine(finding, language) },
    locations: [locationOf(finding.place, artifact, language)],
    ...(finding.also === undefined
      ? {}
      : { relatedLocations: [locationOf(finding.also, artifact, language)] }),
    partialFingerprints: { 'imiFinding/v1': fingerprints[i] ?? '' },
    ...changeOf(finding),
  }));
}

function locationOf(place: Place, { path, artifact, hasLines }: Artifact, language: Language): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), index: artifact },
      ...regionOf(place, hasLines),
    },
    logicalLocations: [{ fullyQualifiedName: placeName(place, language), kind: 'member' }],
  };
}

/** The text of the cell; else its line, which in what has no lines is its row. */
function regionOf({ span, line, row }: Place, hasLines: boolean): { readonly region?: Region } {
  if (span === undefined) {
    const startLine = line ?? (hasLines ? undefined : row);
    return startLine === undefined || startLine < 1 ? {} : { region: { startLine } };
  }
  return {
    region: {
      startLine: span.line,
      startColumn: span.column,
      endLine: span.endLine,
      endColumn: span.endColumn,
    },
  };
}

/** What stands in the output in place of the value; not a SARIF fix, which would have to name bytes. */
function changeOf({ value, replacement }: Finding): Pick<Result, 'properties'> {
  if (value === undefined && replacement === undefined) return {};
  return {
    properties: {
      ...(value === undefined ? {} : { value: shown(value) }),
      ...(replacement === undefined ? {} : { replacement: shown(replacement) }),
    },
  };
}

function notificationsOf(all: readonly Reported[], language: Language) {
  return all.flatMap(({ path, report }) =>
    report.causes
      .filter(({ count, findings }) => count > findings.length)
      .map(({ code, count, findings }) => ({
        level: 'note' as const,
        message: { text: label(language, 'listed-of', { code, count, listed: findings.length }) },
        associatedRule: { id: code },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      })),
  );
}

/** A relative reference (RFC 3986), whatever the path holds. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
