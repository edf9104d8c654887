import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.js';

test('text stays text, markup stays markup, lists are joined, nothing is nothing', () => {
  const items = ['<b>', '&amp;'].map((text) => html`<li title="${text}">${text}</li>`);
  expect(html`<ul class='x'>${items}${null}${2}</ul>`.markup).toBe(
    `<ul class='x'><li title="&lt;b&gt;">&lt;b&gt;</li><li title="&amp;amp;">&amp;amp;</li>2</ul>`,
  );
});

test('no text makes markup or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ';') }), (text) => {
      expect(html`${text}`.markup).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});
