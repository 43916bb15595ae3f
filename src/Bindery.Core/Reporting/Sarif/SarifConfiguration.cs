namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifConfiguration(string Level);
