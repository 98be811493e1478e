import assert from 'node:assert/strict';
import { allFeatures, type Feature, features } from '../../server/src/core/export/feature';
import type { ExportContext, ExportFormat, NamedArticle } from '../../server/src/core/export/format';
import { formats } from '../../server/src/core/export/formats';
import { lossInWords, lossOf } from '../../server/src/core/export/loss';
import type { Article, Attribution, Claim, DateExpression, Speaker } from '../../server/src/core/model';
import { context, richArticle } from '../support/exports';

type Change = (named: NamedArticle) => NamedArticle;
const inArticle =
  (change: (article: Article) => Partial<Article>): Change =>
  (named) => ({ ...named, article: { ...named.article, ...change(named.article) } });
const attributions = (change: (attribution: Attribution) => Attribution): Change =>
  inArticle((article) => ({ attributions: article.attributions.map(change) }));
const speakers = (change: (speaker: Speaker) => Speaker): Change =>
  inArticle((article) => ({ speakers: article.speakers.map(change) }));
const dates = (change: (date: DateExpression) => DateExpression): Change =>
  inArticle((article) => ({ dates: article.dates.map(change) }));
const claims = (change: (claim: Claim) => Claim): Change =>
  inArticle((article) => ({ claims: article.claims.map(change) }));
const omitted = <T extends object>(value: T, ...keys: readonly (keyof T)[]): T =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.some((omit) => omit === key))) as T;

/** For each feature a reading that differs from `richArticle` in it, and in nothing else. */
const other: Readonly<Partial<Record<Feature, Change>>> = {
  text: inArticle(({ text }) => ({
    text: text.replace('anybody', 'ANYBODY').replace('could be asked', 'COULD BE ASKED'),
  })),
  quotations: inArticle((article) => ({ attributions: article.attributions.slice(1) })),
  kinds: attributions((attribution) => ({
    ...attribution,
    kind: attribution.kind === 'indirect' ? 'mixed' : 'indirect',
  })),
  parts: attributions((attribution) => ({
    ...attribution,
    content: [{ start: attribution.content[0].start, end: attribution.content.at(-1)?.end ?? 0 }],
  })),
  nested: inArticle((article) => ({ attributions: article.attributions.filter(({ nested }) => !nested) })),
  cues: attributions((attribution) => omitted(attribution, 'cue')),
  sources: attributions((attribution) => omitted(attribution, 'source')),
  relays: attributions((attribution) => omitted(attribution, 'relay')),
  speakers: attributions((attribution) => omitted(attribution, 'speaker')),
  speakerKinds: speakers((speaker) => ({ ...speaker, kind: 'group' })),
  roles: speakers((speaker) => ({ ...speaker, roles: [] })),
  aliases: speakers((speaker) => ({ ...speaker, aliases: [] })),
  mentions: inArticle((article) => ({
    mentions: [],
    speakers: article.speakers.map((speaker) => ({ ...speaker, mentions: [] })),
  })),
  confidence: attributions((attribution) => ({ ...attribution, confidence: 0.3 })),
  reasons: attributions((attribution) => ({
    ...attribution,
    because: attribution.because.filter(({ code }) => code === 'decision'),
  })),
  dates: inArticle((article) => ({ dates: article.dates.slice(1) })),
  values: dates((date) => omitted(date, 'value')),
  alternatives: dates((date) => omitted(date, 'alternatives')),
  modifiers: dates((date) => omitted(date, 'mod')),
  anchors: dates((date) => omitted(date, 'anchor')),
  ranges: dates((date) => omitted(date, 'range')),
  claims: inArticle(() => ({ claims: [] })),
  triggers: claims((claim) => ({ ...claim, trigger: { start: claim.start, end: claim.start + 3 } })),
  publicationDate: (named) => ({ ...named, article: omitted(named.article, 'publishedOn') }),
  publicationOrigin: inArticle(({ publishedOn }) =>
    publishedOn ? { publishedOn: { ...publishedOn, from: 'given' } } : {},
  ),
  decisions: (named) => ({
    ...attributions((attribution) => ({
      ...attribution,
      because: attribution.because.filter(({ code }) => code !== 'decision'),
    }))(named),
    decisions: named.decisions?.filter(({ about }) => about === 'dismissal') ?? [],
  }),
  dismissals: (named) => ({
    ...named,
    decisions: named.decisions?.filter(({ about }) => about !== 'dismissal') ?? [],
  }),
};

/** What shows in a format although it does not carry all of it, such as the count of quotations in a network. */
const traces: Readonly<Record<string, readonly Feature[]>> = {
  jsonl: ['modifiers'],
  tei: ['modifiers'],
  timeml: ['anchors'],
  ninjs: ['speakers'],
  schemaorg: ['parts', 'sources'],
  html: ['dismissals'],
  sarif: ['alternatives', 'claims', 'triggers'],
  graphml: ['quotations', 'nested', 'sources'],
  dot: ['quotations', 'nested', 'sources'],
};

const written = (format: ExportFormat, named: NamedArticle, by: ExportContext = context): string =>
  'write' in format
    ? [...format.write([named], by)].join('')
    : format
        .files(named, by)
        .map(({ content }) => content)
        .join('');

describe('what a format says it carries', () => {
  for (const format of formats)
    it(`${format.id}: shows in what it writes, and nothing else does`, () => {
      const rich = richArticle();
      const shown = Object.entries(other).flatMap(([feature, change]) =>
        written(format, change(rich)) === written(format, rich) ? [] : [feature],
      );
      const said = format.carries.filter((feature) => feature in other);
      assert.deepEqual([...shown].sort(), [...said, ...(traces[format.id] ?? [])].sort());
    });

  for (const format of formats)
    it(`${format.id}: has the version and the settings, if it says so`, () => {
      const rich = richArticle();
      const versionShown = written(format, rich) !== written(format, rich, { ...context, version: '9.9.9' });
      const orderShown =
        written(format, rich) !==
        written(format, rich, { ...context, style: { rules: new Map(), dateOrder: 'day-first' } });
      assert.equal(versionShown && orderShown, format.carries.includes('provenance'));
    });
});

describe('the loss of an export', () => {
  it('is what the article has and the format has no place for', () => {
    const loss = lossOf({ carries: ['text', 'quotations', 'controls'] }, richArticle());
    assert.equal(loss.get('relays'), 1);
    assert.equal(loss.get('dates'), 2);
    assert.equal(loss.has('quotations'), false);
    assert.equal(loss.has('lineEnds'), false, 'there is no such line end in the article');
  });

  it('is told in words', () => {
    const words = lossInWords(
      lossOf({ carries: allFeatures.filter((one) => !/relays|dates/.test(one)) }, richArticle()),
    );
    assert.deepEqual(words, ['1 relay', '2 dates']);
  });

  it('has a case for every feature that an article of words can show', () => {
    const characters = ['byteOrderMark', 'lineEnds', 'controls', 'surrogates', 'provenance'];
    assert.deepEqual(
      Object.keys(other).sort(),
      Object.keys(features)
        .filter((one) => !characters.includes(one))
        .sort(),
    );
  });
});
