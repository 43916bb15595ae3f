using Bindery.Testing;
using Bindery.Tests.Commands;

namespace Bindery.Tests.Completion;

/// <summary>What a shell offers once it has read the script; asked of the shell itself.</summary>
public sealed class ShellCompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShellCompletionTests()
    {
        _folder.Write(
            "bindery",
            $"#!/bin/sh\nexec dotnet \"{Path.Combine(AppContext.BaseDirectory, "bindery.dll")}\" \"$@\"\n"
        );
        _folder.Write("notes.txt", "");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                _folder.At("bindery"),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bindery in", "init,inspect")]
    [InlineData("bindery add bin", "binding")]
    [InlineData("bindery init shop --ty", "--type")]
    [InlineData("bindery init shop --type a", "accounting")]
    [InlineData("bindery validate ", "")]
    public async Task Bash_offers_what_may_follow(string line, string offered)
    {
        string[] words = line.Split(' ');
        string script = $"""
            source completion
            COMP_LINE='{line}' COMP_POINT={line.Length} COMP_WORDS=({string.Join(
                ' ',
                words.Select(word => $"'{word}'")
            )}) COMP_CWORD={words.Length - 1}
            _bindery
            printf '%s\n' "$COMPREPLY" "${"{COMPREPLY[@]:1}"}"
            """;

        Assert.Equal(offered, await OfferedAsync("bash", "bash", ["-c", script]));
    }

    [Theory]
    [InlineData("bindery in", "init,inspect")]
    [InlineData("bindery init shop --type a", "accounting")]
    public async Task Fish_offers_what_may_follow(string line, string offered) =>
        Assert.Equal(
            offered,
            await OfferedAsync(
                "fish",
                "fish",
                ["--no-config", "-c", $"source completion; complete --do-complete '{line}'"]
            )
        );

    [Fact]
    public async Task Zsh_understands_its_script() =>
        Assert.Equal("", await OfferedAsync("zsh", "zsh", ["-n", "completion"]));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task Every_script_asks_bindery_itself(string shell)
    {
        CommandRun run = await CommandRun.OfAsync("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[suggest:", run.Results, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Results);
    }

    private async Task<string> OfferedAsync(string shell, string program, string[] arguments)
    {
        _folder.Write("completion", (await CommandRun.OfAsync("completion", shell)).Results);
        ProcessResult? run = await ProcessResult.InAsync(
            _folder.Path,
            program,
            arguments,
            TestContext.Current.CancellationToken
        );
        Assert.SkipWhen(run is null, $"No {program} on this machine.");
        Assert.Equal("", run.Errors);
        return string.Join(
            ',',
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal)
        );
    }
}
