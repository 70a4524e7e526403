/** Questions about the organisation, its data protection officer and the rights of people. */
import {
  asks,
  type ClientQuestions,
  oneLine,
  oneOf,
  otherwise,
  vocabulary,
  words,
  yesAnd,
  yesNo,
} from './question.ts';

const jointly = asks(
  'organisation',
  yesAnd('Zo ja, met wie en waarover?', 'If so, with whom and about what?'),
  () =>
    'Beslist u ergens samen met een ander bedrijf wat er met gegevens van mensen gebeurt, zoals bij een pagina op sociale media?',
  () =>
    'Do you anywhere decide together with another company what happens to data about people, such as on a social media page?',
);

export const organisationQuestions: ClientQuestions = {
  'ORG-NAME': asks(
    'organisation',
    oneLine,
    () => 'Wat is de officiële naam van uw organisatie?',
    () => 'What is the legal name of your organisation?',
  ),
  'ORG-ADDRESS': asks(
    'organisation',
    words,
    () => 'Wat is het adres van uw organisatie: straat, huisnummer, postcode en plaats?',
    () => 'What is the address of your organisation: street, number, postcode and town?',
  ),
  'ORG-REP27': asks(
    'organisation',
    yesAnd('Zo ja, wie is dat?', 'If so, who is that?'),
    () =>
      'Hebt u iemand in Europa die daar namens uw organisatie vragen over gegevens beantwoordt?',
    () => 'Do you have somebody in Europe who answers questions about data there on your behalf?',
  ),
  'ORG-REP27/organisation/country': asks(
    'organisation',
    oneLine,
    () => 'In welk land is uw organisatie gevestigd?',
    () => 'In which country is your organisation established?',
  ),
  'ORG-EXEMPTION': asks(
    'organisation',
    yesNo,
    () =>
      'Gebruikt u vaker dan af en toe gegevens van mensen, zoals van vaste klanten of personeel?',
    () =>
      'Do you use data about people more than now and then, such as of regular customers or staff?',
  ),
  'ORG-STAFF': asks(
    'organisation',
    oneLine,
    () => 'Hoeveel mensen werken er bij uw organisatie?',
    () => 'How many people work for your organisation?',
  ),
  'REP-DETAILS': asks(
    'organisation',
    words,
    () => 'Wat zijn de naam en het adres of e-mailadres van uw vertegenwoordiger in Europa?',
    () => 'What are the name and the address or e-mail address of your representative in Europe?',
  ),
  'ORG-KVK': asks(
    'organisation',
    oneLine,
    () => 'Wat is uw nummer bij de Kamer van Koophandel, als u dat hebt?',
    () => 'What is your number in the trade register (KvK), if you have one?',
  ),
  'ORG-CONTACT': asks(
    'organisation',
    words,
    () => 'Op welk e-mailadres of telefoonnummer kunnen mensen uw organisatie bereiken?',
    () => 'At which e-mail address or phone number can people reach your organisation?',
  ),
  'ORG-PRIVACYCONTACT': asks(
    'organisation',
    words,
    () => 'Op welk adres wilt u vragen krijgen over gegevens van mensen?',
    () => 'At which address do you want to receive questions about data of people?',
  ),
  'GRP-SCOPE': asks(
    'company',
    yesNo,
    (p) => `Moet uw privacyverklaring ook gelden voor ${p.it}?`,
    (p) => `Is your privacy statement meant to cover ${p.it} too?`,
  ),
  'ROLE-CLIENTDATA': asks(
    'organisation',
    yesAnd('Zo ja, welk werk is dat?', 'If so, which work is that?'),
    () => 'Bewaart of gebruikt u ook gegevens van mensen in opdracht van uw klanten?',
    () => 'Do you also keep or use data about people on the instructions of your clients?',
  ),
  'JC-UNANSWERED': jointly,
  'JC-DENIED': jointly,
  'JC-PARTIES': asks(
    'arrangement',
    oneLine,
    (p) => `Met welke bedrijven hebt u ${p.it}?`,
    (p) => `With which companies do you have ${p.it}?`,
  ),
  'JC-DUTIES': asks(
    'arrangement',
    oneOf(
      ['wij', 'we do'],
      ['het andere bedrijf', 'the other company'],
      ['wij allebei', 'both of us'],
    ),
    (p) =>
      `Wie vertelt mensen bij ${p.it} wat er met hun gegevens gebeurt en beantwoordt hun vragen?`,
    (p) => `Who tells people about their data and answers their questions under ${p.it}?`,
  ),
  'JC-CONTACT': asks(
    'arrangement',
    yesAnd('Zo ja, welk adres?', 'If so, which address?'),
    (p) => `Is er bij ${p.it} één adres waar mensen terechtkunnen?`,
    (p) => `Is there one address that people can turn to under ${p.it}?`,
  ),
  'DPO-UNANSWERED': asks(
    'organisation',
    yesNo,
    () =>
      'Hebt u iemand officieel aangesteld die controleert hoe u met gegevens omgaat (een functionaris gegevensbescherming, FG)?',
    () =>
      'Did you officially appoint somebody who checks how you handle data (a data protection officer, DPO)?',
  ),
  'DPO-NAME': asks(
    'organisation',
    oneLine,
    () => 'Hoe heet uw functionaris gegevensbescherming (FG)?',
    () => 'What is the name of your data protection officer (DPO)?',
  ),
  'DPO-CONTACT': asks(
    'organisation',
    words,
    () => 'Hoe is uw functionaris gegevensbescherming (FG) te bereiken?',
    () => 'How can your data protection officer (DPO) be reached?',
  ),
  'DPO-REGISTERED': asks(
    'organisation',
    yesAnd('Zo ja, op welke datum?', 'If so, on which date?'),
    () =>
      'Is uw functionaris gegevensbescherming (FG) aangemeld bij de toezichthouder voor privacy (in Nederland de Autoriteit Persoonsgegevens)?',
    () => 'Was the supervisory authority notified of your data protection officer (DPO)?',
  ),
  'DPO-CONFLICT': asks(
    'organisation',
    yesAnd('Zo ja, waarover?', 'If so, about what?'),
    () =>
      'Beslist uw functionaris gegevensbescherming (FG) zelf mee over wat er met gegevens gebeurt?',
    () => 'Does your data protection officer (DPO) also decide what happens to data?',
  ),
  'RGT-CHANNEL': asks(
    'organisation',
    otherwise(
      vocabulary('rightsPolicy', 'channels', ['email', 'phone', 'post', 'form', 'inPerson']),
    ),
    () => 'Hoe kunnen mensen u vragen om hun gegevens te laten zien of te wissen?',
    () => 'How can people ask you to show or delete their data?',
  ),
  'CHG-POLICY': asks(
    'organisation',
    yesAnd('Zo ja, hoe?', 'If so, how?'),
    () => 'Vertelt u het aan mensen als uw privacyverklaring verandert?',
    () => 'Do you tell people when your privacy statement changes?',
  ),
};
