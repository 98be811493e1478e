import type { Language } from './lexicon/language';
import { english } from './lexicon/en/language';

/** The languages we read, the default first. */
export const languages: readonly [Language, ...Language[]] = [english];
