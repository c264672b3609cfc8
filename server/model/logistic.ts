/** Logistic regression with L2: sparse by L-BFGS, dense by Newton. Nothing is random, so the same data give the same weights. */

/** One thing to learn from; `weight` says how much it counts beside the others. */
export interface Example {
  /** Feature ids, each once. Every value is scale[id] / sqrt(number of ids). */
  readonly ids: Int32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}
/** One trained head. */
export interface Linear {
  /** For the unscaled features: what the product uses. */
  readonly weights: Float64Array;
  readonly bias: number;
}

const MEMORY = 10;

/** Minimises |w|²/2 + strength × weighted log-loss. `scale` makes a feature cheaper to use (above 1) or dearer (below). */
export function trainSparse(
  examples: readonly Example[],
  size: number,
  strength: number,
  scale?: Float64Array,
): Linear {
  const problem = { examples, size, strength, scale: scale ?? new Float64Array(size).fill(1) };
  let point: Float64Array = new Float64Array(size + 1);
  let { value, gradient } = evaluate(problem, point);
  const steps: { readonly move: Float64Array; readonly turn: Float64Array; readonly curve: number }[] = [];
  for (let round = 0; round < 200; round++) {
    const direction = twoLoop(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope > -1e-12) break;
    let length = round === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    let next = along(point, direction, length);
    let there = evaluate(problem, next);
    for (let halving = 0; there.value > value + 1e-4 * length * slope && halving < 30; halving++) {
      length /= 2;
      next = along(point, direction, length);
      there = evaluate(problem, next);
    }
    const move = along(next, point, -1);
    const turn = along(there.gradient, gradient, -1);
    const curve = dot(move, turn);
    if (curve > 1e-12) steps.push({ move, turn, curve });
    if (steps.length > MEMORY) steps.shift();
    const gained = value - there.value;
    point = next;
    ({ value, gradient } = there);
    if (gained < 1e-6 * Math.max(1, Math.abs(value))) break;
  }
  const weights = point.slice(0, size);
  for (let id = 0; id < size; id++) weights[id]! *= problem.scale[id]!;
  return { weights, bias: point[size]! };
}

interface Problem {
  readonly examples: readonly Example[];
  readonly size: number;
  readonly strength: number;
  readonly scale: Float64Array;
}

/** The bias, last in `point`, is not held small. */
function evaluate(
  { examples, size, strength, scale }: Problem,
  point: Float64Array,
): { value: number; gradient: Float64Array } {
  const gradient = new Float64Array(size + 1);
  let value = 0;
  for (let id = 0; id < size; id++) {
    value += (point[id]! * point[id]!) / 2;
    gradient[id] = point[id]!;
  }
  for (const { ids, label, weight } of examples) {
    const one = 1 / Math.sqrt(Math.max(1, ids.length));
    let score = 0;
    for (const id of ids) score += point[id]! * scale[id]!;
    score = score * one + point[size]!;
    const margin = label === 1 ? score : -score;
    value += strength * weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const error = strength * weight * (1 / (1 + Math.exp(-score)) - label);
    gradient[size]! += error;
    for (const id of ids) gradient[id]! += error * one * scale[id]!;
  }
  return { value, gradient };
}

function twoLoop(
  gradient: Float64Array,
  steps: readonly { readonly move: Float64Array; readonly turn: Float64Array; readonly curve: number }[],
): Float64Array {
  let direction: Float64Array = gradient.map((value) => -value);
  const shares: number[] = [];
  for (let index = steps.length - 1; index >= 0; index--) {
    const { move, turn, curve } = steps[index]!;
    shares[index] = dot(move, direction) / curve;
    direction = along(direction, turn, -shares[index]!);
  }
  const last = steps.at(-1);
  if (last) {
    const size = last.curve / dot(last.turn, last.turn);
    direction = direction.map((value) => value * size);
  }
  steps.forEach(({ move, turn, curve }, index) => {
    direction = along(direction, move, shares[index]! - dot(turn, direction) / curve);
  });
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!;
  return sum;
}

function along(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  const to = new Float64Array(from.length);
  for (let index = 0; index < from.length; index++) to[index] = from[index]! + length * direction[index]!;
  return to;
}

/** Log-odds of one example; without ids, the bias. */
export function scoreOf({ weights, bias }: Linear, ids: Int32Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id]!;
  return bias + sum / Math.sqrt(Math.max(1, ids.length));
}

/** Dense logistic regression by Newton's method, for a handful of inputs. Returns weights with the bias last. */
export function trainDense(rows: readonly (readonly number[])[], labels: readonly number[], ridge = 1e-3): number[] {
  const size = rows[0]!.length + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 40; step++) {
    const gradient = weights.map((weight) => ridge * weight);
    const hessian = weights.map((_, row) => weights.map((_unused, column) => (row === column ? ridge : 0)));
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
