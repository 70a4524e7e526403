import ts from 'typescript';

export interface StyleFault {
  readonly line: number;
  readonly fault: 'any' | 'default export';
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}

/** The places in a TypeScript source that say `any` or export a default. Lines count from 1. */
export function styleFaults(source: string): readonly StyleFault[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true);
  const faults: StyleFault[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push({ line, fault: 'any' });
    if (isDefaultExport(node)) faults.push({ line, fault: 'default export' });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}
