import type { Language } from '../language';
import { englishText } from './text';

export const english: Language = {
  id: 'en',
  text: englishText,
  quotes: {},
  people: {},
  cues: {},
  dates: {},
  claims: {},
};
