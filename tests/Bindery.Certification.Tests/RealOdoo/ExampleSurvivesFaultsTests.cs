using Bindery.Certification.Faults;
using Bindery.Certification.Reporting;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Framework)]
public sealed class ExampleSurvivesFaultsTests
{
    private static readonly FaultTrialOptions Short = new()
    {
        Products = 120,
        Customers = 60,
        Orders = 50,
        Kills = 3,
        Changed = 6,
        Exported = 6,
        TimeoutOneIn = 1_000,
    };

    [Fact]
    public async Task Nothing_is_lost_or_doubled_while_platform_and_workers_fail()
    {
        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            Repository.PathTo("examples", "shopify_connector"),
            Short,
            "survives-faults"
        );

        CheckResult result = Assert.Single(report.Checks, one => one.Id == "survives-faults");
        Assert.True(
            result.State == CheckState.Passed,
            string.Join('\n', result.Findings.Select(finding => finding.Message))
        );
        Assert.Contains("3 workers killed", result.Facts);
    }
}
