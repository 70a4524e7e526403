/** What the checks of cookies, statements, confirmation, languages and the law pack say. */
import { type RuleMessages, says } from './messages.ts';

export const statementRuleMessages: RuleMessages = {
  'CK-UNANSWERED': says(
    [
      'U hebt nog niet gezegd of uw website cookies gebruikt.',
      'Kijk het na, of vraag het de maker van uw website.',
    ],
    [
      'You have not yet said whether your website uses cookies.',
      'Look it up, or ask the maker of your website.',
    ],
  ),
  'CK-NONE': says(
    ['Uw website gebruikt cookies, maar u hebt nog niet gezegd welke.', 'Voeg elke cookie toe.'],
    ['Your website uses cookies, but you have not yet said which.', 'Add each cookie.'],
  ),
  'CK-DENIED': says(
    [
      'U zegt dat er geen cookies zijn, maar er staan er wel in de lijst.',
      'Pas het antwoord aan, of haal de cookies weg.',
    ],
    [
      'You say there are no cookies, but some are listed.',
      'Change the answer, or remove the cookies.',
    ],
  ),
  'CK-PURPOSE': says(
    [
      (p) => `U hebt nog niet gezegd waarvoor de cookie “${p.what}” is.`,
      'Schrijf het in een paar woorden, zoals “onthoudt uw bestelling”.',
    ],
    [
      (p) => `You have not yet said what the cookie “${p.what}” is for.`,
      'Write it in a few words, such as “remembers your order”.',
    ],
  ),
  'CK-LIFETIME': says(
    [
      (p) => `U hebt nog niet gezegd hoe lang de cookie “${p.what}” blijft staan.`,
      'Vul de tijd in, of “tot u de site sluit”.',
    ],
    [
      (p) => `You have not yet said how long the cookie “${p.what}” stays.`,
      'Fill in the time, or “until you close the site”.',
    ],
  ),
  'CK-LONG': says(
    [
      (p) =>
        `De cookie “${p.what}” blijft ${p.period} staan. De Franse toezichthouder noemt ${p.maximum}.`,
      'Maak de tijd korter, of schrijf op waarom het zo lang moet.',
    ],
    [
      (p) =>
        `The cookie “${p.what}” stays for ${p.period}. The French authority speaks of ${p.maximum}.`,
      'Shorten it, or write down why it must be so long.',
    ],
  ),
  'CK-NOCONSENT': says(
    [
      (p) => `Voor de cookie “${p.what}” is toestemming nodig. Die vraagt u niet.`,
      'Vraag eerst toestemming, of haal de cookie weg.',
    ],
    [
      (p) => `The cookie “${p.what}” needs consent. You do not ask for it.`,
      'Ask for consent first, or remove the cookie.',
    ],
  ),
  'CK-CONSENT-OPEN': says(
    [
      (p) => `U hebt nog niet gezegd of u toestemming vraagt voor de cookie “${p.what}”.`,
      'Kies: gevraagd, niet gevraagd of niet nodig.',
    ],
    [
      (p) => `You have not yet said whether you ask for consent to the cookie “${p.what}”.`,
      'Choose: asked, not asked or not needed.',
    ],
  ),
  'CK-EXEMPTION': says(
    [
      (p) => `U hebt nog niet gezegd waarom voor de cookie “${p.what}” geen toestemming nodig is.`,
      'Kies de uitzondering van de telecomwet.',
    ],
    [
      (p) => `You have not yet said why the cookie “${p.what}” needs no consent.`,
      'Choose the exemption of telecom law.',
    ],
  ),
  'CK-CONSENT-6F': says(
    [
      (p) =>
        `U vraagt toestemming voor de cookie “${p.what}” en noemt daarna uw eigen belang. Dat kan niet.`,
      'Kies toestemming als grondslag.',
    ],
    [
      (p) =>
        `You ask for consent to the cookie “${p.what}” and then rely on your own interest. That cannot be.`,
      'Choose consent as the legal basis.',
    ],
  ),
  'CK-THIRDPARTY': says(
    [
      (p) => `Een ander kan de cookie “${p.what}” lezen. U hebt nog niet gezegd wie.`,
      'Kies het bedrijf.',
    ],
    [
      (p) => `Someone else can read the cookie “${p.what}”. You have not yet said who.`,
      'Choose the company.',
    ],
  ),
  'CK-THIRD-OPEN': says(
    [
      (p) => `U hebt nog niet gezegd of een ander de cookie “${p.what}” kan lezen.`,
      'Kies ja of nee.',
    ],
    [
      (p) => `You have not yet said whether others can read the cookie “${p.what}”.`,
      'Choose yes or no.',
    ],
  ),
  'CK-SCAN': says(
    [
      (p) => `De cookie “${p.what}” is dit jaar nog niet nagekeken.`,
      'Laat uw website opnieuw nakijken op cookies.',
    ],
    [
      (p) => `The cookie “${p.what}” was not checked this year.`,
      'Have your website scanned for cookies again.',
    ],
  ),
  'CK-REFUSE': says(
    [
      'In de cookiebalk kan iemand niet meteen weigeren.',
      'Zet “weigeren” naast “akkoord”, net zo groot.',
    ],
    [
      'Visitors cannot refuse in the first screen of the cookie bar.',
      'Put “refuse” beside “accept”, just as large.',
    ],
  ),
  'CK-CHANGE': says(
    [
      'U hebt nog niet gezegd hoe iemand de keuze voor cookies later wijzigt.',
      'Schrijf het op, zoals “met de knop Cookies onder aan elke pagina”.',
    ],
    [
      'You have not yet said how visitors change their cookie choice later.',
      'Write it down, such as “with the button Cookies at the foot of each page”.',
    ],
  ),
  'EMB-CLICK': says(
    [
      (p) => `“${p.what}” laadt meteen, zonder dat iemand erop klikt.`,
      'Laad het pas na een klik of na toestemming.',
    ],
    [
      (p) => `“${p.what}” loads at once, before anyone clicks.`,
      'Load it only after a click or after consent.',
    ],
  ),
  'STM-MISSING': says(
    [
      (p) => `Er is nog geen privacyverklaring voor ${p.audience}.`,
      'Maak die verklaring. Deze mensen staan in uw register.',
    ],
    [
      (p) => `There is no privacy statement for ${p.audience} yet.`,
      'Make that statement. These people are in your register.',
    ],
  ),
  'STM-TWICE': says(
    [
      (p) => `Er zijn twee gelijke verklaringen voor ${p.audience}.`,
      'Haal er een weg, of geef elke een eigen website of merk.',
    ],
    [
      (p) => `There are two equal statements for ${p.audience}.`,
      'Remove one, or give each its own website or brand.',
    ],
  ),
  'STM-EMPTY': says(
    [
      (p) => `De verklaring voor ${p.audience} heeft niets om te vertellen.`,
      'Voeg toe wat u met hun gegevens doet, of haal de verklaring weg.',
    ],
    [
      (p) => `The statement for ${p.audience} has nothing to tell.`,
      'Add what you do with their data, or remove the statement.',
    ],
  ),
  'STM-LAWFIXED': says(
    [
      'Dit spreekt de wet tegen. Wat de wet vastlegt, kan een verklaring niet veranderen.',
      'Antwoord komt binnen een maand. Bij een ingewikkeld verzoek of veel verzoeken mag het hooguit twee maanden langer duren; dat meldt u binnen die eerste maand. Het is gratis, behalve bij een duidelijk ongegrond of overdreven verzoek. Lezen is geen akkoord. Pas de tekst aan.',
    ],
    [
      'This contradicts the law. A statement cannot change what the law fixes.',
      'An answer comes within a month. For a complex request or many requests it may take two months longer at most; you say so within that first month. It is free, except for a clearly unfounded or excessive request. Reading is no agreement. Change the text.',
    ],
  ),
  'STM-LONG': says(
    [
      (p) => `De verklaring voor ${p.audience} wordt lang: ongeveer ${p.words} woorden.`,
      'Voeg gelijke doelen samen, of zet lange lijsten in een bijlage.',
    ],
    [
      (p) => `The statement for ${p.audience} becomes long: about ${p.words} words.`,
      'Merge equal purposes, or put long lists in an annex.',
    ],
  ),
  'STM-EXCLUDED': says(
    [
      (p) => `“${p.what}” staat in geen enkele verklaring.`,
      'Zet het terug, of noem het in een andere verklaring.',
    ],
    [
      (p) => `“${p.what}” stands in no statement at all.`,
      'Put it back, or mention it in another statement.',
    ],
  ),
  'STM-EXCLUSION-IDLE': says(
    [
      (p) => `“${p.what}” hoort niet bij deze verklaring. Weglaten is niet nodig.`,
      'Haal deze uitzondering weg.',
    ],
    [
      (p) => `“${p.what}” does not belong to this statement. It need not be left out.`,
      'Remove this exception.',
    ],
  ),
  'STM-UNPUBLISHED': says(
    [
      (p) => `De verklaring voor ${p.audience} is nog niet gepubliceerd.`,
      'Zet haar op de website en vul de datum in.',
    ],
    [
      (p) => `The statement for ${p.audience} has not been published yet.`,
      'Put it on the website and fill in the date.',
    ],
  ),
  'PRV-CONFIRM': says(
    [
      (p) =>
        `${p.count} ${p.count === '1' ? 'gegeven is' : 'gegevens zijn'} afgeleid uit een tekst en nog niet bevestigd.`,
      'Kijk na of het klopt en bevestig.',
    ],
    [
      (p) =>
        `${p.count} ${p.count === '1' ? 'value was' : 'values were'} inferred from a text and not yet confirmed.`,
      'Check and confirm.',
    ],
  ),
  'PRV-SUGGESTED': says(
    [
      (p) =>
        `${p.count} ${p.count === '1' ? 'voorstel wacht' : 'voorstellen wachten'} op uw antwoord.`,
      'Neem het over, pas het aan of wijs het af.',
    ],
    [
      (p) =>
        `${p.count} ${p.count === '1' ? 'suggestion awaits' : 'suggestions await'} your answer.`,
      'Accept it, change it or reject it.',
    ],
  ),
  'LNG-MAIN': says(
    ['Deze tekst ontbreekt in de taal van uw register.', 'Vul de tekst ook in die taal in.'],
    [
      'This text is missing in the language of your register.',
      'Fill in the text in that language too.',
    ],
  ),
  'LNG-SECOND': says(
    [
      'Deze tekst is nog niet vertaald.',
      'Vul de vertaling in. Zonder vertaling staat de tekst in de andere taal.',
    ],
    [
      'This text has not been translated yet.',
      'Fill in the translation. Without it the text stands in the other language.',
    ],
  ),
  'LAW-UNKNOWN': says(
    [
      (p) => `Het register verwijst naar “${p.id}”. Dat kent dit programma niet.`,
      'Kies het opnieuw uit de lijst.',
    ],
    [
      (p) => `The register refers to “${p.id}”, which this program does not know.`,
      'Choose it again from the list.',
    ],
  ),
  'LAW-RETIRED': says(
    [(p) => `“${p.what}” geldt vandaag niet.`, 'Kies iets dat nu geldt.'],
    [(p) => `“${p.what}” does not hold today.`, 'Choose something that holds now.'],
  ),
  'LAW-STALE': says(
    [
      (p) => `De wetten in dit programma zijn voor het laatst nagekeken op ${p.date}.`,
      'Werk het programma bij voordat u op de uitkomst rekent.',
    ],
    [
      (p) => `The laws in this program were last checked on ${p.date}.`,
      'Update the program before you rely on the result.',
    ],
  ),
};
