import { type LineageInspectAnswer, VERSION } from '../contract/index.js';
import { architectureConfig } from '../lineage/architecture/config.js';
import { mapRoles, type RoleMap } from '../lineage/architecture/map-roles.js';
import { nameParts } from '../lineage/architecture/naming.js';
import { ROLES } from '../lineage/architecture/role.js';
import { configWarnings, layerCount } from '../lineage/architecture/warnings.js';
import { readTokenizer } from '../lineage/tokenizer/read-tokenizer.js';
import { tokenizerFacts } from '../lineage/tokenizer/tokenizer.js';
import { headerDigest } from '../lineage/weights/digest.js';
import type { FetchLike } from '../lineage/weights/http-source.js';
import { type NonFinite, scanNonFinite } from '../lineage/weights/scan.js';
import { openWeights, type TensorInfo, type WeightStore } from '../lineage/weights/store.js';

export interface InspectOptions {
  /** Reads every value to find those that are no finite numbers. */
  readonly scan?: boolean;
  /** Needed for addresses: decides which may be reached. */
  readonly fetch?: FetchLike;
}

const MOST_SCANNED_NAMES = 20;

/**
 * What the files of a model say of it: tensors, types, architecture, tokenizer, renamed tensors.
 *
 * @param path a file of weights, an index of shards, a folder, or the address of a file.
 * @throws HeadwayError when a file breaks its format's rules.
 */
export async function inspectWeights(
  path: string,
  options: InspectOptions = {},
): Promise<LineageInspectAnswer> {
  const store = await openWeights(path, options.fetch ? { fetch: options.fetch } : {});
  try {
    const infos = [...store.tensors.values()];
    const config = architectureConfig(store.config);
    const map = mapRoles(store.tensors, config);
    const tokenizer = await readTokenizer(path, options.fetch);
    const facts = tokenizer && tokenizerFacts(tokenizer);
    const scan = options.scan ? await scanNonFinite(store, store.tensors.keys()) : null;
    const digest = headerDigest(store);
    return {
      kind: 'lineage-inspect',
      format: store.format,
      files: [...store.files],
      bytes: sum(infos, (info) => info.bytes),
      bytesRead: store.bytesRead,
      headerDigest: digest,
      tensors: infos.length,
      parameters: sum(infos, (info) => (isParameter(info) ? valueCount(info) : 0)),
      types: typeCounts(infos),
      config,
      naming: map.naming?.name ?? null,
      layers: layerCount(map),
      roles: roleShapes(store, map),
      renamed: renamedPatterns(map),
      unknown: unknownPatterns(map),
      tokenizer: facts,
      scan: scan && { ...scan, tensors: scan.tensors.slice(0, MOST_SCANNED_NAMES) },
      warnings: [
        ...configWarnings(store.tensors, map, config),
        ...tokenizerWarnings(store, map, facts?.vocabulary ?? null),
        ...scanWarnings(scan),
      ],
      asOf: null,
      vintage: null,
      version: VERSION,
      contentHash: digest,
    };
  } finally {
    await store.close();
  }
}

function valueCount({ shape }: TensorInfo): number {
  return shape.reduce((product, length) => product * length, 1);
}

function isParameter({ type }: TensorInfo): boolean {
  return type === 'QUANTISED' || /^B?F\d/.test(type);
}

function sum(infos: readonly TensorInfo[], value: (info: TensorInfo) => number): number {
  return infos.reduce((total, info) => total + value(info), 0);
}

function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function typeCounts(infos: readonly TensorInfo[]): LineageInspectAnswer['types'] {
  return [...groupBy(infos, ({ storedType }) => storedType)].map(([storedType, group]) => ({
    storedType,
    tensors: group.length,
    values: sum(group, valueCount),
    bytes: sum(group, (info) => info.bytes),
  }));
}

function roleShapes(store: WeightStore, { assignments }: RoleMap): LineageInspectAnswer['roles'] {
  const groups = groupBy(assignments.values(), ({ role, part }) => `${role} ${part}`);
  return ROLES.flatMap((role) =>
    (['weight', 'bias'] as const).flatMap((part) => {
      const group = groups.get(`${role} ${part}`);
      if (!group) return [];
      const shapes = groupBy(group, ({ name }) => store.tensors.get(name)!.shape.join());
      const counted = [...shapes.values()].map((same) => ({
        shape: [...store.tensors.get(same[0]!.name)!.shape],
        tensors: same.length,
      }));
      return [{ role, part, shapes: counted }];
    }),
  );
}

/** The name with {n} for the layer. */
function patternOf(name: string): string {
  const { pattern, part } = nameParts(name);
  return `${pattern}${name.endsWith(part) ? `.${part}` : ''}`;
}

function renamedPatterns({ renamed }: RoleMap): LineageInspectAnswer['renamed'] {
  const key = ({ name, known, by }: RoleMap['renamed'][number]) =>
    JSON.stringify([patternOf(name), patternOf(known), by]);
  return [...groupBy(renamed, key).values()].map((group) => ({
    pattern: patternOf(group[0]!.name),
    known: patternOf(group[0]!.known),
    by: group[0]!.by,
    tensors: group.length,
  }));
}

function unknownPatterns({ unknown }: RoleMap): LineageInspectAnswer['unknown'] {
  return [...groupBy(unknown, patternOf)].map(([pattern, group]) => ({ pattern, tensors: group.length }));
}

function tokenizerWarnings(
  store: WeightStore,
  { assignments }: RoleMap,
  vocabulary: number | null,
): string[] {
  const embedding = [...assignments.values()].find(({ role }) => role === 'embedding');
  const rows = embedding && store.tensors.get(embedding.name)!.shape[0];
  if (rows === undefined || vocabulary === null || vocabulary <= rows) return [];
  return [`the tokenizer has ${vocabulary} tokens, the embedding ${rows} rows`];
}

function scanWarnings(scan: NonFinite | null): string[] {
  if (!scan || scan.tensors.length === 0) return [];
  const { notANumber, infinite, tensors } = scan;
  return [`${notANumber} values are not numbers and ${infinite} infinite, in ${tensors.length} tensors`];
}
