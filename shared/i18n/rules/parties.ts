/** What the checks of companies, systems, agreements and work for others say. */
import { type RuleMessages, says } from './messages.ts';

export const partyRuleMessages: RuleMessages = {
  'PTY-TWICE': says(
    [
      (p) => `“${p.who}” en “${p.other}” lijken hetzelfde bedrijf.`,
      'Gebruik één naam en voeg de twee samen.',
    ],
    [
      (p) => `“${p.who}” and “${p.other}” look like the same company.`,
      'Use one name and merge the two.',
    ],
  ),
  'PTY-COUNTRY': says(
    [(p) => `U hebt nog niet gezegd in welk land ${p.who} zit.`, 'Vul het land in.'],
    [(p) => `You have not yet said in which country ${p.who} is.`, 'Fill in the country.'],
  ),
  'PTY-UNUSED': says(
    [
      (p) => `${p.who} staat in de lijst, maar krijgt nergens gegevens.`,
      'Koppel het bedrijf, of haal het weg.',
    ],
    [(p) => `${p.who} is listed, but gets no data anywhere.`, 'Link the company, or remove it.'],
  ),
  'PTY-ENDDATE': says(
    [(p) => `U stopte met ${p.who}, maar u hebt nog niet gezegd wanneer.`, 'Vul de datum in.'],
    [
      (p) => `You stopped working with ${p.who}, but you have not yet said when.`,
      'Fill in the date.',
    ],
  ),
  'PTY-LATIN': says(
    [
      (p) => `De naam ${p.who} kan niet in een PDF worden gedrukt.`,
      'Vul de naam ook in gewone letters in.',
    ],
    [
      (p) => `The name ${p.who} cannot be printed in a PDF.`,
      'Fill in the name in Latin letters too.',
    ],
  ),
  'PTY-CATEGORY': says(
    [
      (p) => `${p.who} komt niet met naam in de verklaring, maar ook niet als soort bedrijf.`,
      'Kies het soort bedrijf.',
    ],
    [
      (p) => `${p.who} is not named in the statement, but no kind of company is given either.`,
      'Choose the kind of company.',
    ],
  ),
  'PTY-CERTIFICATE': says(
    [
      (p) => `Het certificaat “${p.what}” van ${p.who} is verlopen.`,
      'Vraag een nieuw certificaat op.',
    ],
    [(p) => `The certificate “${p.what}” of ${p.who} has expired.`, 'Ask for a new certificate.'],
  ),
  'SYS-LOCATION': says(
    [
      (p) => `U hebt nog niet gezegd in welk land “${p.what}” de gegevens bewaart.`,
      'Kijk in het contract of vraag het de leverancier.',
    ],
    [
      (p) => `You have not yet said in which country “${p.what}” keeps the data.`,
      'Look in the contract or ask the supplier.',
    ],
  ),
  'SYS-SUPPLIER': says(
    [(p) => `U hebt nog niet gezegd van wie “${p.what}” is.`, 'Kies de leverancier.'],
    [(p) => `You have not yet said whose “${p.what}” is.`, 'Choose the supplier.'],
  ),
  'SYS-ENDED': says(
    [
      (p) => `“${p.what}” is van een bedrijf waar u niet meer mee werkt.`,
      'Kies een andere leverancier, of haal het systeem weg.',
    ],
    [
      (p) => `“${p.what}” is from a company you no longer work with.`,
      'Choose another supplier, or remove the system.',
    ],
  ),
  'AGR-MISSING': says(
    [
      (p) => `Er staat geen verwerkersovereenkomst met ${p.who} in uw register.`,
      'Sluit er een, of zoek hem in de voorwaarden van het bedrijf.',
    ],
    [
      (p) => `Your register holds no processor agreement with ${p.who}.`,
      'Conclude one, or find it in the terms of the company.',
    ],
  ),
  'AGR-UNKNOWN': says(
    [
      (p) => `U hebt nog niet gezegd of er een verwerkersovereenkomst is met ${p.who}.`,
      'Zoek het contract op. Vaak staat het in de algemene voorwaarden.',
    ],
    [
      (p) => `You have not yet said whether there is a processor agreement with ${p.who}.`,
      'Look it up. It is often part of the terms.',
    ],
  ),
  'AGR-NOREASON': says(
    [
      (p) => `U zegt dat voor ${p.who} geen verwerkersovereenkomst nodig is, maar niet waarom.`,
      'Schrijf de reden op.',
    ],
    [
      (p) => `You say that ${p.who} needs no processor agreement, but not why.`,
      'Write down the reason.',
    ],
  ),
  'AGR-SIGNED': says(
    [
      (p) => `U hebt nog niet gezegd wanneer de overeenkomst met ${p.who} is getekend.`,
      'Vul de datum in.',
    ],
    [
      (p) => `You have not yet said when the agreement with ${p.who} was signed.`,
      'Fill in the date.',
    ],
  ),
  'AGR-TERMS': says(
    [
      (p) =>
        `De overeenkomst met ${p.who} staat in de voorwaarden, maar niet welke versie u accepteerde.`,
      'Vul de link in, en de versie of de datum.',
    ],
    [
      (p) =>
        `The agreement with ${p.who} is part of the terms, but not which version you accepted.`,
      'Fill in the link, and the version or date.',
    ],
  ),
  'AGR-EXPIRED': says(
    [(p) => `De overeenkomst met ${p.who} liep af ${p.when}.`, 'Sluit een nieuwe overeenkomst.'],
    [(p) => `The agreement with ${p.who} ended ${p.when}.`, 'Conclude a new agreement.'],
  ),
  'AGR-REVIEW': says(
    [
      (p) => `De overeenkomst met ${p.who} moest ${p.when} worden nagekeken.`,
      'Kijk haar na en kies een nieuwe datum.',
    ],
    [
      (p) => `The agreement with ${p.who} was due for review ${p.when}.`,
      'Review it and choose a new date.',
    ],
  ),
  'AGR-BREACH': says(
    [
      (p) =>
        `${p.who} mag ${p.period} uur wachten voor u van een datalek hoort. Volgens de wet moet dat zonder onnodige vertraging.`,
      'Spreek een kortere tijd af, zoals 24 uur.',
    ],
    [
      (p) =>
        `${p.who} may wait ${p.period} hours before you hear of a breach. By law it must tell you without undue delay.`,
      'Agree on a shorter time, such as 24 hours.',
    ],
  ),
  'AGR-CLAUSE': says(
    [
      (p) => `In de overeenkomst met ${p.who} ontbreekt: ${p.what}.`,
      'Laat dit toevoegen. De wet vraagt het.',
    ],
    [(p) => `The agreement with ${p.who} lacks: ${p.what}.`, 'Have it added. The law requires it.'],
  ),
  'AGR-CLAUSE-OPEN': says(
    [
      (p) => `U hebt nog niet nagekeken of in de overeenkomst met ${p.who} staat: ${p.what}.`,
      'Kijk het na.',
    ],
    [
      (p) => `You have not yet checked whether the agreement with ${p.who} holds: ${p.what}.`,
      'Check it.',
    ],
  ),
  'AGR-UNCHECKED': says(
    [
      (p) => `De overeenkomst met ${p.who} is nog niet naast de lijst van de wet gelegd.`,
      'Loop de lijst na.',
    ],
    [
      (p) => `The agreement with ${p.who} has not been compared with the list of the law.`,
      'Go through the list.',
    ],
  ),
  'PRO-NOENGAGEMENT': says(
    [
      'U hebt nog niet gezegd voor welke klanten u dit doet.',
      'Voeg elke opdrachtgever toe, met naam en contact.',
    ],
    [
      'You have not yet said for which clients you do this.',
      'Add each client, with name and contact.',
    ],
  ),
  'ENG-CONTACT': says(
    [
      (p) => `U hebt nog niet gezegd hoe u ${p.who} bereikt.`,
      'Vul een adres, e-mailadres of telefoonnummer in.',
    ],
    [
      (p) => `You have not yet said how you reach ${p.who}.`,
      'Fill in an address, e-mail address or phone number.',
    ],
  ),
  'ENG-CATEGORIES': says(
    [
      (p) => `U hebt nog niet gezegd welk werk u voor ${p.who} met gegevens doet.`,
      'Vul het in, zoals “hosting” of “salarissen berekenen”.',
    ],
    [
      (p) => `You have not yet said what work with data you do for ${p.who}.`,
      'Fill it in, such as “hosting” or “payroll”.',
    ],
  ),
  'ENG-CONTRACT': says(
    [
      (p) => `Er is geen contract met ${p.who} vastgelegd.`,
      'Vul het contract of de datum in, of sluit er een.',
    ],
    [
      (p) => `No contract with ${p.who} is recorded.`,
      'Fill in the contract or its date, or conclude one.',
    ],
  ),
  'ENG-TRANSFER': says(
    [
      (p) => `U hebt nog niet gezegd of gegevens van ${p.who} buiten Europa komen.`,
      'Kies ja of nee.',
    ],
    [(p) => `You have not yet said whether data of ${p.who} leave Europe.`, 'Choose yes or no.'],
  ),
  'ENG-TRANSFER-NONE': says(
    [
      (p) => `Gegevens van ${p.who} verlaten Europa, maar u hebt nog niet gezegd waarheen.`,
      'Voeg het land en de grond toe.',
    ],
    [
      (p) => `Data of ${p.who} leave Europe, but you have not yet said where to.`,
      'Add the country and the ground.',
    ],
  ),
  'ENG-TRANSFER-CONFLICT': says(
    [
      (p) =>
        `Wat u over buiten Europa zegt, klopt niet met elkaar: bij ${p.who} staat iets anders.`,
      'Kijk na of deze gegevens buiten Europa komen, en pas een van de twee aan.',
    ],
    [
      (p) => `What you say about outside Europe does not match: it differs for ${p.who}.`,
      'See whether these data leave Europe, and change one of the two.',
    ],
  ),
  'ENG-SECURITY': says(
    [
      (p) => `U hebt nog niet gezegd hoe u de gegevens van ${p.who} beveiligt.`,
      'Kies de maatregelen.',
    ],
    [(p) => `You have not yet said how you protect the data of ${p.who}.`, 'Choose the measures.'],
  ),
  'ENG-END': says(
    [
      (p) => `U hebt nog niet gezegd wat er na afloop met de gegevens van ${p.who} gebeurt.`,
      'Kies: wissen of teruggeven.',
    ],
    [
      (p) => `You have not yet said what happens to the data of ${p.who} in the end.`,
      'Choose: delete or return.',
    ],
  ),
  'ENG-ENDED': says(
    [
      (p) => `${p.who} is geen klant meer, maar u werkt hier nog met de gegevens.`,
      'Wis de gegevens of geef ze terug, en haal de klant hier weg.',
    ],
    [
      (p) => `${p.who} is no longer a client, but you still handle its data here.`,
      'Delete or return the data, and remove the client here.',
    ],
  ),
  'ENG-TWICE': says(
    [(p) => `${p.who} staat hier twee keer.`, 'Voeg de twee samen.'],
    [(p) => `${p.who} stands here twice.`, 'Merge the two.'],
  ),
};
