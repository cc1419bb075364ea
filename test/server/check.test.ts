import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAnswerSchema } from '../../src/contract/schemas.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { createApp } from '../../src/server/index.js';
import { heldOf } from './answers.js';

const HOSTILE = '<script>alert(1)</script> "><img src=x onerror=alert(2)>';
const TEXT = `${HOSTILE}

China trails the United States by two years, the analyst Ada Long said.`;

let registry: Registry;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  registry = await openRegistry();
  app = createApp(heldOf(registry));
});
afterAll(() => registry.close());

const send = (path: string, body: string, type: string) =>
  app.request(path, { method: 'POST', body, headers: { 'Content-Type': type, Accept: 'text/html' } });

describe('check over HTTP', () => {
  it('answers what is sent', async () => {
    const response = await send('/api/v1/check?published=2024-02-21', TEXT, 'text/plain');
    expect(response.status).toBe(200);
    const answer = checkAnswerSchema.parse(await response.json());
    expect(answer.claims).toMatchObject([
      { type: 'lag', speaker: 'Ada Long', verdict: 'overstated', value: { min: 2, max: 2 } },
    ]);
  });

  it('shows the claims in place, and nothing of theirs as markup', async () => {
    const form = new URLSearchParams({ text: TEXT, published: '2024-02-21', address: '' }).toString();
    const response = await send('/check', form, 'application/x-www-form-urlencoded');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<mark class="overstated">');
    expect(page).toContain('overstated 2.1 times');
    expect(page).not.toMatch(/<img(?! class="chart" src="\/gap\.svg\?)/);
    expect(page).toMatch(
      /<section id="claim-1"[\s\S]*<img class="chart" src="\/gap\.svg\?follower=country%3DChina&amp;/,
    );
    expect(page).not.toContain('<script>');
  });

  it('gives the answer as a file of each format, with nothing in it that runs', async () => {
    const sent = (format: string) =>
      send(
        '/check',
        new URLSearchParams({ text: TEXT, published: '2024-02-21', format }).toString(),
        'application/x-www-form-urlencoded',
      );
    const file = async (format: string) => {
      const response = await sent(format);
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="headway-check-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
      );
      return response.text();
    };
    const page = await file('html');
    expect(page).toContain('<mark class="overstated">');
    expect(page).not.toMatch(/<script|<img|<link/);
    expect(checkAnswerSchema.parse(JSON.parse(await file('json'))).claims).toHaveLength(1);
    expect(await file('csv')).toContain('overstated,');
    const graph = JSON.parse(await file('jsonld'))['@graph'];
    expect(graph).toMatchObject([{ '@type': 'ClaimReview', reviewRating: { ratingValue: 2 } }]);
    expect((await sent('exe')).status).toBe(400);
  });

  it('offers a form', async () => {
    const page = await (await app.request('/check')).text();
    expect(page).toContain('<textarea');
    expect(page).toContain('method="post" action="/check"');
  });

  it('reads no file of this machine, no address within it, and not too much', async () => {
    const refusals: [path: string, status: number][] = [
      ['/check?address=file:///etc/passwd', 400],
      ['/check?address=/etc/passwd', 400],
      ['/check?address=http://127.0.0.1:1/', 422],
      ['/check?address=http://[::1]/', 422],
      ['/check?address=http://169.254.169.254/', 422],
      ['/check?colour=red', 400],
    ];
    for (const [path, status] of refusals) {
      const response = await app.request(path);
      expect(response.status, path).toBe(status);
      expect(await response.text(), path).not.toContain('root:');
    }
    expect((await send('/api/v1/check', 'x'.repeat(1_100_000), 'text/plain')).status).toBe(413);
    const empty = await send('/check', 'text=&address=', 'application/x-www-form-urlencoded');
    expect([empty.status, await empty.text()]).toEqual([400, expect.stringContaining('nothing to check')]);
    expect((await app.request('/check', { method: 'DELETE' })).status).toBe(405);
    expect((await app.request('/api/v1/check')).status).toBe(405);
  });
});
