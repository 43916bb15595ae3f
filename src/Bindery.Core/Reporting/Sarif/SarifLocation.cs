namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);
