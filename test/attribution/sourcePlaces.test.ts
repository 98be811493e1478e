import { expectAttributions } from '../support/marked';

describe('sources before, after and inside the quotation', () => {
  it('before, with a comma', () =>
    expectAttributions(`<source>Ida Lund</source> <cue>said</cue>, <quote>“The ferry sails at noon.”</quote>`));
  it('before, after a colon', () =>
    expectAttributions(`<source>Ida Lund</source> <cue>added</cue>: <quote>“The ferry sails at noon.”</quote>`));
  it('after', () =>
    expectAttributions(`<quote>“The ferry sails at noon,”</quote> <source>Ida Lund</source> <cue>said</cue>.`));
  it('inverted', () =>
    expectAttributions(
      `<quote>“The ferry sails at noon,”</quote> <cue>said</cue> <source>Ida Lund, the harbour master</source>.`,
    ));
  it('inside', () =>
    expectAttributions(
      `<quote>“The ferry,”</quote> <source>Ida Lund</source> <cue>said</cue>, <quote>“sails at noon.”</quote>`,
    ));
  it('with a title and an apposition', () =>
    expectAttributions(
      `<source>Harbour master Ida Lund, who is 61</source>, <cue>said</cue> <quote>the ferry was full</quote>.`,
    ));
  it('before the verb, not the pronoun that begins the next clause', () =>
    expectAttributions(
      `<quote>“The ferry sails at noon,”</quote> <source>Ida Lund</source> <cue>said</cue>. She left.`,
    ));
  it('with a time between source and cue', () =>
    expectAttributions(`<source>Ida Lund</source> on Monday <cue>said</cue> <quote>the ferry was full</quote>.`));
});
