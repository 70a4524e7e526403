import ts from 'typescript';

/**
 * Whether a TypeScript source loads the package when it runs. Counts import declarations and every
 * call with the bare name (`require`, `import()`, and what `createRequire` gives, which the cruiser
 * cannot see); an import of types alone loads nothing.
 */
export function loads(source: string, packageName: string): boolean {
  // Most of 2,000 sources never name it, and to parse them all takes 5 s of the processor.
  if (!source.includes(packageName)) return false;
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const isPackage = (node: ts.Node | undefined): boolean =>
    node !== undefined && ts.isStringLiteralLike(node) && node.text === packageName;
  const visit = (node: ts.Node): boolean => {
    if (ts.isImportDeclaration(node) && isPackage(node.moduleSpecifier)) {
      return node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    }
    if (ts.isExportDeclaration(node) && isPackage(node.moduleSpecifier)) return !node.isTypeOnly;
    if (ts.isCallExpression(node) && isPackage(node.arguments[0])) return true;
    return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return visit(file);
}
