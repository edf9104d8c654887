import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

/**
 * The law of imports: each room names the rooms that it may import, beside libraries and itself. What is not written here
 * is refused. The way of the data runs down this table.
 */
const law: Readonly<Record<string, { readonly may: readonly string[]; readonly why: string }>> = {
  text: { may: [], why: 'characters know nothing of what is written with them' },
  records: { may: ['text'], why: 'a place is a place, whatever is found there' },
  messages: { may: ['records'], why: 'texts speak of places and nothing else' },
  findings: { may: ['text', 'records', 'messages'], why: 'a finding is a code, its arguments and a place' },
  licences: { may: ['text', 'messages'], why: 'what may be done with data is a matter of its own' },
  vocabulary: {
    may: ['text', 'records', 'messages', 'findings'],
    why: 'terms and models stand by themselves; no data file is known here',
  },
  normalizers: {
    may: ['text', 'messages', 'findings'],
    why: 'a normalizer knows a cell and its context; tables come as arguments, terms are no matter of its',
  },
  sources: {
    may: ['text', 'records', 'findings'],
    why: 'bytes become cells before anybody asks what they mean',
  },
  mapping: {
    may: ['text', 'records', 'findings', 'vocabulary', 'normalizers'],
    why: 'columns meet terms here; how a file is written has been dealt with',
  },
  nodes: {
    may: ['records', 'findings', 'vocabulary', 'normalizers', 'mapping'],
    why: 'nodes are made of readings; whether they are good is for the rules',
  },
  rules: {
    may: ['text', 'records', 'messages', 'findings', 'vocabulary', 'normalizers', 'mapping', 'nodes'],
    why: 'rules see readings, nodes and digests, never files',
  },
  report: { may: ['records', 'messages', 'findings'], why: 'a report is a value that others fill' },
  inventory: {
    may: ['text', 'messages', 'findings', 'nodes', 'report'],
    why: 'what many files are, told from what was found in each',
  },
  catalogue: {
    may: ['text', 'messages', 'nodes', 'licences', 'inventory'],
    why: 'datasets are described by what was found in them and what people say of them',
  },
  plan: {
    may: [
      'text',
      'records',
      'messages',
      'findings',
      'vocabulary',
      'normalizers',
      'sources',
      'mapping',
      'nodes',
    ],
    why: 'the plan is decided before anything runs',
  },
  outputs: {
    may: [
      'text',
      'records',
      'messages',
      'findings',
      'nodes',
      'report',
      'inventory',
      'catalogue',
      'diff',
      'merge',
    ],
    why: 'outputs render what there is and decide nothing',
  },
  diff: {
    may: ['text', 'messages', 'findings', 'normalizers', 'mapping', 'nodes', 'report', 'inventory', 'plan'],
    why: 'versions are compared by what their columns mean, not by how they are written',
  },
  run: {
    may: [
      'text',
      'records',
      'messages',
      'findings',
      'vocabulary',
      'normalizers',
      'sources',
      'mapping',
      'nodes',
      'rules',
      'report',
      'plan',
    ],
    why: 'stages of the way of the data',
  },
  draft: {
    may: ['text', 'messages', 'findings', 'vocabulary', 'mapping', 'plan', 'run'],
    why: 'a mapping for a file that nobody mapped yet, proposed from its plan',
  },
  same: {
    may: ['text', 'nodes'],
    why: 'whether two things are one is told by what their nodes say, whoever wrote them',
  },
  merge: {
    may: ['text', 'records', 'messages', 'findings', 'licences', 'nodes', 'same'],
    why: 'what becomes of nodes of several sources is decided without a look at a file',
  },
  fix: {
    may: [
      'text',
      'records',
      'messages',
      'findings',
      'vocabulary',
      'normalizers',
      'sources',
      'mapping',
      'rules',
      'plan',
      'outputs',
      'run',
    ],
    why: 'a file with its cells mended, by its plan; how records are read has been decided',
  },
  'run.ts': {
    may: [
      'findings',
      'vocabulary',
      'normalizers',
      'sources',
      'mapping',
      'nodes',
      'rules',
      'report',
      'plan',
      'run',
    ],
    why: 'the way of the data, a call a stage',
  },
  'index.ts': {
    may: [
      'text',
      'records',
      'messages',
      'findings',
      'licences',
      'vocabulary',
      'normalizers',
      'sources',
      'mapping',
      'nodes',
      'rules',
      'report',
      'inventory',
      'catalogue',
      'plan',
      'diff',
      'outputs',
      'run',
      'draft',
      'same',
      'merge',
      'fix',
      'run.ts',
    ],
    why: 'the pure entry',
  },
  'version.ts': { may: [], why: 'one fact, read from the package' },
  host: {
    may: [
      'text',
      'records',
      'messages',
      'findings',
      'licences',
      'vocabulary',
      'normalizers',
      'sources',
      'mapping',
      'nodes',
      'rules',
      'report',
      'inventory',
      'catalogue',
      'plan',
      'diff',
      'outputs',
      'run',
      'draft',
      'same',
      'merge',
      'fix',
      'run.ts',
      'version.ts',
    ],
    why: 'the only place of files, threads and what needs Node',
  },
  'node.ts': { may: ['index.ts', 'host', 'version.ts'], why: 'the entry with files' },
  cli: {
    may: ['index.ts', 'node.ts', 'messages', 'version.ts'],
    why: 'the command line reaches the library as any user does, through its entries',
  },
};

/** Rooms that may know Node: all others run in a browser too. */
const nodeRooms = new Set(['host', 'cli', 'version.ts']);

const source = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(source, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.(test|long|testing)\.ts$/.test(path));

const roomOf = (path: string) => path.split('/')[0] ?? path;

/** What a file imports, types too: relative files as paths from src/, libraries by name. */
function importsOf(path: string): string[] {
  const { module, program } = parseSync(path, readFileSync(join(source, path), 'utf8'));
  const names = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) => entry.entries.flatMap((e) => e.moduleRequest?.value ?? [])),
    ...[
      ...JSON.stringify(program).matchAll(
        /"type":"ImportExpression"[^}]*?"source":\{[^}]*?"value":"([^"]+)"/g,
      ),
    ].map((match) => match[1] ?? ''),
  ];
  return [...new Set(names)].map((name) =>
    name.startsWith('.')
      ? normalize(join(dirname(path), name))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : name,
  );
}

const imports = new Map(files.map((path) => [path, importsOf(path)]));

describe('the law of imports', () => {
  test('every room is named in it', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in law))).toEqual([]);
  });

  test.each(files)('%s', (path) => {
    const room = roomOf(path);
    const { may, why } = law[room] ?? { may: [], why: 'unknown room' };
    const refused = (imports.get(path) ?? []).filter((name) => {
      if (name.startsWith('node:')) return !nodeRooms.has(room);
      if (!name.endsWith('.ts')) return false;
      return roomOf(name) !== room && !may.includes(roomOf(name));
    });
    expect(
      refused,
      `${room}: ${why}. It may import ${may.join(', ') || 'nothing'}; put the thing where both may reach it.`,
    ).toEqual([]);
  });

  test('docs/architecture.md tells it as it is', () => {
    const rooms = Object.entries(law).map(
      ([room, { may, why }]) => `| ${room} | ${may.join(', ') || '–'} | ${why} |`,
    );
    const table = ['| room | may import | for |', '| --- | --- | --- |', ...rooms].join('\n');
    const page = readFileSync(join(source, '../docs/architecture.md'), 'utf8');
    expect(page.includes(table), `docs/architecture.md should hold\n\n${table}\n`).toBe(true);
  });

  test('rooms are entered through their index, so that what is inside may move', () => {
    const inside = [...imports].flatMap(([path, names]) =>
      names
        .filter(
          (name) =>
            name.includes('/') &&
            name.endsWith('.ts') &&
            roomOf(name) !== roomOf(path) &&
            !name.endsWith('/index.ts') &&
            !['host', 'run'].includes(roomOf(name)),
        )
        .map((name) => `${path} → ${name}`),
    );
    expect(inside).toEqual([]);
  });

  test('there are no cycles', () => {
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): string[] => {
      if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')];
      if (done.has(path)) return [];
      const found = (imports.get(path) ?? [])
        .filter((name) => imports.has(name))
        .flatMap((name) => visit(name, [...trail, path]));
      done.add(path);
      return found;
    };
    expect(files.flatMap((path) => visit(path, []))).toEqual([]);
  });

  test('no room is a drawer for odds and ends', () => {
    expect(
      files.filter((path) => /(^|\/)(utils?|helpers?|common|types|misc|shared)(\/|\.ts$)/.test(path)),
    ).toEqual([]);
  });
});
