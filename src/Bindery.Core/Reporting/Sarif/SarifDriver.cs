namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifDriver(string Name, string Version, SarifRule[] Rules);
