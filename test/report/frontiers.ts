import type { FrontierStep } from '../../src/contract/index.js';

// Release days and published ECI (rounded) of the records of four groups, Epoch AI, "Epoch Capabilities
// Index", vintage 2026-07-08, CC BY 4.0, https://epoch.ai/benchmarks. Enough to look at; not for figures.
const CHINA = `2023-06-01|88.92|Baichuan1-7B|Baichuan-7B|Baichuan
2023-09-06|102.12|Baichuan2-13B|Baichuan-2-13B-Base|Baichuan
2023-09-24|112.30|Qwen-14B|Qwen-14B-Chat|Alibaba
2023-11-02|116.82|Yi-34B|Yi-34B|01.AI
2024-05-07|124.46|DeepSeek-V2|DeepSeek-V2|DeepSeek
2024-06-07|125.37|Qwen2-72B|qwen2-72b-instruct|Alibaba
2024-09-19|129.08|Qwen2.5-72B|Qwen2.5-72B|Alibaba
2024-12-26|133.03|DeepSeek-V3|DeepSeek-V3|DeepSeek
2025-01-20|139.71|DeepSeek-R1|DeepSeek-R1|DeepSeek
2025-05-28|142.00|DeepSeek-R1 (May 2025)|DeepSeek-R1-0528|DeepSeek
2025-07-25|144.95|Qwen3-235B-A22B (Jul 2025)|Qwen3-235B-A22B-Thinking-2507|Alibaba
2025-11-06|146.08|Kimi K2 Thinking|kimi-k2-thinking|Moonshot
2025-12-01|146.64|DeepSeek-V3.2|deepseek-chat|DeepSeek
2026-01-27|148.38|Kimi K2.5|kimi-k2p5|Moonshot
2026-03-31|149.40|Qwen 3.6 Plus|qwen3.6-plus|Alibaba
2026-04-07|150.67|GLM-5.1|glm-5.1|Z.ai (Zhipu AI)
2026-04-20|151.41|Kimi K2.6|kimi-k2.6|Moonshot
2026-05-19|153.19|Qwen3.7-Max|qwen3.7-max|Alibaba`;

const UNITED_STATES = `2023-02-24|109.35|LLaMA-65B|LLaMA-65B|Meta AI
2023-03-14|125.82|GPT-4 (Mar 2023)|gpt-4-0314|OpenAI
2024-02-29|126.86|Claude 3 Opus|claude-3-opus-20240229|Anthropic
2024-04-09|127.57|GPT-4 Turbo (Apr 2024)|gpt-4-turbo-2024-04-09|OpenAI
2024-05-13|128.78|GPT-4o|gpt-4o-2024-05-13|OpenAI
2024-06-20|130.00|Claude 3.5 Sonnet|claude-3-5-sonnet-20240620|Anthropic
2024-09-12|136.56|o1-mini|o1-mini-2024-09-12_high|OpenAI
2024-12-17|142.74|o1|o1-2024-12-17_high|OpenAI
2025-03-25|144.92|Gemini 2.5 Pro (Mar 2025)|gemini-2.5-pro-exp-03-25|Google DeepMind
2025-04-16|147.10|o3|o3-2025-04-16_high|OpenAI
2025-06-10|148.04|o3-pro|o3-pro-2025-06-10_high|OpenAI
2025-08-07|150.00|GPT-5|gpt-5-2025-08-07_high|OpenAI
2025-10-07|150.48|GPT-5 Pro|gpt-5-pro-2025-10-06_high|OpenAI
2025-11-18|153.43|Gemini 3 Pro|gemini-3-pro-preview|Google DeepMind
2025-12-11|154.72|GPT-5.2 Pro|gpt-5.2-pro-2025-12-11|OpenAI
2026-02-05|155.85|GPT-5.3 Codex|gpt-5.3-codex|OpenAI
2026-03-05|157.91|GPT-5.4 Pro|gpt-5.4-pro-2026-03-05|OpenAI
2026-04-23|161.29|GPT-5.5 Pro|gpt-5.5-pro_high|OpenAI`;

const OPEN = `2023-02-24|109.35|LLaMA-65B|LLaMA-65B|Meta AI
2023-07-18|113.21|Llama 2-70B|Llama-2-70b-chat|Meta AI
2023-07-20|116.54|Stable Beluga 2|StableBeluga2|Stability AI
2023-12-11|117.84|Mixtral 8x7B|Mixtral-8x7B-Instruct-v0.1|Mistral AI
2024-04-17|121.08|Mixtral 8x22B|Mixtral-8x22B-Instruct-v0.1|Mistral AI
2024-04-18|122.47|Llama 3-70B|Meta-Llama-3-70B|Meta AI
2024-05-07|124.46|DeepSeek-V2|DeepSeek-V2|DeepSeek
2024-07-23|128.99|Llama 3.1-405B|Llama-3.1-405B|Meta AI
2024-12-12|131.02|Phi-4|phi-4|Microsoft Research
2024-12-26|133.03|DeepSeek-V3|DeepSeek-V3|DeepSeek
2025-01-20|139.71|DeepSeek-R1|DeepSeek-R1|DeepSeek
2025-05-28|142.00|DeepSeek-R1 (May 2025)|DeepSeek-R1-0528|DeepSeek
2025-07-25|144.95|Qwen3-235B-A22B (Jul 2025)|Qwen3-235B-A22B-Thinking-2507|Alibaba
2025-11-06|146.08|Kimi K2 Thinking|kimi-k2-thinking|Moonshot
2026-01-27|148.38|Kimi K2.5|kimi-k2p5|Moonshot
2026-04-20|151.41|Kimi K2.6|kimi-k2.6|Moonshot
2026-06-16|152.72|GLM-5.2|glm-5.2_high|Z.ai (Zhipu AI)`;

function steps(text: string): FrontierStep[] {
  return text.split('\n').map((line) => {
    const [day, value, model, version, organisation] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
    ];
    return { day, value: Number(value), model, version, organisations: [organisation] };
  });
}

export const chinaFrontier = steps(CHINA);
export const unitedStatesFrontier = steps(UNITED_STATES);
export const openFrontier = steps(OPEN);
/** The United States' from GPT-4 on, without the one open model: near enough to the closed frontier. */
export const closedFrontier = unitedStatesFrontier.slice(1);
