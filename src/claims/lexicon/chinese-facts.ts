import { type Frame, frames } from './frame.js';

/** Counts, shares, organisations, releases and limits in Chinese, in simplified characters: traditional texts are read through them. */
export const CHINESE_FACTS: readonly Frame[] = [
  ...frames('count', 'equals', { value: 'count', rank: 8 })`
    {number} 个|款|家|种|项|篇|名|所|余? ~6 模型|大模型|公司|企业|产品|论文|专利|省|地区|机构|用户|人|团队
    {counted}
    {number} ~4 大模型|模型
    达 ~2 {number}
    {country} ~4 {number}
    {country} ~3 有 {number}
    模型 ~6 数量 ~4 {number}
    共有|共|已有|发布|推出|研发|备案|拥有|贡献|占据|出自|来自 了? ~2 {number}
    参数 ~2 量? 规模? ~4 {number}
    模型 ~4 超过|逾|达|有|已有 ~2 {number}
    {quantity} 个|款|家 ~4 居首
    用户 ~4 {number}
    服务 ~10 {number}
    衍生 ~4 模型 ~4 {number}
    只有 {number}
    {country} ~3 有 {number}
    {number} ~2 参数
  `,
  ...frames('share', 'equals', { value: 'share', rank: 9 })`
    占 ~8 {percent}
    拥有|有|握有|贡献 了? ~6 {percent}
    {percent} 由|靠 ~6 代工|生产|制造|供应
    {percent} 以上 ~12 由 ~6 代工|生产|制造|供应
    {country} 的 {percent}
    {percent} ~4 来自|出自|使用|采用|依赖|是|为|由
    占比 ~4 {percent}
    {percent} 的? ~6 模型|企业|公司|份额|开发者|用户|市场
    份额 ~4 {percent}
    比例|比重|比率 ~4 {percent}
    {percent} 以上|左右? ~2 来自|是|为|由
    大多数|多数|绝大部分|大部分|过半|近半|半数
  `,
  ...frames('organisation', 'founded-by', { rank: 8 })`
    由 ~12 创立|创办|创建|成立
    创办人|创始人 是 ~10
    创立|创办|创建 了? ~2 {org}
  `,
  ...frames('organisation', 'founded-in', { value: 'year', rank: 7 })`
    成立 于 ~2
    创立 于 ~2
    成立 ~3 {time}
    成立 于 {year}
    创办|创立 于 {year}
    {year} 年 ~4 成立|创立|创办
  `,
  ...frames('organisation', 'valued-at', { value: 'amount', rank: 8 })`
    估值 ~6 {money}
    市值 ~6 {money}
    投前|投后 估值 ~6 {money}
    完成 ~4 轮 融资
    融资 ~6 {money}
    {money} ~4 融资|投资|估值|市值
    投资|投入|营收|收入|筹集|募资|募集 ~6 {money}
    投入 ~4 巨资|大量
  `,
  ...frames('organisation', 'joined', { rank: 7 })`
    加入|加盟|入职|跳槽 了? 至? 到? ~3 {org}
    从 {org} ~4 加入|加盟|跳槽|转战|转投|转到
    转战|转投|转投 {org}
    担任|出任|任职 ~4 {org}
  `,
  ...frames('organisation', 'left', { rank: 7 })`
    离开|离职|卸任|辞去 ~3 {org}
    从 {org} 离职|离开
  `,
  ...frames('organisation', 'affiliated-with', { rank: 6 })`
    是|任|担任|出任 ~2 {org} ~6 创始人|联合创始人|首席执行官|首席科学家|总裁|董事长|负责人|总经理|副总裁|ceo|cto
    任职 于? {org}
    隶属 于?
    旗下
    系 ~12 教授|副教授|研究员|院士|分析师|合伙人|专家
    总部 位于|设在|在
    前 {org} ~6 负责人|高管|员工|科学家|研究员
    是|任 ~2 {org} ~6 教授|研究员|院士|分析师|合伙人|专家
    收购
  `,
  ...frames('release', 'released', { rank: 5 })`
    发布|推出|上线|上市|亮相|问世|面世|公布 了? ~8 {model}
    {model} ~6 发布|推出|上线|亮相|问世|面世
    发布|推出|上线|亮相|问世 了? ~10 模型|大模型|产品|版本|智能体|助手
    研发|开发|训练 出? 了 ~6 模型|大模型
  `,
  ...frames('release', 'announced', { rank: 6 })`
    宣布 ~4 推出|发布|研发|开发
    计划|拟|即将|预计|准备|将 于? 在? ~8 推出|发布|上线|研发|开源
  `,
  ...frames('release', 'withdrawn', { rank: 6 })`
    推迟|下架|撤回|停止服务|下线|关停 ~6
  `,
  ...frames('other', 'other', { value: 'change', rank: 6 })`
    价格|定价|成本 ~6 下降|降|降低|下调 ~3
  `,
  ...frames('other', 'limits', { rank: 6 })`
    出口 管制|限制|禁令|禁运
    管制|制裁|禁令|封锁
    实体清单
    限制|禁止|阻止|遏制 ~8 芯片|出口
    限制 了
    制约
    在 香港|纽约|上海|深圳|美国 挂牌|上市
  `,
];
