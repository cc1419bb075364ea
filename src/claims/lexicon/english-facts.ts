import { type Frame, frames } from './frame.js';

/** Counts, shares, organisations and the rest: what exists and who is who. */
export const ENGLISH_FACTS: readonly Frame[] = [
  ...frames('count', 'equals', { value: 'count', rank: 8 })`
    {counted}
    {number} ~5 {product}
    {number} ~3 {countable}
    be|are {number} from
    {country} have|had|has ~1 {number}
    {number} from ~3 {country}
    {number} ~1 have|has|had ~2 arrived|shipped|been
    list|count|identify|approve|register|speaking/v ~2 {number}
    more ~3 {countable} than {country}
    {org} have/v ~2 {number} ~1 users|staff|employees|customers|engineers
    have/v no ~2 model ~1 on
    no|{number} ~1 fewer|more than ~2 dozen
    only {number} ~2
    {number} be|are|were|come|came from
    {number} be|are|were {country}
  `,
  ...frames('count', 'other', { value: 'count', rank: 6 })`
    there be/v few|many|fewer|more ~3 {product}
    few|fewer models
  `,
  ...frames('count', 'equals', { value: 'count', span: 'phrase', rank: 3 })`
    {parameters}
    {parameters} each
  `,
  ...frames('share', 'equals', { value: 'share', rank: 8 })`
    {percent} ~1 share
    share of ~8 {percent}
    account/v for ~4 {percent}
    make|making|made up ~3 {percent}
    represent|comprise|contribute|constitute|capture|hold|control/v ~5 {percent}
    {percent} be|are|were|have|use|rely
    {percent} ~2 come|came|go|went/v ~1 from|to
    {percent} ~6 now|today ~1 come|came|go|run|use/v
    home to ~2 {percent}
    {percent} ~1 openly|freely ~1
    {percent} accept|said|say|will|would|now
    majority of
    most of the? ~3 {countable}
    most of our|their|its
    nearly|almost all of? ~3 {product}
  `,
  ...frames('share', 'equals', { value: 'share', rank: 10 })`
    {percent} of
  `,
  ...frames('count', 'equals', { value: 'change', rank: 7 })`
    download/v ~3 {times}
  `,
  ...frames('organisation', 'founded-by', { rank: 7 })`
    found|establish|start|launch|co-found|cofound|set/v up? ~1 by
    co-founded|cofounded|founded ~3 {org}
    start/v {org}
    co-found|cofound|found/v ~3 in {year}
    spin|spun/v ~2 out|off ~1 of|from
    found/v ~6 by ~2 {proper}
  `,
  ...frames('organisation', 'founded-in', { value: 'year', rank: 6 })`
    found|establish|create|form|incorporate/v ~3 in {year}
    found|establish|form|launch|incorporate/v ~5 {time} ago
    be/v ~2 {time} old
    being ~1 {time} old
    be/v ~2 founded
  `,
  ...frames('organisation', 'valued-at', { value: 'amount', rank: 6 })`
    value/v ~4 at ~2 {money}
    raise|secure|close|attract|invest|receive|commit/v ~5 {money}
    {money} ~3 round|funding|financing|investment|stake
    market value|capitalisation|capitalization|cap of ~2 {money}
    worth ~2 {money}
    revenue|revenues|sales|profit ~5 {money}
    {money} ~3 revenue|revenues|sales|profit
    in talks ~3 {money}
    put/v ~1 {money} into
    bring/v in ~1 {money}
    become|became a? unicorn
    has|have become a unicorn
    at {money}
    take/v no ~2 money|funding|investment
    spend/v ~5 {money}
    invest/v ~1 heavily
    invested heavily
  `,
  ...frames('organisation', 'valued-at', { value: 'amount', span: 'phrase', rank: 5 })`
    a ~1 {money} valuation
    a valuation of ~2 {money}
    valuation of ~2 {money}
    {money} valuation
  `,
  ...frames('organisation', 'joined', { rank: 6, span: 'match' })`
    join/v ~2 {org} from {org}
    join/v ~2 {org} as ~4 {role}
    join/v ~1 {org}
    rejoin|hire|recruit|poach|appoint/v ~6 {org}
    appoint|name|promote/v ~3 {role}
    move/v ~2 from {org} to
    return/v to {org}
  `,
  ...frames('organisation', 'left', { rank: 6 })`
    leave|left|quit/v {org}
    depart|resign/v ~3 from {org}
    step/v down ~4
  `,
  ...frames('organisation', 'affiliated-with', { rank: 5 })`
    affiliated with
    belong/v ~1 to {org}
    run|head|lead|chair|direct|lead/v {org}
    chair/v the
    who runs|heads|chairs|founded
    subsidiary|unit|arm|division|affiliate|spin-off|spinoff|spinout of {org}
    backed by
    own|acquire|buy|back|fund|control/v by {org}
    {org} ~2 acquire|buy|acquired|bought|owns {org}
    headquartered in
    based in {name}
    employ/v ~4 {number}
    be/v ~1 the|a ~3 {role} of|at|for|and
    serve|work/v ~2 as ~4 {role} ~2 at|of|for
  `,
  ...frames('organisation', 'affiliated-with', { value: 'amount', rank: 11 })`
    own/v ~2 {percent} of ~1 {org}
    have|employ/v ~1 {quantity} staff|employees|people|engineers|researchers
  `,
  ...frames('other', 'limits', { rank: 6 })`
    export control|controls|curb|curbs|restriction|restrictions|ban|bans|rule|rules|licence|licences|license|licenses
    entity list
    ban|bar|restrict|prohibit|block|curb|forbid/v ~6 {rival}
    ban|bar|restrict|prohibit|block|curb|forbid/v ~5 chip|chips|exports|sale|sales|gpus|models
    sanction|sanctions on|against
    limit|hinder|hamper|hobble|constrain/v ~4 {rival}
    have the risk of
    risk of being shut|cut
    cut off ~3 from|access
  `,
  ...frames('other', 'other', { rank: 1 })`
    would|will ~1 revert
    bet|bets on
    concern|view|views|concerns|opinion|assessment ~1 shared|echoed by
    adding to the challenges
    pivotal|sputnik moment
    violate|breach|infringe/v ~5
  `,
];
