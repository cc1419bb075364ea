const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Verbs that report, longest first. */
export const CHINESE_REPORTING: readonly string[] = words(`
  进一步指出 公开表示 报道称 回应称 回应说 解释说 补充说 介绍说 强调说 透露说 披露称 分析说 分析称 评论说 评论称 回忆说 感叹说 警告说 警告称 坦言说 总结说
  表示 指出 认为 强调 透露 坦言 直言 预测 预计 预期 预估 估计 警告 写道 补充 介绍 提到 提及 承认 相信 显示 披露 回应 回答 答复 答称 反问 追问 提醒 测算
  主张 断言 重申 直指 说明 表明 估算 判断 判定 推算 推测 推断 援引 宣称 声称 坚称 坦承 谈到 告诉 呼吁 否认 驳斥 质疑 批评 建议 希望 担忧 担心 解释 发现 统计
  证实 确认 宣布 承诺 表态 声明 通报 总结 归纳 感叹 抱怨 调侃 笑称 直呼 形容 描述 评价 评论 点评 回忆 预言 预警 猜测 猜 觉得 看来 发文 发帖 撰文 讲述 讲道 说道 说过 讲 称 说 指 曝
  报道 报导 分析 评估 研判 盘点 揭露 公布 诉称 扬言 松口 暗示 调查 清点 梳理 普查 写过 估过 算过 测过 说起 提出异议 报称 通报称 追踪 寄语 批评说 私下说
  撰文称 回怼 辩称 反驳 反驳称 反驳说 回说 笑言 笑说 慨叹 慨嘆 断言 自认 打比方 补了一句 交了个底 算账 直斥 痛批 控称 直指 讲明 断定 认定 揭示 载明 列明 起笔 质问 追问道 锐评 拍胸脯 放话 指控 直陈 供称`)
  .slice()
  .sort((a, b) => b.length - a.length);
/** Verbs that report only before a comma, a colon or a quotation: "宣布，" but not "宣布停止训练". */
export const CHINESE_NEEDS_SIGN = new Set(
  words(
    '回应 回答 答复 追问 反问 解释 证实 确认 宣布 承诺 表态 声明 通报 总结 归纳 感叹 抱怨 调侃 直呼 形容 描述 评价 评论 点评 回忆 看来 发文 发帖 撰文 讲述 批评 统计 提及 补充 介绍 反驳 自认 打比方 补了一句 交了个底 算账 直斥 痛批 讲明 断定 认定 揭示 载明 列明 起笔 质问 锐评 拍胸脯 放话 指控 报道 报导 分析 评估 研判 盘点 揭露 公布 扬言 松口 暗示 调查 清点 梳理 普查 写过 估过 算过 测过 说起 提出异议 追踪',
  ),
);
/** Verbs that report in headlines without more ado: "立委忧台湾AI主权落后". */
export const CHINESE_HEADLINE_VERBS: readonly string[] = words('称 指 忧 批 轰 叹 赞 曝 喊 吁 谈 说 看');
/** How a phrase ends, or what it names, that can speak though it is no name. */
export const CHINESE_SPEAKERS =
  /(?:人士|专家|官员|团队|方面|研究|报告|机构|公司|企业|业内|业界|学者|分析师|研究员|消息源|知情人|网友|政府|部门|部|委|局|院|所|大学|学院|媒体|文章|论文|白皮书|调查|数据|统计|财报|公告|声明|代表|用户|客户|开发者|投资人|负责人|参观者|者|员|师|家|人|长|方|会|社|报|站|庭|总|友|同事|同学|榜单|智库|集团|科技|智能|实验室|官方|外界|市场|业者|厂商|文件|招股书|简报|图表|》|们|老板|高管|说明书|法官|议员|立委|当局|白宫|国会|国务院|基金|资本|证券|银行|协会|联盟|平台|中心|组织|小组|委员会|博主|评估|追踪|监测|测算|估算|指数|测评|民调|普查|盘点|作者|记者|编辑|教授|院士|创始人|工程师)$/;
export const CHINESE_REJECTING = new Set(['否认', '驳斥', '质疑']);
export const CHINESE_ADVISING = new Set(['呼吁', '建议', '希望']);
/** Reporting verbs that are part of other words, with what may not stand before or after. */
export const CHINESE_NOT: Readonly<Record<string, { before: string; after: string }>> = {
  称: { before: '名号简统宣声堪职俗可自被', after: '为之号霸作得赞' },
  说: { before: '小传学可虽再来据的', after: '法明服到是不得的了过话起来谎' },
  指: { before: '', after: '出标数挥导望责' },
  介绍: { before: '', after: '了' },
  显示: { before: '', after: '器屏卡' },
  预计: { before: '', after: '' },
  希望: { before: '有', after: '' },
  讲: { before: '演听所的来', after: '座话究师解学台堂' },
  猜: { before: '', after: '想谜' },
  统计: { before: '', after: '局学口数显表' },
  发现: { before: '新的', after: '的' },
  解释: { before: '可', after: '' },
  判断: { before: '的个一', after: '力' },
  评价: { before: '的', after: '' },
  估计: { before: '', after: '值的' },
  曝: { before: '', after: '光' },
  说明: { before: '', after: '书' },
  表明: { before: '', after: '' },
  承诺: { before: '的', after: '' },
};
/** Where a speaker’s noun phrase ends: "唐杰在采访中表示". */
export const CHINESE_PHRASE_ENDS: readonly string[] = words(
  '在 于 近日 日前 周一 周二 周三 周四 周五 周六 周日 昨日 昨天 今日 今天 前天 今早 昨晚 稍后 本周 此前 随后 对 向 接受 则 也 还 曾 同时 进一步 并 都 均 就 最近 公开 坦率 笑着 苦笑 接着 再次 多次 反复 曾经 事先 一再 私下 当面 当即 首先 一致 普遍 最新 今年 去年 当天 当日 受访 会后 会上 予以 更 质询 答询 致辞 演讲 上周 上月 上个月 本月 稍早 本周 今晨 随即 事后 另外 当场 亦 撰文 发文 发帖 发推 发布 公布 发表 推出 出具 提供 提交 听完 看完 主动 前一天 当晚 去年底 年初 年底 早前 早先 在会 看了 再三 罕见 才 又 只肯',
);
export const SURNAMES = new Set(
  `赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳唐罗薛雷贺倪汤滕殷毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊甄曲家封靳储段富巫乌焦巴谷车侯班秋仲伊宫宁仇栾甘厉武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲从索赖卓蔺屠池乔阴胥能苍双闻党翟谭贡劳姬申扶堵冉宰桑桂牛寿边燕冀浦尚农温别庄晏柴瞿阎充慕连习艾鱼向古易慎戈廖庾终步都耿满弘匡国文寇广禄东欧殳沃利蔚越隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠丰巢关蒯相查后荆红游权肖涂闫覃`,
);
/** Two or three characters that begin like a surname and are none. */
export const NOT_PEOPLE = new Set(
  words(
    '高管 高层 公司 方面 文件 文章 万方 应用 能力 计划 项目 国家 家企业 利好 白皮书 和专家 安全 平台 任何人 关系 于是 相关 别人 有人 方 成员 成果 连线',
  ),
);
export const CHINESE_ROLES =
  /(?:创始人|首席执行官|首席科学家|首席技术官|负责人|总裁|董事长|总经理|副总裁|教授|院士|研究员|分析师|合伙人|主任|所长|院长|部长|局长|主管|总监|CEO|CTO|博士|科学家|经济学家|投资人|发言人|专家|高管|创办人|执行长|工程师|顾问|校长|记者|主委|委员|次长|署长|司长|处长|组长|会长|秘书长|理事长|立委|议员|大使|特使|主编|总编|编辑|作者|学者|律师|经理|董事|副总|技术长|首席|创办者|掌门人|老板|博士后|书记|市长|省长|总理|总统|首相|国务卿|架构师|产品人|操盘手|发起人|代表|座长|团长|队长|社长|台长|行长|法官|智库人|CTO|COO|CFO)$/;
