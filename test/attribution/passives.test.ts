import { expectAttributions } from '../support/marked';

describe('passives', () => {
  it('with by', () =>
    expectAttributions(
      `It <cue>was announced</cue> by <source>the harbour master</source> <quote>that the ferry would sail</quote>.`,
    ));
  it('in the sentence after', () =>
    expectAttributions(
      `<quote>The ferry will not sail today</quote>. This <cue>was stated</cue> by <source>Ida Lund</source>.`,
    ));
  it('without a source', () =>
    expectAttributions(`The mayor <cue>was asked</cue> <quote>whether the ferry was safe</quote>.`));
  it('asked by', () =>
    expectAttributions(
      `The mayor <cue>was asked</cue> by <source>a passenger</source> <quote>whether the ferry was safe</quote>.`,
    ));
});
