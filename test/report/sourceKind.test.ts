import assert from 'node:assert/strict';
import { sourceKindOf } from '../../server/src/core/report/sourceKind';
import { readArticle } from '../support/cursor';

/** The kind of the first attribution’s source. */
const kindIn = (text: string): string | undefined => {
  const article = readArticle(text);
  const [first] = article.attributions;
  return first && sourceKindOf(article, first);
};

describe('the kind of a source', () => {
  for (const [kind, text] of [
    ['named', '“The dam held,” said Ada Brandt.'],
    ['named', 'The Tarrow Trust said that the dam held.'],
    ['named', 'Ada Brandt built the dam. She said it would hold.'],
    ['role', 'The mayor said that the dam held.'],
    ['role', 'A spokesman for the Tarrow Trust said that the dam held.'],
    ['role', 'The trustees said that the dam held.'],
    ['anonymous', 'A senior official said that the dam held.'],
    ['anonymous', 'Officials said that the dam held.'],
    ['anonymous', 'Critics said that the dam leaked.'],
    ['anonymous', '“It is bad,” said one of the fishermen.'],
    ['document', 'According to the report, the dam is old.'],
    ['unclear', '“It is bad,” he said.'],
    ['nobody', '“It is over now.” The line went dead.'],
  ] as const)
    it(`is ${kind}: ${text}`, () => assert.equal(kindIn(text), kind));
});
