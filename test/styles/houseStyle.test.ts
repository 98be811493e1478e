import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { allRules } from '../../server/src/core/rules/allRules';
import { findingsOf, levelIn } from '../../server/src/core/rules/findings';
import { noHouseStyle, styleInForce } from '../../server/src/core/styles/houseStyle';
import { packs } from '../../server/src/core/styles/packs';

const rule = 'verb/loaded';
const levels = (rows: Readonly<Record<string, 'error' | 'hint' | 'off'>>): Map<string, 'error' | 'hint' | 'off'> =>
  new Map(Object.entries(rows));

describe('the house style in force', () => {
  it('is that of the person who writes, then of the workspace, then of the pack', () => {
    const own = levels({ '*': 'hint' });
    const file = { rules: levels({ [rule]: 'error' }), extends: 'ap' };
    assert.equal(styleInForce(own, undefined, file).rules.get(rule), 'hint');
    assert.equal(styleInForce(new Map(), undefined, file).rules.get(rule), 'error');
    assert.equal(styleInForce(new Map(), 'ap').rules.get(rule), 'warning');
    assert.equal(styleInForce(new Map(), undefined).rules.get(rule), undefined);
  });

  it('builds on the pack that the file names rather than on that of the settings', () => {
    assert.equal(styleInForce(new Map(), 'ap', { ...noHouseStyle, extends: 'bbc' }).dateOrder, 'day-first');
    assert.equal(styleInForce(new Map(), 'ap', noHouseStyle).dateOrder, 'month-first');
    assert.equal(styleInForce(new Map(), 'ap', { ...noHouseStyle, dateOrder: 'day-first' }).dateOrder, 'day-first');
    assert.deepEqual(styleInForce(new Map(), 'nobody’s'), { rules: new Map() });
  });

  it('says which marks an article has', () => {
    const article = analyze('"It is over," Keller said. "We go on," Stone said.');
    const style = styleInForce(levels({ '*': 'off', 'quote/mixed-marks': 'hint' }), undefined, {
      ...noHouseStyle,
      marks: 'curly',
    });
    assert.deepEqual(
      findingsOf(article, style.rules, style).map(({ message }) => message),
      ['House style has curly quotation marks, 4 are not. Use one kind.'],
    );
    assert.deepEqual(findingsOf(article, style.rules), []);
  });
});

describe('a fact of a house', () => {
  const article = analyze('Keller called it “unsafe”, and left. It is “old,” she said.');
  const placed = (pack: string): readonly string[] => {
    const style = styleInForce(levels({ '*': 'off', 'quote/punctuation-placement': 'hint' }), pack);
    return findingsOf(article, style.rules, style).map(({ span }) => article.text.slice(span.start, span.end));
  };

  it('tells where a comma stands at a closing mark', () => {
    assert.deepEqual(placed('ap'), ['“unsafe”,']);
    assert.deepEqual(placed('guardian'), ['“old,”']);
    assert.deepEqual(placed('reuters'), []);
  });
});

describe('the built-in styles', () => {
  for (const { id, guide, rules } of packs)
    it(`${id}: each row names a rule that there is, and where its guide asks for it`, () => {
      assert.match(guide, /\w/);
      for (const { rule: name, level, because } of rules) {
        assert.ok(
          allRules.some((one) => levelIn(new Map([[name, level]]), one)),
          name,
        );
        assert.match(because, /“.+”$/, `${name} tells the entry`);
      }
    });
});
