// Follows every link of the built site: a file that isn't there, or an anchor that no page has, is
// printed, and the exit code is 1.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2];
const pages = readdirSync(root, { recursive: true }).filter((file) => file.endsWith(".html"));
const texts = new Map(pages.map((page) => [page, readFileSync(join(root, page), "utf8")]));
const ids = new Map([...texts].map(([page, text]) => [page, new Set(all(text, "id"))]));

const problems = [...texts].flatMap(([page, text]) =>
  [...new Set([...all(text, "href"), ...all(text, "src")])]
    .filter((link) => /^[/#]/.test(link))
    .filter((link) => !leadsSomewhere(link, page))
    .map((link) => `${page}: ${link}`),
);
console.log([...problems, `${pages.length} pages, ${problems.length} broken links`].join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;

function all(text, attribute) {
  return [...text.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value]) => value);
}

function leadsSomewhere(link, page) {
  const [path, anchor] = decodeURI(link).split("#");
  const file = path === "" ? page : fileAt(path);
  return file !== undefined && (!anchor || !ids.has(file) || ids.get(file).has(anchor));
}

function fileAt(path) {
  const name = path.slice(1);
  return [name, `${name}.html`, join(name, "index.html")].find(
    (file) => existsSync(join(root, file)) && statSync(join(root, file)).isFile(),
  );
}
