namespace Bindery.Certification.Database;

/// <summary>A PostgreSQL to make databases in, for as long as it isn't disposed of.</summary>
internal interface IDatabaseCluster : IAsyncDisposable
{
    DatabaseServer Server { get; }
}
