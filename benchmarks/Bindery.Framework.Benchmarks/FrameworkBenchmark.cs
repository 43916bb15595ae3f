using Bindery.Certification;

namespace Bindery.Framework.Benchmarks;

/// <summary>The framework on a real Odoo, against the least that Odoo needs for the same.</summary>
internal static class FrameworkBenchmark
{
    private const string Usage =
        "usage: Bindery.Framework.Benchmarks [import] [usual] [webhooks] [memory] [profile]; all but profile when nothing is named";

    /// <param name="output">Where the tables go.</param>
    /// <param name="names">Measurements to take.</param>
    public static async Task<int> RunAsync(
        TextWriter output,
        string[] names,
        CancellationToken cancellation
    )
    {
        if (names.Except(Measurements.All.Keys, StringComparer.Ordinal).Any())
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        Volume volume = new()
        {
            Products = 2_000,
            Customers = 5_000,
            Orders = 1_000,
            PerPage = 250,
        };
        await using BenchmarkWorld world = new(volume);
        await world.StartAsync(cancellation);
        await using PreparedImport prepared = await PreparedImport.MakeAsync(world, cancellation);
        await output.WriteLineAsync($"Prepared: {prepared.Summary}");
        foreach ((string name, IMeasurement measurement) in Measurements.All)
        {
            if (names.Contains(name) || (names.Length == 0 && measurement.IsUsual))
            {
                await measurement.RunAsync(prepared, output, cancellation);
                await output.FlushAsync(cancellation);
            }
        }

        return 0;
    }
}
