import type { TermWords } from './word-finder.ts';

/** When a period begins (`startEvent.*`). */
export const startWords: TermWords = {
  'startEvent.contractEnd': `na beeindiging|afloop|einde|opzegging|ontbinding van? … overeenkomst|contract|opdracht|abonnement|dienstverlening, na het? beeindigen|eindigen van … overeenkomst|contract|opdracht, nadat … overeenkomst|contract|opdracht … geeindigd|beeindigd|afgelopen,
    after … end|termination|expiry of … contract|agreement|assignment, after … contract|agreement … ended|ends, na de? afronding van … opdracht|overeenkomst, na het? afronden van … opdracht, na einde overeenkomst|contract|opdracht, after … contract ends`,
  'startEvent.relationshipEnd': `na beeindiging|afloop|einde|opzegging van? … lidmaatschap|relatie|klantrelatie|behandeling|behandelrelatie|traject|coaching|begeleiding|zorg, na het? beeindigen|eindigen van … lidmaatschap|relatie|behandeling, na einde lidmaatschap|relatie|behandeling, na uitschrijving, nadat … lidmaatschap, na opzegging, lidmaatschap is? beeindigd,
    after … end|termination of … relationship|membership|treatment, after … customer … left, nadat u|je klant af, nadat … geen klant meer, na het? uitschrijven, laatste behandeling, laatste consult, after … membership ends, na de laatste behandeling, einde van de behandeling, after the last treatment, geen lid meer, last treatment`,
  'startEvent.employmentEnd':
    'na einde|beeindiging … dienstverband|arbeidsovereenkomst, na uitdiensttreding, einde dienstverband, after … end of … employment, uit dienst, na het? einde van … dienstverband, uitdiensttreding, after employment ends, end of employment',
  'startEvent.procedureEnd':
    'na … einde|afloop|afronding|beeindiging van? … sollicitatieprocedure|procedure|sollicitatie, na afwijzing, na … sollicitatieprocedure, na de sollicitatie*, after … recruitment|application|selection procedure|process, einde sollicitatieprocedure, end of … application procedure, afronden van … procedure, position … filled, vacature is vervuld',
  'startEvent.unsubscribe':
    'na afmelding, na uitschrijving van? de? nieuwsbrief, nadat u|je zich? afgemeld|uitgeschreven, after … unsubscrib*, na afmelden, na het? afmelden',
  'startEvent.lastContact':
    'na … laatste contact*, laatste contactmoment, after … last contact, sinds het laatste contact, after our last contact, na het? contact',
  'startEvent.lastLogin':
    'na … laatste keer ingelogd, laatste inlog*, after … last login, laatste login, laatste activiteit',
  'startEvent.accountClosed':
    'na … verwijderen|sluiten|opzeggen|opheffen van … account, account … verwijderd|gesloten, after … account closed|deleted',
  'startEvent.invoice':
    'na factuurdatum, na de factuur*, after … invoice date, na facturatie, factuurdatum',
  'startEvent.invoiceYearEnd':
    'einde van het boekjaar, einde boekjaar, end of the financial year, einde van het kalenderjaar, na afloop van het jaar, boekjaar',
  'startEvent.delivery':
    'na levering, na aankoop, na … aankoop|levering|bestelling, na de? bestelling, after … purchase|delivery|order, na uw bestelling',
  'startEvent.payment': 'na betaling, after payment, na ontvangst van … betaling',
  'startEvent.recording': 'na opname, na de opname, after recording',
  'startEvent.visit': 'na … bezoek, after … visit, laatste bezoek',
  'startEvent.quoteExpiry':
    'na … offerte, vervallen van … offerte, na het uitbrengen van … offerte, after … quote',
  'startEvent.complaintSolved':
    'na afhandeling, na … afhandeling van … klacht|vraag|verzoek, after … resolved|handled, afgehandeld',
  'startEvent.collection':
    'na verzameling, na ontvangst*, na … verstrekt, after collection, after receipt, vanaf … verzameld, na het? ontvangen',
  'startEvent.eventHeld':
    'na … evenement|activiteit|workshop|cursus|training, after … event|course|workshop, na afloop van … evenement|cursus|training|activiteit',
  'startEvent.travelDone': 'na … reis|vakantie, after … trip|journey',
  'startEvent.fileClosed':
    'na … sluiten|sluiting|afsluiten van … dossier, after … file … closed, afsluiting van … dossier',
  'startEvent.incident': 'na … incident, after … incident',
  'startEvent.posting': 'na plaatsing, after posting',
};

/** What ends the keeping where there is no period (`criterion.*`). */
export const criterionWords: TermWords = {
  'criterion.untilUnsubscribe':
    'totdat u|je zich? … afmeldt|uitgeschreven|afgemeld|uitschrijft|uitschrijf|afmeld, tot u|je zich? … afmeldt|uitschrijft|uitgeschreven|afgemeld, tot … afmelding|uitschrijving, until … unsubscribe, zolang … ingeschreven|aangemeld … nieuwsbrief, tot afmelding, tot uitschrijving, tot opzegging, afmelden nieuwsbrief, zolang … abonnee, tot het afmelden, until you opt out, wanneer|zodra|als u|je|jij … uitschrijft|afmeldt, when|once you unsubscribe',
  'criterion.untilConsentWithdrawn':
    'totdat … toestemming intrekt|intrek|ingetrokken, tot … toestemming … intrekt|intrek|ingetrokken, tot intrekking toestemming, until … withdraw … consent, until … consent … withdrawn, tot … intrekken … toestemming, totdat … toestemming, tot intrekking',
  'criterion.untilObjection': 'tot … bezwaar, totdat … bezwaar, until … object',
  'criterion.untilAccountClosed':
    'zolang … account, zo lang … account, totdat … account, until … account, as long as … account, tot … account, while … account',
  'criterion.untilRemovalRequest':
    'totdat … verzoek … verwijdering|verwijderen, tot … verzoek tot|om verwijdering, until … request … deletion|removal|delete, tot … vraagt … verwijderen, zolang … geen verzoek, totdat u vraagt, totdat je vraagt, totdat … verwijdering vraagt, tot … verwijdering vraagt',
  'criterion.untilFinalRuling':
    'onherroepelijke beslissing, onherroepelijke uitspraak, final ruling, final judgment',
  'criterion.limitationPeriod': 'verjaringstermijn*, verjaring, limitation period*, verjaard',
  'criterion.untilPaid': 'tot … betaald, totdat … betaald, until … paid',
  'criterion.untilSettled':
    'totdat … afgehandeld, tot … afgehandeld, zolang … nodig … afhandel*|beantwoord*, until … handled|settled|resolved, zolang … duurt … beantwoorden, tot … afhandeling, totdat … vraag|klacht … beantwoord|afgehandeld, tot … bent geholpen',
  'criterion.untilAnswered': 'totdat … beantwoord, tot … beantwoord, until … answered',
  'criterion.untilEmploymentEnd':
    'zolang … dienstverband, zolang … in dienst, gedurende … dienstverband, during … employment, looptijd … arbeidsovereenkomst',
  'criterion.whileRelationship':
    'zolang u|je klant, zolang u|je leerling|client|patient|deelnemer|cursist|gast|huurder|donateur, zolang … klant bent|bij, zo lang … klant, zolang … relatie, gedurende … relatie|behandeling|traject, as long as … customer|client, while … customer, zolang … onder behandeling, duration of … relationship, looptijd van … relatie, zolang … in behandeling, while you are a client, zolang … gebruik maakt, as long as you use, zolang u gebruik',
  'criterion.whileContract':
    'gedurende … overeenkomst|contract|abonnement|opdracht|looptijd, zolang … overeenkomst|contract|abonnement … loopt|duurt, looptijd van … overeenkomst|contract, duur van … overeenkomst|contract|opdracht, for the duration of … contract|agreement, during … contract|agreement, zolang … overeenkomst|opdracht, duration of … agreement|contract, duration of our contract',
  'criterion.whileMember':
    'zolang … lid, zo lang … lid, gedurende … lidmaatschap, duur van … lidmaatschap, as long as … member*, during … membership, looptijd van … lidmaatschap, tijdens … lidmaatschap, zolang … lidmaatschap',
  'criterion.whileOnline': 'zolang … online, as long as … online, while … online',
  'criterion.untilBrowserCloses':
    'browser sluit, browser afsluit, sluiten van … browser, close … browser, browsersessie, browser session, session cookie, sessie, browser … gesloten, session',
  'criterion.doNotKeep':
    'bewaren … niet langer dan het bezoek, slaan wij niet op, niet opgeslagen, niet bewaard, do not store',
  'criterion.untilPurposeReached': `niet langer dan … noodzakelijk|nodig|vereist, niet langer … noodzakelijk|nodig|vereist, zolang … nodig|noodzakelijk, zo lang … nodig|noodzakelijk, no longer than … necessary|needed|required, as long as … necessary|needed|required,
    gedurende de tijd die nodig, tijd die nodig is, niet langer bewaren dan, langer te bewaren dan noodzakelijk, niet langer dan strikt, niet langer dan wettelijk, wettelijke bewaartermijn*, wettelijk … toegestaan, totdat … doel, period necessary`,
};

/** Without end: never allowed, so the register must know it is said. */
export const unlimitedWords: TermWords = {
  'unlimited.always':
    'oneindig, onbeperkt … bewaar*|bewaren|opgeslagen, voor onbepaalde tijd, onbepaalde tijd, voor altijd, indefinitely, indefinite period, bewaren … onbeperkt, forever, permanent … bewaard|bewaren|opgeslagen, onbeperkte tijd, eeuwig',
};
