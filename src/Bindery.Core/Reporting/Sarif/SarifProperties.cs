namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifProperties(string[] Tags);
