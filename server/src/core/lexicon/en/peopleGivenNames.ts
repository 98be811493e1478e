/**
 * Given names of many cultures in Latin letters, without accents, by the gender that they mostly go with: weak evidence
 * only, and marked so. Facts gathered from the first-name tables of compromise and Faker (both MIT) and added to by hand,
 * above all for India, Japan, Georgia, Nigeria and Ghana; words of running English are left out, or stand in
 * `givenNamesThatAreWords`.
 */
export const femaleNames = `
  aachal aada aadhya aadya aahana aaliyah aanuoluwapo aaradhya aarini aarna aasha aashi aba abagail abbi abbie abby
  abebi abena abeni abha abhilasha abi abie abigail abigaili abimbola abiola abla abosede abril ada adaeze adaline
  adalyn adaora addie addilyn addison adebimpe adebukola adedoyin adela adelaida adelaide adelasia adele adelene
  adelia adelina adeline adelynn adenike adeola adepeju adesewa adesola adesua adetoke adetola adetoun adhra adia
  adimu adina adjoa adjua adoma adreanna adriana adrianna adrianne adriena adriene adrienn adrienne adunni adunola
  advika adweta adwoa adya adzo afaq afi afia afolake afruza afua agafya agata agatha agathe agca aggie agnes agnese
  agnieszka agostina agustina aicha aida aiga aija aiko aila aileen aili aimee aina aino ainsley airi aisha aishah
  aishani aishwarya aisling aislinn aislynn aisyah ajeng ajla ajna ajoke akanksha akemi akiko akosua akua akuba
  akulina akumaa akumu alaina alana alanis alanna alannah alanoud alara alayah alayna alba alberta albertina albina
  aldonza alecia aleisha alejandra aleksandra alena alesia alessandra alessia alevtina alexa alexandra alexandria
  alexandrie alexia alfonsina alia alice alicia alicja alida alika alina aline alisa alise alisha alison alissa alix
  aliya aliza alka allana allegra allie allison allyson almasi almaz almira alondra althea alva alvine alya alycia
  alysa alyson alyssa alzbeta alzina ama amahle amaia amaira amaka amal amalia amalie amalija amaliya amanda amani
  amara amarachi amarachukwu amaya ambar amber amberly amel amelia amelie amelija america ami amie amilia amina aminat
  aminata aminatu amira amma amoke amondi amope amparo amrita amruta amy ana ana-maria anabel anabela anabella anahita
  anais anamaria anamika anandi ananya anasa anastasia anastasie anastasija anastasiya anastazie anastazja anasuya
  anaya anda andela andjela andjelina andrea andree andreia ane anel aneta anete anett anette anezka angela angeles
  angelia angelica angelika angelina angeline angelique angie ani anica aniela anika aniko anindita anisa anissa anita
  anja anjali anjana anjelica anka ankica ankita ann anna annabel annabell annabella annabelle annalena annalisa
  annalise annamaria annapurna anne anneli anneliese annemarie annett annetta annette anni annie anniina annija annika
  annikki annmarie annukka annunziata anohito anouk ansora antoinette antonella antonia antonietta antonija antonina
  antra anu anuli anuradha anusha anvi anwuli anya anzhela anzhelika aoi aparna apolena apolonia april araba araceli
  aradhana aranka arcelia archana ariadna ariana ariane arianna arianne arielle arija arike arinola arja arleen arlena
  arlene arlette arnaude aroha arpita arundhati arunima arusi arya arzu asabea asabi asake asako asali asantewaa
  asatira ase aseye asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asia asila asiya
  asja asma asmini asmira asmita assil asta astrid asuka asuncion ataahua athena ati atiena atinuke atsuko aud audra
  audrey audri audry augusta augustina aulikki aune aurelia aurelie aurora aurore ausma austeja austra ava avigail awa
  awero awesi aya ayako ayan ayana ayanna ayesha aygul aygun ayinke ayla aylin aylla ayn aynur ayoka ayomide ayse
  aysel aysu ayu ayumi azalea aziza azra azucena azuna baaba baghyawati baiba balaxanim bara barbara barbare barbora
  barbra barica barkha bayarmaa bea beata beatrice beatrix beatriz becca becky belen belinay belinda benedita benita
  bente berenice berit bernadett bernadette bernadine bernarda bernice berra berta bertha bertie beryl bess bessie
  betania beth bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bhanumati
  bharati bhavana bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana
  bibisora biljana bilkisu bilqis bimala bina bindu binita bintou birgit birgitta biruta biserka bishakha bismah bjorg
  blanca blanche blanka blazena blythe boatemaa bobbi bobbie bogdanna boglarka boguslava bohumila bolanle bolatito
  bolormaa boluwatife bonita bonnie bonu borbala bosede bouchra bozena bozica brandi brandie branka breanna bree
  brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigita brigitta brigitte brilyant brinda
  brit britney britt britta brittany brittney brittni brittny bronislava bronwyn brooke brooklyn bruna bryanna brynn
  bukola bunmi busara busisiwe busola caetana cahan caitlin caitlyn calista callie camila camile camilla camille
  candace candela candice capucine cara caren caridad carin carina carissa carita carla carlene carley carlie carlota
  carlotta carly carmel carmela carmella carmen carminho carol carola carole carolin carolina caroline carolyn carrie
  carrol casandra cassandra cassie catalina catarina caterina catharina catherina catherine cathleen cathrine cathryn
  cathy catrina cayla cecelia cecile cecilia cecilie cecily celeste celestine celia celina celine ceyla ceyran chaaya
  chaitaly chakrika chaman chameli chanchal chandani chandra chandrika chanelle chanez chaniya chantal chantelle
  charis charissa charita charla charlena charlene charlette charlotta charlotte charmaine charos charvi chasmum
  chausiki chavvi chedeline chelsea chelsey cher cheri cherie cheryl chiamaka chiara chidera chidimma chidinma chieko
  chihiro chika chinelo chinenye chinwe chinyere chioma chipukizi chiraz chitra chiyoko chizoba chloe chrissy christa
  christal christel christelle christen christiana christiane christie christin christina christine christy chrystal
  ciaobella ciara cici cierra cimnaz cindi cindy cinta cinthia citlali citra clair claire clara clare clarice claris
  clarisa clarissa claudette claudia claudine clelia clemence clementina cleo cleopatra clotilde coleen colette
  colleen collette concepcion concetta conchita connie constanca constance constanza constanze consuela consuelo cora
  coralie cordelia cori corina corine corinna corinne cornelia corona corrine courtney courtni courtny cristal
  cristina csilla cyndi cynthia dace dafne dagmar dagmara dagny dahlia daiga daina dainess daksha dalaja dalal dali
  dalia dalili dalima damaris damayanti damia damilola damini damyanti dana danette dania danica daniela daniella
  danielle danijela danika daniz danna danuse daphna daphne dara darby darcey darcie daria darika darina darla darlena
  darlene darta darya davida davina dayamai dayana dayita dayle dayna deana deandra deann deanna deanne deb debbie
  debby debora deborah debra debrah dede dee deedee deena deepa deepika deepti deidre deirdre dela delfina delia
  delilah della delores deloris delphine demetria dena denice denisa denise desiree devi devika devorah dewi deyanira
  dhanalakshmi dhia dhriti diah diana diane dianna dianne dilara dildora dilnoz dilnur dilsad dima dina dinah dinara
  dinda dionne dipta dita divya diya diyora djeneba dolores domenica dominga dominika dominique dona donatella donna
  dora dorcas doreen dorina doris dorla dorota doroteja dorothea dorothee dorothy dorottya dorthy dottie dounia
  doyinsola draga dragica drahomira drahoslava dulce dumisani dumisile dunya dunyo duong durdica durdona durga durna
  duyen dzidra dzifa dzigbordi dzintra ebba ebele ebere ebony ebunoluwa ecrin eda edda edel eden edhitha edie edina
  edita edite edith edna eduarda edwina eesha eeva eevi efua eija eiko eila eileen eiravati eisha ekaete ekaja ekani
  ekanta ekantika ekaterina ekaterine ekiya ekta ekua ela elaina elaine elana elba eleanor eleanora elen elena eleni
  eleonora eleonore elia eliabeth eliana elicia elida elie elif eliisa elikem elin elina elisa elisabet elisabeth
  elise eliska eliso elita eliza elizabeta elizabete elizabeth elizaveta ella ellen ellie elly elma elmira elna elnora
  eloa eloah elodie eloisa eloise elona elouise elsa elsie elsy elva elvia elvina elvira elzbieta ema emanuela
  emanuella emanuelly emelda emelina emely emerald emese emiko emilee emilia emilie emilija emiliya emilly emily emina
  emine emma emmaline emmanuelle emmeline emmi emmie emmy endah enid eniko eniola enyonam erica ericka erika erin erma
  erna ernestina ernestine eryn erzsebet eshana esi esinam esma esmeralda esmira esosa esparta esperanza essi
  estefania estela estele estella estelle ester estere esteri esther estrella eszter eta etelka eteri ethel etsuko
  etta eugenia eugenie eulalia eun eunice eva evangelina evangeline evangelista evdokiya eveliina evelin evelina
  eveline evelyn evelyne evfrosiniya evgeniya evi evie evija evita evpraksiya ewa ewatomi ewelina ezinne fabia fabiana
  fabienne fabiola fabrizia fadekemi faderera faina faisa faizah fajr falak falguni fanni fanny fanta farah farangiz
  farhiya farhunnisa fariba farida farijika fariza farrah farzana farzona fatemeh fathonah fatiha fatima fatin fatma
  fatou fatoumata fay faye febi federica fehintola felecia felicia felicitas fella fenna feriel fernanda feruza
  fevroniya fiamma fibikemi fidan fien fikayomi filipa filippa filomena fiona fisayo fitria fitriani flavia flor
  florence florencia florentina folake folasade folashade fortunata fosua fotima fouzia fozia fran frances francesca
  francia francina francine francisca franciska francoise frantiska franziska freda frederique freja frida frieda fuma
  fumiko funke funmi funmilayo funmilola gabi gabija gabriela gabriella gabrielle gabrielly gaida gail gaja gale
  galina gamalat gambo gamila ganga ganna gargi garima garnet gasti gaurangi gauri gaurika gautami gawati gayathri
  gayatri gayle geeta geetha geetika gelsomina gemma gena genesis genevieve genna genovefa genoveva genta georgette
  georgia georgie georgina geraldina geraldine gerda geri germaine germana gertrud gertrude gethera ghada ghaliyati
  gia giada gianna gifty gigi gilda gillian gina ginika giorgia giovanna gisela gisele giselle gita giulia giuliana
  giulietta giuseppina gizella gladys glafira glena glenda glenna gloria glynis golda goldie golnaz goma googoosh
  gordana gracia gracie graciela graziella greca greta gretchen grete grethe grieta griselda gro gudrun gugu gugulethu
  guillermina gulay gulcin gulmira gulnar gulnaz gulnur gulsum gultac gulus gulustan gulxar gulzar gunay gunel gunhild
  gunita gunn gunta gvantsa gwen gwendolyn gwyneth gyongyi gyorgyi habiba hadassa hadicha hadija hadiza hadjer hafsat
  hafshah haiba hailey hajnalka hala haley halima halisi hallie halyna hamima hamsini hana hanah hanako hanan hani
  hania hanja hanna hannabel hannah hanne hannele hariet hariette harinakshi harini harita harriet harriett harriette
  haruka haruko harumi hashiki hasna hasnaa hasti hatice hatima hattie hauwa hawa hawehindi hayat hayley heather hedda
  hedvika hedwig hege heidi heidy heike helen helena helene helga heli helina hellena hellevi helma helmi heloisa
  helvi hema hemal hemalatha hemangini hemani henna henrietta henriette hermelinda hermina hermine herminia herta
  hertha hessa hester hesti hicran hidaya hideko hilary hilda hilde hildegard hilkka hillevi hilma himari hiral hiroko
  hisako hitomi hoda hodari hollie holly hortense hortensia hosna hosniya houda hulda humaira humaiya humayra huong
  hussa hyacinth hyun-joo iamze iara ibironke ibolya icha ida idika ieva ifa ifeoma ifeyinwa ifora ifunanya iida iiris
  ijaya ijeoma ika ikeola ikram ikshita ikuko ila ilaria ildiko ileana ilene ilga iliana ilina ilona ilsa ilse ilze
  iman imane imany imara imelda imene imogena imogene imona ina inara inaya indah indali india indiana indira indrani
  ines inese ineta inez inga inge ingeborg inger ingibjorg ingrid ingrida inguna inji inkeri inta intan intizar
  iolanda iona iraida irati iren irena irene iretioluwa iriana irina irine iris irja irma irmeli irya iryna isabel
  isabela isabele isabell isabella isabelle isabelly isadora isha ishani ishanvi ishita isidora isis isla islande
  isobel itanya itzel iva ivaana ivalu ivana ivanka ivanna iveta ivka ivona ivonne iwona iya iyabo iyabode iyadunni
  iymona izaro izumi jaana jacinda jacinta jackie jacky jaclyn jacquelina jacqueline jacquelyn jada jadranka jael
  jagrati jagvi jahi jalsa jamalia jami jamila jana janae janaki janani jane janele janelle janessa janet janette
  janice janie janina janine janja janna janne januja janya jaqueline jarmila jaroslava jasiri jasmin jasmina jasmine
  jasminka jasmit jasna javiera jayalalitha jayanthi jayashree jayne jazmin jazmine jeana jeane jeanette jeanie
  jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jeevika jele jelena jelita jen jena jenelle
  jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica jess jessica jhalak jil jilian jill jillian
  jimena jina jindriska jirina jitka jiwoo jo joan joana joane joann joanna joanne joaquina jocelyn jodi jodie jody
  joelle johana johanna johanne jola jolan jolana jolanda joleen jolena jolene joni jonna jorunn josefa josefiina
  josefina josefine joselyn josephina josephine josette josie josipa jovana jovita joya joyce juana juanita judeline
  judit judita judith judy jula julia juliana juliane julianna julianne julie julienne juliet julieta juliette julija
  julijana julissa julita jumoke juna june junko justina justine justyna juulia jyoti kaarina kabita kacey kadiatou
  kadija kaede kafayat kahina kaia kaija kaisa kaitlin kaitlyn kaja kaleigh kali kalina kallie kalpana kaluwa kalyani
  kamala kamaria kambili kamila kamile kamilla kamilly kamya kana kanchan kani kania kanyakumari kaori kaoruko kara
  karama karen karima karimah karin karina karissa karla karlina karly karoliina karolina karoline kartika karyn
  kashish kashvi kasiyah kaskazi kassandra kassie kat kata katalin katariina katarina katarzyna kate katelyn katelynn
  katerina kateryna katharina katharine katherin katherina katherine kathi kathie kathleen kathrine kathryn kathy kati
  katia katica katie katja katlyn katri katriina katrin katrina katy kaveri kavita kavitha kavya kaye kayla kaylee
  kayleigh kayoko kazuko keeley keely keerthi keiko keira keisha kejsi keley keli kelley kelli kellie kelly kelsie
  kely kendra kenna kenza kera keri kerri kerstin kerttu ketevan keti ketino keya kezia khadidja khadija khadijah
  khadijat khadije khalida khanyisile khatia khatuna khawla kheira khongordzol khristina kia kiah kiana kiandra kiara
  kibafupia kibibi kiera kiersten kikelomo kikuko kiley kimberlee kimberley kimberli kimberly kimiko kimmernaq kimya
  kinaya kinga kiojah kipepeo kira kirsi kirsten kirsti kirstin kirti kisima kitti kiwara kiyoko kizzy kjersti klara
  klaudia klaudie klavdiya klea komal konul kori korkor kornelia kosisochukwu kotomi kourtney krisha krista kristen
  kristi kristiana kristie kristiina kristin kristina kristine kristy kristyna krisztina kritika krystal krystyna
  kseniya kuchanua kulsum kumari kumiko kumush kusum kuukua kveta kvetoslava kweli kyara kyla kylee kylie kyllikki
  kyoko kyra lacey lacie lacy lada ladislava ladli ladona ladonna laetitia laia laila lailati laini lais lajita
  lakesha lakshmi lala lali lalita lalitha lamara lamija lan lana lara laras larisa larissa lata latasha latha latifa
  latika latisha latonya latoya laura laure laureen laurel lauren lauretta laurie lauryn lavanya laverna laverne
  lavinia lavize lawrencia laxmi layla laylo lea leah leana leandra leane leann leanna leanne leda leela leena leia
  leila leilani leja lejla lekha lela lena lene leni lenka lenora lenore leola leona leoni leonie leonor leonora
  leontina leontine leora lesedi lesley lesli lesly leticia letitia letizia lettie lexie leyla leyli lia liana lianne
  liba libbie libby libni libuse licia lidia lidija lidiya lidya liene liepa liga ligia ligita liisa lika lila lili
  lilia lilian liliana liliane lilija lilita liliya lilja lilla lilli lillia lillian lillie lilly lily lina linda
  lindsay lindsey lindsi lindsy lindy linn linnea lintang lipika lisa lisbeth lise liselotte lisette liv liwia liz
  liza lizbeth lizete lizette lizzie ljiljana ljubica ljudmila lois lola lolade lolita londisizwe londiwe lopa lora
  loraina loraine loredana lorelei lorena lorene lorenza loretta loretto lori lorie lorna lorraina lorraine lorri
  lorrie lotta lotte lottie louella louisa louise lourdes lovelie lovisa luana luann luara lubna luce lucia luciana
  lucie lucija lucila lucile lucille lucinda lucrezia lucy ludmila ludovica luela luella luigina luisa luisana luise
  luiza lukiya lula lulu lulwa lunna lupita luz lydia lydie lyla lyn lyna lynda lyndsey lyne lynette lynn lynna lynne
  lynnette lynsey lyubov lyudmila maame maaria maarit maaya mabel mable machiko macie macy madaha madalena madalyn
  madara maddie madeleine madelina madeline madelyn madge madhavi madhuri madina madini madison madoa madoka madonna
  mae maeve mafalda maftuna magda magdalena magdalene magdolna maggie maha mahali mahika mahulena mai maia maida maija
  maiko maimunah maira maire maisha maisie maite maja majani malak malathi malati malen malena malgorzata malia malika
  malin malinda malini maliza mallory malvina malwina mamata manana manda mandakranta mandy manel manisha manjula
  manon manuela manuella manya mara marcela marcelina marcella marcelle marci marcia marcie marcy maren marfa margaret
  margareta margarete margaretha margarette margarida margarita margaud margaux marge margery margherita margie margit
  margo margot margret margrette margrieta marguerite mari maria mariah mariam mariamawit mariami mariana mariane
  mariann marianna marianne maribel marica maricela marie mariela mariella marietta marija marijana marika mariko
  marilyn marina marini marisa marisela marisol marissa marit marita marite maritta maritza mariya marja marjaana
  marjani marjatta marjo marjona marjorie marjukka marjut marketa marketta marla marlen marlena marlene marlis marnie
  marsha marta marte martha marthe martina martine martta marusya marwa mary maryam maryan maryann maryanne marybeth
  maryjane marylou maryse masako masha masoumeh masumi matea mateja mathilda mathilde matilda matilde mattie maua maud
  maude maura maureen mavis maxina maxine maya maybell mayra maysa maysoun mayte mayuko mayumi mayya maza mazie
  mckenzie meagan meena meenakshi meera meg megan megha meghan meghana megumi mehin mehrimoh mehwish mei-ling mekhala
  melania melanie melba melek melina melinda melisa melissa mellisa menaka mercedes meredith meriem merissa merja
  merjem meron mervi meryem meryl mette meyransa mia micaela michaela michela michele michelle michiko midori mieko
  mihaela mihoko miia mikaela mikako mikhaylina miki mila milada milagros milana milda mildred milena milica militsa
  milka milla millicent millie milly miloslava miluse mimi minako mindy minenhle minerva minh-thu minna minnie mira
  miral miranda mirdza mirella mireya miriam mirja mirjam mirjami mirjana mirlande miroslava misty misuli mitali
  mitsuko mitzi mitzy miyako miyar miyuki mizuki mkarkara mnqobi mobina modupe mofifoluwa mohini mohinur mohlaroyim
  moira mojisola mojisoluwa mollie molly momoko mona monica monika monique monisola mora moradeke morayo morena
  morenike morolake mosunmola motunrayo moyosore mridula mrignayani mrihani mrinalini mubina mugdha muhima muhsina
  muizza mukta mumtoz munisa muriel mursalina musfira mushtariy musila muskunaz muslima mutia muxlisa muzayyana
  muzdalifa mwamini mwasaa mya myra myriam myrlande myrna myrtle mzia naasunnguaq nabila nada nadene nadezda nadezhda
  nadia nadin nadina nadine nadiya nadja nadya nafisa nahia naiara naima naina nair najuma najwa naki nalini nalla
  nanako nanami nancy nandini nandita nanette nanna nanuka nanuli naoko naomi naomie narges nargiza narimane naringul
  nashipie nasra nasreen nasrin natalia natalie natalija nataliya nataly natalya natasa natascha natasha natasza
  natela natella nath nathalie nathari natia natividad nato natsuki natsuko natsumi nawal nayeli nayfa nazli ndidi
  ndumiso nea nedda nedjma neelam neelima neha nehir nel nela nelah nele nelida nell nella nellie nelly nena nerissa
  nesreen nesrine nestan netra nevenka ngoc ngozi nhyira nia niamh niara nichole nicki nicky nicola nicole nicoletta
  nicolette nidhi nidia nidra nigar nigesa niharika niina nika niki nikita nikki nikol nikolett nikoletta nikolina
  nila nilam nilay nilda nilima nilufar nimakoah nimrat nina ninel ninetta ninioluwa nirja nirmala nisa nisanur nisha
  nita nitara nivedita nivi njozi nkazimulo nkechi nkem nkiru nkiruka nkoyo nnedi nneka nnenna nobantu nobuhle noelia
  noella noelle noemi noemie nokulunga nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa
  nomvula nona nonhlanhla nonjabulo nonna nonyelum noor noora nora norah noreen noriko norma nothando nouf nour noura
  nova novi noxolo nozibusiso nozima nozizwe nozomi nqobizitha nubar nula nuray nuria nuriya nurlana nurul nutsa nyasi
  nyla nyoka nyoni nyota nyuki obiageli obianuju obioma oceane octavia oda odarka odelia odette odika odina odunayo
  odval oeshi ofelia ofeliya oforiwa ogechi ohemaa oisha ojasvi oksana okseniya oktyabrina olabisi olajumoke olanike
  olasunmbo oleksandra olena olga olimpiada oliva olivia olivie ololade oluchi olufunke olufunmilayo oluremi oluwakemi
  oluwaseyi olwethu olympia omaja omina omisha omobolanle omodunni omolabake omolara omolola omosalewa omotara omotola
  omotoun omowumi omya oni onyinye oona opeyemi ophelia opwonya oreofe orina orisya ornella orsolya orvokki osha osiyo
  otilia otilija ottilia otylie oumou outi oviya owethu oyenike oyindasola oyinkan oysha oyunbileg ozioma padma
  padmavati padmi padmini pahal paige paivi paivikki pallavi paloma pam pamela pandora panini paninnguaq panya paola
  paoletta paramita paris parisa parvati pascale paskalia patrica patrice patricia patricie patrizia patti pattie
  patty paula paulette pauliina paulina pauline pavani pavla pavlina peggy pelageya penelope perla petra philippa
  philippine philomena phoebe phylis phyllis pia pierina pietra piia pikria pilar pina pipaluk pirjo pirkko piroska
  polina polly pomaa pooja poonam portia prabha pradnya praskovya prathibha pratibha preeti priscila priscilla prisha
  priska priya priyamvada priyanka prudence puji puput purnima pushpa pushti puspa puteri puti putri qaratel qori
  queenie quiana qumru qushi raagini rabi rabia rabina racha rachael rachana rachel rachele rachelle rachida rachita
  rada radeke radha radhika radka rae rafaela raffaela raffaella ragna ragnhild rahayu rahmi raija raili raina raisa
  rajashree rajata rajeshri rajeshwari rajni raksha ramona ramya rana randi rania raquel rasha rashidat rashmi rasma
  ratih ratna rayana rayhona rayna rayyona razia reanna reba rebeca rebecca rebeka rebekah rebekka reem reema regina
  reidun reihaneh reina reka rekha rena renae renata renee renuka restu reta reva revathi reyhan reyna rhea rhiannon
  rhoda rhona rhonda ria richelle ricki ridhi rieko riikka riitta rika rikki riko rima rimas rin rina rini rita ritika
  ritva riya robbin roberta robiya robyn rochele rochelle rocio roghayyeh rohini roksana roksolana rolanda romana
  romina romy ronda roni ronja ronke ronna ronya roopa roosa rosa rosalba rosalia rosalie rosalina rosalind rosalinda
  rosalyn rosanna rosanne rosaria roseann roseanne rosella roselle roselyn rosemarie rosetta rosie rosina rosita
  roslyn rossana rowena roxana roxane roxanna roxanne roxie roxy roya roza rozalia rozalija rozaliya roziya rozsa
  rubeyda ruby rudite ruhshona rukmini rumaysa rumiko ruqayya ruqiya rusiko rusudan ruta rute ruth ruthie ruza ruzena
  ruzica rym ryma ryoko saadia saanvi saara sabina sabine sabrina sachi sachiko sadako sadao sade sadhana sadia sadie
  sadina safia safina safiri safiya sahar sahnaz sahra saida sakeena sakina sakinat sakineh sakura salima salimah
  sallie sally salma salome salomey salsabila salwa samanta samantha samiah samina samira samiya sana sanaya sandhya
  sandra sandy sangeeta sangeetha sania sanita sanja sanna sanni santa sanya saori sapa sara sarabi sarafina sarah
  saraswathi saraswati sari sarina sarita sarka sarmite saroja sarvinoz sasha saskia satoko satomi satu saumya sauti
  savannah savita savitri sayaka sayali sayuri scarlet scarlett seema segilola seija selcan selena selene selin selina
  selma sena seo-yeon septi serafina serena serife serine serwaa sessa setayesh setsuko sevara sevda sevil sevinc
  sevinch sevinj seyda shabana shabnam shahd shahina shahnaz shahnoza shaikha shaim shaimaa shakila shakira shakuntala
  shalini shana shanaya shanda shani shania shanna shannon shanon shanta sharada shari sharlene sharmila sharon
  sharron sharyn shashikala shauna shawana shawna shayla shayma shayna shazia sheba sheena sheila shelia shelley
  shelly sheri sheridan sherifa sherri sherrie sherry sheryl shigeko shilpa shira shirin shirley shirli shirly shivani
  shizuka shizuko shobha shona shorena shraddha shravya shreya shristi shubha shukrona shwetha shyla sian sibongile
  sibusisiwe siena sienna sierra signe sigrid sihawukele siiri silja silje silke sillin silondile silva silvana silvia
  silvie silvija sima similoluwa simisola simona simone simonetta simphiwe sina sindy sini sinikka sinklitikiya
  sintija siobhan siphesihle siri sirkka sirpa siska sisko sissel sita sithembiso siti siv siya skaidrite skolastika
  skye slavena slavica slavka smita smriti sneha snehal snezana snizhana snjezana sobia socorro sofia sofie sofija
  sofiko sofiya soledad soliha solmaz solomiya solveig solvita somadina somayyeh sona sonali sondra sonia sonja sonya
  soo-jin sophia sophie sopho sopiko soraia soraya souad soumia sowande sowmya sri sridevi stacey staci stacie stacy
  stana stanislava starla stefani stefania stefanie stefanija stefica stela stella stepanka stephanie stephany stina
  stine subhadra subomi sucheta suci sudha sudiksha sugra suha suhani sujata sujatha sula sulochana sumaya sumayah
  sumayya sumiko sumitra sunanda sungara sunita supriya susan susana susane susann susanna susannah susanne sushila
  sushma susi susie suvi suzan suzana suzane suzanna suzanne suzette suzie suzuko suzy svea sveta svetlana svitlana
  svyatoslava swala swapna swati syahrini sybil sylvia sylvie sylwia synnove szilvia tabatha tabitha tahira taina
  taisiya takako tala talia talitha tamanna tamar tamara tamasa tambika tamera tami tamika tamiko tamilla tammi tammie
  tammy tamra tamta tamu tamuna tania tanika tanisha tanja tanmayi tantri tanuja tanvi tanya tara tarana tari tarja
  taru taryn tasha tatia tatiana tatjana tatuli tatyana tawana tegan teija tejaswini tekla tellervo teodora teona
  teresa teresia terez tereza terezia terezija terhi teri terri terrie terttu tess tessa tessie tetyana thabisa
  thabisile thalia thandazile thandeka thandiwe thandolwethu thao thea thelma thembeka thembekile thembile thembisile
  theodora theresa therese theresia thinhinane thomasina thuthukile thuy tia tiana tianna tiara tiffany tiia tiina
  timea tina tinatin tinatini tingting tira tisha titi titilayo titin tiziana tola tolani tolulope toluwanimi tomoko
  tomris tonia tonje tonya tora tori torill toshiko tove tovuz tracey traci tracie tracy trang tricia trina trine
  tripti trish trisha trista triveni triya trudy tsira tsisana tsuyako tuere tui tuija tula turid turkan turvi tutu
  tuula tuuli tuulia tuulikki tyra ubika ucchal uchechi uchita udeera udyati ugne ugochi ujamaa ujunwa ulduz ulla
  ulrike ulva ulya ulyana uma umande umi umoja unjani unnati unni upadhriti upasna upma urenna urishilla urmi urmila
  ursula urszula urte urvashi urvi usha usyi ute uxue uzoamaka vaishali vaishnavi valda valentina valeria valerie
  valeriya valija vamakshi vanda vandana vanesa vanessa vansha vanya vappu varenya varsha varvara vasana vasanthi
  vasatika vasilina vasilisa vasudha vasundhara veda vedhika vedika veena veera velma velta vendula veneranda venla
  venus vera verena verna vernice veronica veronika veronique vesna vi vicki vickie vicky victoire victoria vida vidhi
  vidya viivi vija vijayalakshmi vikky viktoria viktorie viktorija viktoriya vilde vilhelmiina vilma vilte vimala
  vinaya vincenza vineeta vineta viola violet violeta violetta vira virag virginia virginie viridiana virpi vita
  vitoria vittoria vivi vivian viviana vivien vivienne vladimira vlasta volodimira vrinda vrishti vritti vuokko vusala
  vyanjana waceera wafa wafae waida wakana wakeeta wanda wani wanjiru warda warhi waridi waseme watika wenche wendi
  wendolin wendy whitney whitni whitny widelene widisha widya wila wilhelmina willa wilma winda winifred winnie
  winnifred winona wirda wishi wulan wuraola xalak xanim xenia xiaomei xiaoyan ximena xiomara xiti xiuying xuan xumar
  yaa yaaba yachana yadavi yael yagmur yahvi yamini yance yara yarin yarina yaroslava yashasvi yashawini yashica
  yashoda yashodhara yashvi yasina yasinta yasmin yasmina yasmine yasti yasuko yauvani yayoi yazgul yejide yelena
  yelisaveta yemisi yeni yesenia yesica yessi yessica yetunde yeva yevgenia yewande ylvie yochana yoko yolanda yoshiko
  yoshita yousra yui yuina yukako yukari yuki yukiko yulia yuliana yuliya yumiko yuna yuni yunita yuridia yuriko
  yustina yutika yvette yvona yvone yvonna yvonne zada zaenab zahnya zahra zahro zainab zaira zaitra zaituni zakhele
  zakiyaxon zalindra zamira zaneta zansi zara zarina zarna zaynab zdenka zdislava zehra zeinab zelaya zelda zeljka
  zelma zemfira zena zenta zenzile zeynab zeynep zhanna ziba zibuyile zigrida zilmil zina zinaida zinal zineb zinhle
  zinnura zita zizi zlatoslava zoe zoey zofia zofie zohra zola zora zorka zoya zsanett zsofia zsuzsanna zulaikha
  zuleyxa zulfa zumaridi zumrud zuwena zuzana`;

export const maleNames = `
  aadi aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abbos abd abdallah abdel abdelatif abdelaziz
  abdelkader abderaouf abderrahmane abdi abdirahman abdoul abdoulaye abdu abduaziz abduboriy abdul abdulaziz
  abdulhamid abdulkadir abdullah abdullahi abdullo abdulloh abdulrahman abdulrazaq abdumalik abdurahmon abe abeer
  abeiku abel abelardo abhay abhijit abhimanyu abhinav abhiram abhishek abiodun abiona abner abraham abram abror abu
  abubakr abulfazl abyasa achille achim adalbert adalberto adam adama adamo adams adan adebayo adebiyi adebola
  adebowale adedayo adedeji adegoke adekitan adekola adekunle adeleke adelmo adem ademola adeniyi adeolu adeoti
  aderemi aderopo adesegun adeshina adesoji adetayo adetokunbo adewale adeyi adeyinka adhiarja adi adiarja adigun
  adika adikara adil adinata aditya adnan adolf adolfo adolfs adolph adonis adrian adriano advaith advay advik
  afanasiy afil afinogen afiq afolarin afonso aga agafon agahadi agamali agamusa agap agastya agaxan aggey agnolo
  agostino agris agus agustin agyei ahmad ahmed ahmet ahti aidan aiden aigars aijuka aimar aime aimo ainars aivars
  ajala ajani ajay ajiman ajimat ajimin ajiono ajit akanmu akarsana akash akbar akhil akhilesh aki akif akihiko
  akihiro akihito akim akinkunmi akinlabi akinola akinori akintola akinwale akio akira akmal akobir akram akseli
  akshay akwasi akwesi aladdin alade aladin alain alambana alamu alan alastair alberico albert alberto alberts albin
  albrecht alden alderano aldo alec alejandro alejo aleko aleks aleksandar aleksander aleksandr aleksandrs aleksanteri
  aleksei aleksey aleksi alen ales alessandro alessio alevtin alex alexandar alexander alexandre alexandros alexandru
  alf alfio alfons alfonso alfred alfredo alfreds ali aliko alinur alistair aliyu allahverdi allan allen alok alonso
  alonzo alphons alphonse alphonso alton alvaro alvin alwin amadeo amador amadou amar amaro amartya ambrose amedeo
  americo amico amin amine aminu amir amiran amit amitabh amitava amleto ammanuel ammar amol amos amri amvrosiy ananiy
  anant anar anas anatoli anatoliy anatoly anay ander anders anderson andile andor andras andre andreas andrei andrej
  andrejs andres andress andrew andrija andris andriy andron andronik andrzej andwele andy angavu angelo anggabaya
  angus anibal anikey anikita anil anirban anirudh anis anisim anjolaoluwa ankur anmol annibale anom anoni anoop
  ansaldo ansh ansis anssi antal antero anthony antip anto antoine anton antonello antoni antonin antonino antonio
  antonius antons antony antti antun anupam anurag anvar anwar apollinariy apollo apollon aputsiaq aqil arash arata
  archibald archie archil arda ardeshir arefiy arezki argono ari ariel arif arijit ariki arild aristarkh arjun
  arkadiusz arkadiy arkady arkhip armaan armand armando armands armas armin arnaldo arnaud arnav arne arnis arno
  arnold arnolds arnost arnulfo aron arpad arsen arsenio arseniy arsipatra artanto artawan artem artemiy arthur artie
  artis arto arttu artturi artur arturo arturs arun arunachalam arvids arvind arvo aryan asad asafe asahi asani
  asbjorn ashish ashok ashraf ashutosh ashwin asif asilbek asirwada asirwanda asko askold aslam aslan aslijan asmadi
  asman asmianto asmuni aswani atabala atamoglan atef atenulf atharv athumani atlas atma atmaja atsushi atte attila
  atul august augustin augusto augusts augustus aukusti aulis aurel aurelio austin avdey averkiy avery averyan avgust
  avgustin avinash avksentiy avraham avreliy avtandil avtonom axel ayaan aydin ayinde aykhan aymen ayodeji ayoub ayub
  ayush ayushman azaan azad azar azariy azeglio aziz azizi azubuike baba babajide babak babangida babasola babatunde
  babatunji babawale baccio bachittar bagas bagiya bagus bagya bahadir bahadurjit bahuraksa bahuwarna bahuwirya
  bajragin bakar bakary bakda bakhshi bakiadi bakianto bakidin bakijan bakiman bakiono bakr bakti baktiadi baktianto
  baktiono bakur bala balaji balakrishna balamantri balangga balapati balasubramanian balazs baldassare baldwin bale
  balendra balhaar balidin balijan balinda balint baljiwan balvan balveer bambang banara banawa banawi bancar bandar
  bandile banele banjeet bankole barna barnabas barney barrett barry bart bartek bartholomew bartolomeo basant bashar
  bashir bastian bautista bayo bayram bazhen beau bedrich behnam behrouz behruz bekoe bello ben benard bence bendeguz
  benedek benedetto benedict benedikt beni benicio benito benjamim benjamin bennie benny benoit benson bento benvenuto
  beppe berat berends bernabe bernard bernardino bernardo bernhard bernie bert bertalan bertram bertrand bertulis
  beshoi beshte bhaskar bhaskaran bhavesh bhekani bhupendra bhupinder biagio bibek bibuwa bidzina bilal billie billy
  bilol bimal biodun birger bishal biswajit bjorn blahoslav blaine blake blazej bo bobby bobur bogdan bogodar boguslav
  bohumil bohumir bohuslav bolaji bolarinwa boleslav bondo boris borislav borivoj borys botond boubacar boyan boyd
  bozo brad bradford bradley brady brajesh branden brandon branislav branko brayan brencis brendan brendon breno brent
  brenton bret bretislav brett brian brice brijesh bronislav bruce bruno bryan bryce bryon budi budimir bukar burt
  burton byron cabbar cagak cager cahangir cahya cahyadi cahyanto cahyo cahyono caio caket cakrabirawa cakrabuana
  cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe callum calogero calvin cameron camillo camilo candra
  candrakanta capa caraka carey carl carlo carlos carlton carmelo carroll carsten carter carub cary casper catur
  caturangga caua caue cavad cavid cawisadi cawisono cawuk cayadi cecep cecil cedric celestino cemani cemeti cemplunk
  cengkal cengkir cesar cesare cezary chabane chad chaitanya chakradev chakradhar champak chanakya chandan chandran
  chandrasekhar chandresh charan charbel charles charley chas chatresh chatura che cherif cheslav chester chet chetan
  cheusi chibueze chibuike chibuzo chidi chidozie chidubem chigozie chijioke chike chikezie chima chimezie chinedu
  chinonso chinua chinweike chizaram chris christian christoph christophe christopher christos chuka chukwudi
  chukwuebuka chukwuemeka chukwuka chukwuma ciaran cingiz cipriano cirillo ciro clarence clark claudio claus clayton
  clemens clement clemente cletus clifford clifton clint clinton clive clyde cody colby cole coleman colin colins
  collin collins colton coluccio conn connor conor conrad constantin corey coriolano cornel cornelio cornelis
  cornelius corrado cory cosqun costantino costanzo cotne craig cristian cristiano cristobal csaba csongor ctibor
  ctirad cumsud curt curtis cyprian cyril cyrus daan dacin dadap dadi dae-jung dag dagel dai daichi daigo daiki dainis
  daisuke daksh dakshesh dalbir dale daler dalibor daliman dalimin daliono dalton damar damian damiano damien damife
  damion damir damjan damon damu dan danang daniel daniels danijel danila danilo daniswara danjuma danny dante danu
  danuja dapo daren dariati darijan darimin darin dario darius dariusz darko darmaji darman darmana darmanto darnell
  darpan darrel darrell darren darrin darryl darsh darsirah dartono daruna darwin daryani daryl dato daudi dave davi
  david davis davit davor davyd dawid dawit dayo dean deandre deane debashis debo declan deepak dejan delbert dele
  delfino dementiy demetre demetrio demetrius demid demilade demyan denes denis dennis denny denrele deon derek derick
  derrick deshawn desmond dev devansh deven devendra devin dewayne dewey dexter dezso dhananjay dharmendra dhruv
  diarmuid diego dieter dietmar dietrich digdaya dilip dillon dimas dimaz dimeji dimitri dimitrios dimitris dinesh
  dinis dino diogo dion dionigi dipa dipankar dirja dirk diyor djamel dmitri dmitriy dmitro dmitry dmytro dobromysl
  dobroslav dodo dom domagoj domenico domingo dominic dominick dominik dominykas donal donald donatello donato
  dong-hyun doniyor donnell donnie donny dono donovan dorian dorofey doug douglas dovud dovydas doyle dragan dragutin
  drahoslav drajat drazen duane duarte duc dudley duje duke duma duncan dung dunia dunyamali durante duro durodola
  dusan dushyant dustin dwayne dwi dwight dylan dyllan dzintars eakumbu eamon ebenezer ebo ebuka echezona ed eddie
  edgar edgardo edgars edi edison edmond edmund edmunds edoardo edouard eduard eduardo eduards edvard edvin edvins
  edward edwardo edwin eelis eemeli eemil eerik eero eetu efim efrain efrem efren ega egil egils egon egor ehud eiichi
  eiji einar einari eino eirik eisuke eitan eivind eja ejike ekalinga ekansh ekapad ekaraj ekavir ekbal ekene eko ekow
  ekundayo ekundu elariz elbert elcin eldar eldon elemer elguja elgun eliakimu elian elias elijah eliot elis eliseo
  elisey elizar elladio elliot elliott ellis elman elmar elmars elmer elmeri elmidar elmir elmo elnur elon eloy elsad
  elton elturan eluh elvin elvis elwood elxan elyas eman emanuel emas embuh emeka emelyan emenike emerson emery emil
  emilian emiliano emilio emilis emils emin emirhan emmanuel emmanuil emmet emmett emong empluk emre emzar endra endre
  ennio enoch enrico enrique ensio enteng enyinnaya enzio enzo eoin epifan eraldo erasmo erast erdem erdogan eremey
  ergi eric erich erick erik eriks erkan erkki erling ermanis ermanno ermenegildo ermes ermil ermolay ernest ernesto
  ernests ernie erno ernst erofey erol errol ervin erwin eryk esa esko espartaco espen esteban estiawan estiono
  esupofo ethan etibar etiqad ettore eugen eugene eugenio eusebio evalds evan evans evdokim evelio evens everett evert
  evgeniy evgeny evgraf evlampiy evsey evstafiy evstigney ewald eyal eymen eyyub ezequiel ezio ezra fabian fabien
  fabio fabrice fabrizio facundo fadey fadi fahad fahd faiq faisal falan faqid faraj faras faraz farhad farhan farhod
  farid fariq faris fariz farouk faruk fatih fatteh fausto fazil fedele federico federigo fedir fedor fedosiy fedot
  feliks felipe felix femi feofan feoktist ferapont ferdinand ferdinando ferenc fergus ferhat fernando fidel fiifi
  filaret filimon filip filipe filipp filippo finn fionn fiorenzo fiorino firdavs firdovsi firs firudin fitan fiyaz
  flavio fletcher florencio florent florentin florentino florian florin floyd fodil foka folorunso folu foma forrest
  fortunat fotiy frado francesco francis francisco franciszek franck franco franjo frank frankie franklin franklyn
  frans frantisek frants franz fraser fred freddie freddy frederic frederick frederico frederik fredo fredrick fredrik
  fredy fricis fridolin friedrich frits fritz frode frol fryderyk fulvio fumihiko fumio fuzayl fuzuli fyodor gabe
  gabino gabor gabreal gabriel gabrielius gada gadang gading gaduh gael gaetano gagan gaiman gaioz gajendra galak
  galaktion galang galar galasso galen galih galiono galuh galur gaman gamani gamanto gambira gamblang ganda gandewa
  gandi ganep ganesh gangsa gangsar ganjaran gantar gara garan garang garda gareth garland garrett garry garth gary
  gaspar gaspare gaston gastone gatis gatot gatra gaurang gaurav gautam gavin gavrila gavrilo gbadebo gbenga gbolahan
  gbowoade gboyega gedeon gederts geir gela genadi genaro gennadiy gennady geoff geoffrey georg george georges georgi
  georgios georgiy georgy gerald gerard gerardo gerasim gergely gergo gerhard german gerold geronimo gerrit gerry gert
  ghani ghassan ghilas giacinto giacobbe giacomo giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi
  gianmarco gianni gianpaolo gianpietro gibson gideon giga gil gilang gilbert gilberto giles gilles gino gioacchino
  gioachino gioele gioffre gionata giorgi giorgio giorgis giosue giovanni giovanny girik girindra girish girma
  girolamo girts giuliano giulio giuseppe giustino givi gleb glen glenn gocha goderdzi godfrey godswill goffredo gogi
  goncalo gonzalo gopal gopinath goran gord gordey gordiy gordon gostomysl gottfried gottlieb govind grady graham
  graziano greco greg gregg gregoire gregor gregorio gregory gremislav grigoriy grigory grover grzegorz guarino
  guglielmo guido guilherme guillaume guillermo gulaga gulbala gunars gunbir gunduz guneet gunnar guntars gunter
  gunther guntis guram gurcharan gurdeep guriy gus gustaf gustav gustave gustavo gustaw gusztav gyorgy gyozo gyula
  habib habibu habil hachiro hadi hadithi hafiz haidar hairyanto hakan hakim hakon hal halid halim hamid hamis hamza
  hamzah hank hannes hannu hans hanss harald harambee harbhajan hardana hardi hardik hari haridas harijs harimurti
  harish harja harjasa harjaya harjit harjo harlan harley harold harri harrison harry harsana harsanto harsaya harsh
  harshil hartaka hartana harto haruhito haruki haruna haruo haruta haruto harvey hasan hashim hasim hassan hasta
  havard hayato hayden heath hector heikki heinrich heinz heitor helge helmut hemang hemant hendra hendri hendrik
  henning henri henrik henrikki henriks henrique henry henryk herbert heriberto herman hermanis hermann hermanni
  hermes hernan heru heryanto heydar hideaki hidehiko hideki hideo hidetoshi hieu hilal hilbert himanshu himawan
  hiroaki hirofumi hirokazu hiroki hiromichi hironobu hiroshi hiroto hiroyuki hisao hisashi hisham hitesh hitoshi
  hjalmar hoang hocine holger homero honore horace horacio horatio horymir hossein houcine howard howie hredhaan
  hrishikesh hritik hrvoje hubert hugh hugo hugues humberto humoyun humphrey hung hunor husain huseyin huseyn
  huseynqulu hussain hussein huy hydar hynek iain ian ibai ibidapo ibis ibrahim ibrani ibrohim ibukun ibun ichika
  ichiro idris ifeanyi ifechukwu ige ignac ignacio ignacy ignat ignatiy ignazio igor igors iisakki ikbal ike ikechukwu
  ikemefuna ikenna ikeoluwa iker ikhsan ikin ilari ilarion ilham ilia ilias ilija ilkin ilkka illya ilmari ilmars
  ilqar ilya ilyas ilyes imad imants imaran imran imre imron inder indrajit indrikis ingmar ingvar inioluwa innokentiy
  inqilab intiqam inuk inunnguaq ionut iosif ipat ipatiy ippazio ippolit iqbal irakli irakliy irfan irnanto irsad
  irvin irving irwan irwin isaac isaiah isaias isak isamu isao isaque isay isaya iseoluwa isfandiyor ishaan ishola
  ishwar isiah isiaka isidor isidro islam islom ismael ismail ismayil ismet ismo ismoil israel israfil issac issack
  issei istvan itai itsuki ituri ivan ivar ivars ivo iwo ixtiyar iyiola izmail izot izyaslav jaafar jaakko jaba jabal
  jabir jabulani jacek jacinto jack jackson jacob jacobo jacopo jacques jaden jae-in jaeman jafar jaga jagadish
  jagapati jagaraga jagat jagdish jahongir jai jaiman jair jairaj jairam jairo jais jaka jake jakob jakobs jakov jakub
  jalia jalmari jalol jamal james jameson jamil jamison jamshid jan jangwa jani janko jannik jannis jano janos jared
  jari jarkko jarmo jarno jarod jaromir jaroslav jarrett jarrod jarvis jarwa jarwadi jarwi jasmani jason jasper jasur
  jaswadi jaswant jati jatin jatmiko javad javed javier javohir jawahar jay jaya jayadi jayant jayden jayeng jayesh
  jayson jazeps jed jedrzej jeet jeff jefferson jeffery jeffrey jeffry jefri jekabs jekaubs jelani jemal jeno jens
  jerald jere jeremi jeremiah jeremias jeremy jermaine jerome jeronimo jerry jerzy jesper jesus jezups jide jignesh
  jim jimi jimmie jimmy jinawi jindra jindrich jiri jitendra joachim joakim joao joaquim joaquin joe joel joesph joey
  johan johann johannes johans john johnathan johnathon johnie johnnie johnny johnson jojo joko jokubas jon jonah
  jonas jonatan jonathan jonathon jong-il jong-un jonny jono joojo joona joonas joonatan jordi jordon jorge jorgen
  jorma jos jose josef joseph josh joshua josiah josip josko joso josue jouko jouni jovan jozef jozo jozsef juan
  jubril juha juhana juhani juho jukka julen julian julien julijs julio julius juliusz juma jumaane jumadi jumari
  jun-ho junichi junichiro juraj jurgen juri juris jussi justin justiniani justus juuso juwon jyrki kaarlo kabir
  kabiru kacper kacung kada kadir kai kailash kaique kairav kajen kajetan kajus kakha kakhaber kalervo kalevi kalim
  kallistrat kalman kalpit kalyan kamal kambali kamidin kamil kamran kamron kanata kanayo kanda kane kanhaiya kapil
  kapiton kardi kare karel karim kariman karja karl karlis karlo karman karna karoly karp karsa karsana karsten karta
  karthik kartik kartlos karya kashangaki kasim kasiran kaspar kaspars kasper kasusra kasyan kathem katsuhiko katsumi
  katsuya kauko kauri kawaca kawaya kayode kayun kazim kazimierz kazimir kazuhiko kazuhiro kazuki kazuo kazuya keenan
  keiichi keiji keijo keir keisuke keith keji kelechi kelvin kemal kemba ken kenan kenari kendrick kenechukwu kenes
  kenichi kenji kenjiro kenneth kenny kent kenta kentaro kenton kenyangi kermit keshav keven kevim kevin khaled khalid
  khalil khamani khamisi khariton kharlampiy khoa khoma khristofor kiaan kian kiapo kieran kiichi kijani kilian
  killian kimbilio kimmo kingsley kinubi kip kir kiril kirill kirilo kirk kirollos kishore kiume kiyoshi kjell kjetil
  klaus klavdiy klement kliment knut koba kobby kobina kodwo kofi kohei koichi koichiro koji kojo koku kolawole kondo
  kondrat kondratiy konon konrad konradi konradus konstantin konstanty korede kornel kornil kosi kostyantin kosuke
  kota kovu krish krisjanis kriss kristaps kristers kristian kristijan kristjan kristof kristofer kristoffer
  kristopher krists krisztian krisztofer krystian krystof krzysztof ksawery kujoe kuldeep kullervo kuncara kunihiko
  kunio kunle kunthara kupriyan kurnia kurt kurtis kurunzi kusiima kustaa kusuma kuuku kuzma kwabena kwabla kwadjo
  kwadwo kwaku kwame kwamena kwamina kwao kwasi kweku kwesi kyle kyls kyohei kyosuke laban labuh ladimir ladislav lado
  laimonis lajos laksana laksh lakshit lamar lambert lamberto lamine lamont lanang lando landon langgeng lanjar lanre
  lantar larry lars lasha lasmanto lasmono lasse lassi laswi laszlo latif laureano laurent laurenz laurin lauris
  lautaro lavr lavrentiy lawrence lazar lazim laziz lazzaro leander leandro lee leevi lega legawa leif lekan leke
  lekso leland lembah len lenin lennard lennart lenny leo leon leonard leonardo leonel leonhard leonid leons leontiy
  leopold leopoldo leos lere les lester lethabo lev levan levani levente levi levin levko lewis liam liberto libor
  liman limar lino linus lionel lior lisandro livio lloyd lodovico logan lohit lokesh longin lonnie loren lorenz
  lorenzo lorin lotfi louie louis lourenco lovre lovro lowell luan luarsab lubomir lubos luc lucas lucca luchezar
  luchino luciano lucien lucio ludek ludovic ludovico ludvig ludvik ludwig luhung luigi luis luiz luka lukas lukasz
  luke lukhum lukita lukman lukyan luluh lulut lumir lungile lurhur lutfan luther luthfi luuk luwar luwes luyanda
  lwandile lyle lyndon lyubim lyubomir lyubosmysl maanas maanav maayan macaulay maciej macs madan madhav madhusudan
  maduabuchi magne magnus mahamadou mahammad mahdi mahendra mahesa mahesh mahfud mahir mahmoud mahmud mahmut majd
  makar makara maks maksim maksimilyan maksymilian makunga makuta makuu malachai malachy malcolm malik malkhaz mamadou
  maman mamoru manabu manaf manah manan manbir mandla mandlakhe manfred manish manmohan manny manohar manoj mansour
  manthan manuel manus maqsud maras marc marcantonio marcel marcelino marcell marcello marcelo marcin marcio marco
  marcos marcus marek mareks margana mariadi mariano marijan marino mario marios marius mariusz markel markku marko
  markos markus marlin marlon marquis marshall marsito marsudi mart martaka martana martani marten marti martim martin
  martino martins marton martti marty martyan martyn marvin marwan marwata maryadi maryanto masaaki masafumi masaharu
  masahiko masahiro masaki masami masanori masao masaru masashi masataka masatoshi masaya masayoshi masayuki mason
  masoud massimiliano massimo massinissa matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathis
  matias matiss mato matous mats matt matteo matthew matthias matthieu mattia mattias matus matvey matyas mauno mauri
  maurice mauricio maurilio maurizio mauro maurycy mavuno mawuli maximilian maximiliano maximo maxwell mcebisi
  mechislav mefodiy mehdi mehdiqulu mehman mehmet melvin merab merlin merrill mert mervin mervyn micael micah micha
  michael michal micheal michel michelangelo micheletto michelotto michio mick mickey micky mieszko miguel mihael
  mihai mihaly mihels miika mijo mikael mikaere mikayil mike mikel mikelis mikels mikhail mikhako mikhaylo mikheil
  mikhey mikio mikita mikko miklos mikolaj mikolay mikulas milan milen milhouse milind miliy miller milo milos
  miloslav milosz milovan milton min-jun minato minik minoru mir miran mirco mirian mirko miro miron mironshoh
  miroslav misael mislav mitch mitchell mitesh mitofan mitsuo mitsuru mituru mladen mlungisi modesto modibo modris moe
  mohamad mohamed mohamedi mohammad mohammed mohand mohinder mohit moises moisey mojmir mokey monte monty moritz
  morris morten mortimer moses moshe moshood mostafa motohiro mouloud mounir mourad moussa mstislav mthokozisi mubarak
  mubariz muhamed muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo
  muhammadu muhammadumar muhammadziyo muhammed mujur mukesh mukul mulele mulya mulyanto mulyono mumpuni mumtaz murad
  murali muralidhar murat murilo muritala murman murod mursinin mursita murti murugan musa muslim muslum mustafa
  mustafo mustapha mustika mustofa muxtar mwezi mykhailo mykola myles myron mzamo nabil nacer nachiket nadir nael
  naftali nagato nagendra nagesh nagi nahom najam najib nakif naksh nakul nalar nam namiq nandan nandor naoki naoto
  naoya napoleone naradi narasimha nardi narendra naresh narji narkis nasab nasim nasiru nasrullah nasser nassim natan
  natanael nataniel nate nathan nathanael nathaniel nathy natiq naum naveed naveen nazar nazim nazir nduka neal ned
  neel neeraj neil nelson nenad nestor neville newton ngamia ngeni nguyen nhien nhlanhla nicat niccolo nicholas nick
  nickolas nico nicolai nicolas nicolo niels nifont nigel niilo nik nikandr nikanor nikau nikhil nikifor niklas niko
  nikodem nikodim nikola nikolai nikolaj nikolajs nikolas nikolaus nikolay nikoloz nikon niks niksa niles nilesh nils
  nino niranjan nitesh nitin nitish niyaga niyaz niyazi niyilolawa nizar njabulo nnaemeka nnamdi noah noam noboru
  nobuaki nobuhiko nobuhiro nobuo nobuyuki nodar noe noel nojus nolan nomaan nonso norbert norberto norihiro norio
  norman normunds novruz nrima ntimi nugraha nugzar nuhu nuka nukri nuno nuriat nurlan nurmuhammad nuru nurulla
  nwabudike nwabueze nwankwo nyana nyoman nzube oba obafemi obanijesu obinna obioha octavio odartey odinaka ogbonna
  ogooluwa oier oiva ojas oke okechukwu okey okezie okhrim okta okto okwudili oladapo oladare oladele oladimeji
  oladipo olaf olajide olakunle olamide olanrewaju olansile olatunde olav olavi olawale olayinka oldrich oleg oleksa
  oleksandr oles olgerts olgierd olimpiy oliver olivier oliwier olli olu olufemi olugbenga olukayode olumide
  olumorotimi olumuyiwa olusegun oluseun olusola oluwafemi oluwagbemiga oluwamuyiwa oluwasanmi oluwasegun oluwaseun
  oluwole om oman omar omelyan omer omid omkaar omobobola omotayo ondrej onisim onkar onni onufriy onveer onyebuchi
  onyeka onyekachukwu opan opanas opung oqtay orazio orduxan orest oreste ori orinder orkhip orlando orville orxan
  osama osamu oscar osip osita oskar oskari oskars osman osmo osogo ossi ostap ostromir osunleke osvaldo osvalds
  oswald oswaldo otabek otakar otar otavio otis oto otoo ottavio otto ottone ouanes oumar ousmane oussama owen oystein
  oyvind ozy paata paavo pablo padmanabhan padraig paiman pakhom pal pambe panas panca pandu panfil panfilo pangeran
  pangestu panji pankaj pankrat pankratiy panteleymon paolo papuna paramon pardi parfen paride parman parmen parth
  parthasarathi parvez parviz pasa pascal pascual pasi pasqual pasquale patric patricio patrick patrik patrizio patryk
  paul pauli paulie paulo paulos pauls pavan pavao pavel pavlo pawan pawel pedro pekka pelaji pellegrino pentti percy
  perkasa pero perry pertti petar pete peter peteris petr petri petro petros petter petteri phil philip philipp
  philippe phillip phuc phuong pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre
  piersanti pieter pietro pilip pimen piotr pius platon polad polikarp pompeo pomponio popobawa porfirio porfiriy
  potap praba prabawa prabhakar prabhat prabowo prabu pradeep prakash prakosa pramod pranab pranata pranav pranawa
  praneel pranit prasanna prasetya prasetyo prashant pratap prateek pratyush praveen pravin pravit prayitna prayoga
  prayogo prem premysl preston prima prithviraj prokhir prokhor prokl prokofiy prov przemyslaw puccio pumbaa punhan
  purushottam purwa purwadi purwanto putu pyotr qabil qadim qadir qalib qarin qasim qosqar quang quentin quincy
  quinton qulam qulu quoc rabah rachid rachit radek raden radika radim radislav radit raditya radomir radoslav
  radoslaw radovan rafael rafal raffael raffaele raffaellino raffaello rafi rafid rafiq raghav raghu raghunath
  raghuram ragnar raharja rahim rahman rahmat rahul raihan raimo raimondo raimonds raimundo rainer raivis raj raja
  rajagopal rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rakesh ralf ralph rama ramachandra
  ramadan ramakrishna ramaz ramesh ramid ramil ramin ramiro ramnath ramon ramzi ranbir randal randall randolph rangga
  ranieri ranil ranjan ranjit ranveer raoul raphael rashad rashid rashidi rasim rasmus rati ratibor ratmir raul rauno
  ravi ravindra ravishankar ravy rawiri rayaan rayan raymond razi recep reece reggie reginald regis rehaan rei reid
  reiji reijo reinaldo reinhold reinis reino reksa rembrandt remy renan renato rendy rene renzo respati reuben revaz
  reyansh reynaldo reza rezo rhavi rhett rhys riad ricardo ricards riccardo ricciotti richard richie rick rickey
  rickie ricky rico rida ridwan rigoberto rihards riku rikuto riley risasi rishi risto ritesh riyad rizki rizvan roan
  robbie robby robert roberto roberts robin robinson rocco rochdi roderick rodger rodion rodney rodolfo rodrigo roel
  rogelio roger rogers rohan rohit roin roko roland rolando rolands rolf roman romano romeo romolo ron ronald ronaldo
  ronan ronith ronnie ronny roope rory roscoe rosendo rosman ross rostislav rostom rotimi roy royce rubani ruben rubin
  rudi rudolf rudolfs rudolph rudra rudy rufino rufus ruggero ruggiero ruhiu rui rune rungo rupert rushil ruslan
  rusman russ russel russell ryan ryohei ryoichi ryoji ryosuke ryota ryou ryszard ryuichi ryuji ryurik rza saad saadat
  saban sabar sabatino sabri saburo sachin sadaka saddam sadiki sadiq saeed saheed sahlar sahmar saiful saka sakari
  sakir saksham sakti sal salah saleh salem salih salik salim salman salohiddin salomon salvador salvatore salvi sam
  samaksh samandar samar samarth samesh sami samil samir samkelo sammie sammy samson samsul samu samuel samuil samuli
  samweli samxal samy sandeep sander sandile sandis sandor sandro sang-woo sani sanjar sanjay sanjeev sanjiv sante
  santeri santiago santino santos santosh saqib sardor sarthak sarvan sarvar sarvesh sasa sascha sathvik satish satoru
  satoshi satya satyajit satyendra saul saurabh saveliy saverio savva savvatiy scot scott scottie scotty seamus sean
  sebastian sebastiano sebastiao sebastien segun segundo seif seiichi seiji seiya sekhar sekou selim selivan seliverst
  selorm semen senthil seong sepp seppo serafim serafin sergei sergej sergey sergio sergius sergiy seth setya seun
  seung sevastyan severin severino seye seyfulla seymour seymur shaban shahbaz shahid shahriyor shahzod shahzoda
  shalva shamsuddeen shane shankar shaquille sharad sharif shashank shaun shaurya shawn shayne shehu sheikh shekhar
  shekoni sheldon shelton sherman shigeki shigeo shigeru shigeyuki shimon shina shingo shinichi shinji shinjiro
  shinsuke shintaro shinya shinzo shio shirish shiv shivaji shivansh shivraj shlomo shohei shohjahon shohrux shoichi
  shoji shota shotaro shozo shrikant shuhei shuichi shuji shunsuke shyam sibonelo sibusiso sid siddharth siddhartha
  sidiq sidney sidor sigizmund sigmund sigurd sijuade sikiru sila silantiy silas silvano silvester silvestr silvestro
  silvio simao sime simen simeon simo simon sindre sinisa sirac sirin sirzad sivakumar sixi siyabonga slamet slavko
  slavomir slobodan smith sofiane sofon sofron sohrab soichiro sokrat soleh solomon somnath somto somtochukwu sondre
  soren sosuke sotaro soufiane souleymane sourav souta spartak spas spencer sphiwe spiridon srikanth srinivas sriram
  stan stanimir stanislav stanislavs stanislaw stanley stefan stefano stefanos steffen stein steinar sten stepan
  stephan stephen steve steven stevie stewart stian stig stjepan stoyan stu stuart subhan subhash subodh subrahmanyam
  subramaniam subrata sudhakar sudhanshu sudhir sujit sukumar sukur sulaiman suleiman suleyman sulkhan sundar sunil
  sunkanmi suraj surendra suresh surinder surya sushant sushil susumu svatopluk svatoslav svein sven svend sverre
  svetozar svyatopolk svyatoslav syed sylvester szabolcs szilard szilveszter szymon tadao tadashi tade tadeas tadeusz
  tadgh taha taichi taika taiki taisto taizo takaaki takafumi takahiro takanori takao takashi takatifu takayuki
  takehiko takeo takeru takeshi takuma takumi takuya talib tamas tamim tamotsu tanay taneli tanimu tanish tanmay
  tanner tanveer taofeek tapani tapio tarak taras tareq tariel tariq tariyel taro tarun tasdik tasnim taswir tatsuki
  tatsuo tatsuya taufan taufik tauno ted teddy tedi teemu teerth teguh tejas telemaco telman temidayo temir temistocle
  temur temuri tengiz tenis teodor teodoro teodors terence terentiy terje tero terrance terrell terrence terry teruo
  tetsuo tetsuro tetsuya teuvo tewodros teymur teymuraz teymurcin thabani thabiti thabo thad thaddeus thales thando
  thanh theo theodor theodore theodoro theophile thiago thibault thibaut thierry thom thomas thor tiago tibor tikhon
  tim timbul timmy timo timofey timofiy timon timoteo timothee timothy timur tino tirta tirtayasa tito titus tivadar
  tiziano tobenna tobias tobiasz toby tochukwu tod todd tofiq togrul toivo toki tokunbo tom toma tomas tomasz tomi
  tomislav tommaso tommi tommie tommy tomo tomoharu tomohiro tomori tomoya toms tonino tony topias tor torbjorn
  tornike torquato torsten toru toshiaki toshihiko toshihiro toshiki toshio toshiro toshiyuki travis trent trenton
  trevor trey trifon tristan trofim trokhim trond trong troy truman trung tsubasa tsutomu tsuyoshi tu tuan tugiman
  tukufu tullio tunar tunde tung tunji tuomas tuomo tural turki turxan tuukka tverdislav tvorimir ty tyler tymon
  tymoteusz tyrone tyson ubaldo uberto ucha uche uchechukwu uchenna uda udant udarsh uday uddhav udit udoka ughur ugo
  ugochukwu ugolino uldis ulf ulises ulrich ulrik ulvi ulyan ulysses umang umar umay umaya umberto umesh umid unax
  unggul uolevi upendra upik upkaar urfan urho uri uriel ushindi usiku usman usmon ustim ustin utama utkarsh uzeyir
  uzochukwu uzodinma uzoma vaclav vadim vahid vaibhav vaino vaja vakhtang val valdemar valeh valentim valentin
  valentino valerio valeriy valery valeryan valter valtteri vance vano varfolomey varfolomiy varlaam varlam varun
  vasant vasco vasif vasil vasiliy vasily vasudev vasyl vatslav vazeh vazha vedant vedran veeti vegard veijo veikko
  veli velimir venancio venedikt veniamin veniyamin venkat venkatesh venkateswara venugopal vern verner verneri vernon
  vero vic vicente victoriano vidadi vidar vidyadhar viesturs vigo vihaan vijay vijayan vikas vikentiy vikram vikrant
  viktor viktorin viktors vilem vilhelm vilho vilis viljami viljo ville vilmos vilnis vilums vimal viman vinay vince
  vincent vincentio vincenzo vineet vinicius vinko vino vinod vinsen vipin viraj virendra virgil virgilio virman
  vishal vishnu vishwanath vissarion visvaldis vit vitaliy vitaly vitezslav vito vitor vittorio vivaan vivek vjekoslav
  vlad vladilen vladimir vladislav vladislavs vladlen vlado vlas vlastimil vojtech voldemars volker volodimir
  volodymyr vratislav vsemil vseslav vsevolod vuqar vurgun vusal vusumuzi vyacheslav vysheslav wadi wahab wahyu
  wakiman waldemar waleed walid wallace wally walt walter waluyo waqar wardaya wardi warinder warjas warji warren
  warsa warsita warta washington wasim wasis wassim wataru wawan waylon wayne wazir wendell werner wes wesley weston
  wiktor wilbert wilbur wiley wilfred wilfredo wilfrid wilfrido wilfried wilhelm willard william williams willie
  willis willy wilmer wilson winfried winslow winston wira wisnu witold wojciech wole wolfgang woodrow wout wouter
  wriddhish wridesh wyatt xalid xaliq xamis xanana xankisi xanlar xavier xhoel xolid xosrov xudaverdi xudayar xudu
  yaakov yacine yadigar yagnesh yago yahia yahli yahya yahyo yair yakiv yakobo yakov yakub yalcin yanis yann yannick
  yanuariy yarema yaropolk yaroslav yash yashwant yasin yasir yasser yassin yassine yasuhiko yasuhiro yasuo yasushi
  yasuyuki yatan yatin yaw yefrem yelisey yemi yevgen yevgeni yevgeny yinka yitzhak yogendra yogesh yohane yoichi yoji
  yonas yonatan yonathan yono yoofi yosef yoshiaki yoshihide yoshihiko yoshihiro yoshinobu yoshinori yoshio yoshiro
  yoshitaka yoshiyuki yosip yossi yosuke yota youba youcef younes yousouf youssef yrjo yuen yug yuichi yuichiro yuji
  yukhim yukio yulian yuliy yunis yunus yuri yuriy yury yusaku yusif yustim yusuf yusuke yuta yutaka yuuma yuval
  yuvenaliy yuvraj yuzo yves zaal zac zacarias zach zachariah zacharie zachary zachery zack zackary zahid zahir zahur
  zaid zakaria zakariyo zakhar zakir zalan zaman zamin zamiq zamir zan zane zanis zashil zaur zayan zayd zayyan zaza
  zbynek zdenek zdravko zeev zeferino zehaan zelimkhan zeljko zende zenji zeno zenzele zeynal zeynulla zhenya ziad
  ziedonis zikmund zinoviy ziya zlatko zoltan zoran zoryan zosima zsigmond zsolt zsombor zuba zubair zubayr zuhri
  zurab zviad zvonko zwatie`;

/** Given to both, or of unknown gender in Latin letters. */
export const eitherNames = `
  ade adel adrien afriyie akos aldis alexandr alexei alexis alfie alois an andi andra andrey angalia anh arin aris
  arta asa asanti asiman aubrey auguste augustine aung avi avni aydan ayo ayodele bahari bailey bao bela betina biff
  binh blair blaze blossom bob boma brandy casey cassidy cato ceyhun charlie chau cheyenne chi chiyo chuck chuki
  claude conny cruz dakota dani daniele dao darcy dasa deniz devan devon diamond dian dong eka eli elinor elisha elli
  elza emile enzi erina etienne eun-ji evance fahari fanaka fang faraja feng fimar francois gabriele gaby gang gerd
  geza guadalupe guo gurpreet hai hao harpreet hekima hikaru hillary hinata hla hong htet hua hui hunter hye hyun
  hyun-woo ihsan in-ho indra ira isa ivica ja-hyun jae jaime jamie jammie janis jann jaspreet jean jesse jessie ji jia
  jian jie jin jing jinping jordan jua jude jule jules juli jun kaino kala kalle kang kaombwe kaoru karan kari karol
  karolin kasey kay kehinde kelsey kendall kennedy kenyatta kenzie keqiang kerry kiburi kijana kim kipenzi kiran kirby
  koko kris krishna kyaw kyung lacin lance lashawn laurence lauri lei leigh leone leslie lex li lian liang lin ling
  linh long loris lou luca lupe mack mackenzie mads maj makini makoto manaia manpreet mar marian marin marion maris
  marjan marlo matija matti matty matunda maxime mei mel melokuhle merle mika min mina ming minh mitra morgan mulayim
  na nana nanni ngan nihad nihal nikos ning noa ola ollie olof oluwatobi ora orla parker pat paulin peng phat pierce
  ping qiang qing quinn quyen rael randy rauni reagan regan reshoni rob rong rosario rowan ru rua ruoxi sabari sabir
  safari sai seyran shan shashi shay shea shelby shida shiloh shinobu shu sifa siku so-yeon sol somchai soo stephane
  suda suliko suman sumit sun-hee sung sydney taiwo tam tao taylor temitope thalente thi tien ting tisa toni tory
  trinidad tufani turan ugur uli uzima valdis valentine van vega vesa vieno wade wamwema wan wei wen won xi xia xiang
  xiao xiaoping xin xinyi xue yan yang yani yaqub yasar yi yifan yin ying yohana yong young yu yuan yue yun zaw zhen
  zheng zhi zhong zihan`;

/** Names that are words too: they count as given names only before another name (*Grace Whitlow*, not *Grace period*). */
export const givenNamesThatAreWords = `
  abbey alba alma an angel april aria art august aura autumn bella bill bo bonnie brandy buddy buster candy carol
  charity chase chastity chip christian christmas chuck clay cliff crystal daisy dale dawn dean dick dolly don drew
  duke dusty earl earnest eve faith felicity flora forest foster frank gale gay gene ginger glen grace grant guy ha
  harmony hazel heath holly homer honor hope hunter iris ivy jack jade jasper jay jean jewel jimmy joe jolly josh joy
  june lacey lance laurel lily luna major mark mason max maxim may melody mercy merry miles misty mo mona nick norm
  olive pat pearl peg penny per pierce prudence queen rain ray reed rich rob robin rocky rose ruby rusty sage sandy
  savanna skip sky so spike sterling stew sue summer sunny tad terry tiger trace trinity turner tyler una unity
  victor violet virtue wade ward warren wayne will willow woody wren xi`;

/** Of these, the ones that go with one gender. */
export const womensNamesThatAreWords = `
  abbey alma aria aura autumn bella candy charity chastity crystal daisy dawn dolly eve faith felicity flora ginger
  grace harmony hazel honor hope ivy jade jewel joy luna may melody mercy merry olive pearl peg penny rose savanna sue
  summer trinity una unity virtue willow wren
`;
export const mensNamesThatAreWords = `
  bill buddy buster chip clay cliff dick don earl earnest foster gene grant guy homer mark max maxim miles norm reed
  rich rocky rusty spike sterling stew tad trace victor ward will woody
`;
