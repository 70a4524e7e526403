/** Parts of the screens that nobody has opened or answered yet, as lines of the list. */
import { useMemo } from 'react';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { useFile } from '../../state/file.ts';
import { useLanguage } from '../../state/language.ts';
import { allOf, type RowCache } from '../../state/row-cache.ts';

export interface SilentSection {
  /** As a finding calls it. */
  readonly id: string;
  /** Where it is; empty where its name says so. */
  readonly place: string;
  readonly name: string;
  readonly findings: readonly ScreenFinding[];
}

/** A line each, in the order of the navigation and of the register. */
export function useSilentSections(findings: readonly ScreenFinding[]): readonly SilentSection[] {
  const cache = useFile((state) => state.cache);
  const language = useLanguage();
  return useMemo(() => {
    const bySection = Map.groupBy(findings, ({ section }) => section ?? '');
    const places = placesOf(cache, language);
    const all = places.flatMap(({ ids, place, nameOf }) =>
      ids.flatMap((id): readonly SilentSection[] => {
        const found = bySection.get(id);
        return found === undefined ? [] : [{ id, place, name: nameOf(id), findings: found }];
      }),
    );
    return all;
  }, [findings, cache, language]);
}

interface Place {
  readonly place: string;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
}

const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

function placesOf(cache: RowCache, language: Language): readonly Place[] {
  const { sections } = shellMessages[language];
  const { titles } = activityEditorMessages[language];
  const { parts } = organisationMessages[language];
  const records = (entity: EntityName, place: string): Place => {
    const names = new Map(
      [...(cache.get(entity)?.values() ?? [])].map(({ id, name }) => [id, said(name, language)]),
    );
    const ids = [...names.keys()].map((id) => `${entity}/${id}`);
    return { place, ids, nameOf: (id) => names.get(lastOf(id)) ?? '' };
  };
  const screen = (id: 'measures' | 'cookies' | 'statement' | 'versions'): Place => ({
    place: '',
    ids: [id],
    nameOf: () => sections[id],
  });
  return [
    {
      place: sections.organisation,
      ids: Object.keys(parts).map((part) => `organisation/${part}`),
      nameOf: (id) => parts[lastOf(id) as keyof typeof parts].title,
    },
    ...allOf(cache, 'activity').map(
      (row): Place => ({
        place: inLanguage(row.name, language).text,
        ids: Object.keys(titles).map((section) => `activity/${row.id}/${section}`),
        nameOf: (id) => titles[lastOf(id) as keyof typeof titles],
      }),
    ),
    records('party', sections.parties),
    records('system', sections.systems),
    screen('measures'),
    screen('cookies'),
    records('cookie', sections.cookies),
    screen('statement'),
    screen('versions'),
  ];
}

/** Companies and systems have one name, cookies one for each language. */
const said = (name: unknown, language: Language): string =>
  typeof name === 'string' ? name : inLanguage(name ?? {}, language).text;
