import type { Schema } from '@cfworker/json-schema';
import { allRules } from '../rules/allRules';
import { packs } from './packs';

const levels = ['error', 'warning', 'information', 'hint', 'off'];
const level = (description: string): Schema => ({ description, enum: levels });
export const groups: readonly string[] = [...new Set(allRules.map(({ code }) => code.slice(0, code.indexOf('/'))))];

/** JSON Schema (draft 7, which editors complete by) of a workspace's `.onrecord.json`. `schemas/` has it as a file. */
export const styleSchema: Schema & { readonly properties: Readonly<Record<string, Schema>> } = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'On Record: house style',
  description: 'What a desk has agreed on. Settings of the person who writes come before it.',
  type: 'object',
  properties: {
    $schema: { description: 'The schema of this file, for editors.', type: 'string' },
    extends: {
      description: `The style to build on: ${packs.map(({ id, name }) => `${id} (${name})`).join(', ')}.`,
      enum: packs.map(({ id }) => id),
    },
    rules: {
      description: 'How loudly rules speak: a rule, a group (`quote/*`) or all (`*`); the closest name counts.',
      type: 'object',
      properties: Object.fromEntries([
        ['*', level('All rules.')],
        ...groups.map((group) => [`${group}/*`, level(`All rules of the group ${group}.`)] as const),
        ...allRules.map(({ code, about }) => [code, level(about)] as const),
      ]),
      additionalProperties: false,
    },
    dateOrder: {
      description:
        'How dates in figures are read: 03/04/2025 is March 4 (month-first) or 3 April (day-first), or not guessed (year-first).',
      enum: ['month-first', 'day-first', 'year-first'],
    },
    weekdays: {
      description: 'Which day “last”, “this” and “next” mean before a weekday.',
      type: 'object',
      properties: {
        last: {
          description: 'The latest such day before today, or the one of the week before. Weeks begin on Monday.',
          enum: ['latest', 'of-last-week'],
        },
        this: {
          description: 'The one of the week that runs, or the first from today on.',
          enum: ['of-this-week', 'first-to-come'],
        },
        next: {
          description: 'The one of the week after, or the first after today.',
          enum: ['of-next-week', 'first-to-come'],
        },
      },
      additionalProperties: false,
    },
    marks: { description: 'Which quotation marks articles have.', enum: ['curly', 'straight'] },
    punctuation: {
      description: 'Where a comma or full stop behind a quoted fragment stands: inside the closing mark or outside.',
      enum: ['inside', 'outside'],
    },
  },
  additionalProperties: false,
};
