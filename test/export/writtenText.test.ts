import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type TextRules, writtenText } from '../../server/src/core/export/writtenText';

const everyRule: TextRules = { unit: 'code points', dropMark: true, lineFeeds: true, soundUnicode: true, xml: true };

describe('a text as a format writes it', () => {
  const text = '\uFEFFA😀\r\nb\rc\uD83D\0';

  it('is without what the format has no place for', () => {
    assert.equal(writtenText(text, everyRule).text, 'A😀\nb\nc\uFFFD\uFFFD');
    assert.equal(writtenText(text, { unit: 'code points' }).text, text);
  });

  it('has its offsets in the format’s own unit', () => {
    const { at, words } = writtenText(text, everyRule);
    const b = text.indexOf('b');
    assert.deepEqual([at(1), at(2), at(4), at(b), at(text.length)], [0, 1, 2, 3, 8]);
    assert.equal(words({ start: 0, end: b }), 'A😀\n');
  });

  it('leads back from each place of it', () => {
    const { from } = writtenText(text, everyRule);
    assert.equal(from(0), 1);
    assert.equal(from(2), text.indexOf('😀') + 2); // past both halves
    assert.equal(from(3), text.indexOf('b'));
    assert.equal(from(99), text.length);
  });

  const units = fc.constantFrom('\uFEFF', '\r', '\n', '\r\n', 'a', 'é', '😀', '\uD83D', '\uDE00', '\0', '\u0301');
  const texts = fc.array(units, { maxLength: 12 }).map((parts) => parts.join(''));
  const rules = fc.record(
    {
      unit: fc.constantFrom('UTF-16 units' as const, 'code points' as const),
      dropMark: fc.constant(true as const),
      lineFeeds: fc.constant(true as const),
      soundUnicode: fc.constant(true as const),
      xml: fc.constant(true as const),
    },
    { requiredKeys: ['unit'] },
  );

  it('is the same in pieces as whole, whatever the text and the rules', () =>
    fc.assert(
      fc.property(texts, rules, fc.nat(), fc.nat(), (any, by, one, other) => {
        const written = writtenText(any, by);
        const whole = by.unit === 'code points' ? [...written.text] : written.text.split('');
        // A span of ours never begins or ends inside a character, or between CR and LF.
        const bounds = [...any.matchAll(/\r\n|[^]/gu)].map(({ index }) => index).concat(any.length);
        const [start = 0, end = 0] = [bounds[one % bounds.length] ?? 0, bounds[other % bounds.length] ?? 0].sort(
          (a, b) => a - b,
        );
        assert.equal(whole.slice(written.at(start), written.at(end)).join(''), written.words({ start, end }));
        assert.equal(written.at(any.length), whole.length);
        if (start > 0) assert.equal(written.from(written.at(start)), start, 'and back');
      }),
    ));
});
