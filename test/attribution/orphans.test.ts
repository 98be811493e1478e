import { expectAttributions } from '../support/marked';

describe('orphans', () => {
  it('a quotation that nothing claims', () =>
    expectAttributions(`<quote>“It is over and nobody told us.”</quote> The line went dead.`));
  it('in a paragraph of its own', () => expectAttributions(`<quote>“It was never going to sail again.”</quote>`));
  it('between two sentences about things', () =>
    expectAttributions(`The engine stopped. <quote>“It is over and nobody told us.”</quote> The line went dead.`));
});
