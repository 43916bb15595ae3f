using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Components.Mapping;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>Where a record has its lines, and what its totals are compared with.</summary>
internal static class DocumentImporterOptions
{
    public static PythonSource Of(Entity entity)
    {
        ChildEntity? line = entity.Children.FirstOrDefault(child => child.OdooField is not null);
        return PythonSource.Lines(
            Lines(entity),
            PythonAttribute.OfText("_line_field", line?.OdooField),
            PythonAttribute.OfText("_line_model", line?.OdooModel),
            Totals(entity.Totals)
        );
    }

    public static PythonSource Lines(Entity entity) =>
        PythonSource.Lines(
            List(entity),
            SkippedLines(entity),
            OnlyLines(entity),
            SingleLines(entity)
        );

    public static PythonSource Totals(Totals? totals) =>
        totals is null
            ? PythonSource.Empty
            : Texts("_totals", ("amount_total", totals.Total), ("amount_tax", totals.Tax));

    public static PythonSource Texts(
        string attribute,
        params ImmutableArray<(string Key, string? Value)> entries
    ) =>
        PythonAttribute.Of(
            attribute,
            PythonGroup.Dictionary([
                .. entries
                    .Where(entry => entry.Value is not null)
                    .Select(entry =>
                        PythonAttribute.Entry(entry.Key, PythonAttribute.Text(entry.Value!))
                    ),
            ])
        );

    private static PythonSource List(Entity entity) =>
        PythonAttribute.Of(
            "_lines",
            PythonGroup.List([
                .. entity
                    .Children.Where(child => child.OdooField is not null)
                    .Select(child =>
                        PythonGroup.Tuple(
                            PythonAttribute.Text(child.Path),
                            PythonAttribute.Text(LineUsage.Of(child))
                        )
                    ),
            ])
        );

    private static PythonSource OnlyLines(Entity entity)
    {
        ImmutableArray<PythonGroup> only =
        [
            .. entity
                .Children.Where(child => child.Only is not null)
                .Select(child =>
                    PythonAttribute.Entry(LineUsage.Of(child), RecordFilters.Tuple(child.Only!))
                ),
        ];
        return only.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of("_only_lines", PythonGroup.Dictionary(only));
    }

    private static PythonSource SingleLines(Entity entity)
    {
        ImmutableArray<(string Key, string? Value)> single =
        [
            .. entity
                .Children.Where(child => child.Single)
                .Select(child => (LineUsage.Of(child), child.Price?.External)),
        ];
        return single.IsEmpty ? PythonSource.Empty : Texts("_single_lines", single);
    }

    private static PythonSource SkippedLines(Entity entity)
    {
        ImmutableArray<(string Key, string? Value)> skipped =
        [
            .. entity
                .Children.Where(child => child.SkipWhere is not null)
                .Select(child => (child.Path, child.SkipWhere)),
        ];
        return skipped.IsEmpty ? PythonSource.Empty : Texts("_skipped_lines", skipped);
    }
}
