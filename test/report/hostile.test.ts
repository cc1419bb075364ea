import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, askSent } from '../../src/answers/index.js';
import {
  type BriefAnswer,
  type CheckAnswer,
  type ClaimsAnswer,
  type HeadwayError,
  type Parameters,
  QUESTION_NAMES,
  type QuestionName,
} from '../../src/contract/index.js';
import type { Registry } from '../../src/registry/index.js';
import { bibtex } from '../../src/report/bibtex.js';
import { briefMarkdown } from '../../src/report/brief-markdown.js';
import { exportCheck } from '../../src/report/check-export.js';
import { citable } from '../../src/report/citable.js';
import { claimReview, jsonLd } from '../../src/report/claim-review.js';
import { type Answer, messagesIn, toCsv, toEmbed, toHtml, toSvg, toText } from '../../src/report/index.js';
import { createApp, createDocument } from '../../src/server/index.js';
import { shipped } from '../answers/support.js';
import { heldOf } from '../server/answers.js';

const HOSTILE = {
  'a script': '<script>alert(1)</script>',
  'the end of a script': '</script><script>alert(1)</script>',
  'an attribute': `" onmouseover="alert(1)' onfocus='alert(1)`,
  'a picture': '<svg/onload=alert(1)><image href=x onerror=alert(1)>',
  'an address that runs': 'javascript:alert(1)',
  'a reversed line': 'GPT-\u202eexe.5\u2066',
  'commands to a terminal': '\u001b[2J\u001b]0;owned\u0007\u009b1A\rx',
  'a formula': '=cmd()|" /C calc"!A0',
  'another formula': '@SUM(1+1)\t',
  'commands of TeX and Markdown': '\\input{/etc/passwd}%} [x](javascript:alert(1)) | `x` ![y](z)',
};
const ALL = `=cmd() ${Object.values(HOSTILE).join(' ')}`;
const ARTICLE = `Chips and models ${ALL}

"China trails the United States by two years ${HOSTILE['an attribute']}," said Ann ${HOSTILE['a reversed line']} Lee on 21 February 2024.

China trails the United States by two years. ${HOSTILE['the end of a script']}`;

const PAIR = { follower: 'country=China', leader: 'country=US', measure: 'eci', draws: '20' };
const ASKED: Record<QuestionName, Parameters | null> = {
  now: {},
  gap: { ...PAIR, events: 'all' },
  history: PAIR,
  forecast: null,
  sensitivity: null,
  comparisons: { measure: 'eci', draws: '20' },
  fit: null,
  models: { measure: 'eci', limit: '8' },
  model: { name: 'Yi-34B' },
  benchmark: { name: 'GPQA diamond' },
  benchmarks: {},
  census: { by: 'province' },
  claims: { origin: 'shipped' },
  lineage: { name: 'Yi-34B' },
  'lineage-risk': { group: 'country=China', measure: 'eci', draws: '20' },
  explain: { id: 'gap?follower=country%3DChina&leader=country%3DUS&measure=eci&draws=20' },
  data: {},
  'data-diff': { from: '2026-05-01', to: '2026-07-08' },
  'data-review': { limit: '5' },
  events: {},
};

/** Fields whose texts come from others: sources, articles, names of files, addresses, what a reader asked. */
const FOREIGN =
  /^(model|models|version|versions|organisation|organisations|name|names|title|text|quote|speaker|affiliation|via|publisher|publishedBy|source|address|addresses|attribution|licence|where|follower|leader|group|command|statedBy|by|base|file|files|label|id|what|subject|object|note|explanation|leaderModel|neighbour|row|rows|cells|best|foundation|city|founders|because|figure|dataSet)$/;
/** Fields by those names that hold words of ours, from a list that the contract has. */
const OURS = /^(?:[a-z]+(?:-[a-z]+)*|\d{4}-\d{2}-\d{2}|D\d+|\d+\.\d+\.\d+|[A-Z]{2}(?:-[A-Z]{2})?|)$/;

function poisoned<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (FOREIGN.test(key) && !OURS.test(value) ? text : value) as T;
  if (Array.isArray(value)) return value.slice(0, 12).map((one) => poisoned(one, text, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, poisoned(one, text, name)]),
  ) as T;
}

const document = createDocument();
const answers: Answer[] = [];
let check: CheckAnswer;
let brief: BriefAnswer;
let claims: ClaimsAnswer;
let registry: Registry;

beforeAll(async () => {
  registry = await shipped();
  for (const name of QUESTION_NAMES) {
    const parameters = ASKED[name];
    if (parameters) answers.push((await ask(registry, name, parameters)) as Answer);
  }
  const documents = [ARTICLE, ARTICLE].map((text) => new TextEncoder().encode(text));
  check = await askSent(registry, 'check', { parameters: {}, documents: documents.slice(1) });
  brief = await askSent(registry, 'brief', { parameters: {}, documents });
  claims = (await ask(registry, 'claims', { origin: 'shipped' })) as ClaimsAnswer;
  answers.push(check, brief);
});

/** What would run, or lead to what runs, in a page or a picture. */
function dangers(markup: string): string[] {
  const { document: parsed } = parseHTML(
    markup.startsWith('<svg') ? `<html><body>${markup}</body></html>` : markup,
  );
  const found: string[] = [];
  for (const element of parsed.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    const own = name === 'script' && /^\/web\/[\w-]+\.js$/.test(element.getAttribute('src') ?? '');
    if (/^(script|iframe|object|embed|foreignobject|animate|set|image|use|base|meta)$/.test(name) && !own) {
      const harmless = name === 'meta' && !/refresh/i.test(element.getAttribute('http-equiv') ?? '');
      if (!harmless) found.push(element.outerHTML.slice(0, 120));
    }
    if (own && element.textContent !== '') found.push('a script with text');
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$/i.test(attribute)) found.push(`${name} ${attribute}="${value}"`);
      if (/^(?:xlink:)?(?:href|src|action)$/i.test(attribute) && !/^(?:https?:\/\/|\/(?!\/)|#)/.test(value))
        found.push(`${name} ${attribute}="${value}"`);
    }
  }
  return found;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal acts on
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const tried = <T>(make: () => T): T | null => {
  try {
    return make();
  } catch (error) {
    expect((error as HeadwayError).code).toBe('no-such-format');
    return null;
  }
};

describe.each(['en', 'zh'] as const)('hostile text in every answer, in %s', (language) => {
  const words = messagesIn(language);
  const options = { document, words, query: `q=${encodeURIComponent(ALL)}`, origin: 'http://127.0.0.1' };

  it('runs nothing in any page, embedded chart or picture', () => {
    const seen = { pages: 0, pictures: 0 };
    for (const answer of answers) {
      const bad = poisoned(answer, ALL);
      const page = tried(() => toHtml(bad, options));
      if (page !== null) {
        seen.pages++;
        expect(dangers(page), answer.kind).toEqual([]);
        expect(page.replaceAll('\t', ' '), answer.kind).not.toMatch(ACTS);
      }
      for (const make of [toSvg, toEmbed]) {
        const picture = tried(() => make(bad, options));
        if (picture === null) continue;
        seen.pictures++;
        expect(dangers(picture), answer.kind).toEqual([]);
      }
    }
    expect(seen).toEqual({ pages: 16, pictures: 14 });
  });

  it('neither moves the cursor nor reorders a line of a terminal', () => {
    for (const answer of answers)
      for (const [name, text] of Object.entries(HOSTILE))
        expect(toText(poisoned(answer, text), { language }), `${answer.kind}, ${name}`).not.toMatch(ACTS);
  });

  it('is no command in BibTeX and no markup in Markdown', () => {
    for (const [name, text] of Object.entries(HOSTILE)) {
      for (const answer of answers) {
        const cited =
          answer.kind === 'gap' || answer.kind === 'claims'
            ? citable(poisoned(answer, text) as never, options)
            : null;
        if (cited === null) continue;
        const entry = bibtex(cited, `http://127.0.0.1${cited.path}?${cited.query}`, words);
        expect(entry, name).not.toMatch(/\\(?!textbackslash|textasciicircum|textasciitilde|[{}$&#_%])/);
        expect(entry.split('\n').at(-1), name).toBe('}');
      }
      const markdown = briefMarkdown(poisoned(brief, text), words);
      expect(markdown, name).not.toMatch(/<[a-z/!]|(?<!\\)\]\(|!\[/i);
      expect(markdown, name).not.toMatch(ACTS);
    }
  });

  it('runs nothing in a checked document that is kept as a page, for which it asks for nothing', () => {
    for (const text of Object.values(HOSTILE)) {
      const { body } = exportCheck(poisoned(check, text), 'html', '2026-11-28', words);
      expect(dangers(body)).toEqual([]);
      expect(body).toContain(`content="default-src 'none'`);
    }
  });
});

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  it('is no formula in any CSV', () => {
    let tables = 0;
    for (const answer of answers) {
      const table = tried(() => toCsv(poisoned(answer, text)));
      if (table === null) continue;
      tables++;
      for (const line of table.split('\r\n')) expect(line, answer.kind).not.toMatch(/(?:^|,)"?[=@\t\r]/);
      expect(table.replaceAll('\r\n', ''), answer.kind).not.toMatch(ACTS);
    }
    const kept = exportCheck(poisoned(check, text), 'csv', '2026-11-28', messagesIn('en')).body;
    expect(kept).not.toMatch(/(?:^|,|\n)"?[=@\t\r](?!\n)/);
    expect(tables).toBe(8);
  });

  it('does not end the script element that JSON-LD stands in, and comes back whole', () => {
    const poison = poisoned(claims, text);
    const written = jsonLd(claimReview(poison));
    expect(written).not.toMatch(/[<>&]/);
    expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const [first] = JSON.parse(written)['@graph'];
    expect(first.claimReviewed).toBe(text);
    const kept = exportCheck(poisoned(check, text), 'jsonld', '2026-11-28', messagesIn('en')).body;
    expect(JSON.parse(kept)['@graph'].length).toBe(check.claims.length);
  });
});

describe('hostile addresses', () => {
  it('meet a strict policy and run nothing, at every path there is', async () => {
    const app = createApp(heldOf(registry));
    const paths = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
    const asked = [...paths.filter((path) => !path.includes('*')), '/nowhere', `/${encodeURIComponent(ALL)}`];
    expect(asked.length).toBeGreaterThan(90);
    const names = ['name', 'follower', 'id', 'where', 'measure', ALL];
    for (const [i, path] of asked.entries()) {
      const query = new URLSearchParams([[names[i % names.length]!, ALL]]);
      const response = await app.request(`${path}?${query}`, { headers: { Accept: 'text/html' } });
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe|\*(?!$)|data:/);
      expect(policy, path).toMatch(/script-src '(?:self|none)';/);
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
      const body = await response.text();
      if (/^text\/html|^image\/svg/.test(response.headers.get('content-type') ?? '')) {
        expect(dangers(body), path).toEqual([]);
        expect(body.replaceAll('\t', ' '), path).not.toMatch(ACTS);
      }
    }
  });

  it('show a hostile article that is sent to be checked as text alone', async () => {
    const form = new FormData();
    form.set('text', ARTICLE);
    const response = await createApp(heldOf(registry)).request('/check', { method: 'POST', body: form });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<mark');
    expect(dangers(page)).toEqual([]);
  });
});
