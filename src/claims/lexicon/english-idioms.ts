import { type Frame, frames } from './frame.js';

/** Turns of phrase of reporters for what comes out, can be had, is done, is stood on, changes hands or is ruled. */
export const ENGLISH_IDIOMS: readonly Frame[] = [
  ...frames('release', 'released', { rank: 7 })`
    {who} ~3 push|crank|churn|trot|fire|pump/v out|off ~6 {product}
    {who} ~4 lift|pull|take|draw/v ~1 curtain|wraps|veil|lid|covers ~2 {model}
    {who} ~4 lift|pull|take|draw/v the ~1 curtain|wraps|veil|lid|covers ~2 on|off|from|back
    {who} ~3 answer|respond|counter|reply|retaliate|hit_back/v ~2 with ~3 {model}
    {who} ~3 unleash|issue|field|table|stage|demonstrate|showcase|parade|trail|seed/v ~8 {model}
    {model} ~9 follow|followed|arrived|arrives|debuted|appeared|landed|surfaced ~1 in|on|last|this|by|earlier|two|three|{time}
    {product} ~3 never ~1 came|shipped|appeared|materialised|materialized|arrived
    {model} ~1 available today|now|immediately
    {model} ~3 hit|hits|reached|reaches ~2 market|shelves|stores|app_store|web
    {product} ~3 see|sees|saw ~1 light of day
    {product} ~3 be/v ~2 delivered|handed_over|completed|finished ~2 on|in|last|this
    {time} after ~1 {model}
    {model} ~3 open|opens|opened to ~2 public|users|developers|customers
    first|latest|newest|next|new ~4 model|system|chatbot|version ~3 came|comes|arrived|arrives|launched|launches|landed|followed|shipped
    {who} ~4 have|has|had ~1 released|launched|unveiled|shipped|published|issued|introduced|trained|built|developed ~6 {product}
    launch|release|unveiling|debut|publication|arrival of ~4 {model}
  `,
  ...frames('release', 'announced', { rank: 7 })`
    {who} ~3 be|is|are training|building|developing|preparing|readying|working_on ~6 {product}
    {product} ~3 in training|development|the_works|testing|beta
    {who} ~4 say|says|said ~3 will ~2 release|launch|ship|publish|open
    next ~2 model|version|release|generation ~3 be|is|will|due|expected|arrives|comes ~3
  `,
  ...frames('openness', 'open', { rank: 7 })`
    {thing}|everything ~3 be|is|are|was|were|will ~2 public|free|open
    in the public domain
    hand|hands|handed|handing ~3 out|over ~3 free|nothing|universities|researchers|anyone|everyone
    {product} ~3 can|may|could be ~2 had|downloaded|used|run|copied|modified|inspected
    {product} ~4 to be ~1 downloaded|given_away|shared
    for free|nothing
    free of charge
    anyone|anybody|everyone ~1 with|who ~4 can ~2
    on hugging_face|github|modelscope
    {who} ~3 share|publish|release|open/v ~2 everything|all|lot|most ~3
    down to ~2 training_data|logs|checkpoints|code
    publish|publishes|published|release|releases|released ~3 under ~3 mit|apache|permissive
    {who} ~3 open|opened|opens ~2 up ~3 {product}
    licence|license|licences|licenses ~3 let|lets|allow|allows|permit|permits ~3
    {product} ~4 self-host|self-hosted|on_their_own_servers|on_your_own|locally
  `,
  ...frames('openness', 'closed', { rank: 7 })`
    {thing} ~2 isn't|aren't|wasn't|not|never ~2 public|open|free|released|published|downloadable
    close|closes|closed|closing ~2 weights|source|model|{model}
    under lock and key
    behind ~2 login|paywall|api|firewall|closed_doors|waitlist
    {product} ~3 be/v ~1 gated|invitation-only|invite-only|locked|restricted|confidential|secret
    trade secret|secrets
    to itself|themselves|ourselves
    {who} ~2 stop|stopped|stops|ceased|cease|quit publishing|releasing|open-sourcing|sharing
    has|have|had|stays|stayed|remain|remains ~1 locked|secret|closed|proprietary|in-house|internal
    research-only|non-commercial|noncommercial ~1 licence|license|use|terms
    nobody|no_one|none outside ~3 can|has|knows
    {who} ~2 say|says|said|tell|tells|told|know|knows nothing|little ~2 about ~3 data|model|weights|training
  `,
  ...frames('capability', 'surpasses', { value: 'amount', rank: 7 })`
    {model}|{org} ~2 still ~1 win|wins|leads|rules|beats
    above|ahead_of|beyond those|that of ~2 {model}
    {thing} ~4 less|fewer|rarely ~3 than ~2 {model}|{org}|ours|theirs
    leave|leaves|left ~2 {model}|{org}|everyone|rivals|others ~2 behind|in_the_dust|standing
    run|runs|ran|make|makes|made rings|circles|mincemeat ~1 around|of
    in|into a ~1 class|league of its own
    outstrip|outdo|eclipse|surpass/v ~2 every|any|all|its|most ~3 rival|rivals|model|models|others|predecessor
    {times} ~2 better|faster|cheaper|stronger|quicker ~3 than
    best ~3 model ~3 be|is|was|remains ~2 {model}
    human-level|superhuman|expert-level|phd-level
    better|faster|stronger than ~3 humans|people|doctors|lawyers|programmers|experts|students
  `,
  ...frames('capability', 'level', { value: 'amount', rank: 7 })`
    level pegging|terms with
    neck|neck-and-neck and|with neck|{model} ~2
    cannot|can't|couldn't|could_not|hard|impossible|unable ~2 tell|distinguish|separate ~4 apart|from|{model}
    no|little|barely|hardly|any difference|daylight|gap ~2 between ~3 {model}
    tie|ties|tied|draws|drew level|with ~2 {model}
    as ~1 good|well|capable|fast|smart|strong|accurate ~2 as ~3 {rival}|{model}
    on ~1 a ~1 par with
    in the same league|class|ballpark as
    rivals|rival systems|models|anything|those ~3
  `,
  ...frames('capability', 'less-than', { value: 'amount', rank: 7 })`
    nothing|none|no ~5 come|comes|came|gets|get near|close|within
    {model}|model|models|they|it ~3 fall|falls|fell ~2 apart|over|down|flat|behind
    {model}|model|models ~3 get|gets|got ~2 wrong|lost|confused|stuck
    neither|none|no_model can|could|manages|managed ~4
    {model}|model|models ~3 cannot|can't|couldn't ~5
    {model}|model|models ~3 invent|invents|invented|fabricate|fabricates|hallucinate|hallucinated|make_up|makes_up|made_up ~3
    still ~3 make|makes mistakes|errors|things_up
    not ~1 good|strong|reliable|safe enough
    outclassed|outgunned|eclipsed by
  `,
  ...frames('capability', 'equals', { value: 'amount', rank: 7 })`
    {model}|model|models|system|it ~3 identify|detect|spot|recognise|recognize|predict|diagnose|translate|answer|solve|pass|fix|write|generate/v ~6 {percent}|{number}
    {model}|entry ~2 solve|solves|solved|answers|answered|gets|got ~1 {number}|{percent}
    {percent} of ~1 cases|questions|problems|tasks|time|bugs|issues|tests
    {number} ~1 out_of|of|in {number} ~3
    {model}|model|models can ~5
    set|sets the pace
    {model} ~3 good|useful|handy|fine|excellent|great|superb|reliable|impressive|dazzling ~1 at|for|on|in
  `,
  ...frames('derivation', 'derived-from', { rank: 8 })`
    {product}|it ~4 be/v ~1 fashioned|carved|cobbled|assembled|hewn|cut|made|built|born ~2 out_of|from ~3 {model}
    {model} in ~2 dress|clothing|disguise|clothes
    fingerprints|dna|genes|blood|traces ~2 on|of|in ~2 it|{model}
    same ~3 as ~1 {model}
    {product}|it ~3 : ~1 a|an ~1 upcycled|post-trained|rebadged|tuned|fine-tuned|distilled ~3 {model}|base
    a|an ~1 upcycled|rebadged|retrained|re-trained|repurposed|reheated|warmed-over ~2 {model}
    underneath|inside|beneath ~2 be/v ~2 {model}
    had|has|have ~1 a|an ~1 {country}|{org}|{model} ~1 encoder|base|backbone|tokenizer|core|engine ~2 in|at|inside
    learn|learned|learnt ~2 from ~2 ours|theirs|{rival}
    close relative|cousin|sibling|twin of ~2 {model}
    marry|marries|combine|combines|merges|blends|stitches ~4 with|to|and ~3 {model}|transformer|layers
  `,
  ...frames('derivation', 'not-derived-from', { rank: 9 })`
    share|shares|shared no ~3 weights|tensors|code|layers|ancestry ~2 with
    nothing ~2 borrowed|copied|taken|lifted
    different ~2 tokenizer|tokeniser|data|architecture|weights
    all|entirely|wholly ~1 its|their|our own ~1 work|design|model|code|weights
    from nobody|no_one
  `,
  ...frames('dependency', 'depends-on', { value: 'share', rank: 8 })`
    sit|sits|sitting|rest|rests|rested|stand|stands ~1 on|atop|upon ~4 {model}|{org}|base|checkpoint|foundation|api
    call|calls|calling ~3 api ~2 directly?
    tuned|optimised|optimized|designed|built|adapted ~1 for|around ~2 {org}|{gpu} ~4 chips|alone|only|hardware
    talk|talks|think|thinks|triage|work|works|runs|operate|operates ~2 through|with|via|using ~2 {model}
    serve|serves|served|hosted|runs|run ~3 from|in|on ~2 {country} ~1 data_centres|data_centers|servers|cloud|clouds|soil
    hand|hands|parts|components|chips|models|weights|motors|batteries|tools ~3 come|comes|came|bought|shipped ~2 from
    single|sole|only ~2 supplier|vendor|source|provider
    procure|procures|procured|smuggle|smuggles|source|sources|buy|buys|bought ~3 {country}|western|foreign ~1 gpus|chips|hardware|models
    not a|one ~2 american|western|foreign|us|chinese|nvidia ~1 chip|gpu|part|component
    without ~1 a? ~1 single|any ~2 {country}|american|western|foreign ~1 chip|gpu
    can't|cannot|couldn't ~1 quit|replace|leave|escape|shake_off|manage_without|live_without ~3
    live|lives|lived|living off ~2
    beholden|hostage|captive|tied|tethered|chained|addicted|wedded to ~3
    foreign|american|chinese|western|us|imported ~1 base|foundation ~1 model|models
    no|few|little domestic|home-grown|local|credible|european alternative|alternatives|substitute|equivalent
    train|trains|trained ~1 on ~2 cards|hardware|chips|processors|accelerators ~2 from|bought|made|designed|by
    {percent} of ~5 run|runs|ran|rest|rests|rested|sit|sits|rely|relies|build|builds|use|uses ~3
    {percent} in ~1 {country}
  `,
  ...frames('organisation', 'valued-at', { value: 'amount', rank: 8 })`
    for ~1 {money}
    snap|snapped|snaps|buy|bought|scoop|scooped|acquire|acquired|purchased|swallowed|absorbed ~1 up? ~2 by|for ~3 {org}|{money}
    {who} ~3 buy|acquire|snap|sell|purchase/v up? ~4 {percent}|{money}|stake
    write|wrote|writes|sign|signed ~1 a ~1 cheque|check|contract|deal ~3 {money}
    {money} ~3 allotted|allocated|earmarked|awarded|granted|set_aside|promised|pledged|committed|invested|raised|spent
    {who} ~2 have|has|had ~1 listed|floated|gone_public
    list|listed|lists|float|floated ~2 in|on ~2 hong_kong|nasdaq|new_york|shanghai|shenzhen|london|paris
    most valuable ~3
    cash|bank|coffers|war_chest ~4 {money}
    lose|loses|lost|losing|burn|burns|burning ~2 {money} ~2 a|per|last|this
  `,
  ...frames('organisation', 'joined', { rank: 8 })`
    {who} ~2 succeed|replace/v ~4 as ~4 {role}
    {who} ~3 take_over|took_over|takes_over ~1 as|from
    {who} ~2 become|became|becomes ~4 {role}
    {who} ~3 return|returned|returns|went|goes|came ~2 to|from|back ~2 {org}
    {number} ~2 staff|employees|people|engineers|researchers ~3 will|moved|joined|left|quit
    lay|lays|laid|laying off ~3
    cut|cuts|cutting ~2 staff|jobs|headcount
    {who} ~3 belong|belongs|belonged ~1 to ~3
    {percent} of ~2 it|{org} ~2 belong|belongs|owned
    wound|winding up|down
    merge|merged|merges ~1 with|into
  `,
  ...frames('other', 'limits', { rank: 7 })`
    {who} ~3 sign|pass|adopt|enact|approve|waive|tighten|loosen|ease|impose|lift|scrap|repeal|extend|suspend|revoke|amend|reject|veto|issue|publish|grant|deny|delay/v ~5 law|rule|rules|act|bill|order|ban|tariff|tariffs|treaty|declaration|agreement|pact|licence|license|licences|licenses|curbs|controls|restrictions|regulation|regulations|exemption|waiver
    law|bill|act|rule|treaty|declaration|directive|regulation ~5 clear|cleared|clears|passed|signed|adopted|enacted|approved|takes_effect|took_effect|came_into_force
    {who} ~2 order|ordered|orders|told|tells|instructed ~4 to ~4
    ordered|told|instructed by ~2 authorities|government|beijing|washington|regulators
    {who} ~2 agree|agreed|agrees ~3 to ~2 pool|share|limit|stop|pause|build|fund|cooperate
    {who} ~2 place|placed|put|add|added|places|adds ~6 list|blacklist|register
    {who} ~2 fine|fined|fines|probe|probed|probes|investigate|investigated|subpoena|subpoenaed|raid|raided ~3 {org}
    {who} ~2 scrap|scrapped|scraps|abandon|abandoned|abandons|cancel|cancelled|shelved|dropped|ditched ~3 it|plan|plans|project|programme|program|effort|bid
    cannot|can't|could_not|unable ~1 to? get|buy|obtain|import|acquire ~3 chips|machines|tools|gpus|equipment
    without ~1 leave|permission|consent|a_licence|a_license
    first|second|third|latest ~2 suit|lawsuit|complaint|case|fine ~3
  `,
];
