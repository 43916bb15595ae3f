using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Database;

/// <summary>Makes, starts and stops the server of one cluster.</summary>
internal sealed class PostgresControl(
    PostgresPrograms programs,
    ClusterOwner owner,
    ClusterFiles files
)
{
    public async Task InitializeAsync(string user, CancellationToken cancellation)
    {
        if (Directory.Exists(files.Data))
        {
            Directory.Delete(files.Data, recursive: true);
        }

        Directory.CreateDirectory(files.Folder);
        await owner.GiveAsync(files.Folder, cancellation);
        await WritePasswordAsync(cancellation);
        await RunAsync(programs.Initdb, InitializeArguments(user), cancellation);
    }

    public Task StartAsync(int port, CancellationToken cancellation) =>
        RunAsync(programs.PgCtl, StartArguments(port), cancellation);

    /// <summary>Does no harm where nothing runs: a Bindery that was killed leaves its server running.</summary>
    public Task StopAsync() =>
        ProgramRun.RunAsync(
            Request(programs.PgCtl, ["stop", "--mode", "fast", "--pgdata", files.Data]),
            CancellationToken.None
        );

    private async Task WritePasswordAsync(CancellationToken cancellation)
    {
        string password = RandomNumberGenerator.GetHexString(32);
        await File.WriteAllTextAsync(files.Password, password, cancellation);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(files.Password, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await owner.GiveAsync(files.Password, cancellation);
    }

    private ImmutableArray<string> InitializeArguments(string user) =>
        [
            "--pgdata=" + files.Data,
            "--username=" + user,
            "--pwfile=" + files.Password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ];

    private ImmutableArray<string> StartArguments(int port)
    {
        // Nothing here has to survive a power cut, and nobody but this program connects.
        string settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off"
        );
        return
        [
            "start",
            "--wait",
            "--pgdata",
            files.Data,
            "--log",
            files.Log,
            "--options",
            settings,
        ];
    }

    private async Task RunAsync(
        string program,
        ImmutableArray<string> arguments,
        CancellationToken cancellation
    )
    {
        ProgramRun run = await ProgramRun.RunAsync(Request(program, arguments), cancellation);
        if (!run.Succeeded)
        {
            throw BinderyException.Outside(
                $"{Path.GetFileName(program)} failed in {files.Folder}: {run.LastLine}. Remove that folder and try again, or name a running server with --db-host."
            );
        }
    }

    private ProgramRequest Request(string program, ImmutableArray<string> arguments) =>
        owner.Wrap(new ProgramRequest(program, arguments) { WorkingFolder = "/" });
}
