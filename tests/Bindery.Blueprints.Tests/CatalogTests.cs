using Bindery.Blueprints.Checking;
using Bindery.Testing;

namespace Bindery.Blueprints.Tests;

public sealed class CatalogTests
{
    public static TheoryData<ConnectorType> Types { get; } = [.. Enum.GetValues<ConnectorType>()];

    [Fact]
    public void Holds_every_platform_that_has_a_folder()
    {
        IEnumerable<string> folders = Directory
            .EnumerateDirectories(Repository.PathTo("platforms"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name != "archetypes")
            .Order(StringComparer.Ordinal);
        Assert.Equal(folders, BlueprintCatalog.Names);
    }

    [Fact]
    public void Every_platform_is_named_like_its_folder() =>
        Assert.All(
            BlueprintCatalog.Names,
            name =>
            {
                Assert.True(BlueprintCatalog.TryOpen(name, out Blueprint? blueprint));
                Assert.Equal(name, blueprint.Name);
            }
        );

    [Theory]
    [InlineData("shoppify")]
    [InlineData("shopfiy")]
    [InlineData("Shopify")]
    public void A_misspelt_platform_is_recognised(string name)
    {
        Assert.False(BlueprintCatalog.TryOpen(name, out _));
        Assert.Equal("shopify", BlueprintCatalog.Suggest(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../shopify")]
    [InlineData("archetypes/crm")]
    [InlineData("warehouse")]
    public void An_unknown_platform_is_not_opened_nor_guessed(string name)
    {
        Assert.False(BlueprintCatalog.TryOpen(name, out _));
        if (name != "../shopify")
        {
            Assert.Null(BlueprintCatalog.Suggest(name));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_has_an_archetype_that_leaves_nothing_open(ConnectorType type)
    {
        string folder = type.ToString().ToLowerInvariant();
        BlueprintReading reading = BlueprintCatalog.LoadFile(
            Repository.PathTo("platforms", "archetypes", folder, "blueprint.yaml")
        );
        Assert.Empty(reading.Problems);
        Assert.Empty(BlueprintCheck.Run(reading));
        Assert.Equal(type, BlueprintCatalog.Archetype(type).Blueprint.Type);
    }

    [Fact]
    public void An_archetype_takes_a_name_and_keeps_the_rest()
    {
        Archetype archetype = BlueprintCatalog.Archetype(ConnectorType.Ecommerce);
        Blueprint blueprint = archetype.Instantiate("acme", "Acme & Söhne");
        Assert.Equal("acme", blueprint.Name);
        Assert.Equal("Acme & Söhne", blueprint.Title);
        Assert.Equal(archetype.Blueprint.Entities, blueprint.Entities);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem()
    {
        using TemporaryFolder folder = new();
        foreach (string path in (string[])[folder.At("none.yaml"), folder.Path, "\0"])
        {
            BlueprintReading reading = BlueprintCatalog.LoadFile(path);
            Assert.Contains("can't be read", Assert.Single(reading.Problems).Message);
        }
    }

    [Fact]
    public void A_file_that_leaves_a_question_open_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("x.yaml", MinimalBlueprint.With("    match: []\n", ""));
        BlueprintReading reading = BlueprintCatalog.LoadFile(path);
        Assert.Null(reading.Blueprint);
        Assert.StartsWith(
            $"{path}:21:5: the entity \"item\"",
            Assert.Single(reading.Problems).ToString()
        );
    }
}
