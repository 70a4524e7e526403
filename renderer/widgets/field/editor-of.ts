/** Which editor a field takes, by what the domain says of it. */
import type { FieldMeta } from '../../../shared/domain/field.ts';

export type EditorKind =
  | 'text'
  | 'long'
  | 'words'
  | 'prose'
  | 'answer'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'date'
  | 'period'
  | 'term'
  | 'terms'
  | 'row'
  | 'rows'
  | 'texts'
  | 'colour'
  | 'logo';

/** Localised fields that hold more than a line: the domain's `prose`. */
const proseFields: ReadonlySet<string> = new Set([
  'description',
  'notes',
  'securityText',
  'aiText',
  'rightsNote',
  'compatibility',
  'necessity',
  'balancingInternal',
  'balancingSummary',
  'necessityNote',
  'tiaText',
  'text',
  'introduction',
]);

export function editorOf(meta: FieldMeta, field: string): EditorKind {
  if (meta.format === 'date') return 'date';
  if (meta.format === 'period') return 'period';
  if (meta.format === 'choice') return meta.storage === 'list' ? 'choices' : 'choice';
  if (meta.law) return meta.storage === 'list' ? 'terms' : 'term';
  switch (meta.storage) {
    case 'localised':
      return proseFields.has(field) ? 'prose' : 'words';
    case 'answer':
      return 'answer';
    case 'boolean':
      return 'flag';
    case 'ref':
      return 'row';
    case 'refs':
      return 'rows';
    case 'list':
      return 'texts';
    default:
      return textKind(field);
  }
}

function textKind(field: string): EditorKind {
  if (field === 'logo') return 'logo';
  if (field === 'accent') return 'colour';
  return field === 'quote' ? 'long' : 'text';
}
