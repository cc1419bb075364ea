import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clientSource } from './client/client-source.js';

/** Writes the part of `headway/client` that is made from the OpenAPI document. A test fails where it differs. */
export const GENERATED = fileURLToPath(new URL('../src/client/operations.ts', import.meta.url));

writeFileSync(GENERATED, clientSource());
