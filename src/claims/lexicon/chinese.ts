import { type Frame, frames } from './frame.js';

/** Frames of Chinese, in simplified characters: traditional texts are read through them. */
export const CHINESE: readonly Frame[] = [
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
  ...frames('derivation', 'fine-tuned-from', { rank: 10 })`
    基于|在|用|对 ~8 {source} ~6 微调|蒸馏|二次训练|后训练|继续训练|增量训练
    微调|蒸馏|精调 自|了? ~2 {source}
    {source} ~6 微调|蒸馏 而来|得来|得到|出来
    蒸馏 ~4 {name}
    蒸馏 而来|而成|出来
    以 ~3 {source} ~6 为 ~2 基础|基底|基座 ~4 微调|续训|训练
    在 ~6 {source} ~6 上 ~2 继续|增量|再 ~2 训练|预训练
    从 ~3 {source} ~2 微调|蒸馏 来|而来
  `,
  ...frames('derivation', 'derived-from', { rank: 9 })`
    基于 ~6 {source}
    源自|来自|脱胎|衍生 于? 自? ~4 {source}
    套壳|换皮|抄袭|照搬|剽窃|魔改
    沿用|采用|使用|借鉴|参考 ~8 架构|结构|代码
    改自|改编自|派生自|衍生自
    建立|构建|搭建|开发 在 ~6 {source}
    以 {source} 为 基础|底座|基座|蓝本
    {source} 为? 基座|底座|基底|基础
    以 ~6 {source} ~4 为 ~2 基底|基座|底座|基础|蓝本
    出自|源自|脱胎自 ~2 {model}
    技术|架构|代码|权重 ~2 来自|源自|取自 ~6 {model}
  `,
  ...frames('derivation', 'not-derived-from', { rank: 11 })`
    从零 开始? ~3 训练|研发|开发
    从头 开始? ~3 训练|研发|开发
    完全? 自行|自主 ~2 预训练|训练
    未 ~2 使用|采用 ~6 权重|代码
    完全? 自研|自主研发|自主开发
  `,
  ...frames('dependency', 'depends-on', { value: 'share', rank: 11 })`
    {percent} ~4 依赖|靠|运行在
    改用 ~6 模型
    用 的? 是 ~6 {model}
    公司|企业|开发者|初创|创业 ~10 用 的? 是 {model}
    {country} ~6 微调 ~3 模型 ~4 出自|来自|基于 {model}
    在 ~8 昇腾|英伟达|华为|寒武纪 ~8 集群|芯片|显卡 ~4 训练
    在 国产 ~8 集群|芯片|算力 ~4 训练
    全程|完全|全部 ~6 国产 ~8 训练
  `,
  ...frames('dependency', 'depends-on', { rank: 8 })`
    依赖 于?
    依靠
    受制 于
    离不开
    卡脖子
    建立 在 ~8 之上|基础上
  `,
  ...frames('capability', 'surpasses', { value: 'amount', rank: 7 })`
    超过|超越|优于|胜过|强于|击败|打败|碾压|赶超|高于|力压 了? ~6 {model}
    超过|超越|优于|胜过|强于|击败|打败|碾压|高于 了? ~4 {name}
    性能|能力|表现 ~6 超过|超越|优于|胜过|强于
  `,
  ...frames('capability', 'level', { value: 'amount', rank: 7 })`
    媲美|比肩|对标|持平|相当|接近|不输|匹敌|旗鼓相当|不逊于|不逊色
    达到 ~8 水平|水准
    可与|能与 ~8 相比|抗衡|竞争
  `,
  ...frames('capability', 'less-than', { value: 'amount', rank: 7 })`
    不如|逊于|逊色|弱于|不及|低于|比不上|达不到|无法达到|无法超越
    缺乏|缺少|匮乏
    不足
    短板
    品质|质量|效果|表现 不佳|欠佳|较差|不好
  `,
  ...frames('capability', 'equals', { value: 'amount', rank: 6 })`
    得分|得分率|准确率|正确率|分数|成绩 ~6 {quantity}
    性能|能力|水平 ~8 {percent}
    取得 ~4 {quantity} ~3 成绩|分数|得分
    得 了? {quantity}
    通过 了? ~6 考试|测试
    支持 ~8 上下文
    具备 ~6 能力
  `,
  ...frames('openness', 'open', { rank: 7 })`
    开源 了|出|其|全部|权重|模型|代码|发布|免费
    开放 ~3 权重|源码|源代码|下载
    全面|完全|正式|已|均|都|宣布|将|选择|是|为 开源
    开源 的?
    免费 ~3 商用|使用|下载|开放
    mit|apache ~3 许可|协议
    可 ~2 下载
    公布|公开|开放|释出|释放 ~3 权重|参数|源码
    权重 ~4 公开|开放|可下载
  `,
  ...frames('openness', 'closed', { rank: 7 })`
    闭源
    一个也不|都不|不 公布|公开|开放 权重?
    通过|透过|以 api ~2 提供|开放
    不 开源
    未 开源
  `,
  ...frames('compute', 'other', { value: 'amount', rank: 7 })`
    算力 ~6 不足|短缺|瓶颈|短板|受限|紧缺|缺口|紧张|有限|总量|规模|落后
    {quantity} ~3 芯片|显卡|gpu|加速卡|h100|h800|h20|a100|算力卡
    训练 成本 ~6 {money}
    {money} ~4 训练
    训练 ~10 {money}
    {quantity} 张|块|颗|枚 ~3
    {quantity} ~3 卡|机
    规模 ~4 {quantity} 卡
    规模 ~4 卡
    加速比 ~6 {percent}
    h100|h800|h20|a100|h200|gpu ~4 {quantity}
    用 了? ~4 {percent} ~2 算力
    用 了? ~10 算力
    算力 ~6 {percent}
    {country} ~4 {percent}
    算力 ~6 落差|差距
    用 了? {quantity} ~4 训练
    训练 ~4 {quantity} ~2 token
  `,
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
