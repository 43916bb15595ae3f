using Bindery.Blueprints.Schema;
using Bindery.Testing;
using NJsonSchema;

namespace Bindery.Blueprints.Tests;

public sealed class SchemaTests
{
    private static string SchemaPath => Repository.PathTo("platforms", "blueprint.schema.json");

    public static TheoryData<string> Platforms { get; } =
    [
        .. Directory
            .EnumerateFiles(
                Repository.PathTo("platforms"),
                "blueprint.yaml",
                SearchOption.AllDirectories
            )
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Fact]
    public void The_published_schema_is_the_one_that_the_reader_declares()
    {
        string declared = BlueprintSchema.Text();
        if (Environment.GetEnvironmentVariable("BINDERY_ACCEPT") == "1")
        {
            File.WriteAllText(SchemaPath, declared);
        }

        Assert.Equal(
            declared,
            File.Exists(SchemaPath)
                ? File.ReadAllText(SchemaPath)
                : "no file; run with BINDERY_ACCEPT=1"
        );
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task Accepts_every_blueprint_that_comes_with_Bindery(string path) =>
        Assert.Empty(await Validate(await File.ReadAllTextAsync(Repository.PathTo(path), Token)));

    [Fact]
    public async Task Accepts_the_minimal_blueprint() =>
        Assert.Empty(await Validate(MinimalBlueprint.Text));

    [Theory]
    [MemberData(nameof(BadShapes.All), MemberType = typeof(BadShapes))]
    public async Task Refuses_every_shape_that_the_reader_refuses(
        string part,
        string replacement
    ) => Assert.NotEmpty(await Validate(MinimalBlueprint.With(part, replacement)));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromJsonAsync(BlueprintSchema.Text(), CancellationToken.None)
    );

    private static async Task<IEnumerable<string>> Validate(string yaml)
    {
        JsonSchema schema = await Schema.Value;
        return schema.Validate(YamlAsJson.Convert(yaml)).Select(error => error.ToString());
    }
}
