using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>How an adapter asks for what changed since a moment.</summary>
internal static class ProgressOptions
{
    public static PythonSource Of(Progress progress) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_modified_since_parameter", progress.Parameter),
            PythonAttribute.OfText(
                "_modified_since_place",
                progress.Place switch
                {
                    FilterPlace.Header => "header",
                    FilterPlace.Body => "body",
                    _ => null,
                }
            ),
            PythonAttribute.OfText("_search_path", progress.Path),
            progress.Lists.IsEmpty
                ? PythonSource.Empty
                : PythonAttribute.Of(
                    "_search_lists",
                    PythonGroup.Tuple([.. progress.Lists.Select(PythonAttribute.Text)])
                ),
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
