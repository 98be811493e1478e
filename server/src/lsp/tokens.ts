import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokensOf } from '../core/features/semanticTokens';
import { toSemanticTokens } from './convert';
import type { Reading } from './session';

interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** The tokens of open documents as they were sent last, so that only what has changed need be sent again. */
export interface SentTokens {
  full(reading: Reading): SemanticTokens;
  /** What changed since `previous`; all of it where that is not what was sent last. */
  delta(reading: Reading, previous: string): SemanticTokens | SemanticTokensDelta;
  forget(uri: string): void;
}

export function sentTokens(): SentTokens {
  const sent = new Map<string, Sent>();
  let count = 0;
  const send = ({ document, article }: Reading): Sent => {
    const { data } = toSemanticTokens(document, semanticTokensOf(article));
    const now = { resultId: String(++count), data };
    sent.set(document.uri, now);
    return now;
  };
  const all = ({ resultId, data }: Sent): SemanticTokens => ({ resultId, data: [...data] });
  return {
    full: (reading) => all(send(reading)),
    delta(reading, previous) {
      const before = sent.get(reading.document.uri);
      const now = send(reading);
      if (before?.resultId !== previous) return all(now);
      return { resultId: now.resultId, edits: editsBetween(before.data, now.data) };
    },
    forget: (uri) => void sent.delete(uri),
  };
}

/** One edit from the first number that differs to the last: an edit of a text changes its tokens in one place. */
function editsBetween(before: readonly number[], now: readonly number[]): SemanticTokensDelta['edits'] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  const longest = Math.min(before.length, now.length) - start;
  while (end < longest && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = now.slice(start, now.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data: [...data] }];
}
