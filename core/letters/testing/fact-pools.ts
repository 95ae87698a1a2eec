/** Facts as people type them, well and less well; no run of eight words stands in two of a list. */
export const companies = [
  'Northwind Energy',
  'Lorem Labs',
  'Acme',
  'The Muster Company',
  'Ipsum & Sons GmbH',
  'St. Example Hospital Trust',
]

export const roles = [
  'Grid Analyst',
  'Senior Data Engineer',
  'Nurse',
  'Office Manager (m/f/d)',
  'Head of Customer Care and Returns',
  'primary school teacher',
]

export const thankYouFors = [
  'the quarter of an hour at the whiteboard, looking for the weak point in the old load model',
  'showing me the map of the storm outages.',
  'Being so honest about the winter rota!',
  'thank you for your patience with my many questions about the budget',
  'the walk through the workshop and the names of everyone we met there',
  'taking the time to explain how a complaint travels from the shop to your desk',
  'letting me sit in on the morning meeting\nwith the whole ward',
  'the frank answer to my question about overtime',
  'the case study, which was hard and a real pleasure',
  'Reading my portfolio so closely beforehand',
  'the coffee and the story of how the company began',
  "your questions, which I'd like to be asked more often",
]

export const theySaids = [
  'a forecast is only worth what the control room will believe at five in the morning',
  'the team would rather hear about a mistake on the day than read about it in a report',
  'You said that on-call weeks are shared by everyone, managers included.',
  'Most of the savings will have to come from the old contracts',
  'that the new hire will own the returns process from the first month',
  'nobody has touched the reporting scripts since 2019. They still run every night',
  'parents notice how you speak long before they notice what you teach',
  'SQL matters less than being able to say what a number means',
  'you look for people who finish things',
  'the hardest part of the job is saying no to good ideas!',
  'I should ask more about money, since everyone else does',
  'Trust takes a year to build on this ward and a single shift to lose, and that new people rarely believe it until they have seen it',
]

export const sellingPoints = [
  'cut the forecast error at the water utility by a fifth, until the night shift stopped keeping its own spreadsheet',
  'I have ten years of practice in payroll, four of them with a team of my own.',
  'led two office moves without losing a working day',
  'wrote the handbook that our trainees still use',
  'Built the warehouse reports that three departments now open every morning',
  'nursed on a stroke ward for six years. I also trained eleven newcomers there',
]

export const whys = [
  'planning with probabilities is where I want to be of use',
  'Because it joins the two things I do best, figures and people',
  'the work is close to the customers and the team is small enough to know by name',
  'I want to stay with one school and see a class grow up',
  'to build something that lasts',
]

export const clarifications = [
  'answered your question about on-call duty too hesitantly. I have done it every third week for two years',
  'can start in May, not in July as I may have made it sound',
  'I said that I had not used the new ledger; I have used it, under its old name.',
  'my answer about salary was meant as a range and not as a condition',
]

export const names = [
  'Ravi Sample',
  'Dana Lee',
  'Mei Muster',
  'Carla van den Muster',
  'Tomas Beispiel',
  'Wirya',
  'Anne-Marie O’Sample',
  'Nguyễn Thị Mẫu',
]

export const news = [
  'finished the certificate in grid planning that I told you about',
  'I have moved to Leeds and can now come to the office every day',
  'taken on the night rota at the clinic for the winter.',
  'passed my second examination',
]

export const reasons = [
  'another company made me an offer that is nearer to my family',
  'I have accepted a position elsewhere.',
  'Because my father is ill and I cannot move before the summer',
  'I am waiting for the answer of the school where my daughter is to go',
]

export const references = [
  'the reference that you gave me last week',
  'speaking to them on the phone for so long',
  'You wrote such a fair letter about my years in the ward',
]

export const pays = ['£42,000 a year', '52,000 euros a year before tax', '$31 an hour', 'at 3,400 a month.']

export const agreements = [
  'I work from home on Mondays',
  'we agreed that the first three months are a trial on both sides',
  'the move is paid for by the company.',
]
