/** Software of a trade: clubs and associations, churches and charities, practices, schools, estate agents, building. */
import type { ServiceBlock } from './service-block.ts';

export const sectorServices: readonly ServiceBlock[] = [
  {
    kind: 'appSupplier',
    usually: 'processor',
    lines: `
sportlink | Sportlink | Sportlink Services B.V. | NL | Sportlink Club, SportLink
eCaptain | e-Captain | e-Captain B.V. | NL | E-Captain, eCaptain, e-captain.nl
allUnited | AllUnited | AllUnited B.V. | NL | All United, Allunited
clubCollect | ClubCollect | ClubCollect B.V. | NL | Clubcollect
conscribo | Conscribo | Conscribo B.V. | NL |
genkgo | Genkgo | Genkgo B.V. | NL |
congressus | Congressus | Congressus B.V. | NL |
procurios | Procurios | Procurios B.V. | NL |
twizzit | Twizzit | Twizzit NV | BE |
clubAssistent | Club-assistent | Club-assistent | NL | Clubassistent
socie | Socie | Socie B.V. | NL |
lisaHockey | LISA hockey | LISA Nederland B.V. | NL | LISA ledenadministratie
knltbClub | KNLTB.club | KNLTB | NL | KNLTB ClubApp, KNLTB Club
scoutsOnline | Scouts Online | Scouting Nederland | NL | ScoutsOnline
virtuagym | Virtuagym | Virtuagym B.V. | NL | VirtuaGym
sportBit | SportBit | SportBit B.V. | NL | SportBit Manager, Sportbit
trainin | Trainin | Trainin B.V. | NL | | common
mindbody | Mindbody | Mindbody Inc. | US | MINDBODY, MindBody
eversports | Eversports | Eversports GmbH | AT |
momoyoga | Momoyoga | Momoyoga B.V. | NL | Momo Yoga
scipio | Scipio Online | Scipio | NL | Scipio ledenadministratie
lrp | Ledenregistratie Protestantse Kerk | Protestantse Kerk in Nederland | NL | LRP, LRP-Online
kerkdienstgemist | Kerkdienst Gemist | Kerkdienstgemist.nl | NL | Kerkdienstgemist, Kerkdienstgemist.nl
donkeyMobile | Donkey Mobile | Donkey Mobile B.V. | NL |
givt | Givt | Givt B.V. | NL |
kentaa | Kentaa | Kentaa B.V. | NL |
whydonate | WhyDonate | WhyDonate B.V. | NL | Whydonate
intramed | Intramed | Intramed B.V. | NL |
fysioManager | FysioManager | FysioManager B.V. | NL | Fysiomanager
spotOnMedics | SpotOnMedics | SpotOnMedics B.V. | NL | Spot On Medics, Spotonmedics
fysioRoadmap | FysioRoadmap | FysioRoadmap B.V. | NL | Fysioroadmap, Fysio Roadmap
incura | Incura | Incura B.V. | NL |
medicore | Medicore | Medicore B.V. | NL |
chipSoft | ChipSoft | ChipSoft B.V. | NL | Chipsoft, ChipSoft HiX
nedapOns | Nedap Ons | Nedap N.V. | NL | Nedap Healthcare, Nedap
crossuite | Crossuite | Crossuite BV | BE |
jamesSoftware | James Software | James Software B.V. | NL |
minddistrict | Minddistrict | Minddistrict B.V. | NL |
therapieland | Therapieland | Therapieland B.V. | NL |
karify | Karify | Karify B.V. | NL |
clinicminds | Clinicminds | Clinicminds B.V. | NL | ClinicMinds
zorgMail | ZorgMail | Enovation B.V. | NL | Zorgmail, Enovation
promedico | Promedico | Promedico ICT B.V. | NL |
pharmaPartners | PharmaPartners | PharmaPartners B.V. | NL | Pharmapartners, Medicom
beterDichtbij | BeterDichtbij | BeterDichtbij B.V. | NL | Beter Dichtbij
webcamconsult | Webcamconsult | Webcamconsult B.V. | NL | WebcamConsult
qualiview | Qualiview | Qualizorg B.V. | NL | Qualizorg
coachview | Coachview | CoachView.net B.V. | NL | CoachView
magister | Magister | Iddink Learning Materials B.V. | NL | Magister.me | common
somtoday | Somtoday | Topicus Onderwijs B.V. | NL | SOMtoday, SomToday
parnasSys | ParnasSys | Topicus Onderwijs B.V. | NL | Parnassys
parro | Parro | Topicus Onderwijs B.V. | NL | | common
esis | ESIS | Rovict B.V. | NL | Rovict
socialSchools | Social Schools | Social Schools B.V. | NL | Socialschools
basispoort | Basispoort | Stichting Basispoort | NL |
snappet | Snappet | Snappet B.V. | NL |
gynzy | Gynzy | Gynzy B.V. | NL |
itslearning | itslearning | itslearning AS | NO | Itslearning
moodle | Moodle | Moodle Pty Ltd | AU |
konnect | Konnect kinderopvang | Topicus KinderOpvang B.V. | NL | KidsKonnect
flexkids | Flexkids | Topicus KinderOpvang B.V. | NL | FlexKids, OuderApp
kovnet | KOVnet | KOVnet B.V. | NL | Kovnet
bitcare | Bitcare | Bitcare B.V. | NL |
realworks | Realworks | Realworks B.V. | NL |
kolibri | Kolibri CRM | Kolibri Software B.V. | NL |
moveNl | move.nl | Move.nl B.V. | NL | Move.nl
basenet | BaseNet | BaseNet Internet Projects B.V. | NL | Basenet
kleos | Kleos | Wolters Kluwer N.V. | NL |
clio | Clio legal software | Themis Solutions Inc. | CA | Clio Manage | common
bouw7 | Bouw7 | Bouw7 B.V. | NL |
syntess | Syntess | Syntess Software B.V. | NL |
`,
  },
  {
    kind: 'dealer',
    usually: 'controller',
    lines: `
funda | Funda | Funda Real Estate B.V. | NL |
pararius | Pararius | Pararius B.V. | NL |
vecozo | VECOZO | VECOZO B.V. | NL | Vecozo
infomedics | Infomedics | Infomedics B.V. | NL |
famed | Famed | Famed B.V. | NL | FaMed | common
knvb | KNVB | Koninklijke Nederlandse Voetbalbond | NL | Voetbal.nl
knltb | KNLTB | Koninklijke Nederlandse Lawn Tennis Bond | NL |
knhb | KNHB | Koninklijke Nederlandse Hockey Bond | NL |
`,
  },
];
