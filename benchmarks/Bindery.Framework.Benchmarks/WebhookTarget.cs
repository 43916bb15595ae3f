using Bindery.Certification.Database;

namespace Bindery.Framework.Benchmarks;

/// <summary>The backend of a database, connected to the platform that runs.</summary>
internal sealed class WebhookTarget(PreparedImport prepared, OdooDatabase database)
{
    /// <summary>Path of its webhooks, below the server's address.</summary>
    public async Task<string> PathAsync(CancellationToken cancellation)
    {
        var answer = await new InsideOdoo(prepared.World.Program).RunAsync(
            database,
            prepared.Platform,
            "rounds.webhook_address(registry)",
            cancellation
        );
        return new Uri((string)answer["address"]!).AbsolutePath.TrimStart('/');
    }
}
