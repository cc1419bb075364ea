import { openRegistry, type Registry } from '../registry/index.js';

/** Opens what is held, asks, and closes. */
export async function withRegistry<T>(ask: (registry: Registry) => Promise<T>): Promise<T> {
  const registry = await openRegistry();
  try {
    return await ask(registry);
  } finally {
    registry.close();
  }
}
