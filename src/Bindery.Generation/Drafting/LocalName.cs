using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>What a file calls a name that inserted code uses: <c>from odoo import fields as f</c>.</summary>
internal static class LocalName
{
    /// <summary>Has the file know the name, and says the code in the file's own words.</summary>
    public static (ModuleDraft Draft, PythonSource Source) EnsureName(
        this ModuleDraft draft,
        string path,
        string from,
        PythonName name,
        PythonSource source
    ) =>
        AliasIn(draft.Python(path), from, name.ToString()) is { } alias
            ? (draft, Renamed(source, name.ToString(), alias))
            : (draft.EnsureName(path, from, name), source);

    private static string? AliasIn(PythonModule module, string from, string name)
    {
        ImmutableArray<string> known =
        [
            .. module
                .Statements.OfType<FromImportStatement>()
                .Where(import => import.Module == from)
                .SelectMany(import => import.Names)
                .Where(alias => alias.Name == name)
                .Select(alias => alias.Alias ?? alias.Name),
        ];
        return known.IsEmpty || known.Contains(name) ? null : known[0];
    }

    private static PythonSource Renamed(PythonSource source, string name, string alias)
    {
        PythonModule code = PythonModule.Parse(SourceText.FromText(source.Text));
        return new PythonSource(
            code.Source.WithEdits(
                code.Statements.SelectMany(statement => statement.DescendantsAndSelf())
                    .OfType<NameExpression>()
                    .Where(used => used.Name == name)
                    .Select(used => new TextEdit(used.Span, alias))
            ).Text
        );
    }
}
