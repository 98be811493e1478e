import { expectAttributions } from '../support/marked';

describe('content without marks', () => {
  it('with that', () =>
    expectAttributions(`<source>Ida Lund</source> <cue>said</cue> <quote>that the ferry was full</quote>.`));
  it('without that', () =>
    expectAttributions(`<source>Ida Lund</source> <cue>said</cue> <quote>the ferry was full</quote>.`));
  it('before its cue', () =>
    expectAttributions(`<quote>The ferry was full</quote>, <source>Ida Lund</source> <cue>said</cue>.`));
  it('around its cue', () =>
    expectAttributions(
      `<quote>The ferry</quote>, <source>Ida Lund</source> <cue>said</cue>, <quote>was full</quote>.`,
    ));
  it('after the person told', () =>
    expectAttributions(
      `<source>Ida Lund</source> <cue>told</cue> reporters on Monday <quote>that the ferry was full</quote>.`,
    ));
  it('in a relative clause', () =>
    expectAttributions(
      `The crew mended the engine, <quote>which</quote> <source>Ida Lund</source> <cue>said</cue> <quote>had failed twice</quote>.`,
    ));
  it('partly in marks', () =>
    expectAttributions(`<source>Ida Lund</source> <cue>said</cue> <quote>the ferry was “worn out.”</quote>`));
  it('up to a clause that says something else', () =>
    expectAttributions(
      `<source id="1">Ida Lund</source> <cue id="1">said</cue> <quote id="1">the ferry was full</quote>, but <source id="2">the mayor</source> <cue id="2">said</cue> <quote id="2">there was room</quote>.`,
    ));
});
