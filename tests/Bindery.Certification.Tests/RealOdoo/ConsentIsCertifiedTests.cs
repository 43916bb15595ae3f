using Bindery.Blueprints;
using Bindery.Certification.Reporting;
using Bindery.Core.Changes;
using Bindery.Generation.Initialisation;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>Of a platform that lets people choose how to log in, the way by which a person agrees.</summary>
[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Connectors)]
public sealed class ConsentIsCertifiedTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_person_connects_and_learns_when_the_platform_takes_it_back()
    {
        InitPlan plan = ConnectorInitialiser.Plan(
            new InitRequest { Name = "xero", Path = folder.Path }
        );
        new ChangeSetWriter(plan.Root).Apply(plan.Changes, TestContext.Current.CancellationToken);

        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            folder.At("xero_connector"),
            RequiredBlueprint.Open("xero").Choosing("login", "app"),
            "connects-in-browser",
            "test-connection-explains-wrong-token"
        );

        Assert.True(report.Passed, ReportTable.Summary(report));
        Assert.Contains(
            report.Checks,
            check => check is { Id: "connects-in-browser", State: CheckState.Passed }
        );
    }
}
