using System.ComponentModel;
using System.Diagnostics;

namespace Bindery.Testing;

/// <summary>What a program said until it ended.</summary>
public sealed record ProcessResult(int ExitCode, string Output, string Errors)
{
    /// <summary>How a program is started whose output is read.</summary>
    public static ProcessStartInfo Request(string program, IEnumerable<string> arguments) =>
        new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

    /// <summary>Run a program to its end.</summary>
    /// <param name="input">What it reads from its standard input.</param>
    public static Task<ProcessResult> OfAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellation,
        string input = ""
    ) => OfAsync(Request(program, arguments), input, cancellation);

    /// <param name="folder">Where it runs, and where programs are looked for first.</param>
    /// <returns>Null where the machine has no such program.</returns>
    public static async Task<ProcessResult?> InAsync(
        string folder,
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellation
    )
    {
        ProcessStartInfo request = Request(program, arguments);
        request.WorkingDirectory = folder;
        request.Environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
        try
        {
            return await OfAsync(request, "", cancellation);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static async Task<ProcessResult> OfAsync(
        ProcessStartInfo request,
        string input,
        CancellationToken cancellation
    )
    {
        using Process process = Process.Start(request)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return new ProcessResult(process.ExitCode, await output, await errors);
    }
}
