import { type Frame, frames } from './frame.js';

const GAP = 'gap|divide|lag|distance|difference|deficit|lead|advantage|edge|margin/n';

/** The sentences before speak of a distance. */
const GAP_WORDS = 'gap behind ahead lag delay front trail trails distance deficit'.split(' ');
/** The sentences before speak of passing. */
const PASSING_WORDS = 'pass overtake surpass eclipse overtaken passing overtaking surpassing'.split(' ');

/** Lags, trends, overtaking and places: who is where in the race. */
export const ENGLISH_RACE: readonly Frame[] = [
  ...frames('lag', 'behind', { value: 'time', rank: 10 })`
    {time} behind
    {time} off the pace
  `,
  ...frames('lag', 'behind', { value: 'time', rank: 9 })`
    {time} ~2 behind
    {time} gap|lag|deficit
    {time} {time} behind
    gap|lag|deficit ~ {time}
    trail|lag/v ~ by ~2 {time}
    {number} ~3 behind {rival}
    {number} points|point behind|ahead
    {time} to|before catch|close|match|reach
    {time} away from
    take/v ~ {time} ~ catch|close|match|reach|bridge
    {time} older than
    slow|delay/v ~4 by ~2 {time}
    set back ~4 {time}
    set/v ~3 back ~2 {time}
    {time} slower
    gap|lag|delay|deficit|distance|difference|interval/n ~12 be|average|stand|reach|exceed|total/v ~4 {time}
    gap|lag|delay|deficit|distance|difference of|at ~2 {time}
    delay/n ~6 {time}
    put/v ~6 gap|lag|delay|distance|difference ~4 at ~2 {time}
    {time} later than
    {time} after ~2 {rival}
    {time} shy of
    {time} ~1 adrift
    {time} ~2 separate|separates|separated|divide|divides|part|parts
  `,
  ...frames('lag', 'behind', { value: 'time', rank: 8 })`
    trail|lag/v behind? ~ {rival}
    trail|lag/v behind
    trail|lag/v in|on|far|badly|well
    trail/v
    off the pace
    playing catch-up
    be|lag|remain|stay|sit|run|trail|keep|stand/v ~3 behind
    still|far|well|slightly|just|close|closely|only|not|way|seriously behind {rival}
    far|well|way|seriously|lagging behind
    behind the? {country} in|on|by
    follow/v ~2 lead in
    play/v catch-up|catchup
    play/v catch up
    second|runner-up to the? {country}
    lack/v ~ compared with|to
    lag/n in|behind|of
    laggard/n
    left behind
    yet|struggle|struggling|still to catch up
    hold/v ~3 lead over
    not yet caught up
  `,
  ...frames('lag', 'behind', { value: 'time', deontic: true, rank: 8 })`
    have/v to ~1 narrow|close|bridge|catch
  `,
  ...frames('lag', 'ahead', { value: 'time', rank: 9 })`
    {time} ahead
    {time} ~2 ahead of
    {time} lead|advantage|head_start|headstart
    {time} ~1 in front
    lead|advantage|edge ~ {time}
    they|we|it be/v ~1 ahead
    lead/v ~ by ~2 {time}
  `,
  ...frames('lag', 'ahead', { value: 'time', rank: 7 })`
    be|remain|stay|keep|sit|stand/v ~3 ahead of
    be|remain|stay/v ~2 ahead
    be|remain|stay/v ~3 in_the_lead
    be|remain|stay/v ~2 in_front
    still|far|well|slightly|just|only ahead of
    have|hold|enjoy|maintain|keep|retain|boast/v ~4 lead|edge|advantage|head_start over
    have|hold|enjoy|maintain|keep|retain/v ~3 lead|edge|advantage
    lead/v ~2 {country} in|on|by
  `,
  ...frames('lag', 'level', { value: 'time', rank: 7, needs: ['actor'] })`
    be|stand|draw|pull/v ~2 neck_and_neck|neck-and-neck|level
    on_par|on_a_par|at_parity|parity with the? {country}
    be|have/v ~2 caught_up with|to
    have/v ~2 caught up
    no gap
  `,
  ...frames('trend', 'widening', { value: 'change', rank: 10 })`
    ${GAP} ~4 widen|grow|increase|expand/v
    widen|grow|increase|expand/v ~3 ${GAP}
    widening|growing ~2 ${GAP}
    fall|slip|drop/v ~2 behind
    fall|slip/v further
    pull|race|forge/v ~1 ahead
    pull/v away
    lose/v ~1 ground
    slip/v ~2 behind
    extend/v ~3 lead
  `,
  ...frames('trend', 'narrowing', { value: 'change', rank: 10 })`
    ${GAP} ~4 narrow|shrink|close|shorten|diminish|vanish|fall|drop/v
    narrow|shrink|close|shorten|bridge|reduce|cut/v ~4 ${GAP}
    narrowing|shrinking|closing ~2 ${GAP}
    catch/v up
    close|gain/v in on
    gain/v ~1 ground
    lose/v its|their ~2 edge|lead|advantage
    make/v up ground
    on the|their|its heels
    ${GAP} ~8 lowest|smallest|narrowest|shortest ~1
    ${GAP} ~4 evaporate|erode|melt|dwindle|disappear/v
    ${GAP} ~8 come down|came_down
    narrowing in|of
    near|nearing parity
    closer than it|they was|were
    converge/v
    difference|differences ~8 narrow|shrink|close|diminish/v
  `,
  ...frames('trend', 'increasing', { value: 'change', rank: 4 })`
    be/v ~1 booming|accelerating|soaring|surging|thriving
    make|take/v ~3 strides|progress|headway|gains|advances
    rise|grow|surge|soar|jump|climb|increase|expand|accelerate/v ~5 {percent}
    {percent} ~3 increase|rise|growth|jump|surge
    rise|grow|surge|soar|jump|climb|increase|double|triple|quadruple/v ~5 {number}
    double|triple|quadruple/v
    grow|rise|increase|expand|improve|advance/v ~2 rapidly|fast|quickly|sharply|steadily|dramatically|significantly
    rapidly|quickly|steadily|dramatically ~1 growing|improving|advancing|rising|increasing|expanding
    up {percent}
    up|down from {quantity}
    double|triple|grow|increase/v every {time}
    more crowded|competitive
    increase|grow|rise/v ~1 {times}
    {times} ~2 increase|growth
    gather/v pace|momentum
  `,
  ...frames('trend', 'increasing', { span: 'phrase', rank: 2 })`
    rapid|fast|remarkable|explosive|swift progress|growth|advance|advances|rise|development|expansion
    rising|soaring|surging|growing|increasing ~2 demand|investment|spending|adoption|usage|cost|costs|use
  `,
  ...frames('trend', 'decreasing', { value: 'change', rank: 4 })`
    fall|drop|decline|decrease|plunge|shrink|slump|slow/v ~5 {percent}
    fall|drop|decline|decrease|plunge|shrink|slump/v ~4 from|to {quantity}
    {percent} ~3 decline|drop|fall|decrease|reduction
    halve/v
    cut|slash|reduce/v ~5 {percent}
    be/v ~2 declining|shrinking|slowing|dwindling
    there be/v declining|falling|shrinking|dwindling
    down {percent}
    slow/v down
  `,
  ...frames('overtake', 'surpasses', { value: 'chance', rank: 11, needs: ['rival'] })`
    overtake|surpass|eclipse|leapfrog|outstrip|outpace|supplant|dethrone|unseat|outcompete|exceed/v ~4 {country}
    {country} ~7 overtake|surpass|eclipse|leapfrog|outstrip|outpace|supplant|dethrone|outcompete/v
    chance|chances|odds|probability|likelihood ~6 overtake|surpass|overtaking|surpassing|eclipse|eclipsing|beat|beating|lead|leading|catch|catching|passing|pass|outpace|outpacing
    overtake|leapfrog/v ~3 {rival}
    overtake|surpass|eclipse/v ~3 rivals|counterparts|competitors|leaders
    catch/v up ~6 by|within|before {year}
    catch/v up ~6 {time}
    {time} ~3 catch up
    win/v the ai race
    take/v the lead
    take/v over the lead
    pass/v the? {country}
    pass|overtake|catch|surpass|beat us|them by|before|within
    hold/v the ~2 lead ~6 before|by
    edge/v past the? {rival}
    close/v the gap ~4 by|within
  `,
  ...frames('rank', 'leads', { value: 'rank', rank: 6 })`
    lead/v the? ~2 world|field|pack|way|charge|race|development|market|industry|globe|leaderboard|leaderboards|rankings
    lead/v in|on|globally
    lead/v ~4 ranking|rankings|leaderboard|leaderboards|board|chart|charts|index|table
    leadership ~1 not in doubt
    one of the|its ~2 best|strongest|largest|biggest|leading|top ~4
    move/v past ~6 to become
    leading|best|top|strongest ~3 models ~2 be/v ~1 all|mostly|mainly|now|still {country}
    be/v ~2 leader|leaders|frontrunner|front-runner in|of
    be/v the? ~1 world|global|undisputed|clear ~1 leader|leaders
    world|global leader in
    win/v ~4 race
    dominate/v
    top/v ~4 leaderboard|leaderboards|ranking|rankings|list|chart|charts|table|benchmark|benchmarks
    be|rank|finish|come|place|sit|stand|debut|land/v ~4 first|top|no_._1|#_1|number_one|number-one
    top|first|no_._1|number_one spot|place|position|slot

    at|near|to the top of
    top of the ~2 leaderboard|leaderboards|rankings|list|charts|chart|table
    be|have|remain|become/v ~2 the|its|their ~1 largest|biggest|best|strongest|smartest|fastest|cheapest|highest|leading|best-performing|top-performing|top-ranked|highest-scoring|highest-ranked
    be|remain|become/v ~1 the most ~4
    have|purchase|buy|produce|own/v ~2 the most|largest|biggest|highest
    be|remain/v ~2 most active
    followed by
    the largest|highest|biggest|greatest number
    at the forefront
    ahead of ~4 on|in|at ~3 leaderboard|benchmark|ranking|arena
  `,
  ...frames('rank', 'leads', { value: 'rank', rank: 9 })`
    be|have|remain|become/v ~2 the ~1 most ~1 used|downloaded|adopted|popular|capable|powerful|advanced|active
    be|remain|become/v ~2 the largest|biggest|strongest|best|leading
  `,
  ...frames('lag', 'behind', { value: 'time', rank: 6, after: GAP_WORDS })`
    it|that|this be/v ~1 {time}
    it 's ~1 {time}
    it stand|stood/v at ~1 {time}
    that stand|stood/v at ~1 {time}
    put/v it|that at ~1 {time}
  `,
  ...frames('overtake', 'surpasses', { value: 'chance', rank: 10, after: PASSING_WORDS })`
    put/v it|that at ~1 {percent}
    more likely than not
  `,
  ...frames('rank', 'equals', { value: 'rank', rank: 7 })`
    rank|finish|come|place|debut|sit|stand/v ~3 {ordinal}
    be/v ~1 {ordinal} in|on|among|behind|globally|worldwide|overall|.
    no . {digits} ~2
    top {number} ~2
    in|into|inside|outside the ~1 top {number}
    in|into|inside|outside the ~1 top five|ten|three|twenty|fifty|hundred
    at|to|in number|no|no_. ~1 {digits}
    number|no|no_.|# {digits} ~1 on|in|globally|worldwide|overall|spot|position|place
    rank|sit|place|come/v ~3 {digits}
    rank|finish|place/v ~3 among ~3 top
    {ordinal} place|spot|position|in|on|globally|worldwide|overall|behind
    be/v ~1 distant|close|narrow|clear {ordinal}
    the {ordinal} ~1 largest|biggest|best|strongest|most
    rise|climb|shoot|jump/v ~3 prominence|leaderboard|top|ranking|rankings
    score|rank/v ~2 near|at|among the? ~1 top
    rank/v among
    enter|make|crack/v ~2 top {number}
    {number} of the? ~2 top
  `,
  ...frames('rank', 'leads', { value: 'rank', span: 'phrase', rank: 3 })`
    {name} 's most valuable|powerful|advanced|capable|popular ~2
    {name} 's largest|biggest|best|strongest|leading|top ~2
    the world 's most|largest|biggest|best|strongest|leading|top ~2
  `,
];
