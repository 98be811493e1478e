import { english } from '../support/english';
import { expectMentions } from '../support/people';

describe('the first person inside a quotation', () => {
  for (const [what, text] of [
    ['*I* is whoever speaks', '“{I=Dora Quill} am tired of {my=Dora Quill} boat,” said Dora Quill.'],
    ['*we* is whoever speaks', 'Dora Quill said: “{We=Dora Quill} are tired.”'],
    ['nobody known: nobody named', '“{I=?} am tired,” the voice went on. The line went dead.'],
  ] as const)
    it(what, () => expectMentions(text, { language: english }));
});
