/** Questions about why data may be used, and about advertising. */
import {
  asks,
  type ClientQuestions,
  oneLine,
  oneOf,
  oneOfOr,
  otherwise,
  reasons,
  vocabulary,
  words,
  yesAnd,
  yesNo,
} from './question.ts';

const consent: ClientQuestions = {
  'BAS-6A-HOW': asks(
    'purpose',
    words,
    (p) => `Hoe vraagt u mensen toestemming voor ${p.it}${p.at}?`,
    (p) => `How do you ask people for consent to ${p.it}${p.at}?`,
  ),
  'BAS-6A-PROOF': asks(
    'purpose',
    words,
    (p) => `Hoe kunt u later laten zien dat iemand toestemming gaf voor ${p.it}${p.at}?`,
    (p) => `How can you show later that somebody consented to ${p.it}${p.at}?`,
  ),
  'BAS-6A-WITHDRAW': asks(
    'purpose',
    words,
    (p) => `Hoe kan iemand de toestemming voor ${p.it}${p.at} weer intrekken?`,
    (p) => `How can somebody withdraw the consent to ${p.it}${p.at}?`,
  ),
  'BAS-6A-STAFF': asks(
    'purpose',
    yesAnd('Zo ja, welke?', 'If so, which?'),
    (p) => `Heeft het gevolgen voor een medewerker die nee zegt tegen ${p.it}${p.at}?`,
    (p) => `Are there consequences for a member of staff who says no to ${p.it}${p.at}?`,
  ),
  'BAS-6A-CHILD': asks(
    'purpose',
    yesAnd('Zo ja, hoe?', 'If so, how?'),
    (p) =>
      `Vraagt u een ouder om toestemming voor ${p.it}${p.at} als iemand daar te jong voor is (in Nederland onder de 16 jaar)?`,
    (p) =>
      `Do you ask a parent for consent to ${p.it}${p.at} if somebody is too young for it (in the Netherlands under 16)?`,
  ),
};

const duty: ClientQuestions = {
  'BAS-6B-CONTRACT': asks(
    'purpose',
    words,
    (p) => `Om welke afspraak of welk contract gaat het bij ${p.it}${p.at}?`,
    (p) => `Which arrangement or contract is ${p.it}${p.at} about?`,
  ),
  'BAS-6C-NOLAW': asks(
    'purpose',
    words,
    (p) => `Van welke wet of instantie moet u gegevens gebruiken voor ${p.it}${p.at}?`,
    (p) => `Which law or authority requires you to use data for ${p.it}${p.at}?`,
  ),
  'BAS-6D-REASON': asks(
    'purpose',
    words,
    (p) => `Welk gevaar voor iemands leven is er bij ${p.it}${p.at}?`,
    (p) => `What danger to somebody’s life is there with ${p.it}${p.at}?`,
  ),
  'BAS-6E-NOLAW': asks(
    'purpose',
    words,
    (p) => `In welke wet of welk besluit staat dat ${p.it}${p.at} uw taak is?`,
    (p) => `Which law or decision says that ${p.it}${p.at} is your task?`,
  ),
  'BAS-6F-NOINTEREST': asks(
    'purpose',
    words,
    (p) => `Waarom is ${p.it}${p.at} belangrijk voor uw organisatie?`,
    (p) => `Why is ${p.it}${p.at} important to your organisation?`,
  ),
  'BAS-6F-BALANCING': asks(
    'purpose',
    words,
    (p) => `Wat merken mensen ervan dat u hun gegevens gebruikt voor ${p.it}${p.at}?`,
    (p) => `What do people notice of your use of their data for ${p.it}${p.at}?`,
  ),
  'BAS-6F-NECESSITY': asks(
    'purpose',
    oneOfOr('Waarom?', 'Why?', yesNo),
    (p) => `Kan ${p.it}${p.at} ook met minder gegevens?`,
    (p) => `Can ${p.it}${p.at} be done with fewer data?`,
  ),
};

const advertising: ClientQuestions = {
  'PUR-MARKETING': asks(
    'purpose',
    yesNo,
    (p) => `Is ${p.it}${p.at} bedoeld als reclame?`,
    (p) => `Is ${p.it}${p.at} meant as advertising?`,
  ),
  'MKT-CHANNEL': asks(
    'purpose',
    otherwise(
      vocabulary('purpose', 'marketingChannels', [
        'email',
        'sms',
        'phone',
        'post',
        'app',
        'socialMedia',
        'onlineAds',
      ]),
    ),
    (p) => `Hoe bereikt u mensen voor ${p.it}${p.at}?`,
    (p) => `How do you reach people for ${p.it}${p.at}?`,
  ),
  'MKT-RULE': asks(
    'purpose',
    otherwise(
      oneOf(
        ['zij zeiden eerst ja', 'they said yes first'],
        ['zij kochten eerder iets bij ons', 'they bought something from us before'],
      ),
    ),
    (p) => `Aan welke mensen stuurt u een mail of bericht voor ${p.it}${p.at}?`,
    (p) => `To which people do you send an e-mail or message for ${p.it}${p.at}?`,
  ),
  'MKT-CALLS': asks(
    'purpose',
    yesNo,
    (p) => `Vraagt u mensen vooraf of u hen mag bellen voor ${p.it}${p.at}?`,
    (p) => `Do you ask people beforehand whether you may call them for ${p.it}${p.at}?`,
  ),
  'MKT-SOFTOPTIN': asks(
    'purpose',
    yesAnd('Zo ja, wat?', 'If so, what?'),
    (p) => `Kochten de mensen die u bereikt met ${p.it}${p.at} eerder iets bij u?`,
    (p) => `Did the people you reach with ${p.it}${p.at} buy something from you before?`,
  ),
  'RGT-DM': asks(
    'purpose',
    oneLine,
    (p) => `Hoe kan iemand zich afmelden voor ${p.it}${p.at}?`,
    (p) => `How can somebody unsubscribe from ${p.it}${p.at}?`,
  ),
};

export const reasonQuestions: ClientQuestions = {
  'BAS-MISSING': asks(
    'purpose',
    reasons,
    (p) => `Waarom mag of moet u gegevens gebruiken voor ${p.it}${p.at}?`,
    (p) => `Why may or must you use data for ${p.it}${p.at}?`,
  ),
  ...duty,
  ...consent,
  ...advertising,
};
