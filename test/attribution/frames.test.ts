import { expectAttributions } from '../support/marked';

describe('what a cue takes', () => {
  it('an infinitive', () =>
    expectAttributions(`<source>The mayor</source> <cue>promised</cue> <quote>to buy a second ferry</quote>.`));
  it('a person and an infinitive', () =>
    expectAttributions(`<source>The mayor</source> <cue>urged</cue> <quote>the crew to wait</quote>.`));
  it('an object', () =>
    expectAttributions(`<source>The mayor</source> <cue>criticized</cue> <quote>the timetable</quote>.`));
  it('a predicate', () =>
    expectAttributions(`<source>The mayor</source> <cue>called</cue> <quote>the timetable “a bad joke.”</quote>`));
  it('as with a predicate', () =>
    expectAttributions(`<source>The mayor</source> <cue>described</cue> <quote>the ferry as unsafe</quote>.`));
  it('a preposition', () =>
    expectAttributions(`<source>The mayor</source> <cue>called for</cue> <quote>a second ferry</quote>.`));
  it('a person and a preposition', () =>
    expectAttributions(`<source>The mayor</source> <cue>accused</cue> <quote>the company of neglect</quote>.`));
  it('a noun with an owner', () =>
    expectAttributions(
      `The council heard <source>the mayor’s</source> <cue>claim</cue> <quote>that the ferry was unsafe</quote>.`,
    ));
});
