/**
 * Given names of many cultures in Latin letters, without accents, by the gender that they mostly go with: weak evidence
 * only, and marked so. Facts gathered from the first-name tables of compromise and Faker (both MIT) and added to by hand;
 * words of running English are left out, or stand in `givenNamesThatAreWords`.
 */
export const femaleNames = `
  aada aadya aaliyah aaradhya aasha abagail abbi abbie abby abi abigail abril adaline adalyn addie addilyn addison
  adela adelaida adelaide adele adelene adelia adelina adeline adelynn adina adreanna adriana adrianna adrianne
  adriena adriene adrienne agata agatha agathe aggie agnes agnieszka agustina aicha aida aileen aimee aina aino
  ainsley aisha aishah aisling aislinn aislynn ajla alaina alana alanis alanna alannah alanoud alayah alayna alba
  alberta albertina albina alecia aleisha alejandra aleksandra alena alesia alessandra alexa alexandra alexandria
  alexia alia alice alicia alicja alida alina aline alisa alise alisha alison alissa alix aliya aliza allie allison
  allyson almira alondra althea alya alycia alysa alyson alyssa amahle amaia amaira amal amalia amalie amanda amaya
  ambar amber amberly amelia amelie amelija america amie amilia amina aminata amira amparo amy ana anabel anabela
  anahita anais anamaria ananya anastasia anastasija anaya andjela ane aneta anette angela angeles angelia angelica
  angelika angelina angeline angelique angie anica anika anisa anissa anita anja anjali anjelica anka ann anna
  annabel annabella annabelle annalisa annalise annamaria anne anneli anneliese annemarie annett annetta annette
  annie annika annmarie anohito anouk antoinette antonella antonia antonietta antonina anya aoi april araceli ariadna
  ariana ariane arianna arianne arielle arleen arlena arlene arlette aroha arpita arzu ase asha ashanti ashlee
  ashleigh ashli ashlie ashly ashlyn ashraqat asia asiya asja asma asmita assil asta astrid asuncion ataahua athena
  audra audrey audri audry augusta augustina aurelia aurelie aurora aurore austeja ava avigail awa aya ayana ayanna
  ayesha aygun ayla aylin ayn ayse aysel azra azucena azuna barbara barbora barbra bayarmaa bea beata beatrice
  beatrix beatriz becca becky belen belinay belinda benita bente berit bernadette bernadine bernarda bernice berta
  bertha bess bessie beth bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly
  bianca bianka bibi bibiana biljana bilqis bina binita bintou birgitta bismah blanca blanche blanka blythe bobbi
  boglarka bolormaa bonita bonnie bozena brandi brandie branka breanna bree brenda brenna briana brianna brianne
  bridget bridgett bridgette brigid brigita brigitta brigitte brit britney britta brittney brittni brittny bronislava
  bronwyn brooke brooklyn bruna bryanna brynn caitlin caitlyn calista camila camile camilla camille candace candice
  cara caren carin carina carissa carla carlene carley carlota carlotta carly carmela carmella carola carole carolin
  carolina caroline carolyn casandra cassandra catalina catarina caterina catharina catherina catherine cathleen
  cathrine cathryn cathy catrina cayla cecelia cecile cecilia cecily celeste celestine celia celina celine chanelle
  chantal chantelle charis charissa charla charlena charlene charlette charlotta charlotte charmaine chedeline
  chelsea chelsey cher cheri cherie cheryl chiara chinwe chloe chrissy christa christal christel christelle christen
  christiana christiane christin christine chrystal ciara cierra cindi cindy cinthia claire clara clarice claris
  clarisa clarissa claudette claudia claudine clementina cleopatra clotilde coleen colette colleen collette
  concepcion concetta constance constanza consuela consuelo cora coralie cordelia cori corina corine corinna corinne
  cornelia corona corrine courtni courtny cristal cristina cyndi cynthia dafne dagmar dagny dahlia daina dalal dalia
  damaris damia danette dania danica daniela daniella danielle danijela danika daniz danna daphna daphne darcey
  darcie daria darina darla darlena darlene davida davina dayana dayle dayna deana deandra deann deanna deanne deb
  debbie debby debora deborah debra debrah dede dee deedee deena deepika deidre deirdre dela delfina delia delilah
  delores deloris delphine demetria dena denice denisa denise desiree devorah deyanira dhia diana dianna dianne
  dilara dima dina dinah dionne diya djeneba dolores domenica dominga dona donna dorcas doreen dorina doris dorla
  dorota dorothea dorothee dorothy dorthy dottie dragica dulce ebba ebony ecrin eda edda edel edita edith edna edwina
  eevi eileen eisha ekaterina ekta ela elaina elaine elana elba eleanor elen elena eleni eleonora eleonore eliana
  elicia elida elif elina elisa elisabet elisabeth elise eliska eliza elizabete elizabeth elizaveta ella ellen ellie
  elma elna elnora elodie eloisa eloise elouise elsa elsie elsy elva elvia elvina elvira ema emanuela emelda emelina
  emely emilee emilia emilie emilija emily emina emine emmaline emmanuelle emmeline emmie emmy enid erica ericka
  erika erma erna ernestina ernestine eryn esma esmeralda esperanza estefania estela estele estella estelle ester
  estere esther estrella ethel etta eugenia eugenie eulalia eun eunice eva evangelina evangeline evelin evelina
  eveline evelyne evi evie evita ewa fabia fabiana fabienne fabiola fajr fanny fanta farah fariba farida farrah
  farzana fatemeh fatiha fatima fatin fatma fatou fatoumata fay faye felecia felicia felicitas fenna fernanda fien
  filippa filomena fiona flavia flor florencia florentina fozia francesca francia francina francine francisca
  francoise franziska freda frederique freja frida frieda gabija gabriela gabriella gabrielle galina gamalat gamila
  gemma gena genesis genevieve genna genoveva georgette georgia georgina geraldina geraldine gerda gertrud gertrude
  ghada gia giada gianna gigi gilda gillian gina giovanna gisela gisele giselle gita giulia giuliana giuseppina
  gladys glena glenda glenna gloria glynis golda goldie golnaz googoosh gordana gracia gracie graciela greta gretchen
  grete griselda gudrun guillermina gulay gunay gunel gunhild gwen gwendolyn gwyneth habiba hadiza hailey hala haley
  halima halyna hana hanah hanan hanna hannah hanne hariet hariette harriet harriett harriette hasnaa hasti hatice
  hawa hayley heather hedda hedwig heidi heidy heike helen helena helene helga helma helmi henrietta henriette
  hermina hermine herminia herta hertha hessa hester hilda hildegard hilma himari hoda holly hortense hortensia hosna
  hosniya hulda hussa hyacinth hyun-joo ifeoma ila ileana ilene iliana ilina ilona ilse iman imane imelda imogena
  imogene ina india indiana indira ines inez inga ingeborg inger ingibjorg ingrid inji intan iona irati irena irene
  irina iris iryna isabel isabela isabele isabell isabella isabelle isadora isidora isis isla islande isobel ivaana
  ivalu ivana ivanka iveta ivona ivonne iwona izaro jacinda jacinta jackie jaclyn jacquelina jacqueline jacquelyn
  jada jael jami jamila jana janae jane janele janelle janessa janet janette janice janie janina janine janna
  jaqueline jasmina jasmine javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
  jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jennie jennifer jenny jeri jerri
  jesica jessica jil jilian jill jillian jimena jiwoo jo joana joane joanna joanne jocelyn jodi jodie jody joelle
  johana johanna johanne jola jolanda joleen jolena jolene jonna josefa josefina josefine joselyn josephina josephine
  josette josie jovana jovita joya joyce juana juanita judeline judith judy julia juliana juliane julianna julianne
  julie julienne juliet julieta juliette julijana julissa june justina kabita kacey kadiatou kadija kaede kaia
  kaitlin kaitlyn kaja kaleigh kalina kallie kamala kamila kamile kanyakumari kara karima karina karissa karla karly
  karolina karoline karyn kassandra kassie kat kata katalin katarina katarzyna kate katelyn katelynn katerina
  kateryna katharina katharine katherin katherina katherine kathi kathie kathleen kathrine kathryn kathy kati katia
  katie katja katlyn katrin katrina katy kavita kayla kaylee kayleigh keeley keely keira keisha kejsi keley keli
  kelli kellie kelsie kely kendra kenna kenza kera kerri kerstin khadija khadijah khadije khalida khawla kheira
  khongordzol kia kiana kiera kiersten kimberlee kimberley kimberli kimmernaq kira kirsten kirstin kizzy klara
  klaudia klea konul kori kornelia kourtney krista kristi kristiana kristie kristina kristine kristy kristyna krystal
  kulsum kvetoslava kyara kyla kylee kylie kyra lacie ladona ladonna laetitia laia laila lakesha lakshmi lamija lan
  lana lara larisa larissa latasha latifa latisha latonya latoya laura laureen lauren laurie lauryn laverna lavinia
  laxmi layla leah leana leandra leane leann leanna leanne leda leena leia leila leilani leja lejla lela lene leni
  lenora lenore leola leona leonie leonor leonora leontina leora lesedi lesli lesly leticia letitia lettie leyla lia
  liana lianne libbie libby lidia lidija lidya liepa ligia lila lili lilia lilian liliana liliane lilja lilla lilli
  lillia lillian lillie lilly lily lina linda lindsi lindsy linnea lisa lisbeth lise liselotte lisette liv liz liza
  lizbeth lizette lizzie ljiljana ljubica ljudmila lois lola lolita loraina loraine loredana lorelei lorena lorene
  loretta loretto lori lorie lorna lorraina lorraine lorri lorrie lotta lotte lottie louella louisa louise lourdes
  lovelie lovisa luana luann lubna lucia luciana lucie lucija lucila lucile lucille lucinda lucy ludmila luela luella
  luisa luise lulu lulwa lupita luz lydia lyla lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey lyubov
  lyudmila mabel mable macie macy madalyn maddie madeleine madelina madeline madelyn madge madonna maeve magda
  magdalena magdalene maggie maha mai maia maida maira maire maisie maite maja malak malen malena malgorzata malia
  malika malin malinda mallory malvina manda mandakranta mandy manon manuela mara marcela marcelina marcella marcelle
  marci marcia marcie marcy maren margaret margareta margarete margaretha margarette margarida margarita marge
  margery margie margit margo margot margret margrette marguerite mariah mariam mariamawit mariami mariana mariane
  mariann marianna marianne maribel marica maricela marie mariela mariella marietta marija marijana marika marilyn
  marina marisa marisela marisol marissa marit marita maritza mariya marja marjorie marla marlen marlena marlene
  marlis marnie marsha marta martha martina martine marwa mary maryam maryan maryann maryanne marybeth maryjane
  marylou maryse masha masoumeh mathilda mathilde matilda matilde mattie maud maude maura maureen mavis maxina maxine
  maya maybell mayra maysa maysoun mayte mazie mckenzie meagan meena meera meg megan meghan mehwish mei-ling melania
  melanie melba melina melinda melisa melissa mellisa mercedes meredith meriem merissa merjem meron meryem meryl
  mette mia micaela michaela michelle midori mihaela mikaela mila milagros milda mildred milena milica milka milla
  millicent millie milly mimi mindy minerva minh-thu minna minnie mira miral miranda mirella mireya miriam mirja
  mirjam mirjana mirlande miroslava misty mitzi miyar mobina moira mollie molly mona monica monika monique morena
  mrignayani muriel mya myra myriam myrlande myrna naasunnguaq nabila nada nadene nadezda nadezhda nadia nadina
  nadine nadja nadya nafisa nahia naima najwa nalla nana nancy nanette nanna naomi naomie narges nasreen nasrin
  natalia natalie natalija nataliya nataly natalya natasa natascha natasha nathalie natividad nehir nela nelida nell
  nella nellie nelly nena nerissa nesreen nevenka ngoc ngozi nia niamh nichole nicki nicole nicolette nidia niharika
  nika niki nikki nikolina nila nilay nilda nilufar nina nisanur nisha nita nivi noelia noella noelle noemi noemie
  nora norah noreen norma nouf nour noura nova nuray nuria nurul nyla oceane octavia odelia odette odval ofelia oisha
  oksana oleksandra olena oliva olivia olympia oni ophelia otilia ottilia oumou oyunbileg padma paige paloma pam
  pamela pandora paninnguaq paola parisa parvati pascale patrica patricia patrizia patti pattie patty paula paulette
  paulina pauline peggy penelope perla petra philomena phoebe phylis phyllis pia pilar pipaluk polina polly portia
  priscila priscilla priska priya priyamvada prudence puteri queenie quiana rabia rabina rachael rachel rachele
  rachelle rachida rada rafaela ragna ragnhild raina raisa ramona rana randi rania raquel rasha rayna razia reanna
  reba rebeca rebecca rebeka rebekah rebekka reem reema regina reihaneh reina rekha rena renae renata renee reta
  reyhan reyna rhea rhiannon rhona rhonda ria richelle rikki riko rima rimas rin rina rita riya roberta robyn rochele
  rochelle rocio roghayyeh rolanda romana romina romy ronda roni ronja ronna rosa rosalba rosalia rosalie rosalina
  rosalind rosalinda rosalyn rosanna rosanne rosaria roseann roseanne rosella roselle rosemarie rosetta rosie rosina
  rosita roslyn rowena roxana roxane roxanna roxanne roxie roxy roya roza rozalia ruqayya ruth ruthie saadia saanvi
  sabina sabine sabrina sade sadie sahar saida sakeena sakineh sakura sallie sally salma salome samanta samantha
  samira sana sandra sania sanja sanna santa sara sarah sarina sasha saskia savannah scarlet scarlett selene selina
  selma sena seo-yeon serafina serena serife setayesh sevda sevinj shabana shabnam shahd shahnaz shaikha shaim
  shaimaa shakira shana shanaya shanda shania shanna shari sharlene sharron sharyn shauna shawna shayla shayma shayna
  shazia sheba sheena sheila shelia sheri sherifa sherri sherrie sherry sheryl shira shirin shirli shirly shona
  shristi shyla sian siena sienna sierra signe sigrid silja silke sillin silva silvana silvia simona sina sindy
  siobhan sita siti siv skye slavica slavka snezana sobia socorro sofia sofie sofija sofiya soledad solveig somayyeh
  sona sondra sonia sonja sonya soo-jin sophia sophie soraya sri staci stacie stanislava starla stefani stefania
  stefanie stela stella stina sula sumaya sumayah sunita susan susana susane susann susanna susannah susanne sushma
  susi suzan suzana suzane suzanna suzanne suzette suzie suzy svea sveta svetlana svitlana sybil sylvia sylvie
  tabatha tabitha tahira tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika
  tanisha tanja tanya tara tarana taryn tasha tatiana tatjana tatyana tawana teodora teresa teresia tereza teri terri
  terrie tess tessa tessie thalia thandiwe thandolwethu thea thelma theodora theresa therese theresia thomasina thuy
  tia tiana tianna tiara tiffany timea tina tingting tisha tiziana tonia tonya tora tori tove traci tracie trang
  tricia trina trine trish trisha trista trudy tui tula tyra ugne ulla ulrike ursula urte usha ute uxue valentina
  valeria valerie vanda vanesa vanessa varvara vasundhara veda velma venus verena vernice veronica veronika veronique
  vesna vicki vickie vicky victoria vida vikky viktoria viktorie viktorija viktoriya vilma vilte vincenza viola
  violeta violetta virginia virginie viviana vivien vivienne vusala wafa wakana wanda wanjiru wendi wendy whitni
  whitny widelene wila wilhelmina willa wilma winnifred winona xenia xiaomei xiaoyan ximena xiomara xiuying yagmur
  yara yarin yasmin yasmina yasmine yelena yesenia yesica yessica yevgenia yoko yolanda yuina yuki yulia yuliana yuna
  yvette yvona yvone yvonna yvonne zada zahra zainab zara zaynab zdenka zehra zeinab zelda zelma zena zeynab zeynep
  zina zineb zita zoe zoey zofia zohra zola zora zsofia zuzana`;

export const maleNames = `
  aarav aaron abd abdallah abdel abdelaziz abdi abdirahman abdoul abdoulaye abdul abdulaziz abdulkadir abdullah
  abdullahi abdullo abdulrahman abe abel abelardo abner abraham abram abu abubakr abulfazl achim adalbert adalberto
  adam adama adams adan adem adi aditya adnan adolf adolfo adolph adonis adrian adriano advik afonso agustin ahmad
  ahmet aidan aiden aimar ajani akhil akif aladdin alain alan alastair albert alberto albin albrecht alden aldo alec
  alejandro aleksandar aleksander aleksandr aleksei alen alessandro alexander alexandre alexandros alexandru alf
  alfons alfonso alfred alfredo alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin alwin amador
  amadou amar amaro ambrose americo amin amine amir amit ammanuel ammar amos anas anatoli anatoliy anatoly ander
  anders anderson andre andreas andrei andrej andres andrew andrzej andy angelo angus anibal anil anthony anto
  antoine anton antoni antonin antonino antonio antonius antony anwar aputsiaq arash arata archibald archie ardeshir
  ari arif ariki arjun arkady armaan armand armando armin arnaud arnav arne arno arnold arnulfo aron arsenio artem
  arthur artie artur arturo aryan asahi ashok ashraf asif aslam atef atlas attila august augustin augusto augustus
  aurel aurelio austin avery avgust avraham axel ayaan aykhan aziz baba babak bakary bakr balazs baldwin bandar
  bandile banele barney barrett barry bart bartholomew bashar bashir bastian beau behnam behrouz ben benard benedict
  benedikt benito benjamin benson berat bernabe bernard bernardino bernardo bernhard bernie bert bertram bertrand
  beshoi bibek bilal birger bishal bjorn blaine bogdan boleslav boris boubacar boyd brad bradford bradley brady
  branden branislav branko brayan brendan brendon brent brenton bret brian brice bruce bruno bryan bryce bryon burt
  burton byron cal caleb callum calvin camilo carl carlo carlos carlton carmelo carsten carter casper cecil cedric
  celestino cesar chad charbel charles chas che chester chet chidi chinedu christoph christophe christopher christos
  chukwuma ciaran cipriano ciro clarence clark claudio claus clayton clemens clement clemente cletus clifford clifton
  clint clinton clive clyde cody colby cole coleman colin collin collins colton conn connor conor conrad constantin
  cornel cornelio cornelis cornelius craig cristian cristiano cristobal curt curtis cyril cyrus daan dae-jung dalibor
  dalton damian damien damion damir damjan damon dan daniel danijel danilo danny dante daren darin dario darius darko
  darnell darrel darrell darren darrin darryl darwin daryl dave davi david davis dawit dean deandre deane declan
  deepak dejan delbert demetrio demetrius dennis denny deon derek derick derrick deshawn desmond deven dewayne dexter
  diarmuid diego dieter dietmar dietrich dilip dillon dimitri dimitrios dimitris dinesh dino diogo dion dirk dmitri
  dmitry dmytro dobroslav domenico domingo dominic dominick dominik dominykas donal donald donato dong-hyun donnell
  donny donovan dorian doug douglas dovydas doyle dragan duane duc dudley duke duncan dung dusan dustin dwayne dwight
  dyllan eamon ebenezer ed edgar edgardo edison edmond edmund edoardo eduard eduardo edvard edvin edward edwardo
  edwin efrain efren egon ehud einar eitan elbert eldon elian elias elijah eliot elis eliseo elliot elliott elmar
  elmer eloy elton elvin elvis elwood emanuel emeka emil emilian emiliano emilio emilis emin emirhan emmanuel emmet
  emmett emre enoch enrico enrique enzo eoin erasmo erdem erdogan ergi eric erich erick erik erkan erling ernest
  ernesto ernie ernst erol errol ervin erwin esteban ethan eugen eugene eugenio eusebio evan evans evens everett
  evert evgeny ewald eyal eymen ezequiel ezra fabian fabien fabio fabrice fabrizio fadi fahad fahd faisal faraz
  farhad farid faruk fatih fausto federico fedor felipe felix ferdinand ferdinando ferenc fergus fernando fidel filip
  filippo finn fionn flavio fletcher florencio florent florentin florentino florian florin floyd forrest francesco
  francisco franciszek franco franjo frank franklin franklyn frans franz fraser fred freddy frederic frederick
  frederik fredrick fredrik fredy fridolin friedrich frits fritz fyodor gabe gabor gabreal gabriel gabrielius gael
  gaetano galen gareth garland garrett garry garth gary gaspar gaston gavin genaro gennady geoff geoffrey georg
  george georges georgi georgios georgy gerald gerard gerardo gerhard german gerold geronimo gerrit gert ghassan
  giacomo gian giancarlo gianfranco gianni gibson gideon gil gilbert gilberto giles gilles gino giorgi giorgio
  giorgis giovanni giovanny girma giulio giuseppe glen godfrey gonzalo gopal goran gord gordon gottfried gottlieb
  grady graham greg gregg gregor gregorio gregory grigory grover grzegorz guido guilherme guillaume guillermo gunnar
  gunter gunther gus gustaf gustav gustave gustavo gyorgy habib haidar hakan hakim hal halim hamid hamza hank hannes
  hans harald harlan harold harri harrison harry haruhito haruki haruta haruto harvey hasan hashim hayato heath
  hector heinrich heinz heitor helge helmut hendrik henning henrik henrique henry henryk herbert heriberto herman
  hermann hermes hernan heydar hieu hilbert hiroshi hisham hjalmar holger horace horacio horatio hossein howard howie
  hubert hugh hugo humberto humphrey hung husain huseyin huseyn hussain hydar iain ian ibai ichika idris ignacio igor
  ike iker ilham ilija imad imran ingmar ingvar inuk inunnguaq ionut iqbal irvin irving irwin isaac isaiah isaias
  isak ishaan isiah isidor isidro ismael ismail ismet israel issac istvan itai itsuki ivan ivar ivo jaafar jabir
  jacek jacinto jackson jacob jacques jae-in jafar jair jairo jaka jake jakob jakov jakub jamal james jameson jamil
  jamison janko jannis janos jared jari jarod jaroslav jarrett jarrod jarvis jason jasper javad javed javier jay
  jayson jed jeff jefferson jeffery jeffrey jeffry jens jerald jeremiah jeremias jeremy jermaine jerome jeronimo
  jerry jerzy jesper jesus jim jimi jimmie jimmy jiri joachim joakim joao joaquim joaquin joe joel joesph joey johan
  johann johannes john johnathan johnathon johnny johnson jokubas jon jonah jonas jonatan jonathan jonathon jong-il
  jong-un jordi jordon jorge jorgen josef joseph josh joshua josiah josip josue jovan jozef juan julen julian julien
  julio julius juma jun-ho jurgen juri justin justus kacper kajus kamal kamil kamran kanata kane karim karl karlo
  karsten kaspar kasper kathem kauri kazuo keenan keir keith kelvin kemal ken kenan kendrick kenji kenneth kenny kent
  kenton kermit keven kevin khaled khalid khalil kian kieran kilian killian kingsley kip kiril kirill kirk kirollos
  klaus kliment knut kofi konrad konstantin kornel kristijan kristjan kristofer kristoffer kristopher krzysztof kurt
  kurtis kwabena kwame kyls laban ladislav lamar lambert lamont landon larry lars lasse laszlo laurent laurenz
  lawrence lazar leander leandro leevi leland len lenin lennart lenny leo leon leonard leonardo leonel leonhard
  leonid leopold leopoldo les lester lethabo lev levente levi levin lewis liam lino linus lionel lior lisandro lloyd
  lorenz lorenzo lorin louis lovro lowell luc lucas luciano lucien lucio ludovic ludvig ludvik ludwig luigi luis luiz
  lukas luke luther luuk lyle lyndon maayan macaulay maciej magnus mahamadou mahammad mahdi mahendra mahesh mahmoud
  mahmud mahmut majd maksim malachai malachy malcolm malik mamadou manfred manish manmohan manny mansour manuel manus
  marc marcel marcelino marcell marcello marcelo marcin marco marcos marcus marek mariano marijan marino mario marios
  marius mariusz markel marko markos markus marlon marquis marshall mart marten martim martin marvin marwan mason
  masoud massimo matej mateo matheo matheus mathew mathias mathieu mathis matias mato mats matt matteo matthew
  matthias mattia mattias matus matyas maurice mauricio maurizio mauro maximilian maximiliano maximo maxwell mehdi
  mehmet melvin merlin merrill mervin mervyn micha michael micheal mick micky miguel mihai mikael mikaere mike mikel
  mikhail mikolaj milhouse miller milo milos milovan milton min-jun minato minik mir miran mirco mirko miro miron
  miroslav misael mitch mitchell modesto modibo moe mohamad mohammad moises monte monty moritz morris mortimer moses
  moshe mostafa mourad moussa mubarak muhamed muhammad muhammadu muhammed murad murat musa mustafa mustapha mykhailo
  mykola myles myron nabil nadir nael naftali nahom narendra naresh nasser natan natanael nate nathan nathanael
  nathaniel nathy naveed neal ned neil nelson nenad nestor neville newton nguyen nicholas nickolas nicolai nicolas
  niels nigel niilo nik nikau nikhil niklas nikolai nikolaj nikolas nikolaus nikolay niles nils nino nizar noah noam
  noe nojus nolan nomaan norbert norberto norman nuka octavio oier olaf oleg oleksandr oliver olivier olusegun omar
  omer omid ondrej ori orlando orville osama oscar oskar osman osvaldo oswald oswaldo otis oto otto oumar ousmane
  owen pablo padraig paolo parviz pascual pasquale patric patricio patrick patrik paul paulie paulo paulos pavel
  pavlo pawel pedro percy pero perry petar pete peter petr petro phil philip philipp philippe phillip phuong piero
  pierre pieter pietro piotr pius porfirio prakash pravit prem preston pyotr qasim quang quentin quincy quinton quoc
  rachid radovan rafael rafiq ragnar rahim rahul raimundo rainer raj rajesh rajiv ralf ralph rama ramadan ramesh
  ramin ramiro ramon randal randall randolph ranil raoul raphael rashad rashid rasmus raul ravi rawiri rayan raymond
  recep reggie reginald regis reid reinaldo reinhold remy renato renzo reuben reyansh reynaldo reza rhett rhys
  ricardo riccardo richard richie rick rickey rickie ricky rico rigoberto riyad roan robby robert roberto robinson
  rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rogers rohan rohit roland rolando rolf roman romano
  romeo ron ronald ronaldo ronan ronny roscoe rosendo ross rostislav roy royce ruben rubin rudi rudolf rudolph rudy
  rufus rune rupert ruslan russ russel russell ryan ryou saad sabri saeed sal salah saleh salem salih salik salim
  salman salomon salvador salvatore sami samir samkelo sammy samson samuel sandeep sander sandro sang-woo sanjay
  sanjiv santiago santino saqib satoshi saul saverio scot scott scottie scotty seamus sean sebastian sebastiano
  sebastien segundo sekou selim seong sepp sergei sergej sergey sergio seth seung severin severino seymour shaban
  shahbaz shahid shaquille sharif shaun shawn shayne sheikh sheldon shelton sherman shimon shinji shinzo shlomo sid
  siddharth siddhartha sigmund sigurd sila silas silvester silvio simeon simon siyabonga slavko slobodan smith sohrab
  solomon soren souleymane sourav souta spencer stan stanislav stanislaw stanley stefan stefano stefanos steffen sten
  stepan stephan stephen steve steven stewart stig stjepan stu stuart sulaiman suleiman suleyman sunil suraj suresh
  sven svend svetozar syed sylvester szymon tadgh taha taichi taika takeshi tamim tanner tareq tariq taro tatsuki ted
  teddy teodor teodoro terence terrance terrell terrence tewodros thabo thad thaddeus thanh theo theodor theodore
  thiago thom thomas thor tibor tim timmy timo timon timothy tino tito titus tiziano tobias tod todd tom toma tomas
  tomasz tomislav tommaso tommy tomoharu tony tor torsten travis trent trenton trevor trey troy truman tuan tunar
  tunde turki ty tyrone tyson ughur ulf ulises ulrich ulrik ulysses umar umberto unax uri uriel usman vaclav vadim
  valdemar valentin valentino valerio valter vance vasco vasily venedikt vern verner vernon vic vicente victoriano
  vidar vigo vihaan vijay vikram viktor vilhelm vince vincent vincenzo vinko vinod virgil vitaliy vitaly vito vitor
  vittorio vivaan vivek vlad vladimir vladislav vlado vojtech volker volodymyr vyacheslav waldemar waleed walid
  wallace walt walter waqar warren washington wasim waylon wayne wendell werner wes wesley weston wilbert wilbur
  wiley wilfred wilfredo wilfrid wilfried wilhelm willard william williams willis willy wilmer wilson winfried
  winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel yaakov yago yahli yahya yair yakov yanis
  yann yannick yaroslav yasin yasir yasser yassin yassine yevgeni yevgeny yitzhak yonas yonatan yonathan yosef yossi
  younes yousouf youssef yuen yuriy yusif yusuf yuuma yuval yves zac zacarias zach zachariah zachary zachery zack
  zackary zahid zaid zakaria zakhar zan zdravko zeev zelimkhan zeljko zeno zhenya ziad zlatko zoltan zoran zubair`;

/** Given to both, or of unknown gender in Latin letters. */
export const eitherNames = `
  abie ada adel adrien ahmed akira alex alexei alexis alfie ali alois alva amani an andi andra andrea andree andrey
  ariel arta asa ashley ashton aubrey auguste augustine aung avi bailey bao bela bennie benny bertie beryl betina
  biff billie billy binh birgit blair blake blaze blossom bo bob bobbie bobby brandon brandy brett britt brittany
  callie cameron carey carlie carmel carmen carol carrie carrol carroll cary casey cassidy cassie cato chandra
  charley charlie chau cheyenne chi chris christian christie christina christy chuck clair clare claude clemence cleo
  connie conny corey cory courtney cruz dakota dale dana dani daniele dao dara darby darcy della denis deniz devan
  devin devon dewey diamond dian diane dominique dong donnie dora dylan eddie eden edie eli elia elie elin elinor
  elisha elli ellis elly emerald emerson emery emile emma erin erina etienne eun-ji evelyn fang feng florence fran
  frances francis francois frankie freddie gabi gabriele gaby gail gale gang garnet gayle georgie gerd geri germaine
  gerry glenn guadalupe guo hai hallie hao harley hassan hattie hayden henri hilary hillary hinata hla hollie hong
  htet hua hui hunter hussein hye hyun hyun-woo ibrahim ida ilya in-ho indra inge ira irfan irma isa iva ivica
  ja-hyun jack jacky jaden jae jaime jamie jammie jan janis jann janne jasmin jayden jean jenni jess jesse jessie ji
  jia jian jie jin jing jinping joan joann johnie johnnie joni jonny jordan jose jude jules juli jun justine kai kala
  kali kalle kang karan karel karen kari karin karol karolin kasey kay kaye kelley kelly kelsey kendall kennedy
  kenyatta keqiang keri kerry kiara kiley kim kimberly kiran kirby koko kris krishna kristen kristian kristin kyaw
  kyle kyung lacey lacy lance lashawn laurel laurence laverne lea lee lei leif leigh lena leone lesley leslie lex
  lexie li lian liang lin lindsay lindsey lindy ling linh linn logan long lonnie lora loren lorenza loris lou louie
  luca luka lula lupe lyn lynn mack mackenzie madison mads mae maj manaia mar mari maria marian marin marion maris
  marjan marlin marlo marti marty matti matty maxime mei mel melokuhle merle micah michal michel michele mickey mika
  milan min mina minenhle ming minh mohamed mohammed morgan myrtle na nel ngan nick nicky nico nicola nikita niko
  nikola nikos ning noa noel noor oda ola olav olga ollie olof ora orla paris parker pascal pat patrice peng petros
  phat pierce ping qiang qing quinn quyen rae randy reagan reece regan rene rhoda ricki riley rob robbie robbin robin
  rong ronnie rory rosario rowan ru ruby ruoxi sam sammie sandy santos sasa selena shan shane shannon shanon sharon
  shay shea shelby shelley shelly sheridan shiloh shirley shu sidney simone so-yeon sol somchai soo stacey stacy
  stephane stephanie stevie suda suha sumit sun-hee sung susie sydney tam tao taylor tegan terry thi tien ting toby
  tommie toni tory tracey tracy trinidad tristan tyler val valentine valery van vera verna violet vivian vlasta wade
  wally wan wei wen whitney willie winifred winnie won xi xia xiang xiao xiaoping xin xinyi xue yael yan yang yi
  yifan yin ying yohana yong young yu yuan yue yun yuri yury zane zaw zhen zheng zhi zhong zihan`;

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
