import type { Language } from '../language';
import { englishCues } from './cues';
import { englishText } from './text';

export const english: Language = {
  id: 'en',
  text: englishText,
  quotes: {},
  people: {},
  cues: englishCues,
  dates: {},
  claims: {},
};
