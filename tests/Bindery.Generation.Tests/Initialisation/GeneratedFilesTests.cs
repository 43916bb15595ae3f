using System.Text.Json;
using System.Xml.Linq;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;
using Bindery.Generation.Initialisation;
using Bindery.Generation.Parts;
using Bindery.Modules;

namespace Bindery.Generation.Tests.Initialisation;

/// <summary>Every file that is written, for every platform of the catalogue and every archetype.</summary>
public sealed class GeneratedFilesTests
{
    public static TheoryData<string> Platforms =>
        [.. BlueprintCatalog.Names, .. Enum.GetNames<ConnectorType>()];

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task Python_3_7_to_3_11_can_parse_it(string platform)
    {
        Dictionary<string, string> sources = Generate(platform)
            .Files.Where(file => file.Key.EndsWith(".py", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => file.Value.Text, StringComparer.Ordinal);
        string script =
            "import ast,json,sys\n"
            + "for path,text in json.load(sys.stdin).items():\n"
            + "    for minor in range(7,12):\n"
            + "        ast.parse(text,path,feature_version=(3,minor))\n";

        Assert.NotEmpty(sources);
        await Python.RunAsync(script, JsonSerializer.Serialize(sources));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Its_XML_is_well_formed(string platform)
    {
        FileContent[] files =
        [
            .. Generate(platform)
                .Files.Where(file => file.Key.EndsWith(".xml", StringComparison.Ordinal))
                .Select(file => file.Value),
        ];

        Assert.NotEmpty(files);
        Assert.All(files, file => XDocument.Parse(file.Text));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Its_lines_end_as_they_should(string platform) =>
        Assert.All(
            Generate(platform).Files.Where(file => !file.Value.IsBinary),
            file =>
            {
                string text = file.Value.Text;
                Assert.DoesNotContain('\r', text);
                Assert.DoesNotContain(" \n", text);
                Assert.True(
                    text.Length == 0
                        || (
                            text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal)
                        ),
                    file.Key
                );
            }
        );

    private static ModuleFiles Generate(string platform)
    {
        ConnectorNames names = new(WordCase.ToSnake(platform).ToLowerInvariant());
        Blueprint blueprint = BlueprintCatalog.TryOpen(names.Platform, out Blueprint? known)
            ? known
            : BlueprintCatalog
                .Archetype(Enum.Parse<ConnectorType>(platform))
                .Instantiate(names.Platform, platform);
        return ConnectorInitialiser.GenerateInto(
            ModuleFiles.Empty(names.Module),
            new ConnectorContext(blueprint, names, "LGPL-3")
        );
    }
}
