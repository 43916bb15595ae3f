// Pages link to each other's files, so that they can be read without the site too. On the site a
// link to a page leads to where that page stands; one to any other file is only its text.

import { dirname, relative, resolve } from "node:path";
import { addressOf } from "./pages.js";

export function siteLinks(markdown, repository, pages) {
  markdown.core.ruler.after("inline", "site_links", ({ env, tokens }) => {
    const file = env.realPath ?? env.path;
    if (file === undefined) {
      return; // a title on its own
    }
    const folder = dirname(file);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === "link_open" && isToFile(token.attrGet("href"))) {
        follow(token, folder, repository, pages);
      }
    }
  });
}

function isToFile(link) {
  return !/^([a-z]+:|#|\/)/i.test(link);
}

function follow(token, folder, repository, pages) {
  const [file, anchor] = decodeURI(token.attrGet("href")).split("#");
  const page = pages[relative(repository, resolve(folder, file)).replaceAll("\\", "/")];
  if (page === undefined) {
    token.attrs = null;
  } else {
    token.attrSet("href", addressOf(page) + (anchor === undefined ? "" : `#${anchor}`));
  }
}

/** What a heading is called in links: as GitHub does it, so that links work there too. */
export function anchorOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
