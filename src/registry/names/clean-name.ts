/** What a list writes around a name that is no part of the model: effort, budgets, hosts, precision, vendors. */

const EFFORT = 'none|minimal|low|medium|high|xhigh|max|unknown';
const MODE = `${EFFORT}|\\d+k|no|non|with|adaptive|extended|default|thinking|reasoning|effort|budget|tokens|length`;
const NOTES = new RegExp(
  `\\((?!(?:thinking|reasoning)\\))(?:hosted[^()]*|web(?: app)?|instant|[^()]*\\b(?:fireworks|together|novita)|(?:(?:${MODE})[-_, ]*)+)\\)`,
  'g',
);
const SPOKEN_EFFORT = new RegExp(`[-, ]+(?:with )?(?:${EFFORT}) (?:reasoning|thinking)?[- ]?effort$`);
const EFFORT_SUFFIX = new RegExp(`_(?:${EFFORT}|thinking|\\d+k)$`);
const BUDGET = /[- ]thinking[- ]\d+k\b|[- ](?:no|non)[- ]?(?:thinking|reasoning)\b/g;
const EFFORT_WORD = /[-_ ](?:xhigh|high|low|minimal)(?![a-z])/g;
const HOST_WORDS = /[-_ ](?:inspect|web-?app|customtools|api)(?![a-z0-9])/g;
/** Formats and precisions of files, as quantisers and hosts write them. */
const PRECISION =
  /[-_. ([](?:awq|gptq|gguf|ggml|exl[23]|mlx|bnb|hf|imatrix|quantized|nf4|mxfp4|nvfp4|int[48]|[348]-?bits?|(?:bf|fp|f)(?:16|32)|fp[48]|w\d+a\d+|i?q[2-8](?:_[0-9ksmlx]+)+)[)\]]?(?![a-z0-9])/g;
/** "us.anthropic.", "meta.", "models/", "accounts/…/models/" before a name; ":free", "-v1:0" behind it. */
const VENDOR =
  /^(?:(?:us|eu|apac|global)\.)?(?:anthropic|amazon|meta|mistral|cohere|ai21|deepseek|openai|qwen)\.(?=[a-z])/;
const ROUTE = /:(?:free|nitro|floor|online|extended|beta|latest)$/;
const BEDROCK = /-v\d+:0$/;
const FORMAT_OF_ERNIE = /(?<=^ernie.*)-(?:pt|paddle)$/;
const MAKERS_BEFORE = new RegExp(
  `^(?:${[
    '字节跳动 字节 阿里巴巴 阿里云 阿里 百度 腾讯云 腾讯 华为云 华为 科大讯飞 讯飞 商汤科技 商汤 零一万物 昆仑万维 智谱华章 智谱ai 智谱',
    '月之暗面 浪潮信息 浪潮 快手 小米 京东 vivo 百川智能 深度求索 阶跃星辰 稀宇科技 面壁智能 元象科技 元象 智源 中国电信 中国移动 中国联通',
    '上海人工智能实验室 蚂蚁集团 蚂蚁 美团 三六零 网易有道 中科闻歌 虎博科技',
  ]
    .join(' ')
    .replaceAll(' ', '|')})[ -]?(?=.)`,
);

/** A Chinese name in brackets behind a Latin one. */
const CHINESE_NOTE = /(?<=^[^(]*\p{Script=Latin}[^(]*)\([^()]*\p{Script=Han}[^()]*\)/u;

/** Most names: nothing in them needs another form of its letters. */
const PLAIN = /^[\x20-\x7e]*$/;
const HOST = /^(?:[\w.-]+\/)+(?=[^/]*\p{L})/u;

/** No model has a longer name; the rest of a hostile one is not read. */
export const LONGEST = 300;
const MOST_REMEMBERED = 50_000;

/** Keeps what a function of a text gave: names are looked at many times. */
function remembered(of: (text: string) => string): (text: string) => string {
  let kept = new Map<string, string>();
  let older = new Map<string, string>();
  return (text) => {
    let result = kept.get(text);
    if (result !== undefined) return result;
    result = older.get(text) ?? of(text);
    if (kept.size >= MOST_REMEMBERED) [older, kept] = [kept, new Map()];
    kept.set(text, result);
    return result;
  };
}

/** NFKC, lower case, one kind of hyphen, no diacritics, no host before a slash, no effort behind the name. */
export const withoutEffort = remembered((text: string): string => {
  let name = text.slice(0, LONGEST);
  const plain = PLAIN.test(name);
  if (!plain) name = name.normalize('NFKC');
  name = name.toLowerCase();
  if (!plain) {
    name = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .replace(/[‐-―−]/g, '-')
      .replace(/[·•]/g, '');
  }
  name = name.replace(/^c4ai-/, '').trim();
  if (name.includes('+')) name = name.replace(/(?<=[a-z\d])\+/g, ' plus');
  if (name.includes('/')) {
    const host = HOST.exec(name);
    if (host) name = name.slice(host[0].length).replace(/(\d)p(\d)/g, '$1.$2');
  }
  if (name.includes(':'))
    name = name
      .replace(ROUTE, '')
      .replace(BEDROCK, '')
      .replace(/(?<=v\d):(?=\d$)/, '.');
  if (name.includes('.')) name = name.replace(VENDOR, '');
  if (name.includes('(')) name = name.replace(NOTES, ' ').trim();
  name = name.replace(SPOKEN_EFFORT, '').replace(EFFORT_SUFFIX, '').replace(BUDGET, '');
  name = name.replace(PRECISION, ' ').replace(PRECISION, ' ').trim();
  name = name.replace(EFFORT_WORD, '').replace(HOST_WORDS, '').replace(HOST_WORDS, '');
  if (name.startsWith('ernie')) name = name.replace(FORMAT_OF_ERNIE, '');
  if (name.includes('bx')) name = name.replace(/(\d)bx(?=\d+e)/, '$1b-');
  if (/^(?:o\d|gpt)/.test(name)) name = name.replace(/[-_ ]medium$/, '');
  if (plain) return name.trim();
  if (/\p{Script=Han}/u.test(name)) name = chinese(name);
  return name.trim();
});

/** Without the maker before a Chinese name, and the words for a large model in or behind it. */
function chinese(name: string): string {
  return name
    .replace(CHINESE_NOTE, '')
    .replace(MAKERS_BEFORE, '')
    .replace(/(?<=.)(?:认知)?(?:大语言模型|大模型|语言模型)/g, '')
    .replace(/(?<=\p{Script=Han})版$/u, '');
}

/** Letters and digits of a name without effort: what aliases are looked up by. */
export const plainName = remembered((text: string): string => {
  return withoutEffort(text).replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.+]/gu, '');
});
