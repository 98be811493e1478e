import type { ClauseWords } from '../clauseWords';
import { words } from './words';

export const clauseWords: ClauseWords = {
  be: words("be is are was were been being am ’s 's ’re 're ’m 'm get gets got"),
  cueAdverbs: words('also later then first once now again even still further never just already previously often'),
  contentAdverbs: words('there here now when where how why so too maybe perhaps even not never'),
  occasions: words('in on at during after before to with from via by last this late early'),
  furtherOccasions: words('of for with about'),
  timeMarkers: words('on in at late early last this'),
  objectEnds: words('when while after before because although during but since until'),
  contentEnds: words('as while after when but though although before because whereas'),
  introductions: words('when after before since as while if although though because'),
  plainQuestions: words('whether if why how'),
  conditions: words('if whether'),
  relatives: words('who whose which'),
  personalRelatives: words('who whose'),
  pointing: words('this that these those'),
  floating: words('both all each'),
  extendable: words('one others those these some many all most'),
  dependent: words('the a an no every'),
  attaching: words('of for at from in with on to about against under near'),
  loose: words('on to'),
  persons: words('he she they'),
  denying: words('without'),
  sequels: words('then'),
  limits: words('least most'),
};
