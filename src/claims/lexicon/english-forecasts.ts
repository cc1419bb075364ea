import { type Frame, frames } from './frame.js';

const TO_COME =
  "will|would|could|may|might|going|bound|set|poised|about|likely|expect|expects|expected|predict|predicts|predicted|forecast|forecasts|foresee|foresees|shall|'ll";
const DRAW_LEVEL =
  'match|equal|rival|overtake|surpass|eclipse|leapfrog|outstrip|pass|beat|outdo|outperform|exceed|catch|catch_up|reach|lead|win|dominate|be_level|be_ahead|draw_level|pull_level|pull_ahead|move_ahead|take_the_lead|close_the_gap|be_on_par|reach_parity|get_ahead|come_out_ahead|be_level|overtaking|surpassing|matching|leading|catching|passing|winning';
const BEST =
  'best|top|top-ranked|strongest|leading|most_capable|most_powerful|most_advanced|number-one|state-of-the-art';
const BY = 'by|before|within|next|this|in|inside|until';

/** The sentences before speak of passing. */
const PASSING =
  'pass overtake overtakes surpass eclipse overtaken passing overtaking surpassing lead leads win wins catch match parity level ahead'.split(
    ' ',
  );

/** Who is to draw level or pass whom, and with what chance: forecasts, in all their wordings. */
export const ENGLISH_FORECASTS: readonly Frame[] = [
  ...frames('overtake', 'surpasses', { value: 'chance', rank: 11, needs: ['rival'] })`
    ${TO_COME} ~6 ${DRAW_LEVEL} ~8 ${BY} ~3 {year}|{time}|year|decade|autumn|fall|spring|summer|winter|christmas|month|months|then
    ${BY} ~2 {year}|{time}|year|decade|autumn|fall|spring|summer|winter ~8 ${TO_COME} ~6 ${DRAW_LEVEL}
    ${BY} ~2 {year}|{time}|year|decade|autumn|fall|spring|summer|winter ~6 {country}|{maker} ~4 ${DRAW_LEVEL}
    ${BY} ~2 {year} ~8 level|parity|ahead|abreast ~1 with|of ~3 {rival}
    ${TO_COME} ~6 ${DRAW_LEVEL} ~3 {country}
    give|gives|gave|put|puts|assign|assigns ~8 {percent} ~3 chance|probability|odds|likelihood|of
    {percent} ~2 chance|probability|odds|likelihood ~12 ${DRAW_LEVEL}|${BEST}|having
    chance|chances|odds|probability|likelihood ~12 ${DRAW_LEVEL}|${BEST} ~8 {percent}
    odds ~3 that ~4 {maker} ~4 ${DRAW_LEVEL}
    shocked|surprised|astonished if ~4 {rival} ~4 ${BEST}
    have|has|had|hold|own|build|produce|field|release ~2 ${BEST} ~3 model|models|system|lab ~4 ${BY} ~3 {year}|year
    parity ~6 ${BY} ~3 {year}|{time}
    a matter of time before ~4 {rival} ~3 ${DRAW_LEVEL}
    it is only a matter of time ~6
  `,
  ...frames('overtake', 'surpasses', { value: 'chance', rank: 10, after: PASSING })`
    give|put|call|say|guess|reckon|make/v ~2 it|that|this|them ~3 {percent}
    {percent} ~1 chance|odds|probability|likelihood
    {percent} by ~3 {year}
    more likely than not
    better than even
  `,
];
