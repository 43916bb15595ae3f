using Bindery.Core.Findings;
using Bindery.Modules.Manifests;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Structure;

internal sealed class RepeatedManifestEntry : IRule
{
    private static readonly string[] Lists = ["depends", "data", "demo"];

    public RuleInfo Info { get; } =
        new("repeated-manifest-entry", RuleFamily.Structure, Severity.Warning)
        {
            What = "A list in the manifest names the same addon or file twice.",
            Why =
                "A data file listed twice is loaded twice; a dependency listed twice hides that one was meant to be another.",
            Mend = "Remove one of them.",
            Bad = """
                {"depends": ["sale", "stock", "stock"]}
                """,
            Good = """
                {"depends": ["sale", "stock"]}
                """,
            PeerNames = ["resource-not-exist", "manifest-data-duplicated"],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (context.Module.Manifest is not { } manifest)
        {
            yield break;
        }

        foreach (string key in Lists)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            foreach (
                ManifestText entry in manifest.TextsOf(key).Where(entry => !seen.Add(entry.Text))
            )
            {
                yield return RuleContext.At(
                    manifest,
                    entry.Node,
                    $"\"{key}\" names {entry.Text} twice."
                ) with
                {
                    Fix = ManifestEntryRemoval.Of(manifest, key, entry, FixSafety.Safe),
                };
            }
        }
    }
}
