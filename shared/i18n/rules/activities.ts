/** What the checks of activities, answers, purposes and joint control say. */
import { byKind, type RuleMessages, says } from './messages.ts';

export const activityRuleMessages: RuleMessages = {
  'ACT-NONE': says(
    [
      'In het register staat nog niets dat u met gegevens doet.',
      'Begin met iets dat u elke dag doet, zoals bestellingen of de boekhouding.',
    ],
    [
      'The register does not hold anything you do with data yet.',
      'Start with something you do every day, such as orders or bookkeeping.',
    ],
  ),
  'ACT-DRAFT': says(
    [
      'Dit is nog in voorbereiding en staat dus alleen met zijn naam in het register.',
      'Kijk alles na. Doet u dit, zet het dan op “in gebruik”.',
    ],
    [
      'This is still a draft, so only its name stands in the register.',
      'Check everything. If you do this, set it to “in use”.',
    ],
  ),
  'ACT-ENDDATE': says(
    ['Dit is gestopt, maar er staat niet bij wanneer.', 'Vul de einddatum in.'],
    ['This has ended, but you have not yet said when.', 'Fill in the end date.'],
  ),
  'ACT-NUMBER': says(
    ['Dit nummer komt twee keer voor.', 'Geef een van de twee een ander nummer.'],
    ['This number is used twice.', 'Give one of the two another number.'],
  ),
  'ACT-NAME': says(
    ['Deze naam komt twee keer voor.', 'Kies een andere naam, of voeg de twee samen.'],
    ['This name is used twice.', 'Choose another name, or merge the two.'],
  ),
  'ACT-REVIEW': says(
    [
      (p) => `De controle had voor ${p.date} moeten gebeuren.`,
      'Kijk na of alles nog klopt en vul de datum van vandaag in.',
    ],
    [
      (p) => `The review was due before ${p.date}.`,
      'Check whether all is still right and fill in the date of today.',
    ],
  ),
  'ACT-NEVERREVIEWED': says(
    ['U hebt nog niet gezegd hoe vaak u dit controleert.', 'Eén keer per jaar is gewoon.'],
    ['You have not yet said how often you review this.', 'Once a year is usual.'],
  ),
  'ACT-OWNER': says(
    [
      'U hebt nog niet gezegd welke functie hierover gaat.',
      'Vul een functie in, zoals “eigenaar” of “administratie”.',
    ],
    [
      'You have not yet said which function is in charge of this.',
      'Fill in a function, such as “owner” or “administration”.',
    ],
  ),
  'JC-UNANSWERED': says(
    [
      'U hebt nog niet gezegd of u ergens samen met een ander bedrijf over gegevens beslist.',
      'Kies ja of nee. Denk aan een eigen pagina op sociale media.',
    ],
    [
      'You have not yet said whether you decide about data together with another company.',
      'Choose yes or no. Think of your own page on social media.',
    ],
  ),
  'JC-DENIED': says(
    [
      'U zegt dat u nergens samen beslist, maar het register zegt iets anders.',
      'Pas het antwoord of de rol aan.',
    ],
    [
      'You say you never decide jointly, but the register says otherwise.',
      'Change the answer or the role.',
    ],
  ),
  'JC-NOARRANGEMENT': says(
    [
      'U beslist hier samen met een ander, maar een afspraak daarover ontbreekt.',
      'Leg vast wie wat doet en koppel die afspraak hieraan.',
    ],
    [
      'You decide here together with someone else, but there is no arrangement.',
      'Record who does what and link that arrangement here.',
    ],
  ),
  'JC-PARTIES': says(
    [
      'Bij deze afspraak staat niet met wie u die hebt.',
      'Kies de bedrijven met wie u samen beslist.',
    ],
    ['This arrangement does not say whom it is with.', 'Choose the companies you decide with.'],
  ),
  'JC-ESSENCE': says(
    [
      'De kern van de afspraak voor uw lezers ontbreekt.',
      'Schrijf in een paar zinnen wie wat doet. Die zinnen komen in uw verklaring.',
    ],
    [
      'The essence of the arrangement for your readers is missing.',
      'Write in a few sentences who does what. They will stand in your statement.',
    ],
  ),
  'JC-DUTIES': says(
    [
      byKind({
        both: 'U hebt nog niet gezegd wie mensen informeert en wie hun vragen beantwoordt.',
        informs: 'U hebt nog niet gezegd wie mensen informeert.',
        answers: 'U hebt nog niet gezegd wie de vragen van mensen beantwoordt.',
      }),
      byKind({ both: 'Vul beide in.', informs: 'Vul het in.', answers: 'Vul het in.' }),
    ],
    [
      byKind({
        both: 'You have not yet said who informs people and who answers their requests.',
        informs: 'You have not yet said who informs people.',
        answers: 'You have not yet said who answers the requests of people.',
      }),
      byKind({ both: 'Fill in both.', informs: 'Fill it in.', answers: 'Fill it in.' }),
    ],
  ),
  'JC-CONTACT': says(
    ['Er is geen gezamenlijk contactpunt.', 'Noem één adres waar mensen terechtkunnen.'],
    ['There is no joint contact point.', 'Give one address where people can turn to.'],
  ),
  'PUR-NONE': says(
    ['U hebt nog niet gezegd waarvoor u deze gegevens gebruikt.', 'Voeg minstens één doel toe.'],
    ['You have not yet said what you use these data for.', 'Add at least one purpose.'],
  ),
  'PUR-TWICE': says(
    [
      (p) => `Het doel “${p.what}” staat hier twee keer.`,
      'Haal er een weg, of geef het andere woorden.',
    ],
    [(p) => `The purpose “${p.what}” stands here twice.`, 'Remove one, or give it other words.'],
  ),
  'PUR-VAGUE': says(
    [
      'Dit doel zegt een lezer weinig.',
      'Schrijf wat u precies doet, zoals “klachten tellen om onze service te verbeteren”.',
    ],
    [
      'This purpose tells a reader little.',
      'Write what you do exactly, such as “count complaints to improve our service”.',
    ],
  ),
  'PUR-GROUP': says(
    [
      (p) => `U hebt nog niet gezegd in welk deel van de verklaring “${p.what}” hoort.`,
      'Kies een deel, zoals “U bestelt iets”.',
    ],
    [
      (p) => `You have not yet said in which part of the statement “${p.what}” belongs.`,
      'Choose a part, such as “You order something”.',
    ],
  ),
  'PUR-LATER': says(
    [
      (p) =>
        `“${p.what}” kwam er later bij. U hebt nog niet gezegd waarom dat past bij het eerste doel.`,
      'Leg uit waarom het past, en vertel het de mensen vooraf.',
    ],
    [
      (p) => `“${p.what}” was added later. You have not yet said why it fits the first purpose.`,
      'Explain why it fits, and tell people beforehand.',
    ],
  ),
  'PUR-MARKETING': says(
    [
      (p) => `“${p.what}” is reclame, maar zo staat het er niet.`,
      'Zet “reclame” op ja. Mensen mogen daar altijd bezwaar tegen maken.',
    ],
    [
      (p) => `“${p.what}” is advertising, but it is not marked as such.`,
      'Set “advertising” to yes. People may always object to it.',
    ],
  ),
  'ANS-RECIPIENT': says(
    [
      'U hebt nog niet gezegd of iemand anders deze gegevens krijgt.',
      'Kies ja, nee of uitzoeken. Ook bedrijven die voor u werken tellen mee.',
    ],
    [
      'You have not yet said whether anyone else gets these data.',
      'Choose yes, no or find out. Companies that work for you count too.',
    ],
  ),
  'ANS-TRANSFER': says(
    [
      'U hebt nog niet gezegd of deze gegevens naar een land buiten Europa gaan.',
      'Kies ja, nee of uitzoeken. Kijk na waar uw programma’s de gegevens bewaren.',
    ],
    [
      'You have not yet said whether these data go to a country outside Europe.',
      'Choose yes, no or find out. See where your software keeps the data.',
    ],
  ),
  'ANS-ADM': says(
    ['U hebt nog niet gezegd of een computer hier zelf over mensen beslist.', 'Kies ja of nee.'],
    [
      'You have not yet said whether a computer decides about people by itself here.',
      'Choose yes or no.',
    ],
  ),
  'ANS-DPIA': says(
    [
      'U hebt nog niet nagegaan of een onderzoek naar de risico’s (DPIA) nodig is.',
      'Beantwoord de vragen bij DPIA.',
    ],
    [
      'You have not yet looked into whether an impact assessment (DPIA) is needed.',
      'Answer the questions under DPIA.',
    ],
  ),
  'ANS-SPECIAL': says(
    [
      'U hebt nog niet gezegd of er gevoelige gegevens bij zijn, zoals gezondheid of geloof.',
      'Kies ja of nee.',
    ],
    [
      'You have not yet said whether there are sensitive data, such as health or religion.',
      'Choose yes or no.',
    ],
  ),
  'ANS-CRIMINAL': says(
    ['U hebt nog niet gezegd of er gegevens over strafbare feiten bij zijn.', 'Kies ja of nee.'],
    ['You have not yet said whether there are data on criminal offences.', 'Choose yes or no.'],
  ),
  'ANS-BSN': says(
    ['U hebt nog niet gezegd of u het burgerservicenummer (BSN) gebruikt.', 'Kies ja of nee.'],
    [
      'You have not yet said whether you use the citizen service number (BSN).',
      'Choose yes or no.',
    ],
  ),
  'MEA-UNCONFIRMED': says(
    [
      (p) =>
        p.what
          ? `U hebt nog niet bevestigd: “${p.what}”.`
          : 'U hebt nog niet gezegd hoe u deze gegevens beveiligt.',
      'Kies ja of nee. Wat u niet doet, komt niet in het register.',
    ],
    [
      (p) =>
        p.what
          ? `You have not yet confirmed: “${p.what}”.`
          : 'You have not yet said how you protect these data.',
      'Choose yes or no. What you do not do will not stand in the register.',
    ],
  ),
  'ANS-DENIED': says(
    [
      'U antwoordde “nee”, maar er staat wel iets ingevuld.',
      'Pas het antwoord aan, of haal weg wat niet klopt.',
    ],
    [
      'You answered “no”, but something is filled in.',
      'Change the answer, or remove what is not right.',
    ],
  ),
  'REC-NONE': says(
    [
      'U zegt dat anderen deze gegevens krijgen, maar niet wie.',
      'Voeg de bedrijven of soorten bedrijven toe.',
    ],
    [
      'You say that others get these data, but not who.',
      'Add the companies or kinds of companies.',
    ],
  ),
  'TRF-NONE': says(
    [
      'U zegt dat gegevens Europa verlaten, maar niet naar welk land.',
      'Voeg het land toe, en op welke grond dat mag.',
    ],
    [
      'You say that data leave Europe, but not to which country.',
      'Add the country, and on which ground that is allowed.',
    ],
  ),
  'ADM-NONE': says(
    [
      'U zegt dat een computer beslist, maar niet waarover.',
      'Voeg het besluit toe en leg uit hoe het werkt.',
    ],
    [
      'You say that a computer decides, but not about what.',
      'Add the decision and explain how it works.',
    ],
  ),
  'SPC-NONE': says(
    [
      'U zegt dat er gevoelige gegevens bij zijn, maar niet welke.',
      'Voeg ze toe aan de lijst met gegevens.',
    ],
    ['You say that there are sensitive data, but not which.', 'Add them to the list of data.'],
  ),
};
