using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules.Manifests;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Fixes;

/// <summary>Lets a data file load before another, by moving its name up in the manifest.</summary>
internal static class DataFileMove
{
    /// <summary>Null where the two aren't in one plain list, or stand in the right order already.</summary>
    public static RuleFix? Before(Manifest manifest, string used, string made)
    {
        ImmutableArray<PythonExpression> elements = manifest.Value("data") is ListExpression list
            ? list.Elements
            : [];
        int to = IndexOf(elements, used);
        int from = IndexOf(elements, made);
        return to < 0 || from <= to
            ? null
            : new RuleFix(
                FixSafety.Safe,
                [new FileEdit(manifest.File.Path, Rotate(manifest, elements, to, from))]
            );
    }

    private static int IndexOf(ImmutableArray<PythonExpression> elements, string path) =>
        elements.Select(PythonLiteral.Text).ToList().IndexOf(path);

    /// <summary>Each name takes the place of the next: commas, comments and layout stay where they are.</summary>
    private static ImmutableArray<TextEdit> Rotate(
        Manifest manifest,
        ImmutableArray<PythonExpression> elements,
        int to,
        int from
    ) =>
        [
            .. Enumerable
                .Range(to, from - to + 1)
                .Select(index => new TextEdit(
                    elements[index].Span,
                    manifest
                        .File.Source.Slice(elements[index == to ? from : index - 1].Span)
                        .ToString()
                )),
        ];
}
