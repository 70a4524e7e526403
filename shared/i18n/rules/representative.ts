/** What is said of a representative in Europe: nobody knows yet, nobody was named, or there is none. */
import { byKind, says } from './messages.ts';

export const representativeMessages = says(
  [
    byKind({
      noCountry: 'Het is nog niet duidelijk of u een vertegenwoordiger in Europa nodig hebt.',
      unanswered:
        'U bent buiten Europa gevestigd. U hebt nog niet gezegd wie u in Europa vertegenwoordigt.',
      denied:
        'U bent buiten Europa gevestigd en zegt dat u in Europa geen vertegenwoordiger hebt. Meestal moet u die wel hebben.',
    }),
    byKind({
      noCountry:
        'Vul in in welk land u gevestigd bent. Buiten Europa hebt u meestal een vertegenwoordiger in Europa nodig.',
      unanswered:
        'Vul in wie dat is. Hebt u er geen, kies dan nee; daarna leest u wanneer dat mag.',
      denied:
        'Wijs er een aan. Dat hoeft niet met een vestiging in Europa, voor een overheid, of als u maar af en toe gegevens gebruikt zonder risico en zonder veel gevoelige gegevens. Sluit dit punt dan af met die reden.',
    }),
  ],
  [
    byKind({
      noCountry: 'It is not clear whether you need a representative in Europe.',
      unanswered:
        'You are established outside Europe. You have not yet said who represents you in Europe.',
      denied:
        'You are established outside Europe and say that you have no representative in Europe. Usually you must have one.',
    }),
    byKind({
      noCountry:
        'Fill in the country you are established in. Outside Europe you usually need a representative in Europe.',
      unanswered:
        'Fill in who that is. If you have none, choose no; you then read when that is allowed.',
      denied:
        'Appoint one. That is not needed with an establishment in Europe, for a public body, or if you use data only now and then, without risk and without many sensitive data. Then close this item with that reason.',
    }),
  ],
);
