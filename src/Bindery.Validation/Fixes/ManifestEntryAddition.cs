using Bindery.Core.Findings;
using Bindery.Modules.Manifests;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Validation.Fixes;

/// <summary>Puts an entry at the end of a list of the manifest.</summary>
internal static class ManifestEntryAddition
{
    /// <summary>Null where there is no plain list of that key.</summary>
    public static RuleFix? Of(Manifest manifest, string key, string entry, FixSafety safety) =>
        manifest.Value(key) is ListExpression list && manifest.IsLiteral(key)
            ? new RuleFix(
                safety,
                [
                    new FileEdit(
                        manifest.File.Path,
                        CollectionInsertion.Insert(
                            manifest.File.Module,
                            list,
                            Quoted(manifest, list, entry)
                        )
                    ),
                ]
            )
            : null;

    /// <summary>In the quotes of the list's other entries.</summary>
    private static string Quoted(Manifest manifest, ListExpression list, string entry)
    {
        bool isSingle = list.Elements.Any(element =>
            PythonLiteral.Text(element) is not null
            && manifest.File.Source.Slice(element.Span).StartsWith('\'')
        );
        char quote = isSingle ? '\'' : '"';
        return $"{quote}{entry.Replace("\\", "\\\\", StringComparison.Ordinal).Replace($"{quote}", $"\\{quote}", StringComparison.Ordinal)}{quote}";
    }
}
