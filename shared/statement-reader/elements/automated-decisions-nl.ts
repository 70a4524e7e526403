import type { Cue } from '../rules/cue.ts';

/** Dutch cues of decisions that no human being takes. */
export const automatedDecisionsNl: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      says: [
        'volledig|geheel|uitsluitend automatisch|geautomatiseerd* …6 genomen|besl*|verwerk*',
        'beslissingen|besluiten|beslissing|besluit …8 automatisch|computer*|algoritme*|geautomatiseerd',
        'automatische kredietcheck|beoordeling|beslissing*|acceptatie',
        'geen …3 geautomatiseerde',
        'geautomatiseerde besluit*',
      ],
      unless: ['cookie*'],
    },

    {
      says: ['niet', 'geen', 'nee', 'nvt', 'wordt|worden|is|zijn'],
      titled: ['geautomatiseerde …3 besluit*|beslissing*', 'automatische besluit*|beslissing*'],
      unless: ['cookie*', 'bezwaar'],
    },
    {
      says: [
        'automatisch* …3 *check|score|beoordel*|toets*',
        'bepaalt|beslist|beslissen …8 zonder',
        'systeem|software|computer|programma|app …4 bepaalt|beslist zelf',
        'zonder …4 mens|mij …8 beslis*|beslissen',
        'besluiten door …2 computer',
        'computer …4 beslist|besluit',
        'algoritme* …4 bepalen|bepaalt|beslis*',
        'systeem …6 score',
      ],
      unless: ['cookie*'],
    },
    {
      says: [
        'geautomatiseerde …4 besluit*|beslissing*|individuele',
        'automatische …3 besluit*|beslissing*',
        'geautomatiseerd* besluitvorming',
        'besluiten|besluit|beslissingen … geautomatiseerd*|automatisch|automatische',
        'geautomatiseerde verwerking*',
        'geautomatiseerd* …4 verwerk* …10 besluit*',
        'autonome besluit*',
        'zonder …6 tussenkomst|tussen …8 mens*',
      ],
    },
    {
      says: [
        'besl* …8 door een mens|medewerker|persoon|mensen',
        'beslist|beslissen|beoordeelt|beoordelen …6 mens|medewerker|persoon|mensen …6 computer|automatisch|systeem|algoritme*|software',
        'altijd …4 mens|medewerker|persoon|mensen …8 besl*|beoordel*',
        'nooit …4 computer|software|algoritme* …6 besl*',
        'besl* …8 nooit|niet automatisch|computer|geautomatiseerd',
        'automatisch* …6 bepaald|beslist|besloten|geweigerd|afgewezen',
      ],
      unless: ['cookie*', 'ledenvergadering', 'spam*'],
    },
    {
      says: [
        'bepaalt|beslist|beoordeelt|weigert|selecteert …4 systeem|software|computer|programma …3 automatisch',
        'systeem|software|computer|programma bepaalt|beslist|beoordeelt|weigert|selecteert …3 automatisch',
        'niet|nooit door …2 algoritme*|computer*|software|systeem|systemen|ai',
        'besl* …6 nooit|niet …2 aan …3 algoritme*|computer*|software|systeem|systemen|ai|machine',
        'geen …3 computer*|algoritme*|software|ai …4 besl*|bepaalt|oordeel*',
        'niet …4 onderworpen …10 geautomatiseerd*|automatisch*',
      ],
      and: [['besl*', 'bepaalt', 'beoordeel*', 'weigert', 'onderworpen', 'selecteert', 'oordeelt']],
      unless: ['cookie*', 'spam*', 'taal', 'browser*'],
    },
    {
      says: [
        'geen|nooit …2 besluiten|beslissingen|besluit|beslissing …4 software|computer*|algoritme*|systeem|systemen|ai|machine*',
        'beslissingen|besluiten|beslissing|besluit …6 door …1 mensen|medewerkers|personen|onszelf genomen',
        'automatisch beoordeeld|getoetst|gecontroleerd|afgewezen|goedgekeurd|toegekend …6',
        'zonder menselijke tussenkomst|beoordeling|controle|invloed',
        'geen …3 algoritme* …8 besl*',
      ],
      unless: [
        'bank',
        'facturen',
        'betaling*',
        'cookie*',
        'ledenvergadering',
        'spam*',
        'virus*',
        'berichten',
        'back up*',
        'backup*',
      ],
    },
    {
      says: [
        'aanvaardt|accepteert|weigert|keurt|wijst|beslist|bepaalt|selecteert …12 zonder_dat …1 iemand|mens|medewerker|persoon …6 kijkt|ziet|meekijkt|beoordeelt|nakijkt|bekijkt',
      ],
      unless: ['cookie*', 'spam*'],
    },
    {
      says: [
        'geen computer|algoritme|software|robot …2 aan te pas',
        'beslist|besluit|oordeelt …3 altijd …2 mens|persoon|medewerker',
        'altijd …2 mens|persoon|medewerker …3 die|dat beslist|besluit|oordeelt',
      ],
      unless: ['cookie*', 'spam*'],
    },
    {
      says: ['nooit|niet door? een? computer|algoritme|machine|robot'],
      and: [['beslist|beslissen|besluit|besluiten|beslissing|beslissingen']],
      unless: ['cookie*', 'spam*'],
    },
  ],
  part: [
    {
      says: [
        'suggesties|aanbevelingen …6 op_grond_van|op_basis_van|aan_de_hand_van …4 aankopen|bestellingen|bezoeken',
      ],
      unless: ['anoniem*', 'geen|niet|nooit'],
    },
    {
      says: [
        'ai|aitechnologie|chatgpt|aimodel|aitool*|claude|openai|taalmodel',
        'automatiseren …10 ai',
        'profiel …6 van u|jou|je|bezoekers|gebruikers|klanten|leden',
        'geautomatiseerd* …6 analys*|scor*|selectie',
      ],
      and: [
        [
          '{gegevens}',
          'genereren',
          'rapport*',
          'beantwoord*',
          'antwoord*',
          'analys*',
          'gebruik*',
          'gebruiken',
          '*beantwoording',
          'automatiseren',
          'maken',
        ],
      ],
      unless: [
        'trainen',
        'aanmaken',
        'account',
        'facebook',
        'browser*',
        'ai|aimodel|aimodellen …3 *leverancier|*leveranciers|aanbieder*|*provider|*providers|*verwerker|*verwerkers',
        '*leverancier|*leveranciers|aanbieder*|*provider|*providers van ai|aimodel|aimodellen',
      ],
    },

    {
      says: [
        'profiel van',
        'volgen|volgt|volg|analyseren|bijhouden|verzamelen …3 *gedrag|aankopen|bezoek|bezoeken …6 profiel …2 op_te_bouwen|op_te_stellen|opbouwen|opstellen|samenstellen|samen_te_stellen',
        'opstellen|opmaken|maken|opbouwen van …3 *profiel|*profielen',
        'risicoprofiel*|*risicoprofiel*|risicoscore*',
        'volgt …4 surfgedrag',
        'automatisch uitgerekend|berekend',
        'afstemmen op …4 behoefte|interesse*|voorkeur*',
      ],
      unless: ['profiel van …3 aanmaken', 'account', 'gebruik …2 maken van'],
    },
    {
      says: [
        'profilering|profileren|profielen|profiling',
        'geautomatiseerde spam*',
        'spamdetectie*|spamfilter*|spamcontrole*|spambeveiliging|spambescherming|antispam*',
        'automatisch* …3 spam*',
        'spam …6 automatisch',
        'besluitvormingsmachine*|beslissingsmachine*',
        'profiel …6 opstellen|gemaakt|maken|opgesteld',
        'algoritme*',
        'ai …8 rapport*|analyse*|beoordel*|advies*|genereren|antwoord*|gepersonaliseerde',
        'kunstmatige intelligentie',
        'geautomatiseerd* … detectie',
      ],
      unless: [
        'browser*',
        'uw profiel wijzigen',
        'detectie van …4 toegang|inbraak|inbraken|storingen|indringers|aanvallen',
      ],
    },
    {
      says: [
        'automatisch …4 goedgekeurd|goedkeuren|afgekeurd|afgewezen|beoordeeld|gemodereerd|herkennen|goed_te_keuren',
      ],
      and: [['reactie*', '*reacties', 'aanvra*', 'aanmelding*', 'sollicitatie*', 'bericht*']],
    },
    {
      says: [
        'leiden|leidt|afgeleid|afleiden …12 interesse*|voorkeur*|gedrag',
        'interesse*|voorkeur* …14 afleiden|afgeleid|voorspellen',
        'interesse*|voorkeur* …14 af te leiden',
        'profiel …6 interesse*|voorkeur*|gedrag|koopgedrag|klikgedrag|surfgedrag',
        'op basis van …2 profiel|profielen',
        'interesseprofiel*|klantprofiel*|gebruikersprofiel* …8 opgesteld|opstellen|maken|opbouwen|gemaakt|bouwen',
        'ai …2 tool*|hulpmiddel*|software|assistent|chatbot',
        'chatbot …14 analys*|aanbeveling*|automatisch|ai|persoonlijk*',
        'automatisch*|ai …6 chatbot',
        'maken|maak|stellen|bouwen …10 klantprofiel*|interesseprofiel*|gebruikersprofiel*|persoonsprofiel*',
        'profielen …4 op|samen|opgesteld|samengesteld',
        'maken|maakt|maak|bouwen|bouwt wij|we|ik? …3 een|het …1 profiel|profielen',
        'stellen|stelt|stel wij|we|ik? …3 profiel|profielen …3 op|samen',
        'geen …3 *profiel|*profielen|profiling|profilering …3',
        '*profielen …6 niet',
      ],
      unless: [
        'trainen',
        'aanmaken',
        'maak|maakt|maken …4 profiel aan',
        'cookie*',
        'profiel wijzigen|bewerken|invullen',
        'dating',
      ],
    },
    {
      says: [
        'analys*|volgen|volgt|bekijken|surfgedrag|klikgedrag|*gedrag …16 afgestemd|afstemmen|af_te_stemmen|gepersonaliseerde|persoonlijke|aanbevelingen|passende|relevante …6',
        'afgestemd|afstemmen|stemmen …8 *gedrag|surfgedrag|klikgedrag|aankopen|bestellingen|zoekgedrag',
        'op basis van|op_grond_van …6 aankopen|bestellingen|*gedrag|zoekopdrachten|interesses …8 aanbevelingen|advertenties|aanbiedingen|suggesties|tips',
        'aanbevelingen|advertenties|aanbiedingen|suggesties …6 op basis van …6 aankopen|bestellingen|*gedrag|zoekopdrachten|interesses',
        'systeem|systemen|software|programma …12 op_zoek|zoekt|zoeken|koppelt|matcht|selecteert …8 past|passen|overeenkomt|overeenkomen|voldoen|voldoet',
      ],
      unless: ['cookie*', 'trainen', 'anoniem*', 'geanonimiseerd*', 'geen|niet|nooit'],
    },
  ],
};
