using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules.Manifests;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Validation.Fixes;

/// <summary>Takes an entry out of a list of the manifest.</summary>
internal static class ManifestEntryRemoval
{
    /// <summary>Null where no plain list holds the entry.</summary>
    public static RuleFix? Of(Manifest manifest, string key, ManifestText entry, FixSafety safety)
    {
        ImmutableArray<PythonExpression> elements =
            PythonLiteral.Elements(manifest.Value(key)) ?? [];
        int index = elements.IndexOf(entry.Node);
        return index < 0 || manifest.Value(key) is not ListExpression list
            ? null
            : new RuleFix(
                safety,
                [
                    new FileEdit(
                        manifest.File.Path,
                        CollectionRemoval.Remove(manifest.File.Module, list, index)
                    ),
                ]
            );
    }
}
