import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { analyze } from '../../server/src/core/analyze';
import { allRules } from '../../server/src/core/rules/allRules';
import { hitsOf } from '../../server/src/core/rules/findings';
import { expectFixesSettle } from '../support/rules';

const folder = new URL('../../server/src/core/rules/', `file://${__filename}`);
const camel = (kebab: string): string => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the rules', () => {
  it('have the path of their file as their code, and every file is listed', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^\w+\/\w+\.ts$/.test(file))
      .sort();
    assert.deepEqual(allRules.map(({ code }) => `${camel(code)}.ts`).sort(), files);
  });

  it('have no code twice', () => assert.equal(new Set(allRules.map(({ code }) => code)).size, allRules.length));

  for (const rule of allRules)
    for (const marked of rule.examples.flagged) {
      const text = marked.replace(/<\/?flag>/g, '');
      it(`${rule.code}: each fix settles its finding and makes no other: ${text}`, () =>
        expectFixesSettle(rule, text, rule.examples.publishedOn));
    }
});

describe('findings', () => {
  it('leave out what lies inside quotation marks', () => {
    const article = analyze('Keller said: “Critics say the “old” bridge is bad.” Then he left.');
    for (const rule of allRules)
      for (const { span } of hitsOf(rule, article))
        assert.ok(!article.quotedRuns.some(({ parts: [run] }) => span.start > run.start && span.end <= run.end));
  });
});
