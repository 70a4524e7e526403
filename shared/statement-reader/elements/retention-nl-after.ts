import type { Cue } from '../rules/cue.ts';

/** What is over at some moment, after which its papers go. */
const EVENTS =
  'zomer|seizoen|kamp|evenement|toernooi|reis|cursus|bijeenkomst|schooljaar|project|activiteit|wedstrijd|excursie|uitstap|workshop|actie';

/** Dutch cues of what must be over before data go, or of who or what sets the period. */
export const retentionNlAfter: readonly Cue[] = [
  {
    says: [
      `na het|de|elk|elke|ieder|afloop ${EVENTS} …10 {wissen}|gewist|weggegooid|opgeruimd`,
      `na …4 ${EVENTS}|behandeling|gesprek|opdracht|afloop …3 gooi|gooien|vernietig|vernietigen|verscheur|verscheuren|versnipperen|ruimen|wissen|verwijderen …8`,
      'zegt|zeg|meldt|meld|schrijft|schrijf|stopt|stop|verlaat|beeindigt|beeindig {u} …10 verwijder|verwijderen|wissen|wis|vernietigen|halen|verwijderd|gewist|vernietigd',
      `{wissen}|gewist|weggegooid|opgeruimd …8 na …2 ${EVENTS}`,
      '<number> {periode} later|daarna|erna|nadien …6 weg|{wissen}|gewist|vernietigd|weggegooid',
      '{wissen}|gewist|vernietigd|weggegooid …6 <number> {periode} later|daarna|erna|nadien',
    ],
    unless: ['cookie*', 'recht', 'verzoek* …10 binnen', 'klacht*'],
  },
  {
    says: [
      '{afmelding} …12 meteen|direct|onmiddellijk …2 {wissen}|gewist|verwijderd',
      'gaat|gaan|verdwijnt|verdwijnen …8 uit|van …3 bestand|bestanden|systeem|administratie|lijst|*lijst|*administratie|*bestand',
      'haal|halen …12 uit|van …4 bestand|bestanden|systeem|systemen|administratie|lijst|ledenlijst|*bestand',
      'zodra|als|wanneer|nadat {u} …6 uitschrijft|uitgeschreven|opzegt|opgezegd|afmeldt|afgemeld|vertrekt|stopt …12 {wissen}|gewist|verwijderd|halen',
      'zo_lang|zolang …5 als …4 wet|wettelijk|fiscus|belastingdienst',
      'zolang …3 wet|wettelijk|sanctie|contract|overeenkomst|lidmaatschap|abonnement|account|opdracht|behandeling …6',
      'overschreven …3 na|binnen',
      'na <number> {periode} …4 overschreven|onleesbaar|vernietigd|geschoond',
      'gedurende|voor een? …2 periode|termijn van …2 <number> {periode}',
      'vast tot …6 na|afloop|einde',
    ],
    and: [['{bewaar}', '{gegevens}', '*beelden', 'halen', 'haal', '{soort}']],
    unless: [
      'cookie*',
      'verzoek* …10 binnen',
      'recht',
      'klacht*',
      'garantie*',
      'nodig|noodzakelijk …8 zolang',
      'zolang …8 nodig|noodzakelijk',
      'zo lang …8 nodig|noodzakelijk',
      'reager*',
      'datalek*',
      'uit …4 onderzoek',
      'geleden',
    ],
  },
  {
    says: [
      'meestal|doorgaans|gewoonlijk|normaliter|over_het_algemeen|in_principe …2 <number> {periode}',
      '{bewaar} …4 zolang|zo_lang als? …2 nodig|noodzakelijk is|zijn? om …6 {concreet}|vraag|bericht|verzoek|mail te? beantwoorden|behandelen|handelen|verwerken|leveren|voeren',
      'bewaartermijn* …6 wettelijke *plicht|*termijn*',
      'bewaartermijn* …4 conform|volgens|overeenkomstig …3 *plicht|belastingwet*|fiscale|*wet',
    ],
    and: [['{bewaar}']],
    unless: ['cookie*', 'recht', 'verzoek* …10 binnen', 'klacht*', 'reager*'],
  },
  {
    says: [
      'gooien|gooi|ruimen|ruim wij|we|ik …6 {gegevens}|dossier|*formulier …3 weg|op als|wanneer|zodra|nadat …12',
      'zodra|als|wanneer|nadat|bij|na …3 {u}? …3 account|lidmaatschap|abonnement …3 opzegt|opgezegd|sluit|sluiten|beeindigt|opheft|sluiting|opheffing …10 overschreven|geanonimiseerd|onherstelbaar',
      'sluiten|sluiting|opheffen|opheffing|beeindigen|beeindiging …4 account …10 overschreven|{wissen}|geanonimiseerd|gewist',
    ],
    unless: ['cookie*', 'recht', 'klacht*', 'verzoek* …10 binnen', 'nodig|noodzakelijk'],
  },
  {
    says: ['overschreven|onherstelbaar|{wissen}|gewist|geanonimiseerd'],
    and: [['overige|alle|andere|resterende {gegevens}|informatie']],
    beside: ['sluiten|sluiting|opheffen|opheffing|opzegt|opzeggen|beeindigt|beeindigen …4 account'],
    unless: ['cookie*', 'recht', 'klacht*', 'nodig|noodzakelijk', 'kunt|kun'],
  },
  {
    says: [
      '{soort}|facturen|*gegevens|dossier*|berichten|bestanden|accounts|*beelden|foto*|bestellingen|stukken …2 ouder|jonger dan <number> {periode}',
    ],
    and: [['{bewaar}', '{wissen}', 'opgeschoond|opschonen|opgeruimd', 'staan']],
    unless: ['cookie*', 'recht op', '{kind}', 'personen|iemand', 'backup*'],
  },
  {
    says: [
      '{bewaar} …8 zolang|zo_lang_als|zo_lang|gedurende {u} …5 lid|klant|client|patient|leerling|donateur|vrijwilliger|abonnee|cursist …2 bent|is|zijn|blijft',
      'in ons|mijn bezit tot|totdat|zolang …8',
    ],
    unless: ['cookie*', 'recht', 'klacht*', 'verzoek*'],
  },
  {
    says: ['hanteren|hanteert|hanteer|volgen|volg|houden|houd …4 wettelijke bewaartermijn*'],
    and: [
      [
        'factu*',
        'boekhoud*',
        'financiele',
        '*administratie',
        'dossier*',
        'belasting*',
        'fiscale',
        '<number> {periode}',
      ],
    ],
    unless: ['cookie*', 'recht'],
  },
];
