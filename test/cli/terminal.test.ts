import { afterEach, describe, expect, it, vi } from 'vitest';
import { complain, jsonText, write } from '../../src/cli/terminal.js';

const HOSTILE = 'GPT\u001b[2J\u009b31m\u202e4\u2066\u200b\u2028!';

afterEach(() => vi.restoreAllMocks());

function capture(stream: NodeJS.WriteStream): string[] {
  const sent: string[] = [];
  vi.spyOn(stream, 'write').mockImplementation((chunk: unknown, done?: unknown) => {
    sent.push(String(chunk));
    if (typeof done === 'function') (done as () => void)();
    return true;
  });
  return sent;
}

describe('what leaves for a terminal', () => {
  it('carries nothing that moves the cursor or reorders a line, and keeps line breaks', async () => {
    const [out, err] = [capture(process.stdout), capture(process.stderr)];
    await write(`one ${HOSTILE}\ntwo\r\n`);
    complain(HOSTILE);
    expect(out).toEqual(['one GPT [2J 31m 4 !\ntwo\r\n']);
    expect(err).toEqual(['GPT [2J 31m 4 !\n']);
  });

  it('keeps colours only where they are ours', async () => {
    const out = capture(process.stdout);
    await write('\u001b[1mbold\u001b[22m \u001b[2J', true);
    await write('\u001b[1mbold\u001b[22m');
    expect(out).toEqual(['\u001b[1mbold\u001b[22m  [2J', ' [1mbold [22m']);
  });

  it('is the same value in JSON', () => {
    const text = jsonText({ model: HOSTILE }, 2);
    expect(text).toMatch(/^[^\p{Cf}\u0080-\u009f\u2028]*$/u);
    expect(text).toContain('\\u202e4');
    expect(JSON.parse(text)).toEqual({ model: HOSTILE });
  });
});
