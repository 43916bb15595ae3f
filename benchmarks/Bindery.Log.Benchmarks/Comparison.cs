using System.Diagnostics;
using System.Globalization;
using Bindery.Diagnosis.Logs;

namespace Bindery.Log.Benchmarks;

/// <summary>
/// The log reader against <c>grep -c</c> for one word over the same file, in turn. The first
/// reading of each isn't counted: it fills the system's cache.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 3;
    private const long Megabyte = 1_000_000;

    /// <param name="output">Where the table goes.</param>
    /// <param name="arguments">Megabytes of log; 1000 where nothing is said.</param>
    public static async Task<int> RunAsync(TextWriter output, string[] arguments)
    {
        long megabytes = arguments is [var given]
            ? long.Parse(given, CultureInfo.InvariantCulture)
            : 1000;
        string file = Path.GetTempFileName();
        try
        {
            GeneratedLog.Write(file, megabytes * Megabyte);
            await CompareAsync(output, file, new FileInfo(file).Length / (double)Megabyte);
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task CompareAsync(TextWriter output, string file, double megabytes)
    {
        List<double> reader = [];
        List<double> grep = [];
        LogSurvey? survey = null;
        for (int round = 0; round <= Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            survey = await LogReader.ReadAsync([file], new Progress<LogProgress>(), default);
            reader.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            grep.Add(await GrepAsync(file));
        }

        double ours = Median(reader);
        double theirs = Median(grep);
        await output.WriteLineAsync("| what | time | speed |\n| --- | --- | --- |");
        await output.WriteLineAsync(Row("read, put together and group", ours, megabytes));
        await output.WriteLineAsync(Row("grep -c ERROR", theirs, megabytes));
        string memory = Number(Environment.WorkingSet / (double)Megabyte, "0");
        await output.WriteLineAsync(
            $"\n{Number(ours / theirs, "0.0")} times grep's time, for {survey!.Entries} entries in {survey.Complaints.All.Length} kinds; {memory} MB of memory in all, {Number(GC.GetTotalMemory(forceFullCollection: true) / (double)Megabyte, "0.0")} MB of them kept"
        );
    }

    private static async Task<double> GrepAsync(string file)
    {
        long start = Stopwatch.GetTimestamp();
        using Process grep = Process.Start(
            new ProcessStartInfo("grep", ["-c", " ERROR ", file])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        await grep.StandardOutput.ReadToEndAsync();
        await grep.WaitForExitAsync();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> seconds) =>
        seconds.Skip(1).Order().ElementAt((seconds.Count - 1) / 2);

    private static string Row(string what, double seconds, double megabytes) =>
        $"| {what} | {Number(seconds, "0.00")} s | {Number(megabytes / seconds, "0")} MB/s |";

    private static string Number(double value, string format) =>
        value.ToString(format, CultureInfo.InvariantCulture);
}
