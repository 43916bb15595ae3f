using System.Collections.Immutable;
using System.Globalization;

namespace Bindery.Validation.Benchmarks;

/// <summary>
/// Processor time and memory of <c>bindery validate</c>, whole processes, beside pylint-odoo with
/// only its own checks, which the Python given must have.
/// </summary>
internal static class ValidationBenchmark
{
    private const int Rounds = 5;

    // A peer's round takes seconds, of which noise is a small part.
    private const int PeerRounds = 2;

    private static readonly ImmutableArray<int> _sizes = [1250, 2500, 5000, 10000];

    private static readonly ImmutableArray<string> _peer =
    [
        "-m",
        "pylint",
        "--load-plugins=pylint_odoo",
        "--disable=all",
        "--enable=odoolint",
        "--score=no",
    ];

    /// <param name="output">Where the table goes.</param>
    /// <param name="arguments">The native bindery, the peer's Python, folders with addons.</param>
    public static async Task<int> RunAsync(TextWriter output, string[] arguments)
    {
        if (arguments is not [var bindery, var python, .. var folders] || !TimedProgram.IsPossible)
        {
            await output.WriteLineAsync(
                "usage: Bindery.Validation.Benchmarks NATIVE_BINDERY PYTHON FOLDER…; needs GNU time"
            );
            return 2;
        }

        await output.WriteLineAsync(
            "| what | files | lines | processor time | memory | pylint-odoo | times less |"
        );
        await output.WriteLineAsync("| --- | --- | --- | --- | --- | --- | --- |");
        TimedProgram validate = new(bindery, "validate", "--format", "json");
        TimedProgram peer = new([python, .. _peer]);
        foreach (string folder in folders)
        {
            Cost cost = await validate.BestAsync(Rounds, folder);
            Cost beside = await peer.BestAsync(PeerRounds, [.. Addons(folder)]);
            await output.WriteLineAsync(Row(Path.GetFileName(folder), folder, cost, beside));
        }

        foreach (int size in _sizes)
        {
            await output.WriteLineAsync(await MadeAsync(validate, size));
        }

        return 0;
    }

    private static async Task<string> MadeAsync(TimedProgram validate, int size)
    {
        string folder = Directory.CreateTempSubdirectory("bindery-benchmark-").FullName;
        try
        {
            MadeAddons.Write(folder, size);
            return Row("made up", folder, await validate.BestAsync(Rounds, folder), beside: null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Row(string what, string folder, Cost cost, Cost? beside)
    {
        string[] files = Directory.GetFiles(folder, "*.py", SearchOption.AllDirectories);
        int lines = files.Sum(file => File.ReadAllBytes(file).Count(value => value == '\n'));
        string measured = string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {files.Length} | {lines} | {cost.Seconds:0.00} s | {cost.Megabytes:0} MB |"
        );
        return beside is { } peer
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{measured} {peer.Seconds:0.00} s | {peer.Seconds / cost.Seconds:0} |"
            )
            : $"{measured} | |";
    }

    private static IEnumerable<string> Addons(string folder) =>
        Directory
            .GetFiles(folder, "__manifest__.py", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Order(StringComparer.Ordinal);
}
