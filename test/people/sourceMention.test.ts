import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { SpeakerId } from '../../server/src/core/model';
import { english } from '../../server/src/core/lexicon/en/language';
import { peopleIn } from '../../server/src/core/people/people';
import { sourceMention } from '../../server/src/core/people/sourceMention';
import { unmarked } from '../support/people';

/** The speaker of each source marked `{…=Name}`, in order; each answer is `recent` for the next. */
function expectSources(marked: string): void {
  const { text, spans } = unmarked(marked);
  const article = analyze(text);
  const people = peopleIn(article, article.quotedRuns, english.people);
  const recent: SpeakerId[] = [];
  const found = spans.map((span) => {
    const mention = sourceMention(people, article, span, recent);
    assert.deepEqual({ start: mention.start, end: mention.end }, { start: span.start, end: span.end });
    if (mention.speaker !== undefined) recent.unshift(mention.speaker);
    return people.speakers.find(({ id }) => id === mention.speaker)?.name ?? '?';
  });
  assert.deepEqual(
    found,
    spans.map(({ name }) => name),
  );
}

describe('who a source means', () => {
  for (const [what, text] of [
    ['a name with all that stands before it', '{Norwegian Foreign Minister Arne Solvik=Arne Solvik} said no.'],
    ['a name with what follows it', '{Dora Quill, the head of the Harbour Board,=Dora Quill} said no.'],
    ['a name with a relative clause', '{Solvik, who left in May,=Arne Solvik} said no. Arne Solvik is 40.'],
    [
      'the head, not whom it speaks for',
      '{A spokesman for Dora Quill=spokesman for Dora Quill} said no. Dora Quill left.',
    ],
    ['the head, not its possessor', 'Dora Quill left. {Dora Quill’s lawyer, Tove Lunde,=Tove Lunde} said no.'],
    [
      'whoever was speaking goes on',
      'Mr. Quill met Mr. Solvik. {Mr. Quill=Quill} said no. The hall was cold. {He=Quill} added: “Never.”',
    ],
    ['a first person is whoever speaks', '{Dora Quill} said: “{I=Dora Quill} think so.”'],
    ['a document', '{The leaked letter=leaked letter} says no.'],
    ['two at once: neither alone', 'Dora Quill left. Tove Lunde left. {Quill and Lunde=?} said no.'],
    [
      'a spokesman, though only the body beside was given',
      'A spokesman for Halden Works, {the contractor=spokesman for Halden Works}, said no.',
    ],
    ['a phrase cut short', '{Norwegian Foreign=Arne Solvik} Minister Arne Solvik said no.'],
    ['a name cut short', 'It was false, according to {the Halden=Halden Morning Courier} Morning Courier.'],
    ['nobody known', '{Word of mouth=?} had it.'],
  ] as const)
    it(what, () => expectSources(text));
});
