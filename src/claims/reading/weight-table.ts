/** Made by `npx tsx scripts/train-claims.ts --seeds FOLDER --write`: a piece of evidence and its weight a line. */
const TABLE = String.raw`
# capability able|capable to|of ~2	-0.09
# capability accuracy|pass_rate|win_rate|score|elo|success_rate ~4 {percent}|{number}	-0.05
# capability achieve|reach|deliver|show/v ~4 performance|state-of-the-art|results	0.15
# capability an? accuracy|score|rating|elo ~1 of {quantity}	-0.10
# capability behind ~3 {model}	-0.10
# capability better|stronger|faster|smarter ~1 at|on|in|for	-0.05
# capability better|stronger|smarter|faster|cheaper|quicker|sharper|superior ~1 than|to|at	-0.12
# capability better|stronger|smarter|faster|cheaper|superior|smarter than|to	-0.12
# capability fall/v ~1 short	0.07
# capability fall|falls|fell|falling short	0.07
# capability letdown|disappointment|disappointing|underwhelming|mediocre|unimpressive	0.09
# capability lose|loses|lost|losing to ~3	0.06
# capability on_par|on_a_par|at_parity|comparable_to|competitive_with	-0.07
# capability outperforms|outperformed|outperforming|surpasses|surpassed|surpassing|exceeds|exceeded|beats|bettered|bested	0.28
# capability outperform|outscore|outclass|outdo/v	-0.08
# capability outrun|outshine|outgun/v ~3	0.08
# capability pass|passes|passed|aced|ace|crack|solve|solved|solves ~5 exam|test|bar|problems|questions|olympiad|tasks|benchmark	-0.06
# capability score|achieve/v ~3 {number} ~3 on|in|at	0.06
# capability score|scores|scored|scoring ~5 {percent}|{number}	0.06
# capability solve/v ~2 {percent} more	-0.06
# capability solve|answer|pass/v ~3 {percent}	-0.06
# capability surpass|beat|exceed/v ~4 {org}	-0.06
# capability underperform/v	0.05
# capability worse|weaker|inferior|slower|poorer|dumber|lower ~1 than|to|at|on	0.08
# capability {model} -level|level|class|grade|quality	-0.07
# capability {percent} of the performance	0.08
# capability {percent} of ~2 performance|capability|quality|score	0.08
# capability {percent} ~2 faster|better|higher|quicker|accurate	-0.06
# capability {times} more|less|as ~1 likely|accurate|efficient|capable	-0.06
# capability {times} ~3 faster|better|cheaper|quicker|throughput|speed|likely|accurate|performance	0.07
# capability 与|和|跟|同 ~10 相当|持平|打平|接近|一样|差不多|相近|媲美	0.12
# capability 同级|同等|同一水平|同一水准	-0.08
# capability 品质|质量|效果|表现 不佳|欠佳|较差|不好	0.06
# capability 媲美|比肩|对标|持平|打平|相当|接近|不输|匹敌|不逊于|不逊色|看齐|追平|逼近|旗鼓相当|不相上下|不分伯仲	0.08
# capability 略胜一筹|更胜一筹|技高一筹|占优|胜出|领先	0.10
# capability 短板|弱项|不足|欠缺|薄弱|较弱|偏弱|堪忧|落败	-0.05
# capability 达到 ~10 水平|水准|级别|同等	-0.08
# capability 达到 ~8 水平|水准	-0.08
# compute cluster|supercomputer|data_center|data_centre|data_centers|data_centres	-0.07
# compute compute be/v ~3	0.07
# compute compute|computing_power|computing be|is|are|was|remains|remain|advantage|gap|budget	0.07
# compute computing power|capacity	-0.06
# compute cost|costs|costing|spend|spends|spent|spending ~5 {money} ~6 train|training|develop|chips|gpus|compute|infrastructure|capex|data_centers|data_centres|research	0.09
# compute data center|centers|centre|centres	-0.09
# compute have|own|operate|buy|purchase|acquire|stockpile|use/v ~4 chips|gpus|accelerators|h100s|h800s|a100s|compute|computing_power	0.29
# compute more|fewer|less|ample|enough|access ~3 compute|computing|gpus|chips|h100s|computing_power	0.07
# compute pre-trained|pretrained|trained|train|training|fed ~4 {tokens}	-0.08
# compute short|starved|bereft|lack|lacks|lacked|lacking|shortage|scarcity|dearth|deprived|constrained|limited|stretched|insufficient|enough ~4 compute|computing|chips|gpus|hardware|computing_power|capacity	0.06
# compute train/v ~4 on ~4 chips|gpus|h100s|h800s|h20s|a100s|accelerators|tpus	-0.13
# compute train/v ~6 {quantity} ~3 gpu|chip|accelerator|processor/n	-0.10
# compute train/v ~6 {tokens}	-0.11
# compute {quantity} flop|flops|flop/s|exaflops|exaflop|petaflops|petaflop|teraflops|zettaflops|gw|mw|gigawatts|megawatts|gigawatt|megawatt	-0.16
# compute {quantity} flop|flops|petaflop|petaflops|exaflops|gpu-hours|gpu_hours|chip-hours	-0.16
# compute {quantity} ~3 卡|机	0.08
# compute {quantity} ~4 gpu|chip|accelerator|processor/n	-0.10
# compute {quantity} ~4 {gpu}	0.15
# compute {quantity} ~4 {gpu} ~1 hours	0.06
# compute {quantity} 张|块|颗|枚 ~3	-0.10
# compute {quantity}|{percent}|{times} ~6 算力	0.09
# compute {times} ~4 compute|computing|chips|gpus|flops|computing_power	0.07
# compute {times} ~5 compute|computing	0.07
# compute 智算中心|数据中心|算力中心|超节点|集群	0.07
# compute 算力 ~12 {quantity}|{percent}|{times}|{fraction}	-0.13
# compute 算力 ~6 {percent}	-0.10
# compute 算力 ~6 不足|短缺|瓶颈|短板|受限|紧缺|缺口|紧张|有限|总量|规模|落后	-0.05
# count list|count|identify|approve|register|speaking/v ~2 {number}	0.17
# count produce|release|develop|launch|publish|train|have|list|count|register|approve|host|identify|file|grant|build|create|boast|attract|serve|reach|cross|pass|top|exceed|hit|surpass|total|number|employ|include|contain|cover|draw|record|log|count/v ~3 {number}	0.38
# count yet to produce|release|build|train ~4	0.08
# count {counted}	-0.12
# count {country} have|had|has ~1 {number}	0.17
# count {country} ~3 有 {number}	0.07
# count {country} ~4 {number}	-0.10
# count {country}|{place} ~4 {number}	-0.11
# count {number} be|are|were|come|came from	-0.06
# count {number} downloads|users|parameters	0.06
# count {number} ~1 have|has|had ~2 arrived|shipped|been	0.12
# count {number} ~3 users|downloads|developers|customers|parameters|patents|papers|models|companies|firms|derivatives|derivative_models|weekly|daily|monthly|languages|researchers|engineers|graduates	0.38
# count {number} ~3 {countable}	-0.06
# count {number} ~4 大模型|模型	0.08
# count {number} ~5 {product}	-0.16
# count {number} ~6 {countable}	-0.21
# count {number} ~6 大模型|模型|公司|企业|产品|论文|专利|省|地区|机构|用户|人|团队|开发者|家|款|个|项|篇	-0.10
# count 参数 ~2 量? 规模? ~4 {number}	0.15
# count 数量|总数|总量|参数|参数量|用户|下载量|调用量|消耗量|专利|论文|月活|日活 ~8 {number}	0.36
# count 服务 ~10 {number}	0.07
# count 模型 ~6 数量 ~4 {number}	0.08
# count 用户 ~4 {number}	0.08
# count 衍生 ~4 模型 ~4 {number}	0.11
# count 达|达到|超|超过|突破|逾|近|约|共|有|有着|共有|已有|发布|推出|研发|备案|拥有|贡献|上线|申请|占|累计|接近|不足 了? ~3 {number}	0.21
# dependency be|remain|become|stay/v ~3 dependent|reliant on	-0.06
# dependency descend|descended from {model}	0.06
# dependency run|running/v on ~1 {model}	-0.10
# dependency run|runs|ran|running|runs|built|build|builds|building|operate|train|trains|trained|developed ~4 on|atop|with ~4 {country}|{gpu}	0.10
# dependency share ~2 descended from	0.06
# dependency share ~6 with ~2 ancestor	0.05
# dependency train|trains|trained|training ~4 on ~4 {gpu}	0.05
# dependency use|adopt/v ~2 american|western|us|foreign|chinese|open-source ~2 model|models|chips	-0.06
# dependency use|uses|used|using|adopt|adopts|adopted|choose|chose|prefer|switched_to|switch_to|turn_to|turning_to|default_to|powered_by ~3 {model}	-0.10
# dependency 依赖|仰赖|依靠|仰仗|离不开|受制于|受限于|绕不开|靠着|摆脱不了|卡脖子	0.05
# dependency 由 ~6 代工|供应|制造	-0.06
# derivation adopt|adopts|adopted|use|uses|used|reuse|reuses|reused|keep|keeps|kept|share|shares|shared|follow|follows|followed|copied|borrowed|inherits ~5 architecture|tokenizer|tokeniser|weights|codebase|design|encoder|backbone	0.16
# derivation architecture|tokenizer|weights|code|backbone|encoder|vocabulary|blueprint ~6 identical|same|borrowed|taken|from|inherited|llama|copied|lifted	0.12
# derivation based on ~3 {model}	-0.12
# derivation base|bases|based|basing/v ~3 on ~5 {source}	-0.14
# derivation be/v ~3 based on ~5 {source}	-0.13
# derivation derive|borrow|copy|clone|adapt|fork|lift/v ~3 from	0.08
# derivation derive|borrow|copy|clone|adapt|fork|lift/v ~5 from {source}	0.08
# derivation descend/v from	-0.07
# derivation distillation	-0.08
# derivation distill|distil/v ~3 knowledge|capabilities|reasoning|outputs	0.06
# derivation enhance|improve|refine|extend|train/v ~6 training it|its|them ~4 data	-0.07
# derivation fine-tuned|finetuned|distilled|adapted|pruned ~3 from|of|on|out_of|version|versions	0.10
# derivation from scratch|zero	0.06
# derivation is|are|was|were|nothing_but|little_more_than|essentially|really|basically ~3 {model} ~3 with|under|underneath|in_disguise|renamed|rebadged|at_heart|plus|wrapped	0.09
# derivation leverage/v ~4 {source} ~6	-0.08
# derivation rename|renamed|renames|renaming ~4 tensor|tensors|layers|variables|keys	0.05
# derivation same architecture|weights|tensor|tensors|backbone ~2	0.06
# derivation train|build|develop|built|pre-train|pretrain/v ~3 from scratch|zero	0.06
# derivation use|reuse|adopt|share|follow/v ~5 architecture	0.10
# derivation variant|variants|derivative|derivatives|offshoot|offshoots|fork|forks|clone|clones|copy|copies|wrapper|wrappers|version|knockoff|skin|reskin|repackaging|adaptation|descendant|descendants|tweak of|from|around|on ~4 {source}	-0.11
# derivation {product} ~4 come|came|comes from {model}	0.05
# derivation {source} ~3 的? ~3 架构|底座|基座|权重|底子|框架|变体|衍生|改版|换皮|翻版|套壳	-0.12
# derivation {source} ~8 蒸馏|微调|精调|训练而成|训练出来|训练而来	0.09
# derivation 从头 开始? ~3 训练|研发|开发	0.06
# derivation 从零|从头|自头|完全自主|自主研发|完全自研|纯自研|自研|独立研发|独立训练	0.08
# derivation 以 ~6 {source} ~4 为 ~2 基底|基座|底座|基础|蓝本	0.08
# derivation 套壳|换皮|抄袭|照搬|剽窃|魔改	-0.07
# derivation 套壳|换皮|换壳|魔改|抄袭|搬运|拼接	-0.07
# derivation 完全? 自行|自主 ~2 预训练|训练	-0.12
# derivation 微调|精调|蒸馏|后训练|续训|继续训练|增量训练|继续预训练|量化|剪枝	0.09
# derivation 拿|用|把|将|以|在 ~6 {source} ~8 改|套|换|魔改|包装|二次开发|底座|基座|基础|蓝本|底子	0.10
# derivation 改 ~4 张量|名字|名称	0.11
# derivation 未 ~2 使用|采用 ~6 权重|代码	-0.10
# derivation 没有|未|没|并未|从未 ~3 使用|用|借用|抄|采用|套用 ~8 权重|代码|模型|数据	-0.10
# derivation 沿用|采用|照搬|借鉴|复用|使用|参考|继承|抄 了? ~10 架构|结构|代码|框架|分词器|权重|编码器	-0.07
# lag behind the? {country} in|on|by	0.08
# lag be|lag|remain|stay|sit|run|trail|keep|stand/v ~3 behind	-0.05
# lag be|remain|stay/v ~2 in_front	-0.06
# lag be|remain|stay|run|still|fall|fell/v ~4 behind ~4 {rival}	-0.07
# lag catch/v up to|with ~3 {rival}	0.05
# lag gap ~4 between ~8	-0.14
# lag gap|lag|deficit ~ {time}	-0.11
# lag gap|lag|delay|deficit|distance|difference|interval/n ~6 be|average|stand|reach|exceed|total/v ~4 {time}	-0.10
# lag have|hold|enjoy|maintain|keep|retain/v ~3 lead|edge|advantage	-0.12
# lag have|need/v to ~1 narrow|close|bridge|catch	0.14
# lag lag/n in|behind|of	-0.14
# lag lag|gap|delay|distance ~8 be|is|was|stands|stood ~3 {time}	-0.10
# lag lag|lags|lagged|lagging|trails|trailed	-0.17
# lag not|n't ~1 behind	-0.11
# lag out in front|ahead	-0.08
# lag retain|preserve|command|maintain|keep|hold|enjoy|have|defend/v ~3 lead|edge|advantage	-0.12
# lag shortest|longest ~6 {time}	0.06
# lag there be/v ~4 gap	0.08
# lag {time} behind	0.08
# lag {time} ~2 behind	0.08
# lag 与 {country} ~8 差距	0.07
# lag 也就|大概|大约|可能|估计|觉得|还有|还差|仍有|最多|至少|最短|最长|平均|不到|只有|只剩 ~4 {time}	0.07
# lag 几乎|基本|已|差不多 ~2 追平|持平|赶上|追上|打平|没有差距	-0.06
# lag 存在|还有|仍有|尚有|有 ~6 差距	0.05
# lag 差|落后|滞后|晚|慢|落 了|后? ~8 {time}	0.12
# lag 差距 ~16 缩短|缩小|缩|收窄|降 到|至|为 {time}	0.14
# lag 差距 ~6 大|更大|明显|存在|仍在|不小|巨大|显著|悬殊	-0.17
# lag 差距 ~8 {time}	0.16
# lag 差距|代差|距离|落差|时间差 ~10 {time}	0.16
# lag 是 ~3 {time}	-0.13
# lag 真实|真正|实际 的? 差距	0.07
# lag 缩短|缩小|缩|收窄|降|拉近 到|至|为 ~3 {time}	0.15
# lag 落后 ~8 {time}	-0.06
# lag 落后|滞后|晚|慢|差 了? ~6 {time}	0.12
# lag 远远|大幅|明显|仍|依然|一直|严重|稍|略|还 落后|滞后	0.06
# openness allow|permit/v ~4 commercial use	0.10
# openness anyone ~2 download	0.05
# openness available for|to free|download|anyone|everyone|researchers|developers	0.11
# openness available ~2 to|for ~2 download|anyone	0.11
# openness be|make/v ~3 freely|publicly|openly available	-0.13
# openness be|make|remain/v ~3 open-source|open-sourced|open-weight|open-weights|open_source|open_weight|open_weights	-0.10
# openness be|remain|keep|stay/v ~4 closed|closed-source|proprietary	-0.06
# openness for anyone to ~1 download|use|modify	0.09
# openness for free|anyone|all to? ~2 download|use|modify	0.09
# openness free of charge|to_use|to_download|for_anyone	0.06
# openness is|are|was|were|now|remain|remains ~2 open|open-source|open-weight|open-sourced|free	-0.12
# openness is|are|was|were|remain|remains|stays|stay|went ~2 closed|proprietary|closed-source|private	-0.09
# openness leak|leaked|leaks ~3 online|weights|in|on|to	0.09
# openness made|make|makes|making ~4 available|public|open	-0.06
# openness make/v ~6 freely|publicly|openly available	-0.08
# openness mit|apache ~2 license|licence|licensed	0.08
# openness open-source|open_source|opensource|open-sources|open-sourced|open-sourcing|open-weight ~4 {product}|weights|code|it|them	-0.11
# openness open-weight|open-weights|open-source|openly_available ~1 model|models|release|alternative	-0.17
# openness openly|permissively|freely licensed|available|downloadable	-0.11
# openness open|opened|opening up? ~2 weights|code|model|models	-0.26
# openness publish|published|publishes|release|releases|released ~3 weights|code|training_data|checkpoints	0.06
# openness released|published|available|licensed|distributed|offered|shipped|comes ~4 license|licence|apache|mit|open-source|open_source|open_weights	0.11
# openness release|publish|license/v ~6 under ~4 license|licence	-0.10
# openness release|publish|post|upload|share/v ~4 weights	0.06
# openness under ~3 mit|apache|apache-2.0|bsd|permissive ~3 license|licence|2.0	0.08
# openness weights ~3 open|leaked|released|downloadable|available	0.08
# openness weights ~4 available|released|public|published|posted|downloadable|open	0.08
# openness weights|code|model|models ~5 freely|publicly|openly ~2	0.13
# openness 一个也不|都不|不 公布|公开|开放 权重?	0.13
# openness 公布|公开|开放|释出|释放 ~3 权重|参数|源码	0.15
# openness 开放 ~3 权重|源码|源代码|下载	0.09
# openness 开放|公开|公布|释出|放出 ~6 权重|源码|源代码|代码|下载|数据|参数	0.15
# openness 开源 了|出|其|全部|权重|模型|代码|发布|免费	-0.13
# openness 开源 的?	-0.29
# openness 开源|开放权重|开放源代码|开放源码	-0.21
# openness 闭源|不开源|不开放|未开源|封闭|不公开|未公开|不公布|专有	0.07
# organisation a valuation of ~2 {money}	0.06
# organisation at {money}	0.14
# organisation backed|owned|controlled|funded|led|run|headed|financed|bankrolled|supported|chaired|sponsored by ~3	-0.25
# organisation be/v ~2 founded	0.06
# organisation be/v ~2 {time} old	0.06
# organisation co-found|cofound|found/v ~3 in {year}	0.05
# organisation found/v ~6 by ~2 {proper}	0.05
# organisation founded|co-founded|cofounded|co-founds|founds|established ~4	0.16
# organisation found|establish|create|form|incorporate/v ~3 in {year}	0.08
# organisation found|establish|start|launch|co-found|cofound|set/v up? ~1 by	0.06
# organisation found|founds|founded|co-founded|cofounded|co-found|established|created|started|launched|set_up|incorporated|formed|spun ~5 by|in|out_of|off_from ~4	-0.08
# organisation funding round	-0.15
# organisation have|employ/v ~1 {quantity} staff|employees|people|engineers|researchers	0.07
# organisation head|heads|headed|lead|leads|led|run|runs|ran|chair|chairs|direct|directs|oversee|oversees ~1 {org}	-0.13
# organisation invest|invests|invested|investing|investment|commit|committed|pledge|pledged|plough|pour|poured|pump|pumped|inject|spend|spends|spending|spent|earmark|earmarked|set_aside|allocate|allocated|budget ~6 {money}	-0.16
# organisation leave|leaves|left|leaving|quit|quits|departed|departs|exited|resigned|defected|defect|stepped_down ~4 {org}|for|from|as|to_join|to_start	0.06
# organisation one of ~3 {country} 's ~4	0.06
# organisation raise|raises|raised|raising|secure|secured|close|closed|bag|bagged|attract|attracted|pull|pulled|land|landed|collect|collected|net|netted|draw|drew ~6 {money}	-0.15
# organisation revenue|revenues|sales|profit ~5 {money}	-0.08
# organisation revenue|revenues|sales|turnover|profit|loss|losses|income|earnings|market_value|market_cap ~6 {money}	-0.08
# organisation spend/v ~5 {money}	-0.25
# organisation spin|spun/v ~2 out|off ~1 of|from	-0.13
# organisation spun|spin|spinning out|off ~2	-0.13
# organisation the ~2 company|firm|start-up|startup|lab|maker|developer|creator|group behind|of ~2 {product}	0.07
# organisation valuation of ~2 {money}	0.06
# organisation value/v ~4 at ~2 {money}	0.07
# organisation valuing|value|valued|values|valuation|worth|valuations ~6 {money}	0.15
# organisation {money}	0.13
# organisation {money} valuation|round|funding|investment|financing|raise|stake|deal|fund|injection|cheque|check|ipo|acquisition|bet|commitment|pledge	-0.10
# organisation {money} ~3 a|per year|annually	-0.09
# organisation {money} ~3 in|into|of|from ~2 investment|funding|infrastructure|ai|capital|revenue|financing|sales	-0.10
# organisation {money} ~3 round|funding|financing|investment|stake	-0.33
# organisation {org} ~4 创始人|首席执行官|首席科学家|董事长|总裁|ceo|cto|负责人|执行长|董事長	-0.11
# organisation 估值 ~6 {money}	0.19
# organisation 估值|市值|融资|募资|投资|投入|营收|收入|利润|亏损|筹集|募集|注资|斥资|耗资|领投|拨款|预算 ~8 {money}	0.17
# organisation 创始人|创办人|联合创始人 为|是|包括 ~8	0.07
# organisation 创立|创办|创建|创始 了? ~6	0.23
# organisation 加入|加盟|入职|跳槽|转投|投奔|出任|就任|接任|挖角|挖走|受聘|履新 了? 至? ~8	-0.07
# organisation 完成 ~4 轮 融资	-0.11
# organisation 完成 ~8 融资	-0.11
# organisation 总部 ~6	-0.08
# organisation 总部 位于|设在|在	-0.08
# organisation 成立 ~3 {time}	-0.07
# organisation 成立 于 {year}	0.05
# organisation 成立 于 ~2	0.05
# organisation 挂牌|上市|ipo	-0.06
# organisation 轮 融资	-0.08
# other accused|accuse|accuses|accusing ~5	-0.05
# other ban|bans|banned|bar|bars|barred|block|blocks|blocked|restrict|restricts|restricted|prohibit|prohibits|prohibited|curb|curbs|curbed|forbid|forbids|forbade|halt|halted|limit|limits|limited|tighten|tightened|blacklist|blacklisted|sanction|sanctioned|embargo|outlaw|outlawed ~6 {rival}|chip|chips|exports|sales|models|ai|app|use|gpus	-0.11
# other ban|bar|restrict|prohibit|block|curb|forbid/v ~5 chip|chips|exports|sale|sales|gpus|models	-0.08
# other ban|bar|restrict|prohibit|block|curb|forbid/v ~6 {rival}	0.05
# other bet|bets on	-0.12
# other blacklist|entity_list|embargo|moratorium|tariff|tariffs|sanctions|subsidies|antitrust|lawsuit|lawsuits|probe	-0.13
# other cost|costs more|less ~3	0.08
# other exaggerated|exaggerates|overstated|overstates|inflated	0.08
# other fined|fine|penalty|penalties	-0.08
# other forbid|forbids|forbade ~2	0.09
# other have the risk of	0.06
# other limit|hinder|hamper|hobble|constrain/v ~4 {rival}	-0.08
# other lost|lose|wiped|shed ~5 {money}	0.07
# other pivotal|sputnik moment	0.14
# other price|prices|cost|costs ~4 fall|falls|fallen|fell|drop|dropped|cut|slashed|halved|plunged|rise|rose|risen|tumbled	0.08
# other risk of being shut|cut	0.06
# other 价格|定价|成本|售价|费用|股价 ~10 {quantity}|{percent}|{times}|{fraction}|下降|降低|上涨|下调|便宜	0.09
# other 价格|成本 ~4 只有|仅为|仅|约为|不到	0.07
# overtake edge/v past the? {rival}	-0.06
# overtake hold/v the ~2 lead ~6 before|by	0.05
# overtake will|would|could|may|might|can|to|about_to|set_to|going_to|bound_to|poised_to|likely_to|expected_to ~3 overtake|surpass|eclipse|leapfrog|outstrip|outpace|dethrone|unseat|pass|beat ~4 {rival}	0.05
# overtake 超越|超过|赶超|反超|赶上|追上|战胜 ~3 {country}	-0.05
# rank among|in|into|within|outside|inside|crack|make|round|rounded|enter the|out ~2 top ~1 {digits}|{number}|five|ten|twenty|three|fifty|hundred|tier	0.12
# rank at|near|to the top of	-0.06
# rank at|to|near the ~1 top of ~4 {board}	-0.06
# rank behind only|just ~3 {rival}	-0.11
# rank best|strongest|leading|top|most_capable|most_powerful|most_advanced|smartest|best-performing|top-ranked|top-performing|highest-ranked|highest-scoring|strongest-performing ~5 models|model|labs|systems ~5 be|is|are|come|from ~3 {country}	0.12
# rank be|have|remain|become/v ~2 the ~1 most ~1 used|downloaded|adopted|popular|capable|powerful|advanced|active	0.10
# rank be|have|remain|become/v ~2 the|its|their ~1 largest|biggest|best|strongest|smartest|fastest|cheapest|highest|leading|best-performing|top-performing|top-ranked|highest-scoring|highest-ranked	0.17
# rank be|rank|finish|come|place|sit|stand|debut|land/v ~4 first|top|no_._1|#_1|number_one|number-one	-0.22
# rank be|remain/v ~2 most active	0.05
# rank be|remain|become/v ~1 the most ~4	0.08
# rank be|remain|become/v ~2 the largest|biggest|strongest|best|leading	0.06
# rank biggest|largest|best|strongest|highest|most ~4 ever|yet|to_date|in_the_world|in_europe|in_asia|on_record|in_history	-0.09
# rank came|comes|come|finished|was|were|is|are|remains|ranks ~1 {ordinal}|{rankth}	-0.14
# rank dominance ~1 in|of|over	-0.06
# rank edge|edging|nose|nosing|squeak|move|moved past|out|ahead ~3 {rival}	0.08
# rank every ~6 frontier ~8 {country}	0.07
# rank followed by	-0.06
# rank has|have|had the ~2 best|strongest|leading|top|most_capable|most_powerful|most_advanced|smartest|best-performing|top-ranked|top-performing|highest-ranked|highest-scoring|strongest-performing|most|largest|biggest|fastest ~2 {countable}	0.09
# rank have|purchase|buy|produce|own/v ~2 the most|largest|biggest|highest	0.14
# rank into|in|to {ordinal}|{rankth} ~1 place|spot|position	0.06
# rank lead/v the? ~2 world|field|pack|way|charge|race|development|market|industry|globe|leaderboard|leaderboards|rankings	0.15
# rank leadership ~1 not in doubt	0.07
# rank overtake|surpass|pass|eclipse|leapfrog|displace|dethrone|unseat|knock|edge|topple|supplant/v ~5 as|to_become|into|off ~5	0.06
# rank rank|sit|come|place|finish|land|debut|stand|slot|hover|appear|feature|figure|list/v ~4 {ordinal}|{rankth}|{digits}	-0.07
# rank the largest|highest|biggest|greatest number	0.05
# rank the world 's ~1 no_._1|number_one|top|leading|largest|biggest ~3	-0.09
# rank top of the ~2 leaderboard|leaderboards|rankings|list|charts|chart|table	-0.08
# rank tops|topped|topping the world|globe|continent|nation|charts|chart|rankings	0.06
# rank undisputed|clear|global|world ~1 leader	-0.07
# rank {country} leads|led|lead	-0.09
# rank {country}|{place} 's ~1 best|strongest|leading|top|most_capable|most_powerful|most_advanced|smartest|best-performing|top-ranked|top-performing|highest-ranked|highest-scoring|strongest-performing|largest|biggest|most ~3	-0.10
# rank {name} 's largest|biggest|best|strongest|leading|top ~2	-0.20
# rank {name} 's most valuable|powerful|advanced|capable|popular ~2	0.07
# rank {name} 紧随其后	-0.08
# rank {number} ~1 best|strongest|leading|top|most_capable|most_powerful|most_advanced|smartest|best-performing|top-ranked|top-performing|highest-ranked|highest-scoring|strongest-performing ~5 be|is|are|was|were|come|came|from ~4 {country}	0.07
# rank {ordinal} place|spot|position|in|on|globally|worldwide|overall|behind	0.20
# rank {ordinal}|{rankth} ~1 in|on|among|behind|globally|worldwide|overall|place|spot|position|largest|biggest|best|most	0.27
# rank 世界|全球|国内 最好|最强|最先进|最大	-0.15
# rank 世界|全球|国内 最强|最好|最大|一流|顶尖	-0.15
# rank 仅次于|紧随|紧追|次于	-0.08
# rank 位居|高居|居|占据 ~4 榜首|首位|第一|之首	0.06
# rank 全球|世界|全国|国内|全美 第 {rank-number}	0.07
# rank 居 ~6 之首|之冠|首位|第一	0.12
# rank 排名|位列|位居|名列|排|列|居|占据|稳居|高居|登上|登顶|拿下|夺得|斩获|摘得|问鼎|霸占 ~8 第一|榜首|首位|之首|之冠|冠军|头名|首名|桂冠|第一名|第一位	-0.07
# rank 排名|位列|位居|名列|排在|位于|跻身|居|列 ~6 第|前	-0.07
# rank 排名|位列|位居|名列|排在|位于|跻身|居|列|排|只排|仅排|升至|跌至|滑落至|挤进|进入|闯入|冲进 ~8 第|前	0.11
# rank 最多|最大|最强|最高|最好|最活跃|最快|最先进	-0.17
# rank 最好|最强|最先进|最大|领先|顶尖|头部 的? ~10 都|全|均|全部|仍|依然|主要|大多 ~3 来自|是|出自	0.07
# rank 第 {rank-number}	0.08
# rank 紧随其后	-0.08
# rank 首次 ~4 超过|超越	0.11
# release announce/v ~5 {product}	-0.08
# release announced|announces|announce|revealed|outlined|unveiled ~3 plan|plans|project|initiative	0.06
# release announce|have|outline|unveil/v ~2 plans|plan to ~2 develop|release|launch|build|train|open-source	0.06
# release came|come|comes out|along in|on|last|this|two|three|{time}|{year}	0.16
# release come|came|comes out {time} ago	0.06
# release first ~3 {product} ~3 in|on|since	0.05
# release have/v ~1 developed|built|created|released ~6 models|model|llm|llms|chatbot	-0.08
# release introduce|unveil|launch|release/v {model}	0.05
# release next ~3 model|version|release ~3 will|due|expected|coming	0.10
# release offer|provide/v ~2 public ~2	-0.07
# release producing ~4 models|systems	0.08
# release put|puts|putting out ~2 {product}	0.13
# release release|launch|debut|arrival|rollout|unveiling|introduction|publication of ~4	-0.08
# release release|launch|debut|arrival|unveiling of ~3 {model}	-0.07
# release release|launch|unveil|debut|introduce|publish|ship|drop/v ~6 {product}	0.06
# release release|launch|unveil|debut|introduce|publish|ship|drop|announce|roll|put|present|reveal|showcase|deliver|issue|post|open/v out? ~8 {product}	0.08
# release release|launch|unveil|debut|introduce|publish|ship|drop|roll/v out? ~8 {model}	0.21
# release will be ~1 released|launched|available|unveiled|introduced|published|opened	-0.06
# release withdraw|retract|retire|discontinue|delay|postpone|shelve/v ~5 {product}	0.05
# release {model} ~3 debuted|launched|arrived|came_out	-0.10
# release {model} ~4 released|launched|arrived|appeared|landed|debuted|came|followed|out	-0.18
# release {org} ~8 推出|发布|上线|释出|发表 ~6	0.15
# release {product} will ~1 follow|ship|arrive	0.10
# release {product} ~4 released|launched|unveiled|introduced|published|debuted|shipped|arrived|appeared|landed|emerged|leaked|dropped|premiered|followed	-0.12
# release 发布|推出|上线|上市|亮相|问世|面世|公布 了? ~8 {model}	0.11
# release 正式|今日|近日|昨日|宣布 ~3 发布|推出|上线|开源	0.19
# share account/v for ~4 {percent}	0.11
# share account|accounts|accounted|accounting ~2 for ~4 {percent}|{fraction}	0.11
# share hold|holds|held|has|have|had|control|controls|own|owns|command|commands|boast|produce|produces|host|hosts|contribute|contributed|represent|represents|represented|constitute|comprise|generate|attract|capture|captured|train|trains ~4 {percent}|{fraction}	0.07
# share most of our|their|its	0.07
# share most of the? ~3 {countable}	-0.14
# share most|majority|bulk|overwhelming_majority|two-thirds|three-quarters|half of ~5 {product}|{countable}	-0.23
# share nearly|almost|about|roughly|over half|all|none|a_third|two-thirds	0.09
# share represent|comprise|contribute|constitute|capture|hold|control/v ~5 {percent}	0.08
# share {fraction} of|are|is|come|comes|were|have|use	-0.11
# share {percent}|{fraction} ~2 的 ~8	-0.07
# share 占 ~8 {percent}	0.10
# share 拥有|有|握有|贡献 了? ~6 {percent}	-0.06
# trend 've|have|has halved	0.05
# trend close/v ~1 in on	0.10
# trend closer than it|they was|were	0.05
# trend close|gain/v in on	0.10
# trend double|triple|quadruple/v	-0.14
# trend down from {time}	-0.18
# trend down ~1 from ~2 {time}	-0.18
# trend from ~3 {percent} ~6 to ~2 {percent}	-0.06
# trend gain/v ~1 fast|ground|steadily|quickly|rapidly	0.06
# trend gap|divide|lag|distance|difference|deficit|lead|advantage|edge|margin/n ~4 widen|grow|increase|expand/v	0.10
# trend gap|divide|lag|distance|difference|deficit|lead|advantage|edge|margin/n ~8 come down|came_down	-0.10
# trend gap|divide|lag|distance|difference|deficit|lead|advantage|edge|margin|disparity|gulf|chasm|delay/n ~6 widen|grow|increase|expand|lengthen|deepen|balloon|stretch/v	0.10
# trend halve/v	0.05
# trend halve|halved/v it	0.05
# trend more crowded|competitive	0.06
# trend narrowing in|of	-0.08
# trend narrow|shrink|close|shorten|bridge|reduce|cut/v ~4 gap|divide|lag|distance|difference|deficit|lead|advantage|edge|margin/n	-0.11
# trend narrow|shrink|close|shorten|bridge|reduce|cut|halve|erode|chip|whittle|trim|tighten|compress|eat/v ~5 gap|divide|lag|distance|difference|deficit|lead|advantage|edge|margin|disparity|gulf|chasm|delay/n	-0.11
# trend pull|race|forge/v ~1 ahead	-0.12
# trend pull|race|power|stretch|forge|surge|move/v ~1 ahead|away|clear	-0.12
# trend rise|grow|surge|soar|jump|climb|increase|double|triple|quadruple/v ~5 {number}	-0.05
# trend rising|soaring|surging|growing|increasing ~2 demand|investment|spending|adoption|usage|cost|costs|use	0.07
# trend up {percent}	-0.05
# trend up|down from {quantity}	-0.18
# trend 下降|下跌|减少|降低|降 了? 到? 至? ~4 {quantity}	-0.08
# trend 差距 ~8 扩大|拉大|加大|变大|越来越大	0.05
# trend 差距 ~8 没有|未|并未|没|未见 ~4 缩小|扩大|变化|缩短|收窄	0.07
# trend 差距 ~8 缩小|缩短|收窄|弥合|消失|缩减|变小|越来越小	-0.07
# trend 差距|距离|代差|落差 ~10 扩大|拉大|加大|变大|拉开|越来越大|加深	0.05
# trend 差距|距离|代差|落差|优势 ~10 缩小|缩短|收窄|弥合|缩减|变小|拉近|消失|抹平|越来越小|减少	-0.07
# trend 持平|稳定 ~2	-0.06
# trend 比 {time} ~2 小得多|小	0.06
# trend 没有 ~3 明显|显著 ~3 变化|缩小|扩大|趋势	0.07
# trend 现在|今年|目前|如今|已 ~3 缩短|缩小|收窄|拉近 了	0.05
# trend 由 ~2 {percent} ~6 至|到 {percent}	0.05
# trend 缩小|缩短|收窄|拉近 了 ~4	0.05
any	-0.49
capability	-0.21
capability = equals	-0.32
capability = less-than	0.14
capability = other	0.09
capability = surpasses	-0.16
capability beside compute	-0.10
capability beside count	0.25
capability beside derivation	0.10
capability beside lag	-0.17
capability beside openness	0.19
capability beside overtake	-0.31
capability beside rank	-0.24
capability beside release	-0.07
capability beside share	0.15
capability beside trend	-0.09
capability clause	-0.21
capability frames 1	-0.49
capability frames 2	0.08
capability frames 4	0.24
capability lead-"	0.08
capability lead-,	-0.23
capability lead--	-0.12
capability lead-:	-0.17
capability lead-and	0.37
capability lead-appositive	-0.13
capability lead-beating	-0.06
capability lead-but	-0.20
capability lead-ing	0.06
capability lead-once	-0.11
capability lead-or	0.08
capability lead-that	0.35
capability lead-where	-0.12
capability lead-while	0.12
capability lead-with	0.09
capability lead-“	-0.13
capability lead-中國	0.08
capability lead-先	-0.06
capability len-25	-0.06
capability len-4	0.37
capability len-8	-0.24
capability len-mid	-0.28
capability narrow 0	-0.59
capability narrow 7	0.28
capability narrow 9	0.12
capability near derivation	0.12
capability near lag	0.13
capability near openness	0.21
capability near organisation	-0.05
capability near overtake	0.05
capability near rank	-0.21
capability near release	0.39
capability near share	0.06
capability pronoun	0.30
capability under compute	-0.10
capability under count	0.19
capability under derivation	0.10
capability under lag	-0.08
capability under openness	0.19
capability under organisation	-0.05
capability under overtake	-0.31
capability under rank	-0.11
capability under release	-0.07
capability under share	0.15
capability under trend	-0.09
capability wide 0	0.42
capability wide 2	-0.29
capability wide 3	-0.34
capability with actor	0.20
capability with bench	0.27
capability with country	-0.49
capability with model	0.69
capability with number	0.21
capability with ordinal	-0.20
capability with org	-0.24
capability with percent	-0.22
capability with product	0.75
capability with time	-0.54
capability with times	0.23
capability with year	-0.27
compute	0.08
compute = equals	0.11
compute beside capability	-0.10
compute beside count	0.10
compute beside lag	-0.13
compute beside organisation	0.13
compute beside other	0.07
compute beside release	-0.39
compute beside share	-0.18
compute clause	0.08
compute frames 2	-0.16
compute frames 4	0.24
compute lead-,	-0.11
compute lead-and	-0.18
compute lead-none	0.12
compute lead-that	0.32
compute lead-“	0.13
compute lead-先	0.09
compute lead-创	-0.14
compute lead-台灣	0.07
compute lead-国内	-0.06
compute lead-算	-0.19
compute lead-，	0.10
compute lead-：	-0.06
compute len-4	0.08
compute len-8	0.16
compute len-mid	-0.16
compute narrow 0	0.27
compute narrow 5	0.09
compute narrow 7	0.09
compute narrow 9	-0.37
compute near count	0.06
compute near dependency	-0.20
compute near derivation	-0.33
compute near share	0.09
compute pronoun	-0.06
compute top	-0.11
compute under count	0.43
compute under derivation	-0.12
compute under lag	-0.13
compute under organisation	0.08
compute under rank	0.18
compute under release	-0.08
compute under share	-0.18
compute wide 0	0.21
compute wide 4	-0.20
compute wide 5	0.11
compute with country	-0.21
compute with gpu	0.42
compute with model	0.21
compute with money	0.37
compute with org	0.05
compute with times	-0.08
compute with tokens	-0.15
compute with year	0.06
count	-0.11
count = equals	-0.20
count = other	0.08
count beside capability	-0.44
count beside compute	-0.21
count beside openness	-0.19
count beside organisation	-0.09
count beside release	0.54
count clause	-0.09
count frames 1	-0.07
count frames 2	-0.24
count frames 3	-0.29
count frames 4	0.49
count lead-,	0.17
count lead-;	0.14
count lead-and	-0.25
count lead-but	0.24
count lead-compared	-0.17
count lead-despite	0.12
count lead-followed	0.24
count lead-ing	-0.08
count lead-none	-0.12
count lead-that	-0.23
count lead-where	-0.06
count lead-who	-0.08
count lead-with	0.14
count lead-—	-0.10
count lead-创	-0.13
count lead-千问	0.06
count lead-我国	0.12
count lead-自	-0.11
count len-4	0.12
count len-8	-0.22
count narrow 0	-0.27
count narrow 3	-0.07
count narrow 6	0.08
count narrow 8	0.14
count near capability	0.15
count near compute	-0.28
count near dependency	-0.16
count near derivation	0.06
count near openness	-0.12
count near organisation	-0.21
count near release	-0.10
count pronoun	-0.24
count under openness	-0.11
count under organisation	-0.09
count under rank	0.06
count verbless	0.26
count wide 0	0.31
count wide 3	-0.43
count with bench	-0.29
count with country	0.33
count with gpu	-0.37
count with model	0.43
count with number	-0.50
count with ordinal	-0.15
count with org	-0.56
count with percent	-0.12
count with product	0.42
count with time	-0.11
count with times	-0.35
count with year	0.22
dependency	0.13
dependency = depends-on	0.09
dependency beside count	0.10
dependency beside rank	-0.11
dependency beside release	0.07
dependency beside share	0.16
dependency beside trend	0.22
dependency clause	0.11
dependency frames 1	-0.25
dependency frames 2	0.16
dependency frames 3	0.18
dependency lead-"	-0.11
dependency lead-,	0.09
dependency lead-Yi	-0.06
dependency lead-none	0.38
dependency lead-that	-0.27
dependency lead-“	-0.07
dependency lead-，	0.14
dependency len-8	-0.23
dependency len-mid	0.33
dependency narrow 0	-0.05
dependency narrow 11	0.15
dependency near openness	-0.20
dependency near share	0.09
dependency top	0.45
dependency under derivation	-0.23
dependency under rank	-0.11
dependency wide 0	0.12
dependency with actor	0.09
dependency with country	0.37
dependency with gpu	0.17
dependency with model	-0.27
dependency with ordinal	0.11
dependency with org	-0.08
dependency with percent	0.25
dependency with product	-0.16
dependency with year	0.14
derivation	-0.15
derivation = derived-from	0.22
derivation = fine-tuned-from	-0.51
derivation = not-derived-from	0.14
derivation beside capability	-0.27
derivation beside compute	0.21
derivation beside count	-0.17
derivation beside dependency	-0.27
derivation beside organisation	-0.13
derivation beside rank	-0.19
derivation beside release	-0.33
derivation beside share	-0.20
derivation beside trend	-0.21
derivation clause	-0.15
derivation frames 1	-0.40
derivation frames 2	-0.32
derivation frames 3	0.07
derivation frames 4	0.50
derivation lead-"	0.11
derivation lead-:	0.09
derivation lead-;	0.09
derivation lead-TAIDE	0.07
derivation lead-Yi	0.07
derivation lead-and	0.14
derivation lead-none	-0.26
derivation lead-that	0.05
derivation lead-while	-0.12
derivation lead-“	-0.13
derivation lead-千问	-0.09
derivation lead-百川	0.08
derivation lead-，	-0.11
derivation len-4	-0.13
derivation len-8	0.11
derivation len-mid	-0.12
derivation narrow 10	0.15
derivation narrow 11	-0.13
derivation narrow 9	-0.14
derivation near capability	0.06
derivation near compute	-0.06
derivation near dependency	0.06
derivation near openness	0.20
derivation near rank	0.12
derivation near release	0.22
derivation near share	-0.05
derivation pronoun	-0.17
derivation top	0.13
derivation under compute	0.21
derivation under count	-0.11
derivation under dependency	-0.11
derivation under rank	-0.11
derivation wide 0	-0.29
derivation wide 6	0.14
derivation with actor	0.05
derivation with bench	-0.11
derivation with country	-0.57
derivation with gpu	0.05
derivation with model	0.39
derivation with money	-0.13
derivation with number	0.20
derivation with ordinal	-0.10
derivation with org	0.41
derivation with percent	-0.36
derivation with product	0.15
derivation with time	-0.11
derivation with year	-0.06
en capability	-0.10
en compute	0.13
en count	-0.37
en dependency	0.18
en derivation	0.14
en openness	-0.12
en organisation	0.20
en other	-0.22
en overtake	-0.06
lag	-0.10
lag = ahead	-0.27
lag = behind	0.51
lag = level	-0.34
lag beside organisation	-0.05
lag beside overtake	-0.08
lag beside rank	0.11
lag beside trend	-0.12
lag clause	-0.22
lag frames 1	-0.36
lag frames 2	0.11
lag frames 3	0.30
lag frames 4	-0.15
lag lead-,	-0.18
lag lead--	0.06
lag lead-:	0.11
lag lead-ahead	-0.06
lag lead-appositive	-0.20
lag lead-but	-0.24
lag lead-none	-0.18
lag lead-that	0.14
lag lead-—	-0.10
lag lead-中国	0.08
lag lead-中國	0.08
lag lead-真	0.13
lag lead-香港	0.09
lag lead-：	0.05
lag len-4	-0.37
lag len-mid	0.27
lag narrow 0	-0.37
lag narrow 10	0.17
lag narrow 7	-0.32
lag narrow 8	0.11
lag narrow 9	0.27
lag near release	-0.14
lag near share	-0.10
lag phrase	0.12
lag pronoun	-0.08
lag top	0.24
lag under capability	-0.08
lag under organisation	-0.05
lag under overtake	-0.08
lag under share	-0.07
lag under trend	-0.06
lag verbless	-0.19
lag wide 0	0.26
lag wide 2	-0.35
lag wide 3	-0.29
lag wide 5	0.28
lag with actor	0.33
lag with country	0.27
lag with model	-0.07
lag with number	-0.33
lag with ordinal	0.09
lag with percent	-0.14
lag with product	-0.05
lag with time	0.43
lag with year	-0.22
lead-"	0.20
lead-,	-0.32
lead-:	0.12
lead-;	-0.10
lead-ahead	-0.06
lead-amid	-0.21
lead-and	0.27
lead-appositive	-0.19
lead-beating	0.05
lead-because	-0.27
lead-behind	-0.22
lead-but	-0.25
lead-compared	-0.07
lead-despite	0.21
lead-edging	-0.05
lead-followed	0.11
lead-for	0.10
lead-none	-0.15
lead-once	-0.11
lead-or	0.08
lead-that	0.24
lead-where	-0.32
lead-which	-0.08
lead-while	0.13
lead-who	0.21
lead-whose	-0.10
lead-with	0.37
lead-三到五年	-0.12
lead-中	0.07
lead-中国	-0.15
lead-中國	0.12
lead-创	-0.29
lead-北京	0.07
lead-台灣	0.11
lead-国内	-0.06
lead-我国	0.12
lead-月之暗面	0.05
lead-真	0.13
lead-算	-0.26
lead-自	-0.11
lead-通义千问	-0.11
lead-阿里巴巴	0.05
lead-香港	0.07
lead-（	0.07
lead-，	0.08
lead-：	-0.17
len-25	-0.18
len-4	-0.37
len-8	-0.12
len-mid	-0.10
openness	-0.22
openness = closed	0.10
openness = open	-0.32
openness beside count	0.23
openness beside dependency	-0.07
openness beside rank	-0.28
openness beside share	-0.14
openness clause	-0.22
openness frames 1	-0.15
openness frames 2	-0.29
openness frames 4	0.26
openness lead-"	-0.10
openness lead-,	-0.17
openness lead-:	-0.07
openness lead-;	0.09
openness lead-for	0.10
openness lead-ing	-0.17
openness lead-that	-0.11
openness lead-while	0.06
openness lead-，	0.27
openness len-4	-0.15
openness len-8	-0.10
openness len-mid	0.05
openness narrow 0	-0.65
openness narrow 7	0.43
openness near capability	-0.20
openness near derivation	0.07
openness near other	0.12
openness near rank	-0.12
openness near release	0.07
openness near share	-0.17
openness pronoun	-0.09
openness top	0.20
openness under count	0.20
openness under rank	-0.25
openness under share	-0.14
openness verbless	0.33
openness wide 0	0.14
openness wide 3	-0.36
openness with actor	0.53
openness with bench	0.08
openness with country	0.17
openness with model	0.29
openness with ordinal	-0.10
openness with org	0.19
openness with parameters	0.07
openness with percent	-0.17
openness with product	-0.25
openness with year	0.16
organisation = affiliated-with	-0.24
organisation = founded-by	0.24
organisation = founded-in	0.19
organisation = joined	0.07
organisation = valued-at	-0.26
organisation beside compute	-0.14
organisation beside rank	-0.06
organisation beside share	0.08
organisation beside trend	-0.15
organisation clause	-0.23
organisation frames 1	-0.28
organisation frames 2	0.07
organisation frames 3	0.15
organisation frames 4	0.06
organisation lead-"	-0.06
organisation lead-,	-0.15
organisation lead-:	-0.13
organisation lead-;	0.11
organisation lead-amid	-0.21
organisation lead-and	0.13
organisation lead-appositive	0.27
organisation lead-but	-0.16
organisation lead-ing	0.06
organisation lead-none	-0.13
organisation lead-that	-0.12
organisation lead-which	0.08
organisation lead-who	0.16
organisation lead-北京	0.07
organisation lead-月之暗面	0.05
organisation lead-（	0.07
organisation len-4	0.08
organisation len-mid	-0.07
organisation match	0.05
organisation narrow 0	-0.55
organisation narrow 11	0.23
organisation narrow 5	0.32
organisation narrow 6	-0.30
organisation narrow 8	0.28
organisation near capability	0.13
organisation near compute	-0.22
organisation near lag	0.08
organisation near other	-0.15
organisation near rank	0.08
organisation near share	-0.10
organisation phrase	0.18
organisation pronoun	0.12
organisation top	0.44
organisation under compute	-0.16
organisation under count	-0.19
organisation under rank	-0.09
organisation verbless	0.19
organisation wide 0	0.65
organisation wide 2	-0.40
organisation wide 3	-0.12
organisation wide 4	-0.13
organisation with actor	0.20
organisation with gpu	-0.14
organisation with model	-0.18
organisation with money	-0.05
organisation with number	0.28
organisation with org	0.13
organisation with percent	-0.17
organisation with product	0.22
organisation with time	-0.12
organisation with times	0.10
organisation with year	0.50
other = limits	-0.35
other = other	0.33
other beside compute	-0.05
other beside count	-0.19
other beside openness	-0.06
other beside organisation	-0.05
other beside release	0.06
other beside share	0.14
other beside trend	-0.08
other frames 1	-0.45
other frames 2	0.28
other frames 3	0.14
other lead-,	-0.11
other lead-;	-0.17
other lead-and	0.15
other lead-because	-0.14
other lead-none	0.28
other lead-whose	-0.11
other lead-with	0.07
other lead-过	-0.07
other lead-，	0.18
other len-4	-0.08
other len-8	-0.10
other len-mid	0.15
other narrow 0	-0.17
other narrow 1	0.11
other near count	0.17
other near openness	0.10
other near organisation	-0.05
other top	0.07
other under compute	-0.05
other under openness	-0.06
other under organisation	-0.05
other under release	0.10
other under share	0.14
other under trend	-0.13
other wide 0	0.22
other wide 2	-0.25
other with actor	-0.13
other with country	-0.15
other with model	-0.11
other with org	0.24
other with percent	0.08
other with product	-0.20
other with times	0.11
other with year	0.18
overtake beside capability	-0.16
overtake beside lag	0.13
overtake beside rank	0.07
overtake beside release	-0.14
overtake beside share	-0.12
overtake frames 1	-0.25
overtake frames 2	-0.12
overtake frames 3	0.32
overtake frames 4	0.10
overtake lead-edging	-0.12
overtake lead-none	-0.21
overtake lead-that	0.16
overtake lead-三到五年	0.09
overtake lead-：	0.08
overtake len-4	-0.14
overtake len-mid	0.15
overtake narrow 0	-0.15
overtake narrow 10	0.10
overtake narrow 11	0.10
overtake near openness	-0.14
overtake near rank	-0.51
overtake pronoun	0.24
overtake top	0.14
overtake under capability	-0.10
overtake verbless	-0.18
overtake wide 0	-0.16
overtake wide 6	0.11
overtake wide 7	0.09
overtake with actor	-0.30
overtake with country	-0.10
overtake with model	-0.26
overtake with ordinal	-0.12
overtake with org	-0.21
overtake with percent	0.18
overtake with product	-0.20
overtake with time	0.09
overtake with year	0.18
rank	-0.12
rank = equals	0.06
rank = leads	-0.52
rank = surpasses	0.35
rank beside capability	0.15
rank beside count	0.15
rank beside lag	-0.29
rank beside openness	0.33
rank beside organisation	0.06
rank beside overtake	0.22
rank beside trend	-0.06
rank clause	0.15
rank frames 1	-0.94
rank frames 2	0.24
rank frames 3	0.14
rank frames 4	0.45
rank lead-,	-0.07
rank lead-:	0.12
rank lead-and	0.20
rank lead-beating	0.11
rank lead-behind	-0.22
rank lead-edging	0.16
rank lead-followed	-0.13
rank lead-none	0.12
rank lead-that	-0.11
rank lead-who	0.13
rank lead-whose	0.05
rank lead-三到五年	-0.17
rank lead-他	0.08
rank lead-百川	-0.09
rank lead-，	-0.24
rank len-25	-0.11
rank len-4	-0.23
rank len-mid	0.27
rank narrow 0	-0.12
rank narrow 3	-0.32
rank narrow 6	0.05
rank narrow 7	0.14
rank narrow 8	-0.15
rank narrow 9	0.28
rank near capability	0.25
rank near compute	-0.20
rank near count	-0.09
rank near openness	0.33
rank near organisation	0.07
rank near overtake	0.14
rank near release	-0.12
rank near share	-0.16
rank phrase	-0.27
rank pronoun	-0.11
rank top	-0.16
rank under capability	-0.05
rank under count	0.09
rank under lag	-0.22
rank under openness	0.12
rank under organisation	0.06
rank under overtake	0.36
rank under share	-0.19
rank under trend	-0.06
rank verbless	-0.18
rank wide 0	-0.24
rank wide 3	0.20
rank wide 5	-0.43
rank wide 8	0.35
rank with actor	0.43
rank with bench	0.48
rank with country	0.51
rank with money	-0.08
rank with number	0.08
rank with ordinal	-0.09
rank with org	0.34
rank with parameters	-0.07
rank with percent	-0.20
rank with product	0.28
rank with time	-0.10
rank with year	0.09
release = released	-0.08
release = withdrawn	0.11
release beside compute	-0.19
release beside other	-0.09
release beside rank	0.07
release beside share	-0.05
release beside trend	-0.17
release frames 1	-0.57
release frames 2	0.11
release frames 3	0.37
release frames 4	0.07
release lead-,	0.56
release lead-;	-0.26
release lead-TAIDE	-0.11
release lead-and	-0.30
release lead-ing	0.17
release lead-none	-0.13
release lead-that	0.13
release lead-where	-0.14
release lead-which	0.06
release lead-—	0.08
release lead-“	0.06
release lead-阿里巴巴	0.05
release lead-，	-0.10
release len-8	0.54
release len-mid	-0.53
release narrow 0	-0.34
release narrow 5	0.17
release narrow 6	0.14
release near capability	-0.15
release near dependency	-0.08
release near overtake	-0.05
release near rank	0.06
release pronoun	0.15
release under compute	-0.06
release under count	-0.16
release under lag	-0.05
release under overtake	-0.05
release under rank	0.35
release under share	-0.08
release verbless	0.16
release wide 1	-0.08
release with actor	-0.38
release with bench	-0.19
release with country	-0.26
release with model	-0.20
release with number	-0.23
release with org	0.49
release with parameters	0.21
release with percent	-0.09
release with product	-0.20
release with year	0.08
share	-0.07
share = equals	-0.07
share beside capability	-0.26
share beside compute	0.12
share beside count	-0.13
share beside derivation	-0.06
share beside openness	0.32
share beside organisation	-0.12
share beside overtake	-0.09
share beside release	-0.14
share beside trend	-0.33
share clause	-0.07
share frames 1	-0.28
share frames 2	0.09
share frames 4	0.11
share lead-,	-0.09
share lead-:	0.08
share lead-and	0.05
share lead-appositive	-0.11
share lead-because	-0.15
share lead-compared	0.10
share lead-edging	-0.09
share lead-none	0.09
share lead-that	0.21
share lead-which	-0.22
share lead-—	0.14
share lead-，	-0.12
share len-4	0.06
share len-8	0.13
share len-mid	-0.20
share narrow 0	-0.30
share narrow 10	0.29
share narrow 8	-0.15
share narrow 9	0.09
share near dependency	-0.51
share near lag	-0.17
share near openness	-0.07
share near other	-0.32
share near release	-0.36
share top	0.08
share under capability	-0.06
share under compute	-0.12
share under dependency	-0.07
share under openness	0.21
share under organisation	-0.12
share under overtake	-0.09
share under rank	0.12
share verbless	-0.12
share wide 0	-0.12
share with country	0.41
share with gpu	-0.16
share with model	-0.35
share with number	-0.41
share with ordinal	0.14
share with org	-0.32
share with product	0.09
share with time	-0.14
share with year	-0.11
top	1.57
trend = decreasing	0.21
trend = increasing	-0.14
trend = narrowing	-0.22
trend = widening	0.21
trend beside compute	0.08
trend beside dependency	-0.12
trend beside derivation	-0.12
trend beside lag	-0.07
trend beside organisation	-0.07
trend beside other	-0.08
trend beside rank	-0.18
trend beside release	0.15
trend clause	-0.16
trend frames 1	-0.08
trend frames 2	0.15
trend lead-"	0.21
trend lead-:	0.10
trend lead-;	-0.05
trend lead-and	-0.08
trend lead-but	0.12
trend lead-despite	0.06
trend lead-none	-0.09
trend lead-that	-0.26
trend lead-while	0.08
trend lead-with	0.07
trend lead-“	0.11
trend lead-中	0.10
trend lead-中国	-0.18
trend lead-过	0.08
trend lead-通义千问	-0.11
trend lead-，	0.06
trend lead-：	-0.19
trend len-8	-0.10
trend len-mid	0.06
trend narrow 0	0.11
trend narrow 2	0.20
trend narrow 4	-0.24
trend near lag	0.26
trend near openness	0.12
trend near organisation	-0.05
trend near other	-0.09
trend near rank	-0.16
trend near share	0.08
trend phrase	0.20
trend top	0.21
trend under capability	-0.11
trend under compute	-0.07
trend under derivation	-0.12
trend under organisation	-0.12
trend under other	-0.08
trend under release	0.15
trend under share	0.19
trend verbless	-0.39
trend wide 1	0.09
trend wide 5	-0.09
trend with model	-0.23
trend with money	-0.12
trend with percent	-0.06
trend with product	0.41
trend with times	0.18
trend with year	0.18
verbless	-0.20
zh capability	-0.11
zh compute	-0.05
zh count	0.26
zh dependency	-0.05
zh derivation	-0.29
zh lag	-0.15
zh openness	-0.10
zh organisation	-0.19
zh other	0.20
zh overtake	0.10
zh rank	-0.07
zh share	-0.10
`;

export const WEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name, weight]) => [name!, Number(weight)]),
);
