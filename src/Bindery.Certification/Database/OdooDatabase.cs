namespace Bindery.Certification.Database;

/// <summary>One Odoo database and where its attachments are.</summary>
internal sealed record OdooDatabase(DatabaseServer Server, string Name, string DataFolder)
{
    public string FileStore => Path.Combine(DataFolder, "filestore", Name);

    public DatabaseSession Session => new(Server, Name);

    /// <summary>Removes the database and its files, whoever is still connected.</summary>
    public async Task DropAsync(CancellationToken cancellation)
    {
        await new DatabaseSession(Server, "postgres").ExecuteAsync(
            $"DROP DATABASE IF EXISTS {Quoted(Name)} WITH (FORCE)",
            cancellation
        );
        if (Directory.Exists(FileStore))
        {
            Directory.Delete(FileStore, recursive: true);
        }
    }

    /// <summary>A new database with everything that this one has.</summary>
    public async Task<OdooDatabase> CloneAsync(string name, CancellationToken cancellation)
    {
        OdooDatabase clone = this with { Name = name };
        await new DatabaseSession(Server, "postgres").ExecuteAsync(
            $"CREATE DATABASE {Quoted(name)} TEMPLATE {Quoted(Name)}",
            cancellation
        );
        CopyFolder(FileStore, clone.FileStore);
        return clone;
    }

    /// <summary>Takes the place of the name given.</summary>
    public async Task<OdooDatabase> RenameAsync(string name, CancellationToken cancellation)
    {
        OdooDatabase renamed = this with { Name = name };
        await new DatabaseSession(Server, "postgres").ExecuteAsync(
            $"ALTER DATABASE {Quoted(Name)} RENAME TO {Quoted(name)}",
            cancellation
        );
        if (Directory.Exists(renamed.FileStore))
        {
            Directory.Delete(renamed.FileStore, recursive: true);
        }

        if (Directory.Exists(FileStore))
        {
            Directory.Move(FileStore, renamed.FileStore);
        }

        return renamed;
    }

    public async Task<bool> ExistsAsync(CancellationToken cancellation) =>
        (
            await new DatabaseSession(Server, "postgres").RowsAsync(
                "SELECT 1 FROM pg_database WHERE datname = $1",
                [Name],
                cancellation
            )
        ).Length > 0;

    private static string Quoted(string name) =>
        $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void CopyFolder(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            return;
        }

        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
