import assert from 'node:assert/strict';
import { markdown } from '../../server/src/core/export/markdown';
import { exportOf, named, richArticle } from '../support/exports';
import { everyArticle } from '../support/validators';

describe('Markdown', () => {
  it('has a footnote for each reference, and a reference for each footnote', () => {
    const text = exportOf(markdown, ...everyArticle());
    const notes = [...text.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, label]) => label);
    const references = [...text.matchAll(/(?<!\\)\[\^([^\]\\]+)\](?!: )/g)].map(([, label]) => label);
    assert.deepEqual([...references].sort(), [...notes].sort());
    assert.equal(new Set(notes).size, notes.length);
  });

  it('says in the footnote who said it and how sure that is', () => {
    const text = exportOf(markdown, richArticle());
    assert.match(text, /“We are ready,”\[\^a1-q1\] said/);
    assert.match(
      text,
      /^\[\^a1-q1\]: direct quotation; Ines Calloway; source “Ines Calloway”; cue “said”; decided by a person/m,
    );
    assert.match(text, /passed on by “Orla Finch”.*part 2 of 2$/m);
    assert.match(text, /^- Ines Calloway \(person\); the town engineer; also called Calloway$/m);
  });

  it('shows what a text has of Markdown as text', () => {
    const text = exportOf(markdown, named('- *Not* a [list](x) <b>\n\n# no heading\n\n1. Nor this\n\n    nor code'));
    assert.match(text, /^\\- \\\*Not\\\* a \\\[list\\\]\(x\) \\<b\\>$/m);
    assert.match(text, /^1\\\. Nor this$/m);
    assert.match(text, /^nor code$/m);
  });
});
