/** What the law says instead of what a published statement says. */
import { type RuleMessages, says } from './messages.ts';

export const practiceRuleMessages: RuleMessages = {
  'PRC-ACCESSFEE': says(
    [
      (p) => `Uw verklaring vraagt geld voor inzage: “${p.quote}”.`,
      'De eerste kopie is gratis. Alleen voor extra kopieën, en bij een duidelijk ongegrond of overdreven verzoek, mag u redelijke kosten vragen.',
    ],
    [
      (p) => `Your statement charges for access: “${p.quote}”.`,
      'The first copy is free. Only for further copies, and for a clearly unfounded or excessive request, may you charge a reasonable fee.',
    ],
  ),
  'PRC-ACCEPTANCE': says(
    [
      (p) => `Uw verklaring zegt dat wie de site gebruikt, akkoord is: “${p.quote}”.`,
      'Een verklaring geeft uitleg. Niemand hoeft akkoord te gaan, en gebruik is geen toestemming.',
    ],
    [
      (p) => `Your statement says that using the site means agreeing: “${p.quote}”.`,
      'A statement informs. Nobody has to agree, and use is no consent.',
    ],
  ),
  'PRC-NEVERSHARE': says(
    [
      (p) => `Uw verklaring belooft dat u nooit gegevens deelt: “${p.quote}”.`,
      'Noem wie gegevens krijgt, ook bedrijven die voor u werken. U mag wel zeggen dat u niets verkoopt.',
    ],
    [
      (p) => `Your statement promises that you never share data: “${p.quote}”.`,
      'Name who gets data, also companies that work for you. You may say that you sell nothing.',
    ],
  ),
  'PRC-SILENTCHANGE': says(
    [
      (p) => `Uw verklaring zegt dat die zomaar kan veranderen: “${p.quote}”.`,
      'Vertel het mensen vooraf als er iets belangrijks verandert.',
    ],
    [
      (p) => `Your statement says it can change without notice: “${p.quote}”.`,
      'Tell people beforehand when something important changes.',
    ],
  ),
  'PRC-READERCHECK': says(
    [
      (p) => `Uw verklaring laat lezers zelf op wijzigingen letten: “${p.quote}”.`,
      'U moet het vertellen. De lezer hoeft niet te zoeken.',
    ],
    [
      (p) => `Your statement makes readers look for changes: “${p.quote}”.`,
      'It is for you to tell. Readers need not search.',
    ],
  ),
  'PRC-OLDLAW': says(
    [
      (p) => `Uw verklaring noemt een wet die niet meer geldt: “${p.quote}”.`,
      'De Wbp verviel op 25 mei 2018. Nu geldt de AVG.',
    ],
    [
      (p) => `Your statement names a law that no longer holds: “${p.quote}”.`,
      'The Wbp ended on 25 May 2018. The GDPR applies now.',
    ],
  ),
  'PRC-FOREIGNLAW': says(
    [
      (p) => `Uw verklaring noemt wetten van andere landen: “${p.quote}”.`,
      'Voor uw klanten hier geldt de AVG. Noem alleen die.',
    ],
    [
      (p) => `Your statement names laws of other countries: “${p.quote}”.`,
      'The GDPR applies to your customers here. Name only that.',
    ],
  ),
  'PRC-UNLIMITED': says(
    [
      (p) => `Uw verklaring zegt dat u gegevens voor altijd bewaart: “${p.quote}”.`,
      'Kies een termijn of een moment waarop u wist.',
    ],
    [
      (p) => `Your statement says that you keep data for ever: “${p.quote}”.`,
      'Choose a period or a moment at which you delete.',
    ],
  ),
  'PRC-REFUND': says(
    [
      (p) => `Uw verklaring gaat over geld terugkrijgen: “${p.quote}”.`,
      'Zet dit in uw algemene voorwaarden.',
    ],
    [
      (p) => `Your statement deals with refunds: “${p.quote}”.`,
      'Put this in your terms and conditions.',
    ],
  ),
  'PRC-TERMS': says(
    [
      (p) => `Uw verklaring bevat regels voor gebruik: “${p.quote}”.`,
      'Zet die in uw algemene voorwaarden.',
    ],
    [
      (p) => `Your statement holds terms of use: “${p.quote}”.`,
      'Put them in your terms and conditions.',
    ],
  ),
  'PRC-DISCLAIMER': says(
    [
      (p) => `Uw verklaring zegt waar uw dienst niet voor instaat: “${p.quote}”.`,
      'Zet dit in uw algemene voorwaarden.',
    ],
    [
      (p) => `Your statement disclaims results of your service: “${p.quote}”.`,
      'Put this in your terms and conditions.',
    ],
  ),
  'PRC-LIABILITY': says(
    [
      (p) => `Uw verklaring sluit aansprakelijkheid uit: “${p.quote}”.`,
      'Schade door fouten met gegevens kunt u niet uitsluiten. Haal dit weg.',
    ],
    [
      (p) => `Your statement excludes liability: “${p.quote}”.`,
      'You cannot exclude damage from mistakes with data. Remove this.',
    ],
  ),
  'PRC-SECRETMEASURES': says(
    [
      (p) => `Uw verklaring houdt de beveiliging geheim: “${p.quote}”.`,
      'Noem maatregelen in algemene woorden. In het register moeten ze wel staan.',
    ],
    [
      (p) => `Your statement keeps security secret: “${p.quote}”.`,
      'Name measures in general words. They must stand in the register.',
    ],
  ),
  'PRC-ABSOLUTE': says(
    [
      (p) => `Uw verklaring belooft volledige veiligheid: “${p.quote}”.`,
      'Niemand kan dat waarmaken. Zeg wat u doet.',
    ],
    [
      (p) => `Your statement promises complete security: “${p.quote}”.`,
      'Nobody can keep that promise. Say what you do.',
    ],
  ),
  'PRC-ANONYMOUS': says(
    [
      (p) => `Uw verklaring noemt gegevens anoniem: “${p.quote}”.`,
      'Een IP-adres of cookie is bijna nooit anoniem. Kijk na of niemand te herkennen is.',
    ],
    [
      (p) => `Your statement calls data anonymous: “${p.quote}”.`,
      'An IP address or cookie hardly ever is. Check that nobody can be recognised.',
    ],
  ),
  'PRC-NOFINANCIAL': says(
    [
      (p) => `Uw verklaring zegt dat u geen financiële gegevens hebt: “${p.quote}”.`,
      'Wie een rekening stuurt, heeft die wel. Noem welke.',
    ],
    [
      (p) => `Your statement says that you hold no financial data: “${p.quote}”.`,
      'Whoever sends bills does. Say which.',
    ],
  ),
  'PRC-SLOWANSWER': says(
    [
      (p) =>
        `Uw verklaring geeft geen termijn of een te lange termijn voor antwoord: “${p.quote}”.`,
      'U moet binnen een maand antwoorden.',
    ],
    [
      (p) => `Your statement gives no term or too long a term for an answer: “${p.quote}”.`,
      'You must answer within a month.',
    ],
  ),
  'PRC-PROSECUTION': says(
    [
      (p) => `Uw verklaring dreigt met aangifte: “${p.quote}”.`,
      'Schrijf liever hoe iemand een lek veilig kan melden.',
    ],
    [
      (p) => `Your statement threatens with prosecution: “${p.quote}”.`,
      'Rather write how someone can safely report a leak.',
    ],
  ),
  'PRC-NOBASIS': says(
    [
      (p) => `Uw verklaring noemt een doel zonder grondslag: “${p.quote}”.`,
      'Leg vast waarom dit mag, of stop ermee.',
    ],
    [
      (p) => `Your statement names a purpose without legal basis: “${p.quote}”.`,
      'Record why this is allowed, or stop.',
    ],
  ),
  'PRC-TITLE': says(
    [
      (p) => `Uw verklaring heeft een verwarrende titel: “${p.quote}”.`,
      'Noem haar “Privacyverklaring”.',
    ],
    [(p) => `Your statement has a confusing title: “${p.quote}”.`, 'Call it “Privacy statement”.'],
  ),
  'PRC-LAWNAMED': says(
    [
      (p) => `Uw verklaring noemt de wet onduidelijk: “${p.quote}”.`,
      'Noem de AVG, of laat de wet weg.',
    ],
    [
      (p) => `Your statement names the law unclearly: “${p.quote}”.`,
      'Name the GDPR, or leave the law out.',
    ],
  ),
  'PRC-OTHER': says(
    [(p) => `Dit staat nu in uw verklaring: “${p.quote}”.`, 'Kijk na of het erin hoort.'],
    [(p) => `This now stands in your statement: “${p.quote}”.`, 'See whether it belongs there.'],
  ),
  'PRC-NEVERSHARE-BROKEN': says(
    [
      'Uw verklaring zegt dat u nooit deelt, maar in het register staan ontvangers.',
      'Haal de belofte uit uw verklaring en noem de ontvangers.',
    ],
    [
      'Your statement says that you never share, but the register has recipients.',
      'Remove the promise from your statement and name the recipients.',
    ],
  ),
  'PRC-NOFINANCIAL-BROKEN': says(
    [
      (p) =>
        p.what
          ? `Uw verklaring zegt dat u geen financiële gegevens hebt, maar het register noemt “${p.what}”. Dat kunnen financiële gegevens zijn.`
          : 'Uw verklaring zegt dat u geen financiële gegevens hebt, maar het register noemt ze wel.',
      (p) =>
        p.what
          ? 'Zijn het financiële gegevens, haal die zin dan uit uw verklaring.'
          : 'Haal die zin uit uw verklaring.',
    ],
    [
      (p) =>
        p.what
          ? `Your statement says that you hold no financial data, but the register names “${p.what}”. These may be financial data.`
          : 'Your statement says that you hold no financial data, but the register does.',
      (p) =>
        p.what
          ? 'If they are financial data, remove that sentence from your statement.'
          : 'Remove that sentence from your statement.',
    ],
  ),
};
