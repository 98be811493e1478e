import type { QuoteWords } from '../quoteWords';
import { sayingForms } from './sayingForms';
import { words } from './words';

export const englishQuotes: QuoteWords = {
  elisions: words('em til till tis twas twere twill twould cause cuz coz n nuff bout kay tude sup neath tween'),
  smallWords: words(
    'a an the and but or nor for so yet as at by down for from in into like near of off on onto out over per than to up upon via vs with without is if',
  ),
  works: words(`
    album anthem article ballad bestseller biography blog book booklet broadcast campaign cartoon catalog chapter collection column comedy
    comic documentary drama editorial entitled episode essay exhibition expose feature film game headline headlined hit hymn
    installment interview magazine manifesto memoir memoirs miniseries movie musical news newsletter newspaper novel novella opera
    painting pamphlet paper piece play podcast poem poster program programme publication record release remake report
    sculpture segment sequel serial series show sitcom song soundtrack spinoff sport story study talk textbook thriller titled
    tome track trilogy tune video volume website weekly work works`),
  beforeTitles: words('on in of for from to and via watching hosts hosted wrote directed'),
  naming: words(
    'call called calls calling so-called term terms termed terming word words phrase label labels labeled labelled labeling dubbed dubs dubbing known as named nicknamed branded slogan motto hashtag moniker describes described deemed coined defined expression acronym means meaning',
  ),
  saying: sayingForms,
  between: words('a an the his her their its our my your it him them me us this that these those'),
  noNames: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december i the a an on in at by with from and or but as that this these those his her their its he she they we when while
    after before if for to of is are was were`),
};
