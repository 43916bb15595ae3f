using Bindery.Certification.Reporting;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Connectors)]
public sealed class ExampleIsCertifiedTests
{
    /// <param name="without">Checks of what the platform doesn't have, or the connector doesn't send.</param>
    [Theory]
    [InlineData("shopify_connector", "connects-in-browser", "exports-records")]
    [InlineData("zid_connector_v2", "connects-in-browser", "export-once", "exports-records")]
    [InlineData(
        "beatroute_connector",
        "connects-in-browser",
        "exports-status",
        "exports-stock",
        "webhook-becomes-record",
        "webhook-forged-refused",
        "webhook-twice-makes-one"
    )]
    public async Task Every_check_passes_on_the_example(string name, params string[] without)
    {
        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            Repository.PathTo("examples", name)
        );

        Assert.Equal(
            without,
            report
                .Checks.Where(check => check.State == CheckState.NotRun)
                .Select(check => check.Id)
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            report.Checks,
            check =>
                Assert.True(
                    check.State != CheckState.Failed,
                    $"{check.Id}: {string.Join('\n', check.Findings.Select(finding => finding.Message))}"
                )
        );
    }
}
