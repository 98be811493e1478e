import assert from 'node:assert/strict';
import { type Correction, changesFor } from '../../server/src/core/annotations/byHand';
import { decisionsIn, withDecisions } from '../../server/src/core/annotations/sidecar';
import type { Article, Decision, Span } from '../../server/src/core/model';
import { readArticle } from './cursor';

/** A correction with words in the place of spans: those words where they stand first in the text. */
export type InWords = Correction extends infer C ? (C extends Correction ? Worded<C> : never) : never;
type Worded<C> = { readonly [K in keyof C]: C[K] extends Span ? string : C[K] };

export const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the text`);
  return { start, end: start + words.length };
};

/** The sidecar after some corrections, each made by a person who sees the ones before. */
export function sidecarAfter(text: string, corrections: readonly InWords[], sidecar?: string): string {
  return corrections.reduce((content, correction) => {
    const decisions = read(content);
    const article = readArticle(text, { decisions });
    const placed = Object.fromEntries(
      Object.entries(correction).map(([key, value]) =>
        key === 'at' || key === 'to' ? [key, spanOf(text, String(value))] : [key, value],
      ),
    ) as unknown as Correction;
    const changes = changesFor(article, decisions, placed);
    assert.ok(changes.length > 0, 'the correction is about nothing');
    const written = withDecisions(content, 'a.news', changes);
    assert.ok('content' in written, JSON.stringify(written));
    return written.content;
  }, sidecar ?? '{"type":"AnnotationPage","items":[]}');
}

export function read(sidecar: string): readonly Decision[] {
  const decisions = decisionsIn(sidecar);
  assert.ok(!('problem' in decisions));
  return decisions;
}

/** The text read again after some corrections, once these have been through the file; `edited` where it changed since. */
export const corrected = (text: string, corrections: readonly InWords[], edited = text): Article =>
  readArticle(edited, { decisions: read(sidecarAfter(text, corrections)) });
