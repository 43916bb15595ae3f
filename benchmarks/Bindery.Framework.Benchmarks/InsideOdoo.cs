using System.Text.Json.Nodes;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;
using Bindery.Certification.Processes;

namespace Bindery.Framework.Benchmarks;

/// <summary>Runs a step of the benchmark's addon in an Odoo of its own.</summary>
internal sealed class InsideOdoo(OdooProgram program)
{
    private const string Mark = "MEASURED ";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <param name="database">Where it runs.</param>
    /// <param name="platform">What the backend is connected to.</param>
    /// <param name="step">A Python expression over <c>registry</c> and the addon's measuring modules.</param>
    /// <returns>The expression's value.</returns>
    public async Task<JsonObject> RunAsync(
        OdooDatabase database,
        OutsidePlatform platform,
        string step,
        CancellationToken cancellation
    )
    {
        ProgramRequest request = program.Shell(database, Script(step));
        request = request with
        {
            Environment = request.Environment.SetItem("BENCHMARK_SETTINGS", Settings(platform)),
        };
        using OdooLog log = new(Path.Combine(program.WorkFolder, $"{database.Name}.log"));
        string? measured = null;
        await using ChildProcess child = ChildProcess.Start(
            request,
            line =>
            {
                log.Add(line);
                measured = line.StartsWith(Mark, StringComparison.Ordinal) ? line : measured;
            }
        );
        await child.WaitAsync(Limit, cancellation);
        return measured is null
            ? throw new InvalidOperationException($"Nothing was measured; see {log.File}.")
            : JsonNode.Parse(measured[Mark.Length..])!.AsObject();
    }

    private static string Settings(OutsidePlatform platform)
    {
        JsonObject settings = [];
        foreach ((string name, string value) in platform.Settings)
        {
            settings[name] = value;
        }

        return settings.ToJsonString();
    }

    private static string Script(string step) =>
        $"""
            import json, os
            from odoo.addons.connector_benchmark.measuring import preparation, profiling, rounds
            registry = env.registry
            env.cr.commit()
            preparation.connect(registry, json.loads(os.environ["BENCHMARK_SETTINGS"]))
            result = {step}
            print("{Mark}" + json.dumps(result), flush=True)
            """;
}
