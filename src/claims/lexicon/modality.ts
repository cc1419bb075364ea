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
  essential crucial ready right prioritize required urged asked like love prefer helping help helps scrambling rushing working fight difficult hard order designed invest`);

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

/** How a sentence begins that takes back the one before it, parted by "_". */
export const DISMISSALS: readonly (readonly string[])[] = `
  that_'s_a_myth|that_is_a_myth|this_is_a_myth|that_'s_wrong|that_is_wrong|this_is_wrong|that_is_false|that_'s_false|this_is_false|
  that_is_not_true|that_isn't_true|this_is_not_true|not_true|not_so|not_so_fast|i_don't_buy|i_do_not_buy|i_disagree|they_are_wrong|
  they_'re_wrong|nonsense|that_'s_not|that_is_not|this_isn't|that_isn't|but_that|but_the_real|but_the_reality|but_in_fact|in_fact_,|
  in_reality|but_this_is|but_no|the_reality_is|the_truth_is|hardly|far_from_it|wrong_.|nope|he_denied|she_denied|they_denied|the_company_denied|that_claim_is|this_claim_is|the_claim_is_false|
  it_is_not_true|it_isn't_true|no_,|no_.|i_hear_this|i_hear_that|not_really|wrong_,|that_is_what_people|that_was_the|that_used_to_be|that_is_no_longer|that_claim_does|that_is_rubbish|that_is_nonsense|none_of_this_is|none_of_that_is`
  .split('|')
  .map((phrase) => phrase.trim().split('_'));

/** How a block begins that is no part of the article: links, advertisements, readers’ comments. */
export const FURNITURE =
  /^(?:read more|read also|read next|most popular|popular|don.t miss|watch|listen|you might|you may|editors?.{0,2} picks?|in pictures|more on|more in|up next|next up|recommended|elsewhere|from the archive|more stories|related|see also|sponsored|advertisement|you may also like|more from|most read|trending|subscribe|sign up|comments?\b|看更多|更多内容|更多|猜你喜欢|猜你喜歡|大家都在看|热文|編輯推薦|编辑推荐|往期|点击|點擊|延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|推荐阅读|推薦閱讀|热门|熱門|广告|廣告|留言|网友评论|網友評論)/i;

/** Whose beliefs are held up only to be taken back. */
export const OTHERS_BELIEF: ReadonlySet<string> = words(
  'some many people everyone everybody skeptics critics others most pundits they headlines observers',
);
