import { expectAttributions } from '../support/marked';

describe('quotations that go on', () => {
  it('in the next sentence', () =>
    expectAttributions(
      `<quote>“The ferry is full,”</quote> <source>Ida Lund</source> <cue>said</cue>. <quote>“Another will come.”</quote>`,
    ));
  it('in the next paragraph', () =>
    expectAttributions(
      `<quote id="1">“The ferry is full,”</quote> <source id="1 2">Ida Lund</source> <cue id="1 2">said</cue>.\n<quote id="2">“Another one will come.”</quote>`,
    ));
  it('over paragraphs with new marks', () =>
    expectAttributions(
      `<source>Ida Lund</source> <cue>said</cue>: <quote>“The ferry is full.</quote>\n<quote>“Another one will come.”</quote>`,
    ));
  it('after a sentence that reports', () =>
    expectAttributions(
      `<source id="1 2">Ida Lund</source> <cue id="1 2">said</cue> <quote id="1">the ferry was full</quote>. <quote id="2">“Another one will come.”</quote>`,
    ));
  it('after a colon that ends a paragraph', () =>
    expectAttributions(
      `<source>Ida Lund</source> <cue>stated</cue> at a meeting:\n<quote>“The ferry is full and another one will come.”</quote>`,
    ));
  it('with a signature', () =>
    expectAttributions(`<quote>“The ferry is full and another one will come.”</quote> — <source>Ida Lund</source>`));
});
