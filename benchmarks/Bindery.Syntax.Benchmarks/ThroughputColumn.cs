using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Bindery.Syntax.Benchmarks;

/// <summary>Megabytes (10⁶ bytes) of source read in a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Source read, in 10^6 bytes a second";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        string? pattern = benchmarkCase
            .Descriptor.WorkloadMethod.GetCustomAttribute<FilesAttribute>()
            ?.Pattern;
        double? nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
        return pattern is null || nanoseconds is null
            ? "-"
            : $"{OdooFiles.Size(pattern) * 1000 / nanoseconds:F1}";
    }
}
