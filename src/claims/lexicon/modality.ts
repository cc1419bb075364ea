const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

export const NEGATORS: ReadonlySet<string> = words(`
  not never no neither nor hardly scarcely cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't
  hadn't couldn't wouldn't shouldn't without unlikely nobody none nowhere`);

export const HEDGES: ReadonlySet<string> = words(`
  may might could potentially possibly perhaps likely unlikely probably seem seems seemed appear appears appeared apparently
  reportedly allegedly arguably roughly nearly almost about estimated expected projected suggests suggest risk often usually
  generally presumably supposedly`);

/** Before the pattern: what follows is wanted or advised, not so. */
export const OBLIGATIONS: ReadonlySet<string> = words(`
  should must ought let's shall`);

/** With "to": wishes, duties, plans. */
export const WISHES: ReadonlySet<string> = words(`
  need needs needed have has had want wants wanted hope hopes hoped hoping aim aims aimed aiming seek seeks sought seeking
  aspire aspires strive strives vow vows vowed pledge pledges pledged try tries tried trying wish wishes plan plans planned
  intend intends ambition ambitions goal effort efforts bid push race racing pressure attempt attempts attempting necessary important
  essential crucial ready right prioritize required urged asked helping help helps scrambling rushing working fight difficult hard order designed invest`);

/** Anywhere before: somebody is asked to do it. */
export const URGINGS: ReadonlySet<string> = words(
  'urge urges urged urging calling demanding pressing recommending recommends recommended lobbying',
);

/** With "to": a plan of the subject’s own, a fact about it. */
export const PLANS: ReadonlySet<string> = words(
  'plan plans planned planning intend intends intended aims aim aimed pledged vowed pledges vows',
);

/** With "to": what follows is foretold or so. */
export const FORECASTS: ReadonlySet<string> = words(`
  likely unlikely expected set continue continues continued begun began begin begins about poised managed appears appear
  seems seem seemed projected forecast able estimated on going reported said thought believed known come`);

export const CONDITIONS: ReadonlySet<string> = words(
  'if unless whether were provided assuming supposing should',
);

/** Phrases that disown what follows, parted by "_". */
export const DISOWNING: readonly (readonly string[])[] = `
  contrary_to|myth|misconception|wrong_to|mistaken|no_evidence|rather_than|instead_of|far_from|it_is_false|not_true|overblown|
  exaggerated|might_think|may_think|might_feel|may_feel|might_believe|may_believe|would_have_you_believe|too_early_to|
  premature_to|unclear|remains_to_be_seen|doubt_that|question_whether|uncertain|not_clear|imagine|suppose|as_if|as_though|
  in_hopes|hoping_to|in_the_hope|idea_that|notion_that|myth_that|asked_whether|asked_if|wonder_whether|wonder_if|used_to_say|used_to_think|
  used_to_believe|i_wish|i_hope|we_hope|would_expect|hopeful_that|hopes_that|sometimes_said|often_said|sometimes_claimed|often_claimed|somebody_tells|
  someone_tells|people_tell|opposite_view|don't_accept|do_not_accept|don't_buy|do_not_buy|nor_do_i|nor_do_we|nor_am_i|
  don't_believe|do_not_believe|don't_think|do_not_think|doesn't_mean|does_not_mean|didn't_say|did_not_say|not_saying|no_sign_that|
  earlier_version|earlier_draft|corrected_from|incorrectly|mistakenly|wrongly|falsely|not_because|always_says|people_say|
  told_that_all|the_question_is|question_of_whether|once_thought|once_believed|widely_believed_that|hope_that|hoped_that|hoping_that|wish_that|wishes_that|
  vital_that|crucial_that|essential_that|important_that|imperative_that|critical_that|people_assumed|everyone_assumed|many_assumed|
  used_to_assume|was_assumed|conventional_wisdom|what_if|hypothetically|if_only|fear_that|fears_that|worry_that|worries_that|risk_that|
  danger_that|the_story_goes|rumour_has|rumor_has|is_said_to_have|some_say|critics_say|skeptics_say|sceptics_say|
  let_us_suppose|suppose_that|imagine_that|picture_a|it_would_be_foolish|tempting_to|easy_to_think|easy_to_say|easy_to_believe|
  no_proof_that|no_indication_that|not_the_case_that|isn't_the_case_that|cannot_say_that|can't_say_that|wouldn't_say|would_not_say|
  not_claiming|never_said|never_claimed|denied_that|denies_that|deny_that|dismissed_claims|rejected_claims|rejects_claims|denied_reports|
  dream_of|dreams_of|pretend_that|pretends_that|no_reason_to_think|no_reason_to_believe|too_soon_to|nobody_knows|let_'s_say|say_that_every`
  .split('|')
  .map((phrase) => phrase.trim().split('_'));

/** Chinese. */
export const CHINESE_NEGATORS =
  /(?:不会|不是|并非|没有|并未|尚未|从未|未能|不可能|不能|并没|无法|未必|绝非|不再|不|未|无)/;
export const CHINESE_HEDGES =
  /(?:可能|或许|也许|大概|大约|似乎|或将|恐怕|预计|有望|估计|看来|据称|据传|不太可能|或)/;
export const CHINESE_CONDITIONS =
  /^(?:如果|若|假如|倘若|要是|除非|假设|一旦|只要|只有|万一|即使|即便|就算|哪怕|要不是|若不是|若非|试想|设想|是否|(?:在)?(?:最坏|最好|这种|那种|极端)[^，。]{0,4}(?:情况|情形|情景)|(?:在)?[^，。]{0,8}(?:假设|设想|情景)下)/;
export const CHINESE_WISHES =
  /(?:应该|应当|必须|需要|希望|应|须|努力|力争|盼望|期盼|但愿|敦促|争取|呼吁|建议|旨在|目标是|为了|致力于|有必要|不妨|要想|想要|梦想)/;
export const CHINESE_DISOWNING =
  /(?:(?:有人|很多人|不少人|许多人|有些人|大家|人们)(?:都|会|可能|因此|就|甚至|常)?(?:认为|以为|觉得|说|断言|声称|称|高喊|喊|鼓吹|宣称|吹嘘)|不敢(?:说|断言|保证|奢望)|别(?:再)?(?:说|信|以为|谈)|不要(?:再)?(?:说|以为|相信)|网友|坊间|上期我?写|笔误|误写|我不信|我不认为|并不认为|误以为|以为|误解|谣言|不实|(?:网上|坊间|外界|社交媒体上|有传言|有传闻|有网友|有媒体)[^，。]{0,4}(?:说|传|称|传言|盛传|流传|疯传)|不认同|不同意|无稽之谈|子虚乌有|并不意味|而不是|是否|能否|会不会|有没有|难道|与其|不清楚|言过其实|否认|驳斥|反驳|不相信|难以相信|很难说|不好说|不能说|谈不上|称不上|(?:没有|并无|无|缺乏)[^，。]{0,6}(?:证据|迹象|依据|根据)|不确定|被问|问到|问及|网传|谣传|误传|所谓|谁说|没人说|(?:没有|没|无)人(?:能|敢|可以)?(?:说|认为|相信|证明|肯定)|(?:没有|没|未|不能|无法)(?:说|证明|证实|表明|显示)|不等于|不说明|不代表|不意味|不表示|反对|何时|什么时候|几时|多久|担心|担忧|忧虑|生怕|害怕)/;

/** How a clause ends after which another's words stand only to be answered. */
export const CHINESE_QUOTING =
  /(?:^|[，。])(?:对于|针对|所谓)|(?:有人|网友|网民|外界|坊间|有些人|也有人)[^，]{0,6}(?:断言|说|声称|认为|称|传|质疑)$|(?:变成|误写|误称|误作|谣传|讹传)$|(?:假如|如果|倘若|要是|若)/;

/** How a sentence begins that takes back the one before it, parted by "_". */
export const DISMISSALS: readonly (readonly string[])[] = `
  that_'s_a_myth|that_is_a_myth|this_is_a_myth|that_'s_wrong|that_is_wrong|this_is_wrong|that_is_false|that_'s_false|this_is_false|
  that_is_not_true|that_isn't_true|this_is_not_true|not_true|not_so|not_so_fast|i_don't_buy|i_do_not_buy|i_disagree|they_are_wrong|
  they_'re_wrong|nonsense|that_'s_not|that_is_not|this_isn't|that_isn't|but_that|but_the_real|but_the_reality|but_in_fact|in_fact_,|
  in_reality|but_this_is|but_no|the_reality_is|the_truth_is|hardly|far_from_it|wrong_.|nope|he_denied|she_denied|they_denied|the_company_denied|that_claim_is|this_claim_is|the_claim_is_false|
  it_is_not_true|it_isn't_true|no_,|no_.|i_hear_this|i_hear_that|not_really|wrong_,|that_is_what_people|that_was_the|that_used_to_be|that_is_no_longer|that_claim_does|that_is_rubbish|that_is_nonsense|none_of_this_is|none_of_that_is`
  .split('|')
  .map((phrase) => phrase.trim().split('_'));
export const CHINESE_DISMISSALS =
  /^(?:但|然而|不过)?(?:事实|其实|实际上)?(?:并非如此|并不是|不是这样|这是(?:错误|误解|谣言)|这不是真|事实上)/;

/** A sentence that calls a view wrong states it only to do so. */
export const CHINESE_REFUTING =
  /(?:说法|传言|之说|一说|观点|论调)[^，。]{0,3}[，]?[^，。]{0,12}(?:不实|不准确|不对|错误|夸大|误导|站不住|没有根据|毫无根据|不成立|否认|反驳|荒谬|误解|谣言)|纯属(?:谣言|虚构|误)|(?:并不|并非|不)(?:属实|实|真实)|更正|勘误|(?:说|称|讲)[^。]{2,30}(?:未免|言过其实|夸大|为时过早|为时尚早|自欺欺人)|是(?:一种|个|一个)?(?:误解|谣言|神话|误会|假新闻)|毫无根据|无稽之谈/;
/** How a block begins that is no part of the article: links, advertisements, readers’ comments. */
export const FURNITURE =
  /^(?:read more|read also|read next|most popular|popular|don.t miss|watch|listen|you might|you may|editors?.{0,2} picks?|in pictures|more on|more in|up next|next up|recommended|elsewhere|from the archive|more stories|related|see also|sponsored|advertisement|you may also like|more from|most read|trending|subscribe|sign up|comments?\b|看更多|更多内容|更多|猜你喜欢|猜你喜歡|大家都在看|热文|編輯推薦|编辑推荐|往期|点击|點擊|延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|推荐阅读|推薦閱讀|热门|熱門|广告|廣告|留言|网友评论|網友評論)/i;

/** Whose beliefs are held up only to be taken back. */
export const OTHERS_BELIEF: ReadonlySet<string> = words(
  'some many people everyone everybody skeptics critics others most pundits they headlines observers',
);
