import { type Frame, frames } from './frame.js';

const LAUNCH =
  'release|launch|unveil|debut|introduce|publish|ship|drop|announce|reveal|present|unleash|deliver|issue|update|upgrade|refresh|relaunch|premiere';
const LAUNCHED =
  'released|launched|unveiled|introduced|published|announced|shipped|debuted|delivered|rolled_out|put_out|unleashed|presented|updated|upgraded|posted|deployed|relaunched';
const TO_LAUNCH =
  'release|launch|unveil|debut|introduce|ship|publish|train|open-source|open|deploy|roll_out|put_out|bring_out|present';
const PARTS =
  'weights|checkpoints|checkpoint|code|source_code|training_data|datasets|dataset|recipe|parameters';

/** Who brings out what, and how it can be had: actor, verb and product together, stronger than verbs alone. */
export const ENGLISH_LAUNCHES: readonly Frame[] = [
  ...frames('release', 'released', { rank: 8 })`
    {who} ~5 ${LAUNCH}/v ~6 {product}
    {who} ~4 put|roll|bring|push|send|turn|spin/v out ~6 {product}
    {who} ~4 put|roll|push/v ~6 {model} out
    {who} ~3 show|demonstrate|post|upload|open/v off? ~1 {model}
    {product} ~4 be|have/v ~3 ${LAUNCHED}
    {model} ~3 come|came|comes|coming out
    {model} ~3 go|went|goes live
    {product} ~3 came|arrived|landed|appeared|debuted|dropped|shipped|surfaced|launched|premiered ~1 out|on|in|last|this|yesterday|today|earlier|just|quietly|{time}
    {model} ~1 quietly ~2
    {model} ~2 be/v ~1 out|live|here
    {model} be/v ~1 {time} old
    {model} , ~2 ${LAUNCHED} ~1 on|in|last|this|earlier|by|at|yesterday|today
    {model} make|makes|made its|their debut
    announce/v ~3 release|launch|availability|debut|arrival of
    general|public availability|release|launch of ~3
    {who} ~4 make|made|makes ~4 {product} ~3 available
    {model} ~3 be/v ~2 available ~1 from|today|now|since|as_of
    {who} ~3 follow|followed|follows ~3 with ~3 {model}
    {who} ~3 finish|finished|complete|completed ~2 training
  `,
  ...frames('release', 'announced', { rank: 8 })`
    {who} ~4 plan|expect|intend|prepare|aim|promise|schedule|set|due|hope|pledge/v ~3 to ~2 ${TO_LAUNCH} ~6
    {who} ~2 will|'ll ~2 ${TO_LAUNCH} ~6 {product}
    {product} ~4 will ~2 be ~1 ${LAUNCHED}|available|ready|finished|out
    {product} ~4 will ~2 follow|arrive|ship|come|land|debut|appear
    {product} ~4 due|expected|slated|scheduled|planned|coming ~3 in|for|by|to|this|next|before|later|soon
    {who} to ${TO_LAUNCH} ~6 {product}
    {who} ~3 preview|tease|demo/v ~4 {product}
  `,
  ...frames('release', 'withdrawn', { rank: 8 })`
    {who} ~4 withdraw|withdrew|retract|retire|discontinue|delay|postpone|shelve|scrap|cancel|axe|deprecate|halt/v ~5 {product}
    {who} ~3 pull|take|shut/v ~3 {model} ~2 down|offline|back
    {product} ~3 be|have/v ~2 delayed|postponed|withdrawn|retired|discontinued|shelved|scrapped|cancelled|pulled|deprecated|pushed_back
  `,
  ...frames('openness', 'open', { rank: 9 })`
    {product} ~6 under|with ~4 mit|apache|apache-2.0|bsd|permissive|open|cc-by|open-source ~2 license|licence|2.0|terms
    under ~3 mit|apache|apache-2.0|bsd|permissive|open-source|creative_commons ~2 license|licence|2.0|terms|licences|licenses
    under apache ~1
    {product}|it|they ~3 carry|carries|have|has ~2 mit|apache|permissive|open ~2 license|licence
    {who} ~4 open-source/v ~6 {thing}|${PARTS}
    {who} ~4 release|publish|post|upload|share|open|put|give|hand|leak/v ~4 ${PARTS}
    ${PARTS} ~4 be/v ~3 available|released|published|posted|public|free|open|downloadable|uploaded|shared|leaked|on
    {product}|it|they ~3 can|may ~1 be ~1 freely? downloaded|inspected|modified|self-hosted|fine-tuned
    anyone|anybody|everyone|developers|companies|researchers|users|citizens|citizen|you ~1 can|may|could ~1 download|inspect|modify|fine-tune|host|self-host
    anyone|anybody|everyone to download|use|inspect|modify
    {product}|it|they ~3 be|remain/v ~2 open-source|open-sourced|open_source|open-weight|open_weight|fully_open|freely_available|publicly_available|openly_available|downloadable
    {who} ~3 make|makes|made|making ~5 freely|publicly|openly available
    {who} ~3 give|gives|gave|giving ~3 away
    {who} ~3 be/v ~1 open-weight|open-source|open_source|open_weight
    released|published|available|offered ~2 in full
    available ~3 on hugging_face|github|modelscope
    free ~1 to|for ~2 download|use|commercial|research|academic|modify
    {product} ~3 free of charge
    open weights
  `,
  ...frames('openness', 'closed', { rank: 9 })`
    {who} ~3 not|n't|never|don't|doesn't|didn't|won't|hasn't|haven't ~2 release|released|publish|published|open-source|open-sourced|share|shared|disclose|disclosed|reveal|revealed ~5
    {product}|it|they|${PARTS} ~3 not|n't|never|cannot|can't|isn't|aren't|wasn't|weren't ~1 be? ~1 downloaded|released|published|public|open|shared|available|disclosed|inspected
    {who} ~3 keep|hold|lock/v ~5 secret|private|closed|proprietary|internal|in-house|to_itself|to_themselves|under_wraps|back|away|locked
    {who} ~3 hide|hid|hidden|conceal|withhold|withheld/v ~4 
    {who} ~3 refuse|decline/v to ~1 release|publish|disclose|open|share|open-source ~5 {thing}|${PARTS}
    {product}|it|they ~4 only|solely|exclusively ~3 through|via|as|behind|over ~3 api|apis|cloud|app|subscription|paywall
    {product}|it|they ~4 available|sold|accessible|offered|served ~2 only? through|via|as|behind ~4 api|apis|cloud|app|subscription
    behind an? ~1 api|paywall
    {product}|it|they ~3 be|remain|stay|go/v ~2 closed|proprietary|closed-source|secret
    {who} ~3 give|gives|publish|publishes|release|releases|disclose|discloses|reveal|reveals|share|shares ~1 none|nothing|no|neither|little ~4
    no weights|code|technical_report|model_card
    closed|proprietary ~1 model|models|weights|system
    we|nobody|no_one ~1 do|does|don't|doesn't|knows|know ~2 what ~2 trained ~1
  `,
];
