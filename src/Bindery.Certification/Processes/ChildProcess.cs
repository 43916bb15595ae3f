using System.Diagnostics;
using Bindery.Core.Failures;

namespace Bindery.Certification.Processes;

/// <summary>A program in a process group of its own, whose lines are handed on as they come.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(5);
    private readonly Process process;
    private readonly Task reading;

    private ChildProcess(Process process, Action<string> receive)
    {
        this.process = process;
        reading = Task.WhenAll(
            ReadAsync(process.StandardOutput, receive),
            ReadAsync(process.StandardError, receive)
        );
    }

    public bool HasEnded => process.HasExited;

    /// <param name="request">What to start.</param>
    /// <param name="receive">Called with each line of standard output and error, from several threads.</param>
    public static ChildProcess Start(ProgramRequest request, Action<string> receive)
    {
        try
        {
            Process started = Process.Start(StartInformation(request))!;
            started.StandardInput.Write(request.Input);
            started.StandardInput.Close();
            return new ChildProcess(started, receive);
        }
        catch (Exception failure)
            when (failure is System.ComponentModel.Win32Exception or IOException)
        {
            throw BinderyException.Outside(
                $"{request.Program} can't be started: {failure.Message}.",
                failure
            );
        }
    }

    /// <summary>Waits for the end; gives the exit code. The group is ended when the wait is given up.</summary>
    public async Task<int> WaitAsync(TimeSpan limit, CancellationToken cancellation)
    {
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(
            cancellation
        );
        deadline.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
            await reading;
            return process.ExitCode;
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"No end within {limit.TotalSeconds:0} s.", late);
        }
        finally
        {
            ProcessGroup.End(process.Id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            ProcessGroup.RequestEnd(process.Id);
            using CancellationTokenSource patience = new(EndPatience);
            await process
                .WaitForExitAsync(patience.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        ProcessGroup.End(process.Id);
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await Task.WhenAny(reading, Task.Delay(EndPatience));
        process.Dispose();
    }

    private static ProcessStartInfo StartInformation(ProgramRequest request)
    {
        // A session of its own: its group can be ended as one, and Ctrl-C reaches Bindery alone,
        // which then ends things in order.
        string? session = Executable.Find("setsid");
        ProcessStartInfo start = new(session ?? request.Program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = request.WorkingFolder ?? "",
        };
        foreach (string argument in session is null ? [] : new[] { request.Program })
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string argument in request.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in request.Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static async Task ReadAsync(StreamReader lines, Action<string> receive)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            receive(line);
        }
    }
}
