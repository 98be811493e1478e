import { expectAttributions } from '../support/marked';

describe('two people who take turns', () => {
  it('after three turns between two names', () =>
    expectAttributions(
      `<quote id="1">“Is the ferry full?”</quote> <source id="1">Berg</source> <cue id="1">asked</cue>.\n<quote id="2">“It is full today,”</quote> <source id="2 4">Lund</source> <cue id="2 4">said</cue>.\n<quote id="3">“When is the next one?”</quote> <source id="3">Berg</source> <cue id="3">asked</cue>.\n<quote id="4">“It sails at noon, if at all.”</quote>`,
    ));
  it('goes on with the second speaker after two turns', () =>
    expectAttributions(
      `<quote id="1">“Is the ferry full?”</quote> <source id="1">Berg</source> <cue id="1">asked</cue>.\n<quote id="2">“It is full today,”</quote> <source id="2 3">Lund</source> <cue id="2 3">said</cue>.\n<quote id="3">“It was full yesterday as well.”</quote>`,
    ));
  it('not where a pronoun may be either', () =>
    expectAttributions(
      `<quote id="1">“Is the ferry full?”</quote> <source id="1">Berg</source> <cue id="1">asked</cue>.\n<quote id="2">“It is full,”</quote> <source id="2">she</source> <cue id="2">said</cue>.\n<quote id="3">“When is the next one?”</quote> <source id="3 4">Berg</source> <cue id="3 4">asked</cue>.\n<quote id="4">“It sails at noon, if at all.”</quote>`,
    ));
});
