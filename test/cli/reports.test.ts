import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import type { ArticleFindings, ReportedFinding } from '../../server/src/core/export/reportedFindings';
import { reports } from '../../server/src/cli/report/reports';
import { analyze } from '../../server/src/core/analyze';
import type { Dismissal } from '../../server/src/core/model';
import { allRules } from '../../server/src/core/rules/allRules';

const text = 'It rained 😀. Keller claimed\r\nthat. Keller claimed it.';
const dismissedBy: Dismissal = { about: 'dismissal', id: 'urn:x:1', rule: 'verb/loaded', scope: 'finding' };
/** `words` as a rule would report them: at their first place in the text, or at the last. */
function found(words: string, more: Partial<ReportedFinding> = {}, at = text.indexOf(words)): ReportedFinding {
  const span = { start: at, end: at + words.length };
  return { code: 'verb/loaded', severity: 'hint', span, message: '“Claimed” & <more>: 100%, say.', ...more };
}
function written(id: string, findings: readonly ReportedFinding[], more: Partial<ArticleFindings> = {}): string {
  const report = reports.find((each) => each.id === id);
  assert.ok(report);
  const article = { path: 'desk/a b.news', article: analyze(text), findings, unplaced: [], ...more };
  return [...report.write([article], '1.2.3')].join('');
}

describe('findings as GitHub annotations', () => {
  it('are workflow commands, escaped as GitHub reads them', () => {
    assert.equal(
      written('github', [found('claimed', { severity: 'warning' })]),
      '::warning file=desk/a b.news,line=1,endLine=1,col=22,endColumn=29,title=verb/loaded::“Claimed” & <more>: 100%25, say.\n',
    );
  });

  it('have no columns where they run over lines', () => {
    assert.match(
      written('github', [found('claimed\r\nthat')], { path: 'a,b:c.news' }),
      /^::notice file=a%2Cb%3Ac\.news,line=1,endLine=2,title=/,
    );
  });
});

describe('findings as Checkstyle', () => {
  it('stand in XML under their file', () => {
    assert.equal(
      written('checkstyle', [found('claimed', { severity: 'information' })], { path: '"a"\u0001.news' }),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="10.0">',
        '  <file name="&quot;a&quot;\uFFFD.news">',
        '    <error line="1" column="22" severity="info" message="“Claimed” &amp; &lt;more&gt;: 100%, say." source="onrecord.verb/loaded"/>',
        '  </file>',
        '</checkstyle>',
        '',
      ].join('\n'),
    );
  });
});

describe('dismissed findings', () => {
  it('are marked in a list, with their ids; so are those whose place is gone', () => {
    const place = { exact: 'Nobody\nclaimed it.', prefix: '', suffix: '', start: 0 };
    const unplaced = [{ ...dismissedBy, id: 'urn:x:2', place }];
    assert.equal(
      written('text', [found('claimed', { dismissedBy })], { unplaced }),
      'desk/a b.news:1:22  dismissed  verb/loaded  “Claimed” & <more>: 100%, say.  urn:x:1\n' +
        'desk/a b.news  dismissed  verb/loaded  Its place is gone: “Nobody claimed it.”  urn:x:2\n',
    );
    const records = JSON.parse(written('json', [found('claimed', { dismissedBy })], { unplaced }));
    assert.deepEqual(
      records.map((record: { dismissed: unknown }) => record.dismissed),
      [
        { id: 'urn:x:1', scope: 'finding' },
        { id: 'urn:x:2', scope: 'finding', gone: true },
      ],
    );
  });
});

describe('findings as SARIF', () => {
  const last = text.lastIndexOf('claimed');
  const rich = found(
    'claimed',
    {
      severity: 'error',
      related: [{ span: { start: 0, end: 2 }, message: 'Here.' }],
      fixes: [{ title: 'Write “said”', edits: [{ span: { start: last, end: last }, newText: 'said' }] }],
    },
    last,
  );
  const log = JSON.parse(written('sarif', [found('claimed\r\nthat', { dismissedBy }), rich]));
  const [run] = log.runs;
  const [first, second] = run.results;

  it('describe each rule', () => {
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual([run.tool.driver.name, run.tool.driver.version], ['On Record', '1.2.3']);
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }: { id: string }) => id),
      allRules.map(({ code }) => code),
    );
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, 'verb/loaded');
    assert.match(run.tool.driver.rules[first.ruleIndex].name, /^VerbLoaded$/);
  });

  it('say where, in UTF-16 columns, under a root that the reader knows', () => {
    const { artifactLocation, region } = first.locations[0].physicalLocation;
    assert.deepEqual(artifactLocation, { uri: 'desk/a%20b.news', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(region, { startLine: 1, startColumn: 22, endLine: 2, endColumn: 5 });
  });

  it('carry related places and fixes', () => {
    assert.equal(second.level, 'error');
    assert.equal(second.relatedLocations[0].message.text, 'Here.');
    const [{ replacements }] = second.fixes[0].artifactChanges;
    assert.deepEqual(replacements, [
      {
        deletedRegion: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 14 },
        insertedContent: { text: 'said' },
      },
    ]);
  });

  it('say of each whether somebody has dismissed it', () => {
    assert.deepEqual(first.suppressions, [
      { kind: 'external', status: 'accepted', properties: { id: 'urn:x:1', scope: 'finding' } },
    ]);
    assert.deepEqual(second.suppressions, []);
  });

  it('have fingerprints that stay when the text above changes', () => {
    const above = 'It snowed.\n\n';
    const moved = found('claimed', {}, last + above.length);
    const article = analyze(above + text);
    const [other] = JSON.parse(written('sarif', [moved], { article })).runs[0].results;
    assert.deepEqual(other.partialFingerprints, second.partialFingerprints);
    assert.notDeepEqual(first.partialFingerprints, second.partialFingerprints);
  });

  it('hold to the schema that OASIS publishes', function () {
    const schema = '../shared/formats/sarif-2.1.0.schema.json';
    if (!existsSync(schema)) return this.skip(); // it lies beside the project, not in it
    const { errors } = new Validator(JSON.parse(readFileSync(schema, 'utf8')), '4', false).validate(log);
    assert.deepEqual(errors, []);
  });
});
