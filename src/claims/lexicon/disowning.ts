const any = (text: string) => text.trim().split(/\s+/).join('|');

const SAYING =
  any(`claim claims claimed say says said think thinks believe believes believed insist insists argue argues
  assert asserts imagine assume assumes pretend suggest suggests suggested know knows expect expects tell tells maintain
  allege alleges conclude speculate worry fear hope dream`);
/** Nouns of what somebody holds, by which the one who names them does not vouch for it. */
const HELD =
  any(`claim claims rumour rumours rumor rumors allegation allegations theory theories notion idea suggestion
  suggestions speculation belief beliefs accusation accusations myth perception assumption impression hypothesis charge
  talk rumour legend narrative fantasy illusion pretence hope hopes complaint complaints insinuation caricature conceit dogma`);
const GROUNDS = any(
  'basis evidence proof sign signs indication indications reason support truth grounds hint substance guarantee',
);
const RASH =
  any(`mistake error folly foolish wrong naive unfair misleading tempting easy premature early soon absurd silly
  simplistic incorrect inaccurate reckless rash exaggeration stretch overstatement hard difficult impossible`);
const TAKEN_BACK =
  'denied|refuted|debunked|rejected|dismissed|disputed|discredited|disproved|disproven|contradicted|retracted|unproven|unsubstantiated|unfounded|baseless|groundless|overblown|premature|far-fetched|fanciful|absurd|exaggerated|mistaken|false|wrong|untrue|nonsense|not true|not borne out|no longer true';

/** A phrase that opens a sentence and takes what follows out of the world as it is. */
const SUPPOSED = [
  `^(?:in|under|on) (?:[\\w-]+ ){0,3}(?:scenario|scenarios|event|novel|film|movie|play|simulation|dream|fantasy|parable|thought experiment)\\b`,
  `^in (?:the|a) (?:worst|best|extreme) case\\b|^in that event\\b`,
  `^(?:say|suppose|imagine|picture|assume|assuming|pretend|whatever|whoever|being) `,
  `^let (?:'s|us) (?:say|assume|suppose|pretend|imagine)\\b`,
  `^to hear [\\w' -]{1,30} tell it\\b`,
  `^(?:maybe|perhaps) (?:one day|some day|someday|somebody|someone)\\b`,
  `\\b(?:as|so) long as\\b`,
];

export const SUPPOSED_OPENING = new RegExp(SUPPOSED.join('|'));

/** What was believed once, or stood in a version since corrected. */
const FORMER = [
  `\\bit (?:was|has been|had been|is) (?:[\\w-]+ )?(?:assumed|believed|thought|claimed|supposed|feared)\\b`,
  `\\b(?:back then|until recently|at the time|once|for years|years ago) (?:[\\w-]+ ){0,4}(?:said|thought|believed|assumed|told|held|claimed)\\b`,
  `\\bwould have (?:said|told|thought|believed|bet|sworn)\\b`,
  `\\b(?:article|post|story|report|version|column|page|headline) (?:had )?(?:previously|earlier|originally|initially|first)\\b`,
  `\\b(?:original|earlier|previous) (?:post|version|article|headline|report|draft|edition) (?:said|stated|gave|claimed|put|had)\\b`,
];

/** A report that is denied: "did not say that", "has not shown". */
const UNSAID =
  'say|said|claim|claimed|show|shown|prove|proved|proven|establish|established|demonstrate|demonstrated|suggest|suggested|mean|imply|confirm|confirmed|conclude|concluded|believe|think|accept|argue|go so far';

/** What stands before a pattern, in small letters with a space after each word, where it disowns what follows. */
export const DISOWNED_BEFORE = new RegExp(
  [
    ...FORMER,
    `\\b(?:no|little|scant|without|not any|hardly any|lack of|lacks) (?:[\\w-]+ ){0,2}(?:${GROUNDS}) (?:that|to|for|of|in|as|behind|whatsoever)\\b`,
    `(?:^|[,;:—] |\\b(?:and|but|that) )(?:nobody|nothing|no one|no-one|none of [\\w-]+|few people|neither) (?:[\\w-]+ ){0,3}(?:${SAYING}|${UNSAID}|proves|shows|indicates|supports)\\b`,
    `\\b(?:not|n't|never|cannot) (?:[\\w-]+ ){0,2}(?:${UNSAID}) (?:that|whether|if|as|to)\\b`,
    `\\b(?:not|n't|never|cannot) (?:[\\w-]+ ){0,2}(?:prove|proved|proven|say|show|shown) `,
    `[^\\s,“"] who (?:[\\w-]+ )?(?:${SAYING})\\b`,
    `\\b(?:${RASH}) to (?:[\\w-]+ ){0,2}(?:think|say|believe|claim|conclude|assume|suggest|call|speak|imagine|treat|tell|declare|argue|pretend|infer)\\b`,
    `\\b(?:aim|goal|purpose|point|objective|ambition|intention|plan|strategy|dream|task|mission) (?:of (?:[\\w-]+ ){1,4})?(?:is|was|are|were|remains) (?:not )?(?:to|that)\\b`,
    `\\b(?:worry|worries|fear|fears|hope|hopes|risk|danger|question|nightmare) (?:[\\w-]+ ){0,4}is that\\b`,
    `\\b(?:declined|declines|refused|refuses|asked|ask|asks|wonder|wonders|wondered|unclear|unknown|unsure|doubtful|question|debate|questions) (?:[\\w-]+ ){0,3}(?:whether|if|to say|to comment|who|how)\\b`,
    `\\b(?:heard it said|it is (?:often |sometimes |commonly )?said|fashionable to|used to be said|word is|rumou?r has it|legend has it)\\b`,
    `\\b(?:commenter|reader|user|troll|caller|listener|poster) (?:[\\w-]+ ){0,2}(?:wrote|writes|said|says|posted)\\b`,
    `\\bstop(?:s|ped)? short of\\b|\\bgo so far as\\b|\\bto be (?:proven|proved|seen|shown)\\b`,
    `\\b(?:laughed|scoffed|balked|bristled|sneered) at\\b`,
    `\\bwant(?:s|ed)? (?:[\\w-]+ ){1,4}to\\b|\\b(?:good|nice|great|love|like|hope|want|keen) to see\\b`,
    `\\bneither confirmed nor denied\\b`,
    `\\bhow (?:far|much|many|long|big|large|wide|fast|soon) `,
    `\\b(?:make|makes|making) sure\\b|\\bensur(?:e|es|ing)\\b|\\bprevent(?:s|ing)?\\b|\\blet us\\b|\\bmust not\\b`,
  ].join('|'),
);

/** "the claim that": whose, is for the report to say. */
export const HELD_NOUN = new RegExp(`^(?:${HELD})$`);

/** A sentence that calls a view wrong states it only to do so. */
export const REFUTED = new RegExp(
  [
    `\\b(?:is|are|was|were|as|be|being) (?:simply |plainly |just |also |clearly |demonstrably |flatly |entirely )?(?:nonsense|a myth|false|untrue|not true|wrong|mistaken|misleading|absurd|rubbish|a fantasy|a caricature|a canard|fiction|fake)\\b`,
    `\\b(?:never|not|n't|hardly|no longer|scarcely) (?:quite |entirely |strictly |even |remotely )?(?:true|correct|the case|accurate)\\b`,
    `\\b(?:but|yet|although|though) (?:that|this|it|they|in fact|in reality)[\\w' ]{0,16} (?:not so|wrong|false|untrue|nonsense|mistaken|a myth)\\b`,
    `\\bwould be an? (?:[\\w-]+ )?(?:mistake|exaggeration|stretch|overstatement|error)\\b`,
    `\\b(?:${HELD}|reports|report|view) (?:that|of|about) [^;:]{1,200} (?:is|are|was|were|been|being|as) (?:[\\w-]+ )?(?:${TAKEN_BACK})\\b`,
    `^(?:whether|that) [^;:]{1,200} (?:is|was|remains) (?:an? |the |still |also |not )?(?:open|moot|another|different|disputed|unclear|uncertain|doubtful|debatable|anyone|far from)\\b`,
    `\\b(?:deserves? to die|is dead wrong|does not hold up|doesn't hold up|do not hold up|does not survive|falls apart|has no basis|have no basis|is baseless|is unfounded|is groundless)\\b`,
    `\\b(?:corrects?|corrected|correction)\\b.{0,80}\\b(?:mis-?stated|earlier)\\b|\\b(?:wrongly|incorrectly|falsely|mistakenly) (?:state|states|stated|say|says|said|claim|claims|claimed|report|reported|gave|put)\\b`,
  ].join('|'),
);

/** Prices of shares are no claims about the race. */
export const MARKETS =
  /\b(?:shares|stock|stocks|share price|nasdaq|hang seng|net profit|net income|pre-tax|earnings per share|dividend) (?:[\w.%,-]+ ){0,5}(?:rose|fell|gained|lost|dropped|jumped|climbed|slid|slipped|sank|surged|plunged|tumbled|soared|closed|ended|advanced|eased|rallied|traded|up|down|were|was)\b/;
export const CHINESE_MARKETS =
  /(?:股价|股票|股份|收盘|净利|每股|概念股|港股|美股|盘中|早盘|午盘|开盘)[^，。；]{0,12}(?:涨|跌|升|降|收|报|走|创)|[现收](?:涨|跌|报)\d|(?:涨|跌)停|市值蒸发/;
