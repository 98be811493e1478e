/**
 * Heads of role phrases: `classes | words`. The first class is the role's own, the others what it also is: a president
 * is a leader and a head, so *the Russian leader* can be the Russian president, but *the head of the ministry* cannot be
 * its spokesman. A word may show gender (`:f`, `:m`). An underscore stands for a space.
 */
export const roleHeads = `
spokes | spokesman:m spokeswoman:f spokesperson press_secretary press_officer official_representative representative mouthpiece press_attaché communications_director communications_chief press_spokesman:m press_spokeswoman:f media_officer spokesmodel
president leader head politician official | president commander-in-chief commander_in_chief
premier leader head politician minister official | prime_minister premier pm taoiseach
chancellor leader head politician official | chancellor
monarch leader | king:m queen:f emperor:m empress:f monarch sultan:m emir:m crown_prince:m
prince | prince:m princess:f duke:m duchess:f
leader head politician | leader ruler strongman:m dictator head_of_state head_of_government supreme_leader chieftain warlord
foreign-minister minister head politician official | top_diplomat chief_diplomat secretary_of_state
minister head politician official | minister cabinet_minister secretary treasurer home_secretary foreign_secretary chancellor_of_the_exchequer
head official | head chief director boss chair chairman:m chairwoman:f chairperson chief_executive ceo chief_executive_officer executive_director managing_director director-general director_general administrator commissioner superintendent principal dean rector president_and_ceo general_secretary secretary-general secretary_general general_manager executive_chairman:m co-chair co-chairman:m high_commissioner comptroller provost headmaster:m headmistress:f police_chief top_official
deputy-head | vice_president vice-president running_mate
executive head | executive cfo cto coo chief_financial_officer chief_operating_officer chief_technology_officer treasurer
governor head politician official | governor
mayor head politician official | mayor mayoress:f
attorney-general prosecutor lawyer official | attorney_general solicitor_general district_attorney state_attorney
prosecutor lawyer official | prosecutor public_prosecutor crown_prosecutor
lawyer | lawyer attorney counsel solicitor barrister defender advocate defence_lawyer defense_lawyer defense_attorney jurist litigator lawyers
judge official | judge justice magistrate chief_justice chief_judge jurist
lawmaker politician official | senator congressman:m congresswoman:f congressperson representative lawmaker legislator mp mep member_of_parliament councilman:m councilwoman:f councillor councilor councilmember assemblyman:m assemblywoman:f alderman:m delegate deputy parliamentarian backbencher whip majority_leader minority_leader speaker majority_whip
politician | politician statesman:m stateswoman:f
candidate politician | candidate nominee frontrunner front-runner contender hopeful presidential_hopeful challenger incumbent presidential_candidate rival opponent standard-bearer
party-member | democrat republican independent conservative liberal tory libertarian socialist communist
ambassador diplomat official | ambassador envoy special_envoy consul consul_general high_representative attaché charge_d'affaires
diplomat official | diplomat negotiator mediator chief_negotiator
official | official functionary bureaucrat civil_servant administrator undersecretary under_secretary under-secretary assistant_secretary permanent_secretary regulator inspector ombudsman:m inspector_general surgeon_general commissioner coordinator co-ordinator registrar clerk coroner examiner auditor trustee regent
aide official | aide adviser advisor assistant chief_of_staff confidant confidante deputy_chief staffer campaign_manager strategist campaign_chairman:m counselor counsellor speechwriter secretary_to national_security_adviser national_security_advisor
police officer official | officer policeman:m policewoman:f detective constable inspector sheriff deputy_sheriff trooper investigator superintendent police_officer marshal sergeant lieutenant captain patrolman:m
fire official | firefighter fireman:m fire_chief fire_marshal paramedic
soldier officer | soldier commander general colonel admiral major brigadier serviceman:m servicewoman:f troop private corporal sniper gunner marine airman:m
spy | spy agent operative informant double_agent whistleblower whistle-blower defector mole
coach | coach head_coach manager trainer assistant_coach
player athlete | player striker goalkeeper keeper midfielder defender winger forward quarterback pitcher catcher batsman:m bowler sprinter swimmer boxer golfer runner cyclist skier skater wrestler captain skipper team-mate teammate champion medalist medallist rider jockey driver athlete gymnast goalscorer
team-member member | team_member member committee_member board_member crew_member founding_member
expert scholar | professor associate_professor assistant_professor lecturer scholar academic historian fellow researcher scientist analyst economist expert specialist psychologist psychiatrist sociologist criminologist pathologist epidemiologist virologist climatologist meteorologist seismologist geologist biologist chemist physicist astronomer astrophysicist botanist zoologist ecologist archaeologist anthropologist political_scientist statistician mathematician engineer forecaster pollster demographer theologian linguist philosopher senior_researcher consultant academician lead_author lead_researcher principal_investigator
author writer | author co-author coauthor writer novelist poet playwright biographer screenwriter essayist
journalist writer | journalist reporter correspondent columnist editor co-editor editor-in-chief editor_in_chief anchor anchorman:m anchorwoman:f broadcaster commentator host presenter newsreader blogger photographer photojournalist cameraman:m publisher moderator interviewer pundit podcaster vlogger
artist | artist painter sculptor musician singer singer-songwriter songwriter composer conductor guitarist drummer bassist rapper pianist violinist actor:m actress:f comedian filmmaker film-maker film_director producer designer architect dancer choreographer entertainer celebrity star model fashion_designer cartoonist illustrator magician curator performer soprano:f tenor:m
clergy | priest bishop archbishop cardinal pope:m pastor reverend rabbi imam cleric minister vicar preacher monk nun:f chaplain patriarch ayatollah deacon missionary abbot
doctor | doctor physician surgeon nurse paediatrician pediatrician cardiologist oncologist neurologist medic dentist vet veterinarian pharmacist midwife therapist medical_director psychologist paramedic health_officer general_practitioner gp
teacher | teacher instructor tutor lecturer educator headteacher head_teacher schoolteacher
student | student pupil undergraduate graduate graduate_student freshman sophomore alumnus:m alumna:f schoolboy:m schoolgirl:f major
activist | activist campaigner organizer organiser protester protestor demonstrator environmentalist rights_activist dissident feminist lobbyist advocate volunteer unionist reformer crusader
founder | founder co-founder cofounder creator inventor pioneer developer architect
owner | owner co-owner proprietor landlord:m landlady:f shopkeeper shareholder investor entrepreneur businessman:m businesswoman:f businessperson tycoon mogul magnate billionaire millionaire industrialist financier restaurateur manufacturer retailer
worker | worker employee grower fruit_grower breeder plumber blacksmith forester gamekeeper winemaker cheesemaker boatbuilder shipwright stonemason roofer welder florist lifeguard zookeeper lighthouse_keeper harbour_master harbormaster postman:m postwoman:f ferryman:m staff_member staffer colleague co-worker coworker manager supervisor technician electrician mechanic builder beekeeper gardener substitute farmer fisherman:m miner truck_driver driver bus_driver pilot co-pilot captain waiter:m waitress:f bartender cook chef barber hairdresser cleaner clerk cashier receptionist librarian translator interpreter programmer guard security_guard bodyguard foreman:m contractor trader broker banker accountant realtor agent translator
victim | victim survivor plaintiff complainant claimant hostage patient casualty
suspect | suspect defendant gunman:m attacker shooter killer murderer assailant robber thief burglar rapist hijacker bomber perpetrator culprit offender convict inmate prisoner detainee fugitive accomplice ringleader hacker
witness | witness eyewitness eye-witness onlooker bystander observer spectator passer-by passerby
resident | resident inhabitant villager local neighbor neighbour homeowner tenant citizen taxpayer pensioner retiree commuter passenger tourist visitor customer shopper fan viewer reader voter native
person | man:m woman:f boy:m girl:f teenager teen child youth toddler baby person individual gentleman:m lady:f youngster adult senior pedestrian motorist insider source
poster | poster user commenter tweeter contributor
critic | critic skeptic sceptic detractor
supporter | supporter backer ally donor sponsor loyalist follower sympathizer believer
veteran | veteran hero heroine:f
migrant | migrant immigrant refugee asylum_seeker exile
spouse family | wife:f husband:m spouse widow:f widower:m ex-wife:f ex-husband:m partner fiancé:m fiancée:f bride:f groom:m girlfriend:f boyfriend:m
parent family | mother:f father:m mom:f mum:f dad:m parent stepmother:f stepfather:m mother-in-law:f father-in-law:m
child family | son:m daughter:f stepson:m stepdaughter:f son-in-law:m daughter-in-law:f
sibling family | brother:m sister:f twin half-brother:m half-sister:f sister-in-law:f brother-in-law:m
relative family | uncle:m aunt:f cousin nephew:m niece:f grandfather:m grandmother:f grandson:m granddaughter:f grandma:f grandpa:m relative descendant ancestor
friend | friend best_friend roommate flatmate classmate
`;

/** What makes a role another role: it must be the same on both sides. *The deputy minister* is not the minister. */
export const roleShifts = `former=former ex=former ex-=former erstwhile=former then=former late=late deputy=deputy vice=deputy assistant=deputy
associate=deputy junior=deputy acting=acting interim=acting shadow=shadow opposition=opposition elect=elect designate=elect onetime=former
ousted=former retired=former predecessor=former successor=elect`;

/** Words in a role phrase that tell nothing of whose role it is. */
export const roleFillers = `official chief senior top new longtime long-time veteran influential prominent current incumbent ministry department agency service
office policy body organisation organization administration bureau government state national federal main principal own company
general high powerful embattled outgoing incoming controversial popular young old elderly local regional one first second third fourth
nation country nation's country's side press public affairs relations beloved leading well-known noted so-called self-styled republic
federation people's charge world global international`;

/** Fields that a role can have, each with the words that name it. */
export const roleFields = `foreign=foreign,diplomacy,diplomatic,diplomat,external
defence=defence,defense,war,military,army,pentagon
interior=interior,home,internal
finance=finance,treasury,financial,exchequer,fiscal
justice=justice,attorney
intelligence=intelligence,spy,espionage,secret
health=health,medical
education=education,schools,school
energy=energy,oil,power
environment=environment,environmental,climate
trade=trade,commerce,business
labour=labor,labour,employment,work
transport=transport,transportation
agriculture=agriculture,farming,agricultural
police=police,constabulary
parliament=parliament,parliamentary,lawmakers
president=president,presidential,presidency,president's
premier=premier,prime,pm
court=court,courts`;

/** The roles that one person at a time holds for a whole country: *the president* alone can mean them. */
export const soleOffices = 'president premier chancellor monarch foreign-minister leader governor mayor';

/** Roles that a body has as easily as a person: alone they are nobody whom *he* or *she* could mean. */
export const bodyRoles =
  'contractor subcontractor developer manufacturer retailer shareholder broker sponsor regulator operator publisher broadcaster supplier provider owner landlord employer lender insurer';
