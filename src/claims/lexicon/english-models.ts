import { type Frame, frames } from './frame.js';

const WITH_WHAT = 'gpu|chip|accelerator|processor';

/** Derivation, dependency, ability, openness, releases and compute: what is said of models. */
export const ENGLISH_MODELS: readonly Frame[] = [
  ...frames('derivation', 'derived-from', { rank: 9 })`
    derive|borrow|copy|clone|adapt|fork|lift/v ~5 from {source}
    derive|borrow|copy|clone|adapt|fork|lift/v ~3 from
    {product} ~4 come|came|comes from {model}
    learn/v ~2 from {rival}
    be/v ~2 identical to
    be/v ~1 {model} with|under
    take/v {model} ~4 as
    reuse/v ~2 weights|code|architecture
    weights|tokenizer|encoder|code|architecture ~6 come|came|comes|taken|copied|lifted from
    take/v over from ~4 {source}
    taken over from
    come|came|comes from {model}
    be/v ~3 based on ~5 {source}
    based on ~3 {model}
    build/v ~1 on|upon|atop ~4 {source}
    built on|upon|atop ~2
    build/v on_top_of
    credit/v ~1 {model} for
    use|reuse|adopt|share|follow/v ~5 architecture
    copy|clone|imitate|replicate|plagiarize|plagiarise|repackage|rebrand/v ~4 {source}
    be/v ~2 copy|clone|copies|clones|knockoff|replica|derivative|fork|wrapper of|from|around
    new|modified|tweaked|renamed|rebranded|refined versions|version of
    be/v ~2 modified|tweaked|renamed|rebranded version
    code ~5 mention|mentions|references of|to
    initialise|initialize/v ~4 from|with
    inherit/v ~4 from
    merge/v of
    same architecture|weights|tensor|tensors|backbone ~2
    trace/v back to
    descend/v from
    owe/v ~4 to
  `,
  ...frames('derivation', 'fine-tuned-from', { rank: 10 })`
    fine-tune|finetune|distill|distil|post-train|quantise|quantize/v ~6 from|of|on|using|with|into {source}
    fine-tune|finetune|distill|distil/v ~6 {model}
    distill|distil/v ~3 {source}
    fine-tuned|finetuned|distilled version|versions of
    distillation ~3 of|from
    train/v ~5 on|using|with ~2 outputs|output|responses|answers|data ~3 from|of|generated {source}
    train/v on ~3 outputs
    distill|distil/v ~2 outputs|models|model|system|systems
    train|trained further|on from|top ~2 {model}
    continue/v pre-training|pretraining|training ~3 from|of

    leverage/v ~4 {source} ~6
  `,
  ...frames('derivation', 'not-derived-from', { rank: 10 })`
    train|build|develop|built|pre-train|pretrain/v ~3 from scratch|zero
    use/v ~2 own design|architecture
    deny|denied|denies ~3 reused|reusing|copied|copying ~3 weights|code|{source}
    not ~1 derived|copied|based|built|fine-tuned|distilled
  `,
  ...frames('dependency', 'depends-on', { rank: 8 })`
    rely/v ~3 on
    depend/v ~3 on
    hinge/v on
    be|remain|become|stay/v ~3 dependent|reliant on
    run|running/v on ~3 {country} chips|hardware|gpus|models
    run|running/v on ~1 {model}
    {percent} ~6 run|running/v on ~2 {model}
    train/v ~1 on ~4 {country} hardware|chips
    descend|descended from {model}
    share ~2 descended from
    share ~6 with ~2 ancestor
    build/v ~1 businesses|products|apps on ~2 {model}
    heavily|overly|too dependent|reliant on
    use|adopt/v ~2 american|western|us|foreign|chinese|open-source ~2 model|models|chips
    build/v ~3 on ~2 american|western|us|u.s.|foreign|chinese ~2 model|models
    can|could not ~1 do without
    run/v on ~3 {org} ~1 chip|chips|gpu|gpus

  `,
  ...frames('dependency', 'depends-on', { span: 'phrase', rank: 6 })`
    the|their|its|a ~1 reliance|over-reliance|overreliance|dependence|dependency|dependencies on|upon
    reliance|over-reliance|overreliance|dependence|dependency on|upon
  `,
  ...frames('dependency', 'limits', { rank: 7 })`
    become|be/v a ceiling
  `,
  ...frames('dependency', 'depends-on', { rank: 11 })`
    lead|force|push|prompt/v ~2 to adopt|use|rely|depend
  `,
  ...frames('derivation', 'fine-tuned-from', { rank: 10 })`
    enhance|improve|refine|extend|train/v ~6 training it|its|them ~4 data
    training it|its|them ~3 on|with|using ~1 data
  `,
  ...frames('capability', 'surpasses', { value: 'amount', rank: 7 })`
    outperform|outscore|beat|outdo|outclass|outrank|surpass|exceed|overtake|trounce|crush/v out? ~5 {product}
    outperform|outscore|outclass|outdo/v
    surpass|beat|exceed/v ~4 {org}
    better|stronger|smarter|faster|cheaper|superior|smarter than|to
    {times}|{percent} faster|cheaper|better|slower|larger|smaller|likelier
    {times} more|less|as ~1 likely|accurate|efficient|capable
    outrun|outshine|outgun/v ~3
    remain|be/v ahead on|in ~3
    solve/v ~2 {percent} more
    a whisker|notch|shade|touch above|ahead_of {model}
    be/v ~2 better|superior|ahead ~2 than|to|of {model}
    more capable|powerful|advanced|accurate|efficient than
  `,
  ...frames('capability', 'level', { value: 'amount', rank: 7 })`
    match|rival|equal|approach|parallel/v ~6 {product}
    match|rival|equal|approach/v ~3 performance|capabilities|level|quality|abilities
    on_par|on_a_par|comparable|equivalent|similar|competitive|close|equal with|to
    comparable|similar|competitive performance|results|capabilities
    as good|powerful|capable|strong as
    rival|competitor|alternative|answer|challenger to ~3 {rival}
    compete|competes|competing with
    perform/v ~3 as well
    perform/v between
    {model} class
    {model} -class
    {percent} of the performance
    be/v ~2 state-of-the-art|best-in-class|world-class|cutting-edge|frontier-level
    achieve|reach|deliver|show/v ~4 performance|state-of-the-art|results
    set|sets ~2 record|state_of_the_art|state-of-the-art
  `,
  ...frames('capability', 'less-than', { value: 'amount', rank: 7 })`
    fall/v ~1 short
    can|could not ~2 reach|match|compete|rival
    cannot|can't|couldn't ~2 reach|match|compete|rival|keep|do
    not yet ~2 reached|matched
    struggle|fail|fails/v to ~2 produce|match|solve|answer|reason|keep|handle|follow|build
    worse|weaker|inferior|slower|poorer than|to
    underperform/v
    lag|trail/v ~4 {model}
    less capable|powerful|advanced|accurate than
    no ~3 model ~2 have|has ~1 reached|matched|equalled|passed
  `,
  ...frames('capability', 'equals', { value: 'amount', rank: 7 })`
    score|achieve|reach|attain|get|post|earn|record|hit/v ~4 {percent}
    solve|answer|pass/v ~3 {percent}
    {percent} ~2 on {proper}
    {percent} accuracy
    accuracy of {percent}
    an? accuracy|score|rating|elo ~1 of {quantity}
    context window|length
    pass/v ~4 exam|test|bar
    {product} ~3 able|capable to|of ~1
  `,
  ...frames('capability', 'other', { rank: 7 })`
    make|achieve/v ~3 breakthrough|breakthroughs
  `,
  ...frames('capability', 'equals', { value: 'amount', rank: 9 })`
    score|achieve/v ~3 {number} ~3 on|in|at
    score/v ~4 on {proper}
    score of {number}
  `,
  ...frames('openness', 'open', { rank: 7 })`
    be|make|remain/v ~3 open-source|open-sourced|open-weight|open-weights|open_source|open_weight|open_weights
    be|make/v ~3 freely|publicly|openly available
    make/v ~6 freely|publicly|openly available
    open-source|opensource|open-weight/v the? ~4 {product}
    open-sourced|open-sources|open-sourcing
    open sourced
    release|publish|license/v ~6 under ~4 license|licence
    under ~3 mit|apache|apache-2.0|bsd|permissive ~3 license|licence|2.0
    mit|apache ~2 license|licence|licensed
    {product} ~5 open|open-source|open-weight|open-weights|permissive license|licence
    weights ~4 available|released|public|published|posted|downloadable|open
    release|publish|post|upload|share/v ~4 weights
    available ~3 on hugging_face|github|modelscope
    openly|permissively|freely licensed|available|downloadable
    be/v ~2 open_licence|open_license
    available through|via ~5
    publish|post/v ~2 weights
    available ~2 to|for ~2 download|anyone
    for anyone to ~1 download|use|modify
    free|freely to ~1 download|use|modify
    free for commercial|research
    anyone ~2 download
    allow|permit/v ~4 commercial use
    open to|for the public|commercial|anyone
  `,
  ...frames('openness', 'closed', { rank: 7 })`
    be|remain|keep|stay/v ~4 closed|closed-source|proprietary
    be/v ~1 not ~1 open|open-source|public|released
    keep/v ~3 weights ~3
    without ~2 weights
    only ~2 through|via ~2 api
    weights|data|code ~1 be/v not|n't public
    weights|data|code isn't|aren't public|open
    api only
  `,
  ...frames('compute', 'equals', { value: 'amount', rank: 9 })`
    train/v ~6 {quantity} ~3 ${WITH_WHAT}/n
    {quantity} ~4 ${WITH_WHAT}/n
    train/v ~6 {tokens}
    train/v ~3 for ~2 {money}
    train|training ~6 {money}
    infrastructure|capex|capital_expenditure ~6 {money}
    {money} ~3 infrastructure|capital_expenditure|capex|data_centres|data_centers
    secure|order|stockpile|amass|import|receive/v ~1 {quantity} ~3 ${WITH_WHAT}/n
    equivalent of {quantity} h100s|a100s|h800s|gpus
    {number} h100s|a100s|h800s|h20s
    {money} ~4 train|training|compute|pretrain|pre-train
    cost/v ~4 {money} ~3 to train|develop|build
    training ~6 cost/v ~4 {money}
    {quantity} flop|flops|petaflop|petaflops|exaflops|gpu-hours|gpu_hours|chip-hours
    {number} ~1 gpu|chip hours
    {number} ~1 gigawatt|megawatt/n
    gigawatt|megawatt/n ~4
    {quantity} ~2 more|less|greater compute|computing
    {times} ~5 compute|computing
  `,
  ...frames('compute', 'other', { value: 'share', rank: 5 })`
    {org} ~3 compute|computing
    compute be/v ~3
    access to ~5 chip|chips|gpu|gpus|compute
    have|own|operate|buy|purchase|acquire|stockpile|use/v ~4 chips|gpus|accelerators|h100s|h800s|a100s|compute|computing_power
    train/v ~4 on ~4 chips|gpus|h100s|h800s|h20s|a100s|accelerators|tpus
    lack|shortage|short of ~2 compute|computing|chips|gpus
    lack/v ~3 compute|computing|chips|gpus
    compute|chip|gpu shortage|shortages|constraints|crunch
    constrain|limit|bottleneck/v ~3 compute|chips|computing
    computing power|capacity
    {number} ~2 servers
    data center|centers|centre|centres
  `,
  ...frames('release', 'released', { value: 'time', rank: 6 })`
    {time} following|after|before the? ~1 launch|release|debut|arrival of ~3 {model}
  `,
  ...frames('release', 'released', { rank: 4 })`
    release|launch|unveil|debut|introduce|publish|ship|drop/v ~6 {product}
    release|launch|unveil|debut|introduce|publish|ship|drop|roll/v out? ~8 {model}
    roll/v out ~5 {product}
    {product} ~4 be|have/v ~2 released|launched|unveiled|introduced|published|debuted
    {model} ~3 be|have/v ~2 released|launched|unveiled|introduced
    {model} ~3 debuted|launched|arrived|came_out
    release|launch|debut|arrival|unveiling of ~3 {model}
    {model} 's release|launch|debut
    come|came|comes out {time} ago
    {model} ~4 came out
    {product} ~4 came out
    introduce|unveil|launch|release/v {model}
    open/v ~4 data centre|center|centres|centers
    develop|build|create|produce|train/v ~4 {model}
    producing ~4 models|systems
    have/v ~1 developed|built|created|released ~6 models|model|llm|llms|chatbot
  `,
  ...frames('release', 'announced', { rank: 5 })`
    announce/v ~5 {product}
    announce|have|outline|unveil/v ~2 plans|plan to ~2 develop|release|launch|build|train|open-source
    plan|expect|prepare|intend|aim|set/v to ~1 release|launch|unveil|debut|ship|publish
    {product} will ~1 follow|ship|arrive
    wouldn't|won't ~1 release ~3 {product}
    will ~2 release|launch|unveil|debut|open-source|be_released|be_launched
    preview|tease/v ~4 {product}
    offer|provide/v ~2 public ~2
  `,
  ...frames('release', 'withdrawn', { rank: 6 })`
    withdraw|retract|retire|discontinue|delay|postpone|shelve/v ~5 {product}
    pull/v ~3 {model}
    {model} ~4 delayed|postponed|withdrawn|retired|discontinued
    shut/v down ~3 {product}
  `,
];
