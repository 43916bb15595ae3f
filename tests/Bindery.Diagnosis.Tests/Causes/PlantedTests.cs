using System.Collections.Immutable;
using Bindery.Diagnosis.Causes;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Causes;

/// <summary>A cause that was never seen to be named is only a guess.</summary>
public sealed class PlantedTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Bindery.Diagnosis.Tests");

    private static readonly ImmutableArray<string> Sources =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText),
    ];

    public static TheoryData<string> Ids => [.. CauseCatalog.All.Select(cause => cause.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_cause_is_planted_in_a_log_or_in_an_odoo(string id) =>
        Assert.True(
            File.Exists(Path.Combine(Folder, "Logs", "Cases", $"{id}.log"))
                || Sources.Any(text => text.Contains($"\"{id}\"", StringComparison.Ordinal)),
            $"No test plants {id}; see docs/how-to/add-a-cause.md."
        );
}
