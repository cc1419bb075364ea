import { type Frame, frames } from './frame.js';

/** What is said of models in Chinese: descent, dependence, ability, openness and compute, in simplified characters: traditional texts are read through them. */
export const CHINESE_MODELS: readonly Frame[] = [
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
];
