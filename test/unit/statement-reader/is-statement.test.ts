import { expect, test } from 'vitest';
import { isStatement } from '../../../shared/statement-reader/is-statement.ts';
import { readText } from '../../../shared/statement-reader/text/read-text.ts';

const verdict = (text: string) => isStatement(readText(text));

test.each([
  'Privacy\n\nWij gaan zorgvuldig om met uw gegevens. Wij verkopen uw gegevens nooit aan derden.',
  'Your privacy matters. We never sell your details to others and keep them safe.',
  'Privacyverklaring\n\nWij verwerken uw naam om uw bestelling te leveren.',
  'Jansen Bouw, gevestigd aan de Dorpsstraat 1, is verantwoordelijk voor de verwerking van persoonsgegevens zoals weergegeven in deze verklaring. Jansen Bouw verwerkt uw persoonsgegevens doordat u gebruik maakt van onze diensten. Wij bewaren uw gegevens 7 jaar.',
  'Stichting De Brug verwerkt persoonsgegevens van donateurs om hen op de hoogte te houden. De gegevens worden niet langer bewaard dan nodig. U kunt uw gegevens inzien.',
  'Disclaimer en privacy\n\nDe Fietswinkel respecteert de privacy van alle gebruikers van haar site en draagt er zorg voor dat de persoonlijke informatie die u ons verschaft vertrouwelijk wordt behandeld. Wij gebruiken uw gegevens om bestellingen zo snel mogelijk te laten verlopen.',
  'Privacyverklaring\n\nWij verwerken uw gegevens om uw bestelling te leveren. U kunt uw gegevens laten wijzigen.\n\nPrivacy statement\n\nWe process your data to deliver your order. You can have your data changed at any time.',
  'Privacy Praktijk De Linde\n\nDoel | Grondslag | Gegevens | Bewaartermijn\nAfspraak maken | overeenkomst | naam, telefoonnummer | 1 jaar\nNieuwsbrief | toestemming | e-mailadres | tot afmelding\nBoekhouding | verplichting | facturen | 7 jaar\nWij verwerken deze gegevens.',
])('a statement, however short or plain: %s', (text) => {
  expect(verdict(text)).toBe('statement');
});

test.each([
  'Nieuwe privacyregels: wat betekent de AVG voor uw bedrijf?\n\nSinds 25 mei 2018 geldt de AVG. Bedrijven moeten kunnen aantonen dat zij zorgvuldig met persoonsgegevens omgaan. Veel ondernemers weten niet wat ze moeten doen. De toezichthouder kan boetes opleggen.\n\nMaak een register. Leg vast welke gegevens uw organisatie verwerkt en waarom. Uw klanten hebben recht op inzage en op verwijdering van hun gegevens. Gebruik onze checklist om te zien of uw bedrijf klaar is.',
  'Privacy in the age of big data\n\nCompanies collect more personal data than ever before. According to researchers, most people never read a privacy policy. The GDPR gives people the right to access their data and the right to object. Regulators have fined several companies. Your phone shares your data with dozens of parties.',
  'How to write a privacy policy for your small business\n\nEvery business that collects customer data needs a privacy policy. In this article we explain what your business should do. First, list the data you collect from your customers. Then decide how long you keep it.',
  'Algemene voorwaarden webshop\n\nArtikel 1 Definities\nConsument: de natuurlijke persoon die koopt.\n\nArtikel 2 Levering\nWij leveren binnen vijf dagen. De consument kan de overeenkomst binnen veertien dagen ontbinden.\n\nArtikel 3 Betaling\nBij te late betaling is wettelijke rente verschuldigd.\n\nArtikel 4 Privacy\nWij verwerken uw gegevens alleen voor de bestelling.\n\nArtikel 5 Garantie\nOp onze producten zit twee jaar garantie.\n\nArtikel 6 Klachten\nKlachten worden binnen veertien dagen beantwoord.',
  'Datalek bij gemeente\n\nBij de gemeente zijn gegevens van 3.000 inwoners op straat komen te liggen. Het lek is gemeld bij de Autoriteit Persoonsgegevens. Inwoners krijgen een brief.',
  'Onze school ligt in het centrum. De lessen beginnen om half negen. Ouders kunnen hun kind ziek melden via de telefoon. De vakanties staan op de website. In de pauze eten de kinderen op school.',
])('another kind of page: %s', (text) => {
  expect(verdict(text)).toBe('noStatement');
});

test.each([
  'Datenschutzerklärung\n\nWir verarbeiten Ihre personenbezogenen Daten nur im Einklang mit dem Gesetz. Sie haben das Recht auf Auskunft über die von uns gespeicherten Daten und auf Löschung. Wir geben Ihre Daten nicht an Dritte weiter.',
  'Politique de confidentialité\n\nNous traitons vos données personnelles pour les finalités suivantes. Vous avez le droit de les faire rectifier. Nous ne vendons pas vos données à des tiers. Les données sont conservées pendant deux ans.',
  'Integritetspolicy\n\nVi behandlar dina personuppgifter i enlighet med gällande lagstiftning. Du har rätt att begära utdrag och rättelse. Uppgifterna sparas så länge det behövs för ändamålet. Kontakta oss om du har frågor kring hur vi hanterar dina personuppgifter.',
  'Политика конфиденциальности\n\nМы обрабатываем ваши персональные данные только для указанных целей и не передаём их третьим лицам. Вы имеете право на доступ к своим данным и на их удаление.',
])('another language: %s', (text) => {
  expect(verdict(text)).toBe('otherLanguage');
});
