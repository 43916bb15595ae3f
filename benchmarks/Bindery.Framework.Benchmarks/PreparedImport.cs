using System.Text.Json.Nodes;
using Bindery.Certification.Database;
using Bindery.Certification.Platform;

namespace Bindery.Framework.Benchmarks;

/// <summary>A database in which as many unrelated records stand as a round will make, and a platform.</summary>
internal sealed class PreparedImport : IAsyncDisposable
{
    private readonly InsideOdoo odoo;

    private PreparedImport(BenchmarkWorld world, OutsidePlatform platform)
    {
        World = world;
        Platform = platform;
        odoo = new InsideOdoo(world.Program);
    }

    public BenchmarkWorld World { get; }

    public OutsidePlatform Platform { get; }

    /// <summary>What the preparation imported.</summary>
    public string Summary { get; private set; } = "";

    private string ValuesFile => Path.Combine(World.Program.WorkFolder, "plain-values.json");

    public static async Task<PreparedImport> MakeAsync(
        BenchmarkWorld world,
        CancellationToken cancellation
    )
    {
        PreparedImport made = new(
            world,
            await world.StartPlatformAsync(records: null, cancellation)
        );
        JsonObject result = await made.odoo.RunAsync(
            world.Prepared,
            made.Platform,
            $"preparation.import_and_set_aside(registry, '{made.ValuesFile}')",
            cancellation
        );
        made.Summary = result.ToJsonString();
        // The throw-away server has no autovacuum; without figures its plans would be guesses.
        await world.Prepared.Session.ExecuteAsync("VACUUM ANALYZE", cancellation);
        return made;
    }

    /// <summary>Runs a step in a database of its own; in it, {values} are the plain values.</summary>
    public async Task<JsonObject> RoundAsync(
        string step,
        OutsidePlatform platform,
        CancellationToken cancellation
    )
    {
        OdooDatabase database = await World.CloneAsync(cancellation);
        try
        {
            string expression = step.Replace(
                "{values}",
                $"preparation.read_values('{ValuesFile}')",
                StringComparison.Ordinal
            );
            return await odoo.RunAsync(database, platform, expression, cancellation);
        }
        finally
        {
            await database.DropAsync(CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => Platform.DisposeAsync();
}
