/** Sparse logistic regression with L2, trained by AdaGrad in a fixed order: the same data give the same weights on any machine. */

export interface Example {
  /** Feature indexes, each once. Every value is 1 / sqrt(number of features). */
  readonly features: Int32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}
export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}
export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of L2, per example. */
  readonly decay: number;
}

/** Minimises weighted log-loss. `size` is the number of features. */
export function trainLinear(
  examples: readonly Example[],
  size: number,
  { epochs, rate, decay }: Settings,
): LinearModel {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  let bias = 0;
  let biasSquares = 1e-2;
  const random = createRandom(20_261_123);
  const order = Int32Array.from(examples.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, label, weight } = examples[index]!;
      const value = 1 / Math.sqrt(Math.max(1, features.length));
      let score = bias;
      for (const feature of features) score += weights[feature]! * value;
      const error = weight * (1 / (1 + Math.exp(-score)) - label);
      for (const feature of features) {
        const gradient = error * value + decay * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

export function scoreOf({ weights, bias }: LinearModel, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return bias + sum / Math.sqrt(Math.max(1, features.length));
}

/** Dense logistic regression by Newton's method, for a handful of inputs. Returns weights with the bias last. */
export function trainDense(rows: readonly (readonly number[])[], labels: readonly number[], ridge = 1e-3): number[] {
  const size = rows[0]!.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 30; step++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_unused, column) => (row === column ? ridge : 0)),
    );
    rows.forEach((row, index) => {
      const inputs = [...row, 1];
      const p = 1 / (1 + Math.exp(-inputs.reduce((sum, input, at) => sum + input * weights[at]!, 0)));
      const slope = Math.max(1e-9, p * (1 - p));
      inputs.forEach((input, at) => {
        gradient[at]! += (p - labels[index]!) * input;
        inputs.forEach((other, column) => {
          hessian[at]![column]! += slope * input * other;
        });
      });
    });
    weights.forEach((weight, at) => {
      gradient[at]! += ridge * weight;
    });
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - change[at]!);
    if (Math.max(...change.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

/** Gauss elimination with row exchange. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let at = column; at <= size; at++) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}

/** Mulberry32: small, fast, the same everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}
