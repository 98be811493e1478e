import assert from 'node:assert/strict';
import { lossOf } from '../../server/src/core/export/loss';
import { timeml } from '../../server/src/core/export/timeml';
import type { DateExpression } from '../../server/src/core/model';
import { exportOf, named, richArticle } from '../support/exports';
import { everyArticle, itWith, programs, published, succeeds, withFiles } from '../support/validators';

/** An article whose only date has this value. */
function dated(value: string, type: DateExpression['type'] = 'DATE'): ReturnType<typeof named> {
  const { article, ...rest } = named('It rained on Friday.');
  const [date] = article.dates;
  assert.ok(date);
  return { ...rest, article: { ...article, dates: [{ ...date, type, value }] } };
}

describe('TimeML', () => {
  const schema = published('timeml.xsd');
  const values = [
    '2025',
    '2025-W05-WE',
    'FY2025',
    'T10:30-05:00',
    'P1WD',
    'PRESENT_REF',
    '-0044-03-15',
    'P1DT2H',
    '202',
  ];
  itWith([programs.xmllint, schema], 'holds to the schema', () =>
    withFiles(
      timeml,
      [...everyArticle(), ...values.map((value) => dated(value))],
      (paths) => void succeeds('xmllint', '--noout', '--nowarning', '--schema', schema.path, ...paths),
    ),
  );

  it('marks dates with their values, and says when the article appeared', () => {
    const xml = exportOf(timeml, richArticle());
    assert.match(xml, /<DCT><TIMEX3 tid="t0" type="DATE" value="2025-01-27" functionInDocument="CREATION_TIME">/);
    assert.match(xml, /value="2025-03" temporalFunction="true" anchorTimeID="t0" mod="START">early March</);
  });

  it('says of a value that the schema has no form for that it is lost', () => {
    assert.match(exportOf(timeml, dated('T10:30-05:00', 'TIME')), /value="T10:30"/);
    assert.equal(lossOf(timeml, dated('T10:30-05:00', 'TIME')).get('values'), 1);
    assert.match(exportOf(timeml, dated('FY2025')), /value="XXXX"/);
    assert.equal(lossOf(timeml, dated('FY2025')).get('values'), 1);
    assert.equal(lossOf(timeml, dated('2025-Q1')).has('values'), false);
  });
});
