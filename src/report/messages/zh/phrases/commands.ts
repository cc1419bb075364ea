/** 各命令的简介与说明（--help）。键为英文原句。 */
export const COMMANDS: Readonly<Record<string, string>> = {
  'Measures who leads the AI race, by how many months, on whose foundations, and whether what was said is true.':
    '测量人工智能竞赛中谁领先、领先多少个月、建立在谁的基础之上，以及有关说法是否属实。',
  'the headline comparisons, with a chart': '主要比较，附图',
  'How many months China is behind the United States and open weights behind closed: by each definition, with intervals, trend, records and a chart. With --serve it then serves the page.':
    '中国落后美国、开放权重落后封闭模型多少个月：按各种定义计，附区间、趋势、纪录和图。加上 --serve 则随后提供网页。',
  'how many months and points one group is behind another': '一个群体落后另一个群体多少个月、多少分',
  'How many months and points the follower is behind the leader: by one of three definitions, with an interval, the trend, and the records that decide it.':
    '追赶方落后领先方多少个月、多少分：按三种定义之一计，附区间、趋势和起决定作用的纪录。',
  'the gap over time, with its interval': '差距的历史走势，附区间',
  'The gap by the daily definition, week by week back from the as-of day, with its interval: on the values that are held now.':
    '按“逐日”定义的差距，自截至日起逐周往回计，附区间；所用均为现有的数值。',
  'what moves a gap: which benchmark, which scores, which penalty':
    '什么会改变差距：哪项基准测试、哪些成绩、哪种惩罚',
  'One gap under each choice that could have been made otherwise, one at a time: without each benchmark, private ones only, without self-reports, unknown access, other penalties; what moves it most first. With headway it takes minutes.':
    '逐一改换每一种本可另作的选择，看差距如何：不计某项基准测试、仅用不公开的基准测试、不计自报成绩、获取方式不明者另作处理、改换惩罚项；变动最大者在前。用 headway 需几分钟。',
  'the gap on a coming day, and the chance of overtaking': '未来某日的差距，以及反超的概率',
  'The distribution of the gap in months and points on a coming day, the chance that the follower overtakes the leader by then, and how well such forecasts did in the past. Nothing released after the as-of day enters.':
    '未来某日差距（月数和分数）的分布、追赶方届时反超领先方的概率，以及此类预测过往的成绩。截至日之后发布的内容一概不用。',
  'the models of a group with their values': '某群体的模型及其数值',
  'The models of a group with their values on a measure, intervals, ranks and records.':
    '某群体的模型在某一尺度上的数值、区间、名次和纪录。',
  'one model with all that is known': '单个模型的全部资料',
  'One model: makers, names, values with interval and rank, neighbours, scores, lineage, sources.':
    '单个模型：研发机构、名称、数值及其区间和名次、相邻模型、成绩、来源、出处。',
  'every benchmark with its guessing floor and its best score': '全部基准测试及其猜测基线和最好成绩',
  'Every benchmark: its guessing floor and ceiling and where they come from, how many versions it scores, and the best of them.':
    '全部基准测试：猜测基线、满分及其出处，有成绩的版本数，以及最好的版本。',
  'how many models there are, by country, province, access and more': '按国家、省份、获取方式等统计模型数',
  'Counts the models that the lists hold, each once, with shares, what the count means and which lists it rests on.':
    '统计各名录所列的模型，同一模型只计一次；附占比、计数的含义和所依据的名录。',
  'a cited briefing over several documents': '多篇文章的简报，注明出处',
  'Reads several documents and writes their claims by question, each quoted, attributed and judged; documents of one origin count once; conflicts and oddities stand at the end.':
    '读取多篇文章，按问题列出其中的言论，逐条引用原文、注明说话者并作出判断；同源的文章只计一次；相互矛盾和异常之处列于末尾。',
  'what a document claims, and whether it holds': '一篇文章说了什么，是否属实',
  'Reads a document (text, HTML, Markdown, PDF; a file, an address, or - for standard input), lists its claims (who said what, when) and sets beside each what is measured, with a verdict.':
    '读取一篇文章（纯文本、HTML、Markdown 或 PDF；文件、网址，或以 - 表示标准输入），列出其中的言论（何人何时说了什么），并逐条列出测量结果和结论。',
  'the ledger: what was claimed, by whom, and how it held': '言论库：何人说过什么，是否属实',
  'The ledger of claims: those that ship, and those kept with check --keep.':
    '言论库：随附的言论，以及用 check --keep 保存的言论。',
  'the claims of the ledger, with their verdicts (the default)': '言论库中的言论及其结论（默认）',
  'Lists the claims of the ledger with their verdicts. A picture (svg, png) shows the months claimed over the measured gap.':
    '列出言论库中的言论及其结论。图（svg、png）把所称的月数画在测得的差距之上。',
  'resolve the forecasts whose horizon has passed': '了结已到期的预测',
  'Resolves each forecast whose horizon has passed by the data of its last day, and stores the outcome. Prints what was resolved.':
    '对每一条已到期的预测，按其最后一日的数据判定结果并保存，再列出所了结的预测。',
  'object to a verdict': '对结论提出异议',
  'Stores an objection to a claim of the ledger; it is shown beside the verdict.':
    '保存对言论库中某条言论的异议，与结论并列显示。',
  'the derivation of a figure, down to the rows and sources': '一个数字的推导过程，直至数据行和出处',
  'The derivation of a figure: the crossing, the frontiers, the draws, the fit, the scores with their rows and addresses, the data sets.':
    '一个数字的推导过程：交点、前沿、抽样、拟合、各项成绩及其数据行和网址、数据集。',
  'what is held, from when, under which licence': '收录了什么、何时的、何种许可证',
  'The data sets that are held: vintage, licence, rows, what was passed over; the measures they give.':
    '所收录的数据集：数据版本、许可证、行数、略去的内容，以及由此得到的尺度。',
  'names that the rules cannot settle; decide one': '规则无法判定的名称；判定其中一对',
  'Pairs of names that may be one model: the rules cannot tell. A decision is remembered.':
    '可能指同一模型而规则无法判定的名称对。判定结果会被记住。',
  'dated events that statements appeal to': '常被言论援引的事件，注明日期',
  'Rules, releases, withdrawals, licences and public programmes, each with its day and address. No cause is asserted from them.':
    '法规、发布、撤回、许可和政府计划，各注明日期和网址。并不据此断言因果。',
  'what changed between two vintages': '两个数据版本之间的变化',
  'What changed on a measure between two vintages: versions added, removed, and with another value. Each day stands for the newest data published by then.':
    '某一尺度在两个数据版本之间的变化：新增、删去和数值改动的版本。日期指到该日为止发布的最新数据。',
  'what a model is built on: what is declared, and the evidence in its files':
    '模型建立在什么之上：各方声明，以及文件中的证据',
  'What a model is built on: what is declared, and the evidence in its files.':
    '模型建立在什么之上：各方声明，以及文件中的证据。',
  'what is declared, and what was detected, about the descent of a model': '关于模型来源的声明与检出结果',
  'What is declared about the descent of a model, statement by statement: who says so, and where. Statements that contradict each other are all shown. Comparisons of its weights that were kept stand apart.':
    '逐条列出关于模型来源的声明：何人、在何处所说。相互矛盾的说法一并列出。保存下来的权重比较另列。',
  'what a group stands to lose if what it is built on goes': '若所依赖的模型不再可用，一个群体会失去什么',
  'The share of a group’s models, records and months that stands on foreign models, by what is declared and detected, from what is known to what could be; and the gap to the leader without them.':
    '一个群体的模型、纪录和月数中，依据声明与检出结果建立在外国模型之上的比例，从已知的下限到可能的上限；以及去掉这些模型后与领先方的差距。',
  'what the files of a model hold': '模型文件中有什么',
  'What the files of a model hold: tensors, types, architecture, tokenizer, renamed tensors.':
    '模型文件中有什么：张量、类型、架构、分词器、改名的张量。',
  'whether two models share weights, or only their architecture': '两个模型共有权重，还是仅架构相同',
  'Whether two models share weights, only their architecture, or nothing that can be seen: tests of independence with their null hypotheses, p-values, assumptions and limits. The tests have no direction.':
    '两个模型共有权重、仅架构相同，还是看不出关联：独立性检验及其原假设、p 值、前提和局限。检验不分先后方向。',
  'which models of a folder a model is related to': '模型与文件夹中的哪些模型有关',
  'Which models of a folder a model is related to. P-values are corrected for the number of candidates (Holm); the weights of a merge are recovered.':
    '模型与文件夹中的哪些模型有关。p 值按候选模型数校正（Holm 法）；若为合并，则求出合并的权重。',
  'ratings from a file of votes': '由投票文件得出评分',
  'Ratings of models from pairwise votes in a CSV, TSV, Parquet or JSONL file: 400 · log10 of the Bradley-Terry strength, mean 1000, with intervals and ranks. Models without a finite rating are listed with the reason. Newman’s method is --method davidson (v = ν / 2).':
    '由 CSV、TSV、Parquet 或 JSONL 文件中的两两投票得出模型评分：Bradley-Terry 强度的 400 · log10，均值 1000，附区间和名次。没有有限评分的模型另列并说明原因。Newman 的方法即 --method davidson（v = ν / 2）。',
  'your own evaluation results on the index': '你自己的评测结果在指数上的位置',
  'Places a model on the index by its evaluation results: its value with an interval, the months behind each group’s frontier, its neighbours, and which further benchmark would narrow the interval most.':
    '按评测结果确定模型在指数上的位置：数值及区间、落后各群体前沿的月数、相邻模型，以及再做哪项基准测试最能缩窄区间。',
  'bring in new data from a folder, file, zip or address': '从文件夹、文件、ZIP 或网址导入新数据',
  'Imports data sets from a local folder or file, a zip, or an http(s) address of a file or zip into HEADWAY_HOME. A data set is known by the name of its file or folder. What is held of other data sets is kept; killed at any moment, the old data or the new are held, never a half.':
    '把本地文件夹或文件、ZIP，或文件与 ZIP 的 http(s) 网址中的数据集导入 HEADWAY_HOME。数据集由其文件或文件夹的名称识别。其他数据集的内容予以保留；无论何时中断，保有的要么是旧数据，要么是新数据，不会只有一半。',
  'serve the page and its data until stopped': '提供网页及其数据，直到停止',
  'Serves the page, the API and the assistant’s door on this machine until stopped with Ctrl-C. It stores nothing, unless HEADWAY_TOKEN is set and sent.':
    '在本机提供网页、API 和智能助手接口，直到以 Ctrl-C 停止。除非设定并发送 HEADWAY_TOKEN，否则不保存任何内容。',
  'serve an assistant over standard input and output': '经标准输入输出为智能助手提供服务',
  'Serves the questions as tools of the Model Context Protocol over standard input and output, until the input ends. headway serve has the same over HTTP at /mcp.':
    '把各项查询作为模型上下文协议（MCP）的工具，经标准输入输出提供，直到输入结束。headway serve 在 /mcp 经 HTTP 提供同样的服务。',
  'Examples:': '示例：',
  'A path is a file of weights (safetensors, GGUF, PyTorch, ONNX, TensorFlow.js), an index of shards, a folder,\nor the address of a file. Nothing in a file is executed.':
    '路径可以是权重文件（safetensors、GGUF、PyTorch、ONNX、TensorFlow.js）、分片索引、文件夹或文件的网址。\n文件中的任何内容都不会被执行。',
  'choices: {0}': '可选：{0}',
  'default: {0}': '默认：{0}',
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'display help for command': '显示帮助',
  'output the version number': '显示版本号',

  // 命令行书写有误
  'headway --help lists the commands and flags': 'headway --help 列出各命令和选项',
  ' (Did you mean {0}?)': '（是否想写 {0}？）',
  "unknown option '{0}'{1}": '没有选项“{0}”{1}',
  "unknown command '{0}'{1}": '没有命令“{0}”{1}',
  "missing required argument '{0}'": '缺少参数“{0}”',
  "option '{0}' argument missing": '选项“{0}”缺少值',
  "required option '{0}' not specified": '缺少必需的选项“{0}”',
  "too many arguments for '{0}': {1}, not {2}": '“{0}”的参数过多：给了 {1} 个，应为 {2} 个',
  "option '{0}' argument '{1}' is invalid. Allowed choices are {2}.": '选项“{0}”不能取“{1}”。可选：{2}',
};
