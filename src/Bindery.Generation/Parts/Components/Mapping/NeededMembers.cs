using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>What an export mapper leaves out where another member is empty: a unit without its value.</summary>
internal static class NeededMembers
{
    public static PythonSource Of(IEnumerable<FieldMapping> fields)
    {
        ImmutableArray<PythonGroup> needed =
        [
            .. fields
                .Where(field => field.Needs is not null)
                .GroupBy(field => field.Needs!)
                .Select(group =>
                    PythonAttribute.Entry(
                        group.Key,
                        Scalars.Tuple(group.Select(field => field.External))
                    )
                ),
        ];
        return needed.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of("_only_with", PythonGroup.Dictionary(needed));
    }
}
