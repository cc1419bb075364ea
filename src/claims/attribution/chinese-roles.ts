import { simplified } from '../text/simplified.js';
import { isPersonName } from './chinese-names.js';

/** A role with its organisation before a name: "原智算研究院副院长顾维钧". Offsets in the stretch searched. */
export interface ChineseRole {
  name: string;
  start: number;
  end: number;
}

const ROLE =
  '联合创始人|共同创办人|创始人|创办人|首席执行官|首席科学家|首席技术官|首席运营官|首席财务官|首席分析师|执行长|技术长|负责人|副总裁|总裁|董事长|副总经理|总经理|副教授|教授|院士|副研究员|研究员|分析师|合伙人|副主任|主任委员|主任|副所长|所长|副院长|院长|副局长|局长|副部长|部长|主管|总监|CEO|CTO|创办人|发言人|高管|工程师|顾问|校长|科学家|经济学家|主委|秘书长|理事长|会长|掌门人';
const FOUND = new RegExp(
  `(?:^|[，。；：“「、\\s（(—由据请和与及是])([^，。；：“”「」、\\s（）()]{2,18}?(?:${ROLE})(?:(?:[、兼暨和及])[^，。；：“”「」\\s（）()]{0,10}?(?:${ROLE})){0,2})的?([\\u4e00-\\u9fff·]{2,12}?)(?=[，,。（(、周礼在于表说认指强透坦称今日近接对向则也曾还介补宣写回告谈警坚直持笑受质答追反批呼讲昨前亦任出担卸离加率带领主负创来去到把将被给与和同及又就再更没不有是以经自正还拒否预推判本的为从上先后随])`,
  'g',
);

/** The roles of a stretch of Chinese. A bare title is none. */
export function chineseRoles(text: string): ChineseRole[] {
  const plain = simplified(text);
  const roles: ChineseRole[] = [];
  for (const match of plain.matchAll(FOUND)) {
    const [whole, role = '', name = ''] = match;
    if (!isPersonName(name)) continue;
    const at = match.index + whole.indexOf(role);
    roles.push({
      name: text.slice(
        at + whole.length - whole.indexOf(role) - name.length,
        at + whole.length - whole.indexOf(role),
      ),
      start: at,
      end: at + role.length,
    });
  }
  return roles;
}
