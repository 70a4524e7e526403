/** Questions about who gets the data of an activity and to which countries they go. */
import {
  asks,
  type ClientQuestions,
  country,
  oneLine,
  oneOf,
  otherwise,
  words,
  yesAnd,
  yesNo,
} from './question.ts';

const recipients = asks(
  'activity',
  yesAnd('Zo ja, wie?', 'If so, who?'),
  (p) =>
    `Krijgen mensen of bedrijven buiten uw organisatie gegevens${p.at}, zoals een boekhouder of bezorger?`,
  (p) =>
    `Do people or companies outside your organisation get data${p.at}, such as a bookkeeper or courier?`,
);
const who = asks(
  'activity',
  words,
  (p) => `Wie buiten uw organisatie krijgt gegevens${p.at}?`,
  (p) => `Who outside your organisation gets data${p.at}?`,
);
const abroad = asks(
  'activity',
  yesAnd('Zo ja, welk land?', 'If so, which country?'),
  (p) =>
    `Komen gegevens${p.at} in een land buiten Europa, bijvoorbeeld omdat een programma ze daar bewaart?`,
  (p) =>
    `Do data${p.at} end up in a country outside Europe, for example because a program keeps them there?`,
);

const others: ClientQuestions = {
  'ANS-RECIPIENT': recipients,
  'ANS-DENIED': recipients,
  'ANS-DENIED/activity/recipientsAnswer': recipients,
  'REC-NONE': who,
  'REC-EMPTY': who,
  'REC-KIND': asks(
    'recipient',
    oneOf(
      ['in onze opdracht', 'on our instructions'],
      ['beslist zelf wat ermee gebeurt', 'decides what happens to them'],
    ),
    (p) => `Hoe werkt ${p.it} met de gegevens${p.at}?`,
    (p) => `How does ${p.it} work with the data${p.at}?`,
  ),
  'REC-WHAT': asks(
    'recipient',
    words,
    (p) => `Waarvoor krijgt ${p.it} gegevens van u${p.at}?`,
    (p) => `What does ${p.it} get data from you for${p.at}?`,
  ),
  'REC-ENDED': asks(
    'recipient',
    yesNo,
    (p) => `Krijgt ${p.it} nog gegevens van u${p.at}?`,
    (p) => `Does ${p.it} still get data from you${p.at}?`,
  ),
};

const countries: ClientQuestions = {
  'ANS-TRANSFER': abroad,
  'ANS-DENIED/activity/transfersAnswer': abroad,
  'TRF-NONE': asks(
    'activity',
    words,
    (p) => `Naar welke landen buiten Europa gaan gegevens${p.at}?`,
    (p) => `To which countries outside Europe do data go${p.at}?`,
  ),
  'TRF-CONFLICT': asks(
    'company',
    yesAnd('Zo ja, welk land?', 'If so, which country?'),
    (p) => `Bewaart ${p.it} de gegevens${p.at} in een land buiten Europa?`,
    (p) => `Does ${p.it} keep the data${p.at} in a country outside Europe?`,
    ['who'],
  ),
  'TRF-SILENT': asks(
    'activity',
    otherwise(
      oneOf(['ja, wij', 'yes, we do'], ['nee, de reiziger zelf', 'no, the traveller does']),
    ),
    (p) => `Stuurt u gegevens naar het land van de reis${p.at}?`,
    (p) => `Do you send data to the country of travel${p.at}?`,
  ),
};

/** Of transfers that an activity records. */
const transfers: ClientQuestions = {
  'TRF-NOPLACE/transfer/country': asks(
    'recipient',
    oneLine,
    (p) => `Naar welk land gaan de gegevens${p.at}${p.who ? ` die ${p.it} krijgt` : ''}?`,
    (p) => `To which country do the data go${p.who ? ` that ${p.it} gets` : ''}${p.at}?`,
    ['who'],
  ),
  'TRF-NOINSTRUMENT/transfer/instrument': asks(
    'activity',
    otherwise(oneOf(['wij', 'we do'], ['de persoon zelf', 'the person'])),
    (p) => `Wie stuurt de gegevens${p.at} naar het buitenland${country(p)}?`,
    (p) => `Who sends the data${p.at} abroad${country(p)}?`,
    ['place'],
  ),
  'TRF-49A-RISK': asks(
    'activity',
    yesAnd('Zo ja, welk risico?', 'If so, which risk?'),
    (p) =>
      `Vertelt u mensen vooraf welk risico hun gegevens${p.at} lopen in het buitenland${country(p)}?`,
    (p) => `Do you tell people beforehand which risk their data${p.at} run abroad${country(p)}?`,
    ['place'],
  ),
  'TRF-49A-RECORD': asks(
    'activity',
    words,
    (p) =>
      `Hoe kunt u laten zien dat iemand het goed vond om gegevens${p.at} naar het buitenland${country(p)} te sturen?`,
    (p) => `How can you show that somebody agreed to send data${p.at} abroad${country(p)}?`,
    ['place'],
  ),
  'TRF-49-NECESSITY': asks(
    'activity',
    words,
    (p) => `Waarom gaan gegevens${p.at} naar het buitenland${country(p)}?`,
    (p) => `Why do data${p.at} go abroad${country(p)}?`,
    ['place'],
  ),
  'TRF-49-SYSTEMATIC': asks(
    'activity',
    oneOf(['een enkele keer', 'now and then'], ['vaak', 'often']),
    (p) => `Hoe vaak gaan gegevens${p.at} naar het buitenland${country(p)}?`,
    (p) => `How often do data${p.at} go abroad${country(p)}?`,
    ['place'],
  ),
  'TRF-49-RESIDUAL': asks(
    'activity',
    yesAnd('Zo ja, op welke datum?', 'If so, on which date?'),
    (p) =>
      `Hebt u de toezichthouder voor privacy (in Nederland de Autoriteit Persoonsgegevens) verteld dat gegevens${p.at} naar het buitenland${country(p)} gaan?`,
    (p) => `Did you tell the supervisory authority that data${p.at} go abroad${country(p)}?`,
    ['place'],
  ),
};

export const sharingQuestions: ClientQuestions = { ...others, ...countries, ...transfers };
