import { expectAttributions } from '../support/marked';

describe('questions and negation', () => {
  it('asked whether', () =>
    expectAttributions(`<source>The mayor</source> <cue>asked</cue> <quote>whether the ferry was safe</quote>.`));
  it('asked why', () =>
    expectAttributions(`<source>The mayor</source> <cue>asked</cue> the crew <quote>why they had waited</quote>.`));
  it('did not say', () =>
    expectAttributions(`<source>Ida Lund</source> <cue>did not say</cue> <quote>when the ferry would sail</quote>.`));
  it('denied', () =>
    expectAttributions(`<source>Ida Lund</source> <cue>denied</cue> <quote>that the ferry was full</quote>.`));
  it('asked, and answered', () =>
    expectAttributions(
      `<cue id="1">Asked</cue> <quote id="1">whether the ferry was safe</quote>, <source id="2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">it was</quote>.`,
    ));
});
