using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Modules.Reading;
using Bindery.Testing;

namespace Bindery.Tests.Commands;

/// <summary>An addon that an older Bindery wrote: its history holds other text than today's.</summary>
public sealed class UpgradeCommandTests : IDisposable
{
    private const string Today = "Queue the import of products.";
    private const string Before = "Import products later.";
    private readonly TemporaryFolder _folder = new();

    private string Module => _folder.At("shopify_connector");

    private string Backend => _folder.At("shopify_connector", "models", "backend.py");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_only_Bindery_changed_is_brought_up_to_date()
    {
        await WriteOldAsync();

        CommandRun run = await CommandRun.OfAsync("upgrade", Module);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Today, File.ReadAllText(Backend), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_is_marked_listed_and_told_by_the_exit_code()
    {
        await WriteOldAsync();
        Replace(Backend, Before, "Import our products later.");

        CommandRun run = await CommandRun.OfAsync("upgrade", Module);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("models/backend.py: 1 conflict", run.Messages, StringComparison.Ordinal);
        string text = File.ReadAllText(Backend);
        Assert.Contains("<<<<<<< yours", text, StringComparison.Ordinal);
        Assert.Contains("Import our products later.", text, StringComparison.Ordinal);
        Assert.Contains(Before, text, StringComparison.Ordinal);
        Assert.Contains(Today, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_of_the_conflict_and_writes_nothing()
    {
        await WriteOldAsync();
        Replace(Backend, Before, "Import our products later.");
        string text = File.ReadAllText(Backend);

        CommandRun run = await CommandRun.OfAsync("upgrade", Module, "--dry-run");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 conflict", run.Messages, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Backend));
    }

    private async Task WriteOldAsync()
    {
        await CommandRun.OfAsync("init", "shopify", "--no-framework", "--path", _folder.Path);
        Replace(Backend, Today, Before);
        ModuleFiles old = ModuleReader.Read(Module);
        ModuleHistory history = HistoryFile.Read(old);
        RecordedStep aged = history.Origin! with
        {
            Files =
            [
                .. history.Origin!.Files.Select(file =>
                    file.Path == "models/backend.py"
                        ? RecordedFile.Of(file.Path, null, old.Find(file.Path))
                        : file
                ),
            ],
        };
        ModuleFiles written = HistoryFile.Write(old, new ModuleHistory([aged]));
        await File.WriteAllBytesAsync(
            Path.Combine(Module, HistoryFile.Path),
            [.. written.Find(HistoryFile.Path)!.Bytes],
            TestContext.Current.CancellationToken
        );
    }

    private static void Replace(string file, string text, string other) =>
        File.WriteAllText(
            file,
            File.ReadAllText(file).Replace(text, other, StringComparison.Ordinal)
        );
}
