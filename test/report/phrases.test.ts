import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { HeadwayError, type Phrase, phrase } from '../../src/contract/index.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { PHRASES } from '../../src/report/messages/zh/phrases/index.js';

const zh = messagesIn('zh');
/** Rooms whose errors are about the bytes of a file's format; they are introduced in Chinese and quoted in English. */
const QUOTED = ['src/lineage/weights/', 'src/lineage/tokenizer/', 'src/lineage/architecture/'];
const PARTS = ['what', 'where', 'remedy'];

const files = ['src', 'web'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file))
    .filter((file) => !QUOTED.some((room) => file.startsWith(room)) && !file.includes('messages/')),
);

/** Every sentence of an error that stands in the source, by its pattern, with the files it stands in. */
function sentencesInSource(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (!/phrase|HeadwayError/.test(text)) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const helpers = new Set<string>(['fault', 'refusal']);
    each(source, (node) => {
      if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) return;
      if (!node.parameters.some(({ type }) => type?.getText().includes('Phrase'))) return;
      const name = ts.isFunctionDeclaration(node) ? node.name : (node.parent as ts.VariableDeclaration).name;
      if (name) helpers.add(name.getText());
    });
    each(source, (node) => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'phrase')
        found.set(patternOf(node.template), file);
      if (ts.isNewExpression(node) && node.expression.getText() === 'HeadwayError')
        for (const property of propertiesOf(node))
          if (ts.isPropertyAssignment(property) && PARTS.includes(property.name.getText()))
            for (const one of constants(property.initializer)) found.set(one, file);
      if (ts.isCallExpression(node) && helpers.has(node.expression.getText()))
        for (const argument of node.arguments) for (const one of constants(argument)) found.set(one, file);
    });
  }
  return found;
}

function propertiesOf({ arguments: given }: ts.NewExpression): readonly ts.Node[] {
  const [fields] = given ?? [];
  return fields && ts.isObjectLiteralExpression(fields) ? fields.properties : [];
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

function patternOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (pattern, span, i) => `${pattern}{${i}}${span.literal.text}`,
    template.head.text,
  );
}

/** Texts of more than one word that an expression may give; a flag, a header or a code needs no translation. */
function constants(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node)) return /^(?!--|claims ).*\p{L} /u.test(node.text) ? [node.text] : [];
  if (ts.isConditionalExpression(node)) return [...constants(node.whenTrue), ...constants(node.whenFalse)];
  return [];
}

describe('what errors say', () => {
  const sentences = sentencesInSource();

  it('stands in Chinese, all of it', () => {
    expect(sentences.size).toBeGreaterThan(300);
    const missing = [...sentences].filter(([pattern]) => !PHRASES.has(pattern) && !pattern.startsWith('--'));
    expect(missing.map(([pattern, file]) => `${file}: ${pattern}`)).toEqual([]);
  });

  it('loses no value and invents none in translation', () => {
    const slots = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort().join();
    const dropped = new Set(['{0} of the {1} ({2}) {3} {4} in both groups, and so excluded from both']);
    for (const [english, chinese] of PHRASES)
      if (!dropped.has(english)) expect(slots(chinese), english).toBe(slots(english));
  });

  it('keeps nested sentences, lists and foreign text apart from its own words', () => {
    const error = new HeadwayError({
      code: 'unknown-measure',
      what: phrase`there is no measure "${'{0} use {1} \u202e=cmd()'}"`,
      where: '--measure',
      remedy: phrase`use one of ${['eci', 'arena']}`,
    });
    expect(error.message).toBe(
      'there is no measure "{0} use {1} \u202e=cmd()" (--measure); use one of eci, arena',
    );
    expect(zh.errorLine(error)).toBe(
      '没有尺度“{0} use {1} \u202e=cmd()”（--measure）；请从中选用：eci、arena',
    );
    const nested: Phrase = phrase`no data for ${'eci'} were published by ${phrase`now`}`;
    expect(zh.phrase(nested)).toBe('至今，eci 尚无数据发布');
  });

  it('survives the way to another thread and back', () => {
    const error = new HeadwayError({ code: 'not-a-day', what: phrase`"${'x'}" is not a day` });
    const back = new HeadwayError(structuredClone(error.fields()));
    expect(zh.errorLine(back)).toBe('“x”不是日期');
    expect(back.toJSON()).toEqual(error.toJSON());
  });

  it('is quoted in English where no translation is', () => {
    const error = new HeadwayError({ code: 'bad-weights', what: 'the pickle ends early', where: 'a.pt' });
    expect(zh.errorLine(error)).toBe('权重文件有误，无法读取：the pickle ends early（a.pt）');
  });
});
