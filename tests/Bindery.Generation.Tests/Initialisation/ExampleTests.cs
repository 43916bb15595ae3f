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
    [InlineData("shopify_connector")]
    [InlineData("zid_connector_v2")]
    [InlineData("beatroute_connector")]
    public void The_example_is_what_is_written_today(string name)
    {
        ModuleFiles generated = Generate(name);
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
    [InlineData("shopify_connector")]
    [InlineData("zid_connector_v2")]
    [InlineData("beatroute_connector")]
    public void Every_part_put_twice_changes_nothing(string name)
    {
        ModuleFiles once = Generate(name);

        ModuleFiles twice = ConnectorInitialiser.GenerateInto(once, Context(name));

        Assert.Equal("", ChangeSetDiff.Render(once.ChangesTo(twice)));
    }

    [Theory]
    [InlineData("shopify_connector")]
    [InlineData("zid_connector_v2")]
    [InlineData("beatroute_connector")]
    public void Generating_twice_gives_the_same_bytes(string name) =>
        Assert.True(Generate(name).ChangesTo(Generate(name)).IsEmpty);

    private static ModuleFiles Generate(string name) =>
        ConnectorInitialiser.GenerateInto(
            ModuleFiles.Empty(new ConnectorNames(name).Module),
            Context(name)
        );

    private static ConnectorContext Context(string name)
    {
        ConnectorNames names = new(name);
        return new ConnectorContext(RequiredBlueprint.Open(names.Platform), names, "LGPL-3");
    }
}
