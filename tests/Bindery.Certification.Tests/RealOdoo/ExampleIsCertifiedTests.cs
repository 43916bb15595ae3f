using Bindery.Certification.Reporting;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

[Trait("Category", "Odoo")]
[Collection("real Odoo")]
public sealed class ExampleIsCertifiedTests
{
    [Theory]
    [InlineData("shopify_connector")]
    [InlineData("zid_connector_v2")]
    [InlineData("beatroute_connector")]
    public async Task Every_check_passes_on_the_example(string name)
    {
        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            Repository.PathTo("examples", name)
        );

        Assert.All(
            report.Checks,
            check =>
                Assert.True(
                    check.State == CheckState.Passed,
                    $"{check.Id}: {check.Reason} {string.Join('\n', check.Findings.Select(finding => finding.Message))}"
                )
        );
    }
}
