import type { Article, Span } from '../model';
import { sectionsOf } from './sections';
import { hullOf } from './spans';

/** What can be folded away. The first line stays visible. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'section' | 'quotation' | 'front-matter';
}

/** Sections, front matter, and quotations that run over paragraphs. */
export function foldsOf(article: Article): readonly Fold[] {
  return [
    ...article.paragraphs
      .filter(({ kind }) => kind === 'front-matter')
      .map(({ start, end }): Fold => ({ span: { start, end }, kind: 'front-matter' })),
    ...sectionsOf(article).map(({ start, end }): Fold => ({ span: { start, end }, kind: 'section' })),
    ...article.quotedRuns
      .filter(({ parts }) => parts.length > 1)
      .map(({ parts }): Fold => ({ span: hullOf(parts), kind: 'quotation' })),
  ];
}
