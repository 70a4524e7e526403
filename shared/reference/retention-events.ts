/**
 * The words of a retention rule: when it starts (`startEvent.*`), what ends it where there is no
 * period (`criterion.*`), how data are destroyed (`destruction.*`).
 */
import { z } from 'zod';
import { type LawRecord, lawRecord } from './record.ts';
import { ownList, type VocabularyRecord, vocabularyRecord } from './vocabulary.ts';

/** The short label follows a period: "2 jaar" + "na levering". */
export const startEventRecord = vocabularyRecord;
export type StartEventRecord = VocabularyRecord;

/** The short label stands alone; `shortNlJe` only where u and je differ. */
export const criterionRecord = vocabularyRecord.extend({ shortNlJe: z.string().min(1).optional() });
export type CriterionRecord = z.infer<typeof criterionRecord>;

export const destructionRecord = lawRecord;
export type DestructionRecord = LawRecord;

function start(
  id: string,
  [nl, en]: readonly [string, string],
  [shortNl, shortEn]: readonly [string, string],
): StartEventRecord {
  return { id: `startEvent.${id}`, nl, en, shortNl, shortEn, ...ownList };
}

export const startEvents: readonly StartEventRecord[] = [
  start('delivery', ['Levering', 'Delivery'], ['na levering', 'after delivery']),
  start(
    'invoiceYearEnd',
    ['Einde van het jaar van de factuur', 'End of the year of the invoice'],
    ['na het jaar van de factuur', 'after the year of the invoice'],
  ),
  start(
    'purchaseYearEnd',
    ['Einde van het jaar van aankoop', 'End of the year of purchase'],
    ['na het jaar van aankoop', 'after the year of purchase'],
  ),
  start(
    'lostValueYearEnd',
    [
      'Einde van het jaar waarin het stuk zijn actuele waarde verliest',
      'End of the year in which the record loses its current value',
    ],
    [
      'na het jaar waarin wij het stuk voor het laatst nodig hadden',
      'after the year in which we last needed the record',
    ],
  ),
  start(
    'supplyYearEnd',
    ['Einde van het jaar van de prestatie', 'End of the year of the supply'],
    ['na het jaar van de levering', 'after the year of the supply'],
  ),
  start(
    'firstUseYearEnd',
    ['Einde van het jaar van eerste gebruik', 'End of the year of first use'],
    ['na het jaar van het eerste gebruik', 'after the year of first use'],
  ),
  start(
    'contractEnd',
    ['Einde van de overeenkomst', 'End of the contract'],
    ['na het einde van het contract', 'after the end of the contract'],
  ),
  start(
    'contractYearEnd',
    [
      'Einde van het jaar waarin het contract eindigde',
      'End of the year in which the contract ended',
    ],
    ['na het jaar waarin het contract stopte', 'after the year in which the contract ended'],
  ),
  start(
    'relationshipEnd',
    ['Einde van de relatie of transactie', 'End of the relationship or transaction'],
    ['na het einde van de klantrelatie', 'after the end of the customer relationship'],
  ),
  start(
    'claimDue',
    ['Opeisbaar worden van de vordering', 'Claim becomes due'],
    ['nadat er betaald had moeten zijn', 'after payment was due'],
  ),
  start(
    'defectNotice',
    ['Levering of melding van het gebrek', 'Delivery or notice of the defect'],
    ['na levering of na melding van een gebrek', 'after delivery or notice of a defect'],
  ),
  start('event', ['Gebeurtenis', 'Event'], ['na de gebeurtenis', 'after the event']),
  start(
    'judgment',
    ['Dag na de uitspraak', 'Day after the judgment'],
    ['na de uitspraak', 'after the judgment'],
  ),
  start(
    'finalRuling',
    ['Onherroepelijke uitspraak', 'Final ruling'],
    ['na de laatste uitspraak', 'after the final ruling'],
  ),
  start('payment', ['Betaling', 'Payment'], ['na betaling', 'after payment']),
  start(
    'settlement',
    ['Afwikkeling van de vordering', 'Settlement of the claim'],
    ['nadat alles is betaald', 'after everything is paid'],
  ),
  start(
    'employmentEnd',
    ['Einde dienstverband', 'End of employment'],
    ['na het einde van het werk hier', 'after the end of the job here'],
  ),
  start(
    'employmentYearEnd',
    [
      'Einde van het kalenderjaar waarin het dienstverband eindigde',
      'End of the calendar year in which employment ended',
    ],
    ['na het jaar waarin het werk hier stopte', 'after the year in which the job here ended'],
  ),
  start(
    'workYearEnd',
    [
      'Einde van het kalenderjaar waarin het werk eindigde',
      'End of the calendar year in which the work ended',
    ],
    ['na het jaar waarin het werk stopte', 'after the year in which the work ended'],
  ),
  start(
    'dataDate',
    ['Datum waarop de gegevens betrekking hebben', 'Date the data relate to'],
    ['na de dag waarover het gaat', 'after the day they are about'],
  ),
  start(
    'procedureEnd',
    ['Einde sollicitatieprocedure', 'End of the recruitment procedure'],
    ['na het einde van de procedure', 'after the end of the procedure'],
  ),
  start(
    'reintegrationEnd',
    ['Einde re-integratie', 'End of reintegration'],
    ['na het einde van de re-integratie', 'after the end of reintegration'],
  ),
  start(
    'absenceEnd',
    ['Einde van het verzuim', 'End of the absence case'],
    ['na het einde van de ziekte', 'after the end of the illness'],
  ),
  start(
    'lastFileChange',
    ['Laatste wijziging in het dossier', 'Last change in the file'],
    ['na de laatste wijziging in het dossier', 'after the last change in the file'],
  ),
  start('report', ['Melding', 'Report'], ['na de melding', 'after the report']),
  start('recording', ['Opname', 'Recording'], ['na de opname', 'after the recording']),
  start('visit', ['Bezoek', 'Visit'], ['na het bezoek', 'after the visit']),
  start(
    'quoteExpiry',
    ['Vervallen van de offerte', 'Expiry of the quote'],
    ['nadat de offerte is verlopen', 'after the quote has expired'],
  ),
  start(
    'requestAnswered',
    ['Beantwoording', 'Request answered'],
    ['na ons antwoord', 'after our answer'],
  ),
  start(
    'complaintSolved',
    ['Afhandeling van de klacht of het ticket', 'Complaint or ticket closed'],
    ['na de oplossing', 'after the solution'],
  ),
  start(
    'unsubscribe',
    ['Afmelding of bezwaar', 'Unsubscribe or objection'],
    ['na afmelding', 'after unsubscribing'],
  ),
  start(
    'consentWithdrawn',
    ['Intrekking van de toestemming', 'Withdrawal of consent'],
    ['nadat de toestemming is gestopt', 'after consent has ended'],
  ),
  start(
    'lastContact',
    ['Laatste contact', 'Last contact'],
    ['na het laatste contact', 'after the last contact'],
  ),
  start(
    'lastLogin',
    ['Laatste keer ingelogd', 'Last login'],
    ['na de laatste keer inloggen', 'after the last login'],
  ),
  start(
    'accountClosed',
    ['Sluiten van het account', 'Account closed'],
    ['na het sluiten van het account', 'after the account is closed'],
  ),
  start(
    'cookiePlaced',
    ['Plaatsen van de cookie', 'Placement of the cookie'],
    ['na het plaatsen van de cookie', 'after the cookie is placed'],
  ),
  start(
    'collection',
    ['Verzamelen van de gegevens', 'Collection of the data'],
    ['nadat wij de gegevens kregen', 'after we got the data'],
  ),
  start('choice', ['Keuze', 'Choice'], ['na de keuze', 'after the choice']),
  start('call', ['Gesprek', 'Call'], ['na het gesprek', 'after the call']),
  start('incident', ['Incident', 'Incident'], ['na het incident', 'after the incident']),
  start('checkDone', ['Controle gedaan', 'Check done'], ['na de controle', 'after the check']),
  start('travelDone', ['Reis gemaakt', 'Journey made'], ['na de reis', 'after the journey']),
  start(
    'applicationDecision',
    ['Besluit op de aanvraag', 'Decision on the application'],
    ['na het besluit op de aanvraag', 'after the decision on the application'],
  ),
  start('invoice', ['Factuur', 'Invoice'], ['na de factuur', 'after the invoice']),
  start(
    'fileClosed',
    ['Sluiten van het dossier', 'File closed'],
    ['nadat het dossier is gesloten', 'after the file is closed'],
  ),
  start('posting', ['Plaatsing', 'Posting'], ['na plaatsing', 'after posting']),
  start('invitation', ['Uitnodiging', 'Invitation'], ['na de uitnodiging', 'after the invitation']),
  start('eventHeld', ['Evenement gehouden', 'Event held'], ['na het evenement', 'after the event']),
  start('creation', ['Aanmaken', 'Creation'], ['nadat zij zijn gemaakt', 'after they were made']),
  start(
    'documentEnd',
    ['Vervallen van het stuk', 'Document no longer in force'],
    ['nadat het stuk is vervallen', 'after the document has ended'],
  ),
];

function criterion(
  id: string,
  [nl, en]: readonly [string, string],
  [shortNl, shortEn]: readonly [string, string],
  shortNlJe?: string,
): CriterionRecord {
  const je = shortNlJe === undefined ? {} : { shortNlJe };
  return { id: `criterion.${id}`, nl, en, shortNl, shortEn, ...je, ...ownList };
}

export const criteria: readonly CriterionRecord[] = [
  criterion(
    'untilUnsubscribe',
    ['Tot afmelding', 'Until unsubscribe'],
    ['tot u zich afmeldt', 'until you unsubscribe'],
    'tot je je afmeldt',
  ),
  criterion(
    'untilConsentWithdrawn',
    ['Tot intrekking van de toestemming', 'Until consent is withdrawn'],
    ['tot u uw toestemming intrekt', 'until you withdraw consent'],
    'tot je je toestemming intrekt',
  ),
  criterion(
    'untilObjection',
    ['Tot bezwaar', 'Until objection'],
    ['tot u bezwaar maakt', 'until you object'],
    'tot je bezwaar maakt',
  ),
  criterion(
    'untilAccountClosed',
    ['Tot sluiting van het account', 'Until the account is closed'],
    ['tot u het account sluit', 'until you close the account'],
    'tot je het account sluit',
  ),
  criterion(
    'untilRemovalRequest',
    ['Tot verzoek om verwijdering', 'Until a request for removal'],
    ['tot u vraagt om ze te wissen', 'until you ask us to delete them'],
    'tot je vraagt om ze te wissen',
  ),
  criterion(
    'untilFinalRuling',
    ['Tot onherroepelijke uitspraak', 'Until the final ruling'],
    ['tot de laatste uitspraak', 'until the final ruling'],
  ),
  // Justifies keeping, obliges nobody to keep: never worded as a duty.
  criterion(
    'limitationPeriod',
    ['Zolang een vordering mogelijk is (verjaring)', 'As long as a claim is possible (limitation)'],
    [
      'zolang u of wij nog een vordering kunnen instellen',
      'as long as you or we can still bring a claim',
    ],
    'zolang jij of wij nog een vordering kunnen instellen',
  ),
  criterion(
    'untilPaid',
    ['Tot betaling', 'Until paid'],
    ['tot er is betaald', 'until the bill is paid'],
  ),
  criterion(
    'untilSettled',
    ['Tot afhandeling', 'Until settled'],
    ['tot alles is afgehandeld', 'until all is settled'],
  ),
  criterion(
    'untilIncidentSettled',
    ['Tot afhandeling van het incident', 'Until the incident is settled'],
    ['tot het incident is afgehandeld', 'until the incident is settled'],
  ),
  criterion(
    'untilRewardSettled',
    ['Tot afhandeling van de beloning', 'Until the reward is settled'],
    ['tot de beloning is betaald', 'until the reward is paid'],
  ),
  criterion(
    'untilAnswered',
    ['Tot beantwoording', 'Until answered'],
    ['tot wij antwoord hebben gegeven', 'until we have answered'],
  ),
  criterion(
    'untilDelivered',
    ['Tot levering', 'Until delivered'],
    ['tot de bestelling klaar is', 'until the order is done'],
  ),
  criterion(
    'untilFileClosed',
    ['Tot sluiting van het dossier', 'Until the file is closed'],
    ['tot het dossier is gesloten', 'until the file is closed'],
  ),
  criterion(
    'untilDecision',
    ['Tot besluit op de aanvraag', 'Until the decision on the application'],
    ['tot er een besluit is', 'until there is a decision'],
  ),
  criterion(
    'untilCheckDone',
    ['Tot de controle gedaan is', 'Until the check is done'],
    ['tot de controle klaar is', 'until the check is done'],
  ),
  criterion(
    'untilEmploymentEnd',
    ['Tot einde dienstverband', 'Until the end of employment'],
    ['tot het einde van het werk hier', 'until the end of the job here'],
  ),
  criterion(
    'untilRemovedFromPayroll',
    ['Tot uitschrijving uit de loonadministratie', 'Until removed from payroll'],
    ['tot de laatste loonbetaling is gedaan', 'until the last pay is done'],
  ),
  criterion(
    'untilTransmitted',
    [
      'Tot de gegevens niet meer nodig zijn voor de verbinding',
      'Until no longer needed for transmission',
    ],
    ['tot de verbinding is verbroken', 'until the connection ends'],
  ),
  criterion(
    'untilInvoiceUndisputable',
    [
      'Tot de rekening niet meer kan worden betwist of geïnd',
      'Until the bill can no longer be disputed or collected',
    ],
    [
      'tot niemand de rekening nog kan betwisten of innen',
      'until the bill can no longer be disputed or collected',
    ],
  ),
  criterion(
    'whileOnline',
    ['Zolang de pagina online staat', 'As long as the page is online'],
    ['zolang de pagina online staat', 'as long as the page is online'],
  ),
  criterion(
    'whileRelationship',
    ['Zolang de relatie duurt', 'As long as the relationship lasts'],
    ['zolang u klant bent', 'as long as you are a customer'],
    'zolang je klant bent',
  ),
  criterion(
    'whileContract',
    ['Zolang de overeenkomst loopt', 'As long as the contract runs'],
    ['zolang het contract loopt', 'as long as the contract runs'],
  ),
  criterion(
    'whileMember',
    ['Zolang het lidmaatschap duurt', 'As long as membership lasts'],
    ['zolang u lid bent', 'as long as you are a member'],
    'zolang je lid bent',
  ),
  criterion(
    'whileInUse',
    ['Zolang het in gebruik is', 'As long as it is in use'],
    ['zolang wij ze gebruiken', 'as long as we use them'],
  ),
  criterion(
    'untilPurposeReached',
    ['Tot het doel bereikt is', 'Until the purpose is reached'],
    ['tot wij ze niet meer nodig hebben', 'until we no longer need them'],
  ),
  criterion(
    'untilBrowserCloses',
    ['Tot de browser sluit (sessie)', 'Until the browser closes (session)'],
    ['tot u de site sluit', 'until you close the site'],
    'tot je de site sluit',
  ),
  criterion(
    'doNotKeep',
    ['Niet bewaren', 'Do not keep'],
    ['wij bewaren dit niet', 'we do not keep this'],
  ),
];

function destruction(id: string, nl: string, en: string): DestructionRecord {
  return { id: `destruction.${id}`, nl, en, ...ownList };
}

export const destructionMethods: readonly DestructionRecord[] = [
  destruction('deleted', 'Gewist uit de systemen', 'Deleted from the systems'),
  destruction(
    'automatic',
    'Automatisch gewist na de termijn',
    'Deleted automatically after the period',
  ),
  destruction('shredded', 'Papier versnipperd', 'Paper shredded'),
  destruction(
    'shreddedByFirm',
    'Papier vernietigd door een archiefbedrijf',
    'Paper destroyed by a certified firm',
  ),
  destruction('anonymised', 'Anoniem gemaakt', 'Anonymised'),
  destruction('aggregated', 'Alleen totalen bewaard', 'Only totals kept'),
  destruction('overwritten', 'Overschreven in reservekopieën', 'Overwritten in backups'),
  destruction('cryptoErased', 'Sleutel vernietigd', 'Encryption key destroyed'),
  destruction('mediaDestroyed', 'Gegevensdrager vernietigd', 'Storage medium destroyed'),
  destruction(
    'returned',
    'Teruggegeven aan de opdrachtgever of betrokkene',
    'Returned to the client or person',
  ),
  destruction('byProcessor', 'Gewist door de verwerker', 'Deleted by the processor'),
  destruction('masked', 'Onleesbaar gemaakt op de kopie', 'Blacked out on the copy'),
  destruction(
    'blockList',
    'Gewist, alleen op de afmeldlijst bewaard',
    'Deleted, kept on the block list only',
  ),
];
