using System.Text.RegularExpressions;
using Bindery.Testing;
using YamlDotNet.RepresentationModel;

namespace Bindery.Tests.Integrations;

/// <summary>What runs after a push, and what makes a release.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo(".github", "workflows"))
                .Select(path => Path.GetFileName(path)),
        ];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Runs_only_what_is_there(string workflow)
    {
        string[] paths =
        [
            .. Scripts(workflow)
                .SelectMany(script => OwnPath().Matches(script))
                .Select(match => match.Value),
        ];

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Path.Exists(Repository.PathTo(path)), path));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Puts_no_text_from_outside_into_a_script(string workflow) =>
        Assert.All(
            Scripts(workflow),
            script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal)
        );

    [Fact]
    public void A_release_has_a_part_of_the_tool_for_each_system_that_is_built()
    {
        YamlNode release = Read("release.yaml");
        IEnumerable<string> built = (
            (YamlSequenceNode)release["jobs"]["native"]["strategy"]["matrix"]["include"]
        ).Children.Select(entry => (string)entry["system"]!);

        Assert.Equal(
            [.. built, "any"],
            ((string)release["env"]["ToolPackageRuntimeIdentifiers"]!).Split(';')
        );
    }

    private static IEnumerable<string> Scripts(string workflow) =>
        ((YamlMappingNode)Read(workflow)["jobs"])
            .Children.Values.SelectMany(job => ((YamlSequenceNode)job["steps"]).Children)
            .Cast<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .Select(step => (string)step["run"]!);

    private static YamlNode Read(string workflow)
    {
        YamlStream stream = [];
        stream.Load(
            new StringReader(File.ReadAllText(Repository.PathTo(".github", "workflows", workflow)))
        );
        return stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"(\.ci|eng|src)/[\w./]+", RegexOptions.NonBacktracking)]
    private static partial Regex OwnPath();
}
