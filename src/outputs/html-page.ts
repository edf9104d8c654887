import { sha256 } from '@noble/hashes/sha2.js';
import { type Language, label } from '../messages/index.js';
import { type Html, html } from './html.js';

/** What stands before the content of a page. Styles and the script are texts of ours, never of a source. */
export interface PageHead {
  readonly language: Language;
  /** The name of the page in the list of a browser's pages. */
  readonly name: string;
  readonly styles: readonly string[];
  readonly script?: string;
}

export interface HtmlPage extends PageHead {
  readonly heading: Html | string;
  readonly content: Html;
  /** What made the page. */
  readonly madeBy: string;
  /** Tables of many columns take more of the screen than a text. */
  readonly isWide?: boolean;
}

/** A page that needs no other file and no network, and lets none in. */
export function htmlPage(page: HtmlPage): string {
  const { language, heading, content, madeBy, isWide = false, script } = page;
  return html`${pageHead(page)}
<a class="skip" href="#content">${label(language, 'skip-link')}</a>
<div class="page${isWide ? ' broad' : ''}">
<header class="masthead"><h1>${heading}</h1></header>
<main id="content" tabindex="-1">
${content}</main>
<footer class="foot"><small>${madeBy}</small></footer>
</div>
${
  script === undefined
    ? null
    : html`<script>${{ markup: script }}</script>
`
}</body>
</html>
`.markup;
}

/** The beginning of a page, as far as its body. Nothing runs or is fetched but what is named here. */
export function pageHead({ language, name, styles, script }: PageHead): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styles, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="data:,">
${styles.map(
  (style) => html`<style>${{ markup: style }}</style>
`,
)}</head>
<body>`;
}

/** Content Security Policy Level 3, 2.3.1: sources by their hash. */
function policyOf(styles: readonly string[], script: string | undefined): string {
  return [
    `default-src 'none'`,
    `style-src ${styles.map(sourceOf).join(' ')}`,
    ...(script === undefined ? [] : [`script-src ${sourceOf(script)}`]),
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** Made once: the texts are few and ours, the pages many. */
const sources = new Map<string, string>();

function sourceOf(text: string): string {
  const source =
    sources.get(text) ?? `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;
  sources.set(text, source);
  return source;
}
