import assert from 'node:assert/strict';
import { joinedReport } from '../../server/src/core/report/joined';
import { articleReport, type Report } from '../../server/src/core/report/report';
import { readArticle } from '../support/cursor';
import { english } from '../support/english';

const joined = (...texts: readonly string[]): Report<number> =>
  joinedReport(
    texts.map((text, article) => articleReport(readArticle(text), () => article)),
    english.people,
  );

describe('the report on several articles', () => {
  it('takes sources of one name together, and nobody’s words', () => {
    const { voices, counts } = joined(
      '“It is over now.” The line went dead.\n\n“It holds well,” said Ada Brandt.',
      '“The road is shut.” It rained.\n\nMs. Ada Brandt said it leaked.',
    );
    assert.deepEqual(
      voices.map(({ name, gender, quotedWords, quotations }) => [
        name,
        gender,
        quotedWords,
        quotations.map(({ place }) => place),
      ]),
      [
        [undefined, undefined, 8, [0, 1]],
        ['Ada Brandt', 'female', 5, [0, 1]],
      ],
    );
    assert.deepEqual([counts.articles, counts.quotations, counts.unattributed], [2, 4, 2]);
  });

  it('takes a form of the name for the same where the role agrees, and one name with two roles for two', () => {
    const voices = (...texts: readonly string[]): readonly unknown[] =>
      joined(...texts).voices.map(({ name, quotations }) => [name, quotations.map(({ place }) => place)]);
    assert.deepEqual(voices('Mayor William Brandt said it held.', 'Mayor Bill Brandt said it leaked.'), [
      ['William Brandt', [0, 1]],
    ]);
    assert.deepEqual(voices('Mayor Ada Brandt said it held.', 'Ada Brandt, a welder, said it leaked.'), [
      ['Ada Brandt', [0]],
      ['Ada Brandt', [1]],
    ]);
    assert.deepEqual(voices('Brandt said it held.', 'Brandt said it leaked.'), [
      ['Brandt', [0]],
      ['Brandt', [1]],
    ]);
  });

  it('leaves the mayors of two articles two people', () => {
    const { voices, kinds } = joined('The mayor said it held.', 'The mayor said it leaked.');
    assert.equal(voices.length, 2);
    assert.deepEqual(
      kinds.find(({ kind }) => kind === 'role'),
      { kind: 'role', voices: 2, quotations: 2, quotedWords: 4 },
    );
  });

  it('counts people by the gender that is stated, and nothing else', () => {
    const { genders } = joined(
      '“It holds,” said Mrs. Ada Brandt. The council said it leaked.',
      'Tom Ashby said it held.',
    );
    assert.deepEqual(
      genders.map(({ gender, voices }) => [gender, voices]),
      [
        ['female', 1],
        ['male', 0],
        ['not-stated', 1],
      ],
    );
  });

  it('has the most used cues first, and the dates of all in the order in which things happened', () => {
    const { cues, dates, articles } = joined(
      'Ada Brandt added that it held in 1998. Tom Ashby said it leaked.',
      'Ada Brandt said it was built in 1977.',
    );
    assert.deepEqual(
      cues.map(({ lemma, uses }) => [lemma, uses.length]),
      [
        ['say', 2],
        ['add', 1],
      ],
    );
    assert.deepEqual(
      dates.map(({ words, place }) => [words, place]),
      [
        ['1977', 1],
        ['1998', 0],
      ],
    );
    assert.deepEqual(
      articles.map(({ paragraphs }) => paragraphs.map(({ coverage }) => coverage)),
      [['attributed'], ['attributed']],
    );
  });

  it('of none is empty', () => assert.deepEqual(joined().counts.words, 0));
});
