import type { Article, Span } from '../model';

/**
 * The opening and the closing mark of the quotation whose mark is at `offset`, where both are the same character: what
 * is typed over one is typed over the other. Curly marks differ, so that typing over both at once would break one.
 */
export function linkedMarksAt({ text, quotedRuns }: Article, offset: number): readonly [Span, Span] | undefined {
  for (const { parts, closed } of quotedRuns) {
    const start = parts[0].start;
    const end = (parts.at(-1) ?? parts[0]).end;
    const marks = [
      { start, end: start + 1 },
      { start: end - 1, end },
    ] as const;
    const touches = marks.some((mark) => mark.start <= offset && offset <= mark.end);
    if (closed && touches && end - start > 1 && text[start] === text[end - 1]) return marks;
  }
  return undefined;
}
