import { type Frame, frames } from './frame.js';

const ASSETS =
  'architecture|weights|tokenizer|tokeniser|code|codebase|design|backbone|encoder|recipe|checkpoint|checkpoints|outputs';
const SOME =
  '{who}|{percent}|{number}|{fraction}|most|many|some|half|nearly|startups|products|apps|developers|projects|tools|users';

/** What comes from what, who stands on whom, and who belongs to whom: both sides named. */
export const ENGLISH_TIES: readonly Frame[] = [
  ...frames('derivation', 'derived-from', { rank: 10 })`
    {thing} ~3 be/v ~4 fork|clone|copy|derivative|variant|reskin|wrapper|descendant|offshoot|rebrand|adaptation of|from|on|around
    {thing} ~4 start|begin|grow|spring|descend|stem|derive|adapt|come/v ~2 from|out_of ~3 {model}
    {thing}|{org} ~4 use|take|adopt|borrow|inherit|copy|lift|reuse|recycle|keep|steal|share|follow/v ~4 {rival}|same|identical ~3 ${ASSETS}
    {thing}|{org} ~4 use|take|adopt|borrow|inherit|copy|lift|reuse|steal/v ~4 ${ASSETS} ~2 of|from ~3 {rival}
    take|use|choose|pick|adopt/v ~2 {model} as ~3 base|starting_point|backbone|foundation|teacher|parent
    {model} ~3 underneath|inside|beneath|at_heart|in_disguise|under_the_hood|under_the_bonnet
    {model} with ~3 new|different|another ~1 hat|coat|paint|label|name|badge|accent|skin|wrapper
    {model} ~3 successor|heir|sequel to ~2 {model}
    reinforcement learning|post-training on ~3 base|{model}
    {thing} ~4 be/v ~3 based|built|modelled|modeled|adapted ~2 on|upon|atop|from ~4 {model}
    base|starting point|backbone|foundation ~2 be|is|was ~2 {model}
  `,
  ...frames('derivation', 'fine-tuned-from', { rank: 10 })`
    {thing}|{org} ~4 fine-tune|finetune|distill|distil|post-train|adapt|merge|quantise|quantize|prune/v ~4 {model}
    {thing} ~3 be/v ~4 fine-tune|fine-tunes|finetune|distillation|distillations of|on ~3
    fine-tuned|finetuned|distilled|tuned|adapted|pruned version|versions|copy|copies|variant|variants of ~3 {model}
    checkpoints|checkpoint|model|models ~1 fine-tuned|distilled|tuned|trained on|from ~3 {model}
    extract|harvest|siphon|scrape|collect|generate|steal|mine/v ~4 outputs|exchanges|answers|responses|conversations|data|knowledge ~3 from|of ~3 {rival}
    train|trained|training ~6 on ~4 outputs|answers|responses|traces|completions ~3 of|from|by ~3 {rival}
    continue|continued|continues|further|keep ~1 training|pre-training|pretraining ~3 {model}|it|on
    continue training|pre-training|pretraining on
  `,
  ...frames('derivation', 'not-derived-from', { rank: 11 })`
    no ~4 weights|code|outputs|data ~4 used|reused|copied|taken|borrowed
    {thing}|{org} ~4 not|n't|never ~2 copied|taken|borrowed|lifted|derived|stolen|distilled|cloned ~2 from
    {thing}|{org} ~4 owe|share|take|borrow/v ~2 nothing|no|none|little ~4 from|to|with
    {thing}|{who} ~5 train|pretrain|pre-train|build|develop|write|make/v ~4 from scratch|zero|nothing|the_ground_up
    train|trained|built|developed|pretrained|pre-trained ~2 from scratch|zero|nothing|the_ground_up
    {who} ~1 trained ~2 itself|ourselves|themselves
  `,
  ...frames('dependency', 'depends-on', { value: 'share', rank: 9 })`
    {who} ~5 rely|depend|lean|standardise|standardize|settle|bank|count/v ~3 on|upon ~4 {rival}|{gpu}|{product}
    ${SOME} ~5 build|run|train|base|host/v ~3 on|upon|atop|with ~3 {model}|{gpu}|{org}|american|chinese|foreign|imported|western
    ${SOME} ~5 use|adopt|choose|deploy|embed|license|prefer|integrate|pick|favour|favor|fine-tune/v ~3 {model}
    ${SOME} ~5 switch|move|migrate|turn|shift|convert|default|flock/v ~3 to|onto ~3 {model}
    {product} ~4 be/v ~2 powered|underpinned|driven ~1 by ~3 {model}|{org}
    {model} ~2 power|underpin|underlie/v ~4
    hardly|nobody|no_one|few ~2 use|uses|used|using ~2 {model}
    {product}|chips|models|hardware ~5 come|comes|came|import|imported|bought|sourced ~2 from ~3 {country}|california|hangzhou|silicon_valley|shenzhen|{org}
    without ~3 there be/v ~2 no ~2
    {who} ~4 give|given|gave|abandon|ditch|drop|replace|wean/v ~3 up|off|with ~3 {org}|{model}
    {percent}|{number}|{fraction}|most|many|half of|in ~6 use|uses|build|builds|run|runs|rely|relies|depend|depends|fine-tune ~3
    the|a ~2 rest|few|handful|quarter|third with|on {model}
    {number}|two|three|half|most on {model}
    at the mercy of|hostage to|captive to|tied to|locked into ~3 {rival}
    {who} ~4 dependent|reliant|reliance|dependence on|upon ~4
    {who} ~4 have|has|had no ~1 alternative|substitute|choice to|for|but
  `,
];
