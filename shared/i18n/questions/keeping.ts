/** Questions about how long data are kept, how they are protected and what a computer decides. */
import {
  asks,
  type ClientQuestions,
  date,
  oneLine,
  oneOfOr,
  reasons,
  words,
  yesAnd,
  yesNo,
} from './question.ts';

const howLong = asks(
  'data',
  words,
  (p) => `Hoe lang bewaart u ${p.it}${p.at}?`,
  (p) => `How long do you keep ${p.it}${p.at}?`,
);
const untilWhen = asks(
  'data',
  words,
  (p) => `Wanneer hebt u ${p.it}${p.at} niet meer nodig?`,
  (p) => `When do you no longer need ${p.it}${p.at}?`,
);
const whySoLong = asks(
  'data',
  words,
  (p) => `Waarom bewaart u ${p.it}${p.at} ${p.period}?`,
  (p) => `Why do you keep ${p.it}${p.at} for ${p.period}?`,
  ['period'],
);

const periods: ClientQuestions = {
  'RET-NONE': howLong,
  'RET-GAP': howLong,
  'RET-EMPTY': howLong,
  'RET-OPEN': howLong,
  'RET-UNLIMITED': untilWhen,
  'RET-VAGUE': untilWhen,
  'RET-NOSTART': asks(
    'data',
    oneLine,
    (p) => `Vanaf welk moment telt de tijd dat u ${p.it}${p.at} bewaart, zoals vanaf de levering?`,
    (p) => `From when does the time count that you keep ${p.it}${p.at}, such as from delivery?`,
  ),
  'RET-CONFLICT': asks(
    'data',
    oneLine,
    (p) =>
      p.several
        ? `Welke van de twee tijden klopt voor ${p.it}${p.at}?`
        : `Bewaart u ${p.it}${p.at} ${p.other} of ${p.period}?`,
    (p) =>
      p.several
        ? `Which of the two times is right for ${p.it}${p.at}?`
        : `Do you keep ${p.it}${p.at} for ${p.other} or for ${p.period}?`,
    ['other', 'period'],
  ),
  'RET-BELOW-MIN': asks(
    'data',
    oneOfOr('Zo nee, hoe lang?', 'If not, how long?', yesNo),
    (p) => `Klopt het dat u ${p.it}${p.at} ${p.period} bewaart?`,
    (p) => `Is it right that you keep ${p.it}${p.at} for ${p.period}?`,
    ['period'],
  ),
  'RET-ABOVE-MAX': whySoLong,
  'RET-ABOVE-GUIDANCE': whySoLong,
  'RET-ABOVE-MIN': whySoLong,
  'RET-POLICY': whySoLong,
  'RET-QUOTE-FISCAL': asks(
    'activity',
    words,
    (p) => `Hoe lang hebt u offertes nodig die geen opdracht werden${p.at}?`,
    (p) => `How long do you need quotes that came to nothing${p.at}?`,
  ),
  'RET-DESTROY': asks(
    'data',
    oneLine,
    (p) => `Hoe wist u ${p.it}${p.at}, zoals met de hand of vanzelf door een programma?`,
    (p) => `How do you delete ${p.it}${p.at}, such as by hand or by a program?`,
  ),
  'RET-BACKUP': asks(
    'organisation',
    oneLine,
    () =>
      'Hoe lang blijven gewiste gegevens nog in reservekopieën (back-ups) staan, als u die maakt?',
    () => 'How long do deleted data still stand in backups, if you make them?',
  ),
};

const protection = asks(
  'activity',
  words,
  (p) => `Hoe beveiligt u de gegevens${p.at}?`,
  (p) => `How do you protect the data${p.at}?`,
);

/** Of an activity. */
const activitySecurity: ClientQuestions = {
  'MEA-NONE': protection,
  'MEA-UNCONFIRMED/activity/measuresAnswer': protection,
  'MEA-REFUSED': asks(
    'measure',
    yesNo,
    (p) => `Gebruikt u ${p.it}${p.at} om gegevens te beveiligen?`,
    (p) => `Do you use ${p.it}${p.at} to protect data?`,
    ['what'],
  ),
};

export const securityQuestions: ClientQuestions = {
  'MEA-UNCONFIRMED': asks(
    'measure',
    yesNo,
    (p) => `Gebruikt u ${p.it} om gegevens te beveiligen?`,
    (p) => `Do you use ${p.it} to protect data?`,
  ),
  'MEA-PLANNED': asks(
    'measure',
    oneOfOr('Zo nee, vanaf welke datum?', 'If not, from which date?', yesNo),
    (p) => `Gebruikt u ${p.it} nu om gegevens te beveiligen?`,
    (p) => `Do you use ${p.it} to protect data now?`,
  ),
  'MEA-CHECKED': asks(
    'measure',
    date,
    (p) => `Wanneer keek u voor het laatst na of ${p.it} goed werkt?`,
    (p) => `When did you last check whether ${p.it} works well?`,
  ),
  'SEC-REPORT': asks(
    'organisation',
    yesAnd('Zo ja, welk adres?', 'If so, which address?'),
    () => 'Is er een adres waar iemand een lek of zwakke plek in uw beveiliging kan melden?',
    () => 'Is there an address where somebody can report a leak or weak spot in your security?',
  ),
};

const computer = asks(
  'activity',
  yesAnd('Zo ja, waarover?', 'If so, about what?'),
  (p) => `Beslist een computer${p.at} zelf iets over mensen, zonder dat een mens meekijkt?`,
  (p) => `Does a computer${p.at} decide anything about people by itself, without a human looking?`,
);

const decisions: ClientQuestions = {
  'ANS-ADM': computer,
  'ANS-DENIED/activity/automatedAnswer': computer,
  'ADM-NONE': asks(
    'activity',
    words,
    (p) => `Wat beslist de computer zelf${p.at}?`,
    (p) => `What does the computer decide by itself${p.at}?`,
  ),
  'ADM-EFFECT': asks(
    'decision',
    yesAnd('Zo ja, welk?', 'If so, which?'),
    (p) => `Heeft ${p.it}${p.at} een groot gevolg voor mensen, zoals dat iemand geen klant wordt?`,
    (p) => `Does ${p.it}${p.at} have a serious effect on people, such as refusing a customer?`,
  ),
  'ADM-LOGIC': asks(
    'decision',
    words,
    (p) => `Waar kijkt de computer naar bij ${p.it}${p.at}?`,
    (p) => `What does the computer look at for ${p.it}${p.at}?`,
  ),
  'ADM-CONSEQUENCE': asks(
    'decision',
    words,
    (p) => `Wat betekent ${p.it}${p.at} voor iemand?`,
    (p) => `What does ${p.it}${p.at} mean to somebody?`,
  ),
  'ADM-GROUND': asks(
    'decision',
    reasons,
    (p) => `Waarom neemt een computer en geen mens ${p.it}${p.at}?`,
    (p) => `Why does a computer and no human take ${p.it}${p.at}?`,
  ),
  'ADM-HUMAN': asks(
    'decision',
    yesAnd('Zo ja, bij wie?', 'If so, whom?'),
    (p) => `Kan iemand vragen of een mens kijkt naar ${p.it}${p.at}?`,
    (p) => `Can people ask for a human to look at ${p.it}${p.at}?`,
  ),
};

const assessment = asks(
  'activity',
  yesAnd('Zo ja, wanneer en wat kwam eruit?', 'If so, when and what came out?'),
  (p) => `Is er${p.at} een onderzoek gedaan naar de risico’s voor mensen (een DPIA)?`,
  (p) => `Was there an assessment of the risks for people (a DPIA)${p.at}?`,
);

const risks: ClientQuestions = {
  'ANS-DPIA': assessment,
  'DPI-OUTCOME': assessment,
  'DPI-NEEDED': assessment,
  'DPI-LIKELY': assessment,
  'DPI-DATE': asks(
    'activity',
    date,
    (p) => `Wanneer was het onderzoek naar de risico’s voor mensen (de DPIA)${p.at}?`,
    (p) => `When was the assessment of the risks for people (the DPIA)${p.at}?`,
  ),
  'DPI-LATE': asks(
    'activity',
    date,
    (p) =>
      `Voor welke datum is het onderzoek naar de risico’s voor mensen (de DPIA)${p.at} gepland?`,
    (p) => `For which date is the assessment of the risks for people (the DPIA)${p.at} planned?`,
  ),
  'DPI-CONSULT': asks(
    'activity',
    yesAnd('Zo ja, wat was het antwoord?', 'If so, what was the answer?'),
    (p) =>
      `Hebt u de toezichthouder voor privacy (in Nederland de Autoriteit Persoonsgegevens) om advies gevraagd${p.at}?`,
    (p) => `Did you ask the supervisory authority for advice${p.at}?`,
  ),
};

export const keepingQuestions: ClientQuestions = {
  ...periods,
  ...activitySecurity,
  ...decisions,
  ...risks,
};
