import type { Article, Span } from '../model';

/** A word, a mark or a run of white space: together they make up the whole text. */
export interface Piece extends Span {
  readonly space: boolean;
}

/**
 * The whole text of an article in tokens and what lies between them. Where the tokenizer has not been (front matter),
 * words are what stands between white space. A token is cut wherever one of `spans` begins or ends, so that every span
 * is a run of whole pieces.
 */
export function piecesOf({ text, tokens }: Article, spans: readonly Span[]): readonly Piece[] {
  const cuts = new Set<number>([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  for (let at = 0; at < tokens.length; at++) {
    cuts.add(tokens.starts[at] ?? 0);
    cuts.add(tokens.ends[at] ?? 0);
  }
  for (const { index, 0: run } of text.matchAll(/\s+/gu)) cuts.add(index).add(index + run.length);
  const ordered = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return ordered.slice(1).map((end, at) => {
    const start = ordered[at] ?? 0;
    return { start, end, space: text.slice(start, end).trim() === '' };
  });
}
