import { expectAttributions } from '../support/marked';

describe('cues that share a subject', () => {
  it('coordinated', () =>
    expectAttributions(
      `<source id="1 2">Ida Lund</source> <cue id="1">said</cue> <quote id="1">the ferry was full</quote> but <cue id="2">added</cue> <quote id="2">that another would come</quote>.`,
    ));
  it('a participle', () =>
    expectAttributions(
      `<quote id="1">“The ferry is full,”</quote> <source id="1 2">Ida Lund</source> <cue id="1">said</cue>, <cue id="2">adding</cue> <quote id="2">that another would come</quote>.`,
    ));
  it('a participle after another verb', () =>
    expectAttributions(
      `<source>Ida Lund</source> apologized to the passengers, <cue>saying</cue> <quote>the ferry was full</quote>.`,
    ));
  it('a participle before its subject', () =>
    expectAttributions(
      `<cue id="1">Noting</cue> <quote id="1">that it was Sunday</quote>, <source id="1 2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">the ferry was full</quote>.`,
    ));
  it('an infinitive', () =>
    expectAttributions(`<source>Ida Lund</source> went on <cue>to say</cue> <quote>that the ferry was full</quote>.`));
});
