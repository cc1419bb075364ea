import { type Frame, frames } from './frame.js';

/** What is said of models, in the wider words of reporters and makers: beside `english-models.ts`, weaker than it. */
export const ENGLISH_PRODUCTS: readonly Frame[] = [
  ...frames('capability', 'surpasses', { value: 'amount', rank: 6 })`
    outperform|outscore|outclass|outdo|outshine|outpace|outstrip|best|trounce|crush|thrash|edge|top|trump|eclipse|surpass|exceed|beat|defeat|overtake|pip|smash|leapfrog|clobber|dominate/v ~6 {product}
    outperform|outscore|outclass|outdo|outshine|trounce|surpass|exceed/v
    outperforms|outperformed|outperforming|surpasses|surpassed|surpassing|exceeds|exceeded|beats|bettered|bested
    equalled|equaled|matched|matches or ~1
    better|stronger|smarter|faster|cheaper|quicker|sharper|superior ~1 than|to|at
    better|stronger|faster|smarter ~1 at|on|in|for
    far|much|markedly|noticeably|significantly|slightly|clearly better|stronger|smarter|faster|superior
    win|wins|won ~3 against|over ~4 {product}
    more capable|powerful|advanced|accurate|efficient|intelligent|reliable|sophisticated|expressive
    state-of-the-art|state_of_the_art|best-in-class|sota
    a step|notch|cut|class|shade|leap above|ahead|beyond|up
    ahead of ~3 {model}
    {times} ~3 faster|better|cheaper|quicker|throughput|speed|likely|accurate|performance
    {percent} ~2 faster|better|higher|quicker|accurate
    by|of ~3 {percent} on|over
    {percent} ~1 lead|improvement|advantage
    solve|win|take|clinch/v ~5 gold|medal|olympiad
    gold medal|medals
    superhuman|human-level|expert-level|phd-level|doctoral-level
    breakthrough|breakthroughs in|on
    excel|shine/v ~1 at|in|on
    good|great|strong|excellent|strongest|best at|on|in ~2 {bench}|coding|code|math|maths|mathematics|reasoning|chinese|translation|writing|agents
  `,
  ...frames('capability', 'level', { value: 'amount', rank: 6 })`
    match|rival|equal|approach|parallel|mirror|replicate|reproduce|emulate|tie|approximate|near/v ~6 {product}
    match|rival|equal|parallel|approach/v ~4 performance|capability|capabilities|level|quality|abilities|ability|accuracy
    on_par|on_a_par|at_par|comparable|equivalent|similar|competitive|neck-and-neck|level|equal|in_line|tied|close|indistinguishable ~1 with|to|from
    on_par|on_a_par|at_parity|comparable_to|competitive_with
    comparable|similar|equivalent|competitive|near-identical|frontier-level|frontier-class performance|results|capabilities|quality|scores|model|models
    almost|nearly|just|roughly|about|every_bit as ~2 as
    as good|powerful|capable|strong|well|smart|fast|accurate|effective as
    {model} -level|level|class|grade|quality
    -class ~2
    hold|holds|held its|their own
    {percent} of ~2 performance|capability|quality|score
    alternative|answer|rival|challenger|equivalent|competitor to
    compete|competes|competing|competed ~2 with|against
    match|matches|matched ~4 {rival}
  `,
  ...frames('capability', 'less-than', { value: 'amount', rank: 6 })`
    worse|weaker|inferior|slower|poorer|dumber|lower ~1 than|to|at|on
    underperform|underwhelm|disappoint|struggle|flounder|stumble/v
    lose|loses|lost|losing to ~3
    lag|lags|trail|trails|trailed|lagged ~3 {model}
    behind ~3 {model}
    fall|falls|fell|falling short
    short of ~3 {product}
    fail|fails|failed|unable|yet|struggles|struggled to ~3 {}
    less capable|powerful|advanced|accurate|reliable|impressive|useful
    letdown|disappointment|disappointing|underwhelming|mediocre|unimpressive
    no match for
    not|n't ~2 as good|strong|capable|well|reliable|powerful
    cannot|can't|couldn't ~3 match|compete|rival|reach|keep|innovate|reason|do
    yet to ~2 show|match|produce|prove|demonstrate|replicate|deliver
    {number} points|point ~1 lower|behind|below|short|higher|above|ahead
    more likely|prone|susceptible|vulnerable to ~4
    hallucinate|hallucinates|hallucinated
    weakness|weaknesses|weakest in|on|at
    poor|poorly at|on|in
    brittle|unreliable|vulnerable
    half ~3 price|cost
  `.filter(({ pattern }) => !pattern.includes('{}')),
  ...frames('capability', 'equals', { value: 'amount', rank: 7 })`
    score|achieve|reach|attain|get|post|earn|record|hit|notch|manage|clock|register/v ~5 {percent}|{number} ~4 {bench}
    {percent} ~3 on ~2 {bench}
    {number} ~3 on ~2 {bench}
    score|scores|scored|scoring ~5 {percent}|{number}
    on ~2 {bench} ~6 {percent}|{number}
    {bench} ~6 {percent}
    accuracy|pass_rate|win_rate|score|elo|success_rate ~4 {percent}|{number}
    context window|length ~3
    tokens ~1 of context
    pass|passes|passed|aced|ace|crack|solve|solved|solves ~5 exam|test|bar|problems|questions|olympiad|tasks|benchmark
    able|capable to|of ~2
    can ~1 handle|generate|reason|write|solve|process|understand|run|plan|produce|code|translate|read|see|hear|speak ~3
    support|supports|supported|covers|understands|speaks ~1 {number} ~1 languages
    supports|support ~3 languages|context|modalities
  `,
  ...frames('openness', 'open', { rank: 7 })`
    open-source|open_source|opensource|open-sources|open-sourced|open-sourcing|open-weight ~4 {product}|weights|code|it|them
    will|would|to|plans ~1 open-source|open_source|opensource
    open|opened|opening up? ~2 weights|code|model|models
    open|opened its ~2 model|models
    open-weight|open-weights|open-source|openly_available ~1 model|models|release|alternative
    weights|code|model|models ~5 freely|publicly|openly ~2
    weights|checkpoints|code ~4 hugging_face|github|modelscope|public|free|downloadable|download
    released|published|available|licensed|distributed|offered|shipped|comes ~4 license|licence|apache|mit|open-source|open_source|open_weights
    license|licence ~4 allows|permits|lets|permitting|allowing|forbids|bars|restricts
    weights ~3 open|leaked|released|downloadable|available
    leak|leaked|leaks ~3 online|weights|in|on|to
    free of charge|to_use|to_download|for_anyone
    for free|anyone|all to? ~2 download|use|modify
    downloadable|permissively|openly
    available for|to free|download|anyone|everyone|researchers|developers
    made|make|makes|making ~4 available|public|open
    fully open
    publish|published|publishes|release|releases|released ~3 weights|code|training_data|checkpoints
    is|are|was|were|now|remain|remains ~2 open|open-source|open-weight|open-sourced|free
  `,
  ...frames('openness', 'closed', { rank: 7 })`
    closed|closed-source|proprietary|secret|private|under_wraps ~1 model|models|weights|systems
    keep|keeps|kept|keeping|hold|holds ~4 secret|private|proprietary|closed|under_wraps|in-house
    is|are|was|were|remain|remains|stays|stay|went ~2 closed|proprietary|closed-source|private
    not|n't|never|refuse|refuses|refused|decline|declined ~4 weights|open-source|open_source|published|disclosed|disclose|publish
    no ~2 weights|license|licence
    only|solely|exclusively ~2 api|apis|cloud|subscription
    via|through ~2 api
    behind an? ~1 api|paywall
    only to ~2 approved|selected|trusted
    withhold|withholds|withheld/v ~2
  `,
  ...frames('derivation', 'derived-from', { rank: 8 })`
    base|bases|based|basing/v ~3 on ~5 {source}
    build|builds|built|building ~3 on|upon|atop|around ~4 {source}
    built on|upon|atop|around|from ~1
    derive|derives|derived|deriving|descend|descends|descended|stems ~4 from ~3
    variant|variants|derivative|derivatives|offshoot|offshoots|fork|forks|clone|clones|copy|copies|wrapper|wrappers|version|knockoff|skin|reskin|repackaging|adaptation|descendant|descendants|tweak of|from|around|on ~4 {source}
    lift|borrow|copy|take|crib|steal|plagiarise|plagiarize|pilfer|appropriate|inherit/v ~4 from ~4 {source}
    borrowed|lifted|copied|taken|inherited|cribbed from
    adopt|adopts|adopted|use|uses|used|reuse|reuses|reused|keep|keeps|kept|share|shares|shared|follow|follows|followed|copied|borrowed|inherits ~5 architecture|tokenizer|tokeniser|weights|codebase|design|encoder|backbone
    architecture|tokenizer|weights|code|backbone|encoder|vocabulary|blueprint ~6 identical|same|borrowed|taken|from|inherited|llama|copied|lifted
    is|are|was|were|nothing_but|little_more_than|essentially|really|basically ~3 {model} ~3 with|under|underneath|in_disguise|renamed|rebadged|at_heart|plus|wrapped
    {model} underneath|inside|under_the_hood|at_its_core
    rename|renamed|renames|renaming ~4 tensor|tensors|layers|variables|keys
    start|started|starts|begin|began|initialise|initialised|initialize|initialized|warm-started ~2 from ~3 {model}|weights|checkpoint
    fine-tunes|finetunes|fine-tune|fine-tuned|fine-tunings of
    foundation|base|backbone|starting_point ~4 {model}
    {model} ~2 as ~3 base|foundation|backbone|starting_point
    on top of ~4 {source}
    repackage|repackaged|rebrand|rebranded|rebadge|rebadged|reskinned ~3
    traces|trace|traced ~3 to ~3 {source}
    successor to {model}
    used|use|uses|using {rival} ~2 models|outputs|data|answers to ~1 train|build|develop|create|improve
    used|use|uses|using its|their|openai's ~1 models|outputs|data|answers to ~1 train|build|develop|create|improve
  `,
  ...frames('derivation', 'fine-tuned-from', { rank: 9 })`
    fine-tuned|finetuned|fine-tuning|finetuning|fine-tune|fine_-_tuned|post-trained|adapted|instruction-tuned|distilled|distilling|distil|distill|distils|distills|quantised|quantized|pruned|merged ~6 {source}
    fine-tuned|finetuned|distilled|adapted|pruned ~3 from|of|on|out_of|version|versions
    distill|distil/v ~3 knowledge|capabilities|reasoning|outputs
    distillation
    trained ~3 on ~3 outputs|responses|answers|traces|samples|data ~3 from|generated|by|of|produced
    continued|continual|further pre-training|pretraining|training ~3
  `,
  ...frames('derivation', 'not-derived-from', { rank: 10 })`
    from scratch|zero
    from the ground up
    in-house|home-grown|homegrown|indigenous|independently ~2 developed|trained|built
    no ~3 {model} ~1 weights|code
    without ~3 weights|code of|from
    not|n't|never ~3 based|built|derived|distilled|copied|fine-tuned ~2 on|from
    owes|owe nothing to
    entirely our|its|their own
  `,
  ...frames('dependency', 'depends-on', { value: 'share', rank: 8 })`
    rely|depend|lean|hinge|reliant|dependent|reliance|dependence|rests|hooked/v ~4 on|upon
    rely|depend|lean|hinge/v ~4 on|upon
    heavily|overly|too|largely|almost_entirely|entirely|wholly|still|increasingly dependent|reliant
    run|runs|ran|running|runs|built|build|builds|building|operate|train|trains|trained|developed ~4 on|atop|with ~4 {country}|{gpu}
    run|runs|running on ~3 {org}|{gpu}|{model}
    build|builds|building|built ~4 on ~2 {model}
    use|uses|used|using|adopt|adopts|adopted|choose|chose|prefer|switched_to|switch_to|turn_to|turning_to|default_to|powered_by ~3 {model}
    use|uses|used|adopt|adopted|using|powered_by ~2 {country} ~2 model|models|chips|ai|technology
    powered by ~4 {product}
    train|trains|trained|training ~4 on ~4 {gpu}
    {country}-made|american-made|foreign-made|imported|nvidia ~1 chips|gpus|hardware
    supply|supplies|supplied|made|manufactured|fabricated|produced ~3 in|by taiwan|tsmc|asml|nvidia|samsung
    cannot|can't|couldn't do|survive|train|exist|function|work without
    at the mercy of
    beholden to
    cut off from
    cut|cuts|cutting ~3 off
    lock-in|locked in|into
    {percent} ~8 run|runs|running|built|based|build|rely|use|using|depend ~3 on|{model}|qwen|llama
  `.filter(({ pattern }) => !pattern.includes('}-made')),
  ...frames('compute', 'equals', { value: 'amount', rank: 9 })`
    {quantity} ~4 {gpu}
    {quantity} ~4 {gpu} ~1 hours
    {quantity} ~2 {gpu}-hours|gpu-hours|gpu_hours|node-hours
    {quantity} flop|flops|flop/s|exaflops|exaflop|petaflops|petaflop|teraflops|zettaflops|gw|mw|gigawatts|megawatts|gigawatt|megawatt
    pre-trained|pretrained|trained|train|training|fed ~4 {tokens}
    {tokens} ~4 trained|training|pretraining|pre-training|corpus|data
    {money} ~6 train|training|pretrain|pre-training|retrain|compute|computing
    train|training|pre-training|compute|gpu|gpus|chips ~8 {money}
    cost|costs|costing|spend|spends|spent|spending ~5 {money} ~6 train|training|develop|chips|gpus|compute|infrastructure|capex|data_centers|data_centres|research
    capital expenditure|spending|expenditures ~6 {money}
    capex ~6 {money}
    {times} ~4 compute|computing|chips|gpus|flops|computing_power
    {number} ~2 data centers|centres
    {percent} ~4 compute|computing|chips|gpus|computing_power
  `.filter(({ pattern }) => !pattern.includes('}-hours')),
  ...frames('compute', 'other', { value: 'amount', rank: 6 })`
    short|starved|bereft|lack|lacks|lacked|lacking|shortage|scarcity|dearth|deprived|constrained|limited|stretched|insufficient|enough ~4 compute|computing|chips|gpus|hardware|computing_power|capacity
    compute|chips|gpus|computing_power|computing ~3 short|scarce|limited|constrained|shortage|bottleneck|constraint|tight|lacking|stretched
    more|fewer|less|ample|enough|access ~3 compute|computing|gpus|chips|h100s|computing_power
    buy|bought|own|owns|operate|operates|stockpiled|stockpile|hoard|secured|secure|amassed|amass|acquire|acquired|order|ordered|import|imported|receive|received|smuggle|smuggled|rent|rents|deploy|deployed|install|installed|make|makes|made|produce|produces ~4 {gpu}
    cluster|supercomputer|datacenter|datacentre|data_center|data_centre|data_centers|data_centres ~5 {number}|{gpu}
    cluster|supercomputer|data_center|data_centre|data_centers|data_centres
    training run|runs
    compute|computing_power|computing be|is|are|was|remains|remain|advantage|gap|budget
  `,
  ...frames('release', 'released', { value: 'none', rank: 5 })`
    release|launch|unveil|debut|introduce|publish|ship|drop|announce|roll|put|present|reveal|showcase|deliver|issue|post|open/v out? ~8 {product}
    release|launch|unveil|debut|introduce|publish|ship|drop/v ~3 it|them|one
    {product} ~4 released|launched|unveiled|introduced|published|debuted|shipped|arrived|appeared|landed|emerged|leaked|dropped|premiered|followed
    {model} ~4 released|launched|arrived|appeared|landed|debuted|came|followed|out
    came|come|comes out|along in|on|last|this|two|three|{time}|{year}
    release|launch|debut|arrival|rollout|unveiling|introduction|publication of ~4
    train|build|develop|create|produce/v ~1 a|an|its|their|the|two|three ~4 {product}
    made|make|makes its|their debut
    put|puts|putting out ~2 {product}
    followed|follows ~1 with ~3 {product}
    since|after ~4 release|launch|debut
    available in|from|since|today|now|on
    generally available
    first ~3 {product} ~3 in|on|since
  `,
  ...frames('release', 'announced', { rank: 5 })`
    will|to|plan|plans|planned|intend|intends|expected|due|set|slated|scheduled|aim|aims|ready|promised|promises|about ~3 release|launch|unveil|debut|introduce|ship|publish|be_released|be_launched|arrive|roll_out|open-source
    will be ~1 released|launched|available|unveiled|introduced|published|opened
    {product} ~2 due|expected|slated|scheduled|coming ~3
    next ~3 model|version|release ~3 will|due|expected|coming
    teased|previewed|preview|teases ~3
    announced|announces|announce|revealed|outlined|unveiled ~3 plan|plans|project|initiative
    in the works
  `,
];
