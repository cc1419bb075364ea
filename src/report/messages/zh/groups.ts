import { namedGroup, regionName } from '../group.js';

/** 句中所用的群体名；没有现成名称的谓词原样写出。 */
export function groupName(predicate: string): string {
  const group = namedGroup(predicate);
  if (group === null) return predicate;
  if (group.kind === 'organisation') return group.name;
  if (group.kind === 'open-weights') return '开放权重模型';
  if (group.kind === 'closed-weights') return '闭源模型';
  return group.code === null ? group.written : regionName(group.code, 'zh-CN');
}
