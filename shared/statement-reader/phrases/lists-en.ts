/** English word lists that phrases name as `{name}`. Phrases stand between commas. */
export const listsEn = {
  /** Who is spoken to, or of: translated and medical statements speak of "the patient". */
  you: `you, yourself, data subject*, patient*, client*, customer*, member*, user*, visitor*, guest*,
    participant*, parishioner*, applicant*, individuals, persons, anyone, everyone, hirer*,
    resident*, tenant*, donor*, supporter*, student*, candidate*, subscriber*`,
  data: `data, information, details, personal data, personal information, file, files, record, records,
    entry, profile, account`,
  process: `process*, use, uses, used, using, collect*, gather*, record*, store, stored, stores, hold,
    holds, held, obtain*, receive*, ask, need, require*, note, notes, write, writes, look, see,
    track*, film*, asks, fill, contains, contain, know`,
  keep: `keep, keeps, kept, retain*, retention, store, stored, storage, hold, held, delete*, erase*,
    destroy*, remove*, wiped, thrown away, throw, removed, destroyed, gone, shred, shreds, shredded`,
  share: `share, shares, shared, sharing, disclos*, pass, passed, provide*, transfer*, sell, sold,
    transmit*, give, given, sent, send, made available, access to, get, gets, receive, receives,
    see, sees, goes to, go to, hand, hands, forward*, work with, booked through`,
  others: `thirdpart*, third party, third parties, 3rd party, 3rd parties, processor*, provider*, partner*, supplier*, vendor*, recipient*,
    companies, organisations, organizations, subcontractor*, contractor*`,
  authority: `supervisory authority, supervisory authorities, data protection authority, autoriteit
    persoonsgegevens, information commissioner*, ico, data protection commission*, regulator,
    dutch dpa, dpa, supervisory body, authority, privacy …1 commission, commission for …2 privacy,
    *privacycommission*, gegevensbeschermingsautoriteit, *dataprotectionauthority*, data protection agency|inspectorate|ombudsman|body|supervisor|regulator,
    datatilsynet, cnil, garante, landesbeauftragte*, inspectorate, information regulator`,
  period: `day, days, week, weeks, month, months, year, years, hour, hours, working day, working days,
    business days, calendar days, calendar month, calendar months, full years, calendar years,
    financial years, tax years, school years, seasons, season, yr, yrs, mth, mths, wks`,
  reach: `<email>, mail*, email*, contact, contacting, write, writing, call, phone, form, letter, post,
    settings, app, account, desk, reception, in person, session, teacher, leader, coach, trainer,
    send me, drop, tell, editor, message`,
  /** That one may do something: a right, a request, a wish. */
  rightTo: `right, rights, may, can, able, entitled, request*, ask, asking, option, demand, wish, want,
    would like, choose, at any time, have, free, possible, make an appointment, like`,
  ownPeople: `employee*, staff, personnel, unauthori*, authori*, volunteers, colleagues, team, third
    parties, hackers, need to know`,
  erase: `erase, erased, erasure, erasing, delete, deleted, deletion, deleting, removal, remove,
    removed, forgotten, destroy*, wiped, wipe, destroy, thrown away, throw away, take down,
    destruction`,
  correct: `correct, corrected, correction*, correcting, rectif*, amend*, update, updated, updating,
    modify, modified, change, changed, complete, completed, mistakes, wrong, inaccurate, improve,
    improvement, put right`,
  notice: 'policy, notice, statement, terms, page, document, declaration',
  promotion: `newsletter*, mailing*, marketing, promotional, promotion*, offers, commercial, advertising,
    emails from us`,
  responsible:
    'responsible, controller, data controller, responsible party, operator, data user, controllers',
  legalForm: `ltd, limited, llc, inc, bv, gmbh, foundation, association, company number, registered, chamber
    of commerce, kvk, coc, charity number, trading as, sole trader, vat, cic, plc`,
  measure: `measure*, secur*, safeguard*, ssl, https, tls, encrypt*, password*, firewall*, antivirus, two
    factor, twofactor, multifactor, mfa, 2fa, backup*, protect*, access control*, confidential*, unauthori*, locked`,
  child: `child, children, minor, minors, under 16, under 13, under 18, age of, years of age, young
    people, juniors, under the age, kids, sixteen, thirteen`,
  breach: 'breach*, data leak*, security incident*, leak',
  kindOfData: `name, names, *name, address, addresses, email*, telephone, phone*, number, numbers, *number plate, *licence|license plate, vehicle registration, date of
    birth, age, gender, photo*, bank details, bank account, iban, payment*, location, contact
    details, health, medical*, cv, resume, nationality, ip address*, browser*, device*, username,
    password, order*, purchase*, passport*, billing, occupation, images, account, usage data, log
    files, emergency contact*, postcode, education, salary, heart rate, steps, birthday*, bsn,
    citizen service number, identity document, place of residence, diet, drawings, delivery
    address, postal address, company, injury, notes, arrival time, doctor, driving licence,
    fingerprint*, signature, preferences, interests and|or hobbies|preferences, personal interests, areas of interest, hobbies, grades, reports, message*`,
  aim: 'to, for, in inorder to, purpose, purposes, why, so that, reason*',
  work: `provide*, providing, deliver*, process*, respond*, answer*, contact*, communicat*, send*,
    newsletter*, marketing, improv*, analy*, statistic*, secur*, fraud*, regist*, administ*,
    manag*, invoice*, billing, pay*, order*, support*, comply*, organi*, personali*, account,
    booking*, schedul*, employ*, recruit*, research, membership, maintain*, operate*, notify*,
    inform*, enquir*, inquir*, fulfil*, perform*, identify*, promot*, run, help*, check*, look
    after, reach, plan, prevent*, find, teach*, train*, place, book, show, deal, handle, coach*,
    settle, make, collect, arrange, visit, claim*, fix*, build, design, quote, do the job`,
  lawful: `legal basis, lawful basis, legal bases, lawful bases, legal ground*, basis, legal grounds,
    lawfulness, legal justification`,
  base: `consent, contract, contractual, legal obligation*, legally required, legitimate interest*, justified interest*,
    vital interest*, public interest, public task, article 6, art 6, 6 1, agreement, obligation*`,
  receivers: `hosting, host, provider*, processor*, subprocessor*, accountant*, payment*, stripe, paypal,
    mollie, google, facebook, meta, mailchimp, microsoft, amazon, aws, cloudflare, vercel,
    supabase, shopify, wordpress, courier*, delivery, carrier*, bank*, tax, government, police,
    authorit*, supplier*, partner*, insurer*, contractors, agencies, affiliates, governing body,
    federation, advisers, advisors, lawyers, law enforcement, courts, github, subsidiar*, parent
    company, developers, developer, airline, visa, roofer, plumber, architect, bookkeeper,
    printer, editor, hospital, gp, doctor, school, municipality, company that, freelancer*, web
    agency, agency, insurance, tax authorit*, tax office, post, postnl, hotel*, employer*, data
    processing agreement, auditors, regulators, union, volunteers, contractor*, subcontractor*`,
  eea: 'eea, eu, europe, european union, european economic area',
  outsideEea: `outside the eu, outside the eea, outside of the eu, outside of the eea, outside europe,
    outside the european, outside of the european, united states, usa, third country, third
    countries, overseas, abroad, internationally, international transfer*, outside the uk, outside
    of the uk, other countries, canada, india, united kingdom, switzerland, serbia, turkey,
    israel, japan, australia, new zealand, singapore, hong kong, south africa, russia, ukraine, philippines, thailand, brazil,
    morocco, america, american, leaves the eu, leaves the eea, leaves europe, outside the netherlands, leave the eu`,
  safeguard: `standard contractual clauses, scc*, model clauses, adequacy, adequate, data privacy framework,
    dpf, privacy shield, binding corporate rules, appropriate safeguards, safeguards, certified,
    model contract*, safe harbor`,
  special: `special categor*, special personal data, sensitive, health*, medical, allerg*, race, racial,
    ethnic*, religio*, beliefs, political, trade union, sexual*, biometric*, genetic*, criminal,
    disabilit*, bsn, injur*, philosophical`,
  /** No longer to be sent what one was sent. */
  optOut: `unsubscrib*, opt out, optout, opting out, opted out, sign off, signing off, stop receiving,
    switch off, no longer wish to receive, no longer want to receive, not wish to receive,
    removed from …3 list|lists, taken off …3 list|lists, stop getting …3 emails|mails|newsletter|letters|messages, longer wish|want to hear, no longer want us to`,
  agreedTo: 'consent*, permission, agreed, said yes, signed up, opted in',
  /** That somebody asked for the mail that they can leave: it goes by consent. */
  optIn: `opt|opts|opted|opting in, optin, sign|signs|signed|signing up, subscribe, subscribes, subscribed,
    subscribing, double opt in, tick|ticks|ticked|check|checked the|a|this box, who ask|asked|request|requested for? it|them|this|that,
    with|on|by your? consent|permission, consent|consents|consented to, have|has agreed, agree to receive`,
  /** That an answer or a handling does not please. */
  discontent: `unhappy, unsatisfied, dissatisfied, displeased, discontented, discontent, unsatisfactory,
    not|nor …2 satisfied|happy|content|pleased|satisfactory|resolved|satisfy, do|does|did not …2 satisfy|agree|resolve,
    disagree, no satisfactory, not receive …4 satisfactory, unresolved`,
  /** What stands above the rights. */
  rightsTitle: `rights, your right*, what you can|may …4 ask|request|expect, what can|may you|i …4 ask|request|expect, your say,
    your choices, your control, in control`,
  /** What people ask under their rights. */
  rightWord: `access, copy, object, objection, rights, portability, withdraw, restrict*, restriction,
    lookin, see your, {erase}, {correct}`,
  /** How a request reaches the organisation. */
  route: `<email>, email us, mail us, email me, mail me, write to, in writing, by letter, by post, by phone,
    call us, call me, phone us, contact form, form, settings, account, dashboard, portal, app,
    reception, desk, secretary, in person, send us, send me, send a, send an, drop us, drop me,
    make an appointment, contact us, contact me, contact the, get in touch`,
  /** Work that names an aim by itself: one of these is no vague purpose. */
  concrete: `order, orders, appointment*, invoice*, bill, billing, newsletter*, subscription*, quote*,
    quotation*, table, phone you, call you, deliver*, ship, shipping, theft, vandal*, fraud,
    reserv*, booking*, treatment*, treat, payment*, match, matches, lesson*, teach, claim*,
    enrol*, application*, account, tax, bookkeeping, administration, coach*, translate, repair*,
    answer*, reply, contact, reach you, reach, statistic*, count, research, evaluation*, faults,
    crash*, bugs, progress, emergency, look after, invitation*, membership, price list, identity,
    measure, gift*, donation*, log in, safeguarding, attendance, recruitment, session, sessions,
    class, classes, rota*, burglar*, crime, shoplift*, payroll, wages, references, let you know,
    tell you, care for your, events, trips, competitions, fixtures, teams, insurance, training,
    appoint*, shortlist*`,
  /** That a reader of the statement fears that data are not safe. */
  suspect: `think, thinks, believe, suspect, suspicion, feel, impression, idea, indications, indication,
    signs, you notice|discover|find|see|spot, become|are aware, concerned, worried, reason to`,
  /** How a reader of the statement tells the organisation something. */
  tellUs: `contact|tell|mail|email|call|phone|notify|alert|inform|ring us|me|our|the|your, <email>, let …3
    know, contact, get in touch, write to, report it|this|them|that, please contact|tell|report, inform us`,
  /** What cookies are for, or which kind they are. */
  cookieWork: `functional, analytical, analytics, tracking, advertising, technical, necessary, essential,
    strictly, session, persistent, statistic*, remember*, recogni*, measure*, analy*, improv*, log, logged,
    basket, cart, to, so that, which, that, work, works, function*, google*, marketing, consent, accept,
    permission, language, settings, preference*, convenien*, collect*, personali*, help*, enable*, allow*,
    youtube, facebook, for`,
  /** Other sites, whose cookies are not the organisation's. */
  otherSites: `these|other|external|embedded|linked|party|thirdparty websites|sites|website|site, embedded content|article|video,
    content from other, facebook|instagram|twitter|linkedin …4 may|can, social media`,
  /** A number that can be called (a day of a date has two digits); one with 03 is mostly an authority's. */
  callNumber: `010*, 011*, 012*, 013*, 014*, 015*, 016*, 017*, 018*, 019*, 020*, 021*, 022*, 023*, 024*, 025*,
    026*, 027*, 028*, 029*, 070*, 071*, 072*, 073*, 074*, 075*, 076*, 077*, 078*, 079*, 080*, 081*,
    082*, 083*, 084*, 085*, 086*, 087*, 088*, 089*, 06*, 44 <number>, 447*, 31 <number>, 316*, call|phone|ring us|me …3 <number>`,
  /** A street with a number, or a box: a year alone looks like a postcode. */
  streetAddress: `<number> …3 street|road|lane|avenue|court|way|house|close|drive|square|place|crescent|terrace,
    *straat|*weg|*laan|*plein|*kade|*gracht|street|road <number>, po box`,
  /** A promise of safety without a measure. */
  securely: `store|stored|stores|hold|holds|held|keep|keeps|kept|manage|managed|handle|handled|treat|treated …4
    securely|safely, securely|safely …2 stored|held|kept|managed|handled`,
  monthname: `january, february, march, april, may, june, july, august, september, october, november,
    december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`,
} as const;
