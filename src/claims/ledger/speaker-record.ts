import { type LedgerEntry, type SpeakerRecord, VERDICTS } from '../../contract/index.js';

/**
 * A speaker's record: only what stands in the speaker's direct words, or what two independent sources report. Copies of
 * one story by one outlet are one source; each story counts once.
 */
export function speakerRecord(speaker: string, entries: readonly LedgerEntry[]): SpeakerRecord {
  const own = entries.filter(({ claim }) => sameSpeaker(claim.speaker, speaker));
  const stories = new Map<string, LedgerEntry[]>();
  for (const entry of own) stories.set(entry.story, [...(stories.get(entry.story) ?? []), entry]);
  const counted: LedgerEntry[] = [];
  let [direct, twoReports, leftOut] = [0, 0, 0];
  for (const told of stories.values()) {
    const inWords = told.find(({ claim }) => claim.said === 'direct');
    const sources = new Set(
      told.map(({ claim, publisher, address }) => claim.via ?? publisher ?? hostOf(address)),
    );
    if (inWords) direct += 1;
    else if (sources.size > 1) twoReports += 1;
    else leftOut += told.length;
    if (inWords || sources.size > 1) counted.push(inWords ?? told[0]);
  }
  return {
    speaker,
    counted: counted.length,
    direct,
    twoReports,
    leftOut,
    verdicts: VERDICTS.map((verdict) => ({
      verdict,
      claims: counted.filter((entry) => (entry.resolution?.verdict ?? entry.claim.verdict) === verdict)
        .length,
    })).filter(({ claims }) => claims > 0),
  };
}

export function sameSpeaker(one: string | null, other: string): boolean {
  return one !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
