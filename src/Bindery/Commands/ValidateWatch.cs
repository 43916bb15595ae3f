using System.Collections.Immutable;
using System.Threading.Channels;
using Bindery.Core.Failures;
using Bindery.Terminal;

namespace Bindery.Commands;

/// <summary>Validates now, and again whenever files below the paths have changed, until it is cancelled.</summary>
internal sealed class ValidateWatch(Output output, ValidateRun run, ImmutableArray<string> paths)
{
    /// <summary>An editor that saves, or a checkout, changes several files at once.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    private readonly Channel<string> changes = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        ImmutableArray<FileSystemWatcher> watchers = [.. paths.Select(Watch)];
        try
        {
            while (true)
            {
                RunOnce(cancellation);
                await changes.Reader.ReadAsync(cancellation);
                await Task.Delay(Settling, cancellation);
                changes.Reader.TryRead(out _);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
        finally
        {
            watchers.ToList().ForEach(watcher => watcher.Dispose());
        }
    }

    /// <summary>A file that is half saved, or gone for a moment, doesn't end the watch.</summary>
    private void RunOnce(CancellationToken cancellation)
    {
        try
        {
            run.Run(cancellation);
        }
        catch (BinderyException failure)
        {
            output.WriteRaw($"bindery: {failure.Message}\n");
        }

        output.WriteRaw("Watching for changes; Ctrl-C ends.\n");
    }

    private FileSystemWatcher Watch(string path)
    {
        if (!Directory.Exists(path))
        {
            throw BinderyException.BadRequest(
                $"{path} is not a folder; give the path of an addon."
            );
        }

        FileSystemWatcher watcher = new(Path.GetFullPath(path)) { IncludeSubdirectories = true };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(object sender, FileSystemEventArgs change)
    {
        if (!change.FullPath.Contains("__pycache__", StringComparison.Ordinal))
        {
            changes.Writer.TryWrite(change.FullPath);
        }
    }
}
