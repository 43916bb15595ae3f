using System.Text.Json.Nodes;

namespace Bindery.Framework.Benchmarks;

/// <summary>The first import against plain creations of the same values, and the import after it.</summary>
internal sealed class ImportMeasurement : IMeasurement
{
    private const int Rounds = 3;

    private static readonly (string Plural, int Records, double Goal)[] Kinds =
    [
        ("products", 2_000, 0.8),
        ("customers", 5_000, 0.6),
        ("orders", 1_000, 0.6),
    ];

    public async Task RunAsync(
        PreparedImport prepared,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        Figures figures = new();
        for (int round = 0; round < Rounds; round++)
        {
            string importFirst = round % 2 == 0 ? "True" : "False";
            JsonObject measured = await prepared.RoundAsync(
                $"rounds.measure_first_import(registry, {{values}}, {importFirst})",
                prepared.Platform,
                cancellation
            );
            await output.WriteLineAsync(
                $"round {round + 1}: created {measured["created"]}, unchanged {measured["unchanged"]}, failed {measured["failed"]}"
            );
            figures.Add(measured);
        }

        await WriteAsync(output, figures);
    }

    private static async Task WriteAsync(TextWriter output, Figures figures)
    {
        await output.WriteLineAsync(
            "| first import of | import | plain create | ratio | goal | rounds: import | rounds: plain |"
        );
        await output.WriteLineAsync("| --- | --- | --- | --- | --- | --- | --- |");
        foreach ((string plural, int records, double goal) in Kinds)
        {
            double import = figures.Median($"import {plural}");
            double plain = figures.Median($"plain {plural}");
            await output.WriteLineAsync(
                Figures.Row(
                    $"{records} {plural}",
                    $"{Figures.Number(import, "0.00")} s",
                    $"{Figures.Number(plain, "0.00")} s",
                    Figures.Number(plain / import, "0.00"),
                    $"≥ {Figures.Number(goal, "0.0")}",
                    figures.Listed($"import {plural}"),
                    figures.Listed($"plain {plural}")
                )
            );
        }

        int all = Kinds.Sum(kind => kind.Records);
        await output.WriteLineAsync(
            $"\nImported again, unchanged: {all} records in {Figures.Number(figures.Median("again"), "0.00")} s, {Figures.Number(all / figures.Median("again"), "0")} a second (goal ≥ 3000; rounds {figures.Listed("again")})\n"
        );
    }
}
