import type http from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Fetcher, type FetcherSettings } from '../../src/fetch/fetcher.js';
import { localServer, withoutRobots } from './server.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(handler: http.RequestListener, settings?: FetcherSettings) {
  const server = await localServer(handler, settings);
  open.push(server);
  return server;
}

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error) => error.code ?? String(error),
  );

describe('Fetcher: addresses', () => {
  const fetcher = new Fetcher({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] });

  it.each([
    ['http://127.0.0.1/', 'refused-address'],
    ['http://0x7f.1/', 'refused-address'],
    ['http://2130706433/', 'refused-address'],
    ['http://[::1]/', 'refused-address'],
    ['http://[::ffff:127.0.0.1]/', 'refused-address'],
    ['http://169.254.169.254/latest/meta-data/', 'refused-address'],
    ['http://8.8.8.8:22/', 'refused-port'],
    ['http://8.8.8.8:25/', 'refused-port'],
    ['file:///etc/passwd', 'refused-scheme'],
    ['ftp://example.com/', 'refused-scheme'],
    ['javascript:alert(1)', 'refused-scheme'],
    ['http://user:password@example.com/', 'refused-credentials'],
    ['not an address', 'bad-url'],
    [`http://example.com/${'a'.repeat(5000)}`, 'bad-url'],
  ])('%s gives %s', async (address, expected) => {
    expect(await code(new Fetcher().fetch(address))).toBe(expected);
  });

  it('refuses a name that resolves to loopback, and one of several addresses that does', async () => {
    expect(await code(fetcher.fetch('https://example.com/'))).toBe('refused-address');
    const two = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '::1', family: 6 },
    ];
    expect(await code(new Fetcher({ resolve: two }).fetch('https://example.com/'))).toBe('refused-address');
  });

  it('does not print the password of an address', async () => {
    const error = await fetcher.fetch('http://user:password@example.com/').catch((caught) => caught);
    expect(error.message).not.toContain('password@');
  });

  it('connects to the address that was vetted: the name is resolved once a hop', async () => {
    const names: string[] = [];
    const resolve = async (host: string) => {
      names.push(host);
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const { port, asked } = await serve(withoutRobots((_, response) => response.end('ok')));
    const pinned = new Fetcher({ resolve, allowAddresses: [`127.0.0.1:${port}`] });
    const { body } = await pinned.fetch(`http://rebinding.test:${port}/`);
    expect(Buffer.from(body).toString()).toBe('ok');
    expect(names).toEqual(['rebinding.test', 'rebinding.test']);
    expect(asked.at(-1)!.headers.host).toBe(`rebinding.test:${port}`);
  });

  it('refuses a redirect to a private address, and asks it nothing', async () => {
    const { fetcher, origin } = await serve(
      withoutRobots((request, response) =>
        response
          .writeHead(302, { location: request.url === '/a' ? 'http://10.0.0.1/' : 'file:///etc/passwd' })
          .end(),
      ),
    );
    expect(await code(fetcher.fetch(`${origin}/a`))).toBe('refused-address');
    expect(await code(fetcher.fetch(`${origin}/b`))).toBe('refused-scheme');
  });
});

describe('Fetcher: bounds', () => {
  it('follows redirects to the end, up to a bound, never in a circle', async () => {
    const { fetcher, origin } = await serve(
      withoutRobots((request, response) => {
        const n = Number(request.url!.slice(1));
        if (request.url === '/loop') response.writeHead(301, { location: '/loop' }).end();
        else if (n > 0) response.writeHead(307, { location: `/${n - 1}` }).end();
        else response.end('arrived');
      }),
    );
    const answer = await fetcher.fetch(`${origin}/5`);
    expect(answer.url).toBe(`${origin}/0`);
    expect(await code(fetcher.fetch(`${origin}/6`))).toBe('too-many-redirects');
    expect(await code(fetcher.fetch(`${origin}/loop`))).toBe('redirect-loop');
  });

  it('stops an endless body at the size bound', async () => {
    const { fetcher, origin } = await serve(
      withoutRobots((_, response) => {
        const write = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          if (!response.destroyed) response.once('drain', write);
        };
        write();
      }),
    );
    expect(await code(fetcher.fetch(`${origin}/`, { maxBytes: 100_000 }))).toBe('too-large');
    const part = await fetcher.fetch(`${origin}/`, { maxBytes: 100_000, onLimit: 'truncate' });
    expect([part.body.length, part.truncated]).toEqual([100_000, 'size']);
  });

  it('stops a slow body at the time bound', async () => {
    const { fetcher, origin } = await serve(withoutRobots((_, response) => response.write('slow')));
    expect(await code(fetcher.fetch(`${origin}/`, { timeoutMs: 300 }))).toBe('too-slow');
    const part = await fetcher.fetch(`${origin}/`, { timeoutMs: 300, onLimit: 'truncate' });
    expect([Buffer.from(part.body).toString(), part.truncated]).toEqual(['slow', 'time']);
  });

  it('stops a host that never answers, and a name that never resolves', async () => {
    const { fetcher, origin } = await serve(withoutRobots(() => {}));
    expect(await code(fetcher.fetch(`${origin}/`, { timeoutMs: 200 }))).toBe('too-slow');
    const silent = new Fetcher({ resolve: () => new Promise(() => {}) });
    expect(await code(silent.fetch('https://example.com/', { timeoutMs: 100 }))).toBe('too-slow');
  });

  it('decodes gzip, counts decoded bytes, and so survives a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { fetcher, origin } = await serve(
      withoutRobots((request, response) => {
        const coding = request.url === '/twice' ? 'gzip, gzip' : 'gzip';
        const body = request.url === '/bomb' ? bomb : gzipSync('plain');
        response.writeHead(200, { 'content-encoding': coding });
        response.end(request.url === '/broken' ? body.subarray(0, 12) : body);
      }),
    );
    expect(bomb.length).toBeLessThan(60_000);
    expect(Buffer.from((await fetcher.fetch(`${origin}/`)).body).toString()).toBe('plain');
    expect(await code(fetcher.fetch(`${origin}/bomb`, { maxBytes: 1_000_000 }))).toBe('too-large');
    expect(await code(fetcher.fetch(`${origin}/twice`))).toBe('refused-encoding');
    expect(await code(fetcher.fetch(`${origin}/broken`))).toBe('broken-body');
  });
});

describe('Fetcher: HTTP', () => {
  it('asks conditionally and reports what has not changed', async () => {
    const { fetcher, origin } = await serve(
      withoutRobots((request, response) => {
        const known = request.headers['if-none-match'] === '"1"';
        response.writeHead(known ? 304 : 200, {
          etag: '"1"',
          'last-modified': 'Sat, 24 Feb 2024 00:00:00 GMT',
        });
        response.end(known ? '' : 'body');
      }),
    );
    const first = await fetcher.fetch(`${origin}/`);
    const second = await fetcher.fetch(`${origin}/`, {
      etag: first.etag!,
      lastModified: first.lastModified!,
    });
    expect([first.notModified, second.notModified, second.body.length]).toEqual([false, true, 0]);
  });

  it('passes a range on, and refuses another part than asked', async () => {
    const { fetcher, origin, asked } = await serve(
      withoutRobots((request, response) => {
        const start = request.url === '/wrong' ? 0 : 10;
        response.writeHead(206, { 'content-range': `bytes ${start}-12/100` }).end('abc');
      }),
    );
    const part = await fetcher.fetch(`${origin}/`, { range: { start: 10, end: 12 } });
    expect([part.status, part.body.length]).toEqual([206, 3]);
    expect(asked.at(-1)!.headers).toMatchObject({ range: 'bytes=10-12', 'accept-encoding': 'identity' });
    expect(await code(fetcher.fetch(`${origin}/wrong`, { range: { start: 10, end: 12 } }))).toBe(
      'wrong-range',
    );
  });

  it('says which status a host answered', async () => {
    const { fetcher, origin } = await serve(withoutRobots((_, response) => response.writeHead(410).end()));
    await expect(fetcher.fetch(`${origin}/gone`)).rejects.toThrow('the host answered 410');
  });
});

describe('Fetcher: robots.txt', () => {
  const robots =
    (status: number, text: string): http.RequestListener =>
    (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end(text);
      else response.end('page');
    };

  it('is asked once a day and host, and obeyed', async () => {
    let now = 0;
    const rules =
      'User-agent: *\nDisallow: /\n\nUser-agent: headway\nDisallow: /private\nAllow: /private/open\n';
    const { origin, port, asked } = await serve(robots(200, rules));
    const fetcher = new Fetcher({ allowAddresses: [`127.0.0.1:${port}`], now: () => now });
    await fetcher.fetch(`${origin}/page`);
    await fetcher.fetch(`${origin}/private/open`);
    expect(await code(fetcher.fetch(`${origin}/private/page`))).toBe('robots');
    const times = () => asked.filter((request) => request.url === '/robots.txt').length;
    expect(times()).toBe(1);
    now = 86_400_000;
    await fetcher.fetch(`${origin}/page`);
    expect(times()).toBe(2);
    expect(asked.map((request) => request.url)).not.toContain('/private/page');
  });

  it('allows all where there is none, nothing where the host fails', async () => {
    const none = await serve(robots(404, 'Disallow: /'));
    expect(await code(none.fetcher.fetch(`${none.origin}/`))).toBe('no error');
    const failing = await serve(robots(503, ''));
    expect(await code(failing.fetcher.fetch(`${failing.origin}/`))).toBe('robots');
  });
});
