/** Texts of any length: a statement that goes on, and what a careless rule or expression chokes on. */

const page = `# Privacyverklaring

Wij verwerken uw naam, uw adres en uw e-mailadres om uw bestelling te leveren en om u een nieuwsbrief te sturen. Wij verkopen uw gegevens niet, tenzij u daar toestemming voor geeft.

## Met wie delen wij uw gegevens?

Wij delen uw gegevens met:

- onze webwinkel bij Mollie, voor de betaling;
- de bezorger, die alleen uw adres krijgt.

Gegeven | Hoe lang
facturen | 7 jaar na het jaar van aankoop
bestellingen | 2 jaar na levering

## Uw rechten

U hebt het recht om uw gegevens in te zien, te laten wijzigen en te laten verwijderen. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens. Wij antwoorden binnen een maand.

We keep your order for two years after delivery, because the law requires us to. You have the right to object at any time.

`;

export function longStatement(signs: number): string {
  return page.repeat(Math.ceil(signs / page.length)).slice(0, signs);
}

/** By name. What has no end, no words or nothing but what rules begin with. */
export function worstTexts(signs: number): readonly (readonly [string, string])[] {
  const of = (piece: string): string =>
    piece.repeat(Math.ceil(signs / piece.length)).slice(0, signs);
  return [
    ['one word', of('a')],
    ['one sentence', of('wij bewaren uw gegevens en ')],
    ['points', of('.')],
    ['points before a word', `${of('.')}a`],
    ['calls before a word', `${of('!?')}a`],
    ['initials', of('A.')],
    ['abbreviations', of('o.a. ')],
    ['spaces', of(' ')],
    ['line ends', of('\n')],
    ['rows of a table', of('naam | adres | 7 jaar\n')],
    ['items', of('- uw naam;\n')],
    ['titles', of('## Rechten\n')],
    ['brackets', of('([{')],
    ['dashes', of('- ')],
    ['numbers', of('1.1.1.1.1 ')],
    ['addresses', of('a@b.nl ')],
    ['negations', of('niet geen nooit ')],
  ];
}
