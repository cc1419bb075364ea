import { type Frame, frames } from './frame.js';

/** Lags, trends, overtaking and places in Chinese, in simplified characters: traditional texts are read through them. */
export const CHINESE_RACE: readonly Frame[] = [
  ...frames('lag', 'behind', { value: 'time', rank: 9 })`
    落后|滞后|晚|慢|差 了? ~6 {time}
    差距 ~8 {time}
    {time} 左右? 的? 差距|差|时差|代差|时间差
    {time} 的? 时间? 才能? ~4 赶上|追上|追平
    相差 ~6 {time}
    有 {time} 左右? 的? 差距
    {time} 前 的? 水平
    {time} ~8 平均? 差距|落差
    差距 ~4 在 {time}
    介于|大约|约 {time} ~2 之间
  `,
  ...frames('lag', 'behind', { value: 'time', rank: 10 })`
    {country} ~8 落后|滞后|不及|不如 于? {country}
  `,
  ...frames('lag', 'behind', { value: 'time', span: 'tail', rank: 7, after: ['差', '距', '落'] })`
    缩短|缩小|缩|收窄|降|扩大|拉大|拉近 到|至|为|成 ~3 {time}
  `,
  ...frames('lag', 'behind', { value: 'time', rank: 8 })`
    落后
    滞后
    存在|还有|仍有|尚有|有 ~6 差距
    差距 仍|依然|明显|较大|很大|不小|巨大|犹存
    不及 ~4 {country}
    仍在|还在|正在|一直在 追赶
    追赶者|跟随者
    跟随 {country}
    与 {country} ~8 差距
    仍|还 处于? 追赶
  `,
  ...frames('lag', 'ahead', { value: 'time', rank: 9 })`
    领先 ~6 {time}
    {time} 的? 领先|优势
    比 ~6 {country} ~4 早 {time}
  `,
  ...frames('lag', 'ahead', { value: 'time', rank: 6 })`
    领先 于? {country}
    领先 于
    保持|维持|拥有 ~6 领先|优势
    {country} ~6 仍|依然|依旧? 领先
    走在 ~6 前面|前列|前头
  `,
  ...frames('lag', 'level', { value: 'time', rank: 7 })`
    与|和|同|跟 {country} ~6 持平|并驾齐驱|同一水平|同一起跑线|并跑|不相上下
    追平
    已经? 赶上|追上
  `,
  ...frames('trend', 'widening', { value: 'change', rank: 10 })`
    比 {time} ~6 大|更大
    差距 ~8 扩大|拉大|加大|变大|越来越大
    扩大|拉大|加大 ~6 差距
    差距 ~6 拉开
    拉开 ~4 差距
    越来越 ~3 落后
  `,
  ...frames('trend', 'narrowing', { value: 'change', rank: 10 })`
    比 {time} ~2 小得多|小
    由|从 ~2 {time} ~4 缩短|缩小|缩 到|至|为 ~2 {time}
    正在|持续|不断|逐渐|明显 缩小|缩短|收窄
    差距 ~8 缩小|缩短|收窄|弥合|消失|缩减|变小|越来越小
    缩小|缩短|收窄|弥合|拉近|填平 ~8 差距|距离
    迅速|快速|加速|正在|逐步|奋起 追赶|赶上|逼近
    迎头赶上
    急起直追
    逼近 ~3 {name}
  `,
  ...frames('trend', 'increasing', { value: 'change', rank: 4 })`
    明显|大幅|显著 增多|增加|增长|提升
    增长|上升|提高|提升|增加|上涨|攀升|飙升|激增 了? ~4 {quantity}
    同比 ~4 {percent}
    翻番|翻倍|倍增
    快速|迅速|高速|蓬勃|飞速|迅猛 ~2 发展|增长|进步|崛起
    取得 ~8 进展|进步|突破
    不断 增长|增加|上升|提升
    爆发式? 增长
    越来越 多|强|快
    进步 神速|很快|迅速
  `,
  ...frames('trend', 'decreasing', { value: 'change', rank: 4 })`
    下降|下跌|减少|降低|降 了? 到? 至? ~4 {quantity}
    放缓
    不断 下降|减少|萎缩
  `,
  ...frames('overtake', 'surpasses', { value: 'chance', rank: 11 })`
    超越|超过|赶超|反超|赶上|追上|战胜 ~3 {country}
    概率|可能性|几率|机率|机会 ~6 {percent}
    {percent} 的? ~2 概率|可能性|几率|机率|机会
    {country} ~6 超越|赶超|反超
    弯道超车
    全面? 赶上|追上|超越|超过 ~4 最先进|国际|世界 ~4 水平
    将|会|内|前 ~4 出现 ~6 最强
    实现 ~4 超越|反超|赶超
    领跑 {country}
  `,
  ...frames('rank', 'equals', { value: 'rank', rank: 8 })`
    排名|位列|位居|名列|排在|位于|跻身|居|列 ~6 第|前
    第 {rank-number} 名|位
    全球|世界|全国|国内|全美 第 {rank-number}
    以 {quantity} ~1 居首|领先|居|列
    {number} 项|个 第一
    {quantity} 第一
    {name} 紧随其后
    紧随其后
    次之
  `,
  ...frames('rank', 'leads', { value: 'rank', rank: 7 })`
    登顶|夺冠|摘冠|问鼎|霸榜
    位居|高居|居|占据 ~4 榜首|首位|第一|之首
    处于 ~6 领先
    领先 全球|世界
    全球|世界|国际|行业 领先
    遥遥领先
    最好|最强|最先进|最大 的? ~6 模型 ~2 之一
    世界|全球|国内 最好|最强|最先进|最大
    引领 ~6 发展|世界|全球|潮流
    最多|最大|最强|最高|最好|最活跃|最快|最先进
    领跑
    主导 ~4 市场|全球|行业|领域|世界
    称霸
    第一梯队
  `,
];
