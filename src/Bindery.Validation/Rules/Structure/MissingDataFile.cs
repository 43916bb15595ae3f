using Bindery.Core.Findings;
using Bindery.Modules.Manifests;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Structure;

internal sealed class MissingDataFile : IRule
{
    public RuleInfo Info { get; } =
        new("missing-data-file", RuleFamily.Structure, Severity.Error)
        {
            What = "The manifest lists a data file that doesn't exist.",
            Why = "Installation stops with an error at this file.",
            Mend = "Correct the path, or remove the entry.",
            Bad = """
                {"data": ["views/backend_view.xml"]}  # the file is backend_views.xml
                """,
            Good = """
                {"data": ["views/backend_views.xml"]}
                """,
            PeerNames = ["resource-not-exist", "F8101"],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (context.Module.Manifest is not { } manifest)
        {
            yield break;
        }

        foreach (ManifestText entry in manifest.Data.Concat(manifest.Demo))
        {
            if (!context.Module.Contains(entry.Text) && !IsOfAnotherAddon(context, entry.Text))
            {
                yield return RuleContext.At(
                    manifest,
                    entry.Node,
                    $"{entry.Text} is listed, and there is no such file."
                ) with
                {
                    Fix =
                        ManifestEntryRemoval.Of(manifest, "data", entry, FixSafety.Unsafe)
                        ?? ManifestEntryRemoval.Of(manifest, "demo", entry, FixSafety.Unsafe),
                };
            }
        }
    }

    /// <summary>Odoo takes <c>addon/path</c> too.</summary>
    private static bool IsOfAnotherAddon(RuleContext context, string path) =>
        path.Split('/', 2) is [var addon, var rest]
        && (
            addon == context.Module.Name
                ? context.Module.Contains(rest)
                : context.Addons.Addon(addon) is not null
        );
}
