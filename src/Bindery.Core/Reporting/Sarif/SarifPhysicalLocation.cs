namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);
