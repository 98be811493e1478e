import { expectAttributions } from '../support/marked';

describe('according to', () => {
  it('before', () =>
    expectAttributions(`<cue>According to</cue> <source>Ida Lund</source>, <quote>the ferry was full</quote>.`));
  it('after', () =>
    expectAttributions(`<quote>The ferry was full</quote>, <cue>according to</cue> <source>Ida Lund</source>.`));
  it('inside', () =>
    expectAttributions(
      `<quote>The ferry</quote>, <cue>according to</cue> <source>Ida Lund</source>, <quote>was full</quote>.`,
    ));
  it('with an apposition', () =>
    expectAttributions(
      `<cue>According to</cue> <source>Ida Lund, the harbour master</source>, <quote>the ferry was full</quote>.`,
    ));
  it('as somebody said', () =>
    expectAttributions(`As <source>Ida Lund</source> <cue>said</cue>, <quote>the ferry was full</quote>.`));
});
