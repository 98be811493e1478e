import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenModifiers, tokenTypes } from '../server/src/core/features/semanticTokens';
import { allRules } from '../server/src/core/rules/allRules';
import { packIds } from '../server/src/core/styles/packs';
import { groups } from '../server/src/core/styles/schema';

const levels = ['error', 'warning', 'information', 'hint', 'off'];
const file = join(__dirname, '..', 'package.json');
const manifest = JSON.parse(readFileSync(file, 'utf8'));
const words: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(__dirname, '..', 'package.nls.json'), 'utf8'),
);
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** A setting by its name, in whichever group of them it stands. */
const settingOf = (title: string): ReturnType<typeof JSON.parse> =>
  manifest.contributes.configuration.flatMap(({ properties }: Properties) => properties[title] ?? [])[0];
interface Properties {
  readonly properties: Readonly<Record<string, unknown>>;
}

describe('package.json, as VS Code reads it', () => {
  it('offers each rule in the settings (UPDATE=1 writes the list anew)', () => {
    const setting = settingOf('onRecord.rules');
    const level = (description: string): object => ({ enum: [...levels], description });
    const rules = Object.fromEntries([
      ['*', level('All rules.')],
      ...groups.map((group) => [`${group}/*`, level(`All rules of the group ${group}.`)]),
      ...allRules.map(({ code, about, severity }) => [code, level(`${about} By itself: ${severity}.`)]),
    ]);
    if (process.env['UPDATE']) {
      setting.properties = rules;
      setting.additionalProperties = false; // a slip of the pen is underlined
      writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
    }
    assert.deepEqual(setting.properties, rules);
    assert.equal(setting.additionalProperties, false);
  });

  it('offers each house style in the settings', () => {
    const { enum: styles } = settingOf('onRecord.houseStyle');
    assert.deepEqual(styles, ['none', ...packIds]);
  });

  it('describes the token types that the server sends, and gives each a colour', () => {
    assert.deepEqual(idsOf(manifest.contributes.semanticTokenTypes), tokenTypes);
    assert.deepEqual(idsOf(manifest.contributes.semanticTokenModifiers), tokenModifiers);
    const [{ scopes }] = manifest.contributes.semanticTokenScopes;
    assert.deepEqual(Object.keys(scopes).sort(), [...tokenTypes].sort());
    const themes = manifest.contributes.configurationDefaults['editor.semanticTokenColorCustomizations'];
    for (const [theme, { rules }] of Object.entries<{ rules: object }>(themes))
      for (const type of tokenTypes) assert.ok(type in rules, `${type} in ${theme}`);
  });

  it('has words for everything it names, and none besides', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(words).sort());
  });

  const inArticles = [
    'editorLangId =~ /^(news|plaintext|markdown)$/',
    'resourceLangId == news',
    'explorerResourceIsFolder && onRecord.hasArticles',
  ];
  it('shows no command outside articles', () => {
    const { commands, menus, keybindings } = manifest.contributes;
    const shown = menus.commandPalette.map(({ command }: { command: string }) => command);
    assert.deepEqual(
      commands.map(({ command }: { command: string }) => command),
      shown,
    );
    const { 'view/title': titles, 'view/item/context': rows, ...others } = menus;
    for (const { when } of [...Object.values<readonly { when: string }[]>(others).flat(), ...keybindings])
      assert.ok(
        inArticles.some((condition) => when.includes(condition)),
        when,
      );
    for (const { when } of [...titles, ...rows]) assert.match(when, /^view (?:==|=~) \/?\^?onRecord/);
  });
});
