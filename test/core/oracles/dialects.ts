/** Four template languages: how each writes a generated template, and its own implementation that renders it. */

import Handlebars from "handlebars";
import { Liquid } from "liquidjs";
import Mustache from "mustache";
import nunjucks from "nunjucks";
import { type Abilities, type Atom, type Condition, LISTS, type Node } from "./templates";

export interface Dialect {
  readonly name: string;
  /** Whether `if xs` is true of an empty list. */
  readonly emptyIsTrue: boolean;
  /** Of the plain text file, which is also how a text message is stored. */
  readonly abilities: Abilities;
  print(tree: readonly Node[], layout: Layout): string;
  /** The engine's own reading of a template. */
  compile(template: string): (data: object) => string;
}
/** How a sentence and a tag stand in the file. */
export interface Layout {
  readonly sentence: (words: string) => string;
  readonly tag: (written: string) => string;
}
export const LAYOUTS: Readonly<Record<"inline" | "lines" | "paragraphs", Layout>> = {
  inline: { sentence: (words) => `${words} `, tag: (written) => written },
  lines: { sentence: (words) => `${words}\n`, tag: (written) => `${written}\n` },
  paragraphs: { sentence: (words) => `<p>${words}</p>\n`, tag: (written) => `${written}\n` },
};

/** A tree printer from the four kinds of tags that a language has. */
interface Tags {
  readonly open: (condition: Condition, loops: readonly string[]) => string;
  readonly elseIf: (condition: Condition, loops: readonly string[]) => string;
  readonly otherwise: string;
  readonly close: (condition: Condition) => string;
  readonly loop: (list: string, loops: readonly string[]) => string;
  readonly endLoop: (list: string) => string;
}

function printWith(tags: Tags): Dialect["print"] {
  return (tree, layout) => {
    const list = (nodes: readonly Node[], loops: readonly string[]): string =>
      nodes.map((node) => one(node, loops)).join("");
    const otherwise = (nodes: readonly Node[] | undefined, loops: readonly string[]): string =>
      nodes ? layout.tag(tags.otherwise) + list(nodes, loops) : "";
    const one = (node: Node, loops: readonly string[]): string => {
      if (node.kind === "words") return layout.sentence(node.words);
      if (node.kind === "each")
        return (
          layout.tag(tags.loop(node.list, loops)) +
          list(node.children, [...loops, node.list]) +
          otherwise(node.otherwise, loops) +
          layout.tag(tags.endLoop(node.list))
        );
      const arms = node.arms.map(
        ({ condition, children }, index) =>
          layout.tag((index === 0 ? tags.open : tags.elseIf)(condition, loops)) + list(children, loops),
      );
      return arms.join("") + otherwise(node.otherwise, loops) + layout.tag(tags.close(node.arms[0]!.condition));
    };
    return list(tree, []);
  };
}

/** Inside `each`, a name is the item's; the message's own is reached from `@root`, or by climbing out of every loop. */
const inHandlebars = ({ name, ofItem, filled = false }: Atom, loops: readonly string[]): string => {
  const written = filled ? `${name}.length` : name;
  return ofItem || loops.length === 0 ? written : loops.length === 1 ? `../${written}` : `@root.${written}`;
};

const handlebars: Dialect = {
  name: "Handlebars",
  emptyIsTrue: false,
  abilities: { elseIf: true, joined: false, itemConditions: true, loopElse: true, listConditions: true },
  print: printWith({
    open: ({ atoms, negated }, loops) => `{{#${negated ? "unless" : "if"} ${inHandlebars(atoms[0]!, loops)}}}`,
    elseIf: ({ atoms, negated }, loops) => `{{else ${negated ? "unless" : "if"} ${inHandlebars(atoms[0]!, loops)}}}`,
    otherwise: "{{else}}",
    close: ({ negated }) => (negated ? "{{/unless}}" : "{{/if}}"),
    loop: (list, loops) => `{{#each ${inHandlebars({ name: list, ofItem: false }, loops)}}}`,
    endLoop: () => "{{/each}}",
  }),
  compile: (template) => Handlebars.compile(template),
};

/** Sections; what else there is is said by the inverted section of the same name. A loop is a section on a list. */
const mustache: Dialect = {
  name: "Mustache",
  emptyIsTrue: false,
  abilities: { elseIf: false, joined: false, itemConditions: false, loopElse: true, listConditions: true },
  print: (tree, layout) => {
    const list = (nodes: readonly Node[]): string => nodes.map(one).join("");
    const section = (sign: string, name: string, nodes: readonly Node[]): string =>
      layout.tag(`{{${sign}${name}}}`) + list(nodes) + layout.tag(`{{/${name}}}`);
    const one = (node: Node): string => {
      if (node.kind === "words") return layout.sentence(node.words);
      const { name, negated, children } =
        node.kind === "each"
          ? { name: node.list, negated: false, children: node.children }
          : {
              name: node.arms[0]!.condition.atoms[0]!.name,
              negated: node.arms[0]!.condition.negated,
              children: node.arms[0]!.children,
            };
      const [first, second] = negated ? ["^", "#"] : ["#", "^"];
      return section(first!, name, children) + (node.otherwise ? section(second!, name, node.otherwise) : "");
    };
    return list(tree);
  },
  compile: (template) => (data) => Mustache.render(template, data),
};

const nameOf = ({ name, ofItem }: Atom, loops: readonly string[]): string =>
  ofItem ? `${itemName(loops.at(-1)!)}.${name}` : name;
const itemName = (list: string): string => list.slice(0, -1);
const joined = ({ atoms, join }: Condition, loops: readonly string[]): string =>
  atoms.map((atom) => nameOf(atom, loops)).join(` ${join} `);
/** `xs.length` is no condition of its own in Liquid, where every number is true. */
const asked = (condition: Condition, filled: string): Condition => ({
  ...condition,
  atoms: condition.atoms.map((atom) => (atom.filled ? { ...atom, name: `${atom.name}${filled}` } : atom)),
});

/** Liquid has no `not`: a condition is turned round by `unless` at the beginning, and by `== false` later. */
const liquid: Dialect = {
  name: "Liquid",
  emptyIsTrue: true,
  abilities: { elseIf: true, joined: true, itemConditions: true, loopElse: true, listConditions: true },
  print: printWith({
    open: (condition, loops) =>
      `{% ${condition.negated ? "unless" : "if"} ${joined(asked(condition, ".size > 0"), loops)} %}`,
    elseIf: (condition, loops) => {
      const { atoms, negated } = condition;
      // What is compared with false already, or is no truth value, cannot be turned round.
      return negated && !atoms.some(({ name }) => LISTS.includes(name))
        ? `{% elsif ${nameOf(atoms[0]!, loops)} == false %}`
        : `{% elsif ${joined(asked(condition, ".size > 0"), loops)} %}`;
    },
    otherwise: "{% else %}",
    close: ({ negated }) => (negated ? "{% endunless %}" : "{% endif %}"),
    loop: (list) => `{% for ${itemName(list)} in ${list} %}`,
    endLoop: () => "{% endfor %}",
  }),
  compile: (template) => {
    const parsed = liquidEngine.parse(template);
    return (data) => liquidEngine.renderSync(parsed, data) as string;
  },
};
const liquidEngine = new Liquid();

const negatedIn = (condition: Condition, loops: readonly string[]): string => {
  const written = joined(condition, loops);
  if (!condition.negated) return written;
  return condition.atoms.length > 1 ? `not (${written})` : `not ${written}`;
};
const jinja: Dialect = {
  name: "Nunjucks",
  emptyIsTrue: true,
  abilities: { elseIf: true, joined: true, itemConditions: true, loopElse: true, listConditions: true },
  print: printWith({
    open: (condition, loops) => `{% if ${negatedIn(asked(condition, ".length"), loops)} %}`,
    elseIf: (condition, loops) => `{% elif ${negatedIn(asked(condition, ".length"), loops)} %}`,
    otherwise: "{% else %}",
    close: () => "{% endif %}",
    loop: (list) => `{% for ${itemName(list)} in ${list} %}`,
    endLoop: () => "{% endfor %}",
  }),
  compile: (template) => {
    const compiled = nunjucks.compile(template, nunjucksEngine);
    return (data) => compiled.render(data);
  },
};
const nunjucksEngine = new nunjucks.Environment(null, { autoescape: false });

export const DIALECTS: readonly Dialect[] = [handlebars, mustache, liquid, jinja];
