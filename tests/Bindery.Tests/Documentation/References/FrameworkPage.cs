using System.Collections.Immutable;
using System.Text;
using Bindery.Modules;

namespace Bindery.Tests.Documentation.References;

/// <summary>docs/reference/framework.md, from the docstrings and comments of the framework addons.</summary>
internal static class FrameworkPage
{
    private const string Introduction = """
        # Framework

        The classes that a connector stands on, from the docstrings of `connector_base_backend` and
        `generic_connector`. A connector inherits them and declares; where a declaration isn't
        enough, it overrides a method. Methods that say so are meant for it, and keep their
        meaning; names with an underscore that are not on this page may change.

        [Architecture](../../skill/references/architecture.md) shows how they belong together,
        [Patterns](../../skill/references/patterns.md) what overriding looks like.

        """;

    private static readonly ImmutableArray<string> _kinds =
    [
        "Models",
        "Components",
        "Controllers",
        "Exceptions",
    ];

    public static string Render(IEnumerable<Module> addons)
    {
        FrameworkClass[] classes =
        [
            .. addons
                .SelectMany(addon => addon.Classes)
                .Select(one => new FrameworkClass(one))
                .Where(one => one.Kind is not null && one.IsTheFramework && one.HasSomethingToSay)
                .OrderBy(one => one.Name, StringComparer.Ordinal),
        ];
        StringBuilder page = new(Introduction.ReplaceLineEndings("\n"));
        foreach (
            IGrouping<string, FrameworkClass> kind in classes
                .GroupBy(one => one.Kind!, StringComparer.Ordinal)
                .OrderBy(kind => _kinds.IndexOf(kind.Key))
        )
        {
            page.Append($"\n## {kind.Key}\n");
            foreach (
                IGrouping<string, FrameworkClass> one in kind.GroupBy(
                    found => found.Name,
                    StringComparer.Ordinal
                )
            )
            {
                Add(page, one.Key, [.. one]);
            }
        }

        return page.ToString();
    }

    private static void Add(StringBuilder page, string name, FrameworkClass[] parts)
    {
        page.Append($"\n### {name}\n");
        foreach (string text in parts.Select(part => part.Text).Where(text => text.Length > 0))
        {
            page.Append($"\n{text}\n");
        }

        (string Names, string Value, string Text)[] attributes =
        [
            .. parts.SelectMany(part => part.Attributes),
        ];
        if (attributes.Length > 0)
        {
            page.Append('\n').Append(MarkdownText.Head("attribute", "default", "what it says"));
            foreach ((string names, string value, string text) in attributes)
            {
                page.Append(
                    MarkdownText.Row(names, MarkdownText.Code(value), MarkdownText.Prose(text))
                );
            }
        }

        (string Signature, string Text)[] methods = [.. parts.SelectMany(part => part.Methods)];
        if (methods.Length > 0)
        {
            page.Append('\n').Append(MarkdownText.Head("method", "what it does"));
            foreach ((string signature, string text) in methods)
            {
                page.Append(MarkdownText.Row(signature, MarkdownText.Prose(text)));
            }
        }
    }
}
