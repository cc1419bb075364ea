/** First words of model names, with the organisation that makes them. A version may follow: "Llama 2", "Qwen2.5-Max". */
export const MODEL_FAMILIES: Readonly<Record<string, string>> = {
  ...each('OpenAI', 'GPT ChatGPT Codex Sora InstructGPT'),
  ...each('Anthropic', 'Claude'),
  ...each('Google DeepMind', 'Gemini Gemma PaLM Bard LaMDA BERT Chinchilla Gopher AlphaFold'),
  ...each('Meta AI', 'Llama LLaMA LLAMA OPT'),
  ...each('xAI', 'Grok'),
  ...each('Mistral AI', 'Mixtral Ministral Codestral Magistral'),
  ...each('Microsoft', 'Phi Copilot'),
  ...each('NVIDIA', 'Nemotron'),
  ...each('Cohere', 'Aya'),
  ...each('Technology Innovation Institute', 'Falcon'),
  ...each('Allen Institute for AI', 'OLMo Tulu'),
  ...each('Alibaba', 'Qwen QwQ QVQ Tongyi 通义千问 通义 千问'),
  ...each('Baidu', 'ERNIE Ernie Wenxin 文心一言 文心大模型 文心'),
  ...each('Tencent', 'Hunyuan Yuanbao 混元 元宝'),
  ...each('ByteDance', 'Doubao Seed Seedream 豆包'),
  ...each('Huawei', 'Pangu PanGu 盘古大模型 盘古'),
  ...each('Z.ai (Zhipu AI)', 'GLM ChatGLM AutoGLM'),
  ...each('Moonshot', 'Kimi'),
  ...each('01.AI', 'Yi'),
  ...each('Shanghai AI Lab', 'InternLM InternVL 书生'),
  ...each('iFlytek', 'SparkDesk 讯飞星火 星火大模型 星火'),
  ...each('SenseTime', 'SenseNova SenseChat 日日新'),
  ...each('StepFun', 'Step'),
  ...each('Xiaomi', 'MiMo'),
  ...each('Butterfly Effect', 'Manus'),
};

/** Families whose models registries hold under a Latin name. */
export const LATIN_NAMES: Readonly<Record<string, string>> = {
  通义千问: 'Qwen',
  通义: 'Qwen',
  千问: 'Qwen',
  文心大模型: 'ERNIE',
  文心: 'ERNIE',
  混元: 'Hunyuan',
  豆包: 'Doubao',
  盘古大模型: 'PanGu',
  盘古: 'PanGu',
  日日新: 'SenseNova',
};

/** Organisations whose name with a version is a model: "DeepSeek-R1", "MiniMax-M1". */
export const MAKERS_WITH_VERSIONS = new Set(['DeepSeek', 'Mistral', 'MiniMax', 'Baichuan', 'Cohere']);

/** Families that are words too: a model only with a version. */
export const NEEDS_VERSION = new Set([
  'Step',
  'Seed',
  'Phi',
  'Falcon',
  'OPT',
  'Yi',
  'Copilot',
  'Aya',
  'GPT',
  'Command',
]);

/** Words of a version: "Claude 3.5 Sonnet". */
export const VERSION_WORDS = new Set(
  `Pro Ultra Flash Sonnet Opus Haiku Turbo Max Plus Mini mini Nano nano Large Small Medium Instruct Chat Coder Code
  Thinking Preview Lite Air Bot Titan Speciale Base Scout Maverick Behemoth Deep Think High Vision Omni`.split(
    /\s+/,
  ),
);

function each(maker: string, families: string): Record<string, string> {
  return Object.fromEntries(families.split(' ').map((family) => [family, maker]));
}
