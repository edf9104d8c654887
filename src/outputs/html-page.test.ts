import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from './html.js';
import { htmlPage } from './html-page.js';

const page = (more: object = {}) =>
  htmlPage({
    language: 'ja',
    name: '<b>点検</b>',
    styles: ['p { color: red; }', 'b { color: blue; }'],
    heading: '<b>点検</b>',
    content: html`<p>本文</p>`,
    madeBy: 'imi <1>',
    ...more,
  });
const sourceOf = (text: string) => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;

test('the policy names each style and the script by its hash, and lets in nothing else', () => {
  const styles = `style-src ${sourceOf('p { color: red; }')} ${sourceOf('b { color: blue; }')}; `;
  const rest = 'img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"';
  expect(page()).toContain(`content="default-src &#39;none&#39;; ${styles}${rest}`);
  expect(page()).not.toContain('<script');
  expect(page({ script: 'alert(1)' })).toContain(`${styles}script-src ${sourceOf('alert(1)')}; ${rest}`);
});

test('names are text, wherever they stand', () => {
  expect(page()).not.toMatch(/<b>|imi <1>/);
});
