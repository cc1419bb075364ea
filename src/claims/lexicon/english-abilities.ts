import { type Frame, frames } from './frame.js';

const BEAT =
  'outperform|outscore|outclass|outdo|outshine|outpace|outstrip|outrun|best|trounce|crush|thrash|edge|top|trump|eclipse|surpass|exceed|beat|defeat|overtake|pip|smash|leapfrog|embarrass|humble|bury|demolish|wallop|whip|rout';
const BETTER =
  'better|stronger|smarter|faster|cheaper|quicker|sharper|superior|abler|cleverer|more_capable|more_powerful|more_accurate|more_reliable|more_efficient|more_advanced|more_fluent';
const WORSE =
  'worse|weaker|slower|poorer|dumber|inferior|less_capable|less_powerful|less_accurate|less_reliable|less_advanced|less_fluent|less_impressive';
const DO =
  'handle|generate|reason|write|solve|process|understand|plan|produce|code|translate|read|see|hear|speak|browse|operate|summarise|summarize|answer|prove|draw|recognise|recognize|control|diagnose|compose|fix|debug|complete|complete|follow|remember|count';

/** What a model does, and beside which other: the model, or what stands for it, and the comparison together. */
export const ENGLISH_ABILITIES: readonly Frame[] = [
  ...frames('capability', 'surpasses', { value: 'amount', rank: 9 })`
    {thing}|{org} ~4 ${BEAT}/v out? ~5 {model}
    {model} ~4 ${BEAT}/v out? ~5 {thing}|{rival}|{bench}
    {model} ~3 be|have/v ~2 been? outperformed|beaten|surpassed|outclassed|overtaken|outrun|bested|eclipsed
    {model} ~4 be|prove|perform|do|run|write|code|reason/v ~3 ${BETTER}
    ${BETTER} ~4 than ~4 {model}
    {thing} ~4 ${BETTER} ~4 than ~3 anything|any|everything|all|every|most
    {model} ~3 ahead_of|above|clear_of|in_front_of ~2 {thing}
    {thing} ~3 win|won|wins/v ~3 gold|medal|prize|against|over
    set|sets|setting|establishes|establishing ~2 new ~2 record|records|benchmark|benchmarks|standard|standards|bar|state_of_the_art|high|highs
    swap|trade|exchange it|them|{model} for
  `,
  ...frames('capability', 'level', { value: 'amount', rank: 9 })`
    {thing}|{org} ~3 match|rival|equal|approach|parallel|mirror/v ~5 {model}
    {model} ~3 match|rival|equal|approach|parallel/v ~5 {thing}|{rival}
    {thing}|{org} ~4 on_par|on_a_par|at_par|level|neck-and-neck|neck_and_neck|comparable|competitive|equivalent ~1 with|to
    at ~2 level ~2 comparable|similar|equal|close to
    {model} ~3 come|sit|stand|land|fall|stay/v ~2 close|near|within|level|abreast ~3 {model}|points|{percent}
    within ~3 points|point|{percent}|striking_distance of ~3 {model}
    {model}|model|models ~3 be|perform|work|do|run/v ~2 as ~2 as ~3
    {thing} ~4 about|roughly|nearly|almost ~1 as ~3 as ~3
    score|scores|scored|performs|does|gets ~1 roughly|about|nearly|exactly what|where|as
    {model} ~3 stand|stands|stood|sits|is ~1 at {percent} of
    {percent} of|as ~2 {model}
    {model} -class|-level
    {model} ~3 hold|holds|held its|their own
    give|gives|gave ~4 run for ~1 money
    indistinguishable from
    close|closer to ~2 {model}
  `,
  ...frames('capability', 'less-than', { value: 'amount', rank: 9 })`
    {thing}|{org}|nobody ~3 not|n't|never|cannot|can't|doesn't|don't|didn't|couldn't ~2 match|beat|equal|rival|touch|reach|approach ~4 {model}|it
    nothing|none|no|nobody ~6 come|comes|came|get|gets|matches|beats|rivals|equals|touches ~2 close|near|within|{model}
    {model} ~4 well|far|just|slightly|somewhat|still|clearly below|behind|short_of|under ~2 {model}
    well|far|some_way below|short_of ~2 {model}
    {thing} ~4 ${WORSE} ~3 than|at|in|on
    ${WORSE} ~3 than ~3 {model}
    {model}|model|models ~4 struggle|fail|stumble|flounder|hallucinate|falter|trip|choke|underperform|disappoint/v ~5
    {thing} ~3 be/v ~3 brittle|clumsy|unreliable|error-prone|hopeless|useless|poor|weak|bad|mediocre|terrible ~1 at|in|on|with|for
    brittle|clumsy|unreliable|error-prone|hopeless ~1 at|in|on|with
    {thing} ~3 lose|loses|lost|losing to|against ~3 {model}
    {model} ~3 be/v ~1 no ~1 {model}
    {model} ~3 be/v ~2 a|an ~2 letdown|disappointment|flop|dud|failure
    {thing} ~3 make|makes|made ~2 more|{times}|{number} ~2 errors|mistakes
  `,
  ...frames('capability', 'equals', { value: 'amount', rank: 9 })`
    {thing} ~3 score|achieve|reach|attain|get|post|earn|record|hit|manage|notch|clock|rate/v ~4 {number}|{percent} ~4
    {thing} ~3 solve|answer|pass|crack|ace|complete|clear/v ~5 {percent}|{number}|problems|tasks|exam|exams|questions|test|tests|olympiad
    {model}|model|models ~2 can|could ~3 ${DO} ~4
    {model}|it ~2 be/v ~2 able to
    {model}|they|it ~1 speak|write|read|translate|code|reason|draw/v ~4 well|fluently|better|badly|poorly
    {model}|it ~2 be/v ~2 very|quite|really|surprisingly|remarkably|extremely|genuinely? good|great|strong|excellent|superb|brilliant|decent ~1 at|in|on|with|for
    context window|length ~3 {quantity}
    {percent} ~4 on|in ~2 {bench}|{proper}
    {number} ~2 on|in ~2 {bench}
    win|success|pass|error|hallucination rate ~3 {percent}
    {percent} ~2 win|success|pass|error|hallucination rate
  `,
];
