import { decided } from '../../claims/verdict/index.js';
import { type CensusModel, provincesIn } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { censusOn } from './census-on.js';
import { judgeDated } from './dated.js';
import { counted as countedFigure } from './estimate-of.js';
import { listEvidence } from './list-evidence.js';
import { countriesOf, namesIn } from './names-in.js';

/** What a claim ranks by how many models there are. */
interface Ranking {
  readonly of: 'provinces' | 'fields' | 'countries';
  readonly where: string | null;
  readonly valuesOf: (model: CensusModel) => readonly string[];
  readonly named: readonly string[];
}

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/\bnatural language\b|\bNLP\b|自然语言/iu, 'Language'],
  [/\bmulti-?modal\b|多模态/iu, 'Multimodal'],
  [/\bvision\b|视觉/iu, 'Vision'],
  [/\bspeech\b|语音/iu, 'Speech'],
];

/** The domains of models that a phrase names, as the lists call them. */
export function modalitiesIn(text: string): string[] {
  return FIELDS.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
}

/**
 * "Beijing has the largest number of such models": places by what the lists hold. The lists are incomplete, and by how
 * much for each place is not known, so the verdict is uncertain; the places stand beside.
 */
export async function judgePlacesByCount(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const text = claim.subject ?? claim.quote;
  const ranking = rankingOf(text, countriesOf(await namesIn(registry, text)));
  if (ranking === null) return notMeasurable({ code: 'ranked-not-named' });
  return judgeDated(asking, async (day) => {
    const counted = await censusOn(registry, ranking.where, day);
    const totals = new Map<string, number>();
    for (const model of counted.models) {
      for (const value of ranking.valuesOf(model)) totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    const order = [...totals].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    const places = ranking.named.map((value) => {
      const total = totals.get(value) ?? 0;
      return { name: value, models: total, place: 1 + order.filter(([, other]) => other > total).length };
    });
    const [first] = places;
    return finding(
      decided('uncertain', 'coverage'),
      { code: 'places-by-count', of: ranking.of, places, day },
      {
        measured: first && {
          estimate: countedFigure(first.place),
          unit: 'rank',
          of: { code: 'place-by-count', of: ranking.of, name: first.name, day },
        },
        evidence: listEvidence(counted.lists),
      },
    );
  });
}

function rankingOf(text: string, countries: readonly string[]): Ranking | null {
  const provinces = provincesIn(text);
  if (provinces.length > 0) {
    return {
      of: 'provinces',
      where: 'country=China',
      valuesOf: ({ provinces: own }) => own ?? [],
      named: provinces,
    };
  }
  const modalities = modalitiesIn(text);
  if (modalities.length > 0) {
    return {
      of: 'fields',
      where: 'country=China',
      valuesOf: ({ modalities: own }) => own ?? [],
      named: modalities,
    };
  }
  if (countries.length === 0) return null;
  return {
    of: 'countries',
    where: null,
    valuesOf: ({ countries: own }) => own,
    named: countries,
  };
}
