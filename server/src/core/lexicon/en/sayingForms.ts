import { words } from './words';

/** Verbs of saying in the forms that stand beside a quotation; *reports* and the like are nouns too often to tell. */
export const sayingForms: ReadonlySet<string> = words(`
  acknowledged added adds admitted announced answered argued argues asked asks boasted chanted chanting chants claimed claims commented
  complained conceded concluded continued continues declared declares echoing exclaimed explained explains insisted insists joked
  lamented noted notes observed posted predicted promised quipped read reading reads recalled recalls remarked replied replies responded
  responds said say saying says shouted shouts sighed stated states testified told tells tweeted tweets urged vowed warned warns
  whispered writes wrote yelled yelling`);
