/** From words on the command line to a command: what is not understood is refused, never guessed. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { calls } from '../../../shared/contract/calls.ts';
import {
  audienceNames,
  documentNames,
  formats,
  inclusions,
  omissions,
  profiles,
} from '../../../shared/contract/documents.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { ProblemError } from '../problem-error.ts';

export interface Common {
  readonly json: boolean;
  readonly language?: Language;
}

export type Command =
  | ({ readonly name: 'help' } & Common)
  | ({ readonly name: 'new'; readonly file: string; readonly label: string } & Common)
  | ({
      readonly name: 'import';
      readonly file: string;
      readonly input: string;
      readonly dryRun: boolean;
      readonly replace: boolean;
    } & Common)
  | ({
      readonly name: 'export';
      readonly input: string;
      readonly out: string;
      readonly documents?: readonly {
        document: (typeof documentNames)[number];
        audience?: (typeof audienceNames)[number];
      }[];
      readonly profile: (typeof profiles)[number];
      readonly formats: readonly (typeof formats)[number][];
      readonly date?: string;
      readonly version?: string;
      readonly include?: readonly (typeof inclusions)[number][];
      readonly omit?: readonly (typeof omissions)[number][];
    } & Common)
  | ({
      readonly name: 'check';
      readonly input: string;
      readonly adopting: boolean;
      readonly date?: string;
      readonly version?: string;
    } & Common)
  | ({ readonly name: 'verify'; readonly file: string } & Common)
  | ({
      readonly name: 'read';
      /** A path, or `-` for what comes in on standard input. */
      readonly statement: string;
      readonly against?: string;
      readonly anyway: boolean;
      readonly date?: string;
    } & Common)
  | ({ readonly name: 'serve'; readonly library?: string; readonly port: number } & Common);

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Readonly<Record<string, string | boolean | undefined>>;

const common: Options = {
  json: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

const specific: Readonly<Record<string, Options>> = {
  new: { name: { type: 'string' } },
  import: { 'dry-run': { type: 'boolean' }, replace: { type: 'boolean' } },
  export: {
    out: { type: 'string' },
    documents: { type: 'string' },
    profile: { type: 'string' },
    formats: { type: 'string' },
    date: { type: 'string' },
    version: { type: 'string' },
    include: { type: 'string' },
    omit: { type: 'string' },
  },
  check: {
    adopting: { type: 'boolean' },
    date: { type: 'string' },
    version: { type: 'string' },
  },
  verify: {},
  read: {
    against: { type: 'string' },
    anyway: { type: 'boolean' },
    date: { type: 'string' },
  },
  serve: { library: { type: 'string' }, port: { type: 'string' } },
};

/** The language and the form of the answer, read even from a line that is otherwise refused. */
export function commonOf(words: readonly string[]): Common {
  const position = words.indexOf('--language');
  const value =
    position >= 0
      ? words[position + 1]
      : words.find((word) => word.startsWith('--language='))?.slice(11);
  return {
    json: words.includes('--json'),
    ...(value === 'nl' || value === 'en' ? { language: value } : {}),
  };
}

/** @throws ProblemError usage */
export function readCommand(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return { name: 'help', ...commonOf(words) };
  if (name.startsWith('-')) throw new ProblemError('usage', { reason: 'noCommand' });
  const options = Object.hasOwn(specific, name) ? specific[name] : undefined;
  if (!options) throw new ProblemError('usage', { reason: 'unknownCommand', value: name });
  const { values, positionals } = parsed(rest, { ...common, ...options });
  if (values.help === true) return { name: 'help', ...commonOf(words) };
  const shared = {
    json: values.json === true,
    ...optional('language', choice(values, 'language', ['nl', 'en'])),
  };
  return commandOf(name, values, positionals, shared);
}

function parsed(
  args: string[],
  options: Options,
): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true }) as {
      values: Values;
      positionals: string[];
    };
  } catch (error) {
    const value = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new ProblemError('usage', { reason: 'unknownOption', ...optional('value', value) });
  }
}

function commandOf(
  name: string,
  values: Values,
  positionals: readonly string[],
  shared: Common,
): Command {
  switch (name) {
    case 'new': {
      const [file] = takes(positionals, ['FILE.a30']);
      if (!file.toLowerCase().endsWith('.a30'))
        throw new ProblemError('usage', { reason: 'notAClientFileName', value: file });
      return { name, file, label: required(values, 'name'), ...shared };
    }
    case 'import': {
      const [file, input] = takes(positionals, ['FILE.a30', 'INPUT']);
      return {
        name,
        file,
        input: input ?? '',
        dryRun: values['dry-run'] === true,
        replace: values.replace === true,
        ...shared,
      };
    }
    case 'export':
      return exportOf(values, positionals, shared);
    case 'check': {
      const [input] = takes(positionals, ['INPUT']);
      return {
        name,
        input,
        adopting: values.adopting === true,
        ...dated(values),
        ...optional('version', text(values, 'version')),
        ...shared,
      };
    }
    case 'read': {
      const [statement] = takes(positionals, ['STATEMENT']);
      return {
        name,
        statement,
        anyway: values.anyway === true,
        ...optional('against', text(values, 'against')),
        ...dated(values),
        ...shared,
      };
    }
    case 'serve':
      takes(positionals, []);
      return {
        name,
        port: portOf(values),
        ...optional('library', text(values, 'library')),
        ...shared,
      };
    default: {
      const [file] = takes(positionals, ['FILE.a30']);
      return { name: 'verify', file, ...shared };
    }
  }
}

function exportOf(values: Values, positionals: readonly string[], shared: Common): Command {
  const [input] = takes(positionals, ['INPUT']);
  const documents = text(values, 'documents');
  return {
    name: 'export',
    input,
    out: required(values, 'out'),
    ...(documents === undefined
      ? {}
      : { documents: listed(documents, 'documents').map(documentOf) }),
    profile: choice(values, 'profile', profiles) ?? 'working',
    formats: listed(text(values, 'formats') ?? 'pdf', 'formats').map((format) =>
      oneOf(format, formats, 'formats'),
    ),
    ...dated(values),
    ...optional('version', text(values, 'version')),
    ...optional('include', chosen(values, 'include', inclusions)),
    ...optional('omit', chosen(values, 'omit', omissions)),
    ...shared,
  };
}

function chosen<const T extends string>(
  values: Values,
  option: string,
  options: readonly T[],
): readonly T[] | undefined {
  const value = text(values, option);
  return value === undefined
    ? undefined
    : listed(value, option).map((word) => oneOf(word, options, option));
}

const audienceSpellings = new Map<string, (typeof audienceNames)[number]>([
  ...audienceNames.map((name) => [name, name] as const),
  ['website-visitors', 'websiteVisitors'],
  ['visitors', 'websiteVisitors'],
]);

function documentOf(word: string) {
  const [name = '', ...audience] = word.split(':');
  const document = oneOf(name, documentNames, 'documents');
  if (audience.length === 0) return { document };
  const known = document === 'statement' ? audienceSpellings.get(audience.join(':')) : undefined;
  if (!known) throw new ProblemError('usage', { reason: 'badChoice', value: word });
  return { document, audience: known };
}

function takes(positionals: readonly string[], names: readonly string[]): [string, string?] {
  const missing = names[positionals.length];
  if (missing !== undefined)
    throw new ProblemError('usage', { reason: 'missingArgument', value: missing });
  const extra = positionals[names.length];
  if (extra !== undefined)
    throw new ProblemError('usage', { reason: 'extraArgument', value: extra });
  return positionals as [string, string?];
}

function text(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

function required(values: Values, option: string): string {
  const value = text(values, option)?.trim();
  if (!value) throw new ProblemError('usage', { reason: 'missingOption', value: `--${option}` });
  return value;
}

function oneOf<const T extends string>(value: string, options: readonly T[], option: string): T {
  const found = options.find((each) => each === value);
  if (found === undefined)
    throw new ProblemError('usage', { reason: 'badChoice', value: `--${option} ${value}` });
  return found;
}

function choice<const T extends string>(
  values: Values,
  option: string,
  options: readonly T[],
): T | undefined {
  const value = text(values, option);
  return value === undefined ? undefined : oneOf(value, options, option);
}

function listed(value: string, option: string): readonly string[] {
  const words = [
    ...new Set(
      value
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ];
  if (words.length === 0)
    throw new ProblemError('usage', { reason: 'badChoice', value: `--${option}` });
  return words;
}

function dated(values: Values): { date?: string } {
  const date = text(values, 'date');
  if (date === undefined) return {};
  if (!calls['documents.export'].input.shape.date.safeParse(date).success)
    throw new ProblemError('usage', { reason: 'badDate', value: date });
  return { date };
}

/** 0: one that the system picks. Ports below 1024 belong to the system. */
function portOf(values: Values): number {
  const port = text(values, 'port') ?? '0';
  const number = /^\d{1,5}$/.test(port) ? Number(port) : -1;
  if (number === 0 || (number >= 1024 && number <= 65_535)) return number;
  throw new ProblemError('usage', { reason: 'badChoice', value: `--port ${port}` });
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
