import { simplified } from '../text/simplified.js';
import type { Unit } from '../text/unit.js';
import { pronoun, speakerIn } from './chinese-speaker.js';
import type { Report, Scene } from './report.js';

/** "记者从国家数据局获悉，". */
const LEARNT = /从([^，。；：“”]{2,26}?)(?:处|方面|那里)?(?:获悉|了解到|获知|得知)[，：]/;
/** "在她看来，", "IDC口径，", "照…一份报告的算法，", "按…的统计，". */
const VIEWED =
  /(?:^|[，；：—）\s])(?:在|按照?|依照?|依据|照|以)([^，。；：“”]{1,24}?)的?(?:口径|看来|眼里|眼中|笔下|算法|测算|估算|推算|说法|统计|标准|估计|数据|定义)(?:里|中|下|来看|计算|来算)?[，：]|(?:^|[，；：—）\s])([^，。；：“”]{1,14}?)口径[，：]/;
/** "他的理由是，", "卡萨多的观察更为惊人：", "他给的赔率是，". */
const HELD =
  /(?:^|[，；—）\s])([^，。；：“”]{1,24}?)(?:的|给出?的)(?:理由|观察|看法|说法|判断|估计|评价|回答|解释|结论|答案|感受|体会|体感|比喻|统计|测算|估算|推算|论断|算法|回应|预测|赔率|尺子|意思|经验|印象|观点|立场|诀窍|账)(?:也|都|则|却|倒)?(?:是|为|更为?[^，：]{1,5}|很[^，：]{1,6}|指向[^，：]{1,8}|悲观|乐观)[，：]/;

/** What one of the patterns needs, in both scripts. */
const NAMED =
  /[获獲得]知|[获獲]悉|解到|口[径徑]|看[来來]|眼[里裡中]|[笔筆]下|[算说說看]法|[测測推]算|[统統][计計]|[标標][准準]|[据據]|定[义義]|理由|[观觀]察|判[断斷]|估[计計算]|[评評][价價]|回[答应應]|解[释釋]|[结結][论論]|答案|感受|[体體][会會感]|比喻|[论論][断斷]|[预預][测測]|[赔賠]率|尺子|意思|[经經][验驗]|印象|[观觀][点點]|立[场場]|[诀訣][窍竅]|[账賬]/;

/** Reports of a Chinese sentence whose source no verb of speech follows: all after it is theirs. */
export function sourceReports(scene: Scene): Report[] {
  const { units, text } = scene;
  const first = units[0];
  if (!first || scene.headline) return [];
  const start = first.start;
  const words = text.slice(start, units.at(-1)!.end);
  if (!NAMED.test(words)) return [];
  const plain = simplified(words);
  return [LEARNT, VIEWED, HELD].flatMap((pattern): Report[] => {
    const match = pattern.exec(plain);
    const named = match?.[1] ?? match?.[2];
    if (!match || !named) return [];
    const at = match.index + match[0].indexOf(named);
    const phrase = { from: unitAt(units, start + at), to: unitAt(units, start + at + named.length) };
    const to = unitAt(units, start + match.index + match[0].length);
    if (phrase.to <= phrase.from || to >= units.length) return [];
    const speaker = speakerIn(scene, phrase) ?? pronoun(scene, phrase);
    return speaker?.name
      ? [
          {
            speaker,
            from: to,
            to: units.length,
            cue: to - 1,
            frame: { from: phrase.from, to },
            stance: 'holds',
          },
        ]
      : [];
  });
}

function unitAt(units: readonly Unit[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
