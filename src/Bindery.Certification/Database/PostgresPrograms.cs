using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Database;

/// <summary>The programs of a PostgreSQL server.</summary>
internal sealed record PostgresPrograms(string Initdb, string PgCtl)
{
    private const string DebianFolder = "/usr/lib/postgresql";

    public static PostgresPrograms Find()
    {
        string[] folders = Directory.Exists(DebianFolder)
            ?
            [
                .. Directory
                    .EnumerateDirectories(DebianFolder)
                    .OrderByDescending(Version)
                    .Select(folder => Path.Combine(folder, "bin")),
            ]
            : [];
        return
            Executable.Find("initdb", folders) is { } initdb
            && Executable.Find("pg_ctl", folders) is { } pgCtl
            ? new PostgresPrograms(initdb, pgCtl)
            : throw BinderyException.Outside(
                $"No PostgreSQL server found: initdb and pg_ctl are neither in PATH nor in {DebianFolder}/*/bin. Install one, or name a running server with --db-host."
            );
    }

    private static int Version(string folder) =>
        int.TryParse(Path.GetFileName(folder), out int version) ? version : 0;
}
