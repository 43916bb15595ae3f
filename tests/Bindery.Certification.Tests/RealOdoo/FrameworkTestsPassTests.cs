using Bindery.Certification.Reporting;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>The Odoo tests of the addons that Bindery brings, and of the framework with an example's data.</summary>
[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Framework)]
public sealed class FrameworkTestsPassTests
{
    [Theory]
    [InlineData("addons/connector_base_backend")]
    [InlineData("addons/generic_connector")]
    [InlineData("tests/odoo/test_generic_connector")]
    [InlineData("tests/odoo/test_generic_transport")]
    [InlineData("tests/odoo/acme_connector")]
    [InlineData("tests/odoo/test_generic_inventory")]
    [InlineData("tests/odoo/test_generic_pricelist")]
    public async Task Odoo_passes_the_tests_of(string addon)
    {
        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            Repository.PathTo(addon.Split('/')),
            "own-tests-pass"
        );

        Assert.All(
            report.Checks,
            check =>
                Assert.True(
                    check.State == CheckState.Passed,
                    string.Join('\n', check.Findings.Select(finding => finding.Message))
                )
        );
    }
}
