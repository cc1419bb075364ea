import { z } from 'zod';
import { coded } from '../coded.js';
import { estimateSchema, isoDaySchema } from '../parts.js';
import { measuredOfSchema } from './evidence.js';
import { abilityFindings, listFindings } from './verdict-findings.js';
import { measuringObstacles, readingObstacles } from './verdict-obstacles.js';
import { descentFindings, recordFindings } from './verdict-records.js';

const onDay = [
  ...readingObstacles,
  ...measuringObstacles,
  ...abilityFindings,
  ...listFindings,
  ...descentFindings,
  ...recordFindings,
  coded('undated', 'the day on which it was said is not known; today’s figure stands beside', {
    estimate: estimateSchema,
    unit: z.string(),
    of: measuredOfSchema,
  }),
] as const;

const dayReasonSchema = z.discriminatedUnion('code', [...onDay]);
export type DayReason = z.infer<typeof dayReasonSchema>;

/** Why a verdict is what it is, with the figures of its sentence; obstacles say why there is none. */
export const verdictReasonSchema = z.discriminatedUnion('code', [
  ...onDay,
  coded('days-differ', 'the verdict is not the same on all days on which it may have been said', {
    from: isoDaySchema,
    to: isoDaySchema,
    reason: z.string(),
    last: dayReasonSchema.describe('of the last of these days'),
  }),
]);
export type VerdictReason = z.infer<typeof verdictReasonSchema>;
