import {
  type Access,
  type EdgeKind,
  type EventKind,
  type Lineage,
  PROVINCES,
} from '../../../contract/index.js';
import type { factWords as english } from '../en/facts.js';
import { regionName } from '../group.js';
import { compiled } from './compiled.js';

/** What is stated of models and organisations, by the words that the data have for it. */
export const ACCESS_NAMES: Record<Access, string> = {
  'open-weights': '开放权重',
  api: '仅 API',
  hosted: '仅托管服务',
  unreleased: '未发布',
  unknown: '未知',
};

export const KIND_NAMES: Readonly<Record<string, string>> = {
  company: '企业',
  university: '高校',
  government: '政府机构',
  'research collective': '研究团体',
};

export const MODALITY_NAMES: Readonly<Record<string, string>> = {
  Language: '语言',
  Vision: '视觉',
  Multimodal: '多模态',
  Biology: '生物',
  'Image generation': '图像生成',
  Video: '视频',
  Speech: '语音',
  Games: '游戏',
  Robotics: '机器人',
  Audio: '音频',
  Other: '其他',
  Recommendation: '推荐',
  Mathematics: '数学',
  Medicine: '医学',
  '3D modeling': '三维建模',
  'Earth science': '地球科学',
  Driving: '自动驾驶',
  Search: '搜索',
  'Materials science': '材料科学',
};

export const EDGE_NAMES: Record<EdgeKind, string> = {
  'fine-tune': '微调',
  'continued-training': '继续训练',
  merge: '合并',
  quantisation: '量化',
  derived: '衍生',
  distillation: '蒸馏',
  architecture: '沿用架构',
  pretrained: '自行预训练',
};

export const LINEAGE_NAMES: Record<Lineage, string> = {
  'self-developed': '自主研发',
  derived: '衍生',
  unknown: '未知',
};

export const EVENT_NAMES: Record<EventKind, string> = {
  'export-rule': '出口管制',
  release: '发布',
  withdrawal: '撤回',
  licence: '许可',
  programme: '计划',
  regulation: '监管',
};

const UNITS: Readonly<Record<string, string>> = {
  fraction: '比例',
  minutes: '分钟',
  'Elo points': 'Elo 分',
  points: '分',
  score: '分数',
  rating: '评分',
  parameters: '个参数',
  'log10 FLOP': 'log10 FLOP',
};

export const provinceName = (code: string): string => PROVINCES[code]?.[1] ?? code;

export const factWords: typeof english = {
  country: (code) => regionName(code, 'zh-CN'),
  unit: (unit) => UNITS[unit] ?? unit,
  floorReason: (reason) => reason.split('; ').map(compiled).join('；'),
  dataSet: (_id, title) => compiled(title),
  eventKind: (kind) => EVENT_NAMES[kind],
  eventTitle: compiled,
  licence: compiled,
  eventBy: compiled,
};
