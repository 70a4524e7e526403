/** What the checks of legal bases and advertising say. */
import { byPlace, type RuleMessages, says } from './messages.ts';

export const basisRuleMessages: RuleMessages = {
  'BAS-MISSING': says(
    [
      (p) => `U hebt nog niet gezegd waarom u gegevens mag gebruiken voor “${p.what}”.`,
      'Kies een grondslag, zoals de afspraak met de klant of de wet.',
    ],
    [
      (p) => `You have not yet said why you may use data for “${p.what}”.`,
      'Choose a legal basis, such as the contract with the customer or the law.',
    ],
  ),
  'BAS-GROUP': says(
    [
      (p) => `U hebt nog niet gezegd waarom u gegevens van “${p.what}” mag gebruiken.`,
      'Kies bij een doel de grondslag die voor hen geldt, of haal de groep weg.',
    ],
    [
      (p) => `You have not yet said why you may use data of “${p.what}”.`,
      'Choose with a purpose the legal basis that holds for them, or remove the group.',
    ],
  ),
  'BAS-GAP': says(
    [
      (p) => `Er is nog geen grondslag voor “${p.what}” van ${p.whom}.`,
      'Zeg voor welk doel u dit van hen nodig hebt, of haal het weg.',
    ],
    [
      (p) => `No legal basis for “${p.what}” of ${p.whom}.`,
      'Say for which purpose you need this of them, or remove it.',
    ],
  ),
  'BAS-DOUBLE': says(
    [
      (p) => `Voor “${p.what}” gelden twee grondslagen voor dezelfde mensen en gegevens.`,
      'Kies er één, of verdeel de mensen of gegevens.',
    ],
    [
      (p) => `Two legal bases apply to “${p.what}” for the same people and data.`,
      'Choose one, or divide the people or the data.',
    ],
  ),
  'BAS-6A-HOW': says(
    [
      'U hebt nog niet gezegd hoe u toestemming vraagt.',
      'Beschrijf het, zoals “een vinkje bij het formulier”.',
    ],
    [
      'You have not yet said how you ask for consent.',
      'Describe it, such as “a tick box at the form”.',
    ],
  ),
  'BAS-6A-PROOF': says(
    [
      'U hebt nog niet gezegd hoe u kunt bewijzen dat iemand toestemming gaf.',
      'Vul in waar u dat bewaart, met datum en tekst.',
    ],
    [
      'You have not yet said how you can prove that someone consented.',
      'Fill in where you keep it, with date and wording.',
    ],
  ),
  'BAS-6A-WITHDRAW': says(
    [
      'U hebt nog niet gezegd hoe iemand de toestemming intrekt.',
      'Beschrijf het. Het moet net zo makkelijk zijn als toestemming geven.',
    ],
    [
      'You have not yet said how someone withdraws consent.',
      'Describe it. It must be as easy as giving consent.',
    ],
  ),
  'BAS-6A-TIED': says(
    [
      'Wie geen toestemming geeft, kan niets bij u kopen. Dan is de toestemming niet vrij.',
      'Maak de toestemming los van de aankoop, of kies een andere grondslag.',
    ],
    [
      'Those who do not consent cannot buy from you. Then consent is not free.',
      'Separate the consent from the purchase, or choose another basis.',
    ],
  ),
  'BAS-6A-STAFF': says(
    [
      (p) =>
        `U vraagt personeel om toestemming voor “${p.what}”. Zij kunnen meestal geen nee zeggen.`,
      'Kies een andere grondslag, of zorg dat weigeren echt geen nadeel geeft.',
    ],
    [
      (p) => `You ask staff for consent to “${p.what}”. They usually cannot refuse.`,
      'Choose another basis, or make sure that refusing has no drawback at all.',
    ],
  ),
  'BAS-6A-CHILD': says(
    [
      byPlace(
        (p) =>
          `Bij “${p.what}” geven kinderen toestemming. Onder de 16 jaar moeten de ouders dat doen.`,
        (p) =>
          `Bij “${p.what}” geven kinderen toestemming. Uw land bepaalt tot welke leeftijd de ouders dat moeten doen.`,
      ),
      byPlace(
        'Leg vast hoe u dat nagaat.',
        'Zoek op welke leeftijd in uw land geldt en leg vast hoe u die nagaat.',
      ),
    ],
    [
      byPlace(
        (p) => `For “${p.what}” children consent. Under 16 their parents must do so.`,
        (p) =>
          `For “${p.what}” children consent. Your country decides up to which age their parents must do so.`,
      ),
      byPlace(
        'Record how you check that.',
        'Look up which age holds in your country and record how you check it.',
      ),
    ],
  ),
  'BAS-6B-CONTRACT': says(
    [
      'U hebt nog niet gezegd om welke afspraak of overeenkomst het gaat.',
      'Vul die in, zoals “de koop in de webwinkel”.',
    ],
    [
      'You have not yet said which agreement or contract this is about.',
      'Fill it in, such as “the purchase in the web shop”.',
    ],
  ),
  'BAS-6B-COMPANY': says(
    [
      (p) =>
        `“${p.what}” gaat over contactpersonen van bedrijven. Met hen zelf hebt u geen overeenkomst.`,
      'Kies meestal: uw eigen belang.',
    ],
    [
      (p) => `“${p.what}” is about contact persons of companies. You have no contract with them.`,
      'Usually choose: your own interest.',
    ],
  ),
  'BAS-6B-MARKETING': says(
    [
      (p) => `“${p.what}” is reclame. Die is niet nodig voor de overeenkomst.`,
      'Kies toestemming of uw eigen belang.',
    ],
    [
      (p) => `“${p.what}” is advertising. The contract does not need it.`,
      'Choose consent or your own interest.',
    ],
  ),
  'BAS-6C-NOLAW': says(
    [
      'U zegt dat het van de wet moet, maar niet van welke.',
      'Kies de wet. Is er geen, kies dan een andere grondslag.',
    ],
    [
      'You say the law requires it, but not which law.',
      'Choose the law. If there is none, choose another basis.',
    ],
  ),
  'BAS-6D-REASON': says(
    [
      'U hebt nog niet gezegd welk gevaar voor iemands leven er is.',
      'Beschrijf het noodgeval. Deze grondslag past bijna nooit.',
    ],
    [
      'You have not yet said what danger to life there is.',
      'Describe the emergency. This basis hardly ever fits.',
    ],
  ),
  'BAS-6E-NOLAW': says(
    [
      'U hebt nog niet gezegd welke wet u deze publieke taak geeft.',
      'Kies de wet, of kies een andere grondslag.',
    ],
    [
      'You have not yet said which law gives you this public task.',
      'Choose the law, or choose another basis.',
    ],
  ),
  'BAS-6E-COMPANY': says(
    [
      'Een publieke taak past bijna nooit bij een bedrijf.',
      'Kijk na of de wet uw bedrijf deze taak echt geeft.',
    ],
    [
      'A public task hardly ever fits a business.',
      'Check whether the law really gives your business this task.',
    ],
  ),
  'BAS-6F-NOINTEREST': says(
    [
      'U hebt nog niet gezegd welk belang u hebt.',
      'Schrijf het in één zin, zoals “diefstal in de winkel voorkomen”. Die zin komt in uw verklaring.',
    ],
    [
      'You have not yet said what interest you have.',
      'Write it in one sentence, such as “preventing theft in the shop”. It will stand in your statement.',
    ],
  ),
  'BAS-6F-LONG': says(
    ['Uw belang is langer dan 25 woorden.', 'Maak er één korte zin van.'],
    ['Your interest is longer than 25 words.', 'Make it one short sentence.'],
  ),
  'BAS-6F-BALANCING': says(
    [
      'U hebt nog niet vastgelegd dat u uw belang hebt afgewogen tegen dat van de mensen.',
      'Schrijf op wat het voor hen betekent en waarom het toch mag. Dit wordt nooit gepubliceerd.',
    ],
    [
      'You have not yet recorded that you weighed your interest against that of the people.',
      'Write down what it means to them and why it is still fair. This is never published.',
    ],
  ),
  'BAS-6F-NECESSITY': says(
    [
      'U hebt nog niet gezegd waarom het niet met minder gegevens kan.',
      'Schrijf het in één of twee zinnen.',
    ],
    [
      'You have not yet said why it cannot be done with fewer data.',
      'Write it in one or two sentences.',
    ],
  ),
  'BAS-6F-PUBLIC': says(
    [
      'Een overheid mag bij haar taken geen eigen belang als grondslag kiezen.',
      'Kies de publieke taak met de wet die haar geeft.',
    ],
    [
      'A public body may not rely on its own interest for its tasks.',
      'Choose the public task with the law that gives it.',
    ],
  ),
  'BAS-6F-CHILD': says(
    [
      (p) => `Bij “${p.what}” gaat het ook om kinderen. Hun belang weegt extra zwaar.`,
      'Noem de kinderen in uw afweging.',
    ],
    [
      (p) => `“${p.what}” also concerns children. Their interest weighs more.`,
      'Mention the children in your balancing.',
    ],
  ),
  'RGT-DM': says(
    [
      (p) => `U hebt nog niet gezegd hoe iemand de reclame “${p.what}” stopt.`,
      'Schrijf het op, zoals “klik op afmelden onder de mail”. Mensen mogen altijd bezwaar maken.',
    ],
    [
      (p) => `You have not yet said how someone stops the advertising “${p.what}”.`,
      'Write it down, such as “click unsubscribe under the mail”. People may always object.',
    ],
  ),
  'MKT-CHANNEL': says(
    [
      (p) => `U hebt nog niet gezegd hoe u reclame maakt bij “${p.what}”.`,
      'Kies mail, post, telefoon of iets anders.',
    ],
    [
      (p) => `You have not yet said by which channel “${p.what}” reaches people.`,
      'Choose e-mail, post, phone or something else.',
    ],
  ),
  'MKT-RULE': says(
    [
      (p) => `U hebt nog niet gezegd waarom “${p.what}” per mail of bericht mag.`,
      'Kies: toestemming, of eigen klanten met een eigen soortgelijk product.',
    ],
    [
      (p) => `You have not yet said why “${p.what}” is allowed by mail or message.`,
      'Choose: consent, or own customers and own similar products.',
    ],
  ),
  'MKT-CALLS': says(
    [
      (p) =>
        `U belt mensen voor “${p.what}” zonder toestemming vooraf. Dat mag niet meer, ook niet bij klanten.`,
      'Vraag eerst toestemming, of stop met bellen.',
    ],
    [
      (p) =>
        `You call people for “${p.what}” without prior consent. That is no longer allowed, not even for customers.`,
      'Ask for consent first, or stop calling.',
    ],
  ),
  'MKT-SOFTOPTIN': says(
    [
      (p) =>
        `“${p.what}” steunt op de regel voor eigen klanten, maar in het register staat geen verkoop.`,
      'Vraag toestemming, of leg de verkoop vast.',
    ],
    [
      (p) => `“${p.what}” relies on the rule for own customers, but the register shows no sale.`,
      'Ask for consent, or record the sale.',
    ],
  ),
  'MKT-POSTRULE': says(
    [
      (p) => `“${p.what}” steunt op de regel voor papieren post, maar gaat per mail of bericht.`,
      'Kies toestemming of de regel voor eigen klanten.',
    ],
    [
      (p) => `“${p.what}” relies on the rule for paper post, but goes by mail or message.`,
      'Choose consent or the rule for own customers.',
    ],
  ),
  'MKT-BASIS': says(
    [
      (p) => `Bij “${p.what}” zegt de regel voor reclame iets anders dan de grondslag.`,
      'Toestemming hoort bij toestemming. De regel voor eigen klanten hoort bij uw eigen belang.',
    ],
    [
      (p) => `For “${p.what}” the advertising rule and the legal basis do not match.`,
      'Consent goes with consent. The rule for own customers goes with your own interest.',
    ],
  ),
};
