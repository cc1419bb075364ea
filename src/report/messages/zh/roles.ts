/** 人物表中的职务，按其英文；一项测试保证两者一致。 */
const ROLES: Readonly<Record<string, string>> = {
  'assistant professor of political science': '政治学助理教授',
  'chief scientist': '首席科学家',
  'co-founder and partner': '联合创始人、合伙人',
  'founder and chairman': '创始人、董事长',
  'founder and chief executive': '创始人、首席执行官',
  'founder and chief scientist': '创始人、首席科学家',
  'head of open source': '开源负责人',
  investor: '投资人',
  'president of Google China': '谷歌中国总裁',
  professor: '教授',
  'professor; academician of the Chinese Academy of Engineering': '教授、中国工程院院士',
  researcher: '研究员',
  'technical lead of Qwen': '通义千问技术负责人',
};

export const roleName = (role: string): string => ROLES[role] ?? role;
