import type { Language } from '../language';
import { englishCues } from './cues';
import { englishQuotes } from './quotes';
import { englishText } from './text';

export const english: Language = {
  id: 'en',
  text: englishText,
  quotes: englishQuotes,
  people: {},
  cues: englishCues,
  dates: {},
  claims: {},
};
