/** Questions about data that the law protects more: health and the like, offences, the BSN and copies of IDs. */
import { asks, type ClientQuestions, reasons, words, yesAnd, yesNo } from './question.ts';

const useOfBsn = asks(
  'activity',
  words,
  (p) => `Waarvoor gebruikt u het burgerservicenummer (BSN)${p.at}?`,
  (p) => `What do you use the citizen service number (BSN)${p.at} for?`,
);

const special = asks(
  'activity',
  yesAnd('Zo ja, welke?', 'If so, which?'),
  (p) =>
    `Hebt u${p.at} gegevens over iemands gezondheid, geloof, afkomst of iets anders dat gevoelig is?`,
  (p) =>
    `Do you have data${p.at} on somebody’s health, religion, origin or anything else sensitive?`,
);
const criminal = asks(
  'activity',
  yesAnd('Zo ja, welke?', 'If so, which?'),
  (p) =>
    `Hebt u${p.at} gegevens over strafbare feiten, zoals diefstal of een verklaring van gedrag?`,
  (p) => `Do you have data${p.at} on criminal offences, such as theft or a certificate of conduct?`,
);
const bsn = asks(
  'activity',
  yesAnd('Zo ja, waarvoor?', 'If so, for what?'),
  (p) => `Gebruikt u${p.at} het burgerservicenummer (BSN) van mensen?`,
  (p) => `Do you use the citizen service number (BSN) of people${p.at}?`,
);

export const sensitiveQuestions: ClientQuestions = {
  'ANS-SPECIAL': special,
  'ANS-DENIED/activity/specialAnswer': special,
  'SPC-NONE': asks(
    'activity',
    words,
    (p) => `Welke gevoelige gegevens hebt u${p.at}, zoals over gezondheid of geloof?`,
    (p) => `Which sensitive data do you have${p.at}, such as on health or religion?`,
  ),
  'SPC-REVEALS': asks(
    'data',
    yesNo,
    (p) => `Kunt u uit ${p.it}${p.at} iets opmaken over iemands gezondheid, geloof of afkomst?`,
    (p) => `Does ${p.it}${p.at} tell you anything about somebody’s health, religion or origin?`,
  ),
  'SPC-NO-ART9': asks(
    'data',
    reasons,
    (p) => `Waarom mag of moet u ${p.it}${p.at} hebben?`,
    (p) => `Why may or must you have ${p.it}${p.at}?`,
  ),
  'SPC-9A-RECORD': asks(
    'data',
    words,
    (p) => `Hoe vraagt u mensen of u ${p.it}${p.at} mag hebben?`,
    (p) => `How do you ask people whether you may have ${p.it}${p.at}?`,
  ),
  'WOR-WATCHING': asks(
    'data',
    yesAnd('Zo ja, op welke dag?', 'If so, on which day?'),
    (p) => `Heeft de ondernemingsraad ingestemd met ${p.it}${p.at}?`,
    (p) => `Has the works council agreed to ${p.it}${p.at}?`,
  ),
  'CAT-DIET': asks(
    'data',
    yesNo,
    (p) => `Vraagt u mensen vooraf of u ${p.it}${p.at} (over een allergie of dieet) mag bewaren?`,
    (p) =>
      `Do you ask people beforehand whether you may keep ${p.it}${p.at} (on an allergy or diet)?`,
  ),
  'ANS-CRIMINAL': criminal,
  'ANS-DENIED/activity/criminalAnswer': criminal,
  'SPC-NONE/activity/criminalAnswer': asks(
    'activity',
    words,
    (p) => `Welke gegevens over strafbare feiten hebt u${p.at}?`,
    (p) => `Which data on criminal offences do you have${p.at}?`,
  ),
  'CRM-NO-ART10': asks(
    'data',
    reasons,
    (p) => `Waarom mag of moet u ${p.it}${p.at} hebben?`,
    (p) => `Why may or must you have ${p.it}${p.at}?`,
  ),
  'ANS-BSN': bsn,
  'ANS-DENIED/activity/bsnAnswer': bsn,
  'SPC-NONE/activity/bsnAnswer': useOfBsn,
  'BSN-NOLAW': useOfBsn,
  'BSN-CONSENT': useOfBsn,
  'IDC-MASKED': asks(
    'activity',
    yesNo,
    (p) => `Zijn het BSN en de foto onleesbaar op de kopie van het paspoort of ID-bewijs${p.at}?`,
    (p) =>
      `Are the number (BSN) and the photo blacked out on the copy of the passport or ID${p.at}?`,
  ),
  'IDC-NODUTY': asks(
    'activity',
    words,
    (p) => `Waarvoor hebt u de kopie van het paspoort of ID-bewijs${p.at} nodig?`,
    (p) => `What do you need the copy of the passport or ID${p.at} for?`,
  ),
};
