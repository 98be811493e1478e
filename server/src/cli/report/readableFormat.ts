import type { ExportFormat } from '../../core/export/format';
import { readable } from './readable';

/** What `annotate` prints when no format is asked for. */
export const readableFormat: ExportFormat = {
  id: 'readable',
  name: 'For people',
  extension: '.txt',
  *write(articles) {
    for (const { id, article } of articles) yield `${readable(id, article)}\n`;
  },
};
