import type { QuotedRun } from '../model';
import type { ArticleSyntax } from '../syntax/syntax';
import { onlyParagraph } from '../text/layout';
import { candidatesIn } from './periodCandidates';
import { type Range, type Reading, readingOf, type RunPart } from './reading';
import { resolve, type Resolved } from './resolve';

/**
 * What the cues of one paragraph gave, by the quotations in it. Kept between edits as long as the paragraph's text stands,
 * so it counts tokens and parts of quotations from the paragraph's first. Filled in as readings ask for it.
 */
export type ResolvedParagraph = Map<string, readonly Resolved[]>;

/**
 * What the cues of an article give, paragraph by paragraph: they compete within theirs and see nothing outside it, but for
 * which of its words are a quotation: that can hang on the paragraphs before. `known[i]` is what is kept of paragraph `i`.
 */
export function resolvedIn(reading: Reading, known: readonly ResolvedParagraph[]): readonly Resolved[] {
  const { paragraphs, sentences } = reading.layout;
  let part = 0;
  return paragraphs.flatMap(({ firstSentence, endSentence }, paragraph) => {
    if (firstSentence === endSentence) return [];
    const from = sentences[firstSentence]?.firstToken ?? 0;
    const to = sentences[endSentence - 1]?.endToken ?? from;
    const firstPart = part;
    while ((reading.runParts[part]?.from ?? to) < to) part++;
    const parts = reading.runParts.slice(firstPart, part);
    const key = parts.map((one) => keyOf(reading, one, from)).join();
    const kept = known[paragraph] ?? new Map<string, readonly Resolved[]>();
    const resolved = kept.get(key) ?? keep(kept, key, resolvedAlone(aloneIn(reading, paragraph, parts)));
    return resolved.map((one) => moved(one, from, firstPart));
  });
}

/** Keeps what the last reading found, and nothing of those before. */
function keep(kept: ResolvedParagraph, key: string, resolved: readonly Resolved[]): readonly Resolved[] {
  kept.clear();
  kept.set(key, resolved);
  return resolved;
}

/** All that the search asks of a part of a quotation. */
function keyOf({ runs }: Reading, { run, from, to }: RunPart, first: number): string {
  return `${from - first}–${to - first} ${runs[run]?.class} ${runs[run]?.closed}`;
}

/** A paragraph as an article of its own, with its `parts` of quotations. */
function aloneIn({ layout, runs, words, syntax }: Reading, paragraph: number, parts: readonly RunPart[]): Reading {
  const { start = 0, end = 0, firstSentence = 0 } = layout.paragraphs[paragraph] ?? {};
  const own = parts.flatMap(({ run, part }): readonly QuotedRun[] => {
    const whole = runs[run];
    const span = whole?.parts[part];
    return span ? [{ ...whole, parts: [{ start: span.start - start, end: Math.min(span.end, end) - start }] }] : [];
  });
  const ownSyntax: ArticleSyntax = { of: (sentence) => syntax.of(firstSentence + sentence) };
  return readingOf(onlyParagraph(layout, paragraph), own, words, ownSyntax);
}

const resolvedAlone = (reading: Reading): readonly Resolved[] =>
  resolve(
    reading,
    reading.periods.flatMap((period) => candidatesIn(reading, period)),
  );

/** The same, counted in a text that has `tokens` tokens and `parts` parts of quotations before it. */
function moved(found: Resolved, tokens: number, parts: number): Resolved {
  const there = ({ from, to }: Range): Range => ({ from: from + tokens, to: to + tokens });
  const partThere = (part: number): number => (part < 0 ? part : part + parts);
  const { cue, source, relay } = found;
  return {
    ...found,
    cue: {
      ...cue,
      range: there(cue.range),
      head: cue.head + tokens,
      window: there(cue.window),
      runPart: partThere(cue.runPart),
    },
    cueRange: there(found.cueRange),
    ...(source && { source: there(source) }),
    ...(relay && { relay: there(relay) }),
    content: found.content.map(there),
    runParts: found.runParts.map(partThere),
  };
}
