import type { StreamFormat } from '../../core/export/format';
import { readable } from './readable';

/** What `annotate` prints when no format is asked for. */
export const readableFormat: StreamFormat = {
  id: 'readable',
  name: 'For people',
  extension: '.txt',
  carries: [],
  *write(articles) {
    for (const { id, article } of articles) yield `${readable(id, article)}\n`;
  },
};
