const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Who acts in the race, in common nouns. */
export const ACTORS: ReadonlySet<string> = words(`
  firm firms company companies startup startups start-up start-ups lab labs laboratory laboratories developer developers
  researcher researchers team teams enterprise enterprises industry giant giants player players maker makers group groups
  country nation countries nations government governments university universities institute institutes sector ecosystem vendor vendors
  provider providers organisation organisations organization organizations scientists engineers
  公司 企业`);

/** Against whom. */
export const RIVALS: ReadonlySet<string> = words(`
  rival rivals counterpart counterparts peer peers competitor competitors leader leaders frontier competition pack
  incumbents challengers west rest world others state-of-the-art`);

/** What is made. */
export const PRODUCTS: ReadonlySet<string> = words(`
  model models llm llms chatbot chatbots system systems ai a.i. assistant assistants algorithm algorithms technology
  technologies tech code weights architecture software product products agent agents version versions family series
  codebase offering offerings framework`);

/** What sentences of the race speak of besides, and what stands for its actors. */
export const TOPICS: ReadonlySet<string> = words(`
  gap gaps lag distance delay lead race behind ahead frontier compute chips chip gpus benchmark benchmarks leaderboard export exports it they we its their our
  weights parameters talent innovation technology technological`);

/** What is counted, in the singular, as quantities name their units. */
export const COUNTABLE: ReadonlySet<string> = words(`
  model llm chatbot company firm startup start-up lab laboratory paper patent region province city country user developer
  researcher engineer institution university product enterprise agent dataset benchmark download vendor organisation
  organization scientist employee team app application citation publication talent release version gpu chip server accelerator processor 模型 大模型 公司 企业`);

export const ORDINALS: ReadonlySet<string> = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th last`);

/** Where places are given. */
export const BOARDS: ReadonlySet<string> = words(`
  leaderboard leaderboards ranking rankings board boards chart charts index indices table tables league list lists benchmark
  benchmarks arena lmarena store standings tool survey poll scoreboard category categories class`);
