import assert from 'node:assert/strict';
import { speakersIn } from '../../server/src/core/registry/speakersFile';
import { emptySpeakersFile, withSpeaker } from '../../server/src/core/registry/withSpeaker';
import type { Speaker } from '../../server/src/core/model';
import { readArticle } from '../support/cursor';

function keller(text = 'Mayor Anna Keller came. “We are ready,” Keller said. She left.'): Speaker {
  const speaker = readArticle(text).speakers.find(({ name }) => name === 'Anna Keller');
  assert.ok(speaker);
  return speaker;
}

describe('a speaker that is added to speakers.json', () => {
  it('stands in it with what the article says', () => {
    const text = withSpeaker(emptySpeakersFile, keller());
    assert.ok(text);
    const { registry, problems } = speakersIn(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      registry.speakers.map(({ id, name, roles }) => [id, name, roles?.map(({ title }) => title.toLowerCase())]),
      [['anna-keller', 'Anna Keller', ['mayor']]],
    );
  });

  it('is added after the others', () => {
    const text = withSpeaker('{ "speakers": [{ "id": "ida", "name": "Ida Moor" }] }', keller());
    assert.deepEqual(
      speakersIn(text ?? '').registry.speakers.map(({ id }) => id),
      ['ida', 'anna-keller'],
    );
  });

  it('needs no surname among its other names', () => {
    const [row] = speakersIn(withSpeaker(emptySpeakersFile, keller()) ?? '').registry.speakers;
    assert.equal(row?.aliases, undefined);
  });

  it('gains what it lacks where it is there already', () => {
    const before =
      '{ "speakers": [{ "id": "k", "name": "Anna Keller", "roles": [{ "title": "chair of the port" }] }] }';
    const once = withSpeaker(before, keller());
    assert.ok(once);
    assert.deepEqual(
      speakersIn(once).registry.speakers.map(({ id, roles }) => [id, roles?.length]),
      [['k', 2]],
    );
    assert.equal(withSpeaker(once, keller()), once);
  });

  it('leaves a file alone that cannot be read', () => {
    for (const text of ['', '{ "speakers": 7 }', '{ "speakers": [{}] }'])
      assert.equal(withSpeaker(text, keller()), undefined);
  });
});
