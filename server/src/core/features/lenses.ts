import { castOf } from './cast';
import type { Article, Span } from '../model';

/** A line over a speaker's first mention that says how much they say. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly quotations: readonly Span[];
}

/** One for each identified speaker who is quoted. */
export const lensesOf = (article: Article): readonly Lens[] =>
  castOf(article).flatMap(({ speaker, name, words, span, quotations }): readonly Lens[] => {
    if (!speaker) return [];
    const count = quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`;
    const title = `${name}: ${count}, ${words === 1 ? '1 word' : `${words} words`}`;
    return [{ span, title, quotations: quotations.map((line) => line.span) }];
  });
