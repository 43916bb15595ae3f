using Bindery.Testing;

namespace Bindery.Validation.Tests;

public sealed class OwnAddonsTests
{
    [Fact]
    public void The_framework_and_the_examples_are_clean()
    {
        ValidationResult result = ModuleValidator.Validate([
            Repository.PathTo("addons"),
            Repository.PathTo("examples"),
        ]);

        Assert.Empty(
            result.Findings.Select(finding => $"{finding.Place} {finding.Id}: {finding.Message}")
        );
    }
}
