namespace Bindery.Certification.Database;

/// <summary>A server that runs anyway; it is left as it was found, save for the databases made.</summary>
internal sealed class ExistingCluster(DatabaseServer server) : IDatabaseCluster
{
    public DatabaseServer Server { get; } = server;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
