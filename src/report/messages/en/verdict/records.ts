import type { DescentFinding, RecordFinding } from '../../../../contract/index.js';
import type { ClaimSentences } from '../../verdict-sentences.js';
import { list } from '../numbers.js';
import { consequence, dollars, groupSaid, longDay, modelsOf } from './phrases.js';

/** What is known of a model's descent, each as a clause. */
export const descentFindings: ClaimSentences<DescentFinding> = {
  'base-came-later': ({ model, base, modelOn, baseOn }, { relation }) =>
    `${groupSaid(base)} came out on ${longDay(baseOn)}, after ${groupSaid(model)} of ${longDay(modelOn)}, which ${relation === 'not-derived-from' ? 'supports the claim' : 'cannot stand on it'}`,
  'weights-compared': ({ model, other, day, found, leftOut }, claim) =>
    `the weights of ${model} were compared with those of ${other} on ${longDay(day)}: ${found}, ${consequence(claim, 'the claim')}${apart(leftOut)}`,
  'weights-declared': ({ model, kind, declaredBase, statedBy, leftOut }, claim) =>
    `${model} is a ${kind} of ${declaredBase}, ${statedBy} declares, ${consequence(claim, 'the claim')}; the weights were not compared here${apart(leftOut)}`,
  'architecture-declared': ({ model, declaredBase, statedBy, leftOut }, claim) =>
    `the architecture of ${model} is that of ${declaredBase}, ${statedBy} declares, ${consequence(claim, 'the claim')} as far as the architecture goes; nothing that is held shows that its weights came from there${apart(leftOut)}`,
  'weights-differ': ({ model, base, other, day, found, leftOut }, claim) =>
    `${model} does not go on from the weights of ${groupSaid(base)}: compared with ${other} on ${longDay(day)} its weights show nothing of it (${found}), ${consequence(claim, 'the claim')}${apart(leftOut)}`,
  'trained-by-maker': ({ model, base, declaredBase, leftOut }, claim) =>
    `${model} does not go on from the weights of ${groupSaid(base)}: its maker declares that it trained the weights itself and took only the architecture of ${declaredBase}, and nothing that is held shows the contrary, ${consequence(claim, 'the claim')}${apart(leftOut)}`,
  'statements-conflict': ({ model, kind, declaredBase, statedBy, leftOut }) =>
    `the statements contradict each other: ${statedBy} declares ${model} a ${kind} of ${declaredBase}, and its maker that it trained the weights itself${apart(leftOut)}`,
  'maker-says-own': ({ model, leftOut }) =>
    `the maker of ${model} declares that it trained the weights itself; nobody says where its architecture comes from${apart(leftOut)}`,
  'no-descent-known': ({ model, base, leftOut }) =>
    `nobody declares a link between ${model} and ${groupSaid(base)}, and their weights were not compared; a comparison of the weights would decide${apart(leftOut)}`,
};

const apart = (leftOut: readonly string[]): string =>
  leftOut.length === 0
    ? ''
    : ` (left out, as it only reports or descends from the claim: ${leftOut.join(', ')})`;

/** What tables of organisations, people and releases say, each as a clause. */
export const recordFindings: ClaimSentences<RecordFinding> = {
  openness({ group, every, open, models, licences }, claim) {
    const whose = every ? modelsOf(group) : `versions of ${groupSaid(group)}`;
    const licence = licences.length > 0 ? ` (licence ${licences.join(', ')})` : '';
    return `the weights of ${open} of ${models} ${whose} can be had${licence}, ${consequence(claim, every ? claim.it : 'the claim')}`;
  },
  valuation: ({ organisation, usd, day }, claim) =>
    `${organisation} was reported to be valued at ${dollars(usd)} on ${longDay(day)}, ${consequence(claim, claim.it)}`,
  founders: ({ organisation, founders }, claim) =>
    `${organisation} was founded by ${list(founders)}, ${consequence(claim, claim.it)}`,
  founded: ({ organisation, year }, claim) =>
    `${organisation} was founded in ${year}, ${consequence(claim, claim.it)}`,
  age: ({ organisation, year, youngest, oldest }, claim) =>
    `${organisation} was founded in ${year}, so it was ${youngest} to ${oldest} months old, ${claim.verdict === 'contradicted' ? `which contradicts ${claim.it}` : `which is compatible with ${claim.it}; the month of its founding would decide`}`,
  'other-role': ({ person, roles }, claim) =>
    `${person} is held as ${roles.map(({ role, organisation }) => `${role} of ${organisation}`).join('; ')}; no other role is known, ${consequence(claim, claim.it)}`,
  role: ({ person, role, organisation, since }, claim) =>
    `${person} is held as ${role} of ${organisation}${since === null ? '' : ` since ${since}`}, ${consequence(claim, claim.it)}`,
  left: ({ person, role, organisation, until }, claim) =>
    `${person} is held as ${role} of ${organisation} ${until === null ? 'with no end known' : `until ${until}`}, ${consequence(claim, claim.it)}`,
  released: ({ model, makers, releasedOn }, claim) =>
    `${model}${makers.length > 0 ? ` of ${list(makers)}` : ''} was released on ${longDay(releasedOn)}, ${consequence(claim, 'the claim')}`,
  'none-released': ({ group, from, to, last }) =>
    `no release of ${groupSaid(group)} is held between ${longDay(from)} and ${longDay(to)}; the last one before is ${last.model} of ${longDay(last.releasedOn)}, and the registry is not complete, which leaves the claim uncertain`,
  event: ({ title, day }, claim) => `${title} (${longDay(day)}), ${consequence(claim, 'the claim')}`,
};
