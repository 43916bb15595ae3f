using Bindery.Core.Findings;

namespace Bindery.Validation.Rules.Structure;

internal sealed class IncompleteManifest : IRule
{
    private static readonly string[] Required = ["name", "license"];

    public RuleInfo Info { get; } =
        new("incomplete-manifest", RuleFamily.Structure, Severity.Warning)
        {
            What = "The manifest lacks a key that every installation needs: `name` or `license`.",
            Why =
                "Odoo writes a warning at every start, and nobody knows under which licence the addon may be used.",
            Mend = "Add the key.",
            Bad = """
                {
                    "name": "Shopify Connector",
                    "version": "16.0.1.0.0",
                    "depends": ["generic_connector"],
                }
                """,
            Good = """
                {
                    "name": "Shopify Connector",
                    "version": "16.0.1.0.0",
                    "license": "LGPL-3",
                    "depends": ["generic_connector"],
                }
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (context.Module.Manifest is not { IsReadable: true, IsInstallable: true } manifest)
        {
            yield break;
        }

        foreach (string key in Required.Where(key => manifest.Value(key) is null))
        {
            yield return RuleContext.AtFile(manifest.File.Path, $"The manifest has no \"{key}\".");
        }
    }
}
