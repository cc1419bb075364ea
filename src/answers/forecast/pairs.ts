/** A comparison that forecasts are calibrated and scored on. */
export interface ForecastPair {
  readonly follower: string;
  readonly leader: string;
}

const pair = (follower: string, leader: string): ForecastPair => ({ follower, leader });
const by = (organisation: string) => `organisation="${organisation}"`;
const US = 'country="United States"';

/**
 * The pairs, fixed on 2026-11-22 before any forecast was scored. Chosen by how many models a group has and since
 * when: countries, access, organisations; some overtook, some did not.
 */
export const FORECAST_PAIRS: readonly ForecastPair[] = [
  pair('country=China', US),
  pair('country=France', US),
  pair('country=France', 'country=China'),
  pair('access=open-weights', 'access=closed'),
  pair(`access=open-weights and ${US}`, 'access=closed'),
  pair('access=open-weights and country=China', 'access=closed'),
  pair('access=open-weights and country=China', 'access=open-weights and not country=China'),
  pair('country=China', by('Meta AI')),
  pair(by('Anthropic'), by('OpenAI')),
  pair(by('Google DeepMind'), by('OpenAI')),
  pair(by('Meta AI'), by('OpenAI')),
  pair(by('Mistral AI'), by('OpenAI')),
  pair(by('Alibaba'), by('OpenAI')),
  pair(by('DeepSeek'), by('OpenAI')),
  pair(by('xAI'), by('OpenAI')),
  pair(`not ${by('OpenAI')}`, by('OpenAI')),
  pair(by('Google DeepMind'), by('Anthropic')),
  pair(by('Meta AI'), by('Anthropic')),
  pair(by('Meta AI'), by('Google DeepMind')),
  pair(by('Mistral AI'), by('Meta AI')),
  pair(by('Alibaba'), by('Meta AI')),
  pair(by('DeepSeek'), by('Meta AI')),
  pair(by('DeepSeek'), by('Alibaba')),
  pair(by('Mistral AI'), by('Alibaba')),
];
