import type { Article, Finding, Span } from '../model';

/** One stretch of a text that was replaced: from `start` to `oldEnd` before, to `newEnd` after. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest stretch that makes one text into the other; where somebody types, its new end is where the cursor is. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** Findings as they stand after a change: moved, or grown around it; those that it cuts into are gone. */
export const carriedOver = (findings: readonly Finding[], change: Change): readonly Finding[] =>
  findings.flatMap((finding) => {
    const span = carriedSpan(finding.span, change);
    return span ? [{ ...finding, span }] : [];
  });

function carriedSpan({ start, end }: Span, change: Change): Span | undefined {
  const by = change.newEnd - change.oldEnd;
  if (end <= change.start) return { start, end };
  if (start >= change.oldEnd) return { start: start + by, end: end + by };
  return start <= change.start && end >= change.oldEnd ? { start, end: end + by } : undefined;
}

/**
 * The findings that can be shown while somebody writes at `cursor`: not those about the word there, nor about a sentence
 * that is not finished, unless they were shown before, for what comes and goes distracts.
 * @param shown what was shown before, with its spans in the text as it is now
 */
export function findingsWhileWriting(
  article: Article,
  findings: readonly Finding[],
  shown: readonly Finding[],
  cursor: number,
): readonly Finding[] {
  const known = new Set(shown.map(keyOf));
  const unfinished = unfinishedAt(article, cursor);
  return findings.filter(
    (finding) =>
      known.has(keyOf(finding)) || finding.span.end < unfinished.start || unfinished.end < finding.span.start,
  );
}

/** The word at the cursor; the whole sentence where the cursor is at its end and no mark has closed it. */
function unfinishedAt({ text, sentences }: Article, cursor: number): Span {
  const sentence = sentences.find(({ start, end }) => start < cursor && cursor <= end);
  const rest = sentence ? text.slice(cursor, sentence.end) : '';
  if (sentence && rest.trim() === '' && !/[.!?…]["”’'»)\]]*\s*$/u.test(text.slice(sentence.start, cursor)))
    return { start: sentence.start, end: cursor };
  const before = /[^\s]*$/u.exec(text.slice(Math.max(0, cursor - longestWord), cursor))?.[0].length ?? 0;
  const after = /^[^\s]*/u.exec(text.slice(cursor, cursor + longestWord))?.[0].length ?? 0;
  return { start: cursor - before, end: cursor + after };
}

const longestWord = 60; // UTF-16 units on either side of the cursor
const keyOf = ({ code, span }: Finding): string => `${code} ${span.start}`;
