using Bindery.Commands;
using Bindery.Terminal;
using Bindery.Testing;
using Spectre.Console;

namespace Bindery.Tests.Commands;

public sealed class ValidateWatchTests : IDisposable
{
    private const string Manifest =
        "{'name': 'Demo', 'version': '16.0.1.0.0', 'license': 'LGPL-3', 'data': ['lost.xml']}";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validates_again_when_a_file_is_saved_until_it_is_ended()
    {
        _folder.Write(
            "demo/__manifest__.py",
            Manifest.Replace("'lost.xml'", "", StringComparison.Ordinal)
        );
        _folder.Write("demo/__init__.py", "");
        await using WatchedWriter results = new("Watching for changes");
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );

        Task<int> run = CommandLine(results)
            .RunAsync(["validate", _folder.At("demo"), "--watch"], end.Token);
        await results.WaitAsync(end.Token);
        string before = results.ToString();
        _folder.Write("demo/__manifest__.py", Manifest);
        await results.WaitAsync(end.Token);
        await end.CancelAsync();

        Assert.Equal(0, await run);
        Assert.DoesNotContain("missing-data-file", before, StringComparison.Ordinal);
        Assert.Contains("missing-data-file", results.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_disappears_is_reported_and_watched_on()
    {
        _folder.Write("addons/demo/__manifest__.py", Manifest);
        _folder.Write("addons/demo/__init__.py", "");
        await using WatchedWriter results = new("Watching for changes");
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );

        Task<int> run = CommandLine(results)
            .RunAsync(["validate", _folder.At("addons"), "--watch"], end.Token);
        await results.WaitAsync(end.Token);
        Directory.Delete(_folder.At("addons", "demo"), recursive: true);
        await results.WaitAsync(end.Token);
        await end.CancelAsync();

        Assert.Equal(0, await run);
        Assert.Contains("holds no addon", results.ToString(), StringComparison.Ordinal);
    }

    private static BinderyCommandLine CommandLine(WatchedWriter results) =>
        BinderyCommandLine.Create(new Output(ConsoleOn(results), ConsoleOn(new StringWriter())));

    private static IAnsiConsole ConsoleOn(TextWriter writer) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
}
