import { sift } from '../annotations/dismissed';
import { findingsOf } from '../rules/findings';
import type { StreamFormat } from './format';
import type { ArticleFindings } from './reportedFindings';
import { withDismissed } from './reportedFindings';
import { sarifLog } from './sarifLog';

/** What an editor would ask about, as SARIF: not the annotations but the findings that follow from them. */
export const sarif: StreamFormat = {
  id: 'sarif',
  name: 'SARIF (findings)',
  extension: '.sarif',
  carries: ['dismissals'],
  write(articles, { version, style }) {
    const checked = (function* (): Iterable<ArticleFindings> {
      for (const { id, article, decisions = [] } of articles) {
        const all = findingsOf(article, style.rules, style, decisions);
        const { dismissed } = sift(article, all, decisions);
        yield { path: id, article, findings: withDismissed(all, dismissed), unplaced: [] };
      }
    })();
    return sarifLog(checked, version);
  },
};
