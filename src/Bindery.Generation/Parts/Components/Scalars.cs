using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>Lists of the blueprint as Python displays.</summary>
internal static class Scalars
{
    public static PythonGroup Dictionary(IEnumerable<DefaultValue> values) =>
        PythonGroup.Dictionary([
            .. values.Select(value =>
                PythonAttribute.Entry(
                    value.Name,
                    PythonGroup.Leaf(PythonLiteral.OfScalar(value.Value))
                )
            ),
        ]);

    /// <summary>A search domain: each field has its value, or hasn't.</summary>
    public static PythonGroup Domain(IEnumerable<DefaultValue> values, string relation = "=") =>
        PythonGroup.List([
            .. values.Select(value =>
                PythonGroup.Tuple(
                    PythonAttribute.Text(value.Name),
                    PythonAttribute.Text(relation),
                    PythonGroup.Leaf(PythonLiteral.OfScalar(value.Value))
                )
            ),
        ]);

    public static PythonGroup Tuple(IEnumerable<string> texts) =>
        PythonGroup.Tuple([.. texts.Select(PythonAttribute.Text)]);
}
