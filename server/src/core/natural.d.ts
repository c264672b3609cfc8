/** Types for the one module of `natural` that ships; its own types cover only the package root, which must not be imported. */
declare module "natural/lib/natural/stemmers/porter_stemmer" {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
