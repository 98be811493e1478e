import { byPlace } from '../features/spans';
import type { Article, Attribution, Paragraph, ParagraphKind } from '../model';

/** Whether a paragraph says of all, some or none of its sentences whose they are. */
export type ParagraphCoverage = 'attributed' | 'partly' | 'nobody';

export interface CoveredParagraph {
  readonly paragraph: Paragraph;
  readonly coverage: ParagraphCoverage;
  readonly sentences: number;
  /** Those of them that are given as somebody’s, in whole or in part. */
  readonly attributed: number;
}

/** Headings, bylines and the like are the desk’s own. */
const bodyKinds: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['body', 'list-item']);

/**
 * How far the paragraphs of the body say whose words they are. A sentence is somebody’s where it has words of a
 * quotation, a cue or a source, and a source is given; a quotation that nobody is named for is nobody’s.
 */
export function coverageOf(article: Article, attributions: readonly Attribution[]): readonly CoveredParagraph[] {
  const owned = ownedSentences(article, attributions);
  return article.paragraphs.flatMap((paragraph) => {
    const sentences = paragraph.endSentence - paragraph.firstSentence;
    if (!bodyKinds.has(paragraph.kind) || sentences <= 0) return [];
    let attributed = 0;
    for (let at = paragraph.firstSentence; at < paragraph.endSentence; at++) if (owned.has(at)) attributed++;
    return [{ paragraph, coverage: coverage(attributed, sentences), sentences, attributed }];
  });
}

const coverage = (attributed: number, sentences: number): ParagraphCoverage =>
  attributed === 0 ? 'nobody' : attributed < sentences ? 'partly' : 'attributed';

/** The sentences, by index, that touch an attribution with a source. */
function ownedSentences({ sentences }: Article, attributions: readonly Attribution[]): ReadonlySet<number> {
  const spans = attributions
    .flatMap(({ content, cue, source }) => (source ? [...content, source, ...(cue ? [cue] : [])] : []))
    .sort(byPlace);
  const owned = new Set<number>();
  let first = 0;
  for (const { start, end } of spans) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= start) first++;
    for (let at = first; at < sentences.length && (sentences[at]?.start ?? end) < end; at++) owned.add(at);
  }
  return owned;
}
