/** The two classifiers that the evaluation compares with; natural types only its root. */

interface NaturalClassifier {
  addDocument(words: string[], label: string): void;
  train(): void;
  getClassifications(words: string[]): { label: string; value: number }[];
}
declare module "natural/lib/natural/classifiers/bayes_classifier" {
  const BayesClassifier: new () => NaturalClassifier;
  export default BayesClassifier;
}
declare module "natural/lib/natural/classifiers/logistic_regression_classifier" {
  const LogisticRegressionClassifier: new () => NaturalClassifier;
  export default LogisticRegressionClassifier;
}
