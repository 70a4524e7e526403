/** Questions about what is done with data: what for, whose, which, and where they come from. */
import {
  asks,
  type ClientQuestions,
  date,
  oneLine,
  oneOf,
  story,
  vocabulary,
  words,
  yesAnd,
  yesNo,
} from './question.ts';
import { sensitiveQuestions } from './sensitive-data.ts';

/** What is done, by whom, and for what. */
const work: ClientQuestions = {
  'ACT-NONE': asks(
    'organisation',
    story,
    () =>
      'Waarvoor gebruikt u gegevens van mensen, zoals klanten, personeel, sollicitanten of bezoekers van uw website?',
    () =>
      'What do you use data about people for, such as customers, staff, applicants or visitors of your website?',
  ),
  'ROLE-NOACTIVITY': asks(
    'organisation',
    story,
    () => 'Wat doet u met gegevens van mensen in opdracht van uw klanten?',
    () => 'What do you do with data about people on the instructions of your clients?',
  ),
  'ACT-OWNER': asks(
    'activity',
    oneLine,
    (p) => `Welke functie in uw organisatie gaat over ${p.it}, zoals eigenaar of administratie?`,
    (p) => `Which function is in charge of ${p.it}, such as owner or administration?`,
  ),
  'ACT-ENDDATE': asks(
    'activity',
    date,
    (p) => `Wanneer bent u gestopt met ${p.it}?`,
    (p) => `When did you stop with ${p.it}?`,
  ),
  'PUR-NONE': asks(
    'activity',
    words,
    (p) => `Waarvoor gebruikt u de gegevens${p.at}?`,
    (p) => `What do you use the data${p.at} for?`,
  ),
  'PUR-VAGUE': asks(
    'purpose',
    words,
    (p) => `Wat doet u precies met gegevens voor ${p.it}${p.at}?`,
    (p) => `What exactly do you do with data for ${p.it}${p.at}?`,
  ),
  'PUR-LATER': asks(
    'purpose',
    words,
    (p) => `Waarom bent u gegevens later ook gaan gebruiken voor ${p.it}${p.at}?`,
    (p) => `Why did you later begin to use data for ${p.it}${p.at} too?`,
  ),
  'JC-NOARRANGEMENT': asks(
    'activity',
    yesNo,
    (p) => `Hebt u met het andere bedrijf op papier gezet wie wat doet met de gegevens${p.at}?`,
    (p) => `Did you and the other company write down who does what with the data${p.at}?`,
  ),
};

const people: ClientQuestions = {
  'SUB-NONE': asks(
    'activity',
    words,
    (p) => `Van welke mensen hebt u gegevens${p.at}, zoals klanten of sollicitanten?`,
    (p) => `Of which people do you have data${p.at}, such as customers or applicants?`,
  ),
  'SUB-CHILDREN': asks(
    'people',
    yesNo,
    (p) => `Zijn er kinderen jonger dan 16 jaar onder ${p.it}${p.at}?`,
    (p) => `Are there children under 16 among ${p.it}${p.at}?`,
  ),
  'SUB-UNUSED': asks(
    'people',
    yesAnd('Zo ja, welke?', 'If so, which?'),
    (p) => `Gebruikt u gegevens van ${p.it}${p.at}?`,
    (p) => `Do you use data of ${p.it}${p.at}?`,
  ),
};

const data: ClientQuestions = {
  'DAT-NONE': asks(
    'activity',
    words,
    (p) => `Welke gegevens hebt u van mensen${p.at}, zoals naam, adres of telefoonnummer?`,
    (p) => `Which data about people do you have${p.at}, such as name, address or phone number?`,
  ),
  'DAT-SOURCE': asks(
    'data',
    vocabulary('dataItem', 'source', ['person', 'thirdParty', 'public', 'observed', 'derived']),
    (p) => `Waar komt ${p.it}${p.at} vandaan?`,
    (p) => `Where does ${p.it}${p.at} come from?`,
  ),
  'DAT-SOURCEPARTY': asks(
    'data',
    oneLine,
    (p) => `Van welk bedrijf of welke persoon krijgt u ${p.it}${p.at}?`,
    (p) => `From which company or person do you get ${p.it}${p.at}?`,
  ),
  'DAT-SOURCEPUBLIC': asks(
    'data',
    oneLine,
    (p) => `Uit welke openbare bron haalt u ${p.it}${p.at}, zoals het handelsregister?`,
    (p) => `From which public source do you take ${p.it}${p.at}, such as the trade register?`,
  ),
  'DAT-OBLIGATORY': asks(
    'data',
    oneOf(
      ['ja, van de wet', 'yes, by law'],
      ['ja, voor de afspraak', 'yes, for the contract'],
      ['nee', 'no'],
    ),
    (p) => `Moeten mensen ${p.it}${p.at} aan u geven?`,
    (p) => `Must people give you ${p.it}${p.at}?`,
  ),
  'DAT-OBLIGATORYLAW': asks(
    'data',
    oneLine,
    (p) => `Van welke wet of instantie moeten mensen ${p.it}${p.at} geven?`,
    (p) => `Which law or authority requires people to give ${p.it}${p.at}?`,
  ),
  'DAT-CONSEQUENCE': asks(
    'data',
    words,
    (p) => `Wat gebeurt er als iemand ${p.several ? 'deze gegevens' : p.it}${p.at} niet geeft?`,
    (p) => `What happens if somebody does not give ${p.several ? 'these data' : p.it}${p.at}?`,
  ),
  'DAT-NOPURPOSE': asks(
    'data',
    yesAnd('Zo ja, waarvoor?', 'If so, for what?'),
    (p) => `Gebruikt u ${p.it}${p.at}?`,
    (p) => `Do you use ${p.it}${p.at}?`,
  ),
  'BAS-GROUP': asks(
    'people',
    words,
    (p) => `Waarvoor gebruikt u gegevens van ${p.it}${p.at}?`,
    (p) => `What do you use data of ${p.it}${p.at} for?`,
  ),
  'BAS-GAP': asks(
    'data',
    words,
    (p) => `Waarvoor gebruikt u ${p.it}${p.several ? '' : ` van “${p.whom}”`}${p.at}?`,
    (p) => `What do you use ${p.it}${p.several ? '' : ` of “${p.whom}”`}${p.at} for?`,
    ['whom'],
  ),
};

const told: ClientQuestions = {
  'INF-ART14': asks(
    'data',
    yesAnd('Zo ja, wanneer en hoe?', 'If so, when and how?'),
    (p) => `Vertelt u mensen dat u ${p.it}${p.at} over hen hebt?`,
    (p) => `Do you tell people that you have ${p.it}${p.at} about them?`,
  ),
  'INF-MOMENT': asks(
    'activity',
    vocabulary('informing', 'moment', ['atCollection', 'firstContact', 'withinMonth']),
    (p) => `Wanneer vertelt u mensen dat u hun gegevens hebt${p.at}?`,
    (p) => `When do you tell people that you have their data${p.at}?`,
  ),
  'INF-CHANNEL': asks(
    'activity',
    words,
    (p) => `Hoe vertelt u mensen wat u met hun gegevens doet${p.at}, zoals in de eerste mail?`,
    (p) =>
      `How do you tell people what you do with their data${p.at}, such as in the first e-mail?`,
  ),
  'INF-REASON': asks(
    'activity',
    words,
    (p) => `Waarom vertelt u mensen niet dat u hun gegevens hebt${p.at}?`,
    (p) => `Why do you not tell people that you have their data${p.at}?`,
  ),
  'INF-DATE': asks(
    'activity',
    date,
    (p) => `Wanneer besloot u om mensen niet te vertellen dat u hun gegevens hebt${p.at}?`,
    (p) => `When did you decide not to tell people that you have their data${p.at}?`,
  ),
};

export const activityQuestions: ClientQuestions = {
  ...work,
  ...people,
  ...data,
  ...sensitiveQuestions,
  ...told,
};
