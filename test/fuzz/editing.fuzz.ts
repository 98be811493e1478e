import { editAtRandom } from '../lsp/editing';

describe('an article that is edited, at random', () => {
  it('has the findings that a fresh server gives its text, after each of 10,000 edits', () => editAtRandom(10_000));
});
