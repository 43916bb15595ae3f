using Bindery.Certification.Reporting;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>A check that can't fail is worth nothing.</summary>
[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Framework)]
public sealed class BrokenModulesFailTests
{
    [Fact]
    public async Task A_mapper_that_drops_a_field_fails_the_import_and_is_told_which()
    {
        using TemporaryFolder folder = new();
        string broken = BrokenExample.Copy(
            folder,
            "components/mapper.py",
            "        (\"phone\", \"phone\"),\n",
            ""
        );

        CheckResult check = await FailedAsync(broken, "import-complete");

        Assert.Contains(
            check.Findings,
            finding => finding.Message.Contains(": phone is", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_verifier_that_accepts_anything_fails_the_forged_webhook()
    {
        using TemporaryFolder folder = new();
        string broken = BrokenExample.Copy(
            folder,
            "components/webhook_verifier.py",
            "    _secret = \"webhook_secret\"\n",
            "    _secret = \"webhook_secret\"\n\n    def verify(self, body, headers):\n        return True\n"
        );

        CheckResult check = await FailedAsync(broken, "webhook-forged-refused");

        Assert.Contains(
            check.Findings,
            finding =>
                finding.Message.Contains(
                    "a signature by another secret was answered with 200",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task A_connector_that_does_not_hear_of_deliveries_fails_the_status_that_is_sent()
    {
        using TemporaryFolder folder = new();
        string broken = BrokenExample.CopyOf(
            "zid_connector_v2",
            folder,
            "components/listener.py",
            "    _apply_on = \"stock.picking\"\n",
            "    _apply_on = \"stock.warehouse\"\n"
        );

        CheckResult check = await FailedAsync(broken, "exports-status");

        Assert.Contains(
            check.Findings,
            finding => finding.Message.Contains("was delivered here", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_connector_that_sends_the_street_as_city_fails_the_contacts_that_are_sent()
    {
        using TemporaryFolder folder = new();
        string broken = BrokenExample.CopyOf(
            "beatroute_connector",
            folder,
            "components/mapper.py",
            "        (\"street2\", \"locality\"),\n        (\"city\", \"city\"),\n",
            "        (\"street2\", \"locality\"),\n        (\"street\", \"city\"),\n"
        );

        CheckResult check = await FailedAsync(broken, "exports-records");

        Assert.Contains(
            check.Findings,
            finding => finding.Message.Contains(": city is ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_connector_that_sends_what_is_on_hand_and_more_fails_the_stock_that_is_sent()
    {
        using TemporaryFolder folder = new();
        string broken = BrokenExample.Copy(
            folder,
            "components/inventory.py",
            "    _inherit = \"generic.inventory.exporter\"\n",
            "    _inherit = \"generic.inventory.exporter\"\n\n    def _amount(self, quantity):\n        return int(quantity) + 1\n\n    def _agree(self, binding, quantity):\n        pass\n"
        );

        CheckResult check = await FailedAsync(broken, "exports-stock");

        Assert.Contains(
            check.Findings,
            finding =>
                finding.Message.Contains("are free here and 9 there", StringComparison.Ordinal)
        );
        Assert.Contains(
            check.Findings,
            finding =>
                finding.Message.Contains("told 2 times instead of 1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_secret_for_everybody_and_in_the_log_and_a_schedule_that_is_on_are_told()
    {
        using TemporaryFolder folder = new();
        string broken = BrokenExample.Copy(
            folder,
            "models/backend.py",
            "        groups=\"connector_base_backend.connector_manager\",\n        help=\"Admin API access token",
            "        help=\"Admin API access token"
        );
        BrokenExample.Break(
            broken,
            "models/backend.py",
            "    def _sync_products_implementation(self, **options):\n",
            "    def _sync_products_implementation(self, **options):\n        logging.getLogger(__name__).info(\"with %s\", self.access_token)\n"
        );
        BrokenExample.Break(
            broken,
            "models/backend.py",
            "from odoo import ",
            "import logging\n\nfrom odoo import "
        );
        BrokenExample.Break(
            broken,
            "data/ir_cron_data.xml",
            "<field name=\"active\" eval=\"False\" />",
            "<field name=\"active\" eval=\"True\" />"
        );

        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            broken,
            "schedules-run",
            "users-rights",
            "keeps-secrets"
        );

        Assert.Equal(
            [
                "The schedule \"Shopify: import products\" is on as soon as the module is installed.",
                "A connector user reads access_token of shopify.backend.",
                "access_token stands in Odoo's log, written by odoo.addons.shopify_connector.models.backend.",
            ],
            report
                .Checks.Where(check => check.State == CheckState.Failed)
                .Select(check => check.Findings[0].Message)
        );
    }

    private static async Task<CheckResult> FailedAsync(string module, string check)
    {
        CertificationReport report = await OdooOfThisMachine.CertifyAsync(module, check);
        CheckResult result = Assert.Single(report.Checks, one => one.Id == check);
        Assert.Equal(CheckState.Failed, result.State);
        return result;
    }
}
