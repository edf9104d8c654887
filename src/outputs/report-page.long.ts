import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { reportHtml } from './report-html.js';

/** The page in a browser, where there is one: colours, the security policy, and that nothing is asked of a network. */
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const report: Report = JSON.parse(
  readFileSync(new URL('../../fixtures/reports/facilities/report.json', import.meta.url), 'utf8'),
);
const outlines = () => ({
  perDegree: { japan: 100, taiwan: 100 },
  japan: { '22': '13820 3480 60 0 0 40 -60 0', '23': '13700 3450 100 0 0 60 -100 0' },
  taiwan: {},
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly request?: { readonly url: string } };
  readonly result?: unknown;
}

/** A page of a browser that is spoken to over a pipe (Chrome DevTools Protocol). */
async function openBrowser() {
  const browser: ChildProcess = spawn(
    chromium ?? '',
    ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , to, from] = browser.stdio as unknown as [null, null, null, Duplex, Duplex];
  const answers = new Map<number, (told: Told) => void>();
  const listeners: ((told: Told) => void)[] = [];
  let text = '';
  from.on('data', (data: Buffer) => {
    text += data.toString();
    for (let end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0')) {
      const told = JSON.parse(text.slice(0, end)) as Told;
      text = text.slice(end + 1);
      if (told.id === undefined) for (const listener of listeners) listener(told);
      else answers.get(told.id)?.(told);
    }
  });
  let last = 0;
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve) => {
      last += 1;
      answers.set(last, ({ result }) => resolve(result));
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as { targetId: string };
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = attached as { sessionId: string };
  const ask = (method: string, params?: object) => send(method, params, sessionId);
  for (const domain of ['Page', 'Runtime', 'Network']) await ask(`${domain}.enable`);
  return {
    ask,
    listen: (listener: (told: Told) => void) => void listeners.push(listener),
    goTo: async (url: string) => {
      const loaded = new Promise<void>((resolve) => {
        listeners.push(({ method }) => method === 'Page.loadEventFired' && resolve());
      });
      await ask('Page.navigate', { url });
      await loaded;
    },
    evaluate: async (expression: string) => {
      const told = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return (told as { result: { value: unknown } }).result.value;
    },
    close: () => send('Browser.close'),
  };
}

describe.skipIf(chromium === undefined)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-page-'));
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  const asked: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    browser.listen(({ params }) => params?.request && asked.push(params.request.url));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, page: string): string => {
    writeFileSync(join(folder, name), page);
    return pathToFileURL(join(folder, name)).href;
  };

  test.each(languages.flatMap((language) => ['light', 'dark'].map((scheme) => [language, scheme] as const)))(
    '%s, %s: nobody is shut out, not by colours either',
    async (language, scheme) => {
      const page = reportHtml([{ path: 'a.csv', report }], language, { outlines });
      await browser.ask('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      });
      await browser.ask('Page.setBypassCSP', { enabled: true });
      await browser.goTo(put(`${language}.html`, page));
      await browser.evaluate(`${axe};0`);
      const found = 'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + nodes[0].html))';
      expect(await browser.evaluate(found)).toEqual([]);
    },
    120_000,
  );

  test('its policy lets its own script run, and nothing is asked for', async () => {
    await browser.ask('Page.setBypassCSP', { enabled: false });
    const page = reportHtml([{ path: 'a.csv', report }], 'ja', { outlines });
    const url = put(
      'own.html',
      page.replace('</body>', '<script>document.title = "strange"</script></body>'),
    );
    asked.length = 0;
    await browser.goTo(url);
    expect(await browser.evaluate("document.querySelector('.filter').hidden")).toBe(false);
    expect(await browser.evaluate('document.title')).not.toBe('strange');
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([url]);
  }, 60_000);
});
