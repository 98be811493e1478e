import type { Article, Dismissal, Finding } from '../../core/model';

/** A finding, with the decision of somebody who has dismissed it, if anybody has. */
export interface ReportedFinding extends Finding {
  readonly dismissedBy?: Dismissal;
}

/** The findings of one article. */
export interface ArticleFindings {
  readonly path: string;
  readonly article: Article;
  /** In text order; dismissed ones only where they are asked for. */
  readonly findings: readonly ReportedFinding[];
  /** What was dismissed in places that are gone from the article; only where it is asked for. */
  readonly unplaced: readonly Dismissal[];
}

/** One way of writing findings; pieces come out article by article. */
export interface FindingsReport {
  readonly id: string;
  /** Has a word of its own for findings that people have dismissed, so they are always in it. */
  readonly marksDismissed?: true;
  /** @param version that of On Record */
  write(articles: Iterable<ArticleFindings>, version: string): Iterable<string>;
}
