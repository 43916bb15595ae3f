using System.Globalization;

namespace Bindery.Certification.Database;

/// <summary>Chooses between a server that runs and one of our own.</summary>
internal static class Clusters
{
    private const int UsualPort = 5432;

    public static async Task<IDatabaseCluster> StartAsync(
        DatabaseServer? given,
        CacheFolder cache,
        CancellationToken cancellation
    ) =>
        (given ?? FromEnvironment()) is { } server
            ? new ExistingCluster(server)
            : await ThrowawayCluster.StartAsync(cache.Cluster, cancellation);

    private static DatabaseServer? FromEnvironment()
    {
        if (Environment.GetEnvironmentVariable("PGHOST") is not { Length: > 0 } host)
        {
            return null;
        }

        string? port = Environment.GetEnvironmentVariable("PGPORT");
        return new DatabaseServer(
            host,
            int.TryParse(port, CultureInfo.InvariantCulture, out int number) ? number : UsualPort,
            Environment.GetEnvironmentVariable("PGUSER") ?? Environment.UserName
        )
        {
            Password = Environment.GetEnvironmentVariable("PGPASSWORD"),
        };
    }
}
