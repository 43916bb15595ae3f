using System.Collections.Immutable;
using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Database;

/// <summary>Who runs the throwaway server: PostgreSQL refuses to run as root.</summary>
internal sealed record ClusterOwner(string? User)
{
    private static readonly ImmutableArray<string> Candidates = ["postgres", "nobody"];
    private const string PasswordFile = "/etc/passwd";

    public static ClusterOwner Find()
    {
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            return new ClusterOwner(User: null);
        }

        string[] users = File.Exists(PasswordFile) ? File.ReadAllLines(PasswordFile) : [];
        string? user = Candidates.FirstOrDefault(name =>
            users.Any(line => line.StartsWith(name + ":", StringComparison.Ordinal))
        );
        return new ClusterOwner(
            user
                ?? throw BinderyException.Outside(
                    "PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody to run it as. Run as an ordinary user, or name a running server with --db-host."
                )
        );
    }

    /// <summary>The request, run as this owner.</summary>
    public ProgramRequest Wrap(ProgramRequest request)
    {
        if (User is null)
        {
            return request;
        }

        return request with
        {
            Program =
                Executable.Find("runuser", "/usr/sbin", "/sbin")
                ?? throw BinderyException.Outside(
                    "The program runuser is missing; it starts PostgreSQL for root. Install util-linux, or name a running server with --db-host."
                ),
            Arguments = ["-u", User, "--", request.Program, .. request.Arguments],
        };
    }

    public async Task GiveAsync(string path, CancellationToken cancellation)
    {
        if (User is null)
        {
            return;
        }

        ProgramRun run = await ProgramRun.RunAsync(
            new ProgramRequest("chown", [User, path]),
            cancellation
        );
        if (!run.Succeeded)
        {
            throw BinderyException.Outside($"{path} can't be given to {User}: {run.LastLine}.");
        }
    }
}
