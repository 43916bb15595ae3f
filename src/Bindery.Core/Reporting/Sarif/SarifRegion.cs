namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifRegion(int StartLine, int StartColumn);
