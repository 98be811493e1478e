import { englishCues } from './cues';
import { words } from './words';

/** Classes of words that the shapes of claims name. Forms are written out: the stage has no lemmatiser. */
const written: Readonly<Record<string, string>> = {
  // People whom nobody could ring up, where a quantity stands before them.
  people: `
    academics activists admirers advocates aides analysts authors biographers churches circles citizens commentators
    conservatives consumers countries critics defenders detractors developers diplomats doctors economists
    environmentalists experts fans followers governments groups historians individuals insiders investigators journalists
    lawmakers lawyers liberals linguists locals media men members observers officials onlookers opponents organizations
    organisations others parents participants people persons philosophers physicians players politicians practitioners
    press progressives proponents psychologists pundits readers reporters researchers residents reviewers
    scholars scientists skeptics sceptics sociologists sources specialists strategists students supporters teachers
    theologians theorists traditions users viewers voters watchers websites witnesses women writers`,
  // People who are known for having an opinion: vague even without a quantity.
  critics: `
    advocates analysts commentators critics detractors economists experts historians insiders observers opponents
    philosophers proponents pundits researchers reviewers scholars sceptics scientists skeptics sources supporters
    theologians theorists`,
  some: 'some many most several numerous various certain countless others',
  opine: `
     accuse accused acknowledge admit agree allege argue argued assert assume attribute attributed believe believed
     called charge charged cite claim claimed compare complain complained conclude consider considered contend
     contended criticise criticised criticize criticized debate deem describe described disagree disagreed dismiss
     dispute disputed doubt expect expected fear feared felt hail hope hoped identify infer insist
     interpret interpreted label lament maintain maintained note noted object objected perceive pointed praise
     praised predict predicted prefer question questioned recognise recognize refer regard regarded said say
     speculate speculated suggest suggested suppose suspect suspected think thought understand view viewed warn warned
     wonder wondered worried worry`,
  be: 'is are was were be been being',
  have: "has have had having 's 've",
  will: 'will would can could may might must should shall cannot',
  adverb: `
    almost already also always apparently best better broadly commonly consistently currently even ever far first formally
    frequently fully further generally harshly heavily hence highly increasingly initially just largely later likely long
    mainly most mostly much n't never normally not now officially often once only originally perhaps popularly possibly
    previously probably publicly quite rarely recently regularly repeatedly reportedly roundly sharply similarly simply so
    sometimes soon still strongly subsequently then therefore thus traditionally typically universally usually variously
    very well widely yet`,
  // Thought of somebody or something by nobody in particular.
  held: `
    acclaimed accepted acknowledged agreed alleged argued asserted assumed attributed believed characterised characterized
    claimed considered contended credited debated deemed described disputed dubbed estimated feared felt hailed hoped
    interpreted known labelled labeled likened perceived portrayed praised presumed proposed questioned ranked rated
    recognised recognized regarded remembered renowned reported respected rumored rumoured said seen speculated suggested
    thought touted understood viewed`,
  // Content that nobody in particular believes: *it is believed that*.
  believed: `
    accepted acknowledged agreed alleged argued asserted assumed believed claimed considered contended estimated feared
    felt held hoped hypothesised hypothesized known noted presumed reported rumored rumoured said speculated
    suggested thought understood`,
  // Done or said by somebody who is left out: *it was decided*.
  announced: `
    agreed announced approved confirmed decided declared determined disclosed discovered found informed leaked mentioned
    planned revealed specified stated`,
  disclosed: 'announced briefed confirmed deemed disclosed informed revealed told',
  accused: 'accused blamed condemned criticised criticized denounced derided implicated lambasted mocked suspected',
  hope: `
    anticipation belief calls complaints concern concerns consensus doubt doubts expectation expectations fear fears hope
    hopes impression indications outrage perception questions scepticism sense skepticism speculation
    suggestions suspicion suspicions uncertainty worries worry`,
  growing:
    'growing mounting widespread new increasing renewed bitter fierce withering sharp intense serious persistent',
  felt: 'complaints concerns criticism doubts expectations fears hopes opposition outrage questions speculation suspicions worries',
  expectation: `
    complaints concern concerns expectation expectations fear fears hopes rumors rumours speculation suggestions
    suspicion suspicions worries`,
  // Words that begin another clause or its verb: no gap reaches over them.
  relative: 'is are was were be been to that which who whom whose where when',
  'hope-of': 'about that of over for regarding on among in from to',
  seem: 'seem seems seemed appear appears appeared',
  look: 'look looks looked sound sounds sounded',
  state: 'certain clear ready eager willing able uncertain possible impossible inevitable increasingly',
  unclear: `
    unclear uncertain unknown likely unlikely probable clear certain obvious evident apparent doubtful
    debatable questionable arguable`,
  top: `
    best biggest earliest fastest finest first foremost greatest highest largest leading most oldest premier richest
    strongest top worst`,
  famed: `
    acclaimed beautiful beloved celebrated controversial distinguished exciting famous iconic important influential
    innovative interesting memorable notable original popular powerful prestigious prolific prominent recognisable
    recognizable recognised recognized respected significant successful talented`,
  places: 'areas books cases churches companies countries cultures languages parts people places religions states',
  time: 'years months weeks days hours decades times minutes',
};

const functionWords = Object.values<ReadonlySet<string>>({ ...englishCues.functionWords });

export const claimClasses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...Object.entries(written).map(([name, list]) => [name, words(list)] as const),
  ['cue', new Set(englishCues.verbs.keys())] as const,
  ['cue-noun', new Set(englishCues.nouns.keys())] as const,
  ['function-word', new Set(functionWords.flatMap((table) => [...table]))] as const,
]);
