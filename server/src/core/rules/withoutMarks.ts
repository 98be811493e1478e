import type { Fix, Span } from '../model';

/** The fix that takes the quotation marks of a run away and leaves its words. */
export const withoutMarks = ({ start, end }: Span): Fix => ({
  title: 'Leave the quotation marks out',
  edits: [
    { span: { start, end: start + 1 }, newText: '' },
    { span: { start: end - 1, end }, newText: '' },
  ],
});
