/** Services for selling and being found: newsletters, payment, parcels, shops, booking, reviews, social media, ads. */
import type { ServiceBlock } from './service-block.ts';

export const salesServices: readonly ServiceBlock[] = [
  {
    kind: 'mailing',
    usually: 'processor',
    lines: `
mailchimp | Mailchimp | Intuit Inc. | US | MailChimp, Mail Chimp, The Rocket Science Group, Mandrill
mailerLite | MailerLite | MailerLite Limited | IE | Mailerlite, Mailer Lite
brevo | Brevo | Sendinblue SAS | FR | Sendinblue, SendinBlue
activeCampaign | ActiveCampaign | ActiveCampaign LLC | US | Active Campaign, Activecampaign
mailBlue | MailBlue | MailBlue B.V. | NL | Mailblue
kit | ConvertKit | Kit LLC | US | Convertkit, Kit.com
klaviyo | Klaviyo | Klaviyo Inc. | US |
constantContact | Constant Contact | Constant Contact Inc. | US |
campaignMonitor | Campaign Monitor | Marigold Inc. | US | CampaignMonitor
getResponse | GetResponse | GetResponse S.A. | PL | Getresponse
aweber | AWeber | AWeber Communications Inc. | US | Aweber
mailjet | Mailjet | Sinch AB | SE | MailJet
mailgun | Mailgun | Sinch AB | SE |
sendGrid | SendGrid | Twilio Inc. | US | Sendgrid, Twilio SendGrid
resend | Resend | Resend Inc. | US | | common
postmark | Postmark | ActiveCampaign LLC | US | | common
spotler | Spotler | Spotler Nederland B.V. | NL | MailPlus, Spotler MailPlus
copernica | Copernica | Copernica B.V. | NL |
laPosta | Laposta | Laposta B.V. | NL | La Posta, LaPosta
enormail | Enormail | Enormail B.V. | NL | EnorMail
autorespond | Autorespond | Autorespond B.V. | NL | AutoRespond
tripolis | Tripolis | Tripolis Solutions B.V. | NL |
deployteq | Deployteq | Deployteq B.V. | NL | Canopy Deploy
reloadify | Reloadify | Reloadify B.V. | NL |
flexmail | Flexmail | Flexmail NV | BE |
ymlp | YMLP | Your Mailing List Provider BV | BE |
cleverReach | CleverReach | CleverReach GmbH & Co. KG | DE | Cleverreach
rapidmail | rapidmail | rapidmail GmbH | DE | Rapidmail
emailOctopus | EmailOctopus | Three Hearts Digital Ltd | GB |
omnisend | Omnisend | Omnisend UAB | LT |
substack | Substack | Substack Inc. | US |
`,
  },
  {
    kind: 'paymentProvider',
    usually: 'controller',
    lines: `
mollie | Mollie | Mollie B.V. | NL | Mollie Payments
adyen | Adyen | Adyen N.V. | NL |
payPal | PayPal | PayPal Holdings Inc. | US | Paypal, Pay Pal
stripe | Stripe | Stripe Inc. | US | Stripe Payments | common
klarna | Klarna | Klarna Bank AB | SE | Sofort
multiSafepay | MultiSafepay | MultiSafepay B.V. | NL | Multisafepay, MultiSafePay
payNl | Pay.nl | TinTel B.V. | NL | PAY.nl, PayNL
buckaroo | Buckaroo | Buckaroo B.V. | NL |
worldline | Worldline | Worldline SA | FR | Ingenico, Ogone
sumUp | SumUp | SumUp Limited | GB | Sumup
riverty | Riverty | Riverty GmbH | DE | AfterPay, Afterpay
billink | Billink | Billink B.V. | NL |
in3 | in3 | in3 B.V. | NL | iDEAL in3, IDEAL in3 | common
ideal | iDEAL | Currence iDEAL B.V. | NL | IDEAL, Wero | common
bancontact | Bancontact | Bancontact Payconiq Company NV | BE | Payconiq
tikkie | Tikkie | ABN AMRO Bank N.V. | NL |
applePay | Apple Pay | Apple Inc. | US | ApplePay
googlePay | Google Pay | Google LLC | US | GooglePay
icepay | ICEPAY | ICEPAY B.V. | NL | Icepay
sisow | Sisow | Buckaroo B.V. | NL | | common
ccv | CCV | CCV Group B.V. | NL | CCV Pay
zettle | Zettle | PayPal Holdings Inc. | US | iZettle, IZettle
goCardless | GoCardless | GoCardless Ltd | GB | Gocardless
wise | Wise Payments | Wise plc | GB | TransferWise | common
raboOmniKassa | Rabo OmniKassa | Coöperatieve Rabobank U.A. | NL | OmniKassa, Rabo Smart Pay
americanExpress | American Express | American Express Company | US | Amex
mastercard | Mastercard | Mastercard Inc. | US | MasterCard
`,
  },
  {
    kind: 'bank',
    usually: 'controller',
    lines: `
rabobank | Rabobank | Coöperatieve Rabobank U.A. | NL |
ing | ING Bank | ING Groep N.V. | NL | ING | common
abnAmro | ABN AMRO | ABN AMRO Bank N.V. | NL | ABN-AMRO, ABN Amro, ABN
triodos | Triodos Bank | Triodos Bank N.V. | NL | Triodos
knab | Knab | Knab B.V. | NL |
bunq | bunq | bunq B.V. | NL | Bunq
`,
  },
  {
    kind: 'courier',
    usually: 'controller',
    lines: `
postNl | PostNL | PostNL N.V. | NL | Post NL, Postnl
dhl | DHL | Deutsche Post AG | DE | DHL Parcel, DHL eCommerce, DHL For You
dpd | DPD | Geopost SA | FR |
ups | UPS | United Parcel Service Inc. | US | | common
gls | GLS | General Logistics Systems B.V. | NL |
fedEx | FedEx | FedEx Corporation | US | Fedex, TNT Express
bpost | bpost | bpost NV | BE | Bpost
trunkrs | Trunkrs | Trunkrs B.V. | NL |
homerr | Homerr | Homerr B.V. | NL |
redJePakketje | Red je Pakketje | Red je Pakketje B.V. | NL | Red Je Pakketje
`,
  },
  {
    kind: 'courier',
    usually: 'processor',
    lines: `
sendcloud | Sendcloud | Sendcloud B.V. | NL | SendCloud
myParcel | MyParcel | MyParcel B.V. | NL | Myparcel, MyParcel.nl
paazl | Paazl | Paazl B.V. | NL |
wuunder | Wuunder | Wuunder Nederland B.V. | NL |
monta | Monta | Monta Services B.V. | NL | Montapacking
`,
  },
  {
    kind: 'appSupplier',
    usually: 'processor',
    lines: `
shopify | Shopify | Shopify Inc. | CA |
wooCommerce | WooCommerce | Automattic Inc. | US | Woocommerce, Woo Commerce
lightspeed | Lightspeed | Lightspeed Commerce Inc. | CA | LightSpeed, SEOshop
ccvShop | CCV Shop | CCV Group B.V. | NL | CCVShop, Biedmeer
mijnWebwinkel | MijnWebwinkel | MijnWebwinkel B.V. | NL | Mijnwebwinkel, MyOnlineStore, Mijn Webwinkel
magento | Magento | Adobe Inc. | US | Adobe Commerce
prestaShop | PrestaShop | PrestaShop SA | FR | Prestashop
bigCommerce | BigCommerce | BigCommerce Holdings Inc. | US | Bigcommerce
shopware | Shopware | shopware AG | DE |
shoptrader | Shoptrader | Shoptrader B.V. | NL |
logic4 | Logic4 | Logic4 B.V. | NL |
channable | Channable | Channable B.V. | NL |
picqer | Picqer | Picqer B.V. | NL |
plugAndPay | Plug&Pay | Plug and Pay B.V. | NL | Plug & Pay, PlugandPay, Plug and Pay
thinkific | Thinkific | Thinkific Labs Inc. | CA |
teachable | Teachable | Teachable Inc. | US |
kajabi | Kajabi | Kajabi LLC | US |
calendly | Calendly | Calendly LLC | US |
simplyBook | SimplyBook.me | Notando Ltd. | CY | Simplybook, SimplyBook
acuity | Acuity Scheduling | Squarespace Inc. | US | Acuity | common
setmore | Setmore | SetMore Inc. | US |
onlineAfspraken | OnlineAfspraken.nl | OnlineAfspraken B.V. | NL | Onlineafspraken, OnlineAfspraken
salonized | Salonized | Salonized B.V. | NL |
salonHub | SalonHub | Salonhub B.V. | NL | Salonhub
treatwell | Treatwell | Treatwell Limited | GB |
fresha | Fresha | Fresha.com SV Ltd | GB |
booksy | Booksy | Booksy Inc. | US |
formitable | Formitable | Zenchef SAS | FR | Zenchef
theFork | TheFork | TripAdvisor Inc. | US | IENS
recras | Recras | Recras B.V. | NL |
bookingExperts | Booking Experts | Booking Experts B.V. | NL | BookingExperts
mews | Mews | Mews Systems B.V. | NL | Mews Systems | common
eventbrite | Eventbrite | Eventbrite Inc. | US | EventBrite
weeztix | Weeztix | Weeztix B.V. | NL | Eventix
ticketkantoor | Ticketkantoor | Ticketkantoor B.V. | NL |
momice | Momice | Momice B.V. | NL |
aanmelder | aanmelder.nl | aanmelder.nl B.V. | NL | Aanmelder.nl
booqPos | booq | Eijsink B.V. | NL | Eijsink
`,
  },
  {
    kind: 'reviewPlatform',
    usually: 'either',
    lines: `
trustpilot | Trustpilot | Trustpilot A/S | DK | TrustPilot
kiyoh | Kiyoh | Kiyoh B.V. | NL | KiyOh, Klantenvertellen
webwinkelKeur | WebwinkelKeur | WebwinkelKeur B.V. | NL | Webwinkelkeur, Webwinkel Keur
feedbackCompany | Feedback Company | Feedback Company B.V. | NL | The Feedback Company
trustedShops | Trusted Shops | Trusted Shops SE | DE | TrustedShops
googleReviews | Google Reviews | Google LLC | US | Google Review, Google Customer Reviews, Google Bedrijfsprofiel, Google Mijn Bedrijf, Google My Business
zorgkaart | ZorgkaartNederland | Patiëntenfederatie Nederland | NL | Zorgkaart Nederland, Zorgkaart
tripadvisor | Tripadvisor | TripAdvisor Inc. | US | TripAdvisor
`,
  },
  {
    kind: 'marketplace',
    usually: 'controller',
    lines: `
bol | bol | bol B.V. | NL | Bol.com, bol.com | common
amazon | Amazon | Amazon.com Inc. | US | Amazon.nl, Amazon.com
marktplaats | Marktplaats | Marktplaats B.V. | NL | Marktplaats.nl
ebay | eBay | eBay Inc. | US | Ebay
etsy | Etsy | Etsy Inc. | US |
zalando | Zalando | Zalando SE | DE |
beslist | Beslist.nl | Beslist.nl B.V. | NL | Beslist Slimmer Shoppen
bookingCom | Booking.com | Booking.com B.V. | NL |
airbnb | Airbnb | Airbnb Inc. | US | AirBnB
thuisbezorgd | Thuisbezorgd.nl | Just Eat Takeaway.com N.V. | NL | Thuisbezorgd
uberEats | Uber Eats | Uber Technologies Inc. | US | UberEats
werkspot | Werkspot | Werkspot B.V. | NL |
trustoo | Trustoo | Trustoo B.V. | NL |
`,
  },
  {
    kind: 'messagingApp',
    usually: 'controller',
    lines: `
whatsApp | WhatsApp | Meta Platforms Inc. | US | Whatsapp, Whats App, WhatsApp Business, Whats-App
telegram | Telegram | Telegram FZ-LLC | AE | | common
signal | Signal | Signal Messenger LLC | US | Signal Messenger | common
messenger | Facebook Messenger | Meta Platforms Inc. | US |
`,
  },
  {
    kind: 'socialPlatform',
    usually: 'joint',
    lines: `
facebook | Facebook | Meta Platforms Inc. | US | Facebook Inc, Meta Platforms, facebook.com
instagram | Instagram | Meta Platforms Inc. | US | Insta
linkedIn | LinkedIn | Microsoft Corporation | US | Linkedin, Linked In, Linked-In
twitter | X (Twitter) | X Corp. | US | Twitter, X (voorheen Twitter), X.com
youTube | YouTube | Google LLC | US | Youtube, You Tube, YouTube-video
vimeo | Vimeo | Vimeo Inc. | US |
pinterest | Pinterest | Pinterest Inc. | US |
tikTok | TikTok | ByteDance Ltd. | CN | Tiktok, Tik Tok
snapchat | Snapchat | Snap Inc. | US | SnapChat
spotify | Spotify | Spotify AB | SE |
soundCloud | SoundCloud | SoundCloud Global Ltd & Co. KG | DE | Soundcloud
strava | Strava | Strava Inc. | US |
flickr | Flickr | SmugMug Inc. | US |
reddit | Reddit | Reddit Inc. | US |
bluesky | Bluesky | Bluesky Social PBC | US |
googlePlus | Google Plus | Google LLC | US |
`,
  },
  {
    kind: 'adNetwork',
    usually: 'joint',
    lines: `
googleAds | Google Ads | Google LLC | US | Google AdWords, Google Adwords, AdWords, Google Remarketing, Google Adverteren
adSense | Google AdSense | Google LLC | US | AdSense, Adsense, Google Adsense
doubleClick | DoubleClick | Google LLC | US | Doubleclick, Google DoubleClick, Google Marketing Platform
metaPixel | Meta Pixel | Meta Platforms Inc. | US | Facebook Pixel, Facebook-pixel, Facebook Ads, Facebook Custom Audience, Facebook Remarketing
microsoftAds | Microsoft Advertising | Microsoft Corporation | US | Bing Ads, Microsoft Ads
linkedInInsight | LinkedIn Insight Tag | Microsoft Corporation | US | LinkedIn Ads, LinkedIn Pixel
criteo | Criteo | Criteo SA | FR |
adRoll | AdRoll | NextRoll Inc. | US | Adroll
taboola | Taboola | Taboola.com Ltd. | US |
outbrain | Outbrain | Outbrain Inc. | US |
awin | Awin | AWIN AG | DE | Zanox, Affilinet
tradeTracker | TradeTracker | TradeTracker International B.V. | NL | Tradetracker
daisycon | Daisycon | Daisycon B.V. | NL | DaisyCon
tradedoubler | Tradedoubler | Tradedoubler AB | SE | TradeDoubler
rtbHouse | RTB House | RTB House S.A. | PL |
`,
  },
];
