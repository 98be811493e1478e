import type { Article, Dismissal, Finding } from '../model';

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

/** All of some findings, those that somebody has dismissed marked as such. */
export function withDismissed(
  all: readonly Finding[],
  dismissed: readonly { readonly finding: Finding; readonly by: Dismissal }[],
): readonly ReportedFinding[] {
  const by = new Map(dismissed.map((one) => [one.finding, one.by]));
  return all.map((finding) => {
    const dismissedBy = by.get(finding);
    return dismissedBy ? { ...finding, dismissedBy } : finding;
  });
}
