using System.Diagnostics;
using Bindery.Testing;

namespace Bindery.Tests.Native;

/// <summary>Bindery published as one native binary, once for all tests that use it.</summary>
public sealed class NativeBinary : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.At("out", "bindery");

    /// <summary>What publishing printed.</summary>
    public string Log { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        ProcessResult published = await ProcessResult.OfAsync(
            "dotnet",
            [
                "publish",
                Repository.PathTo("src", "Bindery"),
                "-c",
                "Release",
                "-r",
                "linux-x64",
                "-o",
                _folder.At("out"),
                "-p:ArtifactsPath=" + _folder.At("artifacts"),
                "-p:RestoreLockedMode=true",
            ],
            TestContext.Current.CancellationToken
        );
        Log = published.Output;
        Assert.True(published.ExitCode == 0, published.Output);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    public Process Start(params string[] arguments) =>
        Process.Start(ProcessResult.Request(Path, arguments))!;

    public Task<ProcessResult> RunAsync(params string[] arguments) =>
        ProcessResult.OfAsync(Path, arguments, TestContext.Current.CancellationToken);
}
