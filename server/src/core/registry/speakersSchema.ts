import type { Schema } from '@cfworker/json-schema';

const day = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const text = (description: string): Schema => ({ description, type: 'string', minLength: 1 });

const role: Schema = {
  description: 'An office or role, and when it was held.',
  type: 'object',
  properties: {
    title: text('As articles say it: president of Kenya, 47th president of the United States.'),
    from: { description: 'The first day: 2025-01-27, or a month or year alone.', type: 'string', pattern: day },
    to: { description: 'The last day; without it the role is still held.', type: 'string', pattern: day },
  },
  required: ['title'],
  additionalProperties: false,
};

/** What one speaker in a registry may have, by name. */
export const speakerProperties = {
  id: text('What the speaker is known by in all articles: letters, digits and hyphens.'),
  name: text('The full name.'),
  kind: { description: 'What the speaker is; a person without it.', enum: ['person', 'organisation', 'place'] },
  aliases: { description: 'Other names, spellings and nicknames.', type: 'array', items: text('A name.') },
  pronouns: { description: 'The pronouns that mean the speaker.', enum: ['she/her', 'he/him', 'they/them'] },
  roles: { description: 'Offices and roles; the article’s date picks who holds one.', type: 'array', items: role },
  organisation: text('The body that the speaker belongs to or speaks for.'),
  externalIds: {
    description: 'The speaker in other registers, by the register’s name: "wikidata": "Q42".',
    type: 'object',
    additionalProperties: { type: 'string' },
  },
} satisfies Readonly<Record<string, Schema>>;

/** JSON Schema (draft 7, which editors complete by) of `speakers.json`. `schemas/` has it as a file. */
export const speakersSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'On Record: speakers',
  description: 'What a desk knows of the people and bodies in its articles. What an article says itself comes first.',
  type: 'object',
  properties: {
    $schema: { description: 'The schema of this file, for editors.', type: 'string' },
    speakers: {
      description: 'The speakers.',
      type: 'array',
      items: { type: 'object', properties: speakerProperties, required: ['id', 'name'], additionalProperties: false },
    },
  },
  required: ['speakers'],
  additionalProperties: false,
};
