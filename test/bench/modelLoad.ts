/** Run in a process of its own, for the model is loaded once: prints the milliseconds it takes to unpack the weights. */

import { loadModel } from "../../server/src/core/classify/model";

const start = performance.now();
const model = loadModel();
const time = performance.now() - start;
if (model.size === 0) throw new Error("the model is empty");
process.stdout.write(String(time));
