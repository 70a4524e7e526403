/** What the checks of the organisation and its data protection officer say. */
import { exemptionMessages } from './exemption.ts';
import { byPlace, type RuleMessages, says } from './messages.ts';
import { representativeMessages } from './representative.ts';

export const organisationRuleMessages: RuleMessages = {
  'ORG-NAME': says(
    [
      'De officiële naam van uw organisatie ontbreekt.',
      byPlace(
        'Vul de naam in zoals die bij de Kamer van Koophandel staat.',
        'Vul de naam in zoals die in het handelsregister van uw land staat.',
      ),
    ],
    [
      'The legal name of your organisation is missing.',
      'Fill in the name as it stands in the trade register.',
    ],
  ),
  'ORG-CONTACT': says(
    [
      'Mensen kunnen u niet bereiken: er is geen e-mailadres en geen telefoonnummer.',
      'Vul een e-mailadres of telefoonnummer in.',
    ],
    [
      'People cannot reach you: there is no e-mail address and no phone number.',
      'Fill in an e-mail address or phone number.',
    ],
  ),
  'ORG-ADDRESS': says(
    ['Het adres van uw organisatie is niet compleet.', 'Vul straat, huisnummer en plaats in.'],
    ['The address of your organisation is incomplete.', 'Fill in street, number and town.'],
  ),
  'ORG-KVK': says(
    [
      'Het KvK-nummer ontbreekt.',
      'Vul het nummer in. Dan is duidelijk om welke organisatie het gaat.',
    ],
    [
      'The trade register (KvK) number is missing.',
      'Fill it in, so that it is clear which organisation this is.',
    ],
  ),
  'ORG-PRIVACYCONTACT': says(
    [
      'Er is geen apart adres voor vragen over privacy.',
      'Geef een adres op, zoals privacy@ en uw domein. Een gewoon adres mag ook.',
    ],
    [
      'There is no separate address for privacy questions.',
      'Give an address, such as privacy@ and your domain. A general address will do too.',
    ],
  ),
  'STM-NAME': says(
    [
      'De naam van een medewerker komt in uw privacyverklaring.',
      'Gebruik liever een functie, zoals “privacycontact”, en een algemeen adres.',
    ],
    [
      'The name of a member of staff will stand in your privacy statement.',
      'Rather use a function, such as “privacy contact”, and a general address.',
    ],
  ),
  'ORG-REP27': representativeMessages,
  'REP-DETAILS': says(
    [
      'De gegevens van uw vertegenwoordiger in Europa zijn niet compleet.',
      'Vul de naam en een adres of e-mailadres in.',
    ],
    [
      'The details of your representative in Europe are incomplete.',
      'Fill in the name and an address or e-mail address.',
    ],
  ),
  'ROLE-CLIENTDATA': says(
    [
      'U hebt nog niet gezegd of u ook gegevens bewaart of gebruikt voor klanten, in hun opdracht.',
      'Beantwoord de vraag. Doet u dat, dan hebt u een tweede lijst nodig.',
    ],
    [
      'You have not yet said whether you also keep or use data for clients, on their instructions.',
      'Answer the question. If you do, you need a second list.',
    ],
  ),
  'ROLE-NOACTIVITY': says(
    [
      'U werkt met gegevens voor klanten, maar dat werk staat nog niet in het register.',
      'Voeg toe wat u voor deze klanten doet.',
    ],
    [
      'You handle data for clients, but that work is not in the register yet.',
      'Add what you do for these clients.',
    ],
  ),
  'ROLE-MISMATCH': says(
    [
      'De rol bij deze verwerking past niet bij wat u over uw organisatie zei.',
      'Pas de rol aan, of vul de rollen van uw organisatie aan.',
    ],
    [
      'The role in this activity does not fit what you said about your organisation.',
      'Change the role, or complete the roles of your organisation.',
    ],
  ),
  'ORG-OPEN': says(
    [
      (p) =>
        `In uw notities ${p.count === '1' ? 'staat nog één van de eerste vragen' : `staan nog ${p.count} van de eerste vragen`} open: ${p.what}`,
      'Zoek het uit en vul het aan in het register. Haal de vraag daarna weg uit deze notities.',
    ],
    [
      (p) =>
        `In your notes ${p.count === '1' ? 'one of the first questions is' : `${p.count} of the first questions are`} still open: ${p.what}`,
      'Find out and complete the register. Then take the question out of these notes.',
    ],
  ),
  'ORG-EXEMPTION': exemptionMessages,
  'ORG-STAFF': says(
    [
      (p) => `U vulde ${p.what} in als aantal medewerkers, maar koos daarnaast “${p.other}”.`,
      'Pas een van de twee aan. Uw plichten hangen af van hoeveel mensen er werken.',
    ],
    [
      (p) => `You filled in ${p.what} as number of staff, but also chose “${p.other}”.`,
      'Change one of the two. Your duties depend on how many people work there.',
    ],
  ),
  'GRP-SCOPE': says(
    [
      'U hebt nog niet gezegd of de verklaring ook voor dit bedrijf uit uw groep geldt.',
      'Kies ja of nee.',
    ],
    [
      'You have not yet said whether the statement also covers this company of your group.',
      'Choose yes or no.',
    ],
  ),
  'RGT-CHANNEL': says(
    [
      'U hebt nog niet gezegd hoe mensen hun gegevens kunnen opvragen of laten wissen.',
      'Kies minstens één weg, zoals mailen of bellen.',
    ],
    [
      'You have not yet said how people can ask for their data or have them deleted.',
      'Choose at least one way, such as e-mail or phone.',
    ],
  ),
  'CHG-POLICY': says(
    [
      'U hebt nog niet gezegd hoe u een wijziging van uw verklaring bekendmaakt.',
      'Vul in of u mailt, of het op de website zet.',
    ],
    [
      'You have not yet said how you announce a change of your statement.',
      'Say whether you send an e-mail or put it on the website.',
    ],
  ),
  'CHG-SILENT': says(
    [
      'U vertelt het niet als uw verklaring verandert.',
      'Vertel het mensen als er iets belangrijks verandert.',
    ],
    [
      'You do not tell people when your statement changes.',
      'Tell people when something important changes.',
    ],
  ),
  'ORG-ADOPTED': says(
    [
      'Niemand heeft dit register nog vastgesteld.',
      'Laat de eigenaar of directeur het register nakijken en leg vast wie dat deed.',
    ],
    [
      'Nobody has adopted this register yet.',
      'Have the owner or director check the register and record who did.',
    ],
  ),
  'ORG-ADOPTED-CHANGED': says(
    [
      (p) => `Het register is veranderd nadat het op ${p.date} is vastgelegd.`,
      'Laat de eigenaar of directeur nakijken wat er veranderde, en leg het register opnieuw vast.',
    ],
    [
      (p) => `The register was changed after it was adopted on ${p.date}.`,
      'Have the owner or director check what changed, and adopt the register again.',
    ],
  ),
  'DPO-UNANSWERED': says(
    [
      'U hebt nog niet gezegd of u een functionaris gegevensbescherming (FG) hebt.',
      'Kies ja of nee. De meeste kleine bedrijven hebben er geen.',
    ],
    [
      'You have not yet said whether you have a data protection officer (DPO).',
      'Choose yes or no. Most small businesses have none.',
    ],
  ),
  'DPO-CONTACT': says(
    [
      'Uw FG is niet te bereiken: e-mail, telefoon en adres ontbreken.',
      'Vul minstens één daarvan in.',
    ],
    [
      'Your DPO cannot be reached: e-mail, phone and address are missing.',
      'Fill in at least one of them.',
    ],
  ),
  'DPO-NAME': says(
    [
      'De naam van uw FG ontbreekt in het register.',
      'Vul de naam in. In de verklaring hoeft die niet te staan.',
    ],
    [
      'The name of your DPO is missing from the register.',
      'Fill it in. It need not stand in the statement.',
    ],
  ),
  'DPO-REGISTERED': says(
    [
      byPlace(
        'U hebt nog niet vastgelegd dat uw FG is aangemeld bij de Autoriteit Persoonsgegevens.',
        'U hebt nog niet vastgelegd dat uw FG is aangemeld bij de toezichthouder.',
      ),
      'Meld de FG aan en vul de datum of het nummer in.',
    ],
    [
      'You have not yet recorded that your DPO was notified to the supervisory authority.',
      'Notify the authority and fill in the date or number.',
    ],
  ),
  'DPO-TITLE': says(
    [
      'U noemt iemand FG, maar die persoon is dat niet officieel.',
      'Gebruik “privacycontact”, of stel de FG echt aan.',
    ],
    [
      'You call someone DPO who was not appointed as such.',
      'Say “privacy contact”, or really appoint the DPO.',
    ],
  ),
  'DPO-CONFLICT': says(
    [
      'Uw FG heeft ook een andere functie. Die mag niet botsen met het toezicht.',
      'Kijk na of de FG eigen werk moet controleren. Een directeur of hoofd IT kan geen FG zijn.',
    ],
    [
      'Your DPO has another function too. It may not conflict with supervising.',
      'See whether the DPO must judge own work. A director or head of IT cannot be DPO.',
    ],
  ),
  'DPO-REQUIRED': says(
    [
      'U zegt dat er geen FG is, maar bij uw werk moet dat wel.',
      'Stel een FG aan en meld die aan.',
    ],
    [
      'You say there is no DPO, but your work requires one.',
      'Appoint a DPO and notify the authority.',
    ],
  ),
};
