using System.Collections.Immutable;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>Puts a mapper, with what it imports from the framework, into <c>components/mapper.py</c>.</summary>
internal static class MapperSource
{
    private const string File = "mapper";

    public static ModuleDraft EnsureMapper(
        this ModuleDraft draft,
        ConnectorContext connector,
        ComponentSource component,
        PythonSource options,
        ImmutableArray<(PythonGroup Entry, (string Module, string Name)? Import)> entries
    )
    {
        PythonGroup direct = PythonGroup.List([.. entries.Select(entry => entry.Entry)]);
        ModuleDraft current = draft.EnsureComponent(
            connector,
            File,
            component with
            {
                Collection = connector.Names.BackendModel,
                Body = PythonSource.Paragraphs(
                    options,
                    PythonAttribute.Of("direct", Exploded(direct, entries))
                ),
            }
        );
        if (ReferenceEquals(current, draft))
        {
            return draft;
        }

        return entries
            .Select(entry => entry.Import)
            .OfType<(string Module, string Name)>()
            .Distinct()
            .OrderBy(import => import.Module, StringComparer.Ordinal)
            .ThenBy(import => import.Name, StringComparer.Ordinal)
            .Aggregate(
                current,
                (changed, import) =>
                    changed.EnsureFromImport(
                        $"components/{File}.py",
                        import.Module,
                        PythonName.Of(import.Name)
                    )
            );
    }

    // A mapping reads as a table: one field a line, however few there are.
    private static PythonSource Exploded(
        PythonGroup direct,
        ImmutableArray<(PythonGroup Entry, (string Module, string Name)? Import)> entries
    ) =>
        entries.IsEmpty
            ? direct.ToSource(0)
            : PythonSource.Of(
                $"""
                [
                    {PythonSource.Lines(
                    entries.Select(entry => PythonSource.Of($"{entry.Entry.ToSource(8, 1)},"))
                )}
                ]
                """
            );
}
