/** Nouns for bodies that can speak: lower-case they refer back (*the company*), in capitals they end a body’s name. */
export const bodyNouns = `company firm agency ministry department government administration committee commission court council party union
association organisation organization group team bank church university school hospital institute institution newspaper magazine station
channel network website foundation charity campaign parliament senate congress assembly legislature police army military navy force embassy
consulate office bureau board panel club federation league coalition alliance authority service watchdog regulator corporation business
broadcaster publisher studio label band museum gallery college academy society trust fund chamber cabinet secretariat tribunal regime
junta militia movement front brigade airline carrier manufacturer maker retailer supermarket utility operator startup start-up
publication outlet tabloid daily weekly journal paper diocese parish mosque synagogue temple monastery laboratory lab observatory center
centre clinic city town village county district province state country nation republic kingdom bloc faction conference tribe inquiry
municipality borough region prefecture canton inquest jury prosecution defence defense opposition public press media newsroom committee taskforce squad unit division hotel restaurant
store theater theatre orchestra choir household family couple community crowd crew prison jail brewery`;

/** Nouns for bodies that have no name of their own. */
export const unnamedBodies =
  'couple family household crowd crew jury prosecution defence defense opposition public press media newsroom community';

/** Words that end or mark a body’s name in capitals only. */
export const bodyMarks = `works house services consultants logistics shipyard shipyards breweries properties trustees foundry mills ministries dynasty courier echo argus inc corp co ltd llc plc gmbh ag sa nv holdings group partners brothers bros sons associates enterprises industries
times post news gazette herald tribune guardian telegraph mirror mail express observer independent sun star globe chronicle examiner
inquirer bulletin dispatch today review radio tv television broadcasting airlines airways motors systems technologies pharmaceuticals
laboratories entertainment pictures records games software bancorp capital securities insurance lines railways steel petroleum
reserve nations democrats republicans conservatives liberals greens teamsters watch without amnesty international united fc afc rangers rovers wanderers athletic albion hotspur
ministers affairs defence security intelligence guard coast taliban parliament administration authority agency police union council`;

/** Names in capitals that are neither a person nor a body: laws, events, places in nature, buildings, works, days. */
export const thingMarks = `act bill treaty accord agreement amendment constitution plan protocol convention declaration resolution law code
street avenue road boulevard lane square bridge river lake sea ocean island islands mountain mountains mount valley bay beach desert forest
canal strait peninsula airport building tower palace castle stadium arena hall park garden gardens cemetery memorial monument plaza
highway interstate terminal port harbor harbour cup championship championships olympics games festival award awards prize medal day night
week month year war battle revolution crisis summit conference election elections primary primaries caucus debate show tour series season
episode film movie album song book bible koran quran project program programme initiative campaign scheme shuttle mission flight ship
boat train model edition version gate deal brexit internet web facebook twitter medicare medicaid christmas easter ramadan hajj
thanksgiving halloween passover diwali god lord jesus christ allah heaven earth moon mars sun world west east north south northern
southern eastern western hemisphere zodiac standard index exchange dollar euro english festival center centre polaroid polaroids
expo theory syndrome disease virus covid hurricane storm cyclone typhoon earthquake operation phase part chapter section article title
photo image video audio exhibit exhibition legacy art history science street route level class grade force cross
fen fens downs creek estuary reef quay pier wharf`;

/** Bodies, media and parties by name, where the name itself does not tell. An underscore stands for a space. */
export const bodies = `reuters tass associated_press ap afp agence_france-presse agence_france_presse bloomberg xinhua interfax ria_novosti
itar-tass yonhap kyodo dpa ansa anadolu press_association upi united_press_international cnn bbc abc nbc cbs msnbc fox fox_news espn npr pbs
c-span itv sky_news gb_news al_jazeera al-jazeera al_arabiya russia_today rt sputnik voice_of_america deutsche_welle radio_free_europe
guardian economist times new_york_times washington_post wall_street_journal los_angeles_times usa_today politico buzzfeed huffington_post
huffpost breitbart axios vox slate salon financial_times daily_mail daily_telegraph le_monde le_figaro der_spiegel el_país el_pais
corriere_della_sera la_repubblica haaretz time newsweek forbes fortune wired vanity_fair rolling_stone new_yorker national_review
rossiya kommersant izvestia wikipedia wikinews wikimedia wikileaks google facebook twitter x apple microsoft amazon netflix youtube
instagram tiktok meta tesla uber boeing airbus ibm intel samsung sony toyota honda nissan ford gm volkswagen bmw nokia
huawei alibaba tencent walmart target starbucks nike adidas pfizer moderna astrazeneca goldman_sachs jpmorgan citigroup hsbc barclays
exxon exxonmobil shell bp chevron gazprom rosneft lukoil aramco cia fbi nsa dea doj dhs epa fda cdc nasa nato eu un who imf wto
unesco unicef unhcr opec asean interpol iaea icc icj fifa uefa ioc nba nfl mlb nhl gop dnc rnc nra aclu naacp afl-cio aarp isis isil
is al-qaeda al_qaeda hamas hezbollah fatah taliban boko_haram al-shabaab eta ira plo farc kgb fsb gru svr mi5 mi6 mossad idf
red_cross red_crescent amnesty_international amnesty human_rights_watch greenpeace oxfam planned_parenthood doctors_without_borders
united_nations world_bank world_health_organization world_health_organisation european_commission european_parliament labour
tories democrats republicans gop tea_party lib_dems scientology congress parliament senate house_of_representatives house_of_commons
house_of_lords supreme_court knesset duma state_duma verkhovna_rada bundestag bundesbank fed federal_reserve treasury
crown anonymous mozilla linux kcna snp ukip`;

/** Nouns in the plural for people that the plural of a role does not give. */
export const groupNouns = `people officials authorities residents sources troops forces critics supporters opponents experts parents children men women
relatives families police clergy public media press crowds voters americans survivors staff
management rebels militants insurgents separatists loyalists terrorists extremists fighters pilgrims athletes elders youths
evangelicals christians muslims jews catholics protestants hindus sikhs buddhists whites blacks latinos hispanics millennials
conservatives liberals progressives moderates leftists teenagers teens girls boys kids students graduates users organizers organisers
personnel colleagues members delegates leaders lawmakers democrats republicans prosecutors investigators researchers scientists
someone somebody authors economists analysts observers historians campaigners activists protesters demonstrators unions allies aides advisers`;

/** Texts, studies and utterances that are quoted as sources. */
export const documentNouns = `report reports study studies survey surveys poll polls statement statements letter letters document documents memo memos
memorandum email emails e-mail e-mails transcript transcripts law bill ruling rulings verdict filing filings complaint lawsuit indictment
paper article articles editorial editorials book books post posts posting postings tweet tweets message messages release releases
results result findings finding figures figure data statistics analysis research review audit inquiry resolution agreement treaty manifesto
declaration warrant testimony affidavit note notes notice sign signs headline headlines blog website websites site page record records
dossier cable cables brief briefing announcement advertisement ad ads leaflet pamphlet questionnaire forecast estimate estimates projection
projections rumor rumors rumour rumours account accounts evidence text caption poster banner placard slogan guidance guidelines policy
constitution petition decree order motion diary memoir memoirs interview press_release news_release white_paper comment comments
plan plaque inscription label menu script teaser trailer clip broadcast bulletin newsletter chart index census`;

/** Nouns that can mean the same text or group, one family a row: *a study … the report*, *researchers … the authors*. */
export const nounFamilies = `study report survey paper research analysis findings results
authors researchers
authors scientists`;

/** Plain nouns that can stand for somebody named before: *the politician*, *the 42-year-old*. */
export const monthsAndDays = `january february march april may june july august september october november december jan feb mar apr jun jul aug
sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`;

/** Capitals at the start of a sentence or headline prove nothing; these words are never a name there. */
export const functionWords = `a an the this that these those some any no every each either neither both all most many much more few several other another such
what which who whom whose when where why how whether if because since although though while whereas unless until till as than like after
before during despite amid among amongst between against about above across along around at behind below beneath beside besides beyond by
down for from in inside into near of off on onto opposite out outside over past per round through throughout to toward towards under up
upon via with within without and or but nor so yet also however moreover furthermore meanwhile instead otherwise therefore thus hence
then now here there again still already just only even not never ever always often sometimes once twice soon later earlier recently today
yesterday tomorrow tonight perhaps maybe yes well oh ok okay please thank thanks dear hello i you he she it we they me him her us them
my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves someone somebody
anyone anybody everyone everybody nobody none something anything nothing everything is are was were be been being am has have had having
do does did done can could may might must shall should will would let says said say told according asked added one two three four five
six seven eight nine ten eleven twelve first second third last next previous new old former late early great good best big small long
own same very too quite rather really actually indeed certainly clearly obviously apparently allegedly reportedly officially finally
eventually initially originally generally usually typically especially particularly specifically additionally similarly likewise
consequently nevertheless nonetheless regardless overall according due thanks given considering including regarding concerning
following based citing quoting speaking writing asked responding referring referencing seeing being having using taking making
born located founded published image photo file video audio source credit update breaking exclusive related correction read watch listen
click share follow subscribe let's that's it's he's she's they're we're i'm you're don't there's here's what's who's
half nearly almost approximately roughly around seventeen hundreds thousands millions dozens allegedly previously immediately`;

/** Finite verbs of saying and the like: what stands beside them is likely somebody. */
export const sayingVerbs = `said says say told tells tell added adds add wrote writes stated states announced announces claimed claims argued argues
explained explains noted notes asked asks replied replies warned warns insisted insists acknowledged admitted admits suggested suggests
believes believed thinks thought hopes hoped expects expected called calls reported reports confirmed confirms denied denies vowed
promised pledged urged tweeted testified recalled recalls continued concluded concludes emphasized emphasised stressed declared observed
observes commented remarked responded described describes criticized criticised praised complained joked alleged alleges contended
maintained maintains predicted predicts revealed reveals cautioned lamented quipped boasted conceded reiterated asserted asserts
demanded demands declined refused refuses agreed agrees agree disagreed met visited signed won lost died spoke speaks went came took
wants wanted plans planned decided ordered accused defended rejected welcomed condemned apologized resigned`;
