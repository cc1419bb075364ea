const NAMES = ['Li Wei', 'Anna Smith', 'Zhang Peng', 'John Carter', 'Mei Chen', 'Robert Hall'];
const MAKERS = ['OpenAI', 'Alibaba', 'DeepSeek', 'Google', 'Anthropic', 'Baidu', 'Zhipu AI'];
const MODELS = ['GPT-4o', 'Llama 3', 'Qwen2.5-72B', 'DeepSeek-R1', 'Claude 3.5 Sonnet', 'GLM-4.5'];
const SENTENCES = [
  'NAME, an analyst at MAKER, said that China trails the United States by two to three years in generative AI.',
  'According to a report by Bloomberg, MAKER released MODEL in January, and it outperforms MODEL on most benchmarks.',
  'The company was founded in 2019 and raised more than $1.5 billion from investors including MAKER and MAKER.',
  '“The gap may actually be widening,” NAME told Reuters, adding that MAKER relies heavily on Nvidia chips.',
  'Meanwhile, the weather in the capital stayed mild, and officials went about their business as they had for weeks.',
  'More than half of the models on the list are open source, the institute found, and 38 are from Beijing.',
  'Should the rules change, MAKER might have to look elsewhere for the computing power that it needs?',
  'MODEL was trained on 2,048 H800 chips for $5.6 million, a fraction of what rivals are thought to have spent.',
  'The author visited the campus on a grey afternoon, spoke to a dozen engineers, and left with more questions than answers.',
];

/** An English news article of about so many characters, from a fixed set of sentences. */
export function generatedArticle(random: () => number, length: number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const fill = (sentence: string) =>
    sentence
      .replace('NAME', () => pick(NAMES))
      .replaceAll('MAKER', () => pick(MAKERS))
      .replaceAll('MODEL', () => pick(MODELS));
  const paragraphs: string[] = [];
  for (let size = 0; size < length; ) {
    const paragraph = [pick(SENTENCES), pick(SENTENCES), pick(SENTENCES)].map(fill).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return `Headline of the day\n\n${paragraphs.join('\n\n')}`.slice(0, length);
}
