/** The benchmark that a task of a harness is, and the metrics that may stand for its score, the best first. */
export interface BenchmarkTask {
  /** A name of `data/compiled/benchmark.csv`. */
  readonly benchmark: string;
  /** Each is a fraction in this harness. */
  readonly metrics: readonly string[];
}

const task = (benchmark: string, ...metrics: string[]): BenchmarkTask => ({ benchmark, metrics });
const ACCURACY = ['acc,none'];
const NORMALISED = ['acc_norm,none', 'acc,none'];
const EXACT = ['exact_match,flexible-extract', 'exact_match,strict-match', 'exact_match,none'];

/**
 * Tasks of lm-evaluation-harness, checked by hand against the task files of 0.4.13. Only a task that asks the
 * same questions is here: `arc_easy`, `gpqa_main`, `mmlu_pro`, `hendrycks_math`, `sciq` and `aime24` are others.
 */
const LM_EVALUATION_HARNESS: Readonly<Record<string, BenchmarkTask>> = {
  arc_challenge: task('ARC AI2', ...NORMALISED),
  arc_challenge_chat: task('ARC AI2', 'exact_match,remove_whitespace'),
  arc_challenge_llama: task('ARC AI2', 'exact_match,strict_match'),
  bbh: task('BBH', 'exact_match,get-answer'),
  bbh_cot_fewshot: task('BBH', 'exact_match,get-answer'),
  bbh_cot_zeroshot: task('BBH', 'exact_match,flexible-extract'),
  leaderboard_bbh: task('BBH', 'acc_norm,none'),
  boolq: task('BoolQ', ...ACCURACY),
  gpqa_diamond_zeroshot: task('GPQA diamond', ...NORMALISED),
  gpqa_diamond_n_shot: task('GPQA diamond', ...NORMALISED),
  gpqa_diamond_cot_zeroshot: task('GPQA diamond', ...EXACT),
  gpqa_diamond_cot_n_shot: task('GPQA diamond', ...EXACT),
  gpqa_diamond_generative_n_shot: task('GPQA diamond', ...EXACT),
  leaderboard_gpqa_diamond: task('GPQA diamond', 'acc_norm,none'),
  gsm8k: task('GSM8K', ...EXACT),
  gsm8k_cot: task('GSM8K', ...EXACT),
  gsm8k_cot_zeroshot: task('GSM8K', ...EXACT),
  gsm8k_cot_llama: task('GSM8K', ...EXACT),
  hellaswag: task('HellaSwag', ...NORMALISED),
  lambada_openai: task('LAMBADA', ...ACCURACY),
  lambada_standard: task('LAMBADA', ...ACCURACY),
  leaderboard_math_hard: task('MATH level 5', 'exact_match,none'),
  mmlu: task('MMLU', ...ACCURACY),
  mmlu_generative: task('MMLU', 'exact_match,get_response'),
  mmlu_llama: task('MMLU', 'exact_match,strict_match'),
  openbookqa: task('OpenBookQA', ...NORMALISED),
  piqa: task('PIQA', ...NORMALISED),
  triviaqa: task('TriviaQA', 'exact_match,remove_whitespace'),
  winogrande: task('Winogrande', ...ACCURACY),
};

/** Tasks of `inspect_evals`, checked by hand against 0.26. Its `math` asks all levels; `simpleqa_verified` has other metrics. */
const INSPECT: Readonly<Record<string, BenchmarkTask>> = {
  arc_challenge: task('ARC AI2', 'accuracy'),
  bbh: task('BBH', 'all'),
  boolq: task('BoolQ', 'accuracy'),
  cybench: task('Cybench', 'accuracy'),
  gpqa_diamond: task('GPQA diamond', 'accuracy'),
  gsm8k: task('GSM8K', 'accuracy'),
  hellaswag: task('HellaSwag', 'accuracy'),
  mmlu_0_shot: task('MMLU', 'accuracy'),
  mmlu_5_shot: task('MMLU', 'accuracy'),
  osworld: task('OSWorld', 'accuracy'),
  piqa: task('PIQA', 'accuracy'),
  swe_bench: task('SWE-Bench verified', 'mean'),
  winogrande: task('Winogrande', 'accuracy'),
};

/** Scenarios of HELM, checked by hand. Its `math` asks all levels; `gpqa_main` is not the diamond subset. */
const HELM: Readonly<Record<string, BenchmarkTask>> = {
  boolq: task('BoolQ', 'quasi_exact_match', 'exact_match'),
  'commonsense:dataset=hellaswag': task('HellaSwag', 'exact_match'),
  'commonsense:dataset=openbookqa': task('OpenBookQA', 'exact_match'),
  'commonsense:dataset=piqa': task('PIQA', 'exact_match'),
  'gpqa:subset=gpqa_diamond': task('GPQA diamond', 'chain_of_thought_correctness', 'exact_match'),
  gsm: task('GSM8K', 'final_number_exact_match', 'exact_match_indicator'),
  mmlu: task('MMLU', 'exact_match'),
};

/** By format and task. In a CSV the benchmarks go by their own names and `BENCHMARK_ALIASES`. */
export const BENCHMARK_TASKS = {
  'lm-evaluation-harness': LM_EVALUATION_HARNESS,
  inspect: INSPECT,
  helm: HELM,
} as const;

/** Other names in use of a benchmark; case, spaces and signs do not count. */
export const BENCHMARK_ALIASES: Readonly<Record<string, string>> = {
  'ARC challenge': 'ARC AI2',
  'ARC-C': 'ARC AI2',
  'AI2 Reasoning Challenge': 'ARC AI2',
  'ARC-AGI-1': 'ARC-AGI',
  'BIG-Bench Hard': 'BBH',
  CommonsenseQA2: 'CSQA2',
  'FrontierMath Tiers 1-3': 'FrontierMath-2025-02-28-Private',
  'FrontierMath Tier 4': 'FrontierMath-Tier-4-2025-07-01-Private',
  'GPQA-D': 'GPQA diamond',
  "Humanity's Last Exam": 'HLE',
  'MATH lvl 5': 'MATH level 5',
};
