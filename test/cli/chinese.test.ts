import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { helpIn } from '../../src/cli/help.js';
import { languageAsked, languageOf } from '../../src/cli/language.js';
import { program } from '../../src/cli/main.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { PHRASES } from '../../src/report/messages/zh/phrases/index.js';
import { columnsOf } from '../../src/report/text/columns.js';
import { headway } from './run.js';

function every(command: Command): Command[] {
  return [command, ...command.commands.flatMap(every)];
}

describe('the language of the command line', () => {
  it('is the flag’s, else the environment’s, else English', () => {
    const before = process.env.HEADWAY_LANG;
    try {
      delete process.env.HEADWAY_LANG;
      expect([languageOf(undefined), languageOf('zh')]).toEqual(['en', 'zh']);
      expect(languageAsked(['gap', '--lang=zh'])).toBe('zh');
      process.env.HEADWAY_LANG = 'zh';
      expect([languageOf(undefined), languageOf('en')]).toEqual(['zh', 'en']);
      expect(languageAsked(['gap'])).toBe('zh');
      expect(languageAsked(['gap', '--lang', 'en'])).toBe('en');
      process.env.HEADWAY_LANG = 'fr';
      expect(languageAsked(['gap'])).toBe('en');
      expect(() => languageOf(undefined)).toThrow('there is no language "fr" (HEADWAY_LANG); use en, zh');
    } finally {
      if (before === undefined) delete process.env.HEADWAY_LANG;
      else process.env.HEADWAY_LANG = before;
    }
  });

  it('is that of answers, by flag and by environment, and JSON is the same in each', async () => {
    const [flag, environment, english, json, other] = await Promise.all([
      headway(['data', 'events', '--lang', 'zh']),
      headway(['data', 'events'], { HEADWAY_LANG: 'zh' }),
      headway(['data', 'events', '--lang', 'en'], { HEADWAY_LANG: 'zh' }),
      headway(['data', 'events', '--json', '--lang', 'zh']),
      headway(['data', 'events', '--json']),
    ]);
    expect(flag.stdout.toString()).toContain('出口管制');
    expect(environment.stdout.equals(flag.stdout)).toBe(true);
    expect(english.stdout.toString()).toContain('export-rule');
    expect(JSON.parse(json.stdout.toString()).kind).toBe('events');
    expect(json.stdout.equals(other.stdout)).toBe(true);
  });

  it('is that of errors, those of the parser of flags among them', async () => {
    const told = async (args: string[], environment = {}) => {
      const { status, stdout, stderr } = await headway(args, environment);
      expect([status, stdout.length]).toEqual([2, 0]);
      return stderr.trim();
    };
    const [country, option, command, value, none] = await Promise.all([
      told(['gap', '--follower', 'country=Chna', '--leader', 'country=US', '--lang', 'zh']),
      told(['gap', '--folower', 'x'], { HEADWAY_LANG: 'zh' }),
      told(['gapp', '--lang=zh']),
      told(['gap', '--format', 'xml', '--lang', 'zh']),
      told([], { HEADWAY_LANG: 'zh' }),
    ]);
    expect(country).toBe(
      'headway: “Chna”不是国家名（--follower）；请用英文名或 ISO 3166 代码，例如 country=China 或 country=CN',
    );
    expect(option).toBe(
      'headway: 没有选项“--folower”（是否想写 --follower？）；headway --help 列出各命令和选项',
    );
    expect(command).toContain('没有命令“gapp”（是否想写 gap？）');
    expect(value).toContain('不能取“xml”。可选：table、csv、json、svg、png');
    expect(none).toContain('用法：');
  });
});

describe('help in Chinese', () => {
  it('stands for every command, flag and argument', () => {
    const texts = every(program()).flatMap((command) => [
      command.summary(),
      command.description(),
      ...command.options.map(({ description }) => description),
      ...command.registeredArguments.map(({ description }) => description),
    ]);
    expect(texts.length).toBeGreaterThan(150);
    expect([...new Set(texts)].filter((text) => text !== '' && !PHRASES.has(text))).toEqual([]);
  });

  it('is laid out within the columns, with Chinese headings', () => {
    const root = program();
    helpIn(messagesIn('zh'), root);
    for (const command of every(root)) {
      const help = command.configureOutput({ getOutHelpWidth: () => 80 }).helpInformation();
      expect(help).toContain('用法：');
      expect(help).not.toMatch(/Usage:|Options:|Arguments:|Commands:|display help|\(default|\(choices/);
      for (const line of help.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(81);
    }
  });
});
