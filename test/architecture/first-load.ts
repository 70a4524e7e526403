import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * What the browser loads at once for an entry, packages by name and sources by path in `root`, each
 * with the source that asks for it: what is imported for its types alone or only when it is needed
 * does not count.
 */
export function firstLoad(root: string, entry: string): ReadonlyMap<string, string> {
  const found = new Map([[entry, '']]);
  for (const path of found.keys()) {
    if (!/\.tsx?$/.test(path) || !existsSync(join(root, path))) continue;
    for (const name of importsOf(readFileSync(join(root, path), 'utf8'))) {
      const target = name.startsWith('.') ? within(root, resolve(root, dirname(path), name)) : name;
      if (!found.has(target)) found.set(target, path);
    }
  }
  return found;
}

const within = (root: string, path: string): string => path.slice(resolve(root).length + 1);

function importsOf(source: string): readonly string[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((node) => {
    if (ts.isImportDeclaration(node)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      return isType || !ts.isStringLiteral(node.moduleSpecifier) ? [] : [node.moduleSpecifier.text];
    }
    if (!ts.isExportDeclaration(node) || node.isTypeOnly) return [];
    const { moduleSpecifier: from } = node;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}
