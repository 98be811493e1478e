/** Verbs that do not end in *-ed*: lemma, past, past participle (where it is another), further forms in either place. */
const verbs = `
arise arose arisen; awake awoke awoken; bear bore borne born; beat beat beaten; become became become; begin began begun;
behold beheld; bend bent; bet bet; bid bade bid bidden; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burnt; burst burst; buy bought;
cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt;
dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten;
fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
forbid forbade forbidden; forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go went gone;
grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept;
kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let let;
lie lay lain; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken;
misunderstand misunderstood; offset offset; outdo outdid outdone; overcome overcame overcome; override overrode overridden;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid;
plead pled; prove proved proven; put put; quit quit; read read; rebuild rebuilt; redo redid redone; repay repaid;
resell resold; reset reset; retell retold; rethink rethought; rewrite rewrote rewritten; rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent; set set;
sew sewed sewn; shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut;
sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit slit; smell smelt;
sneak snuck; sow sowed sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat;
split split; spoil spoilt; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
stink stank stunk; stride strode stridden; strike struck stricken; string strung; strive strove striven;
swear swore sworn; sweep swept; swell swelled swollen; swim swam swum; swing swung; take took taken; teach taught;
tear tore torn; tell told; think thought; thrive throve; throw threw thrown; thrust thrust; tread trod trodden;
undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; uphold upheld;
upset upset; wake woke woken; wear wore worn; weave wove woven; wed wed; weep wept; wet wet; win won; wind wound;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written`;

/** Plurals that do not end in *-s*, or where the rule goes wrong. */
const nouns = `
child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; person people; penny pence;
die dice; criterion criteria; phenomenon phenomena; medium media; datum data; bacterium bacteria; curriculum curricula;
memorandum memoranda; stadium stadia; analysis analyses; basis bases; crisis crises; thesis theses; hypothesis hypotheses;
diagnosis diagnoses; oasis oases; parenthesis parentheses; axis axes; index indices; appendix appendices;
matrix matrices; vertex vertices; nucleus nuclei; alumnus alumni; stimulus stimuli; syllabus syllabi; fungus fungi;
cactus cacti; radius radii; larva larvae; formula formulae; vertebra vertebrae; woman women; man men; leaf leaves;
life lives; wife wives; knife knives; thief thieves; wolf wolves; half halves; shelf shelves; calf calves; loaf loaves;
self selves; elf elves; scarf scarves; hoof hooves; series series; species species; means means; headquarters headquarters;
news news; aircraft aircraft; corps corps; bus buses; gas gases; lens lenses; virus viruses; politics politics`;

/** Rows of *lemma form form …* as (class, form, lemma). */
const rowsOf = (upos: string, table: string): readonly (readonly [string, string, string])[] =>
  table
    .split(';')
    .map((row) => row.trim().split(/\s+/))
    .flatMap(([lemma = '', ...forms]) => forms.map((form) => [upos, form, lemma] as const));

/** English forms that go by no rule: universal class, form, lemma. Forms that are also regular lemmas stay out. */
export const irregularForms = [...rowsOf('VERB', verbs), ...rowsOf('NOUN', nouns)];
