import { currentVintage, homeFolder, openRegistry, type Registry } from '../registry/index.js';

/** Opens what is held, asks, and closes. */
export async function withRegistry<T>(ask: (registry: Registry) => Promise<T>): Promise<T> {
  const registry = await openRegistry();
  try {
    return await ask(registry);
  } finally {
    registry.close();
  }
}

/** A registry for a server: it is opened again when a sync has put other data in place. */
export interface ReopeningRegistry {
  current(): Promise<Registry>;
  close(): Promise<void>;
}

const GRACE_MILLISECONDS = 60_000;

/**
 * Keeps a registry open. After a sync the next question gets the new data; the old registry is closed a minute
 * later, when the questions that still read it have ended.
 */
export function reopeningRegistry(home = homeFolder()): ReopeningRegistry {
  let hash: string | null | undefined;
  let opened: Promise<Registry> | null = null;
  return {
    async current() {
      const now = currentVintage(home);
      if (!opened || now !== hash) {
        const old = opened;
        hash = now;
        opened = openRegistry({ home });
        if (old) setTimeout(() => void closeQuietly(old), GRACE_MILLISECONDS).unref();
      }
      const registry = opened;
      return registry.catch((error) => {
        if (opened === registry) opened = null;
        throw error;
      });
    },
    async close() {
      if (opened) await closeQuietly(opened);
    },
  };
}

async function closeQuietly(opened: Promise<Registry>): Promise<void> {
  const registry = await opened.catch(() => null);
  registry?.close();
}
