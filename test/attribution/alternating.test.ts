import { expectAttributions } from '../support/marked';

describe('two people who take turns', () => {
  it('not where a pronoun may be either', () =>
    expectAttributions(
      `<quote id="1">“Is the ferry full?”</quote> <source id="1">Berg</source> <cue id="1">asked</cue>.\n<quote id="2">“It is full,”</quote> <source id="2">she</source> <cue id="2">said</cue>.\n<quote id="3">“When is the next one?”</quote> <source id="3 4">Berg</source> <cue id="3 4">asked</cue>.\n<quote id="4">“It sails at noon, if at all.”</quote>`,
    ));
  it('not where the last bare turn asks nothing', () =>
    expectAttributions(
      `<quote id="1">“So there is a list,”</quote> <cue id="1 2 3">said</cue> <source id="1 2 3">Berg</source>.\n<quote id="2">“It is in the office.”</quote>\n<quote id="3">“And the office is closed.”</quote>\n<quote id="4">“It opens at noon,”</quote> <source id="4">Lund</source> <cue id="4">replied</cue>.`,
    ));
});
