import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { styleSchema } from '../../server/src/core/styles/schema';
import { styleIn } from '../../server/src/core/styles/styleFile';

/** What is wrong in a file: the words that are marked, and the message. */
const problemsOf = (text: string): readonly (readonly [string, string])[] =>
  styleIn(text).problems.map(({ message, span }) => [text.slice(span.start, span.end), message]);

describe('a style file', () => {
  it('builds on a style, and says levels, the order of dates and marks', () => {
    const text = '\uFEFF{ "extends": "ap", "rules": { "quote/*": "off" }, "dateOrder": "day-first", "marks": "curly" }';
    assert.deepEqual(styleIn(text), {
      style: { extends: 'ap', rules: new Map([['quote/*', 'off']]), dateOrder: 'day-first', marks: 'curly' },
      problems: [],
    });
  });

  it('says which days last, this and next mean, the others as usual', () => {
    assert.deepEqual(styleIn('{ "weekdays": { "next": "first-to-come" } }').style.weekdays, {
      last: 'latest',
      this: 'of-this-week',
      next: 'first-to-come',
    });
  });

  for (const [text, marked, message] of [
    [
      '{ "extends": "tabloid" }',
      '"tabloid"',
      /^extends cannot be "tabloid".*Choose from: ap, reuters, bbc, guardian\.$/,
    ],
    ['{ "rules": { "verb/loaded": "loud" } }', '"loud"', /^verb\/loaded cannot be "loud".*error, warning/],
    ['{ "rules": { "verb/never": "off" } }', '"verb/never"', /^There is no rule “verb\/never”/],
    ['{ "rules": ["off"] }', '["off"]', /^“rules” is a group in braces/],
    ['{ "weekdays": { "next": "soon" } }', '"soon"', /^next cannot be "soon".*of-next-week, first-to-come/],
    ['{ "weekdays": { "nxt": "latest" } }', '"nxt"', /^weekdays has no “nxt”. Choose from: last, this, next/],
    ['{ "rule": {} }', '"rule"', /^A house style has no “rule”. Choose from: .*rules/],
    ['{ "__proto__": {} }', '"__proto__"', /^A house style has no “__proto__”/],
    ['["ap"]', '["ap"]', /^A house style is one object in braces/],
    ['{ "extends": "ap", }', '}', /^This is no JSON/],
    ['{ /* ours */ }', '/* ours */', /^This is no JSON/],
    ['', '', /^This is no JSON/],
    ['['.repeat(50_000), '', /^This is no JSON/],
  ] as const)
    it(`says what is wrong with ${text.slice(0, 40) || 'nothing'}`, () => {
      const [[words, said] = ['', ''], ...others] = problemsOf(text);
      assert.deepEqual(others, []);
      assert.equal(words, marked);
      assert.match(said, message);
    });

  it('counts for what is right in it', () => {
    const text = '{ "extends": "tabloid", "rules": { "verb/loaded": "loud", "quote/*": "off" }, "marks": "curly" }';
    assert.deepEqual(styleIn(text).style, { rules: new Map([['quote/*', 'off']]), marks: 'curly' });
  });

  it('may hold anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void styleIn(text)));
  });
});

describe('schemas/houseStyle.schema.json', () => {
  it('is the schema that style files are held to (UPDATE=1 writes it)', () => {
    const file = join(__dirname, '..', '..', 'schemas', 'houseStyle.schema.json');
    if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(styleSchema, undefined, 2)}\n`);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), styleSchema);
  });
});
