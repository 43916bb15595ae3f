using Bindery.Certification.Reporting;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

[Trait("Category", "Odoo")]
[Collection("real Odoo")]
public sealed class ExampleIsCertifiedTests
{
    [Fact]
    public async Task Every_check_passes_on_the_example()
    {
        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            Repository.PathTo("examples", "shopify_connector")
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
