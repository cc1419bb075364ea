import { Command } from 'commander';
import type { BomFormat, BomNames } from '../../answers/bill-of-materials.js';
import {
  HeadwayError,
  type LineageCompareAnswer,
  type LineageSearchAnswer,
  lineageRiskQuery,
  phrase,
} from '../../contract/index.js';
import { measureFlags, outputFlags, parametersOf } from '../flags.js';
import { emit, print } from '../output.js';
import { jsonText } from '../terminal.js';

const BOM_FORMATS: readonly BomFormat[] = ['cyclonedx', 'spdx'];

const EPILOGUE = `
A path is a file of weights (safetensors, GGUF, PyTorch, ONNX, TensorFlow.js), an index of shards, a folder,
or the address of a file. Nothing in a file is executed.`;

export function lineageCommand(): Command {
  return new Command('lineage')
    .summary('what a model is built on: what is declared, and the evidence in its files')
    .description('What a model is built on: what is declared, and the evidence in its files.')
    .addCommand(showCommand())
    .addCommand(riskCommand())
    .addCommand(inspectCommand())
    .addCommand(compareCommand())
    .addCommand(searchCommand());
}

function showCommand(): Command {
  const command = new Command('show')
    .summary('what is declared, and what was detected, about the descent of a model')
    .description(
      'What is declared about the descent of a model, statement by statement: who says so, and where. Statements that contradict each other are all shown. Comparisons of its weights that were kept stand apart.',
    )
    .argument('<model>', 'any of its names, for example Yi-34B');
  outputFlags(command, ['table', 'json', 'svg', 'png']);
  return command.action(async (model: string) => {
    const { lineageShow } = await import('../../answers/lineage-show.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => lineageShow(registry, model)));
  });
}

function riskCommand(): Command {
  const command = new Command('risk')
    .summary('what a group stands to lose if what it is built on goes')
    .description(
      'The share of a group’s models, records and months that stands on foreign models, by what is declared and detected, from what is known to what could be; and the gap to the leader without them.',
    )
    .option('--group <group>', 'for example country=China')
    .option('--leader <group>', 'the leader of the gap (default: country=United States)')
    .option('--withdraw <line>', 'a line of models that would be gone, for example "Llama 2"');
  outputFlags(measureFlags(command), ['table', 'json']);
  return command.action(async () => {
    const query = lineageRiskQuery(parametersOf(command));
    const { lineageRisk } = await import('../../answers/lineage-risk.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => lineageRisk(registry, query)));
  });
}

function inspectCommand(): Command {
  const command = new Command('inspect')
    .summary('what the files of a model hold')
    .description('What the files of a model hold: tensors, types, architecture, tokenizer, renamed tensors.')
    .argument('<path>', 'the model')
    .option('--scan', 'read every value to find those that are no finite numbers')
    .addHelpText('after', EPILOGUE);
  outputFlags(command, ['table', 'json']);
  return command.action(async (path: string) => {
    const { scan } = command.opts<{ scan?: boolean }>();
    const { inspectWeights } = await import('../../answers/lineage-inspect.js');
    const { weightsOverHttp } = await import('../../answers/weights-over-http.js');
    await print(command, await inspectWeights(path, { scan: scan ?? false, fetch: weightsOverHttp() }));
  });
}

function compareCommand(): Command {
  const command = new Command('compare')
    .summary('whether two models share weights, or only their architecture')
    .description(
      'Whether two models share weights, only their architecture, or nothing that can be seen: tests of independence with their null hypotheses, p-values, assumptions and limits. The tests have no direction.',
    )
    .argument('<a>', 'a model')
    .argument('<b>', 'another')
    .option('--seed <number>', 'seed of the Monte-Carlo draws (default: 1)')
    .option('--threads <number>', 'threads; the answer is the same (default: the processors, at most 4)')
    .option('--keep', 'keep the result for lineage show and lineage risk')
    .option('--name-a <model>', 'what A is called, for --keep and bills of materials')
    .option('--name-b <model>', 'what B is called, for --keep and bills of materials')
    .addHelpText('after', EPILOGUE);
  outputFlags(command, ['table', 'json', ...BOM_FORMATS]);
  return command.action(async (a: string, b: string) => {
    const { keep, nameA, nameB } = command.opts<{ keep?: boolean; nameA?: string; nameB?: string }>();
    const { keepComparison, namesToKeep } = await import('../../answers/keep-comparison.js');
    const names = keep ? namesToKeep(nameA, nameB) : null;
    const { compareWeights } = await import('../../answers/lineage-compare.js');
    const { weightsOverHttp } = await import('../../answers/weights-over-http.js');
    const answer = await compareWeights(a, b, {
      seed: seedOf(command),
      ...threadsOf(command),
      fetch: weightsOverHttp(),
    });
    if (names) await keepComparison(answer, names);
    await printLineage(command, answer, { model: nameA, other: nameB });
  });
}

function searchCommand(): Command {
  const command = new Command('search')
    .summary('which models of a folder a model is related to')
    .description(
      'Which models of a folder a model is related to. P-values are corrected for the number of candidates (Holm); the weights of a merge are recovered.',
    )
    .argument('<path>', 'the model')
    .requiredOption('--among <folder>', 'every file of weights and every folder in it is a candidate')
    .option('--seed <number>', 'seed of the Monte-Carlo draws (default: 1)')
    .option('--threads <number>', 'threads; the answer is the same (default: the processors, at most 4)')
    .option(
      '--keep',
      'keep the results for lineage show and lineage risk; candidates go by their file or folder',
    )
    .option('--name <model>', 'what the model is called, for --keep and bills of materials')
    .addHelpText('after', EPILOGUE);
  outputFlags(command, ['table', 'json', ...BOM_FORMATS]);
  return command.action(async (path: string) => {
    const { among, keep, name } = command.opts<{ among: string; keep?: boolean; name?: string }>();
    const { keepSearch, nameToKeep } = await import('../../answers/keep-comparison.js');
    const called = keep ? nameToKeep(name, '--name') : null;
    const { searchWeights } = await import('../../answers/lineage-search.js');
    const answer = await searchWeights(path, among, { seed: seedOf(command), ...threadsOf(command) });
    if (called !== null) await keepSearch(answer, called);
    await printLineage(command, answer, { model: name });
  });
}

/** Prints a comparison as any answer, or as the bill of materials that was asked for. */
async function printLineage(
  command: Command,
  answer: LineageCompareAnswer | LineageSearchAnswer,
  names: BomNames,
): Promise<void> {
  const { format, json } = command.opts<{ format: string; json?: boolean }>();
  const asked = json ? undefined : BOM_FORMATS.find((one) => one === format);
  if (!asked) return print(command, answer);
  const { billOfMaterials } = await import('../../answers/bill-of-materials.js');
  const bom = await billOfMaterials(answer, asked, names);
  await emit(command, `${jsonText(bom, 2)}\n`, asked);
}

function seedOf(command: Command): number {
  const { seed = '1' } = command.opts<{ seed?: string }>();
  const number = /^\d{1,10}$/.test(seed) ? Number(seed) : Number.NaN;
  if (number <= 4_294_967_295) return number;
  throw new HeadwayError({
    code: 'bad-seed',
    what: phrase`"${seed}" is not a seed`,
    where: '--seed',
    remedy: 'use a whole number from 0 to 4294967295',
  });
}

function threadsOf(command: Command): { threads?: number } {
  const { threads } = command.opts<{ threads?: string }>();
  if (threads === undefined) return {};
  if (/^([1-9]|[1-5]\d|6[0-4])$/.test(threads)) return { threads: Number(threads) };
  throw new HeadwayError({
    code: 'bad-threads',
    what: phrase`"${threads}" is no number of threads`,
    where: '--threads',
    remedy: 'use a whole number from 1 to 64',
  });
}
