import { verbForms } from '../pattern/inflect.js';

const forms = (text: string) => new Set(text.split(/\s+/).filter(Boolean).flatMap(verbForms));
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs that report speech, thought or findings. */
export const REPORTING: ReadonlySet<string> = forms(`
  say tell argue claim note add state explain warn believe think estimate predict forecast emphasize emphasise stress
  highlight suggest acknowledge admit concede contend assert insist maintain declare report show find reveal conclude
  observe comment remark write tweet post confirm expect project reckon cite describe caution opine indicate announce
  allege complain recall reply respond respond reiterate underscore underline joke boast assess judge calculate hint
  testify deny dismiss reject dispute refute doubt urge advise recommend fear worry hope quip tout disclose imply
  agree disagree counter contest rebut point express position present mention notice discover learn answer remind retort volunteer assure inform swear vow guess muse
  grumble whisper murmur venture brag confide lament marvel posit rejoin snap sniff snort thunder sigh scoff suspect surmise
  wager concur enthuse gripe protest recount relate`);

/** Reporting verbs that need "that" or a clause after them, being common otherwise. */
export const NEEDS_CLAUSE: ReadonlySet<string> = forms(`
  show find think expect project maintain report suggest indicate claim reveal add post hope fear agree tell express
  point announce write present position express describe recall confirm judge imply disclose contest counter boast notice discover learn
  answer remind inform assure swear vow guess suspect recount relate protest sigh snap sniff marvel lament venture volunteer`);

/** Those after which a bare object is what was said: "cited limited resources". */
export const TAKES_OBJECT: ReadonlySet<string> = forms(
  'highlight cite emphasize emphasise stress describe underscore underline acknowledge note tout position present',
);

/** The speaker does not hold what follows. */
export const REJECTING: ReadonlySet<string> = forms(
  'deny dismiss reject dispute refute doubt rebut contest disagree',
);

/** What follows is wanted, not asserted. */
export const ADVISING: ReadonlySet<string> = forms('urge advise recommend hope ask');

/** A participle that goes on with the same speaker: "…, she said, adding that …". */
export const GOES_ON: ReadonlySet<string> = words(
  'adding noting saying arguing warning stressing stating citing claiming explaining pointing emphasizing emphasising estimating predicting suggesting describing concluding insisting',
);

/** "concerns that", "the view that". */
export const REPORTING_NOUNS: ReadonlySet<string> = words(
  'concern concerns warning warnings claim claims belief view opinion prediction fear fears worry worries assessment estimate conclusion argument suggestion admission statement evidence sign signs',
);

/** Nouns of documents that speak for their makers. */
export const DOCUMENTS: ReadonlySet<string> = words(
  'report study survey paper analysis data statement article interview memo index blog post research findings white filing ranking story',
);

/** Nouns of those who are quoted without a name. */
export const COLLECTIVES: ReadonlySet<string> = words(
  `expert experts analyst analysts insider insiders official officials researcher researchers engineer engineers leader
  leaders executive executives scientist scientists source sources observer observers critic critics people person
  investor investors developer developers economist economists academics lawmakers authorities someone many some others
  spokesperson spokesman spokeswoman participants skeptics sceptics supporters commentators entrepreneurs founders another both traders`,
);

export const TITLES: ReadonlySet<string> = words('mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir');

export const ROLES: ReadonlySet<string> = words(`
  founder co-founder cofounder founders ceo cto cfo coo chief head director president chairman chairwoman chair partner
  professor researcher scientist analyst economist investor engineer executive fellow academician lead leader manager
  principal minister secretary spokesperson spokesman spokeswoman officer lecturer dean editor strategist senator
  congressman representative lawmaker advisor adviser expert technologist consultant developer entrepreneur boss
  billionaire author journalist reporter student graduate veteran vp vice-president host veteran historian associate
  commissioner ambassador general governor statistician undergraduate reader lecturers fellows chemist physicist
  mathematician philosopher barrister lawyer coordinator curator trader banker treasurer trustee`);

export const PRONOUNS: ReadonlySet<string> = words('he she');
