import { decided } from '../../claims/verdict/index.js';
import { type CensusModel, provinceName, provincesIn } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { censusOn } from './census-on.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { countryLabel } from './group-of.js';
import { countriesOf, namesIn } from './names-in.js';

/** What a claim ranks by how many models there are. */
interface Ranking {
  readonly name: string;
  readonly where: string | null;
  readonly valuesOf: (model: CensusModel) => readonly string[];
  readonly labelOf: (value: string) => string;
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
  if (ranking === null) return notMeasurable('what is ranked by number is not named');
  return judgeDated(asking, async (day) => {
    const counted = await censusOn(registry, ranking.where, day);
    const totals = new Map<string, number>();
    for (const model of counted.models) {
      for (const value of ranking.valuesOf(model)) totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    const order = [...totals].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    const places = ranking.named.map((value) => {
      const total = totals.get(value) ?? 0;
      return { value, total, place: 1 + order.filter(([, other]) => other > total).length };
    });
    const shown = places
      .map(({ value, total, place }) => `${ranking.labelOf(value)} ${place} (${total})`)
      .join(', ');
    const [first] = places;
    return finding(
      decided('uncertain', 'coverage'),
      `In the lists held${day === null ? '' : ` as of ${longDay(day)}`} the places by number of models are ${shown}; the lists are incomplete and their coverage of ${ranking.name} is not estimated, which leaves the claim uncertain.`,
      {
        measured: first && {
          estimate: { estimate: first.place, low: null, high: null, level: 0.9 },
          unit: 'rank',
          what: `place of ${ranking.labelOf(first.value)} by models listed${day === null ? '' : `, as of ${day}`}`,
        },
        evidence: counted.lists.map((list) => ({ what: `list ${list}`, address: null })),
      },
    );
  });
}

function rankingOf(text: string, countries: readonly string[]): Ranking | null {
  const provinces = provincesIn(text);
  if (provinces.length > 0) {
    return {
      name: 'provinces',
      where: 'country=China',
      valuesOf: ({ provinces: own }) => own ?? [],
      labelOf: provinceName,
      named: provinces,
    };
  }
  const modalities = modalitiesIn(text);
  if (modalities.length > 0) {
    return {
      name: 'fields',
      where: 'country=China',
      valuesOf: ({ modalities: own }) => own ?? [],
      labelOf: (value) => value,
      named: modalities,
    };
  }
  if (countries.length === 0) return null;
  return {
    name: 'countries',
    where: null,
    valuesOf: ({ countries: own }) => own,
    labelOf: countryLabel,
    named: countries,
  };
}
