import type { TermWords } from './word-finder.ts';

/** How statements call security measures (`measure.*`). */
export const measureWords: TermWords = {
  'measure.roles':
    'alleen bevoegd*, uitsluitend bevoegd*, geautoriseerd*, bevoegde personen, bevoegde medewerkers, authorised persons, authorized persons, authorised personnel, authorized personnel, toegangsbeheer, access control*, toegangsrechten, beperkte toegang, toegang … beperkt, restricted access, limited access, autorisatie*, only authorised, only authorized, alleen … toegang, toegangscontrole*, rechten per rol, vertrouwd beveiligingspersoneel, access … restricted|limited, logische toegangscontrole, beperkt aantal personen, toegang tot … gegevens',
  'measure.leastPriv':
    'need to know, needtoknow, noodzakelijk voor hun functie, functie toegang, least privilege, alleen toegang … nodig, voor zover … functie',
  'measure.mfa':
    'tweestapsverificatie, tweefactorauthenticatie, twee factor*, two factor*, 2fa, mfa, multi factor*, multifactor*, tweetraps*, twee staps*, twofactor*',
  'measure.uniqueAccounts':
    'persoonlijke accounts, unieke gebruikersnaam, persoonlijke inlog*, eigen inlog*, unique accounts, individuele accounts, gebruikersnaam en wachtwoord, gebruikersnaam en? een? wachtwoord, username and password',
  'measure.passwordPolicy':
    'wachtwoord*, password*, sterke wachtwoorden, wachtwoordbeleid, password protected, strong passwords, wachtwoordmanager',
  'measure.encTransit':
    'ssl*, tls*, https*, sslcertificaat, ssl certificaat, beveiligde verbinding, versleutelde verbinding, secure connection, encrypted connection, ssl encryptie, ssl verbinding, secure socket*, beveiligde internetverbinding, slotje, ssl certificate, sftp, vpn, dnssec',
  'measure.encRest':
    'versleutel*, encryptie*, *versleuteling, *encryptie, *versleuteling, *encryptie, encrypted, encryption, gecodeerd, encrypt*, gegevensversleuteling, versleutelde opslag, gegevens versleuteld',
  'measure.diskEnc':
    'versleutelde laptop*, schijfversleuteling, harde schijf … versleuteld, encrypted laptop*, bitlocker, versleutelde schijf',
  'measure.pseudonym':
    'pseudonimis*, anonimiser*, geanonimiseerd, pseudonymis*, anonymis*, anonymiz*, gepseudonimiseerd',
  'measure.minimise':
    'dataminimalisatie, niet meer gegevens dan, data minimisation, data minimization, minimale gegevensverwerking, zo min mogelijk',
  'measure.patching':
    'software updates, software … uptodate|update, updates … software|systemen, systemen … up to date, software … up to date, systems … up to date, regelmatig … updates, regelmatig … bijgewerkt, beveiligingsupdates, patches, security updates, regular updates',
  'measure.antimalware':
    'virusscanner*, antivirus*, anti virus*, malware*, virus scanner*, beveiligingssoftware, security software, virussoftware',
  'measure.firewall': 'firewall*',
  'measure.secureDev':
    'veilige ontwikkeling, secure development, privacy by design, veilig programmeren',
  'measure.logging': 'logging, monitoring, monitoren, gelogd, loggen, controleerbaar, traceerbaar',
  'measure.mdm': 'beheer van … apparaten, mobile device management, op afstand … wissen',
  'measure.mailSec': 'dkim, spf, dmarc',
  'measure.physical':
    'afgesloten kast*, kluis, op slot, alarmsysteem, alarm, fysieke beveiliging, afsluitbare kast*, locked cabinet*, locked, physical security, fysieke maatregelen, fysieke toegang, afgesloten ruimte*, fysieke veiligheid*, physical measures, archiefkast, dossierkast, beveiligd gebouw, beveiligde locatie, fysieke … maatregelen|beveiligingsmaatregelen|veiligheidsmaatregelen',
  'measure.cleanDesk':
    'clean desk, schermbeveiliging, opgeruimd bureau, vergrendel*, screen lock, clear desk',
  'measure.backup': 'back ups, backups, backup, reservekopie*, back up, veiligheidskopie*',
  'measure.restoreTest': 'hersteltest, restore test, herstel getest',
  'measure.continuity': 'continuiteitsplan, business continuity, disaster recovery, uitwijk',
  'measure.audit':
    'audit*, pentest*, penetratietest*, penetration test*, beveiligingstest*, periodiek … getest, regelmatig … getest|gecontroleerd|geevalueerd, regularly … test*|evaluat*|review*, testen en evalueren, beveiligingscontroles, security checks',
  'measure.riskReview': 'risicoanalyse*, risk analysis, risk assessment*, risico inventarisatie',
  'measure.certified':
    'iso 27001, iso27001, nen 7510, nen7510, iso gecertificeerd, gecertificeerd datacenter, iso certified, thuiswinkel waarborg, gecertificeerde datacent*',
  'measure.nda':
    'geheimhouding*, beroepsgeheim, vertrouwelijkheidsverklaring, zwijgplicht, confidentiality obligation*, duty of confidentiality, bound … confidentiality, geheimhoudingsverklaring*, geheimhoudingsplicht, non disclosure, nda, confidentiality agreement*',
  'measure.awareness':
    'medewerkers … geinstrueerd|getraind|bewust, bewustwording, training van … medewerkers, trainen … medewerkers|werknemers, awareness, train … employees|staff, geinformeerd over het belang, employees … trained, personeel … geinstrueerd|getraind, belang van … bescherming van persoonsgegevens',
  'measure.policy':
    'beveiligingsbeleid, security policy, informatiebeveiligingsbeleid, interne richtlijnen, security policies, intern beleid',
  // Says that there are measures, not which: no id of the pack.
  'measure.general':
    'organisatorische maatregelen, organisational measures, organizational measures, technische en organisatorische, technical and organi*, passende maatregelen, appropriate measures, organisatorische en technische, technische maatregelen, beveiligingsmaatregelen, security measures, passende beveiligings*, veiligheidsmaatregelen, noodzakelijke maatregelen, passende technische, noodzakelijke … maatregelen, redelijke … maatregelen, safety measures, passend* … maatregelen, adequate maatregelen, goed beveiligd, passend beveiligd',
  'measure.dpa':
    'verwerkersovereenkomst*, bewerkersovereenkomst*, processing agreement*, processor agreement*, verwerkerscontract*, verwerkingsovereenkomst*',
  'measure.incident':
    'datalekprocedure, datalek* … melden|gemeld|procedure, protocol datalekken, data breach procedure, meldplicht datalekken, breach procedure, meldprotocol, datalekregister',
  'measure.deletion':
    'papierversnipperaar, versnipper*, vernietigd, shredder, vernietigen wij|we|van|we, gegevensvernietiging, veilig vernietig*, shredded, securely destroyed, veilig verwijderd',
  'measure.vendorCheck':
    'leveranciers … gecontroleerd|zorgvuldig|selecteren, zorgvuldig geselecteerd*',
  'measure.maskId': 'pasfoto … afschermen|zwart, bsn … afschermen|zwart, zwart te? maken, maskeren',
  'measure.privacyDefault': 'privacy by default, standaardinstellingen … privacy*',
};
