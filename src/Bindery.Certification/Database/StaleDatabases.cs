using System.Collections.Immutable;

namespace Bindery.Certification.Database;

/// <summary>What certifications that were killed left in our own cluster; the templates stay.</summary>
internal static class StaleDatabases
{
    public static async Task DropAsync(
        DatabaseServer server,
        string dataFolder,
        CancellationToken cancellation
    )
    {
        ImmutableArray<string> stale = await new DatabaseSession(server, "postgres").ColumnAsync(
            "SELECT datname::text FROM pg_database WHERE datname LIKE 'cert\\_%' AND datname NOT LIKE 'cert\\_template\\_%'",
            [],
            cancellation
        );
        foreach (string name in stale)
        {
            await new OdooDatabase(server, name, dataFolder).DropAsync(cancellation);
        }
    }
}
