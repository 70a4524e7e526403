/** What the checks of retention, security, automated decisions and DPIA say. */
import { byKind, byPlace, type RuleMessages, says } from './messages.ts';

export const keepingRuleMessages: RuleMessages = {
  'RET-NONE': says(
    [
      'U hebt nog niet gezegd hoe lang u deze gegevens bewaart.',
      'Vul een termijn in, of wanneer u ze wist.',
    ],
    [
      'You have not yet said how long you keep these data.',
      'Fill in a period, or when you delete them.',
    ],
  ),
  'RET-GAP': says(
    [
      (p) => `U hebt nog niet gezegd hoe lang u “${p.what}” bewaart.`,
      'Voeg een termijn toe, of koppel dit aan een termijn die er al staat.',
    ],
    [
      (p) => `You have not yet said how long you keep “${p.what}”.`,
      'Add a period, or link it to one that is there already.',
    ],
  ),
  'RET-EMPTY': says(
    [
      'Deze bewaartermijn is nog leeg.',
      'Vul een periode in, of een moment zoals “tot u zich afmeldt”.',
    ],
    [
      'This retention term is still empty.',
      'Fill in a period, or a moment such as “until you unsubscribe”.',
    ],
  ),
  'RET-OPEN': says(
    [
      'Er is nog geen bewaartermijn, en de dag waarop die er zou zijn is niet gezegd of voorbij.',
      'Stel de termijn nu vast, of vul een nieuwe datum in.',
    ],
    [
      'There is no retention term yet, and the day it was planned for is not given or past.',
      'Settle the term now, or fill in a new date.',
    ],
  ),
  'RET-UNLIMITED': says(
    [
      'U bewaart deze gegevens voor altijd. Dat mag niet.',
      'Kies een termijn, of een moment waarop u ze wist.',
    ],
    [
      'You keep these data for ever. That is not allowed.',
      'Choose a period, or a moment at which you delete them.',
    ],
  ),
  'RET-VAGUE': says(
    [
      '“Niet langer dan nodig” zegt een lezer niets.',
      'Kies een termijn, of zeg precies wat het einde bepaalt.',
    ],
    [
      '“No longer than necessary” tells a reader nothing.',
      'Choose a period, or say exactly what decides the end.',
    ],
  ),
  'RET-NOSTART': says(
    [
      'U hebt nog niet gezegd vanaf wanneer de termijn telt.',
      'Kies een begin, zoals “na levering”.',
    ],
    [
      'You have not yet said from when the period counts.',
      'Choose a start, such as “after delivery”.',
    ],
  ),
  'RET-BELOW-MIN': says(
    [
      (p) => `U bewaart dit ${p.period}. De wet vraagt minstens ${p.minimum} (${p.rule}).`,
      (p) => `Maak er ${p.minimum} van, of kies een andere regel als deze niet past.`,
    ],
    [
      (p) => `You keep this for ${p.period}. The law asks for at least ${p.minimum} (${p.rule}).`,
      (p) => `Make it ${p.minimum}, or choose another rule if this one does not fit.`,
    ],
  ),
  'RET-ABOVE-MIN': says(
    [
      (p) => `U bewaart dit ${p.period}. De wet vraagt ${p.minimum} (${p.rule}).`,
      'Langer kan goed zijn, omdat de termijn vaak pas aan het eind van het jaar begint. Kijk na of u het nodig hebt.',
    ],
    [
      (p) => `You keep this for ${p.period}. The law asks for ${p.minimum} (${p.rule}).`,
      'Longer can be right, as the period often starts at the end of the year. See whether you need it.',
    ],
  ),
  'RET-ABOVE-MAX': says(
    [
      (p) => `U bewaart dit ${p.period}. Dat mag hoogstens ${p.maximum} (${p.rule}).`,
      (p) => `Maak er ${p.maximum} van en wis wat ouder is.`,
    ],
    [
      (p) => `You keep this for ${p.period}. At most ${p.maximum} is allowed (${p.rule}).`,
      (p) => `Make it ${p.maximum} and delete what is older.`,
    ],
  ),
  'RET-ABOVE-GUIDANCE': says(
    [
      byKind({
        dutch: (p) =>
          `U bewaart dit ${p.period}. De toezichthouder noemt ${p.maximum} (${p.rule}).`,
        'country.FR': (p) =>
          `U bewaart dit ${p.period}. De Franse toezichthouder noemt ${p.maximum} (${p.rule}).`,
      }),
      'Maak de termijn korter, of schrijf op waarom u langer nodig hebt.',
    ],
    [
      byKind({
        dutch: (p) =>
          `You keep this for ${p.period}. The regulator speaks of ${p.maximum} (${p.rule}).`,
        'country.FR': (p) =>
          `You keep this for ${p.period}. The French regulator speaks of ${p.maximum} (${p.rule}).`,
      }),
      'Shorten the period, or write down why you need longer.',
    ],
  ),
  'RET-QUOTE-FISCAL': says(
    [
      'U bewaart offertes die niets werden alsof het facturen zijn.',
      'Een offerte zonder opdracht hoort niet bij de belasting. Een half jaar tot een jaar is gewoon.',
    ],
    [
      'You keep quotes that came to nothing as if they were invoices.',
      'A quote without an order is no tax record. Six to twelve months is usual.',
    ],
  ),
  'RET-LIMITATION-DUTY': says(
    [
      (p) =>
        `U noemt dit een plicht, maar “${p.rule}” is een verjaringstermijn. Die verplicht niet.`,
      'Zeg: “zolang u of wij nog een vordering kunnen instellen”.',
    ],
    [
      (p) => `You call this a duty, but “${p.rule}” is a limitation period. It obliges nobody.`,
      'Say: “as long as you or we can still bring a claim”.',
    ],
  ),
  'RET-CONFLICT': says(
    [
      (p) => `Voor dezelfde gegevens staan er twee termijnen: ${p.other} en ${p.period}.`,
      'Kies er één, of zeg voor welke gegevens of welk doel elke termijn geldt.',
    ],
    [
      (p) => `There are two periods for the same data: ${p.other} and ${p.period}.`,
      'Choose one, or say for which data or purpose each period holds.',
    ],
  ),
  'RET-POLICY': says(
    [
      (p) => `Deze termijn (${p.period}) is langer dan uw eigen maximum (${p.maximum}).`,
      'Pas een van de twee aan.',
    ],
    [
      (p) => `This period (${p.period}) is longer than your own maximum (${p.maximum}).`,
      'Change one of the two.',
    ],
  ),
  'RET-DESTROY': says(
    [
      'U hebt nog niet gezegd hoe u deze gegevens wist.',
      'Kies een manier, zoals “automatisch gewist”.',
    ],
    [
      'You have not yet said how you delete these data.',
      'Choose a way, such as “deleted automatically”.',
    ],
  ),
  'RET-BACKUP': says(
    [
      'U hebt nog niet gezegd hoe lang gegevens nog in reservekopieën staan.',
      'Vul het aantal dagen in, zoals 60 dagen.',
    ],
    [
      'You have not yet said how long data still stand in backups.',
      'Fill in the number of days, such as 60 days.',
    ],
  ),
  'MEA-NONE': says(
    ['U hebt nog niet gezegd hoe u deze gegevens beveiligt.', 'Kies de maatregelen die u neemt.'],
    ['You have not yet said how you protect these data.', 'Choose the measures you take.'],
  ),
  'MEA-REFUSED': says(
    [
      (p) => `“${p.what}” staat hier als maatregel, maar u zei dat u dat niet doet.`,
      'Haal de maatregel hier weg, of voer hem in.',
    ],
    [
      (p) => `“${p.what}” stands here as a measure, but you said you do not take it.`,
      'Remove the measure here, or introduce it.',
    ],
  ),
  'MEA-PLANNED': says(
    [(p) => `“${p.what}” zou er al moeten zijn.`, 'Zeg dat het er is, of kies een nieuwe datum.'],
    [
      (p) => `“${p.what}” should have been there by now.`,
      'Say that it is there, or choose a new date.',
    ],
  ),
  'MEA-CHECKED': says(
    [
      (p) => `Het is meer dan twee jaar geleden dat u nakeek of “${p.what}” nog werkt.`,
      'Kijk het na en vul de datum in.',
    ],
    [
      (p) => `More than two years since you checked whether “${p.what}” still works.`,
      'Check it and fill in the date.',
    ],
  ),
  'MEA-PUBLIC-MANY': says(
    [
      (p) => `Er staan meer dan vier maatregelen in de verklaring, zoals “${p.what}”.`,
      'Kies er hoogstens vier. Meer helpt vooral mensen met slechte bedoelingen.',
    ],
    [
      (p) => `More than four measures stand in the statement, such as “${p.what}”.`,
      'Choose at most four. More mainly helps people with bad intentions.',
    ],
  ),
  'MEA-PUBLIC-TEXT': says(
    [
      (p) => `“${p.what}” moet in de verklaring, maar er is geen zin voor lezers.`,
      'Schrijf een korte zin zonder namen van producten.',
    ],
    [
      (p) => `“${p.what}” is meant for the statement, but there is no sentence for readers.`,
      'Write a short sentence without product names.',
    ],
  ),
  'MEA-PUBLIC-UNTRUE': says(
    [
      (p) => `“${p.what}” staat in de verklaring, maar u zei dat u dat niet doet.`,
      'Haal het uit de verklaring.',
    ],
    [
      (p) => `“${p.what}” stands in the statement, but you said you do not do it.`,
      'Take it out of the statement.',
    ],
  ),
  'SEC-REPORT': says(
    [
      'U hebt nog niet gezegd waar iemand een lek kan melden.',
      'Geef een adres op, of zeg dat dit er niet is.',
    ],
    [
      'You have not yet said where someone can report a leak.',
      'Give an address, or say that there is none.',
    ],
  ),
  'ADM-EFFECT': says(
    [
      'U hebt nog niet gezegd of dit besluit grote gevolgen heeft voor mensen.',
      'Kies ja of nee. Weigeren van een klant is bijvoorbeeld een groot gevolg.',
    ],
    [
      'You have not yet said whether this decision has a serious effect on people.',
      'Choose yes or no. Refusing a customer, for example, is serious.',
    ],
  ),
  'ADM-LOGIC': says(
    [
      'U hebt nog niet uitgelegd hoe de computer beslist.',
      'Schrijf in gewone woorden waar de computer naar kijkt.',
    ],
    [
      'You have not yet explained how the computer decides.',
      'Write in plain words what the computer looks at.',
    ],
  ),
  'ADM-CONSEQUENCE': says(
    ['U hebt nog niet gezegd wat het besluit voor iemand betekent.', 'Beschrijf de gevolgen.'],
    ['You have not yet said what the decision means to someone.', 'Describe the consequences.'],
  ),
  'ADM-GROUND': says(
    [
      'U hebt nog niet gezegd waarom een computer dit zelf mag beslissen.',
      'Kies: overeenkomst, wet of uitdrukkelijke toestemming. Anders moet een mens beslissen.',
    ],
    [
      'You have not yet said why a computer may decide this by itself.',
      'Choose: contract, law or explicit consent. Otherwise a human must decide.',
    ],
  ),
  'ADM-HUMAN': says(
    [
      'U hebt nog niet gezegd hoe iemand een mens kan laten meekijken.',
      'Schrijf op bij wie iemand terechtkan.',
    ],
    [
      'You have not yet said how someone can have a human look at it.',
      'Write down whom people can turn to.',
    ],
  ),
  'ADM-SPECIAL': says(
    [
      (p) =>
        `De computer beslist over mensen van wie u “${p.what}” hebt. Zulke gegevens mogen alleen meetellen met uitdrukkelijke toestemming, of met een wet voor een zwaarwegend algemeen belang.`,
      'Laat de computer er niet naar kijken, of vraag uitdrukkelijke toestemming en kies die hier.',
    ],
    [
      (p) =>
        `The computer decides about people of whom you hold “${p.what}”. Such data may only count with explicit consent, or under a law for a substantial public interest.`,
      'Do not let the computer look at them, or ask for explicit consent and choose it here.',
    ],
  ),
  'DPI-OUTCOME': says(
    [
      'U keek of een DPIA nodig is, maar de uitkomst ontbreekt.',
      'Kies de uitkomst en schrijf de reden op.',
    ],
    [
      'You looked whether a DPIA is needed, but the outcome is missing.',
      'Choose the outcome and write down the reason.',
    ],
  ),
  'DPI-NEEDED': says(
    [
      'Deze verwerking staat op de lijst waarvoor een DPIA moet. Die is er niet.',
      'Maak een DPIA, of plan hem met een datum.',
    ],
    [
      'This processing is on the list that requires a DPIA. There is none.',
      'Carry out a DPIA, or plan it with a date.',
    ],
  ),
  'DPI-LIKELY': says(
    [
      'Twee of meer kenmerken wijzen op een hoog risico, maar er is geen DPIA en geen reden.',
      'Maak een DPIA, of schrijf op waarom die niet nodig is.',
    ],
    [
      'Two or more criteria point to a high risk, but there is no DPIA and no reason.',
      'Carry out a DPIA, or write down why none is needed.',
    ],
  ),
  'DPI-REASON': says(
    ['U hebt nog niet gezegd waarom een DPIA niet nodig is.', 'Schrijf het in één of twee zinnen.'],
    ['You have not yet said why a DPIA is not needed.', 'Write it in one or two sentences.'],
  ),
  'DPI-DATE': says(
    ['De datum van de DPIA ontbreekt.', 'Vul de datum in.'],
    ['The date of the DPIA is missing.', 'Fill in the date.'],
  ),
  'DPI-LATE': says(
    [
      'U doet dit al, maar de DPIA moet nog komen. Die hoort vooraf.',
      'Maak de DPIA zo snel mogelijk.',
    ],
    [
      'You already do this, but the DPIA is still to come. It should come first.',
      'Carry out the DPIA as soon as possible.',
    ],
  ),
  'DPI-CONSULT': says(
    [
      byPlace(
        'Na de DPIA blijft een hoog risico over. U moet de Autoriteit Persoonsgegevens om advies vragen.',
        'Na de DPIA blijft een hoog risico over. U moet de toezichthouder om advies vragen.',
      ),
      byKind({
        ahead: 'Vraag advies voordat u begint en leg het antwoord vast.',
        running:
          'U doet dit al. Stop ermee of doe alleen wat geen hoog risico geeft, vraag meteen advies en leg het antwoord vast.',
      }),
    ],
    [
      'After the DPIA a high risk remains. You must consult the supervisory authority.',
      byKind({
        ahead: 'Ask for advice before you start and record the answer.',
        running:
          'You already do this. Stop it or do only what brings no high risk, ask for advice at once and record the answer.',
      }),
    ],
  ),
  'DPI-SIGNS': says(
    [
      'U koos geen enkel kenmerk, maar deze gegevens en mensen wijzen wel op risico.',
      'Loop de kenmerken van een DPIA nog eens na.',
    ],
    [
      'You chose no criterion at all, but these data and people do point to risk.',
      'Go through the criteria of a DPIA once more.',
    ],
  ),
};
