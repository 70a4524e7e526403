/** One sentence for every field that is set for a statement. */
import type { EntityName } from '../../domain/entities.ts';
import { type FieldHelpText, h } from './field-help-text.ts';

export const statementHelp: Partial<Record<EntityName, Readonly<Record<string, FieldHelpText>>>> = {
  statement: {
    audience: h('Wie dit leest.', 'Who reads this.'),
    title: h(
      'Leeg laten mag: dan maken we een titel met uw naam.',
      'You may leave it empty: then we make a title with your name.',
    ),
    brand: h(
      'Alleen als lezers u onder een andere naam kennen.',
      'Only if readers know you by another name.',
    ),
    websites: h(
      'Voor welke websites deze verklaring geldt.',
      'For which websites this statement holds.',
    ),
    introduction: h(
      'Een paar zinnen van uzelf, boven de verklaring.',
      'A few sentences of your own, above the statement.',
    ),
    activities: h(
      'Kiest u niets, dan staat alles erin wat deze lezers aangaat.',
      'If you choose nothing, it has all that concerns these readers.',
    ),
    sectionsOff: h(
      'Wat de wet vraagt, kunt u niet weglaten.',
      'What the law asks, you cannot leave out.',
    ),
  },
  ownParagraph: {
    after: h('Na welk onderdeel het staat.', 'After which section it stands.'),
    text: h('Het komt letterlijk in de verklaring.', 'It comes into the statement word for word.'),
  },
  statementExclusion: {
    activity: h('Wat deze lezers niet te zien krijgen.', 'What these readers do not see.'),
    reason: h('Waarom u het niet hoeft te vertellen.', 'Why you need not tell it.'),
  },
};
