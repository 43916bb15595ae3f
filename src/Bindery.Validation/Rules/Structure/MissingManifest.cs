using Bindery.Core.Findings;

namespace Bindery.Validation.Rules.Structure;

internal sealed class MissingManifest : IRule
{
    public RuleInfo Info { get; } =
        new("missing-manifest", RuleFamily.Structure, Severity.Error)
        {
            What =
                "The addon has no `__manifest__.py`, or none with a dictionary, or no `__init__.py`.",
            Why = "Odoo doesn't see a folder without both as an addon, so it can't be installed.",
            Mend =
                "Write a `__manifest__.py` that holds one dictionary, and an `__init__.py` beside it.",
            Bad = """
                # __manifest__.py
                name = "Shopify Connector"
                """,
            Good = """
                # __manifest__.py
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
        if (context.Module.Manifest is not { } manifest)
        {
            yield return RuleContext.AtFile("__manifest__.py", "This addon has no manifest.");
        }
        else if (!manifest.IsReadable && manifest.File.Module.Diagnostics.IsEmpty)
        {
            yield return RuleContext.AtFile(
                manifest.File.Path,
                "The manifest holds no dictionary literal."
            );
        }

        if (
            !context.Module.Contains("__init__.py")
            && context.Module.PythonFiles.Any(file => file.Path != "__manifest__.py")
        )
        {
            yield return RuleContext.AtFile("__init__.py", "This addon has no __init__.py.");
        }
    }
}
