import { main } from '../../dist/cli/main.js';
import { help } from '../../dist/messages/index.js';
import { generatedMark } from './markdown.mjs';

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
  const text = await helpOf(command, language);
  const own = `## ${['imi', ...command].join(' ')}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  const all = [own];
  for (const name of namesIn(text, language)) all.push(...(await sections([...command, name], language)));
  return all;
}

/** What `--help` writes to a pipe. In this process: a hundred others would take a minute. */
async function helpOf(command, language) {
  const { stdout } = process;
  const { write, isTTY } = stdout;
  let text = '';
  stdout.isTTY = false;
  stdout.write = (chunk, done) => {
    text += chunk;
    done?.();
    return true;
  };
  try {
    await main([...command, '--help', '--lang', language]);
  } finally {
    Object.assign(stdout, { write, isTTY });
  }
  return text;
}

/** The names under “Commands:”, without that of help itself. */
function namesIn(text, language) {
  const [, list = ''] = text.split(`\n${help.commands[language]}\n`);
  const [block = ''] = list.split('\n\n');
  return [...block.matchAll(/^ {2}([a-z][\w-]*)/gm)]
    .map((match) => match[1])
    .filter((name) => name !== 'help');
}
