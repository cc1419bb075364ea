import { decided } from '../../claims/verdict/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { groupOf, isGroup } from './group-of.js';
import { newestRelease } from './models-of.js';

/** "For anyone to download and use": how the models named can be had, and under what licence. */
export async function judgeOpenness(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const group = await groupOf(registry, claim.subject);
  if (!isGroup(group)) return notMeasurable(group.reason);
  const models = (await newestRelease(registry, group, claim.saidOn?.to ?? null)).filter(
    ({ access }) => access !== 'unknown' && access !== 'unreleased',
  );
  if (models.length === 0) return notMeasurable(`how ${group.label} can be had is not held`);
  const open = models.filter(({ access }) => access === 'open-weights');
  const claimsOpen = claim.relation !== 'closed';
  const share = open.length === models.length ? 'all' : open.length === 0 ? 'none' : 'some';
  const verdict =
    share === 'some' ? 'uncertain' : (share === 'all') === claimsOpen ? 'supported' : 'contradicted';
  const licences = [...new Set(open.flatMap(({ licenceClass }) => licenceClass ?? []))].sort();
  const licence = licences.length > 0 ? ` (licence ${licences.join(', ')})` : '';
  return finding(
    decided(verdict, 'record'),
    `The weights of ${open.length} of ${models.length} versions of ${group.label} can be had${licence}, which ${verdict === 'uncertain' ? 'leaves the claim uncertain' : verdict === 'supported' ? 'supports the claim' : 'contradicts the claim'}.`,
    {
      evidence: models.slice(0, 6).map(({ version, access, licenceClass }) => ({
        what: `${version}: ${access}${licenceClass ? `, ${licenceClass}` : ''}`,
        address: null,
      })),
    },
  );
}
