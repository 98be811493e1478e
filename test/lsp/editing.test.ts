import { editAtRandom } from './editing';

describe('an article that is edited, at random', () => {
  it('has the findings that a fresh server gives its text, after each of 100 edits', async function () {
    this.timeout(120_000); // each edit is read twice; `npm run fuzz` makes 10,000
    await editAtRandom(100);
  });
});
