namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifArtifact(string Uri);
