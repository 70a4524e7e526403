/** Services behind a website: hosting, site builders, statistics, maps, fonts, spam filters, chat. */
import type { ServiceBlock } from './service-block.ts';

export const siteServices: readonly ServiceBlock[] = [
  {
    kind: 'hosting',
    usually: 'processor',
    lines: `
transip | TransIP | TransIP B.V. | NL | Trans IP, Transip.nl
antagonist | Antagonist | Antagonist B.V. | NL | Antagonist.nl | common
strato | STRATO | STRATO GmbH | DE | Strato, Strato.nl
hostnet | Hostnet | Hostnet B.V. | NL | Hostnet.nl
vimexx | Vimexx | Zxcs B.V. | NL | Vimexx.nl
mijndomein | Mijndomein | Mijndomein Hosting B.V. | NL | Mijndomein.nl, Mijn Domein
versio | Versio | Versio B.V. | NL | Versio.nl
combell | Combell | Combell NV | BE | Combell.com
onecom | one.com | One.com Group AB | SE | One.com
neostrada | Neostrada | Neostrada B.V. | NL | Neostrada.nl
yourhosting | Yourhosting | Yourhosting B.V. | NL | Your Hosting, Yourhosting.nl
savvii | Savvii | Savvii B.V. | NL |
cloud86 | Cloud86 | Cloud86 B.V. | NL | Cloud 86
mijnhost | mijn.host | mijn.host B.V. | NL | Mijn.host
hypernode | Hypernode | Hypernode B.V. | NL | Byte Internet
leaseweb | Leaseweb | Leaseweb Global B.V. | NL | LeaseWeb
vevida | Vevida | Vevida B.V. | NL |
argeweb | Argeweb | Argeweb B.V. | NL |
greenhost | Greenhost | Greenhost B.V. | NL |
junda | Junda | Junda B.V. | NL |
hetzner | Hetzner | Hetzner Online GmbH | DE |
ovh | OVHcloud | OVH Groupe SA | FR | OVH
scaleway | Scaleway | Scaleway SAS | FR |
ionos | IONOS | IONOS SE | DE | 1&1 IONOS
siteground | SiteGround | SiteGround Hosting EOOD | BG | Siteground
hostinger | Hostinger | Hostinger International Ltd | LT |
godaddy | GoDaddy | GoDaddy Inc. | US | Godaddy
bluehost | Bluehost | Newfold Digital Inc. | US |
digitalocean | DigitalOcean | DigitalOcean Holdings Inc. | US | Digital Ocean
aws | Amazon Web Services | Amazon.com Inc. | US | AWS, Amazon AWS, Amazon S3, Amazon EC2, CloudFront
azure | Microsoft Azure | Microsoft Corporation | US | Azure
googleCloud | Google Cloud | Google LLC | US | Google Cloud Platform, Firebase, Google Firebase
vercel | Vercel | Vercel Inc. | US |
supabase | Supabase | Supabase Inc. | US |
netlify | Netlify | Netlify Inc. | US |
kinsta | Kinsta | Kinsta Inc. | US |
wpengine | WP Engine | WPEngine Inc. | US | WPEngine
cloudflare | Cloudflare | Cloudflare Inc. | US | CloudFlare
fastly | Fastly | Fastly Inc. | US |
akamai | Akamai | Akamai Technologies Inc. | US | Linode
bunny | bunny.net | BunnyWay d.o.o. | SI | BunnyCDN, Bunny CDN
jsdelivr | jsDelivr | Volentio JSD Limited | GB | JsDelivr
`,
  },
  {
    kind: 'hosting',
    usually: 'processor',
    lines: `
wordpress | WordPress | Automattic Inc. | US | Wordpress, WordPress.com, Automattic
wix | Wix | Wix.com Ltd. | IL | Wix.com
squarespace | Squarespace | Squarespace Inc. | US |
webflow | Webflow | Webflow Inc. | US |
jouwweb | JouwWeb | JouwWeb B.V. | NL | Jouwweb, Webador
jimdo | Jimdo | Jimdo GmbH | DE |
weebly | Weebly | Block Inc. | US |
`,
  },
  {
    kind: 'analytics',
    usually: 'processor',
    lines: `
googleAnalytics | Google Analytics | Google LLC | US | Google Analytics 4, GA4, Google Universal Analytics
googleTagManager | Google Tag Manager | Google LLC | US | Tag Manager
googleSearchConsole | Google Search Console | Google LLC | US |
matomo | Matomo | InnoCraft Ltd | NZ | Piwik
piwikPro | Piwik PRO | Piwik PRO SA | PL |
hotjar | Hotjar | Hotjar Ltd | MT | HotJar
clarity | Microsoft Clarity | Microsoft Corporation | US |
plausible | Plausible Analytics | Plausible Insights OÜ | EE | Plausible | common
fathom | Fathom Analytics | Conva Ventures Inc. | CA |
simpleAnalytics | Simple Analytics | Simple Analytics B.V. | NL |
statcounter | Statcounter | Statcounter Ltd | IE | StatCounter
adobeAnalytics | Adobe Analytics | Adobe Inc. | US | Omniture
mouseflow | Mouseflow | Mouseflow ApS | DK |
crazyEgg | Crazy Egg | Crazy Egg Inc. | US | CrazyEgg
luckyOrange | Lucky Orange | Lucky Orange LLC | US |
jetpack | Jetpack | Automattic Inc. | US | Jetpack Stats, WordPress Stats
leadinfo | Leadinfo | Leadinfo B.V. | NL |
leadfeeder | Leadfeeder | Dealfront Finland Oy | FI | Dealfront
vwo | VWO | Wingify Software Pvt. Ltd. | IN | Visual Website Optimizer
mixpanel | Mixpanel | Mixpanel Inc. | US |
clicky | Clicky Analytics | Roxr Software Ltd | US |
yandexMetrica | Yandex Metrica | Yandex LLC | RU | Yandex
sentry | Sentry.io | Functional Software Inc. | US |
newRelic | New Relic | New Relic Inc. | US |
monsterInsights | MonsterInsights | MonsterInsights LLC | US |
`,
  },
  {
    kind: 'appSupplier',
    usually: 'processor',
    lines: `
cookiebot | Cookiebot | Usercentrics A/S | DK | CookieBot, Usercentrics
cookieyes | CookieYes | CookieYes Limited | GB |
complianz | Complianz | Complianz B.V. | NL |
onetrust | OneTrust | OneTrust LLC | US |
recaptcha | Google reCAPTCHA | Google LLC | US | reCAPTCHA, ReCAPTCHA, Recaptcha, re-CAPTCHA
hcaptcha | hCaptcha | Intuition Machines Inc. | US |
turnstile | Cloudflare Turnstile | Cloudflare Inc. | US |
friendlyCaptcha | Friendly Captcha | Friendly Captcha GmbH | DE |
akismet | Akismet | Automattic Inc. | US | Akismet Anti-Spam
gravatar | Gravatar | Automattic Inc. | US |
wordfence | Wordfence | Defiant Inc. | US |
sucuri | Sucuri | GoDaddy Inc. | US |
googleFonts | Google Fonts | Google LLC | US | Google Webfonts, Google Web Fonts
adobeFonts | Adobe Fonts | Adobe Inc. | US | Typekit, Adobe Typekit
fontAwesome | Font Awesome | Fonticons Inc. | US | FontAwesome
myFonts | MyFonts | Monotype Imaging Inc. | US | Fonts.com
googleMaps | Google Maps | Google LLC | US | Google Map
openStreetMap | OpenStreetMap | OpenStreetMap Foundation | GB | Open Street Map
mapbox | Mapbox | Mapbox Inc. | US |
bingMaps | Bing Maps | Microsoft Corporation | US |
disqus | Disqus | Disqus Inc. | US |
addThis | AddThis | Oracle Corporation | US |
shareThis | ShareThis | ShareThis Inc. | US |
issuu | Issuu | Issuu Inc. | US |
elfsight | Elfsight | Elfsight LLC | AM |
gravityForms | Gravity Forms | Rocketgenius Inc. | US |
typeform | Typeform | Typeform SL | ES |
jotform | Jotform | Jotform Inc. | US | JotForm
googleForms | Google Forms | Google LLC | US | Google Formulieren
microsoftForms | Microsoft Forms | Microsoft Corporation | US | MS Forms
surveyMonkey | SurveyMonkey | SurveyMonkey Inc. | US | Survey Monkey, Wufoo
formdesk | Formdesk | Innovero Software Solutions B.V. | NL |
tally | Tally Forms | Tally BV | BE | Tally.so
limeSurvey | LimeSurvey | LimeSurvey GmbH | DE |
mentimeter | Mentimeter | Mentimeter AB | SE |
tawk | tawk.to | tawk.to inc. | US | Tawk.to, TawkTo, Tawk
intercom | Intercom | Intercom Inc. | US | | common
tidio | Tidio | Tidio LLC | US |
liveChat | LiveChat | Text Inc. | US | LiveChat Inc | common
crisp | Crisp | Crisp IM SAS | FR | Crisp Chat, Crisp.chat | common
olark | Olark | Habla Inc. | US |
smartsupp | Smartsupp | Smartsupp.com s.r.o. | CZ |
userlike | Userlike | Userlike UG | DE | Lime Connect
watermelon | Watermelon Messenger | Watermelon B.V. | NL | Watermelon chat
`,
  },
];
