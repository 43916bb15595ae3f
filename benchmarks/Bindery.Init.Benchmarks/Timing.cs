using System.Diagnostics;
using System.Globalization;

namespace Bindery.Init.Benchmarks;

/// <summary>How long a command takes from start to end, and what it writes into an empty folder.</summary>
internal sealed class Timing(string program, params string[] arguments)
{
    private readonly List<double> _milliseconds = [];

    public double MedianMilliseconds => _milliseconds.Order().ElementAt(_milliseconds.Count / 2);

    public int Files { get; private set; }

    public long Bytes { get; private set; }

    public async Task RunAsync(bool counts)
    {
        string folder = Directory.CreateTempSubdirectory("bindery-benchmark-").FullName;
        try
        {
            long start = Stopwatch.GetTimestamp();
            await StartAsync(folder);
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            if (counts)
            {
                _milliseconds.Add(elapsed.TotalMilliseconds);
            }

            Measure(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{MedianMilliseconds:0.0} ms | {Files} | {Bytes}"
        );

    private async Task StartAsync(string folder)
    {
        ProcessStartInfo request = new(
            program,
            arguments.Select(part => part.Replace("{folder}", folder, StringComparison.Ordinal))
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(request)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} ended with {process.ExitCode}: {errors}"
            );
        }
    }

    private void Measure(string folder)
    {
        FileInfo[] files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        Files = files.Length;
        Bytes = files.Sum(file => file.Length);
    }
}
