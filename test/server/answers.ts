import { ask as askRegistry, askSent } from '../../src/answers/index.js';
import {
  HeadwayError,
  type Parameters,
  type QuestionAnswers,
  soleParameter,
} from '../../src/contract/index.js';
import type { Registry } from '../../src/registry/index.js';
import type { Ask, Held } from '../../src/server/index.js';
import { census, data, explain, gap, models, now, openGap } from '../report/fixtures.js';

function gapOf(parameters: Parameters): QuestionAnswers['gap'] {
  const follower = parameters.follower ?? 'country=China';
  if (follower === 'explode') throw new Error('secret detail');
  if (!/^(country=China|access=open-weights)$/.test(follower)) {
    throw new HeadwayError({
      code: 'unknown-group',
      what: `no model is in the group ${follower}`,
      where: 'follower',
      remedy: 'write it as country=China',
    });
  }
  return follower === 'country=China' ? gap() : openGap();
}

function explained(parameters: Parameters): QuestionAnswers['explain'] {
  const id = soleParameter(parameters, 'explain');
  if (id === explain.id) return explain;
  throw new HeadwayError({ code: 'unknown-id', what: `no figure has the id ${id}`, httpStatus: 404 });
}

const ANSWERS: Partial<{
  [Name in keyof QuestionAnswers]: (parameters: Parameters) => QuestionAnswers[Name];
}> = {
  now: () => now,
  gap: gapOf,
  models: () => models,
  census: () => census,
  data: () => data,
  explain: explained,
};

const ask: Ask = async (name, parameters) => {
  const answer = ANSWERS[name];
  if (!answer) throw new Error(`no fixture answers ${name}`);
  return answer(parameters);
};

const send: Held['send'] = async () => {
  throw new Error('no fixture is an answer to something sent');
};

/** The fixtures as answers; unknown parameters and ids are refused as the real ones do. */
export const held: Held = { ask, send, contentHash: async () => now.contentHash, writes: null };

/** What answers from a registry, all in this thread. */
export function heldOf(registry: Registry): Held {
  return {
    ask: (name, parameters) => askRegistry(registry, name, parameters),
    send: (name, sent) => askSent(registry, name, sent),
    contentHash: async () => registry.contentHash,
    writes: null,
  };
}
