/** What is said of the exemption of Art. 30(5): another advice for each reason that takes it away. */
import type { ExemptionAlternative } from '../../reference/exemption.ts';
import { byKind, says } from './messages.ts';

/** All three, as the law data have them. */
const byReason = byKind<ExemptionAlternative>;

const stays = {
  nl: 'Laat het in uw register staan, hoe weinig u het ook doet. Hebt u ook personeel of vaste klanten, vul dan in dat u vaker dan af en toe gegevens gebruikt. Hebt u die niet, sluit dit punt dan af.',
  en: 'Keep it in your register, however rarely you do it. If you also have staff or regular customers, fill in that you use data more than occasionally. If not, close this item.',
};

export const exemptionMessages = says(
  [
    byReason({
      'exemption.specialData': (p) =>
        `Ook met minder dan ${p.maximum} mensen moet in uw register staan wat u doet met “${p.what}”. Voor zulke gegevens geldt geen uitzondering, ook niet als u ze maar af en toe gebruikt.`,
      'exemption.risk': (p) =>
        `Ook met minder dan ${p.maximum} mensen moet “${p.what}” in uw register staan. U gaf bij de DPIA aan dat het een risico voor mensen kan geven.`,
      'exemption.notOccasional': (p) =>
        `Met minder dan ${p.maximum} mensen mag u uit uw register alleen weglaten wat u af en toe doet, als het geen risico voor mensen geeft en niet over bijvoorbeeld gezondheid of strafbare feiten gaat. Dat komt bijna nooit voor.`,
    }),
    byReason({
      'exemption.specialData': stays.nl,
      'exemption.risk': stays.nl,
      'exemption.notOccasional':
        'Hebt u personeel of vaste klanten, vul dan in dat u vaker dan af en toe gegevens gebruikt. Hebt u die niet, neem dan toch op wat een risico geeft of over gezondheid of strafbare feiten gaat.',
    }),
  ],
  [
    byReason({
      'exemption.specialData': (p) =>
        `With fewer than ${p.maximum} people too, your record must hold what you do with “${p.what}”. No exception covers such data, even if you use them only now and then.`,
      'exemption.risk': (p) =>
        `With fewer than ${p.maximum} people too, “${p.what}” must stand in your record. Under DPIA you answered that it may bring a risk to people.`,
      'exemption.notOccasional': (p) =>
        `With fewer than ${p.maximum} people you may leave out of your record only what you do now and then, if it brings no risk to people and is not about, for example, health or criminal offences. That is hardly ever the case.`,
    }),
    byReason({
      'exemption.specialData': stays.en,
      'exemption.risk': stays.en,
      'exemption.notOccasional':
        'With staff or regular customers, fill in that you use data more than occasionally. Without them, still record what brings a risk or is about health or criminal offences.',
    }),
  ],
);
