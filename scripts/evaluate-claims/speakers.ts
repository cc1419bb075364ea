import { attribute } from '../../src/claims/attribution/attribute.js';
import type { Gazetteer } from '../../src/claims/gazetteer/gazetteer.js';
import { sentencesOfArticle } from '../../src/claims/reading/document-text.js';
import type { Sentence } from '../../src/claims/text/unit.js';
import type { Voice } from '../../src/contract/index.js';
import type { Article } from '../../src/documents/article.js';
import type { Label, Labelled } from './labels.js';
import { sameSpeaker } from './score.js';

/** Whom the words of a label are given to, whether or not any claim is found there. */
export interface SpeakerAtLabel {
  label: Label;
  language: string;
  style: string;
  voice: Voice;
  speaker: string | null;
  error: 'narrator taken for a speaker' | 'speaker missed' | 'wrong speaker' | 'name in part' | null;
}

/** The speakers at the labels of one article; those without a speaker are left out, as are those in no sentence. */
export function speakersAtLabels(
  { claims, language, style }: Labelled,
  article: Article,
  gazetteer: Gazetteer,
): SpeakerAtLabel[] {
  const sentences = sentencesOfArticle(article, gazetteer);
  const attributions = attribute(article, sentences);
  const origins = Array.from({ length: article.text.length }, (_, at) => article.rawSpan(at, at + 1));
  return claims.flatMap((label): SpeakerAtLabel[] => {
    if (label.speaker === undefined) return [];
    const inside = (at: number) =>
      origins[at] !== null && origins[at]!.start >= label.start && origins[at]!.end <= label.end;
    const start = origins.findIndex((_, at) => inside(at));
    const end = origins.findLastIndex((_, at) => inside(at)) + 1;
    const sentence = sentenceOf(sentences, start, end);
    if (!sentence) return [];
    const { name, voice } = attributions.of(
      sentence,
      Math.max(start, sentence.start),
      Math.min(end, sentence.end),
    );
    const right = sameSpeaker(label.speaker, { speaker: name, voice });
    return [
      {
        label,
        language,
        style,
        voice,
        speaker: name,
        error: right ? null : kindOf(label.speaker, name),
      },
    ];
  });
}

function sentenceOf(sentences: readonly Sentence[], start: number, end: number): Sentence | undefined {
  const shared = (each: Sentence) => Math.min(end, each.end) - Math.max(start, each.start);
  return sentences.filter((each) => shared(each) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

function kindOf(wanted: string | null, found: string | null): SpeakerAtLabel['error'] {
  if (wanted === null || wanted === '' || /^narrator|^headline/i.test(wanted))
    return 'narrator taken for a speaker';
  if (found === null) return 'speaker missed';
  const pairs = (text: string) => [...text].slice(1).map((character, i) => [...text][i]! + character);
  const chinese = /[\u4e00-\u9fff]/.test(wanted);
  return chinese && pairs(wanted).some((pair) => found.includes(pair)) ? 'name in part' : 'wrong speaker';
}

/** Right of all, and by kind of error, voice, language and style, a line each. */
export function speakerLines(all: readonly SpeakerAtLabel[], wide: boolean): string[] {
  const share = (some: readonly SpeakerAtLabel[]) => {
    const right = some.filter(({ error }) => error === null).length;
    return `${right} of ${some.length} (${(right / Math.max(1, some.length)).toFixed(3)})`;
  };
  const by = (key: (each: SpeakerAtLabel) => string) =>
    [...new Set(all.map(key))]
      .map((name) => [name, all.filter((each) => key(each) === name)] as const)
      .sort((a, b) => b[1].length - a[1].length);
  const named = all.filter(({ label }) => label.speaker);
  const errors = by(({ error }) => error ?? '').filter(([kind]) => kind !== '');
  return [
    `  speaker at the labels ${share(all)}, where one speaks ${share(named)}`,
    ...(errors.length > 0
      ? [`    ${errors.map(([kind, some]) => `${kind} ${some.length}`).join(', ')}`]
      : []),
    ...(wide
      ? [
          ({ voice }: SpeakerAtLabel) => voice,
          ({ language }: SpeakerAtLabel) => language,
          ({ style }: SpeakerAtLabel) => style,
        ]
          .flatMap((key) => by(key))
          .map(([name, some]) => `      ${name.padEnd(24)} ${share(some)}`)
      : []),
  ];
}
