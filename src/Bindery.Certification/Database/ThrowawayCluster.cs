using Bindery.Certification.Processes;

namespace Bindery.Certification.Database;

/// <summary>
/// A PostgreSQL of Bindery's own on a loopback port. Its files stay in the cache, so that templates
/// are made once; the server runs only while it is needed.
/// </summary>
internal sealed class ThrowawayCluster : IDatabaseCluster
{
    private const string User = "odoo";
    private readonly PostgresControl control;

    private ThrowawayCluster(PostgresControl control, DatabaseServer server)
    {
        this.control = control;
        Server = server;
    }

    public DatabaseServer Server { get; }

    /// <param name="folder">Where the cluster's files are, or are to be.</param>
    public static async Task<ThrowawayCluster> StartAsync(
        string folder,
        CancellationToken cancellation
    )
    {
        ClusterFiles files = new(folder);
        PostgresControl made = new(PostgresPrograms.Find(), ClusterOwner.Find(), files);
        if (files.Complete)
        {
            await made.StopAsync();
        }
        else
        {
            await made.InitializeAsync(User, cancellation);
        }

        int port = FreePort.Find();
        await made.StartAsync(port, cancellation);
        string password = await File.ReadAllTextAsync(files.Password, cancellation);
        return new ThrowawayCluster(
            made,
            new DatabaseServer("127.0.0.1", port, User) { Password = password }
        );
    }

    public async ValueTask DisposeAsync() => await control.StopAsync();
}
