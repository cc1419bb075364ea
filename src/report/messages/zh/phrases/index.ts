import {
  filled,
  type HeadwayError,
  inEnglish,
  oneLine,
  type Phrase,
  type PhraseValue,
} from '../../../../contract/index.js';
import type { phraseWords as english } from '../../en/phrases.js';
import { ASKING } from './asking.js';
import { COMMANDS } from './commands.js';
import { DATA } from './data.js';
import { DOCUMENTS } from './documents.js';
import { OPTIONS } from './options.js';

/** 全部译文，键为英文原句；一项测试确保每句都有译文。 */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  [ASKING, DATA, DOCUMENTS, COMMANDS, OPTIONS].flatMap((part) => Object.entries(part)),
);

/** 译文；没有译文时保留英文原句。 */
function phrase(said: string | Phrase): string {
  const { pattern, values } = typeof said === 'string' ? { pattern: said, values: [] } : said;
  const chinese = PHRASES.get(pattern);
  return chinese === undefined ? inEnglish(said) : filled(chinese, values, spoken);
}

function spoken(value: PhraseValue): string {
  if (typeof value === 'string') return value;
  return 'pattern' in value ? phrase(value) : value.map(spoken).join('、');
}

/** 各种权重文件格式的细节只有英文原句，前面说明是什么问题。 */
const bare = ({ code, phrases }: HeadwayError): string =>
  code === 'bad-weights' && !PHRASES.has(phrases.what.pattern)
    ? `权重文件有误，无法读取：${inEnglish(phrases.what)}`
    : phrase(phrases.what);

export const phraseWords: typeof english = {
  phrase,
  errorLine: (error) => {
    const { where, remedy } = error.phrases;
    const place = where === null ? '' : `（${phrase(where)}）`;
    const help = remedy === null ? '' : `；${phrase(remedy)}`;
    return oneLine(`${bare(error)}${place}${help}`);
  },
};
