import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analyze';

/** Each claim's words in brackets with its kind. */
function claimsIn(text: string): string {
  let marked = text;
  for (const { trigger, kind } of [...analyze(text).claims].reverse())
    marked = `${marked.slice(0, trigger.start)}[${marked.slice(trigger.start, trigger.end)} = ${kind}]${marked.slice(trigger.end)}`;
  return marked;
}

/** The content of the first claim. */
function contentIn(text: string): string {
  const [claim] = analyze(text).claims;
  return claim ? text.slice(claim.start, claim.end) : '';
}

describe('claims with nobody named for them', () => {
  for (const expected of [
    '[Critics say = vague-source] the bridge is unsafe.',
    '[Many residents believe = vague-source] the bridge is unsafe.',
    '[It is widely thought = vague-source] that the bridge is unsafe.',
    'The talks failed, as reported [by Ruritanian media = vague-source].',
    'However, [it was not specified = hidden-by-passive] when the bridge will open.',
    'The dam [is considered = hidden-by-passive] the safest in the valley.',
    'The dam [has been described = hidden-by-passive] as a danger.'.replace('[has been', 'has [been'),
    '[There are expectations for = expectation] progress on the bridge.',
    'The minister [is expected = expectation] to resign.',
    'The mayor [reportedly = hearsay] took the money.',
    'The mayor [is said to = hearsay] own the quarry.',
    'The mayor [has been accused = accusation] of theft.'.replace('[has been', 'has [been'),
    'The bridge [seems = appearance] unsafe.',
    '[Asked whether = hidden-by-passive] the pier was open, the pilot left.',
  ])
    it(expected, () => assert.equal(claimsIn(expected.replace(/\[(.*?) = [\w-]+\]/g, '$1')), expected));

  for (const text of [
    'Anna Keller said the bridge was unsafe.',
    'The bridge was closed on Monday.',
    'It was decided by the council to close the bridge.',
    'The mayor was accused by Anna Keller of theft.',
    'Anna Keller said: “Critics say the bridge is unsafe, and it is widely thought so.”',
    'Some 200 people crossed the bridge.',
    'The bridge was open for many years.',
    'She raised questions after the meeting.',
    'The pilot rang the port and asked whether the pier was open.', // the pilot asks
    'Each petition must be considered within a month.', // a duty, nobody’s opinion
    'The pilot described the crew he has accused of theft.',
    'Anna Keller praised the so-called bridge of sighs.', // her word for it
  ])
    it(`none: ${text}`, () => assert.equal(claimsIn(text), text));

  it('cover their clause', () =>
    assert.equal(
      contentIn('The talks went on. However, it was not specified when the bridge will open, Keller having left.'),
      'it was not specified when the bridge will open',
    ));

  it('leave out what somebody else is named for', () => {
    const text = 'It is unclear when the bridge will open, but Anna Keller said that the work is done.';
    for (const claim of analyze(text).claims)
      assert.ok(!text.slice(claim.start, claim.end).includes('the work is done'));
  });

  it('lie inside the text, in order, with their trigger inside, outside quotation marks', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (some) => {
        const text = some.join(' ');
        const { claims, quotedRuns } = analyze(text);
        let from = 0;
        for (const { start, end, trigger } of claims) {
          assert.ok(0 <= start && start <= trigger.start && trigger.start < trigger.end && trigger.end <= end);
          assert.ok(end <= text.length && trigger.start >= from);
          from = trigger.end;
          for (const { parts } of quotedRuns)
            for (const part of parts) assert.ok(trigger.end <= part.start || trigger.start >= part.end);
        }
      }),
    ));
});

const pieces = [
  'critics say',
  'It was',
  'not',
  'said',
  '“',
  '”',
  '"',
  '.',
  ',',
  '\n',
  'Keller',
  'is',
  'seems',
  '👩‍🚀',
  'many people',
  'by',
  '—',
];
