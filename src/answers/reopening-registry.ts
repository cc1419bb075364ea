import { HeadwayError } from '../contract/index.js';
import { currentVintage, homeFolder, openRegistry, type Registry } from '../registry/index.js';

/** A registry for a server: it is opened again when a sync has put other data in place. */
export interface ReopeningRegistry {
  /** Opens what is held now. @throws HeadwayError saying where it cannot be opened, for whoever runs the server */
  open(): Promise<void>;
  /**
   * Asks what is held now. A question that has begun keeps its registry, whatever is synced meanwhile; the old one is
   * closed when its last question has ended.
   *
   * @throws HeadwayError with status 503 where the data cannot be opened; no path of this machine is in it
   */
  use<Answer>(ask: (registry: Registry) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

interface Opened {
  readonly hash: string | null;
  readonly registry: Promise<Registry>;
  users: number;
}

export interface ReopeningOptions {
  readonly home?: string;
  /** Told why the data cannot be opened, with paths; the reader is told without. */
  readonly onUnopened?: (error: unknown) => void;
}

/** Keeps a registry open. After a sync the next question gets the new data. */
export function reopeningRegistry(options: ReopeningOptions = {}): ReopeningRegistry {
  const { home = homeFolder(), onUnopened = () => {} } = options;
  let held: Opened | null = null;

  const current = (): Opened => {
    const hash = currentVintage(home);
    if (held?.hash === hash) return held;
    const old = held;
    held = { hash, registry: openRegistry({ home }), users: 0 };
    if (old?.users === 0) void closeQuietly(old);
    return held;
  };

  return {
    async open() {
      await current().registry;
    },
    async use(ask) {
      let opened: Opened | null = null;
      let registry: Registry;
      try {
        opened = current();
        opened.users++;
        registry = await opened.registry;
      } catch (error) {
        if (opened && held === opened) held = null;
        onUnopened(error);
        throw unopened(error);
      }
      try {
        return await ask(registry);
      } finally {
        opened.users--;
        if (opened.users === 0 && held !== opened) void closeQuietly(opened);
      }
    },
    async close() {
      const last = held;
      held = null;
      if (last) await closeQuietly(last);
    },
  };
}

function unopened(error: unknown): unknown {
  if (!(error instanceof HeadwayError)) return error;
  return new HeadwayError({
    code: error.code,
    what: 'the data cannot be opened now',
    remedy: 'try again later; whoever runs this server finds the reason in its log',
    exitStatus: 3,
    httpStatus: 503,
  });
}

async function closeQuietly({ registry }: Opened): Promise<void> {
  (await registry.catch(() => null))?.close();
}
