/** Questions about the website: cookies and what it loads from others. */
import { asks, type ClientQuestions, oneLine, story, words, yesNo } from './question.ts';

const cookies = asks(
  'organisation',
  yesNo,
  () => 'Gebruikt uw website cookies?',
  () => 'Does your website use cookies?',
);

export const websiteQuestions: ClientQuestions = {
  'CK-UNANSWERED': cookies,
  'CK-DENIED': cookies,
  'CK-NONE': asks(
    'organisation',
    story,
    () => 'Welke cookies gebruikt uw website?',
    () => 'Which cookies does your website use?',
  ),
  'CK-PURPOSE': asks(
    'cookie',
    oneLine,
    (p) => `Waarvoor is ${p.it}?`,
    (p) => `What is ${p.it} for?`,
  ),
  'CK-LIFETIME': asks(
    'cookie',
    oneLine,
    (p) => `Hoe lang blijft ${p.it} staan?`,
    (p) => `How long does ${p.it} stay?`,
  ),
  'CK-LONG': asks(
    'cookie',
    words,
    (p) => `Waarom blijft ${p.it} ${p.period} bewaard?`,
    (p) => `Why does ${p.it} stay for ${p.period}?`,
    ['period'],
  ),
  'CK-CONSENT-OPEN': asks(
    'cookie',
    yesNo,
    (p) => `Vraagt uw website toestemming voor ${p.it}?`,
    (p) => `Does your website ask for consent to ${p.it}?`,
  ),
  'CK-THIRD-OPEN': asks(
    'cookie',
    yesNo,
    (p) => `Kan een ander bedrijf ${p.it} lezen?`,
    (p) => `Can another company read ${p.it}?`,
  ),
  'CK-THIRDPARTY': asks(
    'cookie',
    oneLine,
    (p) => `Welk bedrijf kan ${p.it} lezen?`,
    (p) => `Which company can read ${p.it}?`,
  ),
  'CK-REFUSE': asks(
    'organisation',
    yesNo,
    () => 'Kan iemand cookies meteen weigeren als uw website om toestemming vraagt?',
    () => 'Can people refuse cookies at once when your website asks for consent?',
  ),
  'CK-CHANGE': asks(
    'organisation',
    words,
    () => 'Hoe verandert iemand later de keuze voor cookies op uw website?',
    () => 'How do people change their cookie choice on your website later?',
  ),
  'EMB-CLICK': asks(
    'embed',
    yesNo,
    (p) => `Laadt ${p.it} op uw website pas nadat iemand erop klikt?`,
    (p) => `Does ${p.it} on your website load only after somebody clicks?`,
  ),
};
