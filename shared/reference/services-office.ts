/** Services of an office: mail and files, calls, customers, planning, bookkeeping, staff, backup, text assistants. */
import type { ServiceBlock } from './service-block.ts';

export const officeServices: readonly ServiceBlock[] = [
  {
    kind: 'cloud',
    usually: 'processor',
    lines: `
google | Google | Google LLC | US | Google Ireland, Google Inc, Alphabet
microsoft | Microsoft | Microsoft Corporation | US | Microsoft Ireland
microsoft365 | Microsoft 365 | Microsoft Corporation | US | Office 365, Microsoft Office 365, Microsoft Office, O365, M365, Microsoft Exchange
outlook | Microsoft Outlook | Microsoft Corporation | US | Outlook, Outlook.com, Hotmail
oneDrive | Microsoft OneDrive | Microsoft Corporation | US | OneDrive, One Drive
sharePoint | Microsoft SharePoint | Microsoft Corporation | US | SharePoint, Sharepoint
googleWorkspace | Google Workspace | Google LLC | US | G Suite, GSuite, G-Suite, Google Apps, Google for Work
gmail | Gmail | Google LLC | US | Google Mail, G-mail
googleDrive | Google Drive | Google LLC | US | Google Docs, Google Sheets, Google Agenda, Google Calendar
dropbox | Dropbox | Dropbox Inc. | US |
icloud | iCloud | Apple Inc. | US | ICloud, Apple iCloud
box | Box.com | Box Inc. | US | Box Inc
weTransfer | WeTransfer | WeTransfer B.V. | NL | Wetransfer, We Transfer
nextcloud | Nextcloud | Nextcloud GmbH | DE | NextCloud
proton | Proton Mail | Proton AG | CH | ProtonMail, Protonmail, Proton Drive
zivver | Zivver | Zivver B.V. | NL | ZIVVER
smartLockr | SmartLockr | SmartLockr B.V. | NL | Smartlockr
startmail | StartMail | StartMail B.V. | NL | Startmail
fastmail | Fastmail | Fastmail Pty Ltd | AU | FastMail
zoho | Zoho | Zoho Corporation Pvt. Ltd. | IN | Zoho Mail, Zoho CRM
evernote | Evernote | Bending Spoons S.p.A. | IT |
docusign | DocuSign | DocuSign Inc. | US | Docusign
validsign | ValidSign | ValidSign B.V. | NL | Validsign
signRequest | SignRequest | SignRequest B.V. | NL | Signrequest
adobeSign | Adobe Acrobat Sign | Adobe Inc. | US | Adobe Sign, Adobe Creative Cloud
canva | Canva | Canva Pty Ltd | AU |
notion | Notion | Notion Labs Inc. | US | Notion.so | common
airtable | Airtable | Formagrid Inc. | US |
trello | Trello | Atlassian Corporation | US |
jira | Jira | Atlassian Corporation | US | Atlassian
asana | Asana | Asana Inc. | US | | common
mondayCom | monday.com | monday.com Ltd. | IL | Monday.com
clickUp | ClickUp | Mango Technologies Inc. | US | Clickup
basecamp | Basecamp | 37signals LLC | US |
slack | Slack | Salesforce Inc. | US | | common
zapier | Zapier | Zapier Inc. | US |
makeCom | Make.com | Celonis SE | DE | Integromat
ifttt | IFTTT | IFTTT Inc. | US |
zoom | Zoom | Zoom Communications Inc. | US | Zoom.us, Zoom Video Communications | common
teams | Microsoft Teams | Microsoft Corporation | US | MS Teams
googleMeet | Google Meet | Google LLC | US | Google Hangouts
skype | Skype | Microsoft Corporation | US | Skype for Business
whereby | Whereby | Whereby AS | NO | Whereby.com | common
jitsi | Jitsi Meet | 8x8 Inc. | US | Jitsi
webex | Webex | Cisco Systems Inc. | US | Cisco Webex, WebEx
goTo | GoTo Meeting | GoTo Group Inc. | US | GoToMeeting, GoToWebinar
teamViewer | TeamViewer | TeamViewer SE | DE | Teamviewer
anyDesk | AnyDesk | AnyDesk Software GmbH | DE | Anydesk
lastPass | LastPass | LastPass US LP | US | Lastpass
onePassword | 1Password | AgileBits Inc. | CA |
bitwarden | Bitwarden | Bitwarden Inc. | US |
chatGpt | ChatGPT | OpenAI | US | Chat GPT, OpenAI, Chatgpt
copilot | Microsoft Copilot | Microsoft Corporation | US | Copilot, Microsoft 365 Copilot
gemini | Google Gemini | Google LLC | US |
claude | Claude AI | Anthropic PBC | US | Claude.ai, Anthropic
mistral | Mistral AI | Mistral AI SAS | FR |
deepl | DeepL | DeepL SE | DE | Deepl
grammarly | Grammarly | Grammarly Inc. | US |
otter | Otter.ai | Otter.ai Inc. | US |
fireflies | Fireflies.ai | Fireflies.AI Corp. | US | Fireflies AI
`,
  },
  {
    kind: 'backup',
    usually: 'processor',
    lines: `
acronis | Acronis | Acronis International GmbH | CH |
backblaze | Backblaze | Backblaze Inc. | US |
carbonite | Carbonite | Open Text Corporation | CA |
keepit | Keepit | Keepit A/S | DK |
datto | Datto | Kaseya Limited | US |
veeam | Veeam | Veeam Software Group GmbH | US |
updraftPlus | UpdraftPlus | Updraft WP Software Ltd | GB | Updraft Plus
nable | N-able Cove | N-able Inc. | US | Cove Data Protection
`,
  },
  {
    kind: 'itSupport',
    usually: 'processor',
    lines: `
voys | Voys | Voys B.V. | NL |
steamConnect | Steam-connect | Steam-connect B.V. | NL | Steamconnect
ringCentral | RingCentral | RingCentral Inc. | US |
twilio | Twilio | Twilio Inc. | US |
cmCom | CM.com | CM.com N.V. | NL | CM Telecom
messageBird | MessageBird | Bird B.V. | NL | Messagebird
spryng | Spryng | Spryng B.V. | NL |
zendesk | Zendesk | Zendesk Inc. | US | Zopim
freshdesk | Freshdesk | Freshworks Inc. | US | Freshworks
trengo | Trengo | Trengo B.V. | NL |
helpScout | Help Scout | Help Scout PBC | US | HelpScout
`,
  },
  {
    kind: 'crm',
    usually: 'processor',
    lines: `
hubspot | HubSpot | HubSpot Inc. | US | Hubspot
salesforce | Salesforce | Salesforce Inc. | US | SalesForce
pipedrive | Pipedrive | Pipedrive OÜ | EE | PipeDrive
teamleader | Teamleader | Teamleader NV | BE | TeamLeader
simplicate | Simplicate | Simplicate Software B.V. | NL |
gripp | Gripp | Gripp B.V. | NL |
perfectView | Perfect View | Perfect View B.V. | NL | PerfectView
superOffice | SuperOffice | SuperOffice AS | NO | Superoffice
dynamics | Microsoft Dynamics | Microsoft Corporation | US | Dynamics 365
capsule | Capsule CRM | Zestia Ltd | GB |
efficy | Efficy | Efficy SA | BE |
insightly | Insightly | Unbounce Marketing Solutions Inc. | CA |
sugarCrm | SugarCRM | SugarCRM Inc. | US |
`,
  },
  {
    kind: 'accounting',
    usually: 'processor',
    lines: `
moneybird | Moneybird | Moneybird B.V. | NL | MoneyBird, Money Bird
exactOnline | Exact Online | Exact Group B.V. | NL | Exact Software, Exact Globe
eBoekhouden | e-Boekhouden.nl | e-Boekhouden.nl B.V. | NL | e-Boekhouden, E-boekhouden, Eboekhouden
snelStart | SnelStart | SnelStart Software B.V. | NL | Snelstart
twinfield | Twinfield | Wolters Kluwer N.V. | NL | Basecone
afas | AFAS | AFAS Software B.V. | NL | Afas, AFAS Software
visma | Visma | Visma Group Holding AS | NO | Visma eAccounting
yuki | Yuki | Visma Group Holding AS | NO | Yuki Software
jortt | Jortt | Jortt B.V. | NL |
rompslomp | Rompslomp | Visma Group Holding AS | NO | Rompslomp.nl
informer | Informer Online | Informer Online Nederland B.V. | NL | InformerOnline
reeleezee | Reeleezee | Exact Group B.V. | NL | Reeleezee.nl
silvasoft | Silvasoft | Silvasoft B.V. | NL |
acumulus | Acumulus | SIEL Internetdiensten | NL |
asperion | Asperion | Asperion B.V. | NL |
minox | Minox | Minox Software B.V. | NL |
tellow | Tellow | Tellow B.V. | NL |
moneyMonk | MoneyMonk | MoneyMonk B.V. | NL | Moneymonk
davilex | Davilex | Davilex B.V. | NL |
unit4 | Unit4 | Unit4 N.V. | NL |
dext | Dext | Dext Software Ltd | GB | Receipt Bank | common
xero | Xero | Xero Limited | NZ |
quickBooks | QuickBooks | Intuit Inc. | US | Quickbooks
freshBooks | FreshBooks | 2ndSite Inc. | CA | Freshbooks
sage | Sage Accounting | The Sage Group plc | GB |
`,
  },
  {
    kind: 'payrollOffice',
    usually: 'processor',
    lines: `
nmbrs | Nmbrs | Visma Group Holding AS | NO | NMBRS, Visma Nmbrs
loket | Loket.nl | Loket.nl B.V. | NL |
employes | Employes | Employes B.V. | NL | | common
raet | Visma Raet | Visma Group Holding AS | NO | Youforce, Raet
adp | ADP Nederland | Automatic Data Processing Inc. | US | ADP
shiftbase | Shiftbase | Shiftbase B.V. | NL |
dyflexis | Dyflexis | Dyflexis B.V. | NL |
l1nda | L1NDA | L1NDA B.V. | NL |
keeping | Keeping urenregistratie | Keeping B.V. | NL | Keeping.nl
toggl | Toggl | Toggl OÜ | EE | Toggl Track
clockify | Clockify | CAKE.com Inc. | US |
personio | Personio | Personio SE & Co. KG | DE |
bambooHr | BambooHR | Bamboo HR LLC | US |
recruitee | Recruitee | Tellent B.V. | NL | Tellent
homerun | Homerun | Homerun B.V. | NL | | common
`,
  },
];
