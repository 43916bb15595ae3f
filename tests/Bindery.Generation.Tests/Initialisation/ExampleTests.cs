using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;
using Bindery.Generation.Initialisation;
using Bindery.Generation.Parts;
using Bindery.Modules;
using Bindery.Modules.Reading;
using Bindery.Testing;

namespace Bindery.Generation.Tests.Initialisation;

/// <summary>
/// The folders of <c>examples/</c> are snapshots of what Bindery writes; <c>BINDERY_ACCEPT=1</c>
/// writes them anew.
/// </summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("shopify")]
    public void The_example_is_what_is_written_today(string platform)
    {
        ModuleFiles generated = Generate(platform);
        string folder = Repository.PathTo("examples");
        string target = Path.Combine(folder, generated.Name);
        ModuleFiles checkedIn = Directory.Exists(target)
            ? ModuleReader.Read(target)
            : ModuleFiles.Empty(generated.Name);
        ChangeSet difference = checkedIn.ChangesTo(generated);
        if (Environment.GetEnvironmentVariable("BINDERY_ACCEPT") == "1")
        {
            new ChangeSetWriter(folder).Apply(difference, CancellationToken.None);
            return;
        }

        Assert.Equal("", ChangeSetDiff.Render(difference));
    }

    [Theory]
    [InlineData("shopify")]
    public void Every_part_put_twice_changes_nothing(string platform)
    {
        ModuleFiles once = Generate(platform);

        ModuleFiles twice = ConnectorInitialiser.GenerateInto(once, Context(platform));

        Assert.Equal("", ChangeSetDiff.Render(once.ChangesTo(twice)));
    }

    [Theory]
    [InlineData("shopify")]
    public void Generating_twice_gives_the_same_bytes(string platform) =>
        Assert.True(Generate(platform).ChangesTo(Generate(platform)).IsEmpty);

    private static ModuleFiles Generate(string platform) =>
        ConnectorInitialiser.GenerateInto(
            ModuleFiles.Empty(new ConnectorNames(platform).Module),
            Context(platform)
        );

    private static ConnectorContext Context(string platform) =>
        new(RequiredBlueprint.Open(platform), new ConnectorNames(platform), "LGPL-3");
}
