import { type Frame, frames } from './frame.js';

const GAP =
  'gap|divide|lag|distance|difference|deficit|lead|advantage|edge|margin|disparity|gulf|chasm|delay';
const BEST =
  'best|strongest|leading|top|most_capable|most_powerful|most_advanced|smartest|best-performing|top-ranked|top-performing|highest-ranked|highest-scoring|strongest-performing';

/** The sentences before speak of a distance. */
const GAP_WORDS =
  'gap behind ahead lag lags lagging delay front trail trails trailing distance deficit catch lead leads'.split(
    ' ',
  );

/** Who stands where, in the wider words of reporters and commentators: beside `english-race.ts`, weaker than it. */
export const ENGLISH_POSITIONS: readonly Frame[] = [
  ...frames('lag', 'behind', { value: 'time', rank: 9 })`
    {time} ~1 back
    {time} ~2 in arrears
    separate|separates|separated|separating by ~2 {time}
    {time} off the? ~2 frontier|lead|leaders|pace|front
    within {time} of ~2 {rival}
    within {time} of the
    {time} to ~1 close|bridge|make
    give/v ~3 {time} lead|advantage
    {GAPTIME} 
    be|is|are|'re|'s|was|were ~2 {time} away|off
    {number} ~1 points|point behind|ahead|apart|adrift
    ${GAP}/n ~4 {number} ~1 points|point
    no more than {time} ~1 behind
    {time} or so|more behind
    {time} , maybe|perhaps|possibly ~4 behind
    behind ~5 by ~3 {time}
    behind ~6 , by ~3 {time}
    lag/v ~6 {time}
    matter of {time}
    trail/v ~6 {time}
    follow/v ~5 {time} later
    {time} later ~4 {country}
    catch/v up ~3 within|in {time}
    range/v ~1 from {time}
    where ~6 {rival} was|were|stood|sat|had_been ~1 {time} ago
    ${GAP}/n ~8 {time}
    mean|average|median ~2 lag|gap|delay ~6 {time}
    lag|gap|delay|distance ~8 be|is|was|stands|stood ~3 {time}
    took ~4 {time} to ~1 match|reach|catch|replicate|reproduce|equal|close
    needed ~2 {time} to ~1 match|reach|catch|replicate|reproduce|equal
    lead/v ~4 by ~3 {time}
    lead/v of ~2 {time}
    lead/v ~5 {time}
    generation|generations behind
    one|two|a|several ~1 generation|generations ~1 behind
  `.filter(({ pattern }) => !pattern.startsWith('{GAP')),
  ...frames('lag', 'behind', { value: 'time', rank: 7 })`
    lag|lagging|lagged|trail|trailing|trailed ~4 {rival}
    lag|lags|lagged|lagging|trails|trailed
    laggard|laggards
    be|remain|stay|run|still|fall|fell/v ~4 behind ~4 {rival}
    behind ~3 {rival} ~1 in|on|by|when
    be|is|are|was|were not|n't ~2 in ~2 race|contention|running
    out of the race|running
    fall/v ~2 far|well|way behind
    catch/v up to|with ~3 {rival}
    catching up
    short of the? ~2 frontier
    has|have ~1 ground|catching-up to make|do
    a|one|half step|steps behind
    on ~2 heels
    a ~2 follower
    fast follower|followers
    second fiddle
    late to ~3
    in {rival} 's wake
    far from ~2 frontier
    not ~1 at ~2 frontier
    still ~3 to catch up
    miles|leagues|light-years|nanoseconds|inches|streets behind|off|ahead
    a long|considerable|fair|some way behind|off|from|to
    gap ~4 between ~8
    gap remain|remains|persist|persists|exist|exists
    there be/v ~4 gap
  `,
  ...frames('lag', 'level', { value: 'time', rank: 6, needs: ['actor'] })`
    neck_and_neck|neck-and-neck|level_pegging|side_by_side|shoulder_to_shoulder
    dead heat
    caught up
    level with ~2 {rival}
    drew|drawn|draw|pulled|pull level|even
    on an equal footing
    toe-to-toe|toe_to_toe
    no longer ~2 behind|trails|lags
    no|little|hardly|barely|scarcely ~3 gap|difference|daylight
    gap be|is|was|has|have ~2 gone|closed|vanished|disappeared|zero|nil
    not|n't ~1 behind
  `,
  ...frames('lag', 'ahead', { value: 'time', rank: 6 })`
    ahead of ~3 {rival}
    out in front|ahead
    out front
    retain|preserve|command|maintain|keep|hold|enjoy|have|defend/v ~3 lead|edge|advantage
    a ~2 clear|comfortable|commanding|slim|narrow|slender|wide|healthy|big|large|significant|substantial|decisive lead|advantage|edge
    has|have ~2 upper hand
    be|stay|remain|still/v ~2 ahead
    in the lead
  `,
  ...frames('lag', 'behind', { value: 'time', rank: 6, after: GAP_WORDS })`
    say|guess|put|reckon|call/v ~3 {time}
    be|is|'s|was|are|'re|were|now ~2 {time}
    {time} on|for|in ~3 {product}
    closer|nearer to {time}
    more|something like {time}
    average|averages|averaged|work|works|come|comes|settle|settles ~1 out|at ~2 {time}
    {time}
    down|up to {time}
    in ~3 , {time}
    narrowed|shrunk|shrank|cut|down|grew|grown|widened ~2 to ~2 {time}
    ranged|ranges|varied|varies ~2 {time}
    average|averages|averaged ~3 {time}
    shortest|longest ~6 {time}
    as little|much|few|many as {time}
    expected ~5 {time}
  `,
  ...frames('lag', 'behind', { value: 'time', span: 'tail', rank: 8, after: GAP_WORDS })`
    narrow|shrink|close|shorten|fall|drop|come|cut|down|reduce|widen|grow|increase/v ~8 to ~2 {time}
    down|up to ~1 {time}
  `,
  ...frames('trend', 'narrowing', { value: 'change', rank: 9 })`
    ${GAP}/n ~10 narrow|shrink|close|shorten|diminish|dwindle|erode|evaporate|contract|tighten|vanish|compress/v
    ${GAP}/n ~6 smaller|narrower|shorter|tighter|thinner|slimmer
    narrow|shrink|close|shorten|bridge|reduce|cut|halve|erode|chip|whittle|trim|tighten|compress|eat/v ~5 ${GAP}/n
    closing ~1 fast|quickly|rapidly
    gain/v ~1 fast|ground|steadily|quickly|rapidly
    gaining on
    close/v ~1 in on
    inch|inching|edge|edging|creep|creeping/v ~1 closer|toward|towards
    make|made|making up ~2 ground
    chase|chasing down
    come|came|coming|get|getting ~1 closer to ~2 {rival}
    down from {time}
    down ~1 from ~2 {time}
    from {time} to ~3 {time}
    from ~3 {percent} ~6 to ~2 {percent}
    nearly|almost|virtually|largely|all_but closed|erased|eliminated|wiped_out
    lose|losing|lost|ceding|ceded/v ~3 lead|ground|edge|advantage
    halve|halved/v it
    've|have|has halved
  `,
  ...frames('trend', 'widening', { value: 'change', rank: 9 })`
    ${GAP}/n ~10 widen|grow|increase|expand|lengthen|deepen|balloon|stretch/v
    ${GAP}/n ~6 wider|bigger|larger|greater|longer
    widen|grow|increase|expand|extend|lengthen|stretch|deepen/v ~3 ${GAP}/n
    fall|fell|falling|slip|slipping|drop|dropping ~2 further|farther behind
    pull|race|power|stretch|forge|surge|move/v ~1 ahead|away|clear
    increasing|growing|widening ~1 again
    drift/v ~1 apart
  `,
  ...frames('trend', 'narrowing', { value: 'change', rank: 8, after: GAP_WORDS })`
    it|this|that|which be|is|'s|was|has|have|keeps|kept ~2 closing|narrowing|shrinking|melting|evaporating|dwindling|closed|narrowed|shrunk|halved|eroding|vanishing
  `,
  ...frames('trend', 'widening', { value: 'change', rank: 8, after: GAP_WORDS })`
    it|this|that|which be|is|'s|was|has|have|keeps|kept ~2 widening|growing|lengthening|widened|grown|doubled
  `,
  ...frames('trend', 'other', { value: 'change', rank: 9 })`
    ${GAP}/n ~4 stable|steady|unchanged|constant|stuck|flat
    no ~5 sign|evidence|trend ~6 ${GAP}|narrowing|widening|closing|shrinking/n
    ${GAP}/n ~3 not|n't|neither|never|hardly|barely narrow|narrowed|narrowing|widen|widened|widening|shrinking|shrunk|changed|moved|closed|closing
    neither ~3 was|is|were|are shrinking|growing|narrowing|widening
    no ~3 significant trend
    plateau|plateaued|stall|stalled|stagnate|stagnated|flatten|flattened/v
    levelled|leveled|levelling off
  `,
  ...frames('overtake', 'surpasses', { value: 'chance', rank: 11, needs: ['rival'] })`
    will|would|could|may|might|can|to|about_to|set_to|going_to|bound_to|poised_to|likely_to|expected_to ~3 overtake|surpass|eclipse|leapfrog|outstrip|outpace|dethrone|unseat|pass|beat ~4 {rival}
    will|would|could|may|might|going|bound|set|poised|about|likely ~3 win|lead ~3 race
    will|would|could|may|might|going|bound|set|poised|about|likely ~3 take the lead
    win|wins|winning the ~3 race
    lose|loses|losing the ~3 race
    overtake|surpass|eclipse|leapfrog ~5 by {year}
    lead|rule|dominate ~4 by {year}
  `,
  ...frames('overtake', 'surpasses', { value: 'chance', rank: 11 })`
    probability|chance|chances|odds|likelihood ~12 {percent}
    {percent} ~2 probability|chance|odds|likelihood
  `,
  ...frames('rank', 'leads', { value: 'rank', rank: 9 })`
    take|claim|grab|seize|hold|occupy|capture|win|secure|snatch|reclaim|retain|lose|top|have/v ~3 top|first|no_._1|#_1|number-one|number_one|pole spot|place|position|slot|rank
    take|claim|seize|grab|snatch/v the ~2 crown|lead|top
    top/v the? ~6 {board}
    topped|tops|topping the? ~5 {board}
    lead/v the? ~4 {board}
    be|sit|is|sits|was|now|remain|remains ~2 atop ~4
    at|to|near the ~1 top of ~4 {board}
    first place|in ~4 {board}
    in first|pole place|position
    crown|crowned/v ~4 best|king|champion|leader
    become|became|becoming the ~1 most|top ~4
    as the ~2 most|largest|biggest|top|leading|best ~4
    tops|topped|topping the world|globe|continent|nation|charts|chart|rankings
    the world 's ~1 no_._1|number_one|top|leading|largest|biggest ~3
    world-leading|world-beating|market-leading|industry-leading
    second to none
    undisputed|clear|global|world ~1 leader
    leads|led|lead the ~2 world|field|pack|market|way|region|globe|industry
    {country} leads|led|lead
    leads|lead ~1 in|on ~3
    dominate|dominates|dominated|dominating/v
    dominance ~1 in|of|over
    most ~1 of any|all country|nation|lab|company|model
    more than any other ~3
    {number} ~1 ${BEST} ~5 be|is|are|was|were|come|came|from ~4 {country}
    ${BEST} ~5 models|model|labs|systems ~5 be|is|are|come|from ~3 {country}
    ${BEST} ~3 models ~6 belong|hail|come|originate/v
    all|each|every|most|none|both of the? ~2 ${BEST} ~6
    {number} of|in the? ~2 top|best|leading ~6
    every ~6 frontier ~8 {country}
    has|have|had the ~2 ${BEST}|most|largest|biggest|fastest ~2 {countable}
    be|is|are|was|were|remains|remain|become|became ~3 the|their|its|our|europe's ~2 ${BEST}|largest|biggest|fastest|cheapest|most ~4
    is|are|was|remains|remain ~3 the ~3 ever|yet|anywhere|to_date
    biggest|largest|best|strongest|highest|most ~4 ever|yet|to_date|in_the_world|in_europe|in_asia|on_record|in_history
    greatest|largest|biggest ~3 share
  `,
  ...frames('rank', 'equals', { value: 'rank', rank: 9 })`
    rank|sit|come|place|finish|land|debut|stand|slot|hover|appear|feature|figure|list/v ~4 {ordinal}|{rankth}|{digits}
    rank|ranks|ranked|ranking ~3 among|in|within|outside|below|above|behind|ahead|near|high|low|highly ~4
    not|n't ~2 rank|figure|feature|appear|make ~4 top
    among|in|into|within|outside|inside|crack|make|round|rounded|enter the|out ~2 top ~1 {digits}|{number}|five|ten|twenty|three|fifty|hundred|tier
    top-five|top-ten|top-10|top-three|top-3|top-5|top-20
    no ~4 in|among the? ~1 top ~1
    {ordinal}|{rankth} ~1 in|on|among|behind|globally|worldwide|overall|place|spot|position|largest|biggest|best|most
    {ordinal}|{rankth} only to
    came|comes|come|finished|was|were|is|are|remains|ranks ~1 {ordinal}|{rankth}
    fall|slip|drop|climb|rise|move|jump|tumble|slide|leap/v ~2 from ~1 {ordinal}|{rankth} ~1 to ~1 {ordinal}|{rankth}
    fall|slip|drop|climb|rise|move|jump|tumble|slide|leap/v ~2 to ~1 {ordinal}|{rankth}|no_.|number
    into|in|to {ordinal}|{rankth} ~1 place|spot|position
    {ordinal}-placed|second-placed|third-placed|runner-up|runners-up
    behind only|just ~3 {rival}
    ahead of only ~3
    second only to
    no . {digits}
    # {digits}
    number {digits}|one|two|three|four|five
    number-one|number-two|number-three
  `.filter(({ pattern }) => !pattern.includes('}-placed')),
  ...frames('rank', 'surpasses', { value: 'none', rank: 12 })`
    overtake|surpass|pass|eclipse|leapfrog|displace|dethrone|unseat|knock|edge|topple|supplant/v ~5 as|to_become|into|off ~5
    overtaken|surpassed|passed|eclipsed|overtook ~7 in ~3 downloads|usage|popularity|number|adoption|users|share|likes
    overtook|overtaken|surpassed|passed ~5 on|in ~3 {board}
    edge|edging|nose|nosing|squeak|move|moved past|out|ahead ~3 {rival}
  `,
  ...frames('rank', 'leads', { value: 'rank', span: 'phrase', rank: 3 })`
    the|its|his|their|a country|nation|continent|city|region|industry|world 's ~1 ${BEST}|largest|biggest|fastest|most ~3
    {country}|{place} 's ~1 ${BEST}|largest|biggest|most ~3
  `,
];
