import { z } from 'zod';
import { lineageContradictionSchema, lineageNoteSchema, lineageReasonSchema } from './codes/lineage.js';
import { lineageVerdictSchema } from './lineage-compare.js';
import { DECIDED_BY } from './lineage-verdicts.js';
import { attributionSchema, estimateSchema, isoDaySchema, provenanceSchema } from './parts.js';
import { EDGE_KINDS, LINEAGES } from './words.js';

export const lineageStatementSchema = z.object({
  model: z.string(),
  base: z.string().nullable().describe('null where the maker says it trained the weights itself'),
  kind: z.enum(EDGE_KINDS),
  statedBy: z.string(),
  licence: z.string().nullable(),
  address: z.string(),
});
export type LineageStatement = z.infer<typeof lineageStatementSchema>;

/** A kept comparison of the model's weights with another's. The tests have no direction. */
export const detectedLineageSchema = z.object({
  other: z.string(),
  verdict: lineageVerdictSchema,
  log10P: z.number().nullable(),
  decidedBy: z.enum(DECIDED_BY),
  day: isoDaySchema.describe('the day of the comparison'),
  version: z.string().describe('the version of Headway that made it'),
  digests: z
    .object({ model: z.string(), other: z.string() })
    .describe('SHA-256 over the values read of each'),
});
export type DetectedLineage = z.infer<typeof detectedLineageSchema>;

const viaSchema = z.object({ kind: z.enum(EDGE_KINDS), statedBy: z.string() });

/** What is declared, what was detected, and what contradicts: three facts, never merged. */
export const modelLineageSchema = z.object({
  declared: z.enum(LINEAGES),
  reason: lineageReasonSchema.describe('why it is declared so'),
  contradicted: z.boolean().describe('statements of descent and of own training stand against each other'),
  detected: z.array(detectedLineageSchema).describe('comparisons of its weights kept on this machine'),
  contradictions: z
    .array(lineageContradictionSchema)
    .describe('where what was detected stands against what is declared'),
  statements: z.array(lineageStatementSchema),
  foundations: z
    .array(z.object({ model: z.string(), organisations: z.array(z.string()), through: z.array(viaSchema) }))
    .describe('models of other makers that it descends from'),
});
export type ModelLineage = z.infer<typeof modelLineageSchema>;

/** The models around one, and the statements that join them. */
export const lineageGraphSchema = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      organisations: z.array(z.string()),
      generation: z.number().describe('0: the model asked about; negative: a base; positive: built on it'),
    }),
  ),
  edges: z.array(lineageStatementSchema),
  omitted: z.number().describe('models that are left out, the graph being too large'),
});
export type LineageGraph = z.infer<typeof lineageGraphSchema>;

/** What `lineage show` returns. */
export const lineageShowAnswerSchema = provenanceSchema.extend({
  kind: z.literal('lineage-show'),
  model: z.string(),
  organisations: z.array(z.string()),
  lineage: modelLineageSchema,
  notes: z.array(lineageNoteSchema),
  descendants: z.array(lineageStatementSchema).describe('models that are declared to be built on it'),
  graph: lineageGraphSchema,
});
export type LineageShowAnswer = z.infer<typeof lineageShowAnswerSchema>;

/** A total split by what is declared; the parts add up to the total. */
export const dependencySchema = z.object({
  total: z.number(),
  foreign: z.number().describe('stands on a model of another country (or on what is withdrawn)'),
  domestic: z.number().describe('stands on another maker’s model of its own country'),
  selfDeveloped: z.number(),
  unknown: z.number().describe('nobody says, or the maker of the base is not known'),
  contradicted: z.number().describe('statements contradict each other, or what was detected'),
  low: z.number().describe('foreign by what is declared or detected'),
  high: z.number().describe('foreign if all that is unknown or contradicted were'),
});
export type Dependency = z.infer<typeof dependencySchema>;

const gapFiguresSchema = z.object({
  months: estimateSchema.nullable(),
  points: estimateSchema.nullable(),
  averageMonths: z.number().nullable(),
});

/** What `lineage risk` returns: what is declared, and comparisons of weights kept on this machine. */
export const lineageRiskAnswerSchema = provenanceSchema.extend({
  kind: z.literal('lineage-risk'),
  group: z.string(),
  leader: z.string(),
  withdraw: z.string().nullable(),
  measure: z.string(),
  since: isoDaySchema,
  models: dependencySchema,
  records: dependencySchema,
  months: dependencySchema.describe('months for which such a model held the group’s frontier'),
  affected: z.array(
    z.object({
      model: z.string(),
      version: z.string(),
      releasedOn: isoDaySchema.nullable(),
      value: z.number(),
      foundation: z.string(),
      by: z
        .enum(['statement', 'weights', 'name'])
        .describe('what tells so: a statement, a comparison of weights, or its name'),
      statedBy: z.string().nullable().describe('who says so, where it is a statement'),
    }),
  ),
  gap: z.object({
    with: gapFiguresSchema,
    without: gapFiguresSchema
      .nullable()
      .describe(
        'null where no model of the group is declared to stand on the leader’s or on what is withdrawn',
      ),
    excluded: z.array(z.string()),
  }),
  notes: z.array(lineageNoteSchema),
  attribution: z.array(attributionSchema),
});
export type LineageRiskAnswer = z.infer<typeof lineageRiskAnswerSchema>;
