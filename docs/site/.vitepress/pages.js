// Which files are pages, where they stand on the site, and in which order: navigation.json.
// The longest pattern that fits a file decides its section; a star stands for no slash.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const home = "docs/site/index.md";
const folded = new Set(["Rules", "Causes", "Platforms"]);
const folders = ["docs", "skill", "platforms", "benchmarks"];

const navigation = Object.entries(
  JSON.parse(readFileSync(new URL("../navigation.json", import.meta.url), "utf8")),
);

/** Every page but the first, by path from the checkout's root: a map of section to pages. */
export function sections(repository) {
  const places = navigation.flatMap(([section, patterns], major) =>
    patterns.map((pattern, minor) => ({ section, pattern, order: major * 1000 + minor })),
  );
  const pages = folders
    .flatMap((folder) => filesIn(repository, folder))
    .filter((page) => page.endsWith(".md") && !page.includes("/node_modules/"))
    .sort()
    .map((page) => ({ page, place: placeOf(page, places) }))
    .filter(({ place }) => place !== undefined)
    .sort((one, other) => one.place.order - other.place.order);
  return new Map(
    navigation.map(([section]) => [
      section,
      pages.filter(({ place }) => place.section === section).map(({ page }) => page),
    ]),
  );
}

/** What VitePress calls rewrites: from each page's file to its file on the site. */
export function rewrites(repository) {
  const pages = [...sections(repository).values()].flat();
  return { [home]: "index.md", ...Object.fromEntries(pages.map((page) => [page, placed(page)])) };
}

/** The list at the side. */
export function sidebar(repository) {
  return [...sections(repository)].map(([section, pages]) => ({
    text: section,
    collapsed: folded.has(section) ? true : undefined,
    items: pages.map((page) => ({
      text: heading(join(repository, page)),
      link: addressOf(placed(page)),
    })),
  }));
}

/** The address of a page of the site. */
export function addressOf(page) {
  return `/${page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
}

function placed(page) {
  return page
    .replace(/^docs\//, "")
    .replace(/^skill\/references\//, "in-depth/")
    .replace(/^(platforms\/[^/]+|benchmarks)\/README\.md$/, "$1.md")
    .replace(/README\.md$/, "index.md");
}

function filesIn(repository, folder) {
  return readdirSync(join(repository, folder), { recursive: true }).map(
    (file) => `${folder}/${file.replaceAll("\\", "/")}`,
  );
}

function placeOf(page, places) {
  return places
    .filter(({ pattern }) => matcher(pattern).test(page))
    .sort((one, other) => other.pattern.length - one.pattern.length)[0];
}

function matcher(pattern) {
  const text = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
  return new RegExp(`^${text}$`);
}

function heading(file) {
  return /^# (.+)$/m.exec(readFileSync(file, "utf8"))[1].replaceAll("`", "");
}
