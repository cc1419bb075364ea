/** 事件的标题与发布者，键为数据中的英文。 */
export const EVENTS: Readonly<Record<string, string>> = {
  'CHIPS and Science Act signed': '《芯片与科学法》签署成法',
  'Licences required to export advanced computing chips, supercomputer parts and chip-making tools to China':
    '向中国出口先进计算芯片、超级计算机部件和芯片制造设备须申领许可证',
  'Public demonstration of Galactica reported taken down after three days':
    '据报 Galactica 的公开演示上线三天后撤下',
  'ChatGPT opened to the public': 'ChatGPT 向公众开放',
  'LLaMA announced for research under a non-commercial licence': 'LLaMA 公布，以非商业许可供研究使用',
  'GPT-4 released': 'GPT-4 发布',
  'Codex models shut down in the API': 'API 停用 Codex 系列模型',
  'Measures to promote general artificial intelligence, public computing power among them':
    '出台促进通用人工智能的措施，包括提供公共算力',
  'Falcon 40B put under Apache 2.0, royalties dropped': 'Falcon 40B 改用 Apache 2.0 许可证，取消版税',
  'Licences required to export advanced equipment for making semiconductors':
    '出口先进半导体制造设备须申领许可证',
  'Licences required to export gallium and germanium': '出口镓、锗须申领许可证',
  'Interim measures for generative AI services published': '《生成式人工智能服务管理暂行办法》公布',
  'Llama 2 released under a community licence that allows most commercial use':
    'Llama 2 发布，所用社区许可证允许大多数商业用途',
  'Isambard-AI, a public supercomputer for AI research, announced for Bristol':
    '宣布在布里斯托尔建设供人工智能研究使用的公共超级计算机 Isambard-AI',
  'Chip controls widened: a threshold of performance density, more countries':
    '芯片管制扩大：增设性能密度门槛，涉及更多国家',
  'Chip-making tool controls widened': '芯片制造设备管制扩大',
  'Executive order 14110 on safe, secure and trustworthy AI':
    '关于安全、可靠、可信人工智能的第 14110 号行政令',
  'Yi-6B and Yi-34B base models released': 'Yi-6B 和 Yi-34B 基础模型发布',
  'GPT-3 completion models shut down in the API': 'API 停用 GPT-3 补全模型',
  'IndiaAI Mission approved, with public computing of more than 10,000 GPUs':
    '印度人工智能计划获批，将提供一万块以上 GPU 的公共算力',
  'Yi-1.5 released under Apache 2.0': 'Yi-1.5 以 Apache 2.0 许可证发布',
  'Qwen2 released under Apache 2.0, the 72B models aside': 'Qwen2 以 Apache 2.0 许可证发布（72B 模型除外）',
  'EuroHPC regulation amended for AI factories': '欧洲高性能计算条例为“人工智能工厂”修订',
  'Artificial Intelligence Act published': '《人工智能法》公布',
  'Llama 3.1 licence allows outputs to be used to improve other models':
    'Llama 3.1 许可证允许用其输出改进其他模型',
  'High-bandwidth memory and more chip-making tools controlled': '高带宽存储器和更多芯片制造设备受到管制',
  'DeepSeek-V3 released with open weights': 'DeepSeek-V3 发布并开放权重',
  'Framework for AI diffusion: licences for chips and for weights of closed models, by tiers of countries':
    '《人工智能扩散框架》：按国家分级，对芯片和封闭模型的权重实行许可',
  'DeepSeek-R1 released with weights under the MIT licence': 'DeepSeek-R1 发布，权重以 MIT 许可证开放',
  'Executive order 14110 revoked': '第 14110 号行政令被撤销',
  'Rescission of the framework for AI diffusion announced': '宣布废止《人工智能扩散框架》',
  'gpt-oss-120b and gpt-oss-20b released with open weights': 'gpt-oss-120b 和 gpt-oss-20b 发布并开放权重',
  'GPT-5 released': 'GPT-5 发布',
  'Sales stopped to companies owned for the most part from unsupported regions':
    '停止向多数股权来自不受支持地区的公司销售',

  'United States': '美国',
  'United Kingdom': '英国',
  'European Union': '欧盟',
  China: '中国',
  India: '印度',
  Netherlands: '荷兰',
  Beijing: '北京市',
  'Bureau of Industry and Security': '美国商务部工业与安全局',
  'Cyberspace Administration of China': '国家互联网信息办公室',
  'Technology Innovation Institute': '阿联酋技术创新研究院',
  'Southern University of Science and Technology': '南方科技大学',
  '01.AI': '零一万物',
  Alibaba: '阿里巴巴',
};
