import type { ElementRules } from './element.ts';

/** AVG 28: the agreement with who processes for the organisation. */
export const processorAgreements: ElementRules = {
  key: 'processor_agreements',
  full: {
    nl: [
      {
        says: [
          'verwerkersovereenkomst*|bewerkersovereenkomst*|verwerkerscontract*|verwerkersafspraken|dpa',
          'afspraken …8 schriftelijk|contract*|vastgelegd …8 {derden}',
          '{derden} …12 afspraken …6 vastgelegd|gemaakt',
          'afspraken gemaakt met …4 {derden}',
        ],
        unless: ['standaard*', 'belgische', 'vernieuwd'],
      },

      {
        says: [
          'verwerkersovereenkomst*|bewerkersovereenkomst*|verwerkerovereenkomst*|verwerkingsovereenkomst*',
          'overeenkomst* …14 verwerker*|dienstverlener*|leverancier*|derden|partijen',
          'verwerker*|leverancier*|derden|partijen|bedrijven …14 overeenkomst*|contract*',
          'data processing agreement',
          'partijen|derden|verwerker*|leverancier*|dienstverlener* …14 afspraken',
          'afspraken …10 partijen|derden|verwerker*|leverancier*|dienstverlener*',
        ],
        unless: [
          'delen|deelt|deel …4 niet',
          'niet …4 derden',
          'uitvoering van',
          'contractual clauses',
          'standaard*',
          'model*',
          'uit te voeren',
          'uitvoeren',
          'overeenkomst met {u}',
          'overeenkomst* met u|je|jou',
          'niet gebonden',
          'verantwoordelijk voor …6 overeenkomst',
        ],
      },
    ],
    en: [
      {
        says: [
          'written agreement …8 article 28',
          'agreement article 28',
          'processes data for us …8 agreement',
          'agreement is in place',
        ],
        unless: ['perform*'],
      },
      {
        says: [
          'data? processing agreement*',
          'processor* agreement*',
          'dpa',
          'agreement*|contract* …12 {others}',
          'processor*|provider*|suppliers|third parties …14 agreement*|contract*|contractually',
        ],
        unless: ['perform*', 'contract with you', 'contractual clauses'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'alle? afspraken met {derden}',
          'afspraken over …6 beveiliging|vertrouwelijkheid|privacy|geheimhouding',
          'partners|partijen|leveranciers|bedrijven …6 dezelfde …3 privacyregels|regels|eisen',
          'alleen …6 in …3 opdracht|voor ons',
          'voor zover …8 hun dienst*',
          'geheimhouding …8 {derden}',
        ],
        unless: ['{u} …3 afspraken'],
      },

      {
        says: [
          'partners|leveranciers|bedrijven|verwerkers …8 mogen …8 niet',
          'afspraken met bedrijven|leveranciers|partners',
        ],
        and: [['gegevens', 'gebruiken', 'omgaan']],
      },
      {
        says: [
          'verwerker*|dienstverlener*|leverancier*|derden|partijen|serviceproviders|ontvanger*|partners …14 verplicht|alleen|uitsluitend|niet|dezelfde|gebonden|geheimhouding|vertrouwelijk',
        ],
        and: [
          [
            'instructie*',
            'doeleinden',
            'doel',
            'geheimhouding',
            'beveiliging*',
            'eisen',
            'vertrouwelijk*',
            'namens',
            'opdracht',
            'andere',
            'autoriseren',
          ],
        ],
        unless: [
          'delen|deelt|deel …4 niet',
          'niet …4 derden',
          '{u} …3 verplicht',
          'wij|we zijn verplicht',
          'verkopen',
        ],
      },
    ],
    en: [
      {
        says: [
          'only to the extent …8 service*',
          'only …8 on our behalf|instructions',
          'compliant with gdpr',
          'same privacy|data …3 rules|standards',
          'agreements …6 confidentiality|security',
        ],
      },

      {
        says: [
          'supplier*|partners|providers …12 may not|only',
          'tell every supplier',
          'make clear to them',
        ],
        and: [['data', 'address', 'use', 'anything']],
      },
      {
        says: ['{others}|they …14 only|required|not|bound|confidential*|obliged'],
        and: [['instruction*', 'purpose*', 'confidential*', 'security', 'behalf', 'other', 'same']],
        unless: ['you are required', 'sell'],
      },
    ],
  },
};
