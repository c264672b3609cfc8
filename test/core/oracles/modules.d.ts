/** The parts that our oracles use of packages that bring no types. */

declare module "mustache" {
  const Mustache: { render(template: string, view: unknown): string };
  export default Mustache;
}
declare module "nunjucks" {
  const nunjucks: {
    Environment: new (loader: null, options: { autoescape: boolean }) => object;
    compile(template: string, environment: object): { render(context: object): string };
  };
  export default nunjucks;
}
declare module "papaparse" {
  const Papa: {
    parse(
      text: string,
      options?: { readonly delimiter?: string; readonly newline?: string },
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] };
    unparse(
      rows: readonly (readonly string[])[],
      options?: { readonly quotes?: boolean; readonly delimiter?: string; readonly newline?: string },
    ): string;
  };
  export default Papa;
}
declare module "split-sms" {
  const splitter: {
    split(text: string): {
      readonly characterSet: "GSM" | "Unicode";
      readonly parts: readonly unknown[];
      readonly bytes: number;
    };
  };
  export default splitter;
}
