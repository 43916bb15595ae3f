using System.Diagnostics;

namespace Bindery.Tests.Native;

public sealed record ProcessResult(int ExitCode, string Output, string Errors)
{
    public static ProcessStartInfo Request(string program, IEnumerable<string> arguments) =>
        new(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

    public static async Task<ProcessResult> OfAsync(string program, IEnumerable<string> arguments)
    {
        using Process process = Process.Start(Request(program, arguments))!;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new ProcessResult(process.ExitCode, await output, await errors);
    }
}
