using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>How an adapter asks for what changed since a moment.</summary>
internal static class ProgressOptions
{
    public static PythonSource Of(Progress progress) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_modified_since_parameter", progress.Parameter),
            progress.Place == FilterPlace.Header
                ? PythonAttribute.OfText("_modified_since_place", "header")
                : PythonSource.Empty,
            progress.Format == MomentFormat.Iso
                ? PythonSource.Empty
                : PythonAttribute.OfText("_modified_since_format", Moments.Word(progress.Format)),
            progress.Template == "{since}"
                ? PythonSource.Empty
                : PythonAttribute.OfText("_modified_since_template", progress.Template),
            progress.Parameters.IsEmpty
                ? PythonSource.Empty
                : PythonAttribute.Of(
                    "_modified_since_parameters",
                    Scalars.Dictionary(progress.Parameters)
                ),
            PythonAttribute.OfText("_modified_field", progress.Field)
        );
}
