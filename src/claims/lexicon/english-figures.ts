import { type Frame, frames } from './frame.js';

/** Counts, shares, organisations and limits in wider words: beside `english-facts.ts`, weaker than it. */
export const ENGLISH_FIGURES: readonly Frame[] = [
  ...frames('share', 'equals', { value: 'share', rank: 9 })`
    {percent} ~10 be|is|are|was|were|come|comes|came|rely|use|run|hold|go|goes|went|now|in|from|for|by
    {percent} ~2 share|stake|slice|portion
    share|proportion|fraction|percentage|part of ~10 {percent}
    share|proportion|fraction ~6 is|was|at|to|stands|stood|reached|hit ~3 {percent}
    account|accounts|accounted|accounting ~2 for ~4 {percent}|{fraction}
    make|makes|made|making up ~4 {percent}|{fraction}
    hold|holds|held|has|have|had|control|controls|own|owns|command|commands|boast|produce|produces|host|hosts|contribute|contributed|represent|represents|represented|constitute|comprise|generate|attract|capture|captured|train|trains ~4 {percent}|{fraction}
    {fraction} of|are|is|come|comes|were|have|use
    {number} in|of|out_of ten|five|four|three|every|10|a_hundred
    {number} of|in|out_of the? ~2 {number}
    most|majority|bulk|overwhelming_majority|two-thirds|three-quarters|half of ~5 {product}|{countable}
    most of the ~3 world
    more|less|fewer than half|a_third|a_quarter
    nearly|almost|about|roughly|over half|all|none|a_third|two-thirds
  `,
  ...frames('count', 'equals', { value: 'count', rank: 7 })`
    produce|release|develop|launch|publish|train|have|list|count|register|approve|host|identify|file|grant|build|create|boast|attract|serve|reach|cross|pass|top|exceed|hit|surpass|total|number|employ|include|contain|cover|draw|record|log|count/v ~3 {number}
    there be/v ~3 {number}
    {number} ~6 {countable}
    {number} ~4 {product}
    {number} ~3 users|downloads|developers|customers|parameters|patents|papers|models|companies|firms|derivatives|derivative_models|weekly|daily|monthly|languages|researchers|engineers|graduates
    downloaded ~3 {number} times
    {number} downloads|users|parameters
    parameters|users|downloads|models|patents|papers ~2 : {number}
    total parameters ~2 {number}
    {country} 's {number}
    {country} {number}
    as many ~3 as
    {times} as many|much
    {times} ~2 more ~2 {countable}
    has|have|had|with no ~3 model|models|{countable}
    not a single ~3
    yet to produce|release|build|train ~4
    no ~3 {product} ~4 has|have|had|exists
    only {number}
  `,
  ...frames('organisation', 'valued-at', { value: 'amount', rank: 8 })`
    raise|raises|raised|raising|secure|secured|close|closed|bag|bagged|attract|attracted|pull|pulled|land|landed|collect|collected|net|netted|draw|drew ~6 {money}
    valuing|value|valued|values|valuation|worth|valuations ~6 {money}
    valuation ~4 {money}
    {money} valuation|round|funding|investment|financing|raise|stake|deal|fund|injection|cheque|check|ipo|acquisition|bet|commitment|pledge
    invest|invests|invested|investing|investment|commit|committed|pledge|pledged|plough|pour|poured|pump|pumped|inject|spend|spends|spending|spent|earmark|earmarked|set_aside|allocate|allocated|budget ~6 {money}
    {money} ~3 in|into|of|from ~2 investment|funding|infrastructure|ai|capital|revenue|financing|sales
    revenue|revenues|sales|turnover|profit|loss|losses|income|earnings|market_value|market_cap ~6 {money}
    {money} ~3 a|per year|annually
    ipo|list|listed|listing|went_public|go_public|float ~4 {money}|hong_kong|nasdaq|shanghai|new_york
    acquire|acquires|acquired|buy|buys|bought|purchase|purchased ~6 {money}
    funding round
    series a|b|c|d|e
    burn|burns|burned|burning ~3 {money}
  `,
  ...frames('organisation', 'founded-by', { rank: 8 })`
    found|founds|founded|co-founded|cofounded|co-found|established|created|started|launched|set_up|incorporated|formed|spun ~5 by|in|out_of|off_from ~4
    founded|co-founded|cofounded|co-founds|founds|established ~4
    who|which|that founded|co-founded|cofounded|runs|heads|leads|started|established|created|owns|joined|left
    brainchild of
    spin-off|spinoff|spin-out|spinout|offshoot|subsidiary|affiliate|unit|arm|division of|from
    spun|spin|spinning out|off ~2
  `,
  ...frames('organisation', 'affiliated-with', { value: 'amount', rank: 6 })`
    backed|owned|controlled|funded|led|run|headed|financed|bankrolled|supported|chaired|sponsored by ~3
    {org}-backed|alibaba-backed|tencent-backed|softbank-backed|microsoft-backed|amazon-backed|government-backed|state-backed
    headquartered|based|located in ~2
    the ~2 company|firm|start-up|startup|lab|maker|developer|creator|group behind|of ~2 {product}
    maker|developer|creator of ~2 {product}
    one of ~3 {country} 's ~4
    employ|employs|employed|staff|headcount|workforce|team ~4 {number}|{quantity}
    {number} ~2 staff|employees|people|workers|researchers|engineers|scientists
    head|heads|headed|lead|leads|led|run|runs|ran|chair|chairs|direct|directs|oversee|oversees ~1 {org}
    serve|serves|served|work|works|worked|sits|sit|sat ~2 as|at|for|on ~3 {org}|board|adviser|advisor|chief|director
    is|was|are|became|becomes ~2 a|an|the ~4 {role} ~2 of|at|for|in|with
    partner|partners|partnered|partnership|team|teams|teamed ~2 with ~2 {org}
    own|owns|owned|hold|holds|held ~3 {percent} ~3 {org}
    parent|owner|backer|investor|investors|shareholder ~3 {org}
  `.filter(({ pattern }) => !pattern.startsWith('{org}-backed')),
  ...frames('organisation', 'joined', { rank: 8 })`
    join|joins|joined|joining|rejoin|rejoined ~4 {org}
    joined|joins ~2 from|as|the ~3
    hire|hires|hired|poach|poaches|poached|recruit|recruited|lure|lured|appoint|appointed|named|promoted|tapped|appoints ~6 {org}|{role}
    leave|leaves|left|leaving|quit|quits|departed|departs|exited|resigned|defected|defect|stepped_down ~4 {org}|for|from|as|to_join|to_start
    moved|moves|move|jumped|decamped|switched|defected|returned|returns ~2 from|to ~2 {org}
    stepped|steps|step down
    take|takes|took over ~3
  `,
  ...frames('other', 'limits', { rank: 6 })`
    ban|bans|banned|bar|bars|barred|block|blocks|blocked|restrict|restricts|restricted|prohibit|prohibits|prohibited|curb|curbs|curbed|forbid|forbids|forbade|halt|halted|limit|limits|limited|tighten|tightened|blacklist|blacklisted|sanction|sanctioned|embargo|outlaw|outlawed ~6 {rival}|chip|chips|exports|sales|models|ai|app|use|gpus
    blacklist|entity_list|embargo|moratorium|tariff|tariffs|sanctions|subsidies|antitrust|lawsuit|lawsuits|probe
    export control|controls|curbs|restrictions|ban|bans|rules|licences|licenses
    allow|allows|allowed|permit|permits|permitted|approve|approved|let|lets|license|licensed ~6 export|exports|sales|sell|ship|chips|h20|h200|gpus
    sue|sues|sued|suing ~3 {rival}
    fined|fine|penalty|penalties
    accused|accuse|accuses|accusing ~5
    exaggerated|exaggerates|overstated|overstates|inflated
    forbid|forbids|forbade ~2
    withdrew|withdraw|withdrawn ~3
    comply|complies|censor|censors|censored|censorship
  `,
  ...frames('other', 'other', { value: 'amount', rank: 6 })`
    price|prices|priced|pricing|cost|costs|cheaper|costlier|charge|charges|fee|fees ~8 {money}|{percent}|{times}|{fraction}
    price|prices|cost|costs ~4 fall|falls|fallen|fell|drop|dropped|cut|slashed|halved|plunged|rise|rose|risen|tumbled
    cut|cuts|slash|slashed|slashes|lower|lowered|halve|halved ~3 price|prices|cost|costs
    cost|costs more|less ~3
    {money} per ~2 token|tokens
    per million ~2 tokens
    shares|stock|market|value ~6 {percent}|{money}
    lost|lose|wiped|shed ~5 {money}
    energy|electricity|power|talent|data|originality|imitation|electricity ~2 be|is|are|remains|remain ~1
    plan|plans|intend|intends|aims ~2 to ~2 {number}|{money}|build|open|train|create|train
    talent|engineers|researchers|graduates ~5 {percent}|{times}|{number}
  `,
];
