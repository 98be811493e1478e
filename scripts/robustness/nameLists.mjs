// Names of other cultures for articles whose people are to be renamed. No name stands for a person.
import { readFileSync } from 'node:fs';

/** Given names by the gender that news readers would expect, those that women and men have, and family names. */
export const cultures = [
  {
    name: 'Nigerian',
    either: 'Ayo Kehinde Taiwo Temitope',
    she: 'Adaeze Chiamaka Folasade Ngozi Ifeoma Yetunde Amarachi Folake Bukola Nkechi',
    he: 'Chukwuemeka Babatunde Oluwaseun Obinna Kayode Ikenna Tunde Uchenna Adebayo Segun',
    family: 'Okonkwo Adeyemi Balogun Nwosu Eze Ogunleye Afolabi Okafor Danjuma Abubakar Olatunji Onyekachi',
  },
  {
    name: 'Indian',
    either: 'Kiran Shashi Suman Harpreet',
    she: 'Ananya Kavitha Lakshmi Meenakshi Priyanka Sunita Deepika Revathi Shalini Vasudha',
    he: 'Arjun Bhaskar Harish Karthik Manoj Prakash Raghav Suresh Venkat Yashwant',
    family:
      'Chatterjee Deshpande Iyer Krishnan Mukherjee Nambiar Patil Raghunathan Srinivasan Trivedi Venkatesan Bhattacharya',
  },
  {
    name: 'Japanese',
    either: 'Hikaru Kaoru Makoto Shinobu',
    she: 'Akiko Chihiro Emiko Haruka Kazuko Mayumi Natsuki Sachiko Tomoko Yoshiko',
    he: 'Daisuke Hiroshi Kazuo Kenjiro Masaru Nobuyuki Ryosuke Satoshi Takumi Yasuhiro',
    family: 'Fujimoto Hasegawa Ishikawa Kobayashi Matsuda Nakagawa Okamoto Shimizu Takahashi Watanabe Yamashita Kuroda',
  },
  {
    name: 'Finnish',
    either: 'Rauni Kaino Vieno',
    she: 'Aino Eeva Hilkka Inkeri Kaisa Marjatta Orvokki Päivi Sirkka Tuulikki',
    he: 'Antero Eino Heikki Jorma Kalevi Martti Pentti Reijo Tapio Veikko',
    family:
      'Hämäläinen Järvinen Korhonen Lehtonen Mäkelä Nieminen Rantanen Salonen Tuominen Virtanen Laaksonen Heikkinen',
  },
  {
    name: 'Georgian',
    either: 'Suliko',
    she: 'Ketevan Lamara Manana Nanuli Nestan Rusudan Tamar Tinatin Natela Mzia',
    he: 'Avtandil Gocha Irakli Levan Malkhaz Otar Revaz Shota Vakhtang Zurab',
    family:
      'Beridze Chikovani Dolidze Gelashvili Javakhishvili Kapanadze Lomidze Maisuradze Nozadze Tsiklauri Kobakhidze Abashidze',
  },
  {
    name: 'Yoruba and Akan',
    either: 'Nana Afriyie',
    she: 'Abena Adwoa Akosua Efua Esi Yaa Afia Araba Ekua Maame',
    he: 'Kofi Kwabena Kwadwo Kwaku Kwame Yaw Kojo Fiifi Ebo Kwesi',
    family: 'Agyeman Ampofo Asante Boateng Darko Gyamfi Mensah Nkansah Opoku Sarpong Tetteh Adomako',
  },
].map(({ name, ...lists }) => ({
  name,
  ...Object.fromEntries(Object.entries(lists).map(([kind, names]) => [kind, names.split(' ')])),
}));

/** Words that stand before a name with a capital and are no part of it. */
export const titles = new Set(
  `Mr Mrs Ms Miss Dr Sir Lord Lady Dame President Vice Secretary Senator Sen Representative Rep Congressman Congresswoman Governor Gov
  Lieutenant Lt Mayor Chairman Chairwoman Chair Chief Justice Judge General Gen Colonel Col Captain Capt Sergeant Sgt Major Admiral
  Attorney Speaker Leader Minister Prime Ambassador Director Professor Prof Rev Reverend Pastor Father Bishop Archbishop Cardinal Pope
  King Queen Prince Princess Sheriff Commissioner Councilman Councilwoman Councilor Delegate Democrat Democratic Republican Republicans
  Democrats Former Then Officer Detective Deputy Assistant Under State First Majority Minority Whip House Senate Press Executive Candidate
  Gop But And When While With For After Before If That As On In At By From The This These Those He She They It We You I What Who How Why
  Where According Even Like Since Because So Although Though Unlike Both Will Would Does Did Is Was Are Has Had Can Could Should`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words with a capital that make a sequence no person's name. */
export const noNames = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
  December New North South East West Northern Southern Eastern Western Central Great Super Fox Black White Red Blue Green Big America
  American Americans European Islamic United National International Washington Virginia Carolina Hampshire Jersey Mexico York Dakota
  City County State States Island University College School Street Avenue Hill Capitol Tower Airport Hospital Church Center Company
  Corporation Mutual Bank Post Times News Journal Tribune Herald Press Radio Image Congress Party Club Court Act Bill Law Fund
  Foundation Institute Council Committee Agency Office Department Service Street Day Week Article Administrator Spokesman Spokeswoman
  There Another Neither Whether Despite Instead Maybe Not Outside Four Three Two One Every Furthermore Immediately See Read Stop Also Show`
    .split(/\s+/)
    .filter(Boolean),
);

/** Given names that no table of the engine knows, and that sound like no word. */
export const unheardOf =
  `Zorqan Velmir Tarsik Orbald Quenno Ilmeth Brosk Yandre Kelvost Murrin Dazbor Fenwol Goruth Hestrin Jorvek
  Lumbrik Nerodt Pellusk Rindalf Sturveg`.split(/\s+/);

const table = readFileSync(new URL('../../server/src/core/lexicon/en/peopleGivenNames.ts', import.meta.url), 'utf8');
const namesIn = (list) => new RegExp(`export const ${list} = \`([^\`]*)\``).exec(table)[1].split(/\s+/).filter(Boolean);

/** What the engine’s tables of given names say of each: the gender that it mostly goes with, or that both have it. */
const known = new Map([
  ...namesIn('givenNamesThatAreWords').map((name) => [name, 'unheardOf']),
  ...namesIn('eitherNames').map((name) => [name, 'either']),
  ...['femaleNames', 'womensNamesThatAreWords'].flatMap(namesIn).map((name) => [name, 'she']),
  ...['maleNames', 'mensNamesThatAreWords'].flatMap(namesIn).map((name) => [name, 'he']),
]);

/** The kind of list that a given name comes from; nothing where no table has it. */
export const kindOfGiven = (name) => known.get(name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));

/** Short forms of given names that do not begin them, or not with the same letters. */
export const shortForms = new Map(
  `Bill=William Will=William Bob=Robert Rob=Robert Bobby=Robert Dick=Richard Rick=Richard Rich=Richard Jim=James Jimmy=James
  Jack=John Ted=Edward,Theodore Ed=Edward,Edwin Mike=Michael Chuck=Charles Charlie=Charles Hank=Henry Harry=Harold,Henry
  Tom=Thomas Tony=Anthony Joe=Joseph Larry=Lawrence,Laurence Liz=Elizabeth Beth=Elizabeth Betty=Elizabeth Kate=Katherine,Kathryn
  Kathy=Katherine,Kathleen Peggy=Margaret Meg=Margaret Mitch=Mitchell Nick=Nicholas Steve=Stephen,Steven Andy=Andrew Tim=Timothy
  Dave=David Dan=Daniel Don=Donald Ron=Ronald Ken=Kenneth Russ=Russell Gus=Augustus Hal=Harold`
    .split(/\s+/)
    .map((row) => [row.split('=')[0], row.split('=')[1].split(',')]),
);
