import type { Command, Option } from 'commander';
import { phrase } from '../contract/index.js';
import type { Messages } from '../report/messages/index.js';
import { columnsOf, wrap } from '../report/text/columns.js';

/** Has every command print its help in the words of a language. */
export function helpIn(words: Messages, command: Command): void {
  const say = (text: string) => words.phrase(text);
  command.summary(say(command.summary())).description(say(command.description()));
  for (const argument of command.registeredArguments) argument.description = say(argument.description);
  for (const option of command.options) option.description = say(option.description);
  command
    .helpOption('-h, --help', say('display help for command'))
    .configureHelp({
      styleTitle: say,
      displayWidth: columnsOf,
      boxWrap: wrap,
      optionDescription: (option) => described(option, words),
    })
    .configureOutput({
      ...command.configureOutput(),
      writeOut: (text) => process.stdout.write(after(text, words)),
    });
  if (command.commands.length > 0) command.helpCommand('help [command]', say('display help for command'));
  for (const child of command.commands) helpIn(words, child);
}

/** What a flag does, what it may be, and what it is where it is not given. */
function described(option: Option, words: Messages): string {
  const standard = option.defaultValue;
  const shown = standard === undefined || typeof standard === 'boolean' || Array.isArray(standard);
  const known = [
    ...(option.argChoices ? [words.phrase(phrase`choices: ${option.argChoices}`)] : []),
    ...(shown ? [] : [words.phrase(phrase`default: ${String(standard)}`)]),
  ];
  return option.description + known.map(words.bracketed).join('');
}

/** The text below the flags: a paragraph, or a heading with examples. */
function after(text: string, words: Messages): string {
  const whole = words.phrase(text.trim());
  if (whole !== text.trim()) return `\n${whole}\n`;
  return text
    .split('\n')
    .map((line) => words.phrase(line))
    .join('\n');
}
