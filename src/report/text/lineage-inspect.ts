import type { LineageInspectAnswer } from '../../contract/index.js';

const MOST_UNKNOWN = 20;

/** What `lineage inspect` prints. */
export function lineageInspectText(answer: LineageInspectAnswer): string {
  return [
    ...headLines(answer),
    ...configLines(answer),
    ...tokenizerLines(answer),
    ...roleLines(answer),
    ...nameLines(answer),
    ...scanLines(answer),
    ...answer.warnings.map((warning) => `warning: ${clean(warning)}`),
  ].join('\n');
}

/** Names come out of foreign files: control characters and marks of direction stay off the terminal. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200);
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}

function headLines({
  format,
  files,
  bytes,
  tensors,
  parameters,
  types,
  headerDigest,
}: LineageInspectAnswer): string[] {
  const named =
    files.length <= 3 ? files.map(clean).join(', ') : `${clean(files[0]!)} and ${files.length - 1} more`;
  return [
    `${format}: ${named}`,
    `${count(tensors)} tensors, ${count(parameters)} parameters, ${count(bytes)} bytes`,
    `types: ${types.map((type) => `${clean(type.storedType)} ${count(type.tensors)}`).join(', ')}`,
    `names, types and shapes: sha256 ${headerDigest}`,
  ];
}

function configLines({ config, naming, layers }: LineageInspectAnswer): string[] {
  const lines = [`names like ${naming ?? 'no architecture known here'}, ${layers} layers found`];
  if (!config) return [...lines, 'no configuration beside the weights'];
  const said = [
    ['hidden', config.hiddenSize],
    ['feed-forward', config.feedForwardSize],
    ['layers', config.layers],
    ['heads', config.heads],
    ['key-value heads', config.keyValueHeads],
    ['vocabulary', config.vocabulary],
    ['rope theta', config.ropeTheta],
  ].filter(([, value]) => value !== null);
  const figures = said.map(([name, value]) => `${name} ${count(value as number)}`).join(', ');
  return [...lines, `configuration: ${clean(config.architecture ?? 'unnamed')}, ${figures}`];
}

function tokenizerLines({ tokenizer }: LineageInspectAnswer): string[] {
  if (!tokenizer) return ['no tokenizer found'];
  const { format, model, vocabulary, merges, digest } = tokenizer;
  const kind = model ? ` (${clean(model)})` : '';
  const merged = merges === null ? '' : `, ${count(merges)} merges`;
  return [`tokenizer: ${format}${kind}, ${count(vocabulary)} tokens${merged}, sha256 ${digest}`];
}

function roleLines({ roles }: LineageInspectAnswer): string[] {
  return roles.map(({ role, part, shapes }) => {
    const listed = shapes.map(
      ({ shape, tensors }) => `${shape.join(' × ') || 'scalar'} in ${count(tensors)}`,
    );
    return `  ${role}${part === 'bias' ? ' bias' : ''}: ${listed.join('; ')}`;
  });
}

const FOUND_BY = { alias: 'a known renaming', shape: 'by shape', position: 'by position, a guess' } as const;

function nameLines({ renamed, unknown }: LineageInspectAnswer): string[] {
  const lines = renamed.map(
    ({ pattern, known, by, tensors }) =>
      `renamed: ${clean(pattern)} is ${clean(known)} (${FOUND_BY[by]}, ${count(tensors)} tensors)`,
  );
  if (unknown.length === 0) return lines;
  const listed = unknown
    .slice(0, MOST_UNKNOWN)
    .map(({ pattern, tensors }) => `${clean(pattern)} (${tensors})`);
  const rest = unknown.length > MOST_UNKNOWN ? ` and ${unknown.length - MOST_UNKNOWN} more` : '';
  return [...lines, `no known role: ${listed.join(', ')}${rest}`];
}

function scanLines({ scan }: LineageInspectAnswer): string[] {
  if (!scan) return [];
  const undecoded =
    scan.undecoded > 0 ? `, ${count(scan.undecoded)} tensors of types that are not decoded` : '';
  return [
    `${count(scan.values)} values read: ${count(scan.notANumber)} not numbers, ${count(scan.infinite)} infinite${undecoded}`,
  ];
}
