import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { sarif } from '../../server/src/core/export/sarif';
import { exportOf, richArticle, samples } from '../support/exports';
import { everyArticle, itWith, published, sarifMultitool, succeeds, withFiles } from '../support/validators';

describe('SARIF of an export', () => {
  it('has the findings, dismissed ones marked', () => {
    const [{ results }] = JSON.parse(exportOf(sarif, richArticle())).runs;
    const vague = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'source/vague');
    assert.equal(vague.suppressions.length, 1);
  });

  it('names a file by its place below the root, in full, or by its URI', () => {
    const place = (id: string): unknown =>
      JSON.parse(exportOf(sarif, { ...richArticle(), id })).runs[0].results[0].locations[0].physicalLocation
        .artifactLocation;
    assert.deepEqual(place('desk/a b.news'), { uri: 'desk/a%20b.news', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(place('/desk/a.news'), { uri: 'file:///desk/a.news' });
    assert.deepEqual(place('C:\\desk\\a.news'), { uri: 'file:///C:/desk/a.news' });
    assert.deepEqual(place('vscode-vfs://desk/a.news'), { uri: 'vscode-vfs://desk/a.news' });
  });

  const schema = published('sarif-2.1.0.schema.json');
  itWith([schema], 'holds to the schema of OASIS', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(schema.path, 'utf8')));
    for (const article of everyArticle())
      assert.ok(valid(JSON.parse(exportOf(sarif, article))), ajv.errorsText(valid.errors));
  });

  const multitool = sarifMultitool();
  itWith([multitool], 'has no error for the SARIF Multitool', () =>
    withFiles(sarif, [richArticle(), ...samples], (paths, folder) => {
      process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1'; // it needs no language but its own
      const output = join(folder, 'validation.sarif');
      succeeds(multitool.path, 'validate', ...paths, '--output', output, '--log', 'ForceOverwrite');
      const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, ''));
      const errors = runs.flatMap(({ results = [] }: { results?: { level?: string }[] }) =>
        results.filter(({ level }) => level === 'error'),
      );
      assert.deepEqual(errors, []);
    }),
  );
});
