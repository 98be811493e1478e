import type { FunctionWords } from '../cueWords';
import { words } from './words';

/** English words of closed classes. A word may stand in several; the reader of tokens asks in a fixed order. */
export const functionWords: FunctionWords = {
  determiners: words(`
    the a an this that these those some any each every no all both either neither another such much many several few
    most more other certain various half`),
  possessives: words('my your his her its our their whose'),
  pronouns: words(`
    i you he she it we they me him them us himself herself itself themselves who whom which what everyone everybody
    someone somebody anyone anybody nobody one others those these there`),
  prepositions: words(`
    of in on at by for from with about against during before after to into over under between among through since until
    without within despite amid around across near off toward towards upon via per outside inside behind beyond above
    below along alongside like unlike throughout except besides regarding concerning including as out up down`),
  conjunctions: words('and or but nor yet'),
  subordinators: words(
    'because if while although though when where whereas unless until since as after before whether once that lest',
  ),
  auxiliaries: words(`
    be is are was were been being am have has had having do does did will would can could may might must shall should
    ’s ’re ’ve ’d ’ll ’m 's 're 've 'd 'll 'm wo ca`),
  adverbs: words(`
    also then later earlier previously again still now just only even once never ever always often sometimes already soon
    recently however meanwhile instead further first initially too yet repeatedly not simply quickly flatly first long
    since twice yesterday today tomorrow tonight here there elsewhere ago back away out together rather quite very so
    perhaps maybe indeed nonetheless nevertheless afterward afterwards thus therefore`),
  negations: words("not n’t n't never"),
  questionWords: words('whether if why how what who whom which when where whose'),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning afternoon evening
    night week month year weekend last next this earlier later early late january february march april may june july
    august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov
    dec a.m p.m noon midnight day days weeks months years hours minutes spring summer autumn fall winter recently`),
  numbers: words('one two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands'),
};
