import type { Language } from '../language';
import { englishCues } from './cues';
import { englishDates } from './dates';
import { englishQuotes } from './quotes';
import { englishClaims } from './claims';
import { englishPeople } from './people';
import { englishText } from './text';

export const english: Language = {
  id: 'en',
  text: englishText,
  quotes: englishQuotes,
  people: englishPeople,
  cues: englishCues,
  dates: englishDates,
  claims: englishClaims,
};
