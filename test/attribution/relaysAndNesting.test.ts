import { expectAttributions } from '../support/marked';

describe('relays and nested attributions', () => {
  it('reported that somebody said', () =>
    expectAttributions(
      `<source id="1"><relay id="2">The Sundvik Post</source></relay> <cue id="1">reported</cue> <quote id="1">that <source id="2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">the ferry was full</quote></quote>.`,
    ));
  it('as reported by', () =>
    expectAttributions(
      `<source>Ida Lund</source> <cue>said</cue> <quote>the ferry was full</quote>, as reported by <relay>the Sundvik Post</relay>.`,
    ));
  it('in a quotation', () =>
    expectAttributions(
      `<quote id="1">“<source id="2">The mayor</source> <cue id="2">said</cue> <quote id="2">the ferry was full</quote>,”</quote> <source id="1">Ida Lund</source> <cue id="1">said</cue>.`,
    ));
});
