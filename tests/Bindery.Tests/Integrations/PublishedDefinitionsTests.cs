using System.Diagnostics;
using System.Text.RegularExpressions;
using Bindery.Testing;
using Bindery.Tests.Commands;
using YamlDotNet.RepresentationModel;

namespace Bindery.Tests.Integrations;

/// <summary>The pre-commit hooks and the action that other repositories take from this one.</summary>
public sealed partial class PublishedDefinitionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_hook_runs_on_a_folder_of_addons()
    {
        _folder.Write(
            "demo/__manifest__.py",
            "{'name': 'Demo', 'version': '16.0.1.0.0', 'license': 'LGPL-3'}"
        );
        _folder.Write("demo/__init__.py", "");

        foreach (YamlNode node in ((YamlSequenceNode)Read(".pre-commit-hooks.yaml")).Children)
        {
            YamlMappingNode hook = (YamlMappingNode)node;
            string[] words = Text(hook, "entry").Split(' ');
            CommandRun run = await CommandRun.OfAsync([.. words[1..], _folder.Path]);

            Assert.Equal("bindery", words[0]);
            Assert.Equal(0, run.ExitCode);
            Assert.NotEmpty(Text(hook, "id"));
            Assert.NotEmpty(Text(hook, "name"));
            Assert.Equal("system", Text(hook, "language"));
        }
    }

    [Fact]
    public void The_action_uses_only_inputs_that_it_declares()
    {
        YamlMappingNode action = (YamlMappingNode)Read("action.yml");
        IEnumerable<string> declared = ((YamlMappingNode)action["inputs"]).Children.Keys.Select(
            key => ((YamlScalarNode)key).Value!
        );

        IEnumerable<string> used = InputUse()
            .Matches(File.ReadAllText(Repository.PathTo("action.yml")))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(
            declared.Order(StringComparer.Ordinal),
            used.Distinct().Order(StringComparer.Ordinal)
        );
        Assert.All(
            Scripts(action),
            script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_action_passes_each_line_as_one_word_and_runs_none_of_it()
    {
        YamlMappingNode action = (YamlMappingNode)Read("action.yml");
        string program = _folder.Write(
            "bindery/bindery",
            "#!/bin/bash\nprintf '[%s]' \"$@\"\nprintf '\\n'\n[[ \" $* \" != *sarif* ]]\n"
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        (int exitCode, string printed) = await BashAsync(
            Scripts(action).Last(),
            new Dictionary<string, string>
            {
                ["RUNNER_TEMP"] = _folder.Path,
                ["BINDERY_PATHS"] = "addons one\n$(touch pwned); touch pwned\n\n",
                ["BINDERY_ARGUMENTS"] = "--fail-on\nerror",
                ["BINDERY_SARIF"] = _folder.At("found.sarif"),
            }
        );

        Assert.Equal(0, exitCode);
        Assert.Equal(
            "[validate][addons one][$(touch pwned); touch pwned][--fail-on][error][--format][github]\n",
            printed
        );
        Assert.Contains(
            "[--format][sarif]",
            File.ReadAllText(_folder.At("found.sarif")),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(_folder.At("pwned")));
    }

    private async Task<(int ExitCode, string Printed)> BashAsync(
        string script,
        Dictionary<string, string> environment
    )
    {
        ProcessStartInfo start = new("bash", ["-e", "-o", "pipefail", "-c", script])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.Path,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        string printed = await process.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, printed);
    }

    private static IEnumerable<string> Scripts(YamlMappingNode action) =>
        ((YamlSequenceNode)action["runs"]["steps"])
            .Children.Cast<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .Select(step => Text(step, "run"));

    private static string Text(YamlMappingNode node, string key) =>
        ((YamlScalarNode)node[key]).Value!;

    private static YamlNode Read(string file)
    {
        YamlStream yaml = [];
        using StreamReader text = new(Repository.PathTo(file));
        yaml.Load(text);
        return yaml.Documents[0].RootNode;
    }

    [GeneratedRegex("""\$\{\{ inputs\.([\w\-]+) \}\}""", RegexOptions.NonBacktracking)]
    private static partial Regex InputUse();
}
