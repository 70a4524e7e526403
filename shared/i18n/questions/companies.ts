/** Questions about companies, programs, agreements and clients. */
import {
  asks,
  type ClientQuestions,
  country,
  date,
  oneLine,
  vocabulary,
  words,
  yesAnd,
  yesNo,
} from './question.ts';

const companies: ClientQuestions = {
  'PTY-COUNTRY': asks(
    'company',
    oneLine,
    (p) => `In welk land is ${p.it} gevestigd?`,
    (p) => `In which country is ${p.it} established?`,
  ),
  'PTY-CATEGORY': asks(
    'company',
    oneLine,
    (p) => `Wat voor bedrijf is ${p.it}?`,
    (p) => `What kind of company is ${p.it}?`,
  ),
  'PTY-UNUSED': asks(
    'company',
    yesAnd('Zo ja, waarvoor?', 'If so, for what?'),
    (p) => `Krijgt ${p.it} gegevens van u?`,
    (p) => `Does ${p.it} get data from you?`,
  ),
  'PTY-ENDDATE': asks(
    'company',
    date,
    (p) => `Wanneer bent u gestopt met ${p.it}?`,
    (p) => `When did you stop working with ${p.it}?`,
  ),
  'PTY-CERTIFICATE': asks(
    'certificate',
    yesAnd('Zo ja, tot welke datum?', 'If so, until which date?'),
    (p) => (p.several ? `Is ${p.it} verlengd?` : `Is ${p.it} van ${p.who} verlengd?`),
    (p) => (p.several ? `Was ${p.it} renewed?` : `Was ${p.it} of ${p.who} renewed?`),
  ),
};

const agreement = asks(
  'company',
  yesAnd('Zo ja, van welke datum?', 'If so, of which date?'),
  (p) =>
    `Hebt u met ${p.it} een overeenkomst over wat dat bedrijf met de gegevens mag doen (een verwerkersovereenkomst)?`,
  (p) =>
    `Do you have an agreement with ${p.it} on what that company may do with the data (a processor agreement)?`,
);
const copy = asks(
  'company',
  yesNo,
  (p) => `Stuurt u een kopie mee van de overeenkomst over gegevens met ${p.it}?`,
  (p) => `Will you enclose a copy of the agreement on data with ${p.it}?`,
);

const agreements: ClientQuestions = {
  'AGR-MISSING': agreement,
  'AGR-MISSING/processorAgreement/form': null,
  'AGR-UNKNOWN': agreement,
  'AGR-SIGNED': asks(
    'company',
    date,
    (p) => `Wanneer is de overeenkomst over gegevens met ${p.it} getekend?`,
    (p) => `When was the agreement on data with ${p.it} signed?`,
  ),
  'AGR-TERMS': asks(
    'company',
    words,
    (p) => `Welke voorwaarden van ${p.it} hebt u geaccepteerd: van welke datum of welke versie?`,
    (p) => `Which terms of ${p.it} did you accept: of which date or which version?`,
  ),
  'AGR-EXPIRED': asks(
    'company',
    yesAnd('Zo ja, van welke datum?', 'If so, of which date?'),
    (p) => `Hebt u een nieuwe overeenkomst over gegevens met ${p.it}?`,
    (p) => `Do you have a new agreement on data with ${p.it}?`,
  ),
  'AGR-UNCHECKED': copy,
  'AGR-CLAUSE-OPEN': copy,
};

const programs: ClientQuestions = {
  'SYS-SUPPLIER': asks(
    'program',
    oneLine,
    (p) => `Van welk bedrijf is ${p.it}?`,
    (p) => `Which company does ${p.it} come from?`,
  ),
  'SYS-LOCATION': asks(
    'program',
    oneLine,
    (p) => `In welk land staan de gegevens die u met ${p.it} bewaart?`,
    (p) => `In which country are the data that you keep with ${p.it}?`,
  ),
  'SYS-ENDED': asks(
    'program',
    yesAnd('Zo ja, van welk bedrijf is het nu?', 'If so, which company does it come from now?'),
    (p) => `Gebruikt u ${p.it} nog?`,
    (p) => `Do you still use ${p.it}?`,
  ),
};

const onPaper = asks(
  'company',
  yesAnd('Zo ja, welke?', 'If so, which?'),
  (p) => `Hebt u met ${p.it} afspraken op papier over gegevens in het buitenland${country(p)}?`,
  (p) => `Do you have arrangements on paper with ${p.it} about data abroad${country(p)}?`,
  ['place'],
);

/** Where the data are; the first of a rule also holds for what an activity records. */
const places: ClientQuestions = {
  'TRF-ONWARD-UNANSWERED': asks(
    'company',
    words,
    (p) => `In welk land staan de computers waarop ${p.it} de gegevens bewaart?`,
    (p) => `In which country are the computers on which ${p.it} keeps the data?`,
  ),
  'TRF-ONWARD-UNANSWERED/party/onwardAnswer': asks(
    'company',
    yesAnd('Zo ja, naar welke landen?', 'If so, to which countries?'),
    (p) => `Stuurt ${p.it} de gegevens door naar andere landen?`,
    (p) => `Does ${p.it} send the data on to other countries?`,
  ),
  'TRF-NOPLACE': asks(
    'company',
    oneLine,
    (p) => `Naar welk land gaan de gegevens die ${p.it} krijgt?`,
    (p) => `To which country do the data go that ${p.it} gets?`,
  ),
  'TRF-VAGUE': asks(
    'recipient',
    words,
    (p) =>
      p.several
        ? 'Om welke landen gaat het hierbij?'
        : `Om welke landen gaat het bij “${p.place}”${p.at}${p.who ? ` van ${p.it}` : ''}?`,
    (p) =>
      p.several
        ? 'Which countries are these about?'
        : `Which countries is “${p.place}”${p.at}${p.who ? ` of ${p.it}` : ''} about?`,
    ['who', 'place'],
  ),
  'TRF-NOINSTRUMENT': onPaper,
  'TRF-UNCOVERED': onPaper,
  'TRF-EXPIRED': asks(
    'recipient',
    yesAnd('Zo ja, tot welke datum?', 'If so, until which date?'),
    (p) =>
      `Zijn de afspraken${p.who ? ` met ${p.it}` : ''} over gegevens in het buitenland${country(p)}${p.at} verlengd?`,
    (p) =>
      `Were the arrangements${p.who ? ` with ${p.it}` : ''} about data abroad${country(p)}${p.at} renewed?`,
    ['who', 'place'],
  ),
  'TRF-DPF-TYPE': asks(
    'company',
    yesNo,
    (p) => `Krijgt ${p.it}${p.at} ook gegevens van uw personeel?`,
    (p) => `Does ${p.it}${p.at} also get data of your staff?`,
    ['who'],
  ),
  'TRF-COPY': asks(
    'recipient',
    words,
    (p) =>
      `Hoe krijgt iemand een kopie van de afspraken${p.who ? ` met ${p.it}` : ''} over gegevens in het buitenland${country(p)}${p.at}?`,
    (p) =>
      `How can people get a copy of the arrangements${p.who ? ` with ${p.it}` : ''} about data abroad${country(p)}${p.at}?`,
    ['who', 'place'],
  ),
};

/** Of work for others. */
const transfersOfClient = asks(
  'client',
  yesAnd('Zo ja, welk land?', 'If so, which country?'),
  (p) => `Komen gegevens van ${p.it}${p.at} in een land buiten Europa?`,
  (p) => `Do data of ${p.it}${p.at} end up in a country outside Europe?`,
);

export const clientQuestions: ClientQuestions = {
  'PRO-NOENGAGEMENT': asks(
    'activity',
    words,
    (p) => `Voor welke klanten doet u ${p.it}?`,
    (p) => `For which clients do you do ${p.it}?`,
  ),
  'ENG-CATEGORIES': asks(
    'client',
    words,
    (p) => `Wat doet u voor ${p.it} met gegevens${p.at}?`,
    (p) => `What do you do with data for ${p.it}${p.at}?`,
  ),
  'ENG-CONTACT': asks(
    'client',
    words,
    (p) => `Op welk adres, e-mailadres of telefoonnummer is ${p.it} te bereiken?`,
    (p) => `At which address, e-mail address or phone number can ${p.it} be reached?`,
  ),
  'ENG-CONTRACT': asks(
    'client',
    yesAnd('Zo ja, van welke datum?', 'If so, of which date?'),
    (p) => `Hebt u een contract met ${p.it}${p.at}?`,
    (p) => `Do you have a contract with ${p.it}${p.at}?`,
  ),
  'ENG-TRANSFER': transfersOfClient,
  'ENG-TRANSFER-CONFLICT': transfersOfClient,
  'ENG-TRANSFER-NONE': asks(
    'client',
    words,
    (p) => `Naar welke landen buiten Europa gaan gegevens van ${p.it}${p.at}?`,
    (p) => `To which countries outside Europe do data of ${p.it}${p.at} go?`,
  ),
  'ENG-SECURITY': asks(
    'client',
    words,
    (p) => `Hoe beveiligt u de gegevens van ${p.it}${p.at}?`,
    (p) => `How do you protect the data of ${p.it}${p.at}?`,
  ),
  'ENG-END': asks(
    'client',
    vocabulary('engagement', 'endAction', ['erase', 'return', 'eraseAndReturn', 'keepByLaw']),
    (p) => `Wat doet u met de gegevens van ${p.it}${p.at} als het werk klaar is?`,
    (p) => `What do you do with the data of ${p.it}${p.at} when the work is done?`,
  ),
  'ENG-ENDED': asks(
    'client',
    yesNo,
    (p) => `Hebt u nog gegevens van ${p.it}${p.at}?`,
    (p) => `Do you still have data of ${p.it}${p.at}?`,
  ),
};

export const companyQuestions: ClientQuestions = {
  ...companies,
  ...agreements,
  ...programs,
  ...places,
};
