import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { w3c } from '../../server/src/core/export/w3c';
import { exportOf, hardTexts, named, richArticle } from '../support/exports';
import { nQuads } from '../support/jsonLd';
import { everyArticle, itWith, published } from '../support/validators';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Target {
  readonly source: string;
  readonly selector: readonly Selector[];
}
interface Annotation {
  readonly target: string | Target | readonly Target[];
  readonly body: readonly { readonly purpose?: string; readonly value?: string; readonly part?: string }[];
  readonly creator: { readonly type: string };
}
interface Page {
  readonly '@context': unknown;
  readonly items: readonly Annotation[];
}
const pageOf = (text: string): Page => JSON.parse(text) as Page;
const targetsOf = ({ target }: Annotation): readonly Target[] =>
  [target].flat().filter((one): one is Target => typeof one === 'object');

describe('Web Annotations', () => {
  it('select what they say they do: the words, and their place in code points', () => {
    for (const article of everyArticle()) {
      const characters = [...article.article.text.replace(/^\uFEFF/, '')];
      for (const { selector } of pageOf(exportOf(w3c, article)).items.flatMap(targetsOf)) {
        const [quote, position] = selector;
        assert.equal(characters.slice(position?.start, position?.end).join(''), quote?.exact, article.id);
      }
    }
  });

  it('tell a person’s decisions from the engine’s', () => {
    const [, first, second] = pageOf(exportOf(w3c, richArticle())).items;
    assert.deepEqual([first?.creator.type, second?.creator.type], ['Person', 'Software']);
  });

  it('carry the words of a quotation, its cue, source and relay', () => {
    const { items } = pageOf(exportOf(w3c, richArticle()));
    const mixed = items.find(({ body }) => body.some(({ value }) => value === 'mixed'));
    assert.deepEqual(
      mixed?.body.flatMap(({ part }) => part ?? []),
      ['source', 'cue', 'relay'],
    );
    assert.equal(mixed && targetsOf(mixed).length, 2);
  });

  it('count without a byte order mark', () => {
    const [first] = pageOf(exportOf(w3c, named(hardTexts['a byte order mark'] ?? ''))).items;
    assert.equal(first && targetsOf(first)[0]?.selector[1]?.start, 0);
  });

  const folder = published('web-annotation');
  itWith([folder], 'hold to what the W3C’s own tests ask of pages and annotations', () => {
    const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(join(folder.path, path), 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    for (const name of 'annotations bodyTarget choiceSet collections id otherProperties specificResource'.split(' '))
      ajv.addSchema(json(`definitions/${name}.json`), `${name}.json`);
    const musts = (list: string): readonly [string, (value: unknown) => boolean][] =>
      (json(list)['assertions'] as string[]).map((path) => {
        const schema = json(path);
        const nameless = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'id'));
        const valid = ajv.compile(nameless);
        return [path, (value) => Boolean(valid(value)) === (schema['expectedResult'] !== 'invalid')];
      });
    const ofPages = musts('collections/pages/pageMusts.test');
    const ofAnnotations = musts('annotations/annotationMusts.test');
    for (const article of everyArticle()) {
      const page = pageOf(exportOf(w3c, article));
      for (const [path, holds] of ofPages) assert.ok(holds(page), `${article.id}: ${path}`);
      for (const item of page.items)
        for (const [path, holds] of ofAnnotations)
          // An annotation on a page has the page’s context.
          assert.ok(holds({ '@context': page['@context'], ...item }), `${path}: ${JSON.stringify(item)}`);
    }
  });

  itWith([folder], 'come to N-Quads with nothing lost', async () => {
    const anno: unknown = JSON.parse(readFileSync(join(folder.path, 'anno.jsonld'), 'utf8'));
    for (const article of everyArticle()) {
      const quads = await nQuads(pageOf(exportOf(w3c, article)), { 'http://www.w3.org/ns/anno.jsonld': anno });
      assert.match(quads, /AnnotationPage|OrderedCollectionPage/);
    }
  });
});
