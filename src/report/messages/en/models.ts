import type { BenchmarksAnswer, ModelAnswer, ModelsAnswer } from '../../../contract/index.js';
import { cell, count } from '../../numbers.js';

type Makers = ModelAnswer['organisations'];

const measureName = ({ measure }: ModelsAnswer, name: string) =>
  name === measure ? measure : `${measure} (${name})`;

/** The words of tables of models and of benchmarks, and of one model. */
export const modelWords = {
  access: (access: string, licenceClass: string | null): string =>
    licenceClass ? `${access}, ${licenceClass}` : access,
  title: ({ models, total, measure }: ModelsAnswer): string =>
    `${models.length < total ? `${count(models.length)} of ` : ''}${count(total)} models on ${measure}`,
  intro: ({ where, asOf, vintage }: ModelsAnswer, name: string): string =>
    `${name}${where ? `, where ${where}` : ''}, as of ${asOf ?? 'any day'}, vintage ${vintage ?? 'unknown'}. A record raised the frontier of the listed models on its release day.`,
  line: (answer: ModelsAnswer, name: string): string =>
    `${answer.models.length < answer.total ? `${count(answer.models.length)} of ` : ''}${count(answer.total)} models${answer.where ? ` where ${answer.where}` : ''}, on ${measureName(answer, name)}, as of ${answer.asOf ?? 'any day'}, vintage ${answer.vintage ?? 'unknown'}.`,
  addresses: 'Addresses of this table',
  record: 'record',
  marked: '* raised the frontier of these models',

  benchmarks: {
    title: (number: number): string => `${count(number)} benchmarks`,
    intro: ({ vintage }: BenchmarksAnswer, inIndex: number): string =>
      `${count(inIndex)} of them are in the index. A score is put between what guessing gives (the floor) and the ceiling; each floor says where it comes from. Scores are as published, in the edition of ${vintage ?? 'unknown'}.`,
    yes: 'yes',
    no: 'no',
    private: 'private',
  },

  one: {
    makers: (makers: Makers): string =>
      makers
        .map(({ name, countries, city, kind, founded }) => {
          const details = [
            kind,
            [city, countries.join('/')].filter(Boolean).join(', '),
            founded && `founded ${founded}`,
          ];
          return `${name} (${details.filter(Boolean).join('; ') || 'nothing more is held'})`;
        })
        .join('; ') || 'unknown',
    maker({ name, countries, city }: Makers[number]): string {
      const place = [city, countries.join('/')].filter(Boolean).join(', ');
      return place === '' ? name : `${name} (${place})`;
    },
    access: (access: string, licenceClass: string | null): string =>
      licenceClass ? `${access} (${licenceClass})` : access,
    stands({ name, values: [best] }: ModelAnswer): string {
      return best
        ? `${name} stands at ${cell(best.value)} on ${best.measure}, place ${best.rank} of ${best.of} in the vintage of ${best.vintage}.`
        : `${name} has no value on the index.`;
    },
    madeBy: 'Made by',
    accessTerm: 'Access',
    released: 'Released',
    namesTerm: 'Names',
    unknown: 'unknown',
    dayUnknown: 'release day unknown',
    names: (shown: readonly string[], more: number): string =>
      `Names: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    addresses: 'Addresses of this model',
    values: (name: string): string => `${name}: values`,
    product({ name, organisation, ran }: NonNullable<ModelAnswer['product']>): string {
      const models = ran.map(({ model, fromOn }) => (fromOn === null ? model : `${model} (from ${fromOn})`));
      return `${name} is also a product of ${organisation}; it ran ${models.join(', ')}.`;
    },
    noValue: 'It has no value on the index.',
    oneFit: (versions: readonly string[]): string =>
      `${versions.join(', ')} (one fit, not measured for each)`,
    more: (version: string, more: number): string => `${version} and ${more} more`,
    sharedFit: (measure: string, versions: readonly string[]): string =>
      `On ${measure} ${versions.join(', ')} share one fit: not measured for each.`,
    rank: (rank: number, of: number): string => `${count(rank)} of ${count(of)}`,
    nearest: (name: string): string => `Nearest to ${name}`,
    lineage: 'What it is built on',
    scores: 'Scores',
    noScore: 'No score is held.',
    bestScores: (name: string): string => `${name}: best score on each benchmark`,
    scoreLine: (number: number, shown: readonly string[]): string =>
      `Best scores (${number} benchmarks): ${shown.join(', ')}${shown.length < number ? ', …' : ''}.`,
  },
};
