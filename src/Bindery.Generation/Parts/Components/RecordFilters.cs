using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>Which records are taken, as the framework reads it: member and its values.</summary>
internal static class RecordFilters
{
    public static PythonGroup Tuple(RecordFilter only) =>
        PythonGroup.Tuple(PythonAttribute.Text(only.Path), Scalars.Tuple(only.Values));
}
