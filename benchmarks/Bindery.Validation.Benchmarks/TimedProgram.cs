using System.Diagnostics;
using System.Globalization;

namespace Bindery.Validation.Benchmarks;

/// <summary>A program run by GNU time, which tells what it took.</summary>
internal sealed class TimedProgram(params string[] command)
{
    private const string Time = "/usr/bin/time";

    public static bool IsPossible => File.Exists(Time);

    /// <summary>The least of some rounds after one that isn't counted: what disturbs only adds.</summary>
    public async Task<Cost> BestAsync(int rounds, params string[] arguments)
    {
        await RunAsync(arguments);
        List<Cost> costs = [];
        for (int round = 0; round < rounds; round++)
        {
            costs.Add(await RunAsync(arguments));
        }

        return new Cost(costs.Min(cost => cost.Seconds), costs.Max(cost => cost.Megabytes));
    }

    private async Task<Cost> RunAsync(string[] arguments)
    {
        string report = Path.GetTempFileName();
        try
        {
            ProcessStartInfo request = new(
                Time,
                ["--quiet", "-f", "%U %S %M", "-o", report, .. command, .. arguments]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using Process process = Process.Start(request)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            await process.StandardError.ReadToEndAsync();
            await output;
            await process.WaitForExitAsync();
            return Read(await File.ReadAllTextAsync(report));
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static Cost Read(string report)
    {
        double[] figures =
        [
            .. report
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(part => double.Parse(part, CultureInfo.InvariantCulture)),
        ];
        return new Cost(figures[0] + figures[1], figures[2] / 1024);
    }
}
