// Names of other cultures for articles whose people are to be renamed. No name stands for a person.

/** Given names by the gender that news readers would expect, those that women and men have, and family names. */
export const cultures = [
  {
    name: 'Nigerian',
    either: 'Ayo Kehinde Taiwo Folarin',
    she: 'Adaeze Chiamaka Folasade Ngozi Ifeoma Yetunde Amarachi Temitope Bukola Nkechi',
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
    he: 'Antero Eino Heikki Jorma Kalevi Lauri Pentti Reijo Tapio Veikko',
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
  Democrats Former Then Officer Detective Deputy Assistant Under State First Majority Minority House Senate Press Executive Candidate
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
  There Another Neither Whether Despite Instead Maybe Not Outside Four Three Two One Every Furthermore Immediately See Read Stop Also`
    .split(/\s+/)
    .filter(Boolean),
);

/** Given names of women in English that do not end in *a*: who has one gets a woman's name. */
export const womensNames = new Set(
  `Abigail Alice Alison Allison Amber Amy Angel Ann Anne April Ashley Beth Betsy Betty Beverly Bridget Candace Carly Carmen Carol
  Carole Caroline Carolyn Catherine Cecile Charlotte Cheryl Christine Cindy Claire Colleen Connie Courtney Daphne Dawn Deb Debbie
  Deborah Denise Diane Dolores Doris Dorothy Edith Eileen Elaine Eleanor Elise Elizabeth Ellen Ellie Emily Erin Esther Ethel Evelyn
  Faith Felice Frances Gail Ginger Grace Gwen Gwendolyn Hannah Hazel Heather Heidi Helen Hillary Hilary Holly Hope Ingrid Irene Iris
  Isabel Ivy Jane Janet Janice Jeanne Jennifer Jenny Jill Jo Joan Joanne Jodi Joy Joyce Judith Judy Julie June
  Karen Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kay Kellyanne Kimberly Kirsten Kristen Kristin Laurel Lauren Laurie
  Lillian Linsey Lindsay Lois Loretta Lori Lorraine Louise Lucille Lucy Mabel Madeleine Maggie Margaret Marge Marian
  Marie Marilyn Marjorie Marlene Martine Mary Maureen Maxine Megan Megyn Melanie Mercedes Meredith Michele Michelle Mildred Millicent
  Miriam Molly Muriel Nancy Naomi Natalie Nicole Nikki Noreen Pam Patty Paige Peggy Penny Phyllis Rachel Renee Robyn Rosalind Rose
  Rosemary Ruth Sally Sarah Sharon Sheryl Shirley Sherry Stacey Stephanie Sue Susan Suzanne Sybil Tammy Tiffany Trish
  Valerie Vivian Wendy Whitney Winifred Yvonne Zoe`.split(/\s+/),
);

/** Given names of men that end in *a*. */
export const mensNames = new Set(`Abdulla Elisha Ezra Ilya Joshua Luca Mustafa Nikita Nikola Yehuda`.split(/\s+/));

/** Given names that women and men have in English. */
export const openNames = new Set(
  `Alex Alexis Bailey Cameron Casey Charlie Chris Dakota Dana Hunter Jackie Jaime Jamie Jan Jean Jessie Jody Jordan
  Kelly Kelsey Kendall Kerry Kim Kirby Kris Lee Leigh Leslie Lindsey Lynn Mackenzie Marion Morgan Parker Pat Quinn
  Reagan Riley Robin Sam Sandy Sasha Shannon Shawn Shelby Sidney Stacy Taylor Terry Tracy`.split(/\s+/),
);

/** Given names that are words of English too. */
export const namesAndWords = new Set(
  `Abbey April Art Bill Bob Bobby Carol Chip Chuck Clay Cliff Dale Dawn Dean Dick Don Drew Earl Eve Faith Frank Gene Grace Grant Guy
  Hank Heath Holly Hope Iris Jack Jay Jean Jim Jimmy Joe John Josh Joy June Mark Marc Mason Max May Mike Miles Nick Norm Pat Pearl
  Peg Penny Ray Reed Rich Rob Robin Rose Ruby Rush Russ Rusty Sandy Scott Skip Stew Sue Summer Ted Terry Tom Trent Trey Victor Wade
  Ward Warren Wayne Will`.split(/\s+/),
);
