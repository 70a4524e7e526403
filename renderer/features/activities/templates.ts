/** The templates of the law pack, to search in and to add from. */
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { fromTemplates } from '../../../shared/interview/from-templates.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import { type TemplateRecord, templateGroups } from '../../../shared/reference/template-record.ts';
import { templates } from '../../../shared/reference/templates.ts';
import { change, newRowId, useFile } from '../../state/file.ts';
import { allOf } from '../../state/row-cache.ts';
import { today } from '../../state/today.ts';

/** Every word must stand somewhere: in its names, its people, its data or its purposes. */
export function findTemplates(typed: string, language: Language) {
  const words = wordsIn(typed);
  return templateGroups.map((group) => ({
    group,
    templates: templates.filter(
      (template) => template.group === group && hasWords(words, wordsOf(template, language)),
    ),
  }));
}

function wordsOf(template: TemplateRecord, language: Language): string {
  const { plainNl, plainEn, subjects, data, purposes } = template;
  const terms = [...subjects, ...data, ...purposes].map(({ term }) => lawById(term)?.[language]);
  const names = language === 'nl' ? [plainNl, template.nl] : [plainEn, template.en];
  return fold([...names, ...terms].join(' '));
}

export const templateName = (template: TemplateRecord, language: Language): string =>
  language === 'nl' ? template.plainNl : template.plainEn;

/** Ids of the new activities; undefined when it was refused. */
export async function addTemplates(
  chosen: readonly TemplateRecord[],
  by: string,
): Promise<{ readonly ids: readonly string[]; readonly sequence: number | undefined } | undefined> {
  const { cache } = useFile.getState();
  const present = { activities: allOf(cache, 'activity'), measures: allOf(cache, 'measure') };
  const context = { by, on: today(), newId: newRowId };
  const { activities, changes } = fromTemplates(chosen, present, context);
  const reply = await change([...changes], 'templates');
  return reply.ok ? { ids: activities, sequence: reply.value.sequence } : undefined;
}
