/** What the checks of recipients and transfers say. */
import { byKind, byPlace, type RuleMessages, says } from './messages.ts';

export const transferRuleMessages: RuleMessages = {
  'REC-EMPTY': says(
    ['U hebt nog niet gezegd wie dit is.', 'Kies een bedrijf, of een soort bedrijf.'],
    ['You have not yet said who this is.', 'Choose a company, or a kind of company.'],
  ),
  'REC-KIND': says(
    [
      (p) => `U hebt nog geen rol gekozen voor “${p.who}”.`,
      'Kies: werkt voor u, of beslist zelf. Wie voor u werkt, heeft een verwerkersovereenkomst nodig.',
    ],
    [
      (p) => `No role chosen yet for “${p.who}”.`,
      'Choose: works for you, or decides for itself. Those who work for you need a processor agreement.',
    ],
  ),
  'REC-ENDED': says(
    [
      (p) => `U werkt niet meer met ${p.who}, maar die krijgt hier nog gegevens.`,
      'Haal deze ontvanger weg, of zet het bedrijf weer op actief.',
    ],
    [
      (p) => `You no longer work with ${p.who}, but it still gets data here.`,
      'Remove this recipient, or set the company to active again.',
    ],
  ),
  'REC-TWICE': says(
    [(p) => `${p.who} staat hier twee keer.`, 'Haal er een weg.'],
    [(p) => `${p.who} stands here twice.`, 'Remove one.'],
  ),
  'REC-INQUIRY': says(
    [
      (p) =>
        `“${p.who}” krijgt alleen gegevens bij een onderzoek. Volgens de wet is dat geen ontvanger.`,
      'Laat dit weg. In uw verklaring staat al een vaste zin hierover.',
    ],
    [
      (p) => `“${p.who}” only gets data in an inquiry. By law that is no recipient.`,
      'Leave it out. Your statement already has a fixed sentence on this.',
    ],
  ),
  'REC-WHAT': says(
    [
      (p) => `U hebt nog niet gezegd waarvoor “${p.who}” gegevens krijgt.`,
      'Schrijf het in een paar woorden, zoals “om te bezorgen”.',
    ],
    [
      (p) => `You have not yet said what “${p.who}” gets data for.`,
      'Write it in a few words, such as “to deliver”.',
    ],
  ),
  'TRF-NOINSTRUMENT': says(
    [
      (p) =>
        `Geen grond voor doorgifte naar ${p.place} vastgelegd.${p.noDecision ? ' Er is geen adequaatheidsbesluit.' : ''}`,
      byKind({
        ofActivity: 'Kies een grond, of laat de persoon zelf indienen.',
        ofParty: 'Kies een grond, zoals een modelcontract.',
      }),
    ],
    [
      (p) =>
        `No ground recorded for the transfer to ${p.place}.${p.noDecision ? ' There is no adequacy decision.' : ''}`,
      byKind({
        ofActivity: 'Choose a ground, or have the person apply.',
        ofParty: 'Choose a ground, such as model clauses.',
      }),
    ],
  ),
  'TRF-NOPLACE': says(
    [
      (p) =>
        `U hebt nog niet gezegd naar welk land de gegevens gaan${p.who ? ` bij ${p.who}` : ''}.`,
      'Kies het land of de internationale organisatie.',
    ],
    [
      (p) => `You have not yet said to which country the data go${p.who ? ` at ${p.who}` : ''}.`,
      'Choose the country or international organisation.',
    ],
  ),
  'TRF-VAGUE': says(
    [
      (p) => `“${p.place}” is geen land. Zo weet niemand waar de gegevens zijn.`,
      'Noem elk land apart.',
    ],
    [
      (p) => `“${p.place}” is no country. So nobody knows where the data are.`,
      'Name each country.',
    ],
  ),
  'TRF-INEEA': says(
    [(p) => `Dit is geen doorgifte: ${p.place} hoort bij Europa.`, 'Haal deze regel weg.'],
    [(p) => `This is no transfer: ${p.place} is part of the EEA.`, 'Remove this line.'],
  ),
  'TRF-NODECISION': says(
    [
      (p) => `Dit besluit van de Europese Commissie gaat niet over ${p.place}.`,
      'Kies een besluit voor dit land, of een andere grond.',
    ],
    [
      (p) => `This decision of the European Commission is not about ${p.place}.`,
      'Choose a decision for this country, or another ground.',
    ],
  ),
  'TRF-ENDED': says(
    [
      (p) => `De grond voor doorgifte naar ${p.place} geldt niet meer.`,
      'Kies een grond die nu geldt.',
    ],
    [
      (p) => `The ground for the transfer to ${p.place} no longer holds.`,
      'Choose a ground that holds today.',
    ],
  ),
  'TRF-OLDCLAUSES': says(
    [
      (p) => `Het contract met ${p.who} gebruikt een oud modelcontract. Dat telt niet meer.`,
      'Sluit het modelcontract van 2021.',
    ],
    [
      (p) => `The contract with ${p.who} uses old model clauses. They no longer count.`,
      'Conclude the model clauses of 2021.',
    ],
  ),
  'TRF-SCOPE': says(
    [
      (p) => `Het besluit over ${p.place} geldt niet voor alle organisaties of gegevens.`,
      'Kijk na of het voor deze ontvanger geldt en vul de datum in.',
    ],
    [
      (p) => `The decision on ${p.place} does not cover all organisations or data.`,
      'Check whether it covers this recipient and fill in the date.',
    ],
  ),
  'TRF-DPF': says(
    [
      (p) => `U hebt nog niet vastgelegd dat ${p.who} op de lijst met Amerikaanse bedrijven staat.`,
      'Kijk na op dataprivacyframework.gov. Staat het er niet, sluit dan een modelcontract.',
    ],
    [
      (p) => `You have not yet recorded that ${p.who} is on the list of US companies.`,
      'Check dataprivacyframework.gov. If it is not listed, conclude model clauses.',
    ],
  ),
  'TRF-DPF-TYPE': says(
    [
      (p) =>
        `De vermelding van ${p.who} op de Amerikaanse lijst geldt niet voor dit soort gegevens.`,
      'Kijk na of personeelsgegevens meetellen, of sluit een modelcontract.',
    ],
    [
      (p) => `The listing of ${p.who} does not cover this kind of data.`,
      'Check whether staff data are covered, or conclude model clauses.',
    ],
  ),
  'TRF-DPF-EXPIRED': says(
    [
      (p) => `De vermelding van ${p.who} op de Amerikaanse lijst is verlopen.`,
      'Kijk opnieuw na of het bedrijf erop staat.',
    ],
    [(p) => `The listing of ${p.who} has expired.`, 'Check again whether the company is listed.'],
  ),
  'TRF-DPF-STALE': says(
    [
      (p) =>
        `Het is meer dan een jaar geleden dat u nakeek of ${p.who} op de Amerikaanse lijst staat.`,
      'Kijk opnieuw na en vul de datum in.',
    ],
    [
      (p) => `More than a year since you checked whether ${p.who} is listed.`,
      'Check again and fill in the date.',
    ],
  ),
  'TRF-FALLBACK': says(
    [
      (p) => `Het besluit over ${p.place} kan vervallen. Er is nog geen plan voor ${p.who}.`,
      'Zorg alvast voor een modelcontract.',
    ],
    [
      (p) => `The decision on ${p.place} may fall. There is no fallback for ${p.who} yet.`,
      'Have model clauses ready.',
    ],
  ),
  'TRF-EXPIRED': says(
    [
      (p) => `De afspraak over doorgifte naar ${p.place} verliep ${p.when}.`,
      'Vernieuw de afspraak en vul de nieuwe datum in.',
    ],
    [
      (p) => `The arrangement for the transfer to ${p.place} expired ${p.when}.`,
      'Renew it and fill in the new date.',
    ],
  ),
  'TRF-SCC-MODULE': says(
    [
      (p) => `U hebt nog niet gezegd welke module van het modelcontract u met ${p.who} hebt.`,
      'Kies de module. Met een bedrijf dat voor u werkt, is dat meestal module 2.',
    ],
    [
      (p) => `You have not yet said which module of the model clauses you have with ${p.who}.`,
      'Choose the module. With a company that works for you it is usually module 2.',
    ],
  ),
  'TRF-TIA': says(
    [
      (p) =>
        `U hebt nog niet onderzocht of gegevens in ${p.place} veilig zijn voor de overheid daar.`,
      'Doe dat onderzoek (TIA) en vul de datum en de uitkomst in.',
    ],
    [
      (p) =>
        `You have not yet assessed whether data in ${p.place} are safe from the government there.`,
      'Do that assessment (TIA) and fill in date and outcome.',
    ],
  ),
  'TRF-TIA-FAILED': says(
    [
      (p) => `Uit uw eigen onderzoek blijkt dat gegevens in ${p.place} niet goed beschermd zijn.`,
      'Stop met de doorgifte, of neem extra maatregelen en onderzoek het opnieuw.',
    ],
    [
      (p) => `Your own assessment shows that data in ${p.place} are not well protected.`,
      'Stop the transfer, or take extra measures and assess again.',
    ],
  ),
  'TRF-COPY': says(
    [
      (p) => `U hebt nog niet gezegd hoe iemand een kopie krijgt van de afspraken over ${p.place}.`,
      'Schrijf het op, zoals “mail ons, dan sturen wij een kopie”.',
    ],
    [
      (p) => `You have not yet said how someone gets a copy of the safeguards for ${p.place}.`,
      'Write it down, such as “mail us and we send a copy”.',
    ],
  ),
  'TRF-DEROG-PARTY': says(
    [
      (p) =>
        `Voor alles wat naar ${p.who} gaat, gebruikt u een uitzondering. Die is bedoeld voor losse gevallen.`,
      'Zoek een vaste grond, zoals een modelcontract.',
    ],
    [
      (p) => `You use an exception for all that goes to ${p.who}. It is meant for single cases.`,
      'Find a lasting ground, such as model clauses.',
    ],
  ),
  'TRF-ONWARD-UNANSWERED': says(
    [
      (p) => `U hebt nog niet gezegd waar ${p.who} gegevens bewaart of naartoe stuurt.`,
      'Kijk in het contract of vraag het. Zonder antwoord kunt u niet zeggen dat gegevens in Europa blijven.',
    ],
    [
      (p) => `You have not yet said where ${p.who} keeps data or sends them.`,
      'Look in the contract or ask. Without an answer you cannot say that data stay in Europe.',
    ],
  ),
  'TRF-UNCOVERED': says(
    [
      (p) => `${p.who} heeft gegevens in ${p.place}. U hebt nog niet gezegd waarom dat mag.`,
      'Voeg bij dit bedrijf de doorgifte en de grond toe.',
    ],
    [
      (p) => `${p.who} has data in ${p.place}. You have not yet said why that is allowed.`,
      'Add the transfer and its ground to this company.',
    ],
  ),
  'TRF-CONFLICT': says(
    [
      (p) =>
        `Hier staat dat gegevens in Europa blijven, maar bij ${p.who} staat een plaats daarbuiten.`,
      'Pas het antwoord aan, of zeg daar waar deze gegevens staan.',
    ],
    [
      (p) => `It says here that data stay in Europe, but ${p.who} has a place outside it.`,
      'Change the answer, or say there where these data are kept.',
    ],
  ),
  'TRF-SILENT': says(
    [
      (p) =>
        `Bij “${p.what}” gaan gegevens meestal naar het land van de reis. Daar staat hier niets over.`,
      'Noem het land en de grond, of zeg dat de reiziger zelf indient.',
    ],
    [
      (p) => `With “${p.what}” data usually go to the country of travel. Nothing is said about it.`,
      'Name the country and the ground, or say that the traveller applies.',
    ],
  ),
  'TRF-49A-RISK': says(
    [
      (p) => `U hebt nog niet gezegd welke risico's in ${p.place} u vooraf uitlegt.`,
      'Schrijf de uitleg op die mensen te lezen krijgen.',
    ],
    [
      (p) => `You have not yet said which risks in ${p.place} you explain beforehand.`,
      'Write down the explanation that people get to read.',
    ],
  ),
  'TRF-49A-RECORD': says(
    [
      (p) => `U hebt nog niet gezegd hoe u de toestemming voor ${p.place} bewaart.`,
      'Vul in waar, met datum en tekst.',
    ],
    [
      (p) => `You have not yet said how you keep the consent for ${p.place}.`,
      'Fill in where, with date and wording.',
    ],
  ),
  'TRF-49B-COMPANION': says(
    [
      'Deze grond geldt alleen voor wie zelf de overeenkomst sluit. Medereizigers en familie doen dat niet.',
      'Kies voor hen de overeenkomst in hun belang (49(1)(c)), of hun eigen toestemming.',
    ],
    [
      'This ground only covers those who conclude the contract. Companions and family do not.',
      'Choose for them the contract in their interest (49(1)(c)), or their own consent.',
    ],
  ),
  'TRF-49-NECESSITY': says(
    [
      (p) => `U hebt nog niet gezegd waarom doorgifte naar ${p.place} echt nodig is.`,
      'Schrijf het op. Zonder noodzaak geldt de uitzondering niet.',
    ],
    [
      (p) => `You have not yet said why the transfer to ${p.place} is really necessary.`,
      'Write it down. Without necessity the exception does not hold.',
    ],
  ),
  'TRF-49-SYSTEMATIC': says(
    [
      (p) => `Deze uitzondering is voor losse gevallen. Stuurt u vaak gegevens naar ${p.place}?`,
      'Leg per aanvraag vast waarom het nodig is, of laat de persoon zelf indienen.',
    ],
    [
      (p) => `This exception is for single cases. Do you often send data to ${p.place}?`,
      'Record for each application why it is needed, or have the person apply.',
    ],
  ),
  'TRF-49-RESIDUAL': says(
    [
      byPlace(
        'U hebt nog niet vastgelegd dat u deze doorgifte bij de Autoriteit Persoonsgegevens hebt gemeld.',
        'U hebt nog niet vastgelegd dat u deze doorgifte bij de toezichthouder hebt gemeld.',
      ),
      'Meld het ook aan de mensen om wie het gaat, en vul de datum in.',
    ],
    [
      'You have not yet recorded that you told the supervisory authority of this transfer.',
      'Tell the people concerned too, and fill in the date.',
    ],
  ),
};
