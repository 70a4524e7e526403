/** What the checks of people, data, special data and informing say. */
import { byKind, byPlace, type RuleMessages, says } from './messages.ts';

export const dataRuleMessages: RuleMessages = {
  'SUB-NONE': says(
    [
      'U hebt nog niet gezegd van wie u gegevens hebt.',
      'Kies de groepen, zoals klanten of sollicitanten.',
    ],
    [
      'You have not yet said whose data you have.',
      'Choose the groups, such as customers or applicants.',
    ],
  ),
  'DAT-NONE': says(
    [
      'U hebt nog niet gezegd welke gegevens u hebt.',
      'Kies ze uit de lijst, of voeg eigen woorden toe.',
    ],
    [
      'You have not yet said which data you have.',
      'Choose them from the list, or add words of your own.',
    ],
  ),
  'WOR-WATCHING': says(
    [
      (p) =>
        `Met ${p.what} kunt u personeel volgen. Vanaf ${p.minimum} mensen moet de ondernemingsraad daarmee instemmen.`,
      'Vraag de ondernemingsraad om in te stemmen. Sluit dit punt daarna af met de dag waarop dat gebeurde. Is er nog geen ondernemingsraad, dan moet die er komen.',
    ],
    [
      (p) =>
        `With ${p.what} you can watch staff. From ${p.minimum} people the works council must agree to that.`,
      'Ask the works council to agree. Then close this item with the day on which it did. Where there is no works council yet, one must be set up.',
    ],
  ),
  'SUB-UNUSED': says(
    [
      (p) => `Bij geen enkel gegeven staat dat het van “${p.what}” is.`,
      'Zeg welke gegevens u van hen hebt, of haal de groep weg.',
    ],
    [
      (p) => `None of the data are said to be of “${p.what}”.`,
      'Say which data you have of them, or remove the group.',
    ],
  ),
  'SUB-TWICE': says(
    [(p) => `“${p.what}” staat twee keer in de lijst.`, 'Haal er een weg.'],
    [(p) => `“${p.what}” is listed twice.`, 'Remove one.'],
  ),
  'SUB-AUDIENCE': says(
    [
      (p) => `U hebt nog niet gezegd in welke verklaring “${p.what}” over zichzelf leest.`,
      'Kies een verklaring, zoals die voor klanten.',
    ],
    [
      (p) => `You have not yet said in which statement “${p.what}” read about themselves.`,
      'Choose a statement, such as the one for customers.',
    ],
  ),
  'SUB-CHILDREN': says(
    [
      (p) => `U hebt nog niet gezegd of er kinderen zijn bij “${p.what}”.`,
      'Kies ja of nee. Voor kinderen gelden strengere regels.',
    ],
    [
      (p) => `You have not yet said whether there are children among “${p.what}”.`,
      'Choose yes or no. Stricter rules apply to children.',
    ],
  ),
  'DAT-NOPURPOSE': says(
    [
      (p) => `“${p.what}” hebt u voor geen enkel doel nodig.`,
      'Koppel het aan een doel, of bewaar het niet meer.',
    ],
    [
      (p) => `You need “${p.what}” for no purpose at all.`,
      'Link it to a purpose, or stop keeping it.',
    ],
  ),
  'DAT-TWICE': says(
    [(p) => `“${p.what}” staat twee keer in de lijst.`, 'Haal er een weg.'],
    [(p) => `“${p.what}” is listed twice.`, 'Remove one.'],
  ),
  'DAT-SOURCE': says(
    [
      (p) => `U hebt nog niet gezegd van wie u “${p.what}” krijgt.`,
      'Kies: van de persoon zelf, van een ander, of zelf waargenomen.',
    ],
    [
      (p) => `You have not yet said from whom you get “${p.what}”.`,
      'Choose: the person, someone else, or observed by yourself.',
    ],
  ),
  'DAT-SOURCEPARTY': says(
    [
      (p) => `“${p.what}” krijgt u van een ander, maar u hebt nog niet gezegd van wie.`,
      'Noem het bedrijf of het soort bedrijf.',
    ],
    [
      (p) => `You get “${p.what}” from someone else, but you have not yet said from whom.`,
      'Name the company or the kind of company.',
    ],
  ),
  'DAT-SOURCEPUBLIC': says(
    [
      (p) => `“${p.what}” komt uit een openbare bron, maar u hebt nog niet gezegd welke.`,
      'Noem de bron, zoals het handelsregister.',
    ],
    [
      (p) => `“${p.what}” comes from a public source, but you have not yet said which.`,
      'Name the source, such as the trade register.',
    ],
  ),
  'DAT-OBLIGATORY': says(
    [
      (p) => `U hebt nog niet gezegd of mensen “${p.what}” moeten geven.`,
      'Kies: moet van de wet, nodig voor de afspraak, of vrij.',
    ],
    [
      (p) => `You have not yet said whether people must give “${p.what}”.`,
      'Choose: required by law, needed for the contract, or free.',
    ],
  ),
  'DAT-CONSEQUENCE': says(
    [
      (p) => `U hebt nog niet gezegd wat er gebeurt als iemand “${p.what}” niet geeft.`,
      'Schrijf het op, zoals “dan kunnen wij niet leveren”.',
    ],
    [
      (p) => `You have not yet said what happens if someone does not give “${p.what}”.`,
      'Write it down, such as “then we cannot deliver”.',
    ],
  ),
  'DAT-CONSEQUENCE-MENDED': says(
    [
      (p) =>
        `Kijk of dit klopt: wat er gebeurt als iemand “${p.what}” niet geeft. De zin komt uit een voorbeeld dat later is verbeterd.`,
      (p) => `In het voorbeeld staat nu: “${p.words}” Past dat beter bij u, neem het dan over.`,
    ],
    [
      (p) =>
        `See whether this is right: what happens if someone does not give “${p.what}”. The sentence comes from an example that was mended later.`,
      (p) => `The example now says: “${p.words}” If that fits better, take it over.`,
    ],
  ),
  'DAT-OBLIGATORYLAW': says(
    [(p) => `“${p.what}” moet van de wet, maar u hebt nog niet gezegd van welke.`, 'Kies de wet.'],
    [
      (p) => `“${p.what}” is required by law, but you have not yet said by which.`,
      'Choose the law.',
    ],
  ),
  'DAT-NOTNECESSARY': says(
    [(p) => `U zegt zelf dat “${p.what}” niet nodig is.`, 'Vraag het niet meer en wis wat u hebt.'],
    [
      (p) => `You say yourself that “${p.what}” is not needed.`,
      'Stop asking for it and delete what you have.',
    ],
  ),
  'DAT-SENSITIVE': says(
    [
      (p) => `U noemt “${p.what}” zeer gevoelig. De wet noemt dit geen bijzonder gegeven.`,
      'Dat mag. Laat bij de beveiliging zien dat u er extra voor zorgt.',
    ],
    [
      (p) => `You call “${p.what}” very sensitive. The law does not call it special data.`,
      'That is fine. Show under security that you take extra care of it.',
    ],
  ),
  'SPC-NO-ART9': says(
    [
      (p) =>
        `“${p.what}” is een bijzonder gegeven. U hebt nog niet gezegd waarom u het mag hebben.`,
      'Kies een uitzondering, zoals uitdrukkelijke toestemming, naast de gewone grondslag.',
    ],
    [
      (p) => `“${p.what}” is special data. You have not yet said why you may have it.`,
      'Choose an exception, such as explicit consent, beside the ordinary basis.',
    ],
  ),
  'SPC-NO-UAVG': says(
    [
      (p) => `Bij “${p.what}” ontbreekt het artikel van de Nederlandse wet (UAVG).`,
      'Kies het artikel dat bij de uitzondering hoort.',
    ],
    [
      (p) => `The article of the Dutch act (UAVG) is missing for “${p.what}”.`,
      'Choose the article that goes with the exception.',
    ],
  ),
  'SPC-9A-RECORD': says(
    [
      (p) => `U hebt nog niet gezegd hoe u uitdrukkelijke toestemming vraagt voor “${p.what}”.`,
      'Beschrijf het, zoals “een apart vinkje met uitleg”.',
    ],
    [
      (p) => `You have not yet said how you ask for explicit consent to “${p.what}”.`,
      'Describe it, such as “a separate tick box with an explanation”.',
    ],
  ),
  'SPC-STAFF': says(
    [
      (p) =>
        `“${p.what}” van personeel steunt op toestemming. Die is bij personeel bijna nooit vrij.`,
      'Zoek een wettelijke uitzondering, of bewaar het niet.',
    ],
    [
      (p) => `“${p.what}” of staff relies on consent. With staff it is hardly ever free.`,
      'Find an exception in the law, or do not keep it.',
    ],
  ),
  'SPC-REVEALS': says(
    [
      (p) => `“${p.what}” kan iets verraden over gezondheid, geloof of afkomst.`,
      'Kijk of dat zo is en beantwoord de vraag over gevoelige gegevens.',
    ],
    [
      (p) => `“${p.what}” can reveal something about health, religion or origin.`,
      'See whether it does and answer the question on sensitive data.',
    ],
  ),
  'CRM-NO-ART10': says(
    [
      (p) =>
        `“${p.what}” gaat over strafbare feiten. U hebt nog niet gezegd waarom u het mag hebben.`,
      byPlace(
        'Kies een uitzondering van de Nederlandse wet (UAVG 32 of 33), of bewaar het niet.',
        'Zoek op of de wet van uw land het toestaat. Zo ja, sluit dit punt dan af met die wet als reden. Zo nee, bewaar het dan niet.',
      ),
    ],
    [
      (p) => `“${p.what}” is about criminal offences. You have not yet said why you may have it.`,
      byPlace(
        'Choose an exception of the Dutch act (UAVG 32 or 33), or do not keep it.',
        'Look up whether the law of your country allows it. If so, close this item with that law as the reason. If not, do not keep it.',
      ),
    ],
  ),
  'BSN-NOLAW': says(
    [
      'U hebt nog niet gezegd welke wet u het BSN laat gebruiken.',
      byPlace(
        'Kies de wet. Is er geen, dan mag u het BSN niet hebben.',
        'Zoek op wat uw land over zo’n nummer regelt en vul de wet in. Mag u het niet gebruiken, bewaar het dan niet.',
      ),
    ],
    [
      'You have not yet said which law lets you use the citizen service number (BSN).',
      byPlace(
        'Choose the law. Without one you may not have the number.',
        'Look up what your country has laid down for such a number and fill in the law. If you may not use it, do not keep it.',
      ),
    ],
  ),
  'BSN-CONSENT': says(
    [
      'Het BSN mag u niet gebruiken op grond van toestemming.',
      'Kies de wet die het voorschrijft, of wis het nummer.',
    ],
    [
      'You may not use the BSN on the basis of consent.',
      'Choose the law that prescribes it, or delete the number.',
    ],
  ),
  'IDC-MASKED': says(
    [
      byKind({
        unanswered: 'U hebt nog niet gezegd of BSN en foto op de kopie onleesbaar zijn.',
        denied: 'U zegt dat BSN en foto op de kopie niet onleesbaar zijn.',
      }),
      'Maak ze onleesbaar, of laat mensen dat zelf doen.',
    ],
    [
      byKind({
        unanswered: 'You have not yet said whether number and photo are blacked out on the copy.',
        denied: 'You say that number and photo are not blacked out on the copy.',
      }),
      'Black them out, or have people do so.',
    ],
  ),
  'IDC-NODUTY': says(
    [
      byKind({
        unanswered:
          'U bewaart een kopie van een paspoort of ID-bewijs. U hebt nog niet gezegd of de wet dat vraagt.',
        denied: 'U bewaart een kopie van een paspoort of ID-bewijs zonder dat de wet dat vraagt.',
      }),
      byKind({
        unanswered:
          'Kies of het moet van de wet. Moet het niet, bekijk het bewijs dan alleen, noteer soort en nummer en bewaar geen kopie.',
        denied: 'Bekijk het bewijs en noteer alleen soort en nummer. Bewaar geen kopie.',
      }),
    ],
    [
      byKind({
        unanswered:
          'You keep a copy of a passport or ID. You have not yet said whether the law requires it.',
        denied: 'You keep a copy of a passport or ID without a law that requires it.',
      }),
      byKind({
        unanswered:
          'Choose whether the law requires it. If not, only look at the document, note its type and number and keep no copy.',
        denied: 'Look at the document and note only its type and number. Keep no copy.',
      }),
    ],
  ),
  'CAT-DIET': says(
    [
      (p) => `“${p.what}” gaat over allergie of dieet. Dat zegt iets over gezondheid of geloof.`,
      'Kies het gegeven “gezondheid”, vraag uitdrukkelijke toestemming en wis het na de bestelling.',
    ],
    [
      (p) =>
        `“${p.what}” is about an allergy or diet. That says something about health or religion.`,
      'Choose “health”, ask for explicit consent and delete it after the order.',
    ],
  ),
  'CAT-TITLE': says(
    [
      'Mensen moeten hun aanhef of geslacht geven. Dat is niet nodig.',
      'Laat mensen dit veld overslaan, of haal het weg.',
    ],
    [
      'People must give their title or gender. That is not necessary.',
      'Make this field optional, or remove it.',
    ],
  ),
  'TW-TRAFFIC': says(
    [
      'U gebruikt gegevens over bellen en internet voor uw eigen belang. Dat past slecht bij de telecomwet.',
      'Gebruik alleen totalen zonder namen, of vraag toestemming.',
    ],
    [
      'You use call and internet data for your own interest. That fits badly with telecom law.',
      'Use only totals without names, or ask for consent.',
    ],
  ),
  'TW-TRAFFIC-MARKETING': says(
    [
      'U gebruikt gegevens over bellen en internet voor reclame zonder toestemming.',
      'Vraag toestemming, of stop ermee.',
    ],
    [
      'You use call and internet data for advertising without consent.',
      'Ask for consent, or stop.',
    ],
  ),
  'INF-ART14': says(
    [
      (p) =>
        `“${p.what}” krijgt u niet van de persoon zelf. U hebt nog niet gezegd hoe u het die persoon vertelt.`,
      'Vul in wanneer en hoe, of welke uitzondering geldt.',
    ],
    [
      (p) =>
        `You do not get “${p.what}” from the person. You have not yet said how you tell that person.`,
      'Fill in when and how, or which exception applies.',
    ],
  ),
  'INF-MOMENT': says(
    [
      'U hebt nog niet gezegd wanneer u mensen informeert.',
      'Kies een moment. Het moet binnen een maand.',
    ],
    [
      'You have not yet said when you inform people.',
      'Choose a moment. It must be within a month.',
    ],
  ),
  'INF-CHANNEL': says(
    ['U hebt nog niet gezegd hoe u mensen informeert.', 'Vul in hoe, zoals “in de eerste mail”.'],
    ['You have not yet said how you inform people.', 'Fill in how, such as “in the first e-mail”.'],
  ),
  'INF-REASON': says(
    [
      (p) => `U informeert mensen niet (“${p.what}”), maar u hebt nog niet gezegd waarom dat mag.`,
      'Schrijf de reden op.',
    ],
    [
      (p) =>
        `You do not inform people (“${p.what}”), but you have not yet said why that is allowed.`,
      'Write down the reason.',
    ],
  ),
  'INF-DATE': says(
    ['U hebt nog niet gezegd wanneer u besloot om mensen niet te informeren.', 'Vul de datum in.'],
    ['You have not yet said when you decided not to inform people.', 'Fill in the date.'],
  ),
  'INF-WRONGEXCEPTION': says(
    [
      'Deze uitzondering geldt alleen als de gegevens van een ander komen.',
      'Informeer mensen, of kies een andere uitzondering.',
    ],
    [
      'This exception only holds when the data come from someone else.',
      'Inform people, or choose another exception.',
    ],
  ),
};
