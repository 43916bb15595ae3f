import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { anchorOf, siteLinks } from "./links.js";
import { rewrites, sidebar } from "./pages.js";

const site = fileURLToPath(new URL("..", import.meta.url));
const repository = fileURLToPath(new URL("../../..", import.meta.url));
const pages = rewrites(repository);

// Pages stand outside this folder, where no package is installed.
const packagesOfSite = {
  name: "packages-of-site",
  enforce: "pre",
  resolveId(source, importer, options) {
    const isPage = importer?.endsWith(".md") && /^vue($|\/)/.test(source);
    return isPage ? this.resolve(source, `${site}package.json`, { ...options, skipSelf: true }) : null;
  },
};

export default defineConfig({
  title: "Bindery",
  description: "Writes connector modules for Odoo 16.0, and proves that they work.",
  lang: "en",
  srcDir: repository,
  srcExclude: ["*.md", "{addons,artifacts,examples,src,tests}/**", "skill/*.md"],
  outDir: `${repository}artifacts/docs`,
  cacheDir: `${repository}artifacts/docs-cache`,
  rewrites: pages,
  vite: {
    plugins: [packagesOfSite],
    // The index for the search is one file, fetched when somebody searches.
    build: { chunkSizeWarningLimit: 2000 },
  },
  markdown: {
    // Pages are plain Markdown with other readers too: what looks like a tag is text.
    html: false,
    anchor: { slugify: anchorOf },
    config: (markdown) => markdown.use(siteLinks, repository, pages),
  },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3] },
    nav: [
      { text: "Quick start", link: "/quick-start" },
      { text: "Tutorial", link: "/tutorial" },
      { text: "Reference", link: "/reference/commands", activeMatch: "^/(reference|rules|causes)/" },
    ],
    sidebar: sidebar(repository),
    docFooter: { prev: "Before", next: "Next" },
  },
});
