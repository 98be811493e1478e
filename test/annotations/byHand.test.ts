import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Correction, changesFor } from '../../server/src/core/annotations/byHand';
import { placementOf } from '../../server/src/core/annotations/placed';
import { withDecisions } from '../../server/src/core/annotations/sidecar';
import { corrected, type InWords, read, sidecarAfter } from '../support/byHand';
import { readArticle } from '../support/cursor';
import { markedUp } from '../support/marked';

/** The text as it is read once it has been corrected, with marks. */
const after = (text: string, ...corrections: readonly InWords[]): string =>
  markedUp(corrected(text, corrections), true);

const plain = 'The hall fell silent. “The bridge will never open again.” Nobody moved.';
const said = '“We are ready,” Anna Keller said. The mayor left.';

describe('a quotation', () => {
  it('that is none is read as none', () => {
    assert.equal(after(said, { about: 'reject', of: 'quotation', at: '“We are ready,”' }), said);
  });

  it('that was missed is marked, with its kind as the marks tell', () => {
    assert.equal(
      after('The plan is dead, and nobody knew.', { about: 'add', of: 'quotation', at: 'The plan is dead' }),
      '<quote>The plan is dead</quote>, and nobody knew.',
    );
    const [attribution] = corrected('He wore a “hat of hope” at noon.', [
      { about: 'add', of: 'quotation', at: 'wore a “hat of hope”' },
    ]).attributions;
    assert.equal(attribution?.kind, 'mixed');
  });

  it('that was marked by hand and is none after all leaves no trace', () => {
    const text = 'The plan is dead, and nobody knew.';
    const content = sidecarAfter(text, [
      { about: 'add', of: 'quotation', at: 'The plan is dead' },
      { about: 'reject', of: 'quotation', at: 'The plan is dead' },
    ]);
    assert.deepEqual(read(content), []);
  });

  it('goes as far as a person says, and further at the next word', () => {
    const text = 'Anna Keller said the bridge is safe, and she went home.';
    const before = markedUp(readArticle(text), false);
    assert.match(before, /<quote>the bridge is safe/);
    const [found = ''] = before.match(/(?<=<quote>).*?(?=<\/quote>)/) ?? [];
    const whole = 'the bridge is safe, and she went home';
    const shorter: InWords = { about: 'extent', of: 'quotation', at: found, to: 'the bridge is safe' };
    assert.match(after(text, shorter), /<quote>the bridge is safe<\/quote>, and she/);
    const again: InWords = { about: 'extent', of: 'quotation', at: 'the bridge is safe', to: whole };
    assert.match(after(text, shorter, again), /<quote>the bridge is safe, and she went home<\/quote>\./);
    assert.equal(read(sidecarAfter(text, [shorter, again])).length, 1);
  });

  it('is of the kind that a person says', () => {
    const { attributions } = corrected(said, [{ about: 'kind', at: '“We are ready,”', kind: 'mixed' }]);
    assert.deepEqual(
      attributions.map(({ kind, because: [reason] }) => [kind, reason?.code]),
      [['mixed', 'decision']],
    );
  });

  it('that is confirmed is sure', () => {
    const [attribution] = corrected(said, [{ about: 'accept', of: 'quotation', at: '“We are ready,”' }]).attributions;
    assert.equal(attribution?.confidence, 1);
  });

  it('is confirmed with all others of its paragraph', () => {
    const text = '“We are ready,” Anna Keller said. “We always were,” she said.\n\n“No,” Tom Hale said.';
    const decisions = read(sidecarAfter(text, [{ about: 'accept-all', at: text.split('\n')[0] ?? '' }]));
    assert.deepEqual(decisions.map((decision) => decision.about === 'accept' && decision.place.exact).sort(), [
      '“We always were,”',
      '“We are ready,”',
    ]);
  });
});

describe('a speaker', () => {
  const keller = { name: 'Anna Keller' };

  it('is given to a quotation that names nobody', () => {
    const text = `Anna Keller came late. ${plain}`;
    const article = corrected(text, [{ about: 'speaker', at: '“The bridge will never open again.”', speaker: keller }]);
    const [attribution] = article.attributions;
    assert.equal(article.speakers.find(({ id }) => id === attribution?.speaker)?.name, 'Anna Keller');
    assert.deepEqual(
      attribution?.because.map(({ code }) => code),
      ['decision'],
    );
  });

  it('may be somebody the article does not name', () => {
    const article = corrected(plain, [{ about: 'speaker', at: '“The bridge', speaker: { name: 'Ida Moor' } }]);
    const ida = article.speakers.find(({ name }) => name === 'Ida Moor');
    assert.deepEqual(ida && [ida.id, ida.kind, ida.mentions.length], ['ida-moor', 'person', 0]);
    assert.equal(article.attributions[0]?.speaker, 'ida-moor');
  });

  it('is put right, and the source means the same', () => {
    const text = 'Anna Keller met Ruth Stone. “We are ready,” she said.';
    assert.equal(
      after(text, { about: 'speaker', at: '“We are ready,”', speaker: { name: 'Ruth Stone' } }),
      'Anna Keller met Ruth Stone. <quote>“We are ready,”</quote> ' +
        '<source speaker="Ruth Stone">she</source> <cue>said</cue>.',
    );
  });

  it('of a quotation that was carried over is put right alone', () => {
    const text = '“We are ready,” Anna Keller said.\n\nIt rained. “We always were.” Tom Hale left.';
    const assign = (words: string): readonly (string | undefined)[] => {
      const { attributions, speakers } = corrected(text, [
        { about: 'speaker', at: words, speaker: { name: 'Tom Hale' } },
      ]);
      return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
    };
    assert.deepEqual(readArticle(text).attributions[1]?.because[0]?.code, 'carried-over');
    assert.deepEqual(assign('“We always were.”'), ['Anna Keller', 'Tom Hale']);
    assert.deepEqual(assign('“We are ready,”'), ['Tom Hale', 'Tom Hale']);
  });

  it('is known by the same words in the rest of the article', () => {
    const text = 'Anna Keller met Tom Hale. “We are ready,” the mayor said.\n\n“No,” the mayor said. She left.';
    const article = corrected(text, [{ about: 'speaker', at: '“We are ready,”', speaker: keller }]);
    const names = article.attributions.map(({ speaker }) => article.speakers.find(({ id }) => id === speaker)?.name);
    assert.deepEqual(names, ['Anna Keller', 'Anna Keller']);
    const she = article.mentions.find(({ start, end }) => article.text.slice(start, end) === 'She');
    assert.equal(article.speakers.find(({ id }) => id === she?.speaker)?.name, 'Anna Keller');
  });

  it('may be taught by any words that name them', () => {
    const text = 'Anna Keller spoke in Halden. “We are ready,” Red said. “No,” Red said.';
    const article = corrected(text, [{ about: 'identity', at: 'Red', speaker: keller }]);
    const ids = article.attributions.map(({ speaker }) => speaker);
    const anna = article.speakers.find(({ name }) => name === 'Anna Keller');
    assert.deepEqual(ids, [anna?.id, anna?.id]);
  });

  it('is not taught by a pronoun', () => {
    const text = 'Anna Keller met Ruth Stone. “We are ready,” she said.';
    const [decision] = read(sidecarAfter(text, [{ about: 'speaker', at: '“We are', speaker: { name: 'Ruth Stone' } }]));
    assert.ok(decision?.about === 'speaker');
    assert.equal(decision.teaches, undefined);
  });
});

describe('sources, cues, dates and claims', () => {
  it('are marked by hand', () => {
    const text = 'The hall fell silent. “The bridge will never open again.” So felt Tom Hale.';
    assert.equal(
      after(text, { about: 'add', of: 'source', at: 'Tom Hale' }, { about: 'add', of: 'cue', at: 'felt' }),
      'The hall fell silent. <quote>“The bridge will never open again.”</quote> ' +
        'So <cue>felt</cue> <source speaker="Tom Hale">Tom Hale</source>.',
    );
    const [claim] = corrected('Most agree.', [{ about: 'add', of: 'claim', at: 'Most agree' }]).claims;
    assert.deepEqual(claim && [claim.start, claim.end], [0, 10]);
  });

  it('are taken out by hand', () => {
    assert.equal(
      after(said, { about: 'reject', of: 'cue', at: 'said' }, { about: 'reject', of: 'source', at: 'Anna Keller' }),
      '<quote>“We are ready,”</quote> Anna Keller said. The mayor left.',
    );
    assert.deepEqual(corrected('It ends in May.', [{ about: 'reject', of: 'date', at: 'May' }]).dates, []);
  });

  it('of dates mean what a person says', () => {
    const dates = (...corrections: readonly InWords[]): unknown =>
      corrected('It ended on 03/04/2025. The feast begins.', corrections).dates.map(({ start, value }) => [
        start,
        value,
      ]);
    assert.deepEqual(dates({ about: 'value', at: '03/04/2025', value: '2025-04-03' }), [[12, '2025-04-03']]);
    assert.deepEqual(
      dates(
        { about: 'reject', of: 'date', at: '03/04/2025' },
        { about: 'add', of: 'date', at: 'The feast', value: '2025-07-01' },
      ),
      [[24, '2025-07-01']],
    );
  });
});

describe('corrections', () => {
  it('follow their words when the article is worked on', () => {
    const edited = `It rained all day.\n\n${plain.replace('Nobody', 'No one')}`;
    const article = corrected(plain, [{ about: 'speaker', at: '“The bridge', speaker: { name: 'Ida Moor' } }], edited);
    assert.equal(article.attributions[0]?.speaker, 'ida-moor');
  });

  it('are kept, and change nothing, where their words are gone', () => {
    const content = sidecarAfter(plain, [{ about: 'reject', of: 'quotation', at: '“The bridge' }]);
    const { lost, placed } = placementOf('“We are ready,” Anna Keller said.', read(content));
    assert.deepEqual([lost.length, placed.length], [1, 0]);
  });

  it('that are made again take the place of the first', () => {
    const name = (given: string): InWords => ({ about: 'speaker', at: '“The bridge', speaker: { name: given } });
    const decisions = read(sidecarAfter(plain, [name('Ida Moor'), name('Tom Hale')]));
    assert.deepEqual(
      decisions.map((decision) => decision.about === 'speaker' && [decision.speaker.name, decision.replaced]),
      [['Tom Hale', 'Ida Moor']],
    );
  });

  it('of two people who disagree are both kept and shown, and the later holds', () => {
    const ours = JSON.parse(
      sidecarAfter(plain, [{ about: 'speaker', at: '“The bridge', speaker: { name: 'Ida Moor' } }]),
    );
    const theirs = JSON.parse(
      sidecarAfter(plain, [{ about: 'speaker', at: '“The bridge', speaker: { name: 'Tom Hale' } }]),
    );
    const items = [
      { ...ours.items[0], created: '2025-01-28T09:00:00Z' },
      { ...theirs.items[0], created: '2025-01-27T09:00:00Z' },
    ];
    const decisions = read(JSON.stringify({ ...ours, items }));
    const { conflicts, placed } = placementOf(plain, decisions);
    assert.equal(conflicts.length, 1);
    assert.equal(conflicts[0]?.decisions.length, 2);
    assert.deepEqual(
      placed.map(({ decision }) => decision.about === 'speaker' && decision.speaker.name),
      ['Ida Moor'],
    );
  });
});

describe('any correction', () => {
  const anyKind = fc.constantFrom('quotation', 'source', 'cue', 'date', 'claim');
  const piece = fc.constantFrom(
    '“We are ready,” Anna Keller said. ',
    'He left in May. ',
    '\n\n',
    'the mayor ',
    '”',
    '😀',
  );

  it('of any text is read back from the file as it was made, and the reading is the same with and without an earlier one', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.nat(),
        fc.nat(60),
        anyKind,
        fc.nat(6),
        (pieces, from, length, of, which) => {
          const text = pieces.join('');
          const points = [...text];
          const start = points.slice(0, from % (points.length + 1)).join('').length;
          const at = { start, end: Math.min(text.length, start + length) };
          const speaker = { name: 'Ida Moor' };
          const corrections: readonly Correction[] = [
            { about: 'add', of, at },
            { about: 'reject', of, at },
            { about: 'accept', of, at },
            { about: 'speaker', at, speaker },
            { about: 'identity', at, speaker },
            { about: 'value', at, value: '2025-01-27' },
            { about: 'extent', of, at, to: { start: 0, end: at.end } },
          ];
          const previous = readArticle(text);
          const correction = corrections[which];
          assert.ok(correction);
          const changes = changesFor(previous, [], correction);
          const written = withDecisions(undefined, 'a.news', changes);
          assert.ok('content' in written);
          const decisions = read(written.content);
          assert.equal(decisions.length, changes.length);
          assert.deepEqual(readArticle(text, { decisions, previous }), readArticle(text, { decisions }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
