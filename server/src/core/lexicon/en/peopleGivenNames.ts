/**
 * Given names of many cultures in Latin letters, without accents, by the gender that they mostly go with: weak evidence
 * only, and marked so. Facts gathered from the first-name tables of compromise and Faker (both MIT) and added to by hand;
 * words of running English are left out, or stand in `givenNamesThatAreWords`.
 */
export const femaleNames = `
  aachal aada aadhya aadya aahana aaliyah aanuoluwapo aaradhya aarini aarna aasha aashi aba abagail abbi abbie abby
  abebi abena abeni abha abi abie abigail abigaili abosede abril ada adaeze adaline adalyn addie addilyn addison
  adebukola adela adelaida adelaide adelasia adele adelene adelia adelina adeline adelynn adenike adepeju adesewa
  adesua adetoke adetoun adhra adia adimu adina adreanna adriana adrianna adrianne adriena adriene adrienn adrienne
  adunni advika adweta adwoa adya afaq afia afruza afua agafya agata agatha agathe agca aggie agnes agnese agnieszka
  agostina agustina aicha aida aiga aija aila aileen aili aimee aina aino ainsley airi aisha aishah aishani aisling
  aislinn aislynn aisyah ajeng ajla ajna ajoke akemi akosua akua akulina akumaa akumu alaina alana alanis alanna
  alannah alanoud alara alayah alayna alba alberta albertina albina aldonza alecia aleisha alejandra aleksandra alena
  alesia alessandra alessia alevtina alexa alexandra alexandria alexandrie alexia alfonsina alia alice alicia alicja
  alida alika alina aline alisa alise alisha alison alissa alix aliya aliza alka allana allegra allie allison allyson
  almasi almaz almira alondra althea alva alvine alya alycia alysa alyson alyssa alzbeta alzina ama amahle amaia
  amaira amaka amal amalia amalie amalija amaliya amanda amani amara amarachi amaya ambar amber amberly amel amelia
  amelie amelija america ami amie amilia amina aminata aminatu amira amoke amondi amope amparo amrita amruta amy ana
  anabel anabela anabella anahita anais anamaria anamika ananya anasa anastasia anastasie anastasija anastasiya
  anastazie anastazja anaya anda andela andjela andjelina andrea andree andreia ane anel aneta anete anett anette
  anezka angela angeles angelia angelica angelika angelina angeline angelique angie ani anica aniela anika aniko
  anisa anissa anita anja anjali anjelica anka ankica ann anna annabel annabell annabella annabelle annalena annalisa
  annalise annamaria anne anneli anneliese annemarie annett annetta annette anni annie anniina annija annika annikki
  annmarie annukka annunziata anohito anouk ansora antoinette antonella antonia antonietta antonija antonina antra
  anu anusha anvi anya anzhela anzhelika aoi apolena apolonia april araceli aradhana aranka arcelia ariadna ariana
  ariane arianna arianne arielle arija arike arinola arja arleen arlena arlene arlette arnaude aroha arpita arunima
  arusi arya arzu asake asali asatira ase asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat
  ashton asia asila asiya asja asma asmini asmira asmita assil asta astrid asuka asuncion ataahua athena ati atiena
  atinuke aud audra audrey audri audry augusta augustina aulikki aune aurelia aurelie aurora aurore ausma austeja
  austra ava avigail awa awero awesi aya ayan ayana ayanna ayesha aygul aygun ayinke ayla aylin aylla ayn aynur ayoka
  ayse aysel aysu ayu azalea aziza azra azucena azuna baaba baghyawati baiba balaxanim bara barbara barbora barbra
  barica barkha bayarmaa bea beata beatrice beatrix beatriz becca becky belen belinay belinda benedita benita bente
  berenice berit bernadett bernadette bernadine bernarda bernice berra berta bertha bertie beryl bess bessie betania
  beth bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bhanumati bhavani
  bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana bibisora biljana bilkisu
  bilqis bimala bina binita bintou birgit birgitta biruta biserka bishakha bismah bjorg blanca blanche blanka blazena
  blythe bobbi bobbie bogdanna boglarka boguslava bohumila bolatito bolormaa boluwatife bonita bonnie bonu borbala
  bouchra bozena bozica brandi brandie branka breanna bree brenda brenna briana brianna brianne bridget bridgett
  bridgette brigid brigita brigitta brigitte brilyant brinda brit britney britt britta brittany brittney brittni
  brittny bronislava bronwyn brooke brooklyn bruna bryanna brynn bunmi busara busisiwe caetana cahan caitlin caitlyn
  calista callie camila camile camilla camille candace candela candice capucine cara caren caridad carin carina
  carissa carita carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carminho carol
  carola carole carolin carolina caroline carolyn carrie carrol casandra cassandra cassie catalina catarina caterina
  catharina catherina catherine cathleen cathrine cathryn cathy catrina cayla cecelia cecile cecilia cecilie cecily
  celeste celestine celia celina celine ceyla ceyran chaaya chaitaly chakrika chaman chameli chanchal chandani
  chandra chanelle chanez chaniya chantal chantelle charis charissa charita charla charlena charlene charlette
  charlotta charlotte charmaine charos charvi chasmum chausiki chavvi chedeline chelsea chelsey cher cheri cherie
  cheryl chiamaka chiara chidimma chinelo chinwe chinyere chioma chipukizi chiraz chizoba chloe chrissy christa
  christal christel christelle christen christiana christiane christie christin christina christine christy chrystal
  ciaobella ciara cici cierra cimnaz cindi cindy cinta cinthia citlali citra clair claire clara clare clarice claris
  clarisa clarissa claudette claudia claudine clelia clemence clementina cleo cleopatra clotilde coleen colette
  colleen collette concepcion concetta conchita connie constanca constance constanza constanze consuela consuelo cora
  coralie cordelia cori corina corine corinna corinne cornelia corona corrine courtney courtni courtny cristal
  cristina csilla cyndi cynthia dace dafne dagmar dagmara dagny dahlia daiga daina dainess daksha dalaja dalal dalia
  dalili dalima damaris damia damini damyanti dana danette dania danica daniela daniella danielle danijela danika
  daniz danna danuse daphna daphne dara darby darcey darcie daria darika darina darla darlena darlene darta darya
  davida davina dayamai dayana dayita dayle dayna deana deandra deann deanna deanne deb debbie debby debora deborah
  debra debrah dede dee deedee deena deepa deepika deidre deirdre dela delfina delia delilah della delores deloris
  delphine demetria dena denice denisa denise desiree devi devika devorah dewi deyanira dhia dhriti diah diana diane
  dianna dianne dilara dildora dilnoz dilnur dilsad dima dina dinah dinda dionne dipta dita divya diya diyora djeneba
  dolores domenica dominga dominika dominique dona donatella donna dora dorcas doreen dorina doris dorla dorota
  doroteja dorothea dorothee dorothy dorottya dorthy dottie dounia doyinsola draga dragica drahomira drahoslava dulce
  dumisani dumisile dunya dunyo duong durdica durdona durna duyen dzidra dzintra ebba ebony ecrin eda edda edel eden
  edhitha edie edina edita edite edith edna eduarda edwina eesha eeva eevi eija eila eileen eiravati eisha ekaja
  ekani ekanta ekantika ekaterina ekiya ekta ela elaina elaine elana elba eleanor eleanora elen elena eleni eleonora
  eleonore elia eliabeth eliana elicia elida elie elif eliisa elin elina elisa elisabet elisabeth elise eliska elita
  eliza elizabeta elizabete elizabeth elizaveta ella ellen ellie elly elma elmira elna elnora eloa eloah elodie
  eloisa eloise elona elouise elsa elsie elsy elva elvia elvina elvira elzbieta ema emanuela emanuella emanuelly
  emelda emelina emely emerald emese emilee emilia emilie emilija emiliya emilly emily emina emine emma emmaline
  emmanuelle emmeline emmi emmie emmy endah enid eniko eniola erica ericka erika erin erma erna ernestina ernestine
  eryn erzsebet eshana esi esma esmeralda esmira esparta esperanza essi estefania estela estele estella estelle ester
  estere esteri esther estrella eszter eta etelka ethel etta eugenia eugenie eulalia eun eunice eva evangelina
  evangeline evangelista evdokiya eveliina evelin evelina eveline evelyn evelyne evfrosiniya evgeniya evi evie evija
  evita evpraksiya ewa ewatomi ewelina fabia fabiana fabienne fabiola fabrizia fadekemi faderera faina faisa faizah
  fajr falak falguni fanni fanny fanta farah farangiz farhiya farhunnisa fariba farida farijika fariza farrah farzana
  farzona fatemeh fathonah fatiha fatima fatin fatma fatou fatoumata fay faye febi federica fehintola felecia felicia
  felicitas fella fenna feriel fernanda feruza fevroniya fiamma fibikemi fidan fien fikayomi filipa filippa filomena
  fiona fitria fitriani flavia flor florence florencia florentina folashade fortunata fotima fouzia fozia fran
  frances francesca francia francina francine francisca franciska francoise frantiska franziska freda frederique
  freja frida frieda fuma gabi gabija gabriela gabriella gabrielle gabrielly gaida gail gaja gale galina gamalat
  gambo gamila ganga ganna garima garnet gasti gaurangi gauri gaurika gautami gawati gayathri gayle geetika gelsomina
  gemma gena genesis genevieve genna genovefa genoveva genta georgette georgia georgie georgina geraldina geraldine
  gerda geri germaine germana gertrud gertrude gethera ghada ghaliyati gia giada gianna gifty gigi gilda gillian gina
  giorgia giovanna gisela gisele giselle gita giulia giuliana giulietta giuseppina gizella gladys glafira glena
  glenda glenna gloria glynis golda goldie golnaz goma googoosh gordana gracia gracie graciela graziella greca greta
  gretchen grete grethe grieta griselda gro gudrun gugu gugulethu guillermina gulay gulcin gulmira gulnar gulnaz
  gulnur gulsum gultac gulus gulustan gulxar gulzar gunay gunel gunhild gunita gunn gunta gwen gwendolyn gwyneth
  gyongyi gyorgyi habiba hadassa hadicha hadija hadiza hadjer hafsat hafshah haiba hailey hajnalka hala haley halima
  halisi hallie halyna hamima hamsini hana hanah hanako hanan hani hania hanja hanna hannabel hannah hanne hannele
  hariet hariette harinakshi harini harita harriet harriett harriette haruka hashiki hasna hasnaa hasti hatice hatima
  hattie hauwa hawa hawehindi hayat hayley heather hedda hedvika hedwig hege heidi heidy heike helen helena helene
  helga heli helina hellena hellevi helma helmi heloisa helvi hema hemal hemangini hemani henna henrietta henriette
  hermelinda hermina hermine herminia herta hertha hessa hester hesti hicran hidaya hilary hilda hilde hildegard
  hilkka hillevi hilma himari hiral hoda hodari hollie holly hortense hortensia hosna hosniya houda hulda humaira
  humaiya humayra huong hussa hyacinth hyun-joo iara ibironke ibolya icha ida idika ieva ifa ifeoma ifora ifunanya
  iida iiris ijaya ika ikram ikshita ila ilaria ildiko ileana ilene ilga iliana ilina ilona ilsa ilse ilze iman imane
  imany imara imelda imene imogena imogene imona ina inara inaya indah indali india indiana indira ines inese ineta
  inez inga inge ingeborg inger ingibjorg ingrid ingrida inguna inji inkeri inta intan intizar iolanda iona iraida
  irati iren irena irene iretioluwa iriana irina iris irja irma irmeli irya iryna isabel isabela isabele isabell
  isabella isabelle isabelly isadora isha ishani ishanvi ishita isidora isis isla islande isobel itanya itzel iva
  ivaana ivalu ivana ivanka ivanna iveta ivka ivona ivonne iwona iya iyabode iyadunni iymona izaro jaana jacinda
  jacinta jackie jacky jaclyn jacquelina jacqueline jacquelyn jada jadranka jael jagrati jagvi jahi jalsa jamalia
  jami jamila jana janae janaki janani jane janele janelle janessa janet janette janice janie janina janine janja
  janna janne januja janya jaqueline jarmila jaroslava jasiri jasmin jasmina jasmine jasminka jasmit jasna javiera
  jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine
  jeevika jele jelena jelita jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica
  jess jessica jhalak jil jilian jill jillian jimena jina jindriska jirina jitka jiwoo jo joan joana joane joann
  joanna joanne joaquina jocelyn jodi jodie jody joelle johana johanna johanne jola jolan jolana jolanda joleen
  jolena jolene joni jonna jorunn josefa josefiina josefina josefine joselyn josephina josephine josette josie josipa
  jovana jovita joya joyce juana juanita judeline judit judita judith judy jula julia juliana juliane julianna
  julianne julie julienne juliet julieta juliette julija julijana julissa julita juna june justina justine justyna
  juulia jyoti kaarina kabita kacey kadiatou kadija kaede kahina kaia kaija kaisa kaitlin kaitlyn kaja kaleigh kali
  kalina kallie kaluwa kamala kamaria kamila kamile kamilla kamilly kamya kana kani kania kanyakumari kaori kara
  karama karen karima karimah karin karina karissa karla karlina karly karoliina karolina karoline kartika karyn
  kashish kashvi kasiyah kaskazi kassandra kassie kat kata katalin katariina katarina katarzyna kate katelyn katelynn
  katerina kateryna katharina katharine katherin katherina katherine kathi kathie kathleen kathrine kathryn kathy
  kati katia katica katie katja katlyn katri katriina katrin katrina katy kavita kavya kaye kayla kaylee kayleigh
  keeley keely keira keisha kejsi keley keli kelley kelli kellie kelly kelsie kely kendra kenna kenza kera keri kerri
  kerstin kerttu keya kezia khadidja khadija khadijah khadije khalida khanyisile khawla kheira khongordzol khristina
  kia kiah kiana kiandra kiara kibafupia kibibi kiera kiersten kikelomo kiley kimberlee kimberley kimberli kimberly
  kimmernaq kimya kinaya kinga kiojah kipepeo kira kirsi kirsten kirsti kirstin kisima kitti kiwara kizzy kjersti
  klara klaudia klaudie klavdiya klea konul kori kornelia kosisochukwu kourtney krisha krista kristen kristi
  kristiana kristie kristiina kristin kristina kristine kristy kristyna krisztina kritika krystal krystyna kseniya
  kuchanua kulsum kumiko kumush kveta kvetoslava kweli kyara kyla kylee kylie kyllikki kyra lacey lacie lacy lada
  ladislava ladli ladona ladonna laetitia laia laila lailati laini lais lajita lakesha lakshmi lala lalita lamija lan
  lana lara laras larisa larissa latasha latifa latika latisha latonya latoya laura laure laureen laurel lauren
  lauretta laurie lauryn lavanya laverna laverne lavinia lavize lawrencia laxmi layla laylo lea leah leana leandra
  leane leann leanna leanne leda leela leena leia leila leilani leja lejla lekha lela lena lene leni lenka lenora
  lenore leola leona leoni leonie leonor leonora leontina leontine leora lesedi lesley lesli lesly leticia letitia
  letizia lettie lexie leyla leyli lia liana lianne liba libbie libby libni libuse licia lidia lidija lidiya lidya
  liene liepa liga ligia ligita liisa lila lili lilia lilian liliana liliane lilija lilita liliya lilja lilla lilli
  lillia lillian lillie lilly lily lina linda lindsay lindsey lindsi lindsy lindy linn linnea lintang lipika lisa
  lisbeth lise liselotte lisette liv liwia liz liza lizbeth lizete lizette lizzie ljiljana ljubica ljudmila lois lola
  lolita londisizwe londiwe lopa lora loraina loraine loredana lorelei lorena lorene lorenza loretta loretto lori
  lorie lorna lorraina lorraine lorri lorrie lotta lotte lottie louella louisa louise lourdes lovelie lovisa luana
  luann luara lubna luce lucia luciana lucie lucija lucila lucile lucille lucinda lucrezia lucy ludmila ludovica
  luela luella luigina luisa luisana luise luiza lukiya lula lulu lulwa lunna lupita luz lydia lydie lyla lyn lyna
  lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyubov lyudmila maaria maarit maaya mabel mable macie
  macy madaha madalena madalyn madara maddie madeleine madelina madeline madelyn madge madhavi madina madini madison
  madoa madonna mae maeve mafalda maftuna magda magdalena magdalene magdolna maggie maha mahali mahika mahulena mai
  maia maida maija maimunah maira maire maisha maisie maite maja majani malak malen malena malgorzata malia malika
  malin malinda maliza mallory malvina malwina manda mandakranta mandy manel manon manuela manuella manya mara
  marcela marcelina marcella marcelle marci marcia marcie marcy maren marfa margaret margareta margarete margaretha
  margarette margarida margarita margaud margaux marge margery margherita margie margit margo margot margret
  margrette margrieta marguerite mari maria mariah mariam mariamawit mariami mariana mariane mariann marianna
  marianne maribel marica maricela marie mariela mariella marietta marija marijana marika marilyn marina marini
  marisa marisela marisol marissa marit marita marite maritta maritza mariya marja marjaana marjani marjatta marjo
  marjona marjorie marjukka marjut marketa marketta marla marlen marlena marlene marlis marnie marsha marta marte
  martha marthe martina martine martta marusya marwa mary maryam maryan maryann maryanne marybeth maryjane marylou
  maryse masha masoumeh matea mateja mathilda mathilde matilda matilde mattie maua maud maude maura maureen mavis
  maxina maxine maya maybell mayra maysa maysoun mayte mayya maza mazie mckenzie meagan meena meera meg megan megha
  meghan meghana mehin mehrimoh mehwish mei-ling mekhala melania melanie melba melek melina melinda melisa melissa
  mellisa mercedes meredith meriem merissa merja merjem meron mervi meryem meryl mette meyransa mia micaela michaela
  michela michele michelle midori mihaela miia mikaela mikako mikhaylina miki mila milada milagros milana milda
  mildred milena milica militsa milka milla millicent millie milly miloslava miluse mimi mindy minenhle minerva
  minh-thu minna minnie mira miral miranda mirdza mirella mireya miriam mirja mirjam mirjami mirjana mirlande
  miroslava misty misuli mitali mitzi mitzy miyar mkarkara mnqobi mobina modupe mofifoluwa mohini mohinur mohlaroyim
  moira mojisola mojisoluwa mollie molly momoko mona monica monika monique mora moradeke morayo morena morenike
  morolake mosunmola motunrayo moyosore mrignayani mrihani mubina mugdha muhima muhsina muizza mumtoz munisa muriel
  mursalina musfira mushtariy musila muskunaz muslima mutia muxlisa muzayyana muzdalifa mwamini mwasaa mya myra
  myriam myrlande myrna myrtle naasunnguaq nabila nada nadene nadezda nadezhda nadia nadin nadina nadine nadiya nadja
  nadya nafisa nahia naiara naima naina nair najuma najwa naki nalla nana nanami nancy nandini nanette nanna naoko
  naomi naomie narges narimane naringul nashipie nasra nasreen nasrin natalia natalie natalija nataliya nataly
  natalya natasa natascha natasha natasza natella nath nathalie nathari natividad nawal nayeli nayfa nazli ndumiso
  nea nedda nedjma neelima neha nehir nel nela nelah nele nelida nell nella nellie nelly nena nerissa nesreen nesrine
  netra nevenka ngoc ngozi nia niamh niara nichole nicki nicky nicola nicole nicoletta nicolette nidhi nidia nidra
  nigar nigesa niharika niina nika niki nikita nikki nikol nikolett nikoletta nikolina nila nilam nilay nilda nilima
  nilufar nimakoah nimrat nina ninel ninetta ninioluwa nirja nisa nisanur nisha nita nitara nivi njozi nkazimulo
  nkiruka nneka nobantu nobuhle noelia noella noelle noemi noemie nokulunga nomagugu nomalanga nomasonto nomathalente
  nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo nonna noor noora nora norah noreen norma
  nothando nouf nour noura nova novi noxolo nozibusiso nozima nozizwe nqobizitha nubar nula nuray nuria nuriya
  nurlana nurul nyasi nyla nyoka nyoni nyota nyuki obianuju oceane octavia oda odarka odelia odette odika odina odval
  oeshi ofelia ofeliya ogechi oisha ojasvi oksana okseniya oktyabrina olajumoke olasunmbo oleksandra olena olga
  olimpiada oliva olivia olivie ololade oluchi olufunke olufunmilayo oluwakemi olwethu olympia omaja omina omisha
  omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya oni onyinye oona ophelia
  opwonya oreofe orina orisya ornella orsolya orvokki osha osiyo otilia otilija ottilia otylie oumou outi oviya
  owethu oyenike oyindasola oysha oyunbileg ozioma padma padmi pahal paige paivi paivikki pallavi paloma pam pamela
  pandora panini paninnguaq panya paola paoletta paramita paris parisa parvati pascale paskalia patrica patrice
  patricia patricie patrizia patti pattie patty paula paulette pauliina paulina pauline pavani pavla pavlina peggy
  pelageya penelope perla petra philippa philippine philomena phoebe phylis phyllis pia pierina pietra piia pilar
  pina pipaluk pirjo pirkko piroska polina polly portia praskovya priscila priscilla prisha priska priya priyamvada
  prudence puji puput pushti puspa puteri puti putri qaratel qori queenie quiana qumru qushi raagini rabi rabia
  rabina racha rachael rachana rachel rachele rachelle rachida rachita rada radeke radha radhika radka rae rafaela
  raffaela raffaella ragna ragnhild rahayu rahmi raija raili raina raisa rajata rajeshri raksha ramona rana randi
  rania raquel rasha rasma ratih ratna rayana rayhona rayna rayyona razia reanna reba rebeca rebecca rebeka rebekah
  rebekka reem reema regina reidun reihaneh reina reka rekha rena renae renata renee restu reta reva reyhan reyna
  rhea rhiannon rhoda rhona rhonda ria richelle ricki ridhi riikka riitta rika rikki riko rima rimas rin rina rini
  rita ritva riya robbin roberta robiya robyn rochele rochelle rocio roghayyeh roksana roksolana rolanda romana
  romina romy ronda roni ronja ronke ronna ronya roosa rosa rosalba rosalia rosalie rosalina rosalind rosalinda
  rosalyn rosanna rosanne rosaria roseann roseanne rosella roselle roselyn rosemarie rosetta rosie rosina rosita
  roslyn rossana rowena roxana roxane roxanna roxanne roxie roxy roya roza rozalia rozalija rozaliya roziya rozsa
  rubeyda ruby rudite ruhshona rumaysa ruqayya ruqiya ruta rute ruth ruthie ruza ruzena ruzica rym ryma saadia saanvi
  saara sabina sabine sabrina sachi sadao sade sadia sadie sadina safia safina safiri safiya sahar sahnaz sahra saida
  sakeena sakina sakineh sakura salima salimah sallie sally salma salome salomey salsabila salwa samanta samantha
  samiah samina samira samiya sana sanaya sandra sandy sania sanita sanja sanna sanni santa sanya sapa sara sarabi
  sarafina sarah sari sarina sarka sarmite sarvinoz sasha saskia satomi satu saumya sauti savannah sayali sayuri
  scarlet scarlett segilola seija selcan selena selene selin selina selma sena seo-yeon septi serafina serena serife
  serine sessa setayesh sevara sevda sevil sevinc sevinch sevinj seyda shabana shabnam shahd shahina shahnaz shahnoza
  shaikha shaim shaimaa shakila shakira shana shanaya shanda shani shania shanna shannon shanon shari sharlene sharon
  sharron sharyn shauna shawana shawna shayla shayma shayna shazia sheba sheena sheila shelia shelley shelly sheri
  sheridan sherifa sherri sherrie sherry sheryl shira shirin shirley shirli shirly shivani shona shravya shristi
  shukrona shyla sian sibongile sibusisiwe siena sienna sierra signe sigrid sihawukele siiri silja silje silke sillin
  silondile silva silvana silvia silvie silvija sima similoluwa simisola simona simone simonetta simphiwe sina sindy
  sini sinikka sinklitikiya sintija siobhan siphesihle siri sirkka sirpa siska sisko sissel sita sithembiso siti siv
  siya skaidrite skolastika skye slavena slavica slavka sneha snezana snizhana snjezana sobia socorro sofia sofie
  sofija sofiya soledad soliha solmaz solomiya solveig solvita somadina somayyeh sona sondra sonia sonja sonya
  soo-jin sophia sophie soraia soraya souad soumia sowande sri stacey staci stacie stacy stana stanislava starla
  stefani stefania stefanie stefanija stefica stela stella stepanka stephanie stephany stina stine subomi suci
  sudiksha sugra suha suhani sula sumaya sumayah sumayya sungara sunita susan susana susane susann susanna susannah
  susanne sushma susi susie suvi suzan suzana suzane suzanna suzanne suzette suzie suzy svea sveta svetlana svitlana
  svyatoslava swala syahrini sybil sylvia sylvie sylwia synnove szilvia tabatha tabitha tahira taina taisiya tala
  talia talitha tamanna tamar tamara tamasa tambika tamera tami tamika tamilla tammi tammie tammy tamra tamu tania
  tanika tanisha tanja tanmayi tantri tanvi tanya tara tarana tari tarja taru taryn tasha tatiana tatjana tatyana
  tawana tegan teija tekla tellervo teodora teresa teresia terez tereza terezia terezija terhi teri terri terrie
  terttu tess tessa tessie tetyana thabisa thabisile thalia thandazile thandeka thandiwe thandolwethu thao thea
  thelma thembeka thembekile thembile thembisile theodora theresa therese theresia thinhinane thomasina thuthukile
  thuy tia tiana tianna tiara tiffany tiia tiina timea tina tingting tira tisha titi titilayo titin tiziana tola
  tolulope toluwanimi tomris tonia tonje tonya tora tori torill tove tovuz tracey traci tracie tracy trang tricia
  trina trine tripti trish trisha trista triveni triya trudy tuere tui tuija tula turid turkan turvi tutu tuula tuuli
  tuulia tuulikki tyra ubika ucchal uchita udeera udyati ugne ujamaa ujunwa ulduz ulla ulrike ulva ulya ulyana uma
  umande umi umoja unjani unnati unni upadhriti upasna upma urishilla urmi ursula urszula urte urvashi urvi usha usyi
  ute uxue vaishnavi valda valentina valeria valerie valeriya valija vamakshi vanda vanesa vanessa vansha vanya
  varenya varsha varvara vasana vasatika vasilina vasilisa vasudha vasundhara veda vedhika vedika veera velma velta
  vendula veneranda venla venus vera verena verna vernice veronica veronika veronique vesna vi vicki vickie vicky
  victoire victoria vida vidhi viivi vija vikky viktoria viktorie viktorija viktoriya vilde vilhelmiina vilma vilte
  vinaya vincenza vineta viola violet violeta violetta vira virag virginia virginie viridiana virpi vita vitoria
  vittoria vivi vivian viviana vivien vivienne vladimira vlasta volodimira vrinda vrishti vritti vuokko vusala
  vyanjana waceera wafa wafae waida wakana wakeeta wanda wani wanjiru warda warhi waridi waseme watika wenche wendi
  wendolin wendy whitney whitni whitny widelene widisha widya wila wilhelmina willa wilma winda winifred winnie
  winnifred winona wirda wishi wulan wuraola xalak xanim xenia xiaomei xiaoyan ximena xiomara xiti xiuying xuan xumar
  yaa yachana yadavi yael yagmur yahvi yamini yance yara yarin yarina yaroslava yashasvi yashawini yashica yashoda
  yashodhara yashvi yasina yasinta yasmin yasmina yasmine yasti yauvani yazgul yejide yelena yelisaveta yeni yesenia
  yesica yessi yessica yetunde yeva yevgenia yewande ylvie yochana yoko yolanda yoshita yousra yui yuina yuki yulia
  yuliana yuliya yumiko yuna yuni yunita yuridia yustina yutika yvette yvona yvone yvonna yvonne zada zaenab zahnya
  zahra zahro zainab zaira zaitra zaituni zakhele zakiyaxon zalindra zamira zaneta zansi zara zarina zarna zaynab
  zdenka zdislava zehra zeinab zelaya zelda zeljka zelma zemfira zena zenta zenzile zeynab zeynep zhanna ziba
  zibuyile zigrida zilmil zina zinaida zinal zineb zinhle zinnura zita zizi zlatoslava zoe zoey zofia zofie zohra
  zola zora zorka zoya zsanett zsofia zsuzsanna zulaikha zuleyxa zulfa zumaridi zumrud zuwena zuzana`;

export const maleNames = `
  aadi aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abbos abd abdallah abdel abdelatif abdelaziz
  abdelkader abderaouf abderrahmane abdi abdirahman abdoul abdoulaye abdu abduaziz abduboriy abdul abdulaziz
  abdulhamid abdulkadir abdullah abdullahi abdullo abdulloh abdulrahman abdumalik abdurahmon abe abeer abeiku abel
  abelardo abhimanyu abhiram abiodun abiona abner abraham abram abror abu abubakr abulfazl abyasa achille achim
  adalbert adalberto adam adama adamo adams adan adebiyi adebowale adedayo adedeji adekitan adekola adekunle adeleke
  adelmo adem adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi adiarja adigun adika adikara
  adil adinata aditya adnan adolf adolfo adolfs adolph adonis adrian adriano advaith advay advik afanasiy afil
  afinogen afiq afolarin afonso aga agafon agahadi agamali agamusa agap agastya agaxan aggey agnolo agostino agris
  agus agustin ahmad ahmed ahmet ahti aidan aiden aigars aijuka aimar aime aimo ainars aivars ajala ajani ajiman
  ajimat ajimin ajiono akanmu akarsana akbar akhil aki akif akim akinkunmi akinlabi akinwale akira akmal akobir akram
  akseli akshay akwasi akwesi aladdin alade aladin alain alambana alamu alan alastair alberico albert alberto alberts
  albin albrecht alden alderano aldo alec alejandro alejo aleks aleksandar aleksander aleksandr aleksandrs
  aleksanteri aleksei aleksey aleksi alen ales alessandro alessio alevtin alex alexandar alexander alexandre
  alexandros alexandru alf alfio alfons alfonso alfred alfredo alfreds ali alinur alistair aliyu allahverdi allan
  allen alonso alonzo alphons alphonse alphonso alton alvaro alvin alwin amadeo amador amadou amar amaro ambrose
  amedeo americo amico amin amine amir amit amleto ammanuel ammar amol amos amri amvrosiy ananiy anar anas anatoli
  anatoliy anatoly anay ander anders anderson andile andor andras andre andreas andrei andrej andrejs andres andress
  andrew andrija andris andriy andron andronik andrzej andwele andy angavu angelo anggabaya angus anibal anikey
  anikita anil anirudh anis anisim anjolaoluwa anmol annibale anom anoni ansaldo ansh ansis anssi antal antero
  anthony antip anto antoine anton antonello antoni antonin antonino antonio antonius antons antony antti antun anvar
  anwar apollinariy apollo apollon aputsiaq aqil arash arata archibald archie arda ardeshir arefiy arezki argono ari
  ariel arif ariki arild aristarkh arjun arkadiusz arkadiy arkady arkhip armaan armand armando armands armas armin
  arnaldo arnaud arnav arne arnis arno arnold arnolds arnost arnulfo aron arpad arsen arsenio arseniy arsipatra
  artanto artawan artem artemiy arthur artie artis arto arttu artturi artur arturo arturs arvids arvo aryan asad
  asafe asahi asani asbjorn ashok ashraf asif asilbek asirwada asirwanda asko askold aslam aslan aslijan asmadi asman
  asmianto asmuni aswani atabala atamoglan atef atenulf atharv athumani atlas atma atmaja atsushi atte attila august
  augustin augusto augusts augustus aukusti aulis aurel aurelio austin avdey averkiy avery averyan avgust avgustin
  avksentiy avraham avreliy avtonom axel ayaan aydin ayinde aykhan aymen ayodeji ayodele ayoub ayub ayush ayushman
  azaan azad azar azariy azeglio aziz azizi baba babak babasola babatunji babawale baccio bachittar bagas bagiya
  bagus bagya bahadir bahadurjit bahuraksa bahuwarna bahuwirya bajragin bakary bakda bakhshi bakiadi bakianto bakidin
  bakijan bakiman bakiono bakr bakti baktiadi baktianto baktiono bala balamantri balangga balapati balazs baldassare
  baldwin bale balendra balhaar balidin balijan balinda balint baljiwan balvan balveer bambang banara banawa banawi
  bancar bandar bandile banele banjeet barna barnabas barney barrett barry bart bartek bartholomew bartolomeo bashar
  bashir bastian bautista bayram bazhen beau bedrich behnam behrouz behruz bello ben benard bence bendeguz benedek
  benedetto benedict benedikt beni benicio benito benjamim benjamin bennie benny benoit benson bento benvenuto beppe
  berat berends bernabe bernard bernardino bernardo bernhard bernie bert bertalan bertram bertrand bertulis beshoi
  beshte bhekani biagio bibek bibuwa bilal billie billy bilol birger bishal bjorn blahoslav blaine blake blazej bo
  bobby bobur bogdan bogodar boguslav bohumil bohumir bohuslav boleslav boris borislav borivoj borys botond boubacar
  boyan boyd bozo brad bradford bradley brady branden brandon branislav branko brayan brencis brendan brendon breno
  brent brenton bret bretislav brett brian brice brijesh bronislav bruce bruno bryan bryce bryon budi budimir burt
  burton byron cabbar cagak cager cahangir cahya cahyadi cahyanto cahyo cahyono caio caket cakrabirawa cakrabuana
  cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe callum calogero calvin cameron camillo camilo candra
  candrakanta capa caraka carey carl carlo carlos carlton carmelo carroll carsten carter carub cary casper catur
  caturangga caua caue cavad cavid cawisadi cawisono cawuk cayadi cecep cecil cedric celestino cemani cemeti cemplunk
  cengkal cengkir cesar cesare cezary chabane chad chaitanya chakradev chakradhar champak chanakya chandran chandresh
  charan charbel charles charley chas chatresh chatura che cherif cheslav chester chet cheusi chibuzo chidi chigozie
  chijioke chinedu chris christian christoph christophe christopher christos chukwudi chukwuemeka chukwuma ciaran
  cingiz cipriano cirillo ciro clarence clark claudio claus clayton clemens clement clemente cletus clifford clifton
  clint clinton clive clyde cody colby cole coleman colin colins collin collins colton coluccio conn connor conor
  conrad constantin corey coriolano cornel cornelio cornelis cornelius corrado cory cosqun costantino costanzo craig
  cristian cristiano cristobal csaba csongor ctibor ctirad cumsud curt curtis cyprian cyril cyrus daan dacin dadap
  dadi dae-jung dag dagel dai dainis daksh dakshesh dalbir dale daler dalibor daliman dalimin daliono dalton damar
  damian damiano damien damife damion damir damjan damon damu dan danang daniel daniels danijel danila danilo
  daniswara danjuma danny dante danu danuja daren dariati darijan darimin darin dario darius dariusz darko darmaji
  darman darmana darmanto darnell darpan darrel darrell darren darrin darryl darsh darsirah dartono daruna darwin
  daryani daryl daudi dave davi david davis davor davyd dawid dawit dean deandre deane declan deepak dejan delbert
  delfino dementiy demetrio demetrius demid demilade demyan denes denis dennis denny deon derek derick derrick
  deshawn desmond dev devansh deven devin dewayne dewey dexter dezso dhruv diarmuid diego dieter dietmar dietrich
  digdaya dilip dillon dimas dimaz dimitri dimitrios dimitris dinesh dinis dino diogo dion dionigi dipa dirja dirk
  diyor djamel dmitri dmitriy dmitro dmitry dmytro dobromysl dobroslav dodo dom domagoj domenico domingo dominic
  dominick dominik dominykas donal donald donatello donato dong-hyun doniyor donnell donnie donny dono donovan dorian
  dorofey doug douglas dovud dovydas doyle dragan dragutin drahoslav drajat drazen duane duarte duc dudley duje duke
  duma duncan dung dunia dunyamali durante duro durodola dusan dustin dwayne dwi dwight dylan dyllan dzintars eakumbu
  eamon ebenezer ebuka ed eddie edgar edgardo edgars edi edison edmond edmund edmunds edoardo edouard eduard eduardo
  eduards edvard edvin edvins edward edwardo edwin eelis eemeli eemil eerik eero eetu efim efrain efrem efren ega
  egil egils egon egor ehud einar einari eino eirik eitan eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekene
  eko ekow ekundayo ekundu elariz elbert elcin eldar eldon elemer elgun eliakimu elian elias elijah eliot elis eliseo
  elisey elizar elladio elliot elliott ellis elman elmar elmars elmer elmeri elmidar elmir elmo elnur elon eloy elsad
  elton elturan eluh elvin elvis elwood elxan elyas eman emanuel emas embuh emeka emelyan emerson emery emil emilian
  emiliano emilio emilis emils emin emirhan emmanuel emmanuil emmet emmett emong empluk emre endra endre ennio enoch
  enrico enrique ensio enteng enzio enzo eoin epifan eraldo erasmo erast erdem erdogan eremey ergi eric erich erick
  erik eriks erkan erkki erling ermanis ermanno ermenegildo ermes ermil ermolay ernest ernesto ernests ernie erno
  ernst erofey erol errol ervin erwin eryk esa esko espartaco espen esteban estiawan estiono esupofo ethan etibar
  etiqad ettore eugen eugene eugenio eusebio evalds evan evans evdokim evelio evens everett evert evgeniy evgeny
  evgraf evlampiy evsey evstafiy evstigney ewald eyal eymen eyyub ezequiel ezio ezra fabian fabien fabio fabrice
  fabrizio facundo fadey fadi fahad fahd faiq faisal falan faqid faraj faras faraz farhad farhan farhod farid fariq
  faris fariz farouk faruk fatih fatteh fausto fazil fedele federico federigo fedir fedor fedosiy fedot feliks felipe
  felix feofan feoktist ferapont ferdinand ferdinando ferenc fergus ferhat fernando fidel fiifi filaret filimon filip
  filipe filipp filippo finn fionn fiorenzo fiorino firdavs firdovsi firs firudin fitan fiyaz flavio fletcher
  florencio florent florentin florentino florian florin floyd fodil foka folu foma forrest fortunat fotiy frado
  francesco francis francisco franciszek franck franco franjo frank frankie franklin franklyn frans frantisek frants
  franz fraser fred freddie freddy frederic frederick frederico frederik fredo fredrick fredrik fredy fricis fridolin
  friedrich frits fritz frode frol fryderyk fulvio fuzayl fuzuli fyodor gabe gabino gabor gabreal gabriel gabrielius
  gada gadang gading gaduh gael gaetano gagan gaiman galak galaktion galang galar galasso galen galih galiono galuh
  galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar ganjaran gantar gara garan
  garang garda gareth garland garrett garry garth gary gaspar gaspare gaston gastone gatis gatot gatra gaurang gaurav
  gautam gavin gavrila gavrilo gbadebo gbolahan gbowoade gedeon gederts geir genaro gennadiy gennady geoff geoffrey
  georg george georges georgi georgios georgiy georgy gerald gerard gerardo gerasim gergely gergo gerhard german
  gerold geronimo gerrit gerry gert ghani ghassan ghilas giacinto giacobbe giacomo giampaolo giampiero gian giancarlo
  gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gibson gideon gil gilang gilbert gilberto giles
  gilles gino gioacchino gioachino gioele gioffre gionata giorgi giorgio giorgis giosue giovanni giovanny girik
  girindra girish girma girolamo girts giuliano giulio giuseppe giustino gleb glen glenn godfrey goffredo goncalo
  gonzalo gopal goran gord gordey gordiy gordon gostomysl gottfried gottlieb grady graham graziano greco greg gregg
  gregoire gregor gregorio gregory gremislav grigoriy grigory grover grzegorz guarino guglielmo guido guilherme
  guillaume guillermo gulaga gulbala gunars gunbir gunduz guneet gunnar guntars gunter gunther guntis guriy gus
  gustaf gustav gustave gustavo gustaw gusztav gyorgy gyozo gyula habib habibu habil hadi hadithi hafiz haidar
  hairyanto hakan hakim hakon hal halid halim hamid hamis hamza hamzah hank hannes hannu hans hanss harald harambee
  hardana hardi hardik hari harijs harimurti harish harja harjasa harjaya harjo harlan harley harold harri harrison
  harry harsana harsanto harsaya harshil hartaka hartana harto haruhito haruki haruna haruta haruto harvey hasan
  hashim hasim hassan hasta havard hayato hayden heath hector heikki heinrich heinz heitor helge helmut hemang hendra
  hendri hendrik henning henri henrik henrikki henriks henrique henry henryk herbert heriberto herman hermanis
  hermann hermanni hermes hernan heru heryanto heydar hideki hieu hilal hilbert himawan hiroshi hisham hitesh hjalmar
  hoang hocine holger homero honore horace horacio horatio horymir hossein houcine howard howie hredhaan hritik
  hrvoje hubert hugh hugo hugues humberto humoyun humphrey hung hunor husain huseyin huseyn huseynqulu hussain
  hussein huy hydar hynek iain ian ibai ibidapo ibis ibrahim ibrani ibrohim ibun ichika idris ifeanyi ifechukwu ige
  ignac ignacio ignacy ignat ignatiy ignazio igor igors iisakki ikbal ike ikenna ikeoluwa iker ikhsan ikin ilari
  ilarion ilham ilias ilija ilkin ilkka illya ilmari ilmars ilqar ilya ilyas ilyes imad imants imaran imran imre
  imron indrajit indrikis ingmar ingvar inioluwa innokentiy inqilab intiqam inuk inunnguaq ionut iosif ipat ipatiy
  ippazio ippolit iqbal irakliy irfan irnanto irsad irvin irving irwan irwin isaac isaiah isaias isak isaque isay
  isaya iseoluwa isfandiyor ishaan ishola ishwar isiah isidor isidro islam islom ismael ismail ismayil ismet ismo
  ismoil israel israfil issac issack istvan itai itsuki ituri ivan ivar ivars ivo iwo ixtiyar izmail izot izyaslav
  jaafar jaakko jabal jabir jabulani jacek jacinto jack jackson jacob jacobo jacopo jacques jaden jae-in jaeman jafar
  jaga jagapati jagaraga jagat jagdish jahongir jai jaiman jair jairaj jairo jais jaka jake jakob jakobs jakov jakub
  jalia jalmari jalol jamal james jameson jamil jamison jamshid jan jangwa jani janko jannik jannis janos jared jari
  jarkko jarmo jarno jarod jaromir jaroslav jarrett jarrod jarvis jarwa jarwadi jarwi jasmani jason jasper jasur
  jaswadi jati jatin jatmiko javad javed javier javohir jay jaya jayadi jayden jayeng jayson jazeps jed jedrzej jeet
  jeff jefferson jeffery jeffrey jeffry jefri jekabs jekaubs jelani jeno jens jerald jere jeremi jeremiah jeremias
  jeremy jermaine jerome jeronimo jerry jerzy jesper jesus jezups jim jimi jimmie jimmy jinawi jindra jindrich jiri
  joachim joakim joao joaquim joaquin joe joel joesph joey johan johann johannes johans john johnathan johnathon
  johnie johnnie johnny johnson joko jokubas jon jonah jonas jonatan jonathan jonathon jong-il jong-un jonny jono
  joojo joona joonas joonatan jordi jordon jorge jorgen jorma jos jose josef joseph josh joshua josiah josip josko
  joso josue jouko jouni jovan jozef jozo jozsef juan juha juhana juhani juho jukka julen julian julien julijs julio
  julius juliusz juma jumaane jumadi jumari jun-ho juraj jurgen juri juris jussi justin justiniani justus juuso juwon
  jyrki kaarlo kabir kabiru kacper kacung kada kadir kai kaique kairav kajen kajetan kajus kalervo kalevi kalim
  kallistrat kalman kalpit kamal kambali kamidin kamil kamran kamron kanata kanda kane kapiton kardi kare karel karim
  kariman karja karl karlis karlo karman karna karoly karp karsa karsana karsten karta karya kashangaki kasim kasiran
  kaspar kaspars kasper kasusra kasyan kathem kauko kauri kawaca kawaya kayun kazim kazimierz kazimir kazuo kazuya
  keenan keijo keir keith keji kelechi kelvin kemal kemba ken kenan kenari kendrick kenes kenichi kenji kenneth kenny
  kent kenton kenyangi kermit keven kevim kevin khaled khalid khalil khamani khamisi khariton kharlampiy khoa khoma
  khristofor kiaan kian kiapo kieran kijani kilian killian kimbilio kimmo kingsley kinubi kip kir kiril kirill kirilo
  kirk kirollos kiume kjell kjetil klaus klavdiy klement kliment knut kofi kojo kolawole kondo kondrat kondratiy
  konon konrad konradi konradus konstantin konstanty korede kornel kornil kostyantin kovu krish krisjanis kriss
  kristaps kristers kristian kristijan kristjan kristof kristofer kristoffer kristopher krists krisztian krisztofer
  krystian krystof krzysztof ksawery kujoe kullervo kuncara kunthara kupriyan kurnia kurt kurtis kurunzi kusiima
  kustaa kusuma kuzma kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyle kyls kyosuke laban labuh ladimir
  ladislav laimonis lajos laksana laksh lakshit lamar lambert lamberto lamine lamont lanang lando landon langgeng
  lanjar lantar larry lars lasmanto lasmono lasse lassi laswi laszlo latif laureano laurent laurenz laurin lauris
  lautaro lavr lavrentiy lawrence lazar lazim laziz lazzaro leander leandro lee leevi lega legawa leif leke leland
  lembah len lenin lennard lennart lenny leo leon leonard leonardo leonel leonhard leonid leons leontiy leopold
  leopoldo leos lere les lester lethabo lev levente levi levin levko lewis liam liberto libor liman limar lino linus
  lionel lior lisandro livio lloyd lodovico logan lohit longin lonnie loren lorenz lorenzo lorin lotfi louie louis
  lourenco lovre lovro lowell luan lubomir lubos luc lucas lucca luchezar luchino luciano lucien lucio ludek ludovic
  ludovico ludvig ludvik ludwig luhung luigi luis luiz luka lukas lukasz luke lukita lukman lukyan luluh lulut lumir
  lungile lurhur lutfan luther luthfi luuk luwar luwes luyanda lwandile lyle lyndon lyubim lyubomir lyubosmysl maanas
  maanav maayan macaulay maciej macs madhav magne magnus mahamadou mahammad mahdi mahendra mahesa mahesh mahfud mahir
  mahmoud mahmud mahmut majd makar makara maks maksim maksimilyan maksymilian makunga makuta makuu malachai malachy
  malcolm malik mamadou maman manabu manaf manah manan manbir mandla mandlakhe manfred manish manmohan manny mansour
  manthan manuel manus maqsud maras marc marcantonio marcel marcelino marcell marcello marcelo marcin marcio marco
  marcos marcus marek mareks margana mariadi mariano marijan marino mario marios marius mariusz markel markku marko
  markos markus marlin marlon marquis marshall marsito marsudi mart martaka martana martani marten marti martim
  martin martino martins marton martti marty martyan martyn marvin marwan marwata maryadi maryanto mason masoud
  massimiliano massimo massinissa matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathis matias
  matiss mato matous mats matt matteo matthew matthias matthieu mattia mattias matus matvey matyas mauno mauri
  maurice mauricio maurilio maurizio mauro maurycy mavuno maximilian maximiliano maximo maxwell mcebisi mechislav
  mefodiy mehdi mehdiqulu mehman mehmet melvin merlin merrill mert mervin mervyn micael micah micha michael michal
  micheal michel michelangelo micheletto michelotto mick mickey micky mieszko miguel mihael mihai mihaly mihels miika
  mijo mikael mikaere mikayil mike mikel mikelis mikels mikhail mikhaylo mikhey mikita mikko miklos mikolaj mikolay
  mikulas milan milen milhouse miliy miller milo milos miloslav milosz milovan milton min-jun minato minik minoru mir
  miran mirco mirko miro miron mironshoh miroslav misael mislav mitch mitchell mitesh mitofan mituru mladen mlungisi
  modesto modibo modris moe mohamad mohamed mohamedi mohammad mohammed mohand moises moisey mojmir mokey monte monty
  moritz morris morten mortimer moses moshe mostafa mouloud mounir mourad moussa mstislav mthokozisi mubarak mubariz
  muhamed muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo
  muhammadu muhammadumar muhammadziyo muhammed mujur mulele mulya mulyanto mulyono mumpuni mumtaz murad murat murilo
  murod mursinin mursita murti musa muslim muslum mustafa mustafo mustapha mustika mustofa muxtar mwezi mykhailo
  mykola myles myron mzamo nabil nacer nachiket nadir nael naftali nagi nahom najam najib nakif naksh nakul nalar nam
  namiq nandor naoki naoto napoleone naradi nardi narendra naresh narji narkis nasab nasim nasiru nasrullah nasser
  nassim natan natanael nataniel nate nathan nathanael nathaniel nathy natiq naum naveed naveen nazar nazim nazir
  neal ned neel neil nelson nenad nestor neville newton ngamia ngeni nguyen nhien nhlanhla nicat niccolo nicholas
  nick nickolas nico nicolai nicolas nicolo niels nifont nigel niilo nik nikandr nikanor nikau nikhil nikifor niklas
  niko nikodem nikodim nikola nikolai nikolaj nikolajs nikolas nikolaus nikolay nikon niks niksa niles nils nino
  nitesh niyaga niyaz niyazi niyilolawa nizar njabulo nnamdi noah noam noe noel nojus nolan nomaan nonso norbert
  norberto norman normunds novruz nrima ntimi nugraha nuhu nuka nuno nuriat nurlan nurmuhammad nuru nurulla nwabudike
  nyana nyoman oba obanijesu obinna octavio ogooluwa oier oiva ojas oke okechukwu okhrim okta okto oladare oladimeji
  olaf olakunle olanrewaju olansile olav olavi oldrich oleg oleksa oleksandr oles olgerts olgierd olimpiy oliver
  olivier oliwier olli olumorotimi olusegun oluwafemi oluwagbemiga oluwamuyiwa oluwasanmi oluwasegun oluwole om oman
  omar omelyan omer omid omkaar omobobola omotayo ondrej onisim onkar onni onufriy onveer opan opanas opung oqtay
  orazio orduxan orest oreste ori orinder orkhip orlando orville orxan osama osamu oscar osip oskar oskari oskars
  osman osmo osogo ossi ostap ostromir osunleke osvaldo osvalds oswald oswaldo otabek otakar otavio otis oto ottavio
  otto ottone ouanes oumar ousmane oussama owen oystein oyvind ozy paavo pablo padraig paiman pakhom pal pambe panas
  panca pandu panfil panfilo pangeran pangestu panji pankrat pankratiy panteleymon paolo paramon pardi parfen paride
  parman parmen parth parviz pasa pascal pascual pasi pasqual pasquale patric patricio patrick patrik patrizio patryk
  paul pauli paulie paulo paulos pauls pavao pavel pavlo pawel pedro pekka pelaji pellegrino pentti percy perkasa
  pero perry pertti petar pete peter peteris petr petri petro petros petter petteri phil philip philipp philippe
  phillip phuc phuong pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre piersanti pieter
  pietro pilip pimen piotr pius platon polad polikarp pompeo pomponio popobawa porfirio porfiriy potap praba prabawa
  prabowo prabu prakash prakosa pranata pranav pranawa praneel pranit prasetya prasetyo pratyush pravit prayitna
  prayoga prayogo prem premysl preston prima prokhir prokhor prokl prokofiy prov przemyslaw puccio pumbaa punhan
  purwa purwadi purwanto putu pyotr qabil qadim qadir qalib qarin qasim qosqar quang quentin quincy quinton qulam
  qulu quoc rabah rachid rachit radek raden radika radim radislav radit raditya radomir radoslav radoslaw radovan
  rafael rafal raffael raffaele raffaellino raffaello rafi rafid rafiq raghav ragnar raharja rahim rahman rahmat
  rahul raihan raimo raimondo raimonds raimundo rainer raivis raj rajesh rajiv ralf ralph rama ramadan ramesh ramid
  ramil ramin ramiro ramon ramzi ranbir randal randall randolph rangga ranieri ranil ranveer raoul raphael rashad
  rashid rashidi rasim rasmus ratibor ratmir raul rauno ravi ravy rawiri rayaan rayan raymond razi recep reece reggie
  reginald regis rehaan rei reid reijo reinaldo reinhold reinis reino reksa rembrandt remy renan renato rendy rene
  renzo respati reuben reyansh reynaldo reza rhavi rhett rhys riad ricardo ricards riccardo ricciotti richard richie
  rick rickey rickie ricky rico rida ridwan rigoberto rihards riku riley risasi rishi risto riyad rizki rizvan roan
  robbie robby robert roberto roberts robin robinson rocco rochdi roderick rodger rodion rodney rodolfo rodrigo roel
  rogelio roger rogers rohan rohit roko roland rolando rolands rolf roman romano romeo romolo ron ronald ronaldo
  ronan ronith ronnie ronny roope rory roscoe rosendo rosman ross rostislav roy royce rubani ruben rubin rudi rudolf
  rudolfs rudolph rudra rudy rufino rufus ruggero ruggiero ruhiu rui rune rungo rupert rushil ruslan rusman russ
  russel russell ryan ryohei ryosuke ryou ryszard ryurik rza saad saadat saban sabar sabatino sabri sadaka saddam
  sadiki sadiq saeed sahlar sahmar saiful saka sakari sakir saksham sakti sal salah saleh salem salih salik salim
  salman salohiddin salomon salvador salvatore salvi sam samaksh samandar samar samarth samesh sami samil samir
  samkelo sammie sammy samson samsul samu samuel samuil samuli samweli samxal samy sandeep sander sandile sandis
  sandor sandro sang-woo sani sanjar sanjay sanjiv sante santeri santiago santino santos saqib sardor sarthak sarvan
  sarvar sasa sascha sathvik satoshi satya saul saveliy saverio savva savvatiy scot scott scottie scotty seamus sean
  sebastian sebastiano sebastiao sebastien segundo seif sekou selim selivan seliverst semen seong sepp seppo serafim
  serafin sergei sergej sergey sergio sergius sergiy seth setya seung sevastyan severin severino seye seyfulla
  seymour seymur shaban shahbaz shahid shahriyor shahzod shahzoda shamsuddeen shane shaquille sharif shaun shaurya
  shawn shayne shehu sheikh shekoni sheldon shelton sherman shimon shinji shinzo shivansh shlomo shohei shohjahon
  shohrux shota sibonelo sibusiso sid siddharth siddhartha sidiq sidney sidor sigizmund sigmund sigurd sijuade sila
  silantiy silas silvano silvester silvestr silvestro silvio simao sime simen simeon simo simon sindre sinisa sirac
  sirin sirzad sixi siyabonga slamet slavko slavomir slobodan smith sofiane sofon sofron sohrab sokrat soleh solomon
  somtochukwu sondre soren sotaro soufiane souleymane sourav souta spartak spas spencer sphiwe spiridon stan stanimir
  stanislav stanislavs stanislaw stanley stefan stefano stefanos steffen stein steinar sten stepan stephan stephen
  steve steven stevie stewart stian stig stjepan stoyan stu stuart subhan sukur sulaiman suleiman suleyman sunil
  suraj suresh surya svatopluk svatoslav svein sven svend sverre svetozar svyatopolk svyatoslav syed sylvester
  szabolcs szilard szilveszter szymon tade tadeas tadeusz tadgh taha taichi taika taisto takatifu takeshi takuma
  talib tamas tamim tanay taneli tanimu tanish tanner tanveer tapani tapio tarak taras tareq tariq tariyel taro
  tasdik tasnim taswir tatsuki taufan taufik tauno ted teddy tedi teemu teerth teguh tejas telemaco telman temidayo
  temir temistocle tenis teodor teodoro teodors terence terentiy terje tero terrance terrell terrence terry teuvo
  tewodros teymur teymuraz teymurcin thabani thabiti thabo thad thaddeus thales thando thanh theo theodor theodore
  theodoro theophile thiago thibault thibaut thierry thom thomas thor tiago tibor tikhon tim timbul timmy timo
  timofey timofiy timon timoteo timothee timothy timur tino tirta tirtayasa tito titus tivadar tiziano tobias tobiasz
  toby tod todd tofiq togrul toivo toki tokunbo tom toma tomas tomasz tomi tomislav tommaso tommi tommie tommy tomo
  tomoharu tomori tomoya toms tonino tony topias tor torbjorn torquato torsten travis trent trenton trevor trey
  trifon tristan trofim trokhim trond trong troy truman trung tsubasa tu tuan tugiman tukufu tullio tunar tunde tung
  tuomas tuomo tural turki turxan tuukka tverdislav tvorimir ty tyler tymon tymoteusz tyrone tyson ubaldo uberto uche
  uchenna uda udant udarsh ughur ugo ugolino uldis ulf ulises ulrich ulrik ulvi ulyan ulysses umang umar umay umaya
  umberto umid unax unggul uolevi upik upkaar urfan uri uriel ushindi usiku usman usmon ustim ustin utama utkarsh
  uzeyir vaclav vadim vahid vaino val valdemar valeh valentim valentin valentino valerio valeriy valery valeryan
  valter valtteri vance varfolomey varfolomiy varlaam vasco vasif vasil vasiliy vasily vasyl vatslav vazeh vedant
  vedran veeti vegard veijo veikko veli velimir venancio venedikt veniamin veniyamin vern verner verneri vernon vero
  vic vicente victoriano vidadi vidar viesturs vigo vihaan vijay vikentiy vikram viktor viktorin viktors vilem
  vilhelm vilho vilis viljami viljo ville vilmos vilnis vilums viman vince vincent vincentio vincenzo vinicius vinko
  vino vinod vinsen viraj virgil virgilio virman vissarion visvaldis vit vitaliy vitaly vitezslav vito vitor vittorio
  vivaan vivek vjekoslav vlad vladilen vladimir vladislav vladislavs vladlen vlado vlas vlastimil vojtech voldemars
  volker volodimir volodymyr vratislav vsemil vseslav vsevolod vuqar vurgun vusal vusumuzi vyacheslav vysheslav wadi
  wahab wahyu wakiman waldemar waleed walid wallace wally walt walter waluyo waqar wardaya wardi warinder warjas
  warji warren warsa warsita warta washington wasim wasis wassim wawan waylon wayne wazir wendell werner wes wesley
  weston wiktor wilbert wilbur wiley wilfred wilfredo wilfrid wilfrido wilfried wilhelm willard william williams
  willie willis willy wilmer wilson winfried winslow winston wira wisnu witold wojciech wolfgang woodrow wout wouter
  wriddhish wridesh wyatt xalid xaliq xamis xanana xankisi xanlar xavier xhoel xolid xosrov xudaverdi xudayar xudu
  yaakov yacine yadigar yagnesh yago yahia yahli yahya yahyo yair yakiv yakobo yakov yakub yalcin yanis yann yannick
  yanuariy yarema yaropolk yaroslav yash yasin yasir yasser yassin yassine yasuhiro yatan yatin yaw yefrem yelisey
  yevgen yevgeni yevgeny yitzhak yohane yoichi yonas yonatan yonathan yono yosef yosip yossi yosuke youba youcef
  younes yousouf youssef yrjo yuen yug yukhim yulian yuliy yunis yunus yuri yuriy yury yusif yustim yusuf yuta yuuma
  yuval yuvenaliy yuvraj yves zac zacarias zach zachariah zacharie zachary zachery zack zackary zahid zahir zahur
  zaid zakaria zakariyo zakhar zakir zalan zaman zamin zamiq zamir zan zane zanis zashil zaur zayan zayd zayyan
  zbynek zdenek zdravko zeev zeferino zehaan zelimkhan zeljko zende zeno zenzele zeynal zeynulla zhenya ziad ziedonis
  zikmund zinoviy ziya zlatko zoltan zoran zoryan zosima zsigmond zsolt zsombor zuba zubair zubayr zuhri zvonko
  zwatie`;

/** Given to both, or of unknown gender in Latin letters. */
export const eitherNames = `
  ade adel adrien akos aldis alexandr alexei alexis alfie alois an andi andra andrey angalia anh arin aris arta asa
  asanti asiman aubrey auguste augustine aung avi avni aydan bahari bailey bao bela betina biff binh blair blaze
  blossom bob boma brandy casey cassidy cato ceyhun charlie chau cheyenne chi chiyo chuck chuki claude conny cruz
  dakota dani daniele dao darcy dasa deniz devan devon diamond dian dong eka eli elinor elisha elli elza emile enzi
  erina etienne eun-ji evance fahari fanaka fang faraja feng fimar francois gabriele gaby gang gerd geza guadalupe
  guo hai hao hekima hillary hinata hla hong htet hua hui hunter hye hyun hyun-woo ihsan in-ho indra ira isa ivica
  ja-hyun jae jaime jamie jammie janis jann jean jesse jessie ji jia jian jie jin jing jinping jordan jua jude jule
  jules juli jun kala kalle kang kaombwe karan kari karol karolin kasey kay kelsey kendall kennedy kenyatta kenzie
  keqiang kerry kiburi kijana kim kipenzi kiran kirby koko kris krishna kyaw kyung lacin lance lashawn laurence lauri
  lei leigh leone leslie lex li lian liang lin ling linh long loris lou luca lupe mack mackenzie mads maj makini
  manaia mar marian marin marion maris marjan marlo matija matti matty matunda maxime mei mel melokuhle merle mika
  min mina ming minh mitra morgan mulayim na nanni ngan nihad nihal nikos ning noa ola ollie olof ora orla parker pat
  paulin peng phat pierce ping qiang qing quinn quyen rael randy reagan regan reshoni rob rong rosario rowan ru rua
  ruoxi sabari sabir safari sai seyran shan shay shea shelby shida shiloh shu sifa siku so-yeon sol somchai soo
  stephane suda sumit sun-hee sung sydney tam tao taylor thalente thi tien ting tisa toni tory trinidad tufani turan
  ugur uli uzima valdis valentine van vega vesa wade wamwema wan wei wen won xi xia xiang xiao xiaoping xin xinyi xue
  yan yang yani yaqub yasar yi yifan yin ying yohana yong young yu yuan yue yun zaw zhen zheng zhi zhong zihan`;

/** Names that are words too: they count as given names only before another name (*Grace Whitlow*, not *Grace period*). */
export const givenNamesThatAreWords = `
  abbey alba alma an angel april aria art august aura autumn bella bill bo bonnie brandy buddy buster candy carol
  charity chase chastity chip christian christmas chuck clay cliff crystal daisy dale dawn dean dick dolly don drew
  duke dusty earl earnest eve faith felicity flora forest foster frank gale gay gene ginger glen grace grant guy ha
  harmony hazel heath holly homer honor hope hunter iris ivy jack jade jasper jay jean jewel jimmy joe jolly josh joy
  june lacey lance laurel lily luna major mark mason max maxim may melody mercy merry miles misty mo mona nick norm
  olive pat pearl peg penny pierce prudence queen rain ray reed rich rob robin rocky rose ruby rusty sage sandy
  savanna skip sky so spike sterling stew sue summer sunny tad terry tiger trace trinity turner tyler una unity
  victor violet virtue wade ward warren wayne will willow woody wren xi`;
