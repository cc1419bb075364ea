import { ATTENTION_KERNELS } from './attention-kernels.js';
import { CHANNELS_IN_PLACE } from './channels-in-place.js';
import { COORDINATES_IN_PLACE } from './coordinates-in-place.js';
import { GATE_UP_AGREEMENT, UNIT_SIGNS } from './unit-signs.js';
import { RANK_CORRELATION, UNITS_IN_PLACE } from './units-in-place.js';
import { VALUES_IN_PLACE } from './values-in-place.js';

const ANY_ORDER =
  'could as well have stood in any order, because training from a random start is blind to it';

/** What each test takes to be true of unrelated models. */
export const NULL_HYPOTHESES: Readonly<Record<string, string>> = {
  [UNITS_IN_PLACE]: `the hidden units of each feed-forward block ${ANY_ORDER}`,
  [RANK_CORRELATION]: `the hidden units of each feed-forward block ${ANY_ORDER}; p by Monte Carlo, reported beside and not part of the verdict`,
  [VALUES_IN_PLACE]: `the value dimensions of each key-value group ${ANY_ORDER}`,
  [COORDINATES_IN_PLACE]: `the coordinates of the residual stream ${ANY_ORDER}`,
  [CHANNELS_IN_PLACE]: `the hidden channels of each layer (the units of a recurrent layer within each gate) ${ANY_ORDER}`,
  [UNIT_SIGNS]:
    'flipping the sign of a unit’s up row and down column changes nothing, so that each matched unit agrees in sign with chance one half',
  [GATE_UP_AGREEMENT]:
    'the matching by gates says nothing of the matching by up rows; assumed, not proved, and held against controls',
  [ATTENTION_KERNELS]: 'none: a score held against controls, which only forbids a verdict of independence',
};
