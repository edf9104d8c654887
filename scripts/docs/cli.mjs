import { help } from '../../dist/messages/index.js';
import { generatedMark } from './markdown.mjs';
import { runImi } from './run-imi.mjs';

const intro = {
  ja: { title: 'コマンドの使い方', text: '`imi help <コマンド>` を実行すると、同じ内容が表示されます。' },
  en: { title: 'Commands', text: '`imi help <command>` shows the same.' },
  'zh-TW': { title: '指令用法', text: '執行 `imi help <指令>` 會顯示相同內容。' },
};

/** docs/cli.<language>.md: the help of every command. */
export async function cliPage(language) {
  const { title, text } = intro[language];
  const links = Object.keys(intro).filter((other) => other !== language);
  return `${generatedMark}
# ${title}

${text}

${links.map((other) => `[${other}](cli.${other}.md)`).join(' · ')}

${(await sections([], language)).join('\n')}`;
}

/** The help of a command, then that of the commands below it. */
async function sections(command, language) {
  const text = await runImi([...command, '--help'], language);
  const below = await Promise.all(
    namesIn(text, language).map((name) => sections([...command, name], language)),
  );
  return [`## ${['imi', ...command].join(' ')}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`, ...below.flat()];
}

/** The names under “Commands:”, without that of help itself. */
function namesIn(text, language) {
  const [, list = ''] = text.split(`\n${help.commands[language]}\n`);
  const [block = ''] = list.split('\n\n');
  return [...block.matchAll(/^ {2}([a-z][\w-]*)/gm)]
    .map((match) => match[1])
    .filter((name) => name !== 'help');
}
