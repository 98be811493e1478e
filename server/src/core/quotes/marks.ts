import type { QuoteWords } from '../lexicon/quoteWords';
import type { RunClass, Span } from '../model';
import { pairMarks } from './pairMarks';
import { classOf } from './runClass';
import { scanMarks } from './scanMarks';

/** A stretch in marks inside one paragraph; spans count from its start and include the marks. */
export interface MarkedRun extends Span {
  /** The mark that opens it; where only the closing mark stands here, that one. */
  readonly open: string;
  /** Has its closing mark in this paragraph. */
  readonly closed: boolean;
  /** False where the closing mark stands alone: from the paragraph's start, words that an earlier paragraph may have opened. */
  readonly opened?: false;
  readonly depth: number;
  readonly class: RunClass;
}

/** As many a paragraph of prose may have. Those after them are looked at no closer and taken for no speech. */
const mostRuns = 1000;

/**
 * The runs in quotation marks of one paragraph, in order. One missing mark never reaches into the next paragraph. Those
 * that are not asked about are looked at no closer and taken for terms: what a run is costs more than where it is.
 */
export function markedRunsOf(
  paragraph: string,
  words: QuoteWords,
  isAsked: (run: Span) => boolean = everyRun,
): readonly MarkedRun[] {
  const marks = scanMarks(paragraph, words);
  if (marks.length === 0) return noRuns;
  const pairs = pairMarks(paragraph, marks, words.saying);
  const around: Span[] = []; // the runs that the current one lies in
  return pairs.map((pair, i) => {
    while ((around.at(-1)?.end ?? Infinity) <= pair.start) around.pop();
    const depth = around.length;
    if (pair.opened !== false) around.push(pair);
    return { ...pair, depth, class: i < mostRuns && isAsked(pair) ? classOf(paragraph, pair, words) : 'term' };
  });
}

const noRuns: readonly never[] = [];
const everyRun = (): boolean => true;
