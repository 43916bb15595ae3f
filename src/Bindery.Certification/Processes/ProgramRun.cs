using System.Collections.Concurrent;

namespace Bindery.Certification.Processes;

/// <summary>A short program, run to its end.</summary>
internal sealed record ProgramRun(int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public bool Succeeded => ExitCode == 0;

    /// <summary>The last line that says something: usually the error.</summary>
    public string LastLine =>
        Output
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .LastOrDefault("no message");

    public static async Task<ProgramRun> RunAsync(
        ProgramRequest request,
        CancellationToken cancellation
    )
    {
        ConcurrentQueue<string> lines = new();
        await using ChildProcess child = ChildProcess.Start(request, lines.Enqueue);
        int exitCode = await child.WaitAsync(Limit, cancellation);
        return new ProgramRun(exitCode, string.Join('\n', lines));
    }
}
