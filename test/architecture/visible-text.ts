/** Finds text for people that stands in a component instead of in the messages. */
import ts from 'typescript';

/** Attributes that are shown or read aloud. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|label|placeholder|description|caption|legend|help|hint|text|.*Label|.*Text)$/;

/** Signs, numbers and a single letter of Art. 30 are the same in every language. */
const WORD = /\p{L}{2,}/u;

export interface VisibleText {
  readonly line: number;
  readonly text: string;
}

/** In: the source of a `.tsx` file. Out: literal words between tags or in attributes that people see. */
export function visibleText(path: string, source: string): readonly VisibleText[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: VisibleText[] = [];
  const add = (node: ts.Node, text: string): void => {
    if (!WORD.test(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ line: line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText(file))) {
      for (const text of literalsOf(node.initializer)) add(node, text);
    }
    if (ts.isJsxExpression(node) && isChild(node)) {
      for (const text of literalsOf(node)) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isChild = ({ parent }: ts.JsxExpression): boolean =>
  ts.isJsxElement(parent) || ts.isJsxFragment(parent);

/** The texts that an expression can come to, as far as they stand in it as literals. */
function literalsOf(node: ts.Node | undefined): readonly string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  }
  if (ts.isJsxExpression(node)) return literalsOf(node.expression);
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) {
    return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) return literalsOf(node.right);
  return [];
}
