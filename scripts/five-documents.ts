import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brief } from '../src/answers/brief.js';
import { openRegistry } from '../src/registry/index.js';
import { briefMarkdown } from '../src/report/brief-markdown.js';
import { messagesIn } from '../src/report/messages/index.js';

/**
 * Writes docs/five-documents.md: the briefing over the five documents that set this off. Their text is not copied: of each
 * quote the first words stand, enough to find it.
 *
 * tsx scripts/five-documents.ts [--shared FOLDER]
 */
const { values } = parseArgs({ options: { shared: { type: 'string' } } });
const seeds = join(values.shared ?? fileURLToPath(new URL('../../shared', import.meta.url)), 'seeds');
const OUT = fileURLToPath(new URL('../docs/five-documents.md', import.meta.url));
const WORDS = 7;

const first = (text: string) => {
  const words = text.split(/\s+/);
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : text;
};
const shortQuotes = (text: string) => text.replace(/“([^”]+)”/gu, (_, quote: string) => `“${first(quote)}”`);

const names = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .sort();
process.chdir(seeds);
const registry = await openRegistry();
const answer = await brief(registry, names);
registry.close();
const originOf = (label: string) => answer.documents.find((one) => one.label === label)?.origin;
const short = {
  ...answer,
  questions: answer.questions
    .map(({ question, claims }) => {
      const own = claims
        .filter(({ claim }) => claim.checkable === 'data')
        .map(({ document, claim }) => ({
          document,
          claim: { ...claim, quote: first(claim.quote) },
        }));
      return { question, origins: new Set(own.map(({ document }) => originOf(document))).size, claims: own };
    })
    .filter(({ claims }) => claims.length > 0),
  conflicts: answer.conflicts.map((one) => ({ ...one, claims: one.claims.map(shortQuotes) })),
  oddities: answer.oddities.map((one) =>
    one.says.code === 'headline-alone'
      ? { ...one, says: { ...one.says, quote: first(one.says.quote) } }
      : one,
  ),
};
const commands = names.map((name, i) => `headway check ../shared/seeds/${name}    # D${i + 1}`);
const note = `Written by \`tsx scripts/five-documents.ts\` with \`headway brief\`. Only claims that data can check are listed, each by its first
words. Below each that was measured stands the command that shows how. Each document with all of its claims:

\`\`\`
${commands.join('\n')}
\`\`\`
`;
writeFileSync(OUT, briefMarkdown(short, messagesIn('en')).replace(/^(# [^\n]+)\n/, `$1\n\n${note}`));
