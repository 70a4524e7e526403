/** For each flag that a sentence raises: one that does and one that nearly does, in both languages. */
import type { RedFlagId } from '../../../../shared/reference/red-flags.ts';

export interface SaidCase {
  readonly id: RedFlagId;
  readonly raises: readonly string[];
  readonly spares: readonly string[];
}

export const saidCases: readonly SaidCase[] = [
  {
    id: 'oldLaw',
    raises: [
      'Wij houden ons aan de Wet bescherming persoonsgegevens.',
      'We process your data under the Dutch Personal Data Protection Act.',
    ],
    spares: [
      'Tot 25 mei 2018 gold de Wet bescherming persoonsgegevens, nu geldt de AVG.',
      'Until 25 May 2018 the Dutch Personal Data Protection Act applied.',
    ],
  },
  {
    id: 'oldDpa',
    raises: [
      'U kunt een klacht indienen bij het College bescherming persoonsgegevens.',
      'You can complain to the College bescherming persoonsgegevens (CBP).',
    ],
    spares: [
      'U kunt klagen bij de Autoriteit Persoonsgegevens, voorheen het CBP.',
      'You can complain to the Autoriteit Persoonsgegevens (formerly CBP).',
    ],
  },
  {
    id: 'oldNotice',
    raises: [
      'Onze verwerking is aangemeld bij het CBP onder nummer m1234567.',
      'Our processing is registered with the authority under number 1234567.',
    ],
    spares: [
      'Onze functionaris is aangemeld bij de Autoriteit Persoonsgegevens.',
      'Our data protection officer is registered with the authority under number 12.',
    ],
  },
  {
    id: 'oldTerms',
    raises: ['Met onze boekhouder hebben wij een bewerkersovereenkomst gesloten.'],
    spares: ['Onze bewerker van de foto’s ziet uw beelden.'],
  },
  {
    id: 'privacyShield',
    raises: [
      'Onze nieuwsbriefdienst valt onder het Privacy Shield.',
      'Our mail service is certified under the Privacy Shield.',
    ],
    spares: [
      'Het Privacy Shield is ongeldig verklaard; wij gebruiken modelcontracten.',
      'The Privacy Shield was declared invalid, so we signed the standard clauses.',
    ],
  },
  {
    id: 'oldScc',
    raises: [
      'Wij gebruiken de modelcontracten van besluit 2010/87/EU voor de doorgifte.',
      'We use the clauses of decision 2010/87/EU for the transfer.',
    ],
    spares: [
      'Wij gebruiken de modelcontracten van besluit 2021/914 voor de doorgifte.',
      'We use the clauses of decision 2021/914, decision 2010/87/EU was repealed.',
    ],
  },
  {
    id: 'oldUk',
    raises: [
      'Voor het Verenigd Koninkrijk geldt een adequaatheidsbesluit tot juni 2025.',
      'The adequacy decision for the UK runs until June 2025.',
    ],
    spares: [
      'Voor het Verenigd Koninkrijk geldt een adequaatheidsbesluit tot eind 2031.',
      'The adequacy decision for the UK runs until the end of 2031.',
    ],
  },
  {
    id: 'foreignLaw',
    raises: ['We process your data in line with the UK GDPR and the Data Protection Act 2018.'],
    spares: ['We comply with the GDPR; customers in London also have the UK GDPR.'],
  },
  {
    id: 'browsewrap',
    raises: [
      'Door gebruik te maken van onze site gaat u akkoord met de verwerking van uw gegevens.',
      'By using this site you consent to the processing of your data.',
      'Als u uw gegevens achterlaat, geeft u toestemming voor het gebruik van uw gegevens.',
    ],
    spares: [
      'Door het vakje aan te vinken geeft u toestemming voor het gebruik van uw gegevens.',
      'Door een bestelling te plaatsen gaat u akkoord met onze algemene voorwaarden.',
      'By ticking the box you consent to the processing of your data.',
      'By using the pool you agree to the house rules.',
    ],
  },
  {
    id: 'cookieWall',
    raises: [
      'Als u verder surft op deze site, gaat u akkoord met onze cookies.',
      'By continuing to browse you accept our cookies.',
    ],
    spares: [
      'Wij plaatsen deze cookies alleen als u daarvoor toestemming geeft.',
      'We set these cookies only after you accept them in the banner.',
    ],
  },
  {
    id: 'forcedConsent',
    raises: [
      'Om lid te worden bent u verplicht om toestemming te geven voor het gebruik van foto’s.',
      'You must consent to marketing in order to use our service.',
    ],
    spares: [
      'Wij zijn verplicht om uw factuur zeven jaar te bewaren.',
      'For children under 16 a parent must consent to the service.',
    ],
  },
  {
    id: 'preTick',
    raises: [
      'Het vakje voor de nieuwsbrief is standaard aangevinkt.',
      'The newsletter box is ticked by default.',
    ],
    spares: [
      'Het vakje voor de nieuwsbrief is niet vooraf aangevinkt.',
      'The newsletter box is never ticked by default.',
    ],
  },
  {
    id: 'consentAll',
    raises: [
      'Tijdens het bestellen gaat u akkoord met ons privacybeleid.',
      'When you register we ask you to accept our privacy policy.',
    ],
    spares: [
      'Tijdens het bestellen kunt u ons privacybeleid lezen.',
      'When you register we show you our privacy policy.',
    ],
  },
  {
    id: 'phoneSales',
    raises: [
      'Wij kunnen u bellen met een aanbieding voor een nieuw abonnement.',
      'We may call our customers with offers for a new subscription.',
    ],
    spares: [
      'Wij bellen u alleen met een aanbieding als u daar toestemming voor gaf.',
      'We call you with offers only with your consent.',
    ],
  },
  {
    id: 'forever',
    raises: ['Wij bewaren uw gegevens voor onbepaalde tijd.', 'We keep your data indefinitely.'],
    spares: [
      'Wij bewaren uw gegevens niet voor onbepaalde tijd.',
      'U heeft bij ons een contract voor onbepaalde tijd.',
      'After two years your data are permanently deleted.',
    ],
  },
  {
    id: 'vagueRetention',
    raises: [
      'Wij bewaren uw gegevens niet langer dan nodig is voor het doel.',
      'We keep your data no longer than necessary for the purpose.',
    ],
    spares: [
      'Wij bewaren uw gegevens niet langer dan nodig, en hoogstens twee jaar na uw laatste bestelling.',
      'We keep your data for two years after your last order.',
    ],
  },
  {
    id: 'neverShare',
    raises: [
      'Wij delen uw gegevens nooit met derden. Uw gegevens worden verwerkt door ons administratiekantoor en de hostingpartij krijgt toegang tot uw gegevens.',
      'We never share your data with third parties. We share your data with our accountant and our hosting provider.',
    ],
    spares: [
      'Wij delen uw gegevens nooit met derden.',
      'Wij verkopen uw gegevens nooit aan derden. Wij delen uw gegevens met onze boekhouder.',
      'Wij delen uw gegevens niet met derden, behalve met onze boekhouder.',
      'We do not share your data with third parties for marketing. We share your data with our accountant.',
    ],
  },
  {
    id: 'usNoTransfer',
    raises: [
      'Voor de nieuwsbrief gebruiken wij Mailchimp.',
      'For our newsletter we use Mailchimp.',
    ],
    spares: [
      'Voor de nieuwsbrief gebruiken wij Mailchimp; uw gegevens gaan daarmee buiten de EER, met modelcontracten.',
      'For our newsletter we use Mailchimp, so your data go outside the EEA under standard contractual clauses.',
    ],
  },
  {
    id: 'dpfUnchecked',
    raises: [
      'Voor de doorgifte van uw gegevens geldt het Data Privacy Framework.',
      'Your data are transferred under the Data Privacy Framework.',
    ],
    spares: [
      'Wij gebruiken Mailchimp, dat onder het Data Privacy Framework valt.',
      'We use Intercom, which is certified under the Data Privacy Framework.',
    ],
  },
  {
    id: 'accessFee',
    raises: [
      'Voor een verzoek om inzage brengen wij een vergoeding van € 5 in rekening.',
      'We charge a fee of € 5 for a request for access.',
    ],
    spares: [
      'Een verzoek om inzage is gratis; voor een extra kopie vragen wij een vergoeding.',
      'A request for access is free of charge.',
    ],
  },
  {
    id: 'longReply',
    raises: [
      'Wij antwoorden binnen acht weken op uw verzoek.',
      'We answer your request within 40 days.',
    ],
    spares: [
      'Wij antwoorden binnen vier weken op uw verzoek.',
      'Bent u het niet eens met ons besluit op uw verzoek? Ga dan binnen zes weken naar de rechter met uw verzoek.',
      'We answer your request within 30 days.',
    ],
  },
  {
    id: 'excessiveRightsLimit',
    raises: [
      'Een verzoek om inzage kunt u alleen per aangetekende brief indienen.',
      'Requests for access are accepted by registered letter only.',
    ],
    spares: [
      'Een verzoek om inzage kunt u schriftelijk of per e-mail indienen.',
      'Requests for access can be sent by letter or email.',
    ],
  },
  {
    id: 'bsnNoLaw',
    raises: [
      'Op het formulier vult u uw naam en burgerservicenummer in.',
      'On the form you fill in your name and social security number.',
    ],
    spares: [
      'Van medewerkers gebruiken wij het BSN, omdat de wet dat eist voor de loonheffing.',
      'Maak uw BSN zwart op de kopie.',
      'Of employees we use the BSN because tax law requires it for payroll.',
    ],
  },
  {
    id: 'bsn',
    raises: [
      'Het BSN vragen wij als de wet dat eist.',
      'We ask for your social security number where the law says so.',
    ],
    spares: [
      'Voor de loonheffing gebruiken wij het BSN van medewerkers.',
      'We do not ask for your social security number.',
    ],
  },
  {
    id: 'idCopy',
    raises: [
      'Bij de verhuur maken wij een kopie van uw paspoort.',
      'When you rent from us we make a copy of your passport.',
    ],
    spares: [
      'Stuur ons geen kopie van uw paspoort.',
      'Als werkgever bewaren wij een kopie van het paspoort van onze werknemers.',
      'Please do not send us a copy of your passport.',
    ],
  },
  {
    id: 'idCopyAsk',
    raises: [
      'Stuur bij een verzoek om inzage een kopie van uw paspoort mee.',
      'With a request for access, send a copy of your passport.',
    ],
    spares: [
      'Bij een verzoek om inzage hoeft u geen kopie van uw paspoort mee te sturen.',
      'With a request for access you need no copy of your passport.',
    ],
  },
  {
    id: 'idNumber',
    raises: [
      'Wij noteren uw naam en het nummer van uw rijbewijs.',
      'We note your name and your passport number.',
    ],
    spares: [
      'Voor uw visum noteren wij uw naam en uw paspoortnummer.',
      'For your visa we note your name and your passport number.',
    ],
  },
  {
    id: 'specialNoGround',
    raises: [
      'Op het formulier vult u uw medische gegevens en diagnose in.',
      'On the form you fill in your medical details and allergies.',
    ],
    spares: [
      'Uw medische gegevens verwerken wij alleen met uw uitdrukkelijke toestemming.',
      'We do not process special categories of personal data.',
    ],
  },
  {
    id: 'childAge',
    raises: [
      'Kinderen jonger dan 13 jaar hebben toestemming van hun ouders nodig.',
      'Children under 13 need the consent of a parent.',
    ],
    spares: [
      'Kinderen jonger dan 16 jaar hebben toestemming van hun ouders nodig.',
      'Children under 16 need the consent of a parent.',
    ],
  },
  {
    id: 'admSilent',
    raises: [
      'Wij maken gebruik van profilering om te zien wat u wilt.',
      'We use profiling to see what you like.',
    ],
    spares: ['Wij doen niet aan profilering.', 'We do not use profiling.'],
  },
  {
    id: 'anonClaim',
    raises: [
      'Uw IP-adres en klantnummer slaan wij anoniem op.',
      'We store your IP address and customer number anonymously.',
    ],
    spares: ['Bezoekers worden anoniem geteld.', 'Visitors are counted anonymously.'],
  },
  {
    id: 'silentChange',
    raises: [
      'Wij kunnen deze verklaring wijzigen zonder voorafgaande kennisgeving.',
      'We may change this statement without prior notice.',
    ],
    spares: [
      'Wij kunnen deze verklaring wijzigen en melden dat dan per e-mail.',
      'We will never change this statement without notice.',
    ],
  },
  {
    id: 'secAbsolute',
    raises: ['Uw gegevens zijn bij ons 100% veilig.', 'Your data are completely secure with us.'],
    spares: ['Helaas is geen enkel systeem 100% veilig.', 'No system is ever completely secure.'],
  },
  {
    id: 'hidden',
    raises: [
      'Deze privacyverklaring is onderdeel van onze algemene voorwaarden.',
      'This privacy notice is part of our terms and conditions.',
    ],
    spares: [
      'Naast deze privacyverklaring gelden onze algemene voorwaarden.',
      'Beside this privacy notice we have terms and conditions.',
    ],
  },
  {
    id: 'langGap',
    raises: ['This privacy statement is only available in English.'],
    spares: ['This privacy statement is available in Dutch and English.'],
  },
  {
    id: 'placeholder',
    raises: [
      'De verantwoordelijke is [bedrijfsnaam], te bereiken via [e-mailadres].',
      'The controller is [company name], and you can reach us by email.',
    ],
    spares: [
      'Wij zijn te bereiken via de [website](https://www.zaak.example).',
      'You can reach us by e-mail [1].',
    ],
  },
];
