/**
 * Countries and bodies like them, one a line: `code | names | demonyms | capital and buildings that speak for its government`.
 * *The Ukrainian president*, *Ukraine’s president* and *the president in Kyiv* hold the same office by this table.
 * Facts only; nobody is named here.
 */
export const countries = `
us|united states of america,united states,usa,us,u.s.,u.s.a.,america|american,americans|washington
uk|united kingdom,great britain,britain,uk,u.k.|british,britons,brits|london
gb-eng|england|english
gb-sct|scotland|scottish,scots|edinburgh
gb-wls|wales|welsh|cardiff
gb-nir|northern ireland||belfast
eu|european union,eu,e.u.|european,europeans|brussels
un|united nations,un,u.n.||
ru|russian federation,russia|russian,russians|moscow
ua|ukraine|ukrainian,ukrainians|kyiv,kiev
cn|people's republic of china,china,prc|chinese|beijing,peking
tw|taiwan|taiwanese|taipei
hk|hong kong|hongkonger,hongkongers|
kp|north korea,dprk|north korean,north koreans|pyongyang
kr|south korea,republic of korea|south korean,south koreans,korean,koreans|seoul
jp|japan|japanese|tokyo
in|india|indian,indians|new delhi,delhi
pk|pakistan|pakistani,pakistanis|islamabad
bd|bangladesh|bangladeshi,bangladeshis|dhaka
lk|sri lanka|sri lankan,sri lankans|colombo
np|nepal|nepalese,nepali|kathmandu
bt|bhutan|bhutanese|thimphu
mm|myanmar,burma|burmese|naypyidaw
th|thailand|thai,thais|bangkok
vn|vietnam|vietnamese|hanoi
la|laos|laotian,laotians,lao|vientiane
kh|cambodia|cambodian,cambodians|phnom penh
my|malaysia|malaysian,malaysians|kuala lumpur
sg|singapore|singaporean,singaporeans|
id|indonesia|indonesian,indonesians|jakarta
ph|philippines|philippine,filipino,filipinos|manila
tl|east timor,timor-leste|timorese|dili
mn|mongolia|mongolian,mongolians|ulaanbaatar
kz|kazakhstan|kazakh,kazakhs|astana
uz|uzbekistan|uzbek,uzbeks|tashkent
kg|kyrgyzstan|kyrgyz|bishkek
tj|tajikistan|tajik,tajiks|dushanbe
tm|turkmenistan|turkmen|ashgabat
af|afghanistan|afghan,afghans|kabul
ir|iran|iranian,iranians|tehran
iq|iraq|iraqi,iraqis|baghdad
sy|syria|syrian,syrians|damascus
lb|lebanon|lebanese|beirut
il|israel|israeli,israelis|jerusalem,tel aviv
ps|palestine|palestinian,palestinians|ramallah
jo|jordan|jordanian,jordanians|amman
sa|saudi arabia|saudi,saudis|riyadh
ye|yemen|yemeni,yemenis|sanaa
om|oman|omani,omanis|muscat
ae|united arab emirates,uae|emirati,emiratis|abu dhabi
qa|qatar|qatari,qataris|doha
bh|bahrain|bahraini,bahrainis|manama
kw|kuwait|kuwaiti,kuwaitis|kuwait city
tr|turkey,türkiye,turkiye|turkish,turks|ankara
cy|cyprus|cypriot,cypriots|nicosia
gr|greece|greek,greeks|athens
al|albania|albanian,albanians|tirana
mk|north macedonia,macedonia|macedonian,macedonians|skopje
xk|kosovo|kosovar,kosovars|pristina
rs|serbia|serbian,serbians,serb,serbs|belgrade
me|montenegro|montenegrin,montenegrins|podgorica
ba|bosnia and herzegovina,bosnia|bosnian,bosnians|sarajevo
hr|croatia|croatian,croatians,croat,croats|zagreb
si|slovenia|slovenian,slovenians,slovene,slovenes|ljubljana
hu|hungary|hungarian,hungarians|budapest
ro|romania|romanian,romanians|bucharest
bg|bulgaria|bulgarian,bulgarians|sofia
md|moldova|moldovan,moldovans|chisinau
pl|poland|polish,poles|warsaw
cz|czech republic,czechia|czech,czechs|prague
sk|slovakia|slovak,slovaks|bratislava
de|germany|german,germans|berlin
at|austria|austrian,austrians|vienna
ch|switzerland|swiss|bern
li|liechtenstein||vaduz
fr|france|french|paris
mc|monaco|monegasque|
be|belgium|belgian,belgians|
nl|netherlands,holland|dutch|the hague,amsterdam
lu|luxembourg|luxembourger,luxembourgish|
ie|ireland,republic of ireland|irish|dublin
is|iceland|icelandic,icelanders|reykjavik,reykjavík
no|norway|norwegian,norwegians|oslo
se|sweden|swedish,swedes|stockholm
fi|finland|finnish,finns|helsinki
dk|denmark|danish,danes|copenhagen
gl|greenland|greenlandic,greenlanders|nuuk
ee|estonia|estonian,estonians|tallinn
lv|latvia|latvian,latvians|riga
lt|lithuania|lithuanian,lithuanians|vilnius
by|belarus|belarusian,belarusians,belarussian|minsk
ge|georgia|georgian,georgians|tbilisi
am|armenia|armenian,armenians|yerevan
az|azerbaijan|azerbaijani,azerbaijanis|baku
es|spain|spanish,spaniards|madrid
pt|portugal|portuguese|lisbon
it|italy|italian,italians|rome
va|vatican city,vatican,holy see||
sm|san marino|sammarinese|
mt|malta|maltese|valletta
ad|andorra|andorran|
ca|canada|canadian,canadians|ottawa
mx|mexico|mexican,mexicans|mexico city
gt|guatemala|guatemalan,guatemalans|guatemala city
hn|honduras|honduran,hondurans|tegucigalpa
sv|el salvador|salvadoran,salvadorans|san salvador
ni|nicaragua|nicaraguan,nicaraguans|managua
cr|costa rica|costa rican,costa ricans|san josé
pa|panama|panamanian,panamanians|panama city
cu|cuba|cuban,cubans|havana
ht|haiti|haitian,haitians|port-au-prince
do|dominican republic|dominican,dominicans|santo domingo
jm|jamaica|jamaican,jamaicans|kingston
tt|trinidad and tobago|trinidadian|port of spain
bb|barbados|barbadian|bridgetown
pr|puerto rico|puerto rican,puerto ricans|san juan
co|colombia|colombian,colombians|bogota,bogotá
ve|venezuela|venezuelan,venezuelans|caracas
ec|ecuador|ecuadorian,ecuadorians|quito
pe|peru|peruvian,peruvians|lima
bo|bolivia|bolivian,bolivians|la paz
cl|chile|chilean,chileans|santiago
ar|argentina|argentine,argentines,argentinian,argentinians|buenos aires
uy|uruguay|uruguayan,uruguayans|montevideo
py|paraguay|paraguayan,paraguayans|asuncion,asunción
br|brazil|brazilian,brazilians|brasilia,brasília
gy|guyana|guyanese|georgetown
sr|suriname|surinamese|paramaribo
au|australia|australian,australians|canberra
nz|new zealand|new zealander,new zealanders|wellington
pg|papua new guinea|papuan|port moresby
fj|fiji|fijian,fijians|suva
eg|egypt|egyptian,egyptians|cairo
ly|libya|libyan,libyans|tripoli
tn|tunisia|tunisian,tunisians|tunis
dz|algeria|algerian,algerians|algiers
ma|morocco|moroccan,moroccans|rabat
mr|mauritania|mauritanian,mauritanians|nouakchott
sd|sudan|sudanese|khartoum
ss|south sudan|south sudanese|juba
et|ethiopia|ethiopian,ethiopians|addis ababa
er|eritrea|eritrean,eritreans|asmara
dj|djibouti|djiboutian|
so|somalia|somali,somalis|mogadishu
ke|kenya|kenyan,kenyans|nairobi
ug|uganda|ugandan,ugandans|kampala
rw|rwanda|rwandan,rwandans|kigali
bi|burundi|burundian,burundians|gitega
tz|tanzania|tanzanian,tanzanians|dodoma
mz|mozambique|mozambican,mozambicans|maputo
mw|malawi|malawian,malawians|lilongwe
zm|zambia|zambian,zambians|lusaka
zw|zimbabwe|zimbabwean,zimbabweans|harare
bw|botswana|botswanan|gaborone
na|namibia|namibian,namibians|windhoek
za|south africa|south african,south africans|pretoria
ls|lesotho|basotho|maseru
sz|eswatini,swaziland|swazi|mbabane
ao|angola|angolan,angolans|luanda
cd|democratic republic of congo,democratic republic of the congo,congo|congolese|kinshasa
cg|republic of the congo||brazzaville
ga|gabon|gabonese|libreville
gq|equatorial guinea||malabo
cm|cameroon|cameroonian,cameroonians|yaoundé,yaounde
cf|central african republic||bangui
td|chad|chadian,chadians|n'djamena
ne|niger|nigerien,nigeriens|niamey
ng|nigeria|nigerian,nigerians|abuja
bj|benin|beninese|porto-novo
tg|togo|togolese|lome,lomé
gh|ghana|ghanaian,ghanaians|accra
ci|ivory coast,cote d'ivoire,côte d'ivoire|ivorian,ivorians|abidjan
bf|burkina faso|burkinabe|ouagadougou
ml|mali|malian,malians|bamako
sn|senegal|senegalese|dakar
gm|gambia|gambian,gambians|banjul
gn|guinea|guinean,guineans|conakry
sl|sierra leone|sierra leonean,sierra leoneans|freetown
lr|liberia|liberian,liberians|monrovia
mg|madagascar|malagasy|antananarivo
mu|mauritius|mauritian,mauritians|port louis
x-asia|asia|asian,asians|
x-africa|africa|african,africans|
x-arab||arab,arabs|
x-islam||islamic,muslim,muslims|
x-jew||jewish|
x-catholic||catholic,catholics|
x-hispanic||hispanic,hispanics,latino,latinos|
x-dem||democratic|
mv|maldives|maldivian,maldivians|
`;

/**
 * Buildings and streets that stand for a body: `name | what they stand for, in concepts of roleMeaning`. They speak as
 * bodies and are never one person.
 */
export const metonyms = `
kremlin|ru president
white house|us president
oval office|us president
downing street|uk premier
number 10|uk premier
no 10|uk premier
whitehall|uk
westminster|uk parliament
buckingham palace|uk monarch
kensington palace|uk
holyrood|gb-sct parliament
stormont|gb-nir parliament
pentagon|us defence
capitol hill|us congress
foggy bottom|us foreign
langley|us intelligence
elysee|fr president
élysée|fr president
elysee palace|fr president
élysée palace|fr president
quai d'orsay|fr foreign
matignon|fr premier
bundestag|de parliament
chancellery|chancellor
zhongnanhai|cn
blue house|kr president
rideau hall|ca
casa rosada|ar president
planalto|br president
planalto palace|br president
moncloa|es premier
palazzo chigi|it premier
quirinale|it president
bankova|ua president
scotland yard|police
vatican|va
wall street|
silicon valley|
hollywood|
fleet street|
old bailey|court
`;

/** Regions and large cities, so that a place is not taken for a person. */
export const places = `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
nebraska nevada new_hampshire new_jersey new_mexico new_york new_york_city north_carolina north_dakota ohio oklahoma
oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont west_virginia wisconsin wyoming
washington_d.c. washington_dc puerto_rico guam los_angeles san_francisco san_diego san_jose san_antonio el_paso fort_worth
chicago boston philadelphia pittsburgh detroit cleveland cincinnati columbus indianapolis milwaukee minneapolis st._louis
st._paul saint_louis kansas_city omaha denver seattle portland sacramento oakland fresno las_vegas salt_lake_city phoenix
tucson albuquerque dallas houston atlanta miami tampa orlando jacksonville memphis nashville louisville baltimore newark
brooklyn manhattan queens bronx staten_island long_island harlem buffalo rochester albany hartford providence anchorage
honolulu new_orleans baton_rouge birmingham montgomery charlotte raleigh savannah charleston richmond virginia_beach
toronto montreal vancouver calgary edmonton winnipeg quebec ontario alberta manitoba saskatchewan british_columbia
nova_scotia new_brunswick newfoundland yukon nunavut
manchester liverpool leeds sheffield bristol glasgow newcastle nottingham leicester coventry bradford oxford cambridge
brighton southampton portsmouth plymouth york aberdeen dundee swansea cork galway yorkshire lancashire essex sussex surrey
hampshire norfolk suffolk cornwall devon dorset somerset northamptonshire
munich hamburg frankfurt cologne stuttgart dresden leipzig düsseldorf hannover bavaria saxony marseille lyon toulouse
nice bordeaux strasbourg nantes lille normandy brittany corsica milan naples turin venice florence genoa bologna palermo
sicily tuscany sardinia lombardy barcelona valencia seville bilbao catalonia andalusia porto rotterdam utrecht antwerp
ghent zurich geneva basel lausanne salzburg graz innsbruck gothenburg malmo bergen aarhus krakow gdansk wroclaw brno
thessaloniki crete istanbul izmir st._petersburg saint_petersburg novosibirsk yekaterinburg kazan vladivostok chechnya
dagestan crimea sevastopol donetsk luhansk donbas kharkiv odesa odessa lviv mariupol kherson zaporizhzhia dnipro
shanghai guangzhou shenzhen wuhan chongqing tianjin chengdu nanjing hangzhou xinjiang tibet hubei sichuan macau macao
osaka kyoto nagoya yokohama sapporo hiroshima nagasaki fukushima okinawa busan incheon daegu
mumbai bombay kolkata calcutta chennai madras bangalore bengaluru hyderabad ahmedabad pune jaipur lucknow kashmir punjab
gujarat kerala karachi lahore rawalpindi peshawar kandahar herat mosul basra kirkuk fallujah aleppo homs idlib raqqa gaza
gaza_city west_bank haifa hebron mecca medina jeddah dubai sharjah aden hodeidah alexandria benghazi casablanca marrakesh
lagos kano mombasa johannesburg cape_town durban darfur tigray
sydney melbourne brisbane perth adelaide darwin hobart tasmania queensland victoria new_south_wales south_australia
western_australia northern_territory auckland christchurch
rio_de_janeiro sao_paulo são_paulo medellin medellín guadalajara monterrey tijuana cancun guayaquil
europe antarctica north_america south_america latin_america central_america middle_east far_east southeast_asia
eastern_europe western_europe scandinavia balkans caucasus caribbean persian_gulf gulf pacific atlantic arctic
mediterranean baltic black_sea siberia sahara sahel balkan`;
