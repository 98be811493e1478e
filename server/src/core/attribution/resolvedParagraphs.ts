import type { QuotedRun } from '../model';
import type { ArticleSyntax } from '../syntax/syntax';
import { onlyParagraph } from '../text/layout';
import { candidatesIn } from './periodCandidates';
import { type Range, type Reading, readingOf, type RunPart } from './reading';
import { resolve, type Resolved } from './resolve';

/**
 * What the cues of one paragraph gave, by the quotations in it. Kept between edits as long as the paragraph's text stands,
 * wherever it moves. Filled in as readings ask for it.
 */
export type ResolvedParagraph = Map<string, Placed>;

/** What was found, counted in a text that has `tokens` tokens and `parts` parts of quotations before it. */
interface Placed {
  readonly tokens: number;
  readonly parts: number;
  readonly found: readonly Resolved[];
}

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
    const kept = known[paragraph] ?? new Map<string, Placed>();
    const last = kept.get(key) ?? {
      tokens: 0,
      parts: 0,
      found: resolvedAlone(aloneIn(reading, paragraph, parts)),
    };
    return keep(kept, key, placedAt(last, from, firstPart)).found;
  });
}

/** Keeps what the last reading found, and nothing of those before. */
function keep(kept: ResolvedParagraph, key: string, placed: Placed): Placed {
  if (kept.get(key) === placed) return placed;
  kept.clear();
  kept.set(key, placed);
  return placed;
}

/** After most edits all stands where it stood: then nothing is copied. */
function placedAt(last: Placed, tokens: number, parts: number): Placed {
  if (last.tokens === tokens && last.parts === parts) return last;
  return { tokens, parts, found: last.found.map((one) => moved(one, tokens - last.tokens, parts - last.parts)) };
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

/** The same after so many tokens and parts of quotations more, or fewer. */
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
