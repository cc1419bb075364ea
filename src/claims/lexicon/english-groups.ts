import { type Frame, frames } from './frame.js';

const GROUP = '{org}|company|firm|startup|start-up|lab|group|it|which|unit|maker';
const DOES =
  'heads|leads|runs|chairs|directs|oversees|founded|co-founded|cofounded|advises|manages|owns|coordinates|serves|served|sits|sat|works|worked|teaches|taught|joined|left|edits|helped|ran|led|headed|chaired|studies|researches|covers|follows|invests';

/** Who founded, owns, funds, values, employs, heads and left what. */
export const ENGLISH_GROUPS: readonly Frame[] = [
  ...frames('organisation', 'valued-at', { value: 'amount', rank: 10 })`
    {who} ~4 raise|secure|close|bag|land|net|collect|pocket|receive|win|seek/v ~5 {money}
    {money} ~2 round|raise|fundraising|series_a|series_b|series_c|series_d
    {who} ~3 invest|put|inject|pump|plough|pour|sink/v ~2 {money} ~2 in|into ~3 {who}
    value|values|valued|valuing ~5 at ~3 {money}
    value|values|valued|valuing ~2 {org}|company|firm|startup|start-up|us|it ~2 {money}
    {org}|company|firm|startup|start-up|it ~3 worth ~3 {money}
    {who} ~3 reach|hit|fetch|command|have|achieve/v ~2 valuation ~3 {money}
    {who} ~3 file|apply/v ~2 for|to ~4 ipo|listing|list|initial_public_offering|flotation|float
    {org} ~3 go|went|goes|going public
    {org} ~3 at {money}
    {who} ~3 lead|led|leads|join|joined/v ~3 round|{money}
    aim|aiming|aims|seek|seeking|hope|hoping ~2 for|to_raise ~3 {money}
  `,
  ...frames('organisation', 'founded-by', { rank: 10 })`
    ${GROUP} ~4 be/v ~2 founded|co-founded|cofounded|established|set_up|started|created|formed|incorporated|launched ~3 in|by|at|as|with|after|from|last
    {who} ~3 found|co-found|cofound|establish/v ~4 {org}|company|firm|startup|start-up|lab
    {who} ~3 start|set_up/v ~3 {org}|company|firm|startup|start-up
    founded|established|co-founded|set_up|incorporated ~3 in|by ~2 {year}|{proper}
    ${GROUP} ~3 be/v ~1 spun out|off
  `,
  ...frames('organisation', 'affiliated-with', { rank: 9 })`
    ${GROUP} ~3 be/v ~2 based|headquartered in
    ${GROUP} ~3 be/v ~2 owned|backed|controlled|funded|bankrolled|financed|acquired|bought|run|led|headed by
    {who} ~3 acquire|buy|take_over|absorb|purchase/v ~3 {org}|company|firm|startup|start-up
    {who} ~2 be/v ~2 {org} 's ~2 largest|biggest|main|first ~1 shareholder|investor|backer|customer|owner
    become|becomes|became|be|is ~2 its ~1 largest|biggest|main|first ~1 shareholder|investor|backer|owner
    shareholders|investors|backers|owners include|are|were ~4
    count|counts|counted ~4 among ~2 backers|investors|shareholders|customers
    {who} ~2 belong/v to
    {org} ~3 subsidiary|unit|arm|division|affiliate|spin-off|spinoff|offshoot of ~2
    bring|brings|brought together
    who ${DOES} ~3
    who ~1 has|had been ~3 in|at|with ~2 post|job|office|{org}
    who ~1 was|is ~3 {role}
    {who} ~2 sit|sat/v on ~2 board
  `,
  ...frames('organisation', 'affiliated-with', { value: 'amount', rank: 10 })`
    ${GROUP} ~3 have|employ/v ~3 {people}
    ${GROUP} ~2 of|with ~3 {people}
    staff|team|workforce|headcount of ~3 {number}
    {who} ~2 own|hold/v ~2 {percent} ~2 of ~2 {org}
    {percent} stake in
  `,
  ...frames('organisation', 'affiliated-with', { span: 'phrase', rank: 7 })`
    {based} ~2 company|firm|startup|start-up|lab|maker|developer|group|giant
    a|an|the|its ~3 {role} ~1 at|of|for|with ~2 {org}
    a|an ~3 {role} at ~1 {proper}
    {org} 's ~3 {role}
    a|an team|company of ~3 {people}
  `,
  ...frames('organisation', 'joined', { rank: 9 })`
    {who} ~3 join|rejoin/v ~2 {org}
    {who} ~3 hire|poach|recruit|lure|appoint|name|tap/v ~5 {role}|from|{org}
    {who} ~3 be/v ~1 hired|poached|appointed|named|promoted ~4 {role}|by|to|from
    {who} ~3 defect|decamp|move|jump/v ~1 from|to ~2 {org}
    after {time} at {org}
  `,
  ...frames('organisation', 'left', { rank: 9 })`
    {who} ~3 leave|quit|exit/v ~1 {org}
    {who} ~3 resign|depart|step_down|stepped_down ~3 from|as|at
  `,
  ...frames('other', 'limits', { rank: 8 })`
    {product}|chips|chip|processor|processors|sales|exports ~5 need|require/v ~2 licence|license|licences|licenses|permit|approval
    put|placed|added ~4 entity_list|blacklist|list
    {who} ~3 cannot|can't|could_not|may_not|barred|banned|blocked|forbidden|prohibited ~2 buy|buying|import|importing|sell|selling|export|exporting|ship|shipping ~4
    {who} ~4 ban|bar|restrict|prohibit|block|curb|forbid|outlaw|embargo/v ~6 chip|chips|exports|export|sale|sales|gpus|models|equipment|tools|{model}|{gpu}
    {who} ~4 allow|permit|approve|authorise|authorize|license|let|clear/v ~6 sale|sales|exports|export|sell|ship|{gpu}
  `,
  ...frames('other', 'other', { value: 'amount', rank: 8 })`
    {thing} ~4 cost/v ~3 {money}|{times}|{percent}|{fraction} ~4
    {fraction}|{times}|{percent} ~2 of? the price|cost
    {who} ~4 cut|slash|lower|raise|halve|drop/v ~4 price|prices|cost|costs ~4
    {money} per|a ~2 token|tokens
    price|prices|cost ~3 of ~4 fell|fallen|dropped|halved|plunged|collapsed|tumbled|rose|risen
    {who} ~4 sue|sued|sues/v ~4
  `,
];
