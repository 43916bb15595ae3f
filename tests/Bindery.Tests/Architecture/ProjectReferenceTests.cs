using System.Xml.Linq;
using Bindery.Testing;

namespace Bindery.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md: verbs point at nouns, nouns at the core, never back.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Bindery.Core"] = [],
        ["Bindery.Syntax"] = ["Core"],
        ["Bindery.Blueprints"] = ["Core"],
        ["Bindery.OpenApi"] = ["Core", "Blueprints"],
        ["Bindery.Modules"] = ["Core", "Syntax"],
        ["Bindery.Generation"] = ["Core", "Syntax", "Blueprints", "Modules"],
        ["Bindery.Validation"] = ["Core", "Syntax", "Modules"],
        ["Bindery.Simulation"] = ["Core", "Syntax", "Blueprints"],
        ["Bindery.Certification"] = ["Core", "Blueprints", "Modules", "Simulation"],
        ["Bindery.Diagnosis"] = ["Core", "Syntax"],
        ["Bindery.Mcp"] =
        [
            "Core",
            "Blueprints",
            "OpenApi",
            "Modules",
            "Generation",
            "Validation",
            "Simulation",
            "Certification",
            "Diagnosis",
            "Skill",
        ],
        ["Bindery.Skill"] = ["Core"],
        ["Bindery"] =
        [
            "Core",
            "Blueprints",
            "OpenApi",
            "Modules",
            "Generation",
            "Validation",
            "Simulation",
            "Certification",
            "Diagnosis",
            "Mcp",
            "Skill",
        ],
    };

    public static TheoryData<string> Projects =>
        [
            .. Directory
                .EnumerateDirectories(Repository.PathTo("src"))
                .Select(path => Path.GetFileName(path)),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_room_knows_only_what_it_may(string project)
    {
        IEnumerable<string> references = XDocument
            .Load(Repository.PathTo("src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => (string)reference.Attribute("Include")!)
            .Select(path => Path.GetFileNameWithoutExtension(path)["Bindery.".Length..]);

        Assert.Empty(references.Except(Allowed[project], StringComparer.Ordinal));
    }
}
