import { z } from 'zod';

/**
 * One thing that an answer says, without its words: a code and what it is about. A reader's language turns it into a
 * sentence (`src/report/messages`).
 *
 * @param says the same in English, for the schema
 */
export function coded<const Code extends string, Shape extends z.ZodRawShape = Record<never, never>>(
  code: Code,
  says: string,
  shape?: Shape,
) {
  return z.object({ code: z.literal(code), ...(shape as Shape) }).describe(says);
}
