import type { Fact } from '../registry/facts.js';
import { parseName } from './cells.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const COLUMNS = ['model', 'distilled', 'confidence'];
const CONFIDENCES = ['high', 'medium', 'low'];

/** Which versions the paper “A Rosetta Stone for AI Benchmarks” takes for distilled. Its notes are not read. */
export const epochDistilled: Source = {
  id: 'epoch-distilled',
  reads: 'distilled_models.csv of the paper',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const seen = new Set<string>();
    for await (const record of files.csv(null, () => ({ ordered: COLUMNS }), { openEnd: true })) {
      const row = new RowReader(context.dataSet.id, files.nameOf(null), record.row);
      const version = row.value('model', parseName(record.cell('model')));
      const distilled = record.cell('distilled').trim().toLowerCase();
      const confidence = record.cell('confidence').trim().toLowerCase();
      if (version === null) row.passOver('model', 'no version named');
      else if (seen.has(version)) row.passOver('model', 'version already read');
      if (distilled === '') row.passOver('distilled', 'nothing said');
      else if (distilled !== 'true' && distilled !== 'false')
        row.invalid('distilled', 'neither True nor False');
      if (!CONFIDENCES.includes(confidence)) row.invalid('confidence', 'not high, medium or low');
      if (version !== null && row.drops.length === 0) {
        seen.add(version);
        yield {
          table: 'distillation',
          row: {
            data_set: context.dataSet.id,
            version,
            distilled: distilled === 'true',
            confidence,
            row: record.row,
          },
        };
      }
      yield* row.drops;
    }
  },
};
