import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from '../../src/client/index.js';
import { SENT_QUESTION_NAMES } from '../../src/contract/index.js';
import {
  briefAnswerSchema,
  eventsAnswerSchema,
  forecastAnswerSchema,
  lineageInspectAnswerSchema,
  placeAnswerSchema,
  rateAnswerSchema,
} from '../../src/contract/schemas.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { createApp } from '../../src/server/index.js';
import { heldOf } from './answers.js';

const RESULTS = readFileSync(new URL('../../examples/my-results.csv', import.meta.url), 'utf8');
const VOTES = `left,right,winner\n${'ada,bob,left\nbob,ada,tie\nada,cy,right\ncy,bob,left\nbob,cy,left\ncy,ada,right\n'.repeat(5)}`;

let registry: Registry;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  registry = await openRegistry();
  app = createApp(heldOf(registry));
});
afterAll(() => registry.close());

const asked = client('http://headway.example', {
  fetch: async (input, init) => app.request(String(input), init),
});
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/${path}`, { method: 'POST', body, headers });

/** A safetensors file of one tensor. */
function weights(): Uint8Array<ArrayBuffer> {
  const header = JSON.stringify({ 'w.weight': { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] } });
  const bytes = new Uint8Array(8 + header.length + 16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(new TextEncoder().encode(header), 8);
  return bytes;
}

describe('what is sent', () => {
  it('is placed on the index', async () => {
    const answer = placeAnswerSchema.parse(
      await asked.place(RESULTS, { group: ['country=China', 'access=open-weights'], draws: 100 }),
    );
    expect(answer.behind.map(({ group }) => group)).toEqual(['country=China', 'access=open-weights']);
    expect(answer.file).toBe('what was sent');
    await expect(asked.place('benchmark,score\nNothing at all,0.5\n')).rejects.toMatchObject({
      code: 'unknown-benchmark',
      httpStatus: 400,
    });
  });

  it('is rated, and no folder of the server is named where it cannot be', async () => {
    const answer = rateAnswerSchema.parse(await asked.rate(VOTES, { intervals: 'none' }));
    expect(answer.ratings.map(({ name }) => name).sort()).toEqual(['ada', 'bob', 'cy']);
    expect(answer.votes.rows).toBe(30);
    const refused = await post('rate', 'no,votes\n1,2\n');
    const problem = await refused.json();
    expect([refused.status, problem.code]).toEqual([400, 'no-such-column']);
    expect(JSON.stringify(problem)).not.toContain('headway-sent');
    expect((await post('rate?draws=5000&intervals=bootstrap', VOTES)).status).toBe(400);
  });

  it('is briefed over, several documents at once', async () => {
    const form = new FormData();
    form.append('document', 'China trails the United States by two years, Ada Long said in May 2024.');
    form.append(
      'document',
      new Blob(['<p>China is 3 months behind the US.</p>'], { type: 'text/html' }),
      'b.html',
    );
    const answer = briefAnswerSchema.parse(await asked.brief(form));
    expect(answer.documents.map(({ label }) => label)).toEqual(['D1', 'D2']);
    expect(answer.questions.find(({ question }) => question === 'lag')?.claims).toHaveLength(2);
    expect((await post('brief', 'not a form')).status).toBe(415);
    const many = new FormData();
    for (let i = 0; i < 11; i++) many.append('document', `text ${i}`);
    expect((await post('brief', many)).status).toBe(400);
    const inside = new FormData();
    inside.append('address', '/etc/passwd');
    expect(await (await post('brief', inside)).json()).toMatchObject({ code: 'not-an-address' });
  });

  it('is inspected as weights', async () => {
    const answer = lineageInspectAnswerSchema.parse(await asked.lineageInspect(weights(), { scan: true }));
    expect(answer).toMatchObject({ format: 'safetensors', tensors: 1, parameters: 4, files: ['weights'] });
    const index = '{"weight_map":{"w":"../../../etc/passwd"}}';
    const refused = await post('lineage-inspect', index);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(await refused.json())).not.toMatch(/headway-sent|root:/);
  });

  it('has bounds, and one form', async () => {
    for (const name of SENT_QUESTION_NAMES) {
      const wrong = await app.request(`/api/v1/${name}`);
      expect([wrong.status, wrong.headers.get('allow')], name).toEqual([405, 'POST']);
    }
    expect((await post('place', 'x'.repeat(4 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await post('place', '')).status).toBe(400);
    expect((await post('place', RESULTS, { 'Content-Encoding': 'gzip' })).status).toBe(415);
    expect((await post('check', new FormData())).status).toBe(415);
    expect((await post('check?colour=red', 'text')).status).toBe(400);
    expect((await post('check?published=2024-01-01&published=2024-01-02', 'text')).status).toBe(400);
  });
});

describe('further questions', () => {
  it('forecast and events are answered', async () => {
    const forecast = await asked.forecast({
      follower: 'country=China',
      leader: 'country=US',
      by: '2026-12-31',
    });
    expect(forecastAnswerSchema.parse(forecast).by).toBe('2026-12-31');
    const events = await asked.events({ kind: 'export-rule', since: '2023-01-01' });
    expect(eventsAnswerSchema.parse(events).events.every(({ day }) => day >= '2023-01-01')).toBe(true);
    await expect(asked.events({ country: 'Atlantis' })).rejects.toMatchObject({ code: 'unknown-country' });
  });

  it('names no folder of this machine', async () => {
    const { file } = await asked.dataReview({ limit: 1 });
    expect(file).not.toMatch(/[/\\]/);
  });
});

describe('progress', () => {
  const TEXT = 'China trails the United States by two years. Yi-34B was built on Llama 2.';
  const streamed = async (accept: string, body = TEXT) => {
    const response = await post('check?published=2024-02-21', body, { Accept: accept });
    return {
      type: response.headers.get('content-type'),
      status: response.status,
      text: await response.text(),
    };
  };

  it('comes as server-sent events before the answer', async () => {
    const { type, text } = await streamed('text/event-stream');
    expect(type).toBe('text/event-stream; charset=utf-8');
    const events = text.split('\n\n').filter((event) => event.startsWith('event:'));
    expect(events.map((event) => event.split('\n', 1)[0])).toEqual(expect.arrayContaining(['event: answer']));
    expect(events.at(-1)).toMatch(/^event: answer\ndata: \{"kind":"check"/);
  });

  it('comes as lines of JSON, and the client tells it', async () => {
    const told: string[] = [];
    const form = new FormData();
    form.append('document', TEXT);
    const answer = await asked.brief(form, { onProgress: (what) => told.push(what) });
    expect(answer.kind).toBe('brief');
    const { type, text } = await streamed('application/x-ndjson');
    expect(type).toBe('application/x-ndjson');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({ answer: { kind: 'check' } });
  });

  it('ends with the problem where there is one', async () => {
    const { status, text } = await streamed('text/event-stream', '');
    expect(status).toBe(200);
    expect(text).toMatch(/^event: problem\ndata: \{"type":"about:blank"/);
    const whole = await post('check', '', { Accept: 'text/html,application/json;q=0.9,*/*;q=0.8' });
    expect(whole.headers.get('content-type')).toBe('application/problem+json');
  });
});
