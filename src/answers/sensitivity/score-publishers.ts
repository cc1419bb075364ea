import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { shippedDataFolder } from '../../registry/index.js';

/** A place where a developer of models states scores. */
interface ScorePublisher {
  /** How the address begins, without the scheme; a paper on arXiv by its page of the abstract. */
  readonly begins: string;
  readonly organisations: readonly string[];
}

/**
 * The developers that state scores at an address, by `data/compiled/score_publisher.csv`: null where nobody who makes models is
 * known to publish there, or without an address.
 */
export function scorePublishers(
  dataFolder = shippedDataFolder(),
): (address: string | null) => readonly string[] | null {
  const publishers = read(join(dataFolder, 'compiled', 'score_publisher.csv'));
  return (address) => {
    const place = placeOf(address ?? '');
    return publishers.find(({ begins }) => place.startsWith(begins))?.organisations ?? null;
  };
}

function read(file: string): ScorePublisher[] {
  if (!existsSync(file)) return [];
  const lines = parse(readFileSync(file), { columns: true }) as Readonly<Record<string, string>>[];
  return lines.map(({ begins, organisations }) => ({
    begins: begins ?? '',
    organisations: (organisations ?? '').split(';'),
  }));
}

/** An address without its scheme; of a paper on arXiv, in whatever form or version, the page of its abstract. */
function placeOf(address: string): string {
  const paper = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/.exec(address);
  return paper ? `arxiv.org/abs/${paper[1]}` : address.replace(/^https?:\/\//, '');
}
