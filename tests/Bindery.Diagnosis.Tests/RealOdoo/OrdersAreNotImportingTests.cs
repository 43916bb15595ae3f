using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>"Orders aren't importing."</summary>
[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class OrdersAreNotImportingTests(Clinic clinic)
{
    private const string OrdersCron =
        "(SELECT id FROM ir_cron WHERE cron_name->>'en_US' = 'Shopify: import orders')";

    [Fact]
    public async Task The_schedule_was_switched_off()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync($"UPDATE ir_cron SET active = FALSE WHERE id = {OrdersCron}");

        Expect.First("sync-cron-off", await patient.ExamineAsync());
    }

    [Fact]
    public async Task The_schedule_is_on_and_nobody_runs_it()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync(
            $"UPDATE ir_cron SET nextcall = nextcall - INTERVAL '3 hours' WHERE id = {OrdersCron}"
        );

        Expect.First("sync-cron-late", await patient.ExamineAsync());
    }

    [Fact]
    public async Task The_backend_was_archived()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync("UPDATE connector_base_backend SET active = FALSE");

        Expect.First("sync-backend-archived", await patient.ExamineAsync());
    }

    [Fact]
    public async Task The_import_asks_for_the_future()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync(
            "UPDATE generic_sync_checkpoint SET high_water = high_water + INTERVAL '40 days' WHERE binding_model = 'shopify.sale.order'"
        );

        Expect.First("sync-high-water-in-future", await patient.ExamineAsync());
    }

    [Fact]
    public async Task The_currency_has_no_pricelist()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync("UPDATE product_pricelist SET active = FALSE");
        try
        {
            await patient.ImportOrdersAnewAsync();

            Expect.First("records-currency-mismatch", await patient.ExamineAsync());
        }
        finally
        {
            await patient.SqlAsync("UPDATE product_pricelist SET active = TRUE");
        }
    }

    [Fact]
    public async Task There_is_no_tax_of_that_rate()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync("UPDATE account_tax SET active = FALSE WHERE type_tax_use = 'sale'");
        try
        {
            await patient.ImportOrdersAnewAsync();

            Expect.First("records-tax-mismatch", await patient.ExamineAsync());
        }
        finally
        {
            await patient.SqlAsync(
                "UPDATE account_tax SET active = TRUE WHERE type_tax_use = 'sale'"
            );
        }
    }

    [Fact]
    public async Task The_module_was_not_upgraded()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync(
            "ALTER TABLE shopify_sale_order RENAME COLUMN checksum TO checksum_before"
        );
        try
        {
            await patient.ImportOrdersAnewAsync();

            Expect.First("module-not-upgraded-schema", await patient.ExamineAsync());
        }
        finally
        {
            await patient.SqlAsync(
                "ALTER TABLE shopify_sale_order RENAME COLUMN checksum_before TO checksum"
            );
        }
    }

    [Fact]
    public async Task The_platform_has_more_than_were_ever_read()
    {
        Patient patient = await clinic.AdmitAsync();
        CountsThere there = new(CountsThere.Unknown.ByModel.Add("shopify.sale.order", 250));

        Expect.First(
            "sync-paging-stopped",
            await (patient.Doctor() with { CountsThere = there }).ExamineAsync(log: null)
        );
    }
}
