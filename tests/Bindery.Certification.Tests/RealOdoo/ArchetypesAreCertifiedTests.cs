using Bindery.Blueprints;
using Bindery.Certification.Reporting;
using Bindery.Core.Changes;
using Bindery.Generation.Initialisation;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>
/// A connector for a platform of which nothing but its kind is known works before anybody has
/// touched it. What shops exchange is certified with the examples.
/// </summary>
[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Connectors)]
public sealed class ArchetypesAreCertifiedTests
{
    [Theory]
    [InlineData(ConnectorType.Logistics)]
    [InlineData(ConnectorType.Accounting)]
    [InlineData(ConnectorType.Crm)]
    public async Task Records_of_every_kind_arrive_from_an_unknown_platform(ConnectorType type)
    {
        using TemporaryFolder folder = new();
        InitPlan plan = ConnectorInitialiser.Plan(
            new InitRequest
            {
                Name = "my_platform",
                Path = folder.Path,
                Type = type,
            }
        );
        new ChangeSetWriter(folder.Path).Apply(plan.Changes, TestContext.Current.CancellationToken);

        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            folder.At("my_platform_connector"),
            BlueprintCatalog.Archetype(type).Instantiate("my_platform", "My Platform"),
            "own-tests-pass",
            "import-complete",
            "exports-stock"
        );

        Assert.All(
            report.Checks.Where(check => check.State != CheckState.NotRun),
            check =>
                Assert.True(
                    check.State == CheckState.Passed,
                    $"{check.Id}: {check.Reason} {string.Join('\n', check.Findings.Select(finding => finding.Message))}"
                )
        );
        Assert.Contains(
            report.Checks,
            check => check is { Id: "import-complete", State: CheckState.Passed }
        );
    }
}
