using System.Text.Json.Nodes;

namespace Bindery.Framework.Benchmarks;

/// <summary>The import against the same import record by record, interleaved.</summary>
internal sealed class UsualMeasurement : IMeasurement
{
    private const int Rounds = 1;
    private static readonly string[] Plurals = ["products", "customers", "orders"];

    public async Task RunAsync(
        PreparedImport prepared,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        Figures ours = new();
        Figures usual = new();
        for (int round = 0; round < Rounds; round++)
        {
            JsonObject first = await prepared.RoundAsync(
                "rounds.measure_first_import(registry, {values}, True)",
                prepared.Platform,
                cancellation
            );
            JsonObject second = await prepared.RoundAsync(
                "rounds.measure_usual_import(registry, {values})",
                prepared.Platform,
                cancellation
            );
            ours.Add(first);
            usual.Add(second);
        }

        await output.WriteLineAsync(
            "| one record at a time | usual | ours | times slower | goal | rounds: usual |"
        );
        await output.WriteLineAsync("| --- | --- | --- | --- | --- | --- |");
        foreach (string plural in Plurals)
        {
            double theirs = usual.Median($"usual {plural}");
            double import = ours.Median($"import {plural}");
            await output.WriteLineAsync(
                Figures.Row(
                    plural,
                    $"{Figures.Number(theirs, "0.00")} s",
                    $"{Figures.Number(import, "0.00")} s",
                    Figures.Number(theirs / import, "0.0"),
                    "≥ 4",
                    usual.Listed($"usual {plural}")
                )
            );
        }

        await output.WriteLineAsync();
    }
}
