import type { EvidenceNote, MeasuredOf } from '../../../../contract/index.js';
import { oneDecimal } from '../../../numbers.js';
import type { Sentences } from '../../sentences.js';
import { list } from '../numbers.js';
import { dollars, groupSaid, longDay, rankedName } from './phrases.js';

const ROLES = {
  follower: 'Best of the follower: ',
  leader: 'Best of the leader: ',
  crossing: 'The other group first stood there with: ',
  model: '',
} as const;

/** What a verdict rests on, line by line. */
export const evidenceNotes: Sentences<EvidenceNote> = {
  'model-value': ({ role, model, organisations, releasedOn, value, unit, measure, scores }) =>
    `${ROLES[role]}${model} (${[...organisations, ...(releasedOn === null ? [] : [releasedOn])].join(', ')}), ${oneDecimal(value)} ${unit} on ${measure}${scores === null ? '' : `, from ${scores} scores`}`,
  'may-have-stood-earlier': ({ model }) =>
    `${model}, known but not scored, may have stood there earlier: the upper end reaches back to it`,
  'already-there': () => 'That model was already there on the first day of the data: the lead may be longer',
  'data-set': ({ title, publishedOn }) =>
    publishedOn === null ? title : `${title}, published ${publishedOn}`,
  list: ({ list: name }) => `List ${name}`,
  declared: ({ model, kind, base, statedBy }) =>
    `${statedBy}: ${model}, ${kind === 'pretrained' ? 'weights trained by its maker' : `${kind} of ${base}`} (declared)`,
  detected: ({ model, base }) => `${model} from ${base}, detected by comparing weights`,
  compared: ({ other, day, verdict }) => `Weights compared with ${other} on ${day}: ${verdict} (detected)`,
  access: ({ version, access, licence }) => `${version}: ${access}${licence === null ? '' : `, ${licence}`}`,
  valued: ({ organisation, usd, day }) => `${organisation}: ${dollars(usd)} (${day})`,
  founders: ({ organisation, founders }) => `Founders of ${organisation}: ${list(founders)}`,
  founded: ({ organisation, year }) => `${organisation}, founded in ${year}`,
  role: ({ person, role, organisation }) => `${person}: ${role}, ${organisation}`,
  released: ({ model, releasedOn, access }) =>
    `${model}, released ${releasedOn ?? 'on an unknown day'}, ${access}`,
  event: ({ title, day }) => `${title}, ${longDay(day)}`,
};

const later = (hindsight: boolean) => (hindsight ? ', with hindsight' : '');
const asOf = (day: string | null) => (day === null ? '' : `, as of ${day}`);

/** Which figure is measured, in a line. */
export const measuredOf: Sentences<MeasuredOf> = {
  gap: ({ method, average, measure, asOf: day, vintage, hindsight }) =>
    `gap${average ? ', average' : ''}, ${method}, ${measure}, as of ${day}, vintage ${vintage}${later(hindsight)}`,
  'model-gap': ({ model, measure, asOf: day, vintage, hindsight }) =>
    `months between ${model} and the first day the other side stood there, ${measure}${asOf(day)}, vintage ${vintage}${later(hindsight)}`,
  change: ({ windowMonths, measure, asOf: day, vintage, hindsight }) =>
    `change of the gap over ${windowMonths} months, at-release, ${measure}, as of ${day}, vintage ${vintage}${later(hindsight)}`,
  chance: ({ follower, leader, by }) =>
    `chance that ${groupSaid(follower)} overtakes ${groupSaid(leader)} by ${by}`,
  rise: ({ measure, from, to, vintage }) =>
    `rise of the frontier, ${measure}, ${from} to ${to}, vintage ${vintage}`,
  place: ({ group, among, measure, vintage }) =>
    `place of ${groupSaid(group)} among ${among} on ${measure}, vintage ${vintage}`,
  difference: ({ first, second, measure, vintage }) =>
    `${first} minus ${second}, ${measure}, vintage ${vintage}`,
  entries: ({ where, day }) => `verified entries of the lists where ${where}${asOf(day)}`,
  'place-by-count': ({ of, name, day }) => `place of ${rankedName(of, name)} by models listed${asOf(day)}`,
  'share-of-lists': ({ day }) => `share of the lists, not of the world${asOf(day)}`,
  'share-standing': ({ subject, object }) =>
    `share of the models of ${groupSaid(subject)} that stand on ${groupSaid(object)}, declared or detected; the upper end counts the unknown`,
};
