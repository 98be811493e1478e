/** Titles that go before a name, with the gender they show (`f`, `m`) or none (`-`). Without full stops. */
export const honorifics = `mr m|mister m|mrs f|ms f|miss f|missus f|madam f|madame f|mme f|mlle f|monsieur m|señor m|señora f|senor m|senora f|
don m|doña f|herr m|frau f|signor m|signora f|sir m|dame f|lady f|lord m|baroness f|baron m|count m|countess f|duke m|duchess f|
prince m|princess f|king m|queen f|emperor m|empress f|sheikh m|shaikh m|sheikha f|emir m|sultan m|imam m|ayatollah m|mullah m|
rabbi -|father m|mother f|sister f|brother m|pope m|dr -|doctor -|prof -|professor -|rev -|reverend -|hon -|fr m|pastor -|
messrs m|mx -|capt -|captain -|col -|colonel -|gen -|general -|lt -|lieutenant -|maj -|major -|sgt -|sergeant -|cpl -|corporal -|
pvt -|private -|cmdr -|commander -|adm -|admiral -|brig -|brigadier -|cmdre -|det -|detective -|insp -|inspector -|constable -|
sens -|reps -|govs -|gens -|drs -|profs -|officer -|garda -|sheriff -|marshal -|justice -|judge -|sen -|rep -|gov -|pres -|amb -|supt -|atty -|ald -|cllr -|coach -|uncle m|aunt f|
grandma f|grandpa m|saint -|deacon -|bishop -|archbishop -|cardinal m|monsignor m|rear_admiral -|vice_admiral -|lt_gen -|
lt_col -|lt_gov -|maj_gen -|brig_gen -|lieutenant_general -|lieutenant_colonel -|lieutenant_governor -|major_general -|
brigadier_general -|field_marshal -|air_marshal -|air_vice_marshal -|sergeant_major -|staff_sgt -|master_sgt -|first_lady f`;

/** The roles that titles in short stand for, each with its head: *Gov. Lind* is *the governor* later on. */
export const titleRoles =
  'gov=governor lt_gov=governor sen=senator rep=lawmaker sgt=sergeant lt=lieutenant capt=captain det=detective insp=inspector supt=superintendent gen=general col=colonel maj=major cpl=corporal adm=admiral brig=brigadier pres=president amb=ambassador prof=professor professor=professor cllr=councillor rev=reverend';

/** After a family name. */
export const nameSuffixes = 'jr sr ii iii iv qc kc sc obe mbe cbe mp mep msp mla phd md esq';

/** Small words inside a name: *van der Meer*, *bin Rashid*, *de la Vega*. */
export const nameParticles =
  'op van von der den de del della di da das do dos du la le el al bin ibn ben bint abu ter ten zu zum af av y e het st ap ní nic ua mac o';

/** Families named before the person: Chinese, Korean, Vietnamese (*Kim Do-yun* is *Kim* later on). */
export const familyNamesFirst = `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng
han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jin kong cui qiu qin hou
xi bai tan jia fang shi dai fan meng lei wen qian bo hua mao xiong hao gu long shao wan yin duan chang tsai chiang chan cheung
wong lam leung chow ng lau ho kwok tse tsang yip hau chow tsui lai
oh bae noh kim lee park choi jung jeong kang cho yoon yun jang chung lim shin seo kwon hwang ahn an song yoo ryu hong moon ban roh ri pak
paek nguyen tran le pham phan vu dang bui do ngo duong ly dinh ho trinh doan truong`;

/** The same given name in short and long, one family of forms a line. */
export const nicknames = `william bill billy will willie|robert bob bobby rob robbie|richard dick rick rich ricky|james jim jimmy jamie|
john jack johnny jon|jonathan jon|joseph joe joey|michael mike mick mickey|thomas tom tommy|charles charlie chuck chas|edward ed eddie ted ned|
theodore ted teddy|kenneth ken kenny|donald don donnie|ronald ron ronnie|daniel dan danny|david dave davey|matthew matt|andrew andy drew|
anthony tony|nicholas nick nicky|christopher chris kit|stephen steve|steven steve|gregory greg|geoffrey geoff|jeffrey jeff|timothy tim|
peter pete|patrick pat paddy|philip phil|phillip phil|samuel sam sammy|benjamin ben benny|alexander alex sandy sasha|frederick fred freddie|
lawrence larry|leonard len leo|raymond ray|gerald gerry jerry|jeremy jerry|walter walt|zachary zach|joshua josh|nathaniel nate nat|nathan nate|
elizabeth liz lizzie beth betsy betty eliza|margaret maggie meg peggy|katherine kate kathy katie kitty|catherine cathy kate cate|
kathleen kathy|patricia pat patty trish|susan sue susie|rebecca becky|jennifer jen jenny|jessica jess|deborah deb debbie|barbara barb|
victoria vicky tori|alexandra alex sandra sasha|samantha sam|cynthia cindy|pamela pam|judith judy|dorothy dot|theresa terry tess|teresa terry|
christine chris tina|christina chris tina|kristen kris|nancy nan|francisco paco pancho|jose pepe|josé pepe|ignacio nacho|manuel manolo|
enrique quique|vladimir volodya vova|dmitry dima|aleksandr sasha|alexei alyosha|nikolai kolya|mikhail misha|sergei seryozha|yekaterina katya|
mohammed mohamed muhammad mohammad mohamad|ahmed ahmad|hussein husain hossein hussain|yusuf yousef youssef|ibrahim ebrahim|
leslie les|albert al bert|alfred alf|harold harry hal|henry harry hank|francis frank|franklin frank|eugene gene|arthur art|vincent vince vinny|
cres creswell|kent kenton|louis lou|louise lou|abraham abe|isaac ike|jacob jake`;
