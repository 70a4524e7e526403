/**
 * What follows when somebody does not give data that he must give: Art. 13(2)(e). Each holds for the
 * data that it names and for no others: the highest rate of payroll tax follows on a missing BSN, and
 * never on a missing bank account.
 */
import { z } from 'zod';
import { lawRecord } from './record.ts';
import { ownList } from './vocabulary.ts';

export const consequenceRecord = lawRecord.extend({
  data: z.array(z.string().regex(/^data\.[A-Za-z0-9]+$/)).min(1),
});
export type ConsequenceRecord = z.infer<typeof consequenceRecord>;

export function follows(
  id: string,
  data: string,
  nl: string,
  en: string,
  rests: Pick<
    ConsequenceRecord,
    'source' | 'asOf' | 'confidence' | 'article' | 'validUntil'
  > = ownList,
): ConsequenceRecord {
  const terms = data.split(' ').map((key) => `data.${key}`);
  return { id: `consequence.${id}`, nl, en, data: terms, ...rests };
}

export const highestRate = {
  article: 'Wet LB 1964 26b',
  source: 'Belastingdienst, kennisgroepstandpunt KG:204:2023:22, dat de wet aanhaalt',
  asOf: '2026-11-22',
  confidence: 'B',
} as const;

export const consequences: readonly ConsequenceRecord[] = [
  follows(
    'agreement',
    'name address',
    'Zonder deze gegevens kunnen wij de afspraak niet nakomen.',
    'Without these data we cannot do what was agreed.',
  ),
  follows(
    'agreementContact',
    'email phone',
    'Zonder deze gegevens kunnen wij niet overleggen over de afspraak.',
    'Without these data we cannot discuss what was agreed.',
  ),
  follows(
    'invoice',
    'name address',
    'Zonder deze gegevens kunnen wij geen goede factuur maken.',
    'Without these data we cannot make a proper invoice.',
  ),
  follows(
    'bankTransfer',
    'iban',
    'Zonder deze gegevens kunnen wij geen geld overmaken.',
    'Without these data we cannot transfer money.',
  ),
  follows(
    'quote',
    'name address',
    'Zonder deze gegevens kunnen wij geen offerte maken.',
    'Without these data we cannot make a quote.',
  ),
  follows(
    'quoteContact',
    'email phone',
    'Zonder deze gegevens kunnen wij de offerte niet sturen of bespreken.',
    'Without these data we cannot send or discuss the quote.',
  ),
  follows(
    'delivery',
    'name address orderHistory',
    'Zonder deze gegevens kunnen wij niet leveren.',
    'Without these data we cannot deliver.',
  ),
  follows(
    'orderContact',
    'email phone',
    'Zonder deze gegevens kunnen wij niets laten weten over de bestelling.',
    'Without these data we cannot tell anything about the order.',
  ),
  follows(
    'form',
    'salutation',
    'Zonder deze gegevens kan het formulier niet worden verstuurd.',
    'Without these data the form cannot be sent.',
  ),
  follows(
    'loyalty',
    'name email',
    'Zonder deze gegevens is meedoen niet mogelijk.',
    'Without these data taking part is not possible.',
  ),
  follows(
    'invitation',
    'name email phone',
    'Zonder deze gegevens kunnen wij niemand uitnodigen.',
    'Without these data we cannot invite anyone.',
  ),
  follows(
    'suitability',
    'cv',
    'Zonder deze gegevens kunnen wij de sollicitatie niet beoordelen.',
    'Without these data we cannot assess the application.',
  ),
  follows(
    'conduct',
    'criminal',
    'Zonder deze gegevens kunnen wij niemand aannemen voor werk waarvoor een VOG nodig is.',
    'Without these data we cannot hire anyone for work that needs a certificate of conduct.',
  ),
  follows(
    'work',
    'name job',
    'Zonder deze gegevens kunnen wij het werk niet regelen.',
    'Without these data we cannot arrange the work.',
  ),
  follows(
    'workAgreed',
    'address birth',
    'Zonder deze gegevens kunnen wij de afspraken over het werk niet vastleggen.',
    'Without these data we cannot record what was agreed about the work.',
  ),
  follows(
    'highestRate',
    'name address bsn idCopy',
    'Ontbreekt een van deze gegevens, dan moeten wij het hoogste tarief loonbelasting inhouden.',
    'If one of these data is missing, we must withhold payroll tax at the highest rate.',
    highestRate,
  ),
  follows(
    'payrollTax',
    'birth',
    'Zonder deze gegevens kunnen wij de loonbelasting niet goed berekenen.',
    'Without these data we cannot calculate payroll tax properly.',
  ),
  follows(
    'wages',
    'iban',
    'Zonder deze gegevens kunnen wij het loon niet overmaken.',
    'Without these data we cannot transfer the wages.',
  ),
  follows(
    'sickPay',
    'name health',
    'Zonder deze gegevens kunnen wij het loon bij ziekte niet regelen.',
    'Without these data we cannot arrange pay during sickness.',
  ),
  follows(
    'recoveryContact',
    'phone',
    'Zonder deze gegevens kunnen wij geen contact houden over het herstel.',
    'Without these data we cannot keep in touch about recovery.',
  ),
  follows(
    'answer',
    'name email phone',
    'Zonder deze gegevens kunnen wij niet goed antwoorden.',
    'Without these data we cannot answer well.',
  ),
  follows(
    'onAccount',
    'name address',
    'Zonder deze gegevens kunnen wij niet op rekening leveren.',
    'Without these data we cannot deliver on account.',
  ),
  follows(
    'creditCheck',
    'birth',
    'Zonder deze gegevens kunnen wij niet nagaan of iemand kan betalen.',
    'Without these data we cannot find out whether someone can pay.',
  ),
  follows(
    'orderCheck',
    'name email',
    'Zonder deze gegevens kunnen wij de bestelling niet controleren.',
    'Without these data we cannot check the order.',
  ),
  follows(
    'phoneService',
    'name address phone',
    'Zonder deze gegevens kunnen wij de dienst niet leveren.',
    'Without these data we cannot provide the service.',
  ),
  follows(
    'whoSigns',
    'birth idDoc',
    'Zonder deze gegevens kunnen wij niet nagaan wie het contract sluit.',
    'Without these data we cannot establish who makes the contract.',
  ),
  follows(
    'directDebit',
    'iban',
    'Zonder deze gegevens kunnen wij de rekening niet afschrijven.',
    'Without these data we cannot collect the bill by direct debit.',
  ),
  follows(
    'visa',
    'name birth nationality idDoc travel address photo idCopy job incomeWealth health religion biometric criminal',
    'Zonder deze gegevens kunnen wij het visum niet aanvragen.',
    'Without these data we cannot apply for the visa.',
  ),
  follows(
    'caseFile',
    'name address correspondence caseFacts incomeWealth health criminal',
    'Zonder deze gegevens kunnen wij de zaak niet behandelen.',
    'Without these data we cannot handle the case.',
  ),
  follows(
    'supplier',
    'name email phone',
    'Zonder deze gegevens kunnen wij niet bestellen.',
    'Without these data we cannot order.',
  ),
  follows(
    'gdprRequest',
    'name email',
    'Zonder deze gegevens kunnen wij het verzoek niet beantwoorden.',
    'Without these data we cannot answer the request.',
  ),
];
