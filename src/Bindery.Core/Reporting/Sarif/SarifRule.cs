namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifHelp Help,
    SarifConfiguration DefaultConfiguration,
    SarifProperties Properties
);
