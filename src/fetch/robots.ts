import robotsParser from 'robots-parser';

// Its types declare an ES module, its code is CommonJS.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** RFC 9309, section 2.5: at least 500 kibibytes are parsed. */
export const ROBOTS_BYTES = 512_000;
/** RFC 9309, section 2.4: a copy is not used for longer than a day. */
export const ROBOTS_AGE_MS = 86_400_000;

const LONGEST_LINE = 2_000;

/** What a host's robots.txt says to one crawler. */
export interface RobotsRules {
  allows(url: string): boolean;
}

const everything: RobotsRules = { allows: () => true };
const nothing: RobotsRules = { allows: () => false };

/**
 * Rules from the answer to a request for `/robots.txt` (RFC 9309): none where the file does not exist
 * (status 400 to 499), all refused where the host fails to say (any other failure).
 *
 * @param status the HTTP status, or null where no answer came
 */
export function robotsRules(
  origin: string,
  status: number | null,
  text: string,
  product: string,
): RobotsRules {
  if (status !== null && status >= 400 && status < 500) return everything;
  if (status === null || status < 200 || status >= 300) return nothing;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length <= LONGEST_LINE);
  const rules = parse(`${origin}/robots.txt`, lines.join('\n'));
  return { allows: (url) => rules.isAllowed(url, product) !== false };
}
