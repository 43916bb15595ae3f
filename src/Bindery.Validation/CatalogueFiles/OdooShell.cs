using System.ComponentModel;
using System.Diagnostics;
using Bindery.Core.Failures;

namespace Bindery.Validation.CatalogueFiles;

/// <summary>Runs a script in <c>odoo-bin shell</c>.</summary>
internal static class OdooShell
{
    /// <returns>What was printed.</returns>
    /// <exception cref="BinderyException">The program can't be started, or failed.</exception>
    public static async Task<string> RunAsync(
        OdooToRead odoo,
        string script,
        CancellationToken cancellation
    )
    {
        using Process process = Start(odoo);
        try
        {
            Task<string> printed = process.StandardOutput.ReadToEndAsync(cancellation);
            Task<string> logged = process.StandardError.ReadToEndAsync(cancellation);
            await SendAsync(process, script, cancellation);
            await process.WaitForExitAsync(cancellation);
            string log = await logged;
            return process.ExitCode == 0
                ? await printed
                : throw BinderyException.Outside(
                    $"{odoo.OdooBin} ended with {process.ExitCode}: {LastLine(log)}"
                );
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(OdooToRead odoo)
    {
        ProcessStartInfo start = new(odoo.Python)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in Arguments(odoo))
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw BinderyException.Outside($"cannot run {odoo.Python}: {failure.Message}", failure);
        }
    }

    private static IEnumerable<string> Arguments(OdooToRead odoo) =>
        [
            odoo.OdooBin,
            "shell",
            "--database=" + odoo.Database,
            "--no-http",
            "--log-level=error",
            .. odoo.Configuration is { } file ? ["--config=" + file] : Array.Empty<string>(),
            .. odoo.AddonsPath.IsEmpty
                ? Array.Empty<string>()
                : ["--addons-path=" + string.Join(',', odoo.AddonsPath)],
        ];

    /// <summary>A program that ends before it has read all says why on its other channel.</summary>
    private static async Task SendAsync(
        Process process,
        string script,
        CancellationToken cancellation
    )
    {
        try
        {
            await process.StandardInput.WriteAsync(script.AsMemory(), cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The exit code tells.
        }
    }

    private static string LastLine(string log) =>
        log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .LastOrDefault("it said nothing.");
}
