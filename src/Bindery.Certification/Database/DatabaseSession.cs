using System.Collections.Immutable;
using System.Globalization;
using Bindery.Core.Failures;
using Npgsql;

namespace Bindery.Certification.Database;

/// <summary>Plain SQL on one database; a connection a question.</summary>
internal sealed class DatabaseSession(DatabaseServer server, string database)
{
    public string Database { get; } = database;

    public Task ExecuteAsync(string sql, CancellationToken cancellation) =>
        RowsAsync(sql, [], cancellation);

    /// <summary>Rows as texts; NULL is an empty text.</summary>
    public async Task<ImmutableArray<ImmutableArray<string>>> RowsAsync(
        string sql,
        ImmutableArray<object> parameters,
        CancellationToken cancellation
    )
    {
        try
        {
            await using NpgsqlDataSource source = new NpgsqlSlimDataSourceBuilder(
                server.ConnectionString(Database)
            ).Build();
            await using NpgsqlCommand command = source.CreateCommand(sql);
            foreach (object parameter in parameters)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = parameter });
            }

            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation);
            return await ReadAsync(reader, cancellation);
        }
        catch (NpgsqlException failure)
        {
            throw BinderyException.Outside(
                $"PostgreSQL at {server}, database {Database}: {failure.Message} Check --db-host, --db-port and --db-user.",
                failure
            );
        }
    }

    /// <summary>The first column.</summary>
    public async Task<ImmutableArray<string>> ColumnAsync(
        string sql,
        ImmutableArray<object> parameters,
        CancellationToken cancellation
    ) => [.. (await RowsAsync(sql, parameters, cancellation)).Select(row => row[0])];

    private static async Task<ImmutableArray<ImmutableArray<string>>> ReadAsync(
        NpgsqlDataReader reader,
        CancellationToken cancellation
    )
    {
        ImmutableArray<ImmutableArray<string>>.Builder rows = ImmutableArray.CreateBuilder<
            ImmutableArray<string>
        >();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => Text(reader, at))]);
        }

        return rows.ToImmutable();
    }

    private static string Text(NpgsqlDataReader reader, int column) =>
        Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";
}
