import { HYPER } from '../../src/measure/headway-index/layout.js';
import {
  drawHeadway,
  drawScore,
  generalAbility,
  type HeadwayPosterior,
  linesOf,
  Random,
  type Score,
} from '../../src/measure/index.js';
import type { Ground } from './ground.js';
import { dayOf, type World } from './world.js';

const DRAWS = 250;
const JITTER = 0.1;

/**
 * Worlds as `headway` assumes them: each of one draw of its posterior given the shipped scores. A version without a line
 * takes the ability and the factors of one of its neighbours, moved a little; a line those of a neighbour of its first
 * version, and its versions depart from it as the model has it. The two models of the scale stay what they are. Scores
 * are drawn as the model has them, noise and all.
 */
export function headwayWorlds(ground: Ground, seed: number): (world: number) => World {
  const { scores, groups } = ground.refit;
  const lines = linesOf(groups.map(({ model }) => model));
  const posterior = drawHeadway(scores, lines, { seed, chains: 2, warmUp: 200, draws: DRAWS / 2, thin: 2 });
  return (world) => {
    const random = Random.stream(seed, world);
    const asOf = dayOf(random);
    const draw = (world * 199) % DRAWS;
    const made = shuffled(ground, lines, posterior, draw, random);
    const seen: Score[] = [];
    for (let model = 0; model < scores.models; model++) {
      for (let i = scores.start[model]; i < scores.start[model + 1]; i++) {
        const benchmark = scores.benchmark[i];
        const { expected, noise } = drawScore(made, 0, model, benchmark, random);
        seen.push({ model, benchmark, value: expected + noise });
      }
    }
    return { asOf, truth: { ability: generalAbility(made) }, scores: seen, clipped: false };
  };
}

type Draw = Pick<HeadwayPosterior, 'layout' | 'position' | 'ability' | 'factor'> & { readonly draws: 1 };

/** One draw of the posterior whose versions and lines have changed places with neighbours. */
function shuffled(
  { neighbours, anchors }: Ground,
  { line }: { readonly line: Int32Array },
  { layout, position, ability, factor }: HeadwayPosterior,
  draw: number,
  random: Random,
): Draw {
  const { models, lines, factors } = layout;
  const x = position.slice(draw * layout.size, (draw + 1) * layout.size);
  const before = ability.subarray(draw * models, (draw + 1) * models);
  const factorBefore = factor.subarray(draw * models * factors, (draw + 1) * models * factors);
  const share = (logit: number) => 1 / (1 + Math.exp(-x[layout.hyper + logit]));
  const rest = Math.sqrt(1 - share(HYPER.lineShare));
  const factorRest = Math.sqrt(1 - share(HYPER.lineFactorShare));
  const neighbourOf = (model: number) => {
    const near = neighbours[model];
    return near[random.integer(near.length)];
  };
  const fixed = new Set([anchors.low.model, anchors.high.model]);
  const fixedLines = new Set([...fixed].map((model) => line[model]));
  const common = Array.from({ length: lines }, (_, l) => {
    const from = neighbourOf(line.indexOf(l));
    const own = fixedLines.has(l) ? l : line[from];
    const jitter = fixedLines.has(l) ? 0 : JITTER * random.normal();
    return {
      ability: jitter + (own < 0 ? before[from] : x[layout.lineAbility + own]),
      factor: Array.from({ length: factors }, (_, k) =>
        own < 0 ? factorBefore[from * factors + k] : x[layout.lineFactor + own * factors + k],
      ),
    };
  });
  const after = new Float64Array(models);
  const factorAfter = new Float64Array(models * factors);
  for (let m = 0; m < models; m++) {
    const inLine = line[m] >= 0 && !fixed.has(m);
    const from = fixed.has(m) ? m : neighbourOf(m);
    after[m] = inLine
      ? common[line[m]].ability + rest * random.normal()
      : before[from] + (fixed.has(m) ? 0 : JITTER * random.normal());
    for (let k = 0; k < factors; k++) {
      factorAfter[m * factors + k] = inLine
        ? common[line[m]].factor[k] + factorRest * random.normal()
        : factorBefore[from * factors + k];
    }
  }
  return { layout, draws: 1, position: x, ability: after, factor: factorAfter };
}
