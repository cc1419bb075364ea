import { describe, expect, it } from 'vitest';
import { storiesOf } from '../../../src/claims/stories/stories.js';
import { read } from '../reading/read.js';

const first =
  'Xue Li, an analyst at Tencent, said that China trails the US by at least a year. 01.AI was founded in 2023 and has a $1 billion valuation. Parts of the technology in 01.AI’s system were derived from LLaMA.';
const retold =
  'The firm 01.AI has a $1 billion valuation. Some of the technology in 01.AI’s system came from LLaMA. Analyst Xue Li said China trails the US by several years.';
const other =
  'Mistral raised $2 billion. OpenAI released GPT-5 in August. India has 20 large language models.';
const document = (id: string, text: string, publishedOn: string | null = null) => ({
  id,
  publishedOn,
  claims: read(text).map((claim) => ({ ...claim, id: `${id} ${claim.start}` })),
});

describe('storiesOf', () => {
  it('groups retellings of one report and shows how far they drift', () => {
    const stories = storiesOf([document('a', first), document('b', other), document('c', retold)]);
    expect(stories.map(({ documents }) => documents)).toEqual([['a', 'c']]);
    const drift = stories[0]!.drift.find(({ type }) => type === 'lag')!;
    expect(drift.claims.map(({ value }) => value)).toEqual([
      { min: 1, max: null, unit: 'years' },
      { min: 3, max: null, unit: 'years' },
    ]);
  });

  it('reports of other months are other stories', () => {
    expect(storiesOf([document('a', first, '2024-02-24'), document('c', retold, '2025-02-24')])).toEqual([]);
  });
});
