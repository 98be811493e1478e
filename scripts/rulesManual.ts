import { analyze } from '../server/src/core/analyze';
import type { Edit } from '../server/src/core/model';
import { allRules } from '../server/src/core/rules/allRules';
import { hitsOf } from '../server/src/core/rules/findings';
import { acceptedBy } from '../test/support/rules';
import type { Level, Rule } from '../server/src/core/rules/rule';

const levels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint: shown in the text, not in the list of problems',
  off: 'off until a setting turns it on',
};

/** `docs/rules.md`, made from the rules themselves: what each reports, why, on whose word, with an example and its fixes. */
export const rulesManual = (): string =>
  [
    '# Rules',
    'Made from `server/src/core/rules` by `npm run docs`; do not edit it here.',
    'What an editor at a news desk would ask about an article. Nothing inside quotation marks is reported: people’s own words are theirs. A rule speaks above a hint by default only where at least nine of ten of its findings were right in a sample that was read (`test/gold/verdicts`), or where it rests on the calendar and on marks alone and real articles have too few to read.',
    'Set levels in `onRecord.rules`, or with `onrecord check --severity RULE=LEVEL`: a rule’s code, a group (`date/*`) or `*`, each with `error`, `warning`, `information`, `hint` or `off`; the nearest wins.',
    silence,
    contents(),
    ...allRules.map(section),
  ].join('\n\n') + '\n';

const silence = `A finding that has been looked at is dismissed by a quick fix: this once, or all of its rule in the sentence, the paragraph or the file. That is kept beside the article, lasts while the sentence (or most of the paragraph) stays as it is, and is undone with *Undo Dismissal* or \`onrecord undo\`. *Turn off everywhere* writes \`"RULE": "off"\` to \`onRecord.rules\` of the workspace.

Comments in an article silence rules too, in every editor and on the command line:

| comment | silent |
| --- | --- |
| \`<!-- onrecord-disable verb/loaded -->\` | from here to the end, or to \`<!-- onrecord-enable verb/loaded -->\` |
| \`<!-- onrecord-disable-next-paragraph source/* -->\` | in the paragraph after it |
| \`<!-- onrecord-disable verb/loaded, quote/* -- the court’s own word -->\` | several; the words behind \`--\` are for readers |
| \`<!-- onrecord-disable -->\` | every rule |`;

const anchor = (code: string): string => code.replace('/', '-');

const contents = (): string =>
  [
    '| rule | level | reports |',
    '| --- | --- | --- |',
    ...allRules.map(
      ({ code, severity, about }) => `| [${code}](#${anchor(code)}) | ${severity} | ${about.replace(/\|/g, '\\|')} |`,
    ),
  ].join('\n');

const section = (rule: Rule): string =>
  [
    `<a id="${anchor(rule.code)}"></a>`,
    `## ${rule.code}`,
    `${rule.about} ${rule.why}`,
    `- Level: ${levels[rule.severity]}\n- Source: ${rule.from}`,
    ...(rule.examples.accepted ? [`Accepted before: ${rule.examples.accepted.map(escaped).join(' ')}`] : []),
    `Reported, the place in bold:\n\n${rule.examples.flagged.map((text) => quoted(shown(text))).join('\n\n')}`,
    `Fine:\n\n${rule.examples.fine.map((text) => quoted(escaped(text))).join('\n\n')}`,
    ...fixes(rule),
  ].join('\n\n');

/** What each fix of the first example makes of it. */
function fixes(rule: Rule): readonly string[] {
  const text = rule.examples.flagged[0].replace(/<\/?flag>/g, '');
  const { publishedOn } = rule.examples;
  const article = analyze(text, publishedOn === undefined ? {} : { publishedOn });
  const [first] = hitsOf(rule, article, undefined, {}, acceptedBy(rule));
  const offered = first?.fixes ?? [];
  if (offered.length === 0) return [];
  return [`Fixes of the first:\n\n${offered.map(({ title, edits }) => fix(title, applied(text, edits))).join('\n')}`];
}

const fix = (title: string, after: string): string => `- ${escaped(title)}: ${escaped(after.replace(/\n/g, ' ¶ '))}`;

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);

const shown = (text: string): string =>
  escaped(text)
    .replace(/&lt;flag>(\s*)/g, '$1**')
    .replace(/(\s*)&lt;\/flag>/g, '**$1');
const escaped = (text: string): string => text.replace(/[\\*_[\]]/g, '\\$&').replace(/</g, '&lt;');
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');
