namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifRun(SarifTool Tool, SarifResult[] Results)
{
    /// <summary>As positions are counted here.</summary>
    public string ColumnKind { get; } = "utf16CodeUnits";
}
