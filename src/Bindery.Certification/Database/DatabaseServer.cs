using Npgsql;

namespace Bindery.Certification.Database;

/// <summary>Where PostgreSQL listens and who asks.</summary>
public sealed record DatabaseServer(string Host, int Port, string User)
{
    /// <summary>Null where the server trusts, or a .pgpass file answers.</summary>
    public string? Password { get; init; }

    public override string ToString() => $"{User}@{Host}:{Port}";

    internal string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = Host,
            Port = Port,
            Username = User,
            Password = Password,
            Database = database,
            // Databases are cloned and dropped; a pooled connection would keep them in use.
            Pooling = false,
            Timeout = 10,
            CommandTimeout = 120,
        }.ConnectionString;
}
