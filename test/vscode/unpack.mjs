// Unpacks the extension/ folder of a vsix, and lists its contents.
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import yauzl from "yauzl";

/** Names and sizes of everything in a vsix. */
export async function list(vsix) {
  const entries = [];
  await each(
    vsix,
    (entry) => void entries.push({ name: entry.fileName, size: entry.uncompressedSize, packed: entry.compressedSize }),
  );
  return entries;
}

/** Writes what lies under extension/ to `folder`. */
export async function unpack(vsix, folder) {
  await each(vsix, async (entry, archive) => {
    if (!entry.fileName.startsWith("extension/") || entry.fileName.endsWith("/")) return;
    const file = path.join(folder, path.normalize(entry.fileName.slice("extension/".length)));
    if (!file.startsWith(path.resolve(folder) + path.sep)) throw new Error(`${entry.fileName} leads outside`);
    mkdirSync(path.dirname(file), { recursive: true });
    const stream = await new Promise((resolve, reject) =>
      archive.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    await pipeline(stream, createWriteStream(file));
  });
}

function each(vsix, handle) {
  return new Promise((resolve, reject) => {
    yauzl.open(vsix, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error);
      archive.on("entry", (entry) => Promise.resolve(handle(entry, archive)).then(() => archive.readEntry(), reject));
      archive.on("end", resolve);
      archive.on("error", reject);
      return archive.readEntry();
    });
  });
}
