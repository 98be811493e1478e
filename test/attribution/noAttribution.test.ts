import { expectAttributions } from '../support/marked';

describe('what is no attribution', () => {
  it('a sign', () => expectAttributions(`The sign said “No boats.”`));
  it('said to be', () => expectAttributions(`The ferry is said to be haunted.`));
  it('goes without saying', () => expectAttributions(`It goes without saying that ferries are slow.`));
  it('a noted author', () => expectAttributions(`The noted author lives by the harbour.`));
  it('a title', () => expectAttributions(`He read “The Long Crossing” twice.`));
  it('a scare', () => expectAttributions(`The “low season” begins in May.`));
  it('a noun', () => expectAttributions(`The report is on the table.`));
});
