/** The JSX of a source file as a small tree: elements, words, values, branches and loops, with offsets. Runs no code. */

import type { SyntaxNode, Tree } from "@lezer/common";
import { decodeHTML } from "entities";
import type { SourceRange } from "../types";

/** Ranges are of the file; `closing` is the offset of the closing tag, -1 where there is none. */
export type JsxNode =
  | { readonly kind: "text" | "string"; readonly range: SourceRange }
  | { readonly kind: "value"; readonly name: string; readonly range: SourceRange }
  | {
      readonly kind: "branch";
      readonly condition: string;
      readonly range: SourceRange;
      readonly shown: readonly JsxNode[];
      readonly otherwise: readonly JsxNode[];
    }
  | { readonly kind: "loop"; readonly name: string; readonly range: SourceRange; readonly children: readonly JsxNode[] }
  | {
      readonly kind: "element";
      readonly name: string;
      readonly range: SourceRange;
      readonly closing: number;
      readonly attributes: readonly JsxAttribute[];
      readonly children: readonly JsxNode[];
      /** Too deep: what is inside was not read. */
      readonly cut?: true;
    };
/** A property with its value. Which of them a reader sees, `jsx.ts` decides. */
export interface JsxAttribute {
  readonly name: string;
  readonly value: JsxNode;
  /** As written, quotes and braces left out. */
  readonly written: string;
}

const DEEPEST = 300;
/** Meant for one entity at a time: only the first no-break space becomes a plain one. */
export const decodeEntities = (text: string): string => decodeHTML(text).replace("\u00a0", " ");

/** The outermost elements of the file, in order. Deeper than 300 levels nothing is read. */
export function toJsxTree(tree: Tree, text: string): JsxNode[] {
  const roots: JsxNode[] = [];
  tree.iterate({
    enter(node) {
      if (node.name !== "JSXElement") return true;
      roots.push(element(node.node, text, 0));
      return false;
    },
  });
  return roots;
}

/** `const greeting = "..."`: names bound once to plain words, with the words' place. */
export function stringConstants(tree: Tree, text: string): Map<string, SourceRange> {
  const found = new Map<string, SourceRange>();
  tree.iterate({
    enter(node) {
      if (node.name !== "VariableDeclaration" || !text.startsWith("const", node.from)) return;
      const name = node.node.getChild("VariableDefinition");
      const value = node.node.getChild("String") ?? node.node.getChild("TemplateString");
      if (name && value) found.set(text.slice(name.from, name.to), { start: value.from + 1, end: value.to - 1 });
    },
  });
  return found;
}

function element(node: SyntaxNode, text: string, depth: number): JsxNode {
  const open = node.getChild("JSXOpenTag") ?? node.getChild("JSXSelfClosingTag") ?? node.getChild("JSXFragmentTag");
  const close = node.getChild("JSXCloseTag");
  const range = { start: node.from, end: node.to };
  const children = depth > DEEPEST ? [] : childrenOf(node).flatMap((child) => convert(child, text, depth + 1));
  return {
    kind: "element",
    name: open ? nameOf(open, text) : "",
    range,
    closing: close?.from ?? -1,
    attributes: open ? attributesOf(open, text, depth) : [],
    children,
    ...(depth > DEEPEST && close && close.from > (open?.to ?? node.from) ? { cut: true } : {}),
  };
}

function nameOf(open: SyntaxNode, text: string): string {
  const name = open.getChild("JSXIdentifier") ?? open.getChild("JSXBuiltin") ?? open.getChild("JSXMemberExpression");
  return name ? text.slice(name.from, name.to).replace(/^.*\./, "") : "";
}

function attributesOf(open: SyntaxNode, text: string, depth: number): JsxAttribute[] {
  return open.getChildren("JSXAttribute").flatMap((attribute): JsxAttribute[] => {
    const name = attribute.getChild("JSXIdentifier");
    if (!name) return [];
    const label = text.slice(name.from, name.to);
    const quoted = attribute.getChild("JSXAttributeValue");
    if (quoted)
      return [
        {
          name: label,
          value: { kind: "string", range: { start: quoted.from + 1, end: quoted.to - 1 } },
          written: text.slice(quoted.from + 1, quoted.to - 1),
        },
      ];
    const escape = attribute.getChild("JSXEscape");
    const written = escape ? text.slice(escape.from + 1, escape.to - 1).trim() : "true";
    const [value] = escape ? convert(escape, text, depth + 1) : [];
    return [
      {
        name: label,
        written: /^["'`]/.test(written) ? written.slice(1, -1) : written,
        value: value ?? { kind: "value", name: written, range: { start: attribute.from, end: attribute.to } },
      },
    ];
  });
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function convert(node: SyntaxNode, text: string, depth: number): JsxNode[] {
  const range = { start: node.from, end: node.to };
  switch (node.name) {
    case "JSXText":
      return [{ kind: "text", range }];
    case "JSXElement":
      return [element(node, text, depth)];
    case "JSXEscape":
    case "ParenthesizedExpression":
      return childrenOf(node).flatMap((child) =>
        /^[{}()]$/.test(child.name) || child.name.endsWith("Comment") ? [] : convert(child, text, depth + 1),
      );
    case "String":
      return [{ kind: "string", range: { start: node.from + 1, end: Math.max(node.from + 1, node.to - 1) } }];
    case "TemplateString":
      return templateParts(node, text);
    case "BinaryExpression":
      return logical(node, text, depth);
    case "ConditionalExpression":
      return conditional(node, text, depth);
    case "CallExpression":
      return call(node, text, depth);
    default:
      return isSilent(node)
        ? []
        : [{ kind: "value", name: text.slice(node.from, Math.min(node.to, node.from + 200)), range }];
  }
}

/** Marks, tags of elements, and values that show nothing. */
function isSilent(node: SyntaxNode): boolean {
  return /^(?:JSX(?:OpenTag|CloseTag|SelfClosingTag|FragmentTag)|null|BooleanLiteral|LineComment|BlockComment|⚠)$/.test(
    node.name,
  );
}

function templateParts(node: SyntaxNode, text: string): JsxNode[] {
  const parts: JsxNode[] = [];
  let at = node.from + 1;
  for (const inner of node.getChildren("Interpolation")) {
    if (inner.from > at) parts.push({ kind: "string", range: { start: at, end: inner.from } });
    parts.push({
      kind: "value",
      name: text.slice(inner.from + 2, inner.to - 1),
      range: { start: inner.from, end: inner.to },
    });
    at = inner.to;
  }
  if (node.to - 1 > at) parts.push({ kind: "string", range: { start: at, end: node.to - 1 } });
  return parts;
}

/** `condition && shown`; `value || fallback` is a value; words joined by `+` are words. */
function logical(node: SyntaxNode, text: string, depth: number): JsxNode[] {
  const [left, operator, right] = childrenOf(node);
  const range = { start: node.from, end: node.to };
  const sign = operator ? text.slice(operator.from, operator.to) : "";
  if (!left || !right || sign === "") return [];
  if (sign === "&&")
    return [
      {
        kind: "branch",
        condition: text.slice(left.from, left.to),
        range,
        shown: convert(right, text, depth + 1),
        otherwise: [],
      },
    ];
  if (sign === "+") return [...convert(left, text, depth + 1), ...convert(right, text, depth + 1)];
  return [{ kind: "value", name: text.slice(left.from, left.to), range }];
}

function conditional(node: SyntaxNode, text: string, depth: number): JsxNode[] {
  const [condition, , then, , otherwise] = childrenOf(node);
  if (!condition || !then) return [];
  return [
    {
      kind: "branch",
      condition: text.slice(condition.from, condition.to),
      range: { start: node.from, end: node.to },
      shown: convert(then, text, depth + 1),
      otherwise: otherwise ? convert(otherwise, text, depth + 1) : [],
    },
  ];
}

/** `items.map((item) => <li/>)` is a loop; any other call is a value, unless it wraps plain words (`t("Hello there")`). */
function call(node: SyntaxNode, text: string, depth: number): JsxNode[] {
  const callee = node.firstChild;
  const range = { start: node.from, end: node.to };
  const name = callee ? text.slice(callee.from, callee.to) : "";
  const list = node.getChild("ArgList");
  const arrow = list?.getChild("ArrowFunction");
  if (/\.(?:map|flatMap)$/.test(name) && arrow)
    return [{ kind: "loop", name: name.replace(/\.\w+$/, ""), range, children: arrowBody(arrow, text, depth) }];
  const words = list?.getChild("String");
  if (words && /^(?:t|i18n\.t|msg|trans|translate|_)$/.test(name) && /\s/.test(text.slice(words.from, words.to)))
    return convert(words, text, depth + 1);
  return [{ kind: "value", name: text.slice(node.from, Math.min(node.to, node.from + 200)), range }];
}

function arrowBody(arrow: SyntaxNode, text: string, depth: number): JsxNode[] {
  const body = arrow.getChild("Block");
  const returned = body?.getChild("ReturnStatement");
  const shown = returned
    ? childrenOf(returned).filter(({ name }) => name !== "return" && name !== ";")
    : [arrow.lastChild!];
  return shown.flatMap((child) => (child.name === "Block" ? [] : convert(child, text, depth + 1)));
}
