const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Verbs that report, longest first. */
export const CHINESE_REPORTING: readonly string[] = words(`
  进一步指出 公开表示 报道称 表示 指出 认为 强调 透露 坦言 直言 预测 预计 估计 警告 写道 补充 介绍 提到 承认 相信 显示 披露
  主张 断言 重申 直指 说明 估算 判断 推算 分析说 分析称 援引 讲 宣称 声称 坦承 谈到 告诉 呼吁 否认 驳斥 质疑 建议 希望 担忧 担心 称 说 指`);
export const CHINESE_REJECTING = new Set(['否认', '驳斥', '质疑']);
export const CHINESE_ADVISING = new Set(['呼吁', '建议', '希望']);
/** Reporting verbs that are part of other words, with what may not stand before or after. */
export const CHINESE_NOT: Readonly<Record<string, { before: string; after: string }>> = {
  称: { before: '名号简统宣声堪职俗可自', after: '为之号霸作' },
  说: { before: '小传学可虽再来据的', after: '法明服到是不' },
  指: { before: '', after: '出标数挥导望责' },
  介绍: { before: '', after: '了' },
  显示: { before: '', after: '器屏卡' },
  预计: { before: '', after: '' },
  希望: { before: '有', after: '' },
};
/** Where a speaker’s noun phrase ends: "唐杰在采访中表示". */
export const CHINESE_PHRASE_ENDS: readonly string[] = words(
  '在 于 近日 日前 周一 周二 周三 周四 周五 周六 周日 昨日 昨天 今日 今天 此前 随后 对 向 接受 则 也 还 曾 同时 进一步 并 都 均 就 最近 公开 坦率 一致 普遍 最新 今年 去年 当天 当日 受访 会后 会上 予以 更 质询 答询 致辞 演讲 上周 上月 上个月 本月 稍早 本周 今晨 随即 事后 另外 当场 亦',
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
  /(?:创始人|首席执行官|首席科学家|首席技术官|负责人|总裁|董事长|总经理|副总裁|教授|院士|研究员|分析师|合伙人|主任|所长|院长|部长|局长|主管|总监|CEO|CTO|博士|科学家|经济学家|投资人|发言人|专家|高管|创办人|执行长|工程师|顾问|校长|记者)$/;
