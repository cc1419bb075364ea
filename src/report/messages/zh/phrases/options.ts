/** 各选项、参数的说明（--help）。键为英文原句。 */
export const OPTIONS: Readonly<Record<string, string>> = {
  // 输出
  'how to print': '输出格式',
  'the same as --format json': '等同于 --format json',
  'write to a file instead of standard output': '写入文件，而不是标准输出',
  'en or zh (default: HEADWAY_LANG, else en)': 'en 或 zh（默认：HEADWAY_LANG，否则为 en）',
  'then serve the page until stopped': '随后提供网页，直到停止',
  'print and exit, even with --serve': '输出后退出，即使有 --serve',
  'port of --serve; 0 takes any free one': '--serve 的端口；0 为任意空闲端口',
  'address of --serve': '--serve 的地址',
  'port; 0 takes any free one': '端口；0 为任意空闲端口',
  'address to listen on': '监听的地址',
  'scheme and host under which readers reach it, for permalinks, citations and the line that embeds':
    '读者访问本服务器所用的协议和主机名，用于永久链接、引用和嵌入代码',
  'further names by which it may be called, joined by commas; behind a proxy, the public one':
    '允许使用的其他主机名，用逗号连接；在代理之后则为公开的主机名',
  'print the report as JSON': '以 JSON 输出报告',

  // 群体、日期与尺度
  'the group asked about, a predicate over models': '所问的群体，以群体表达式书写',
  'the group it is compared with': '用来比较的群体',
  'the group asked about': '所问的群体',
  'only models of this group': '只计这个群体的模型',
  'for example country=China': '例如 country=China',
  'for example "country=United States"': '例如 "country=United States"',
  'for example "country=China and access=open-weights"': '例如 "country=China and access=open-weights"',
  'for example "country=China and parameters>1B"': '例如 "country=China and parameters>1B"',
  'daily, at-release or first-reach (default: daily)':
    'daily（逐日）、at-release（发布时）或 first-reach（首达）（默认：daily）',
  'the definition of the gap': '差距的定义',
  'points by which the follower may fall short of a level (default: 0)':
    '追赶方可以差多少分仍算达到某一水平（默认：0）',
  'points by which the follower may fall short of a level': '追赶方可以差多少分仍算达到某一水平',
  'points by which the follower must exceed the leader (default: 0)': '追赶方须超出领先方多少分（默认：0）',
  'mark dated events: kinds joined by commas, or all; no cause is asserted':
    '标出事件：类型用逗号连接，或 all；并不断言因果',
  'kinds of dated events to mark, joined by commas, or all': '要标出的事件类型，用逗号连接，或 all',
  'allow an as-of day after the newest release with a value': '允许截至日晚于有数值的最新模型的发布日',
  'add the daily gap week by week': '加上逐周的“逐日”差距',
  'headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters (default: eci-refit)':
    'headway、headway:领域、eci-refit、eci、benchmark:名称、arena、arena:类别、horizon、compute 或 parameters（默认：eci-refit）',
  'headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters':
    'headway、headway:领域、eci-refit、eci、benchmark:名称、arena、arena:类别、horizon、compute 或 parameters',
  'nothing released after it counts (default: the newest release with a value)':
    '此后发布的一概不计（默认：有数值的最新模型的发布日）',
  'nothing released after it counts; by default the newest release with a value':
    '此后发布的一概不计；默认为有数值的最新模型的发布日',
  'nothing released or listed after it counts (default: everything listed)':
    '此后发布或列出的一概不计（默认：全部名录）',
  'the newest data published by that day (default: the newest held)':
    '到该日为止发布的最新数据（默认：所收录的最新数据）',
  'the newest data published by that day; by default the newest held':
    '到该日为止发布的最新数据；默认为所收录的最新数据',
  'frontiers start on that day (default: 2023-01-01)': '前沿自该日起计（默认：2023-01-01）',
  'frontiers start on that day': '前沿自该日起计',
  'probability of the interval (default: 0.9)': '区间的概率（默认：0.9）',
  'probability of the interval': '区间的概率',
  'draws of the interval (default: 1000)': '区间的抽样次数（默认：1000）',
  'draws of the interval': '区间的抽样次数',
  'eci-refit or headway (default: eci-refit)': 'eci-refit 或 headway（默认：eci-refit）',
  'eci-refit or headway': 'eci-refit 或 headway',
  'draws of the interval of each row (default: 200)': '每一行区间的抽样次数（默认：200）',
  'draws of the interval of each row': '每一行区间的抽样次数',
  'seed of the draws (default: 1)': '抽样的随机种子（默认：1）',
  'seed of the draws': '抽样的随机种子',
  'fit the index again on what was released by --as-of': '只用到 --as-of 为止发布的模型重新拟合指数',
  'fit the index again on what was released by the as-of day': '只用到截至日为止发布的模型重新拟合指数',
  'the day to forecast': '要预测的日期',

  // 模型、普查与数据
  'value, released or model (default: value)':
    'value（数值）、released（发布日）或 model（名称）（默认：value）',
  'the order': '排序方式',
  'how many to list (default: 50)': '列出多少项（默认：50）',
  'how many to list': '列出多少项',
  'the nextPageToken of the page before': '上一页的 nextPageToken',
  'any of its names, for example GPT-5': '模型的任一名称，例如 GPT-5',
  'any of its names, for example Yi-34B': '模型的任一名称，例如 Yi-34B',
  'any name of the model, or the benchmark’s': '模型的任一名称，或基准测试的名称',
  'country, province, organisation, kind, modality, hardware, access, parameters or year (default: country)':
    'country（国家）、province（省份）、organisation（机构）、kind（机构类型）、modality（模态）、hardware（硬件）、access（获取方式）、parameters（参数量）或 year（年份）（默认：country）',
  'what to count by': '按什么统计',
  'which comparisons: by access and country, of laboratories, or by domain':
    '哪一组比较：按获取方式和国家、各实验室，或按领域',
  'how many entries the JSON lists (default: 50)': 'JSON 列出多少个条目（默认：50）',
  'the id that an answer gives; quote it, as it holds & and ?': '答案给出的 id；因含有 & 和 ?，请加引号',
  'the id that an answer gives': '答案给出的 id',
  '"A=B": one model; "A≠B": two': '"A=B" 为同一模型，"A≠B" 为两个模型',
  'kept with the decision': '与判定一并保存的理由',
  'how many pairs to list (default: 50)': '列出多少对（默认：50）',
  'kinds joined by commas (default: all)': '类型，用逗号连接（默认：全部）',
  'kinds joined by commas, or all': '类型，用逗号连接，或 all',
  'only those that concern it': '只列与该国有关的',
  'only those that concern this country': '只列与该国有关的',
  'none before that day': '不列该日之前的',
  'none after that day': '不列该日之后的',
  'ids of data sets; without any, all that the folder holds': '数据集的 id；不写则为文件夹中的全部',
  'the folder with the upstream files, one file, a zip of either, or an address':
    '存放原始文件的文件夹、单个文件、二者的 ZIP，或网址',
  'pass over invalid rows instead of refusing the data set': '略去无效的行，而不是拒绝整个数据集',

  'a day of publication, for example 2026-05-01': '发布日，例如 2026-05-01',
  'a later one, for example 2026-07-08': '较晚的发布日，例如 2026-07-08',
  'as for models (default: eci)': '与 models 相同（默认：eci）',

  // 文章与言论
  'files or addresses': '文件或网址',
  'a file, an address, or - for standard input': '文件、网址，或以 - 表示标准输入',
  'an address of the web': '网址',
  'the day the document was published, where it does not say so itself': '文章发表的日期（文中没有写明时）',
  'the day it was published, where it does not say so itself': '发表的日期（文中没有写明时）',
  'an OpenAI-compatible address, whose model reads beside the grammar; key: HEADWAY_READER_KEY':
    '与 OpenAI 兼容的地址，由其模型与语法规则一同读取；密钥：HEADWAY_READER_KEY',
  'the model of --reader': '--reader 所用的模型',
  'store the claims and their verdicts in the ledger': '把言论及其结论存入言论库',
  'store the claims in the ledger; needs the server’s token': '把言论存入言论库；需要服务器的令牌',
  'exit with status 1 where a claim is contradicted, overstated or understated':
    '若有言论与测量相悖、说大或说小，则以状态 1 退出',
  'only claims of one type': '只列某一类型的言论',
  'only claims with one verdict': '只列某一结论的言论',
  'only claims of one speaker, with the speaker’s record': '只列某人的言论，附其记录',
  'said on that day or later': '该日或之后所说',
  'said on that day or earlier': '该日或之前所说',
  'where they come from': '言论的来处',
  'shipped, or kept on this machine': '随附的，或保存在本机的',
  'the claim’s id, as claims prints it': '言论的 id，见 claims 的输出',
  'the objection': '异议的内容',
  'who objects': '提出异议者',

  // 来源
  'the leader of the gap (default: country=United States)': '差距的领先方（默认：country=United States）',
  'a line of models that would be gone, for example "Llama 2"': '假定不再可用的模型系列，例如 "Llama 2"',
  'a line of models that would be gone': '假定不再可用的模型系列',
  'the model': '模型',
  'a model': '一个模型',
  another: '另一个模型',
  'read every value to find those that are no finite numbers': '读取每一个值，找出不是有限数的值',
  'seed of the Monte-Carlo draws (default: 1)': '蒙特卡罗抽样的随机种子（默认：1）',
  'threads; the answer is the same (default: the processors, at most 4)':
    '线程数；结果相同（默认：处理器数，最多 4）',
  'keep the result for lineage show and lineage risk': '保存结果，供 lineage show 和 lineage risk 使用',
  'what A is called, for --keep and bills of materials': 'A 的名称，用于 --keep 和物料清单',
  'what B is called, for --keep and bills of materials': 'B 的名称，用于 --keep 和物料清单',
  'every file of weights and every folder in it is a candidate': '其中每个权重文件和每个文件夹都是候选模型',
  'keep the results for lineage show and lineage risk; candidates go by their file or folder':
    '保存结果，供 lineage show 和 lineage risk 使用；候选模型以文件或文件夹为名',
  'what the model is called, for --keep and bills of materials': '模型的名称，用于 --keep 和物料清单',

  // 投票与评测结果
  'the file': '文件',
  'column with the first model (found by name)': '第一个模型所在的列（按列名识别）',
  'column with the second model (found by name)': '第二个模型所在的列（按列名识别）',
  'column with the outcome (found by name)': '结果所在的列（按列名识别）',
  'column with the first model; found by its name': '第一个模型所在的列；按列名识别',
  'column with the second model; found by its name': '第二个模型所在的列；按列名识别',
  'column with the outcome; found by its name': '结果所在的列；按列名识别',
  'bradley-terry, davidson, elo, counting, average-win-rate, eigenvector, pagerank (default: bradley-terry)':
    'bradley-terry、davidson、elo、counting、average-win-rate、eigenvector、pagerank（默认：bradley-terry）',
  'how votes become ratings': '由投票得出评分的方法',
  'sandwich, bootstrap, none (default: sandwich)':
    'sandwich（三明治估计）、bootstrap（自助法）、none（无）（默认：sandwich）',
  'how intervals are found': '区间的算法',
  'draws of the bootstrap (default: 200)': '自助法的抽样次数（默认：200）',
  'seed of the bootstrap (default: 1)': '自助法的随机种子（默认：1）',
  'weigh every pair alike that has at least so many votes': '票数不少于此数的各对模型权重相同',
  'covariate columns, joined by commas': '协变量所在的列，用逗号连接',
  'columns with covariates, joined by commas': '协变量所在的列，用逗号连接',
  'penalty on the covariates (default: 0)': '对协变量的惩罚系数（默认：0）',
  'penalty on the covariates': '对协变量的惩罚系数',
  'results_*.json of lm-evaluation-harness, an Inspect log as JSON, the folder of a HELM run, or a CSV of benchmark, score, n':
    'lm-evaluation-harness 的 results_*.json、Inspect 的 JSON 日志、HELM 运行的文件夹，或含 benchmark、score、n 三列的 CSV',
  'a group to stand behind; may be given again (default: the United States, China, all models)':
    '用来比较的群体；可重复给出（默认：美国、中国、全部模型）',
  'list tasks that are no benchmark held, instead of refusing the file':
    '列出未收录的任务，而不是拒绝整个文件',
  'list tasks that are no benchmark held, instead of refusing the results':
    '列出未收录的任务，而不是拒绝全部结果',
};
