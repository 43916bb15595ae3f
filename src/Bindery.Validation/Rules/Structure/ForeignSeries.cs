using Bindery.Core.Findings;

namespace Bindery.Validation.Rules.Structure;

internal sealed class ForeignSeries : IRule
{
    public RuleInfo Info { get; } =
        new("foreign-series", RuleFamily.Structure, Severity.Warning)
        {
            What =
                "The version in the manifest names another Odoo series than the one the addon is for.",
            Why =
                "Odoo puts its own series in front of it, so that later versions and migrations compare wrongly.",
            Mend = "Begin the version with the series: `16.0.1.0.0`.",
            Bad = """
                {"name": "Shopify Connector", "version": "11.0.1.0.0"}
                """,
            Good = """
                {"name": "Shopify Connector", "version": "16.0.1.0.0"}
                """,
            PeerNames = ["manifest-version-format", "C8106"],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (
            context.Module.Manifest is { Series: { } series } manifest
            && context.Series is { } wanted
            && series != wanted
        )
        {
            yield return RuleContext.At(
                manifest,
                manifest.Value("version"),
                $"Version {manifest.Version} is for Odoo {series}, this addon for {wanted}."
            );
        }
    }
}
