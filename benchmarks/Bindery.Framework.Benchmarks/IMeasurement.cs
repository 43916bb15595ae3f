namespace Bindery.Framework.Benchmarks;

/// <summary>One thing to measure; writes rows of a table of figures, comparisons and goals.</summary>
internal interface IMeasurement
{
    /// <summary>Taken where nothing is named.</summary>
    bool IsUsual => true;

    Task RunAsync(PreparedImport prepared, TextWriter output, CancellationToken cancellation);
}
