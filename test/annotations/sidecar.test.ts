import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DecisionChange, decisionsIn, withDecision } from '../../server/src/core/annotations/sidecar';
import type { Decision } from '../../server/src/core/model';

const about = 'publication-date';
const contentOf = (answer: ReturnType<typeof withDecision>): string => {
  assert.ok('content' in answer);
  return answer.content;
};

describe('the sidecar of an article', () => {
  it('gives back the publication date that was decided', () => {
    const content = contentOf(withDecision(undefined, 'summit.news', { about, date: '2025-01-27' }));
    assert.deepEqual(decisionsIn(content), [{ about, date: '2025-01-27' }]);
  });

  it('is a W3C annotation page about the article beside it', () => {
    const page = JSON.parse(contentOf(withDecision(undefined, 'a b.news', { about, date: '2025-01-27' })));
    assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(page.type, 'AnnotationPage');
    assert.deepEqual(
      page.items.map(({ id, type, target }: Record<string, unknown>) => ({ id, type, target })),
      [{ id: 'urn:on-record:a%20b.news:publication-date', type: 'Annotation', target: 'a%20b.news' }],
    );
  });

  it('holds one publication date, the last that was decided', () => {
    const first = contentOf(withDecision(undefined, 'a.news', { about, date: '2025-01-27' }));
    const second = contentOf(withDecision(first, 'a.news', { about, date: '2025-01-28' }));
    assert.deepEqual(decisionsIn(second), [{ about, date: '2025-01-28' }]);
  });

  it('forgets the date when the decision is taken back', () => {
    const content = contentOf(withDecision(undefined, 'a.news', { about, date: '2025-01-27' }));
    assert.deepEqual(decisionsIn(contentOf(withDecision(content, 'a.news', { about, date: null }))), []);
  });

  it('keeps what others wrote into it', () => {
    const foreign = { type: 'Annotation', id: 'urn:x:1', bodyValue: 'Ring him back.', target: 'a.news' };
    const page = JSON.stringify({ type: 'AnnotationPage', label: 'Desk', items: [foreign, 7] });
    const content = JSON.parse(contentOf(withDecision(page, 'a.news', { about, date: '2025-01-27' })));
    assert.equal(content.label, 'Desk');
    assert.deepEqual(content.items.slice(0, 2), [foreign, 7]);
    assert.deepEqual(decisionsIn(page), []);
  });

  for (const date of ['2025-02-30', '2025-13-01', 'yesterday', '2025-1-2', '+002025-01-01', ''])
    it(`refuses “${date}” as a day`, () => {
      assert.ok('problem' in withDecision(undefined, 'a.news', { about, date }));
    });

  for (const text of ['', '[]', 'null', '{"items":[]}', '{"type":"AnnotationPage"}', '{"type":"AnnotationPage",'])
    it(`never writes over a file that it cannot read: ${text || 'an empty one'}`, () => {
      assert.ok('problem' in withDecision(text, 'a.news', { about, date: '2025-01-27' }));
      assert.ok('problem' in decisionsIn(text));
    });

  it('throws on no JSON at all, and decides nothing that is no day', () => {
    const anyPage = fc.array(fc.jsonValue()).map((items) => JSON.stringify({ type: 'AnnotationPage', items }));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), anyPage), (text) => {
        decisionsIn(text);
        withDecision(text, '\uD83D.news', { about, date: '2025-01-27' });
      }),
    );
    const bad = {
      body: [
        { purpose: 'tagging', value: about },
        { purpose: 'describing', value: '2025-02-30' },
      ],
    };
    assert.deepEqual(decisionsIn(JSON.stringify({ type: 'AnnotationPage', items: [bad] })), []);
  });
});

describe('dismissals in a sidecar', () => {
  const dismissal = (rule: string): DecisionChange => ({
    about: 'dismissal',
    dismissal: { about: 'dismissal', rule, scope: 'article' },
  });
  const all = (...rules: readonly string[]): string =>
    rules.reduce<string | undefined>(
      (text, rule) => contentOf(withDecision(text, 'a.news', dismissal(rule))),
      undefined,
    ) ?? '';

  it('stand one a line, in the same order whoever came first', () => {
    const content = all('verb/loaded', 'quote/scare', 'source/vague');
    assert.equal(content, all('source/vague', 'verb/loaded', 'quote/scare'));
    assert.equal(content.split('\n').filter((line) => line.includes('"dismissal"')).length, 3);
  });

  it('stand there once, however often they are made', () => {
    assert.equal(all('verb/loaded', 'verb/loaded'), all('verb/loaded'));
  });

  it('are undone by their id', () => {
    const [first] = decisionsIn(all('verb/loaded')) as readonly Decision[];
    assert.ok(first?.about === 'dismissal');
    const both = all('verb/loaded', 'quote/scare');
    assert.equal(contentOf(withDecision(both, 'a.news', { about: 'undo', id: first.id })), all('quote/scare'));
    assert.ok('problem' in withDecision(all('quote/scare'), 'a.news', { about: 'undo', id: first.id }));
  });

  it('say where with selectors of the Web Annotation Data Model, in code points', () => {
    const place = { exact: '😀 He left.', prefix: 'It rained. ', suffix: '', start: 11, part: { start: 3, end: 5 } };
    const change = {
      about: 'dismissal',
      dismissal: { about: 'dismissal', rule: 'verb/loaded', scope: 'finding', place },
    } as const;
    const content = contentOf(withDecision(undefined, 'a.news', change));
    assert.deepEqual(JSON.parse(content).items[0].target, {
      source: 'a.news',
      selector: [
        {
          ...{ type: 'TextQuoteSelector', exact: '😀 He left.', prefix: 'It rained. ', suffix: '' },
          refinedBy: { type: 'TextPositionSelector', start: 2, end: 4 },
        },
        { type: 'TextPositionSelector', start: 11, end: 21 },
      ],
    });
    const [read] = decisionsIn(content) as readonly Decision[];
    assert.deepEqual(read?.about === 'dismissal' && read.place, place);
  });
});
