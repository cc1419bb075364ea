import { verbForms } from '../pattern/inflect.js';

/** Forms whose object was no content in most cases of the corpus’s train and dev parts. */
const MISLEADING =
  /^(?:address|addressed|supporting|offered|offers|considered|consider|planned|attacking|embraced?|intended|promoting|encouraging|urging|celebrating|favou?red|blame|defend)$/;

const forms = (text: string) =>
  new Set(
    text
      .split(/\s+/)
      .filter(Boolean)
      .flatMap(verbForms)
      .filter((form) => !MISLEADING.test(form)),
  );
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs of attitude whose object is what it is about: "questioned the figures". */
export const ATTITUDES: ReadonlySet<string> = forms(`
  accuse attack blame blast condemn criticize criticise decry defend denounce deride dismiss endorse favor favour hail lambast
  mock oppose praise question rebuke reject ridicule slam support tout welcome applaud bash call characterize characterise
  describe discuss label brand dub portray    consider  regard  view dislike hate  
  prefer fear expect want demand propose promise offer vow pledge refuse decline threaten agree plan intend hope wish encourage
  urge ask order instruct request recommend support  champion embrace doubt  dispute discredit   warn
         predict acknowledge admit concede emphasize emphasise stress highlight
  promote address  detail outline lament bemoan regret celebrate downplay denied deny     note`);

/** With a preposition before what it is about: "complained about his microphone". */
export const ATTITUDES_ABOUT: ReadonlySet<string> = forms(`
  complain call joke ask rail worry argue press wonder write comment brag boast lie think know learn
  agree disagree respond object point insist refer apologize apologise react warn question care tweet decide rule inquire`);

export const ABOUT: ReadonlySet<string> = words(
  'about for on against over of to with at out in that whether how why what',
);

/** Nouns that a content hangs on: "plans to …", "questions about …", "the claim that …". */
export const ATTITUDE_NOUNS: ReadonlySet<string> = words(`
  plan plans decision pledge promise vow proposal call calls demand demands request desire intention wish hope hopes
  questions criticism claim claims allegation allegations accusation accusations
  suggestion assertion argument belief view views opinion concern concerns fear fears worry worries doubt doubts warning warnings
  statement statements notion conclusion declaration insistence determination agreement refusal acknowledgment report reports
  support opposition complaint complaints prediction promises speculation rumors evidence`);
