import { activeArticle } from '../articles';
import { canDecide, placeFrom, plain } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Says that a quotation is right as it is. */
export const acceptQuotation: Command = {
  id: 'onRecord.acceptQuotation',
  async run(server, given) {
    const place = placeFrom(given);
    if (!place || !canDecide(place)) return;
    await decide(server, { uri: place.uri, decision: { about: 'accept', of: 'quotation', range: place.range } });
  },
};

/** Says that all quotations of the paragraphs that are selected, or that the cursor is in, are right as they are. */
export const acceptParagraph: Command = {
  id: 'onRecord.acceptParagraph',
  async run(server) {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const lines = document.lineAt(selection.start.line).range.union(document.lineAt(selection.end.line).range);
    const place = { uri: document.uri.toString(), range: plain(lines) };
    if (canDecide(place))
      await decide(server, { uri: place.uri, decision: { about: 'accept-all', range: place.range } });
  },
};
