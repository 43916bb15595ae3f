using System.Text.Json.Nodes;
using Bindery.Certification;
using Bindery.Certification.Platform;

namespace Bindery.Framework.Benchmarks;

/// <summary>The most memory that a process has while it imports few customers, and many.</summary>
internal sealed class MemoryMeasurement : IMeasurement
{
    public async Task RunAsync(
        PreparedImport prepared,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        double few = await PeakAsync(prepared, 1_000, output, cancellation);
        double many = await PeakAsync(prepared, 100_000, output, cancellation);
        await output.WriteLineAsync(
            $"\nPeak memory grows by {Figures.Number(100 * (many / few - 1), "0.0")} % (goal < 20 %)\n"
        );
    }

    private static async Task<double> PeakAsync(
        PreparedImport prepared,
        int customers,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        Volume volume = new()
        {
            Products = 0,
            Customers = customers,
            Orders = 0,
            PerPage = 250,
        };
        await using OutsidePlatform platform = await prepared.World.StartPlatformAsync(
            volume,
            cancellation
        );
        JsonObject measured = await prepared.RoundAsync(
            "rounds.measure_memory(registry)",
            platform,
            cancellation
        );
        double[] peaks = [.. measured["peaks"]!.AsArray().Select(one => (double)one! / 1024)];
        double peak = peaks[^1];
        await output.WriteLineAsync(
            $"{measured["bound"]} of {customers} customers in {measured["jobs"]} jobs: peak {Figures.Number(peak, "0.0")} MB, after each tenth of them {string.Join(' ', peaks.Chunk(Math.Max(1, peaks.Length / 10)).Select(part => Figures.Number(part[^1], "0")))}"
        );
        return peak;
    }
}
