import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { speakersIn } from '../../server/src/core/registry/speakersFile';
import { speakersSchema } from '../../server/src/core/registry/speakersSchema';

const one = (rest: string): string => `{ "speakers": [{ "id": "atieno", "name": "Rehema Atieno"${rest} }] }`;

describe('a file of speakers', () => {
  it('says names, pronouns, roles with their days, the body and other registers', () => {
    const text = one(
      ', "aliases": ["Mama Rehema"], "pronouns": "she/her", "organisation": "Harbour Board", "externalIds": { "staff": "17" }, "roles": [{ "title": "mayor", "from": "2020", "to": "2021-05" }]',
    );
    assert.deepEqual(speakersIn(`\uFEFF${text}`), {
      registry: {
        speakers: [
          {
            id: 'atieno',
            name: 'Rehema Atieno',
            aliases: ['Mama Rehema'],
            pronouns: 'she/her',
            organisation: 'Harbour Board',
            externalIds: { staff: '17' },
            roles: [{ title: 'mayor', from: '2020-01-01', to: '2021-05-31' }],
          },
        ],
      },
      problems: [],
    });
  });

  for (const [text, marked, message] of [
    [one(', "pronouns": "she"'), '"she"', /^pronouns cannot be "she".*Choose from: she\/her, he\/him, they\/them\.$/],
    [one(', "nickname": "R"'), '"nickname"', /^A speaker has no “nickname”.*It has: id, name/],
    [one(', "roles": [{ "title": "mayor", "from": "soon" }]'), '"soon"', /^from cannot be "soon".*a day such as/],
    [one(', "roles": [{ "titel": "mayor" }]'), '"titel"', /^A role has no “titel”/],
    [one(', "roles": [{ "from": "2020" }]'), '{ "from": "2020" }', /^A role has a “title”, which is missing/],
    [
      one(', "roles": [{ "title": "mayor", "from": "2021", "to": "2020" }]'),
      '"2020"',
      /^This role ends before it begins/,
    ],
    ['{ "speakers": [{ "name": "R" }] }', '{ "name": "R" }', /^A speaker has an “id” and a “name”: one is missing/],
    ['{ "speakers": [7] }', '7', /^A speaker cannot be 7/],
    ['{ "people": [], "speakers": [] }', '"people"', /^A registry has no “people”/],
    ['{ "speakers": {} }', '{}', /^“speakers” is a list in square brackets/],
    ['[]', '[]', /^A registry is \{ "speakers"/],
    ['{ "speakers": [', '', /^This is no JSON/],
  ] as const)
    it(`says what is wrong with ${text}`, () => {
      const { registry, problems } = speakersIn(text);
      const [problem, ...others] = problems;
      assert.deepEqual([registry.speakers, others], [[], []]);
      assert.equal(text.slice(problem?.span.start, problem?.span.end), marked);
      assert.match(problem?.message ?? '', message);
    });

  it('counts for the speakers that are right', () => {
    const text =
      '{ "speakers": [{ "id": "a" }, { "id": "b", "name": "Vega Quill" }, { "id": "b", "name": "Tove Lunde" }] }';
    const { registry, problems } = speakersIn(text);
    assert.deepEqual(
      registry.speakers.map(({ name }) => name),
      ['Vega Quill'],
    );
    assert.equal(problems.length, 2);
  });

  it('may hold anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void speakersIn(text)));
  });
});

describe('schemas/speakers.schema.json', () => {
  it('is the schema that files of speakers are held to (UPDATE=1 writes it)', () => {
    const file = join(__dirname, '..', '..', 'schemas', 'speakers.schema.json');
    if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(speakersSchema, undefined, 2)}\n`);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), speakersSchema);
  });
});
