using System.Collections.Immutable;
using Bindery.Certification.Odoo;
using Bindery.Certification.Reporting;
using Bindery.Generation.Enhancement.History;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>A connector that people have worked on is added to, and goes on working.</summary>
[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Framework)]
public sealed class EnhancedConnectorTests : IDisposable
{
    private const string Before = """
        product = env["product.product"].create({"name": "Tea", "type": "product"})
        backend = env["shopify.backend"].create(
            {"name": "Our shop", "shop_url": "https://shop.example.com"}
        )
        env["shopify.product.product"].create(
            {"backend_id": backend.id, "odoo_id": product.id, "external_id": "808950810"}
        )
        env["shopify.res.partner"].create(
            {
                "backend_id": backend.id,
                "odoo_id": env["res.partner"].create({"name": "Zoë"}).id,
                "external_id": "207119551",
            }
        )
        env.cr.commit()

        """;

    private const string After = """
        backend = env["shopify.backend"].search([("name", "=", "Our shop")])
        assert backend.shop_url == "https://shop.example.com"
        assert backend.days_since_last_sync() is None
        assert backend.warehouse_id.ids == []
        assert "orders/create" in backend._webhook_handlers
        assert backend._sync_entities == ["products", "customers", "orders"]
        binding = env["shopify.product.product"].search([("backend_id", "=", backend.id)])
        assert (binding.external_id, binding.odoo_id.name) == ("808950810", "Tea")
        assert (binding.external_quantity, binding.stock_date) == (0, False)
        customer = env["shopify.res.partner"].search([("backend_id", "=", backend.id)])
        assert (customer.external_id, customer.odoo_id.name) == ("207119551", "Zoë")
        crons = env.ref("shopify_connector.ir_cron_sync_stock_export")
        assert not crons.active
        print("EVERYTHING IS THERE")

        """;

    private static readonly ImmutableArray<(string Entity, string Model)> Bindings =
    [
        ("customer", "res.partner"),
        ("category", "product.category"),
        ("lead", "crm.lead"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_upgrades_with_its_data_and_is_certified_with_what_was_added()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        EnhancedConnector connector = EnhancedConnector.Created(_folder);
        await connector.WorkOnAsync(cancellation);
        await using (CertificationBench bench = OdooOfThisMachine.Bench(connector.Folder))
        {
            CertificationContext context = await bench.PrepareAsync(cancellation);
            await RunAsync(context, "install", "-i", context.Module.Name);
            await ScriptAsync(context, Before);

            AddEverything(connector);

            OdooRun upgrade = await RunAsync(context, "upgrade", "-u", context.Module.Name);
            Assert.DoesNotContain(upgrade.Log, record => record.Level >= LogLevel.Error);
            Assert.Contains(
                "EVERYTHING IS THERE",
                await ScriptAsync(context, After),
                StringComparison.Ordinal
            );
        }

        CertificationReport report = await OdooOfThisMachine.CertifyAsync(connector.Folder);

        // Its platform asks nobody to agree in the browser, and is told of no contacts.
        AssertPassed(report, "connects-in-browser", "exports-records");
    }

    [Fact]
    public async Task One_that_a_person_wrote_installs_with_everything_that_can_be_added()
    {
        EnhancedConnector connector = EnhancedConnector.Copied(
            _folder,
            Repository.PathTo("tests", "Bindery.Generation.Tests", "Modules", "boutique")
        );
        foreach ((string entity, string model) in Bindings)
        {
            connector.AddBinding(entity, model);
        }

        connector.Add(RecordedStep.Sync, "article");
        connector.Add(RecordedStep.Export, "crm.lead");
        connector.Add(RecordedStep.Export, "res.partner");
        connector.Add(RecordedStep.Webhook, "articles.deleted", "articles.deleted");
        connector.Add(RecordedStep.Inventory, "levels");
        connector.Add(RecordedStep.Auth, "hmac");

        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            connector.Folder,
            "installs-cleanly",
            "upgrades-cleanly",
            "uninstalls-cleanly"
        );

        AssertPassed(report);
    }

    private static void AddEverything(EnhancedConnector connector)
    {
        connector.AddBinding("order", "sale.order");
        string[] topics = ["orders/create", "orders/updated", "orders/cancelled"];
        connector.Add(RecordedStep.Webhook, string.Join(' ', topics), topics);
        connector.Add(RecordedStep.Export, "res.partner");
        connector.Add(RecordedStep.Inventory, "levels");

        string backend = connector.Read("models/backend.py");
        Assert.Contains("# Our buyers look at this", backend, StringComparison.Ordinal);
        Assert.Contains("def export_res_partner", backend, StringComparison.Ordinal);
        Assert.False(
            File.Exists(Path.Combine(connector.Folder, "components", "importer.py"))
                && connector
                    .Read("components/importer.py")
                    .Contains("ShopifyProductImporter", StringComparison.Ordinal)
        );
    }

    private static void AssertPassed(CertificationReport report, params string[] notRun)
    {
        Assert.Equal(
            notRun,
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
                    $"{check.Id}: {check.Reason} {string.Join('\n', check.Findings.Select(finding => finding.Message))}"
                )
        );
    }

    private static async Task<OdooRun> RunAsync(
        CertificationContext context,
        string what,
        params string[] arguments
    )
    {
        OdooRun run = await OdooRun.RunAsync(
            context.Program.Once(context.Database, [.. arguments]),
            context.LogFile($"odoo-{what}.log"),
            TestContext.Current.CancellationToken
        );
        return run.OrThrow(what);
    }

    private static async Task<string> ScriptAsync(CertificationContext context, string script)
    {
        OdooRun run = await OdooRun.RunAsync(
            context.Program.Shell(context.Database, script),
            context.LogFile("odoo-shell.log"),
            TestContext.Current.CancellationToken
        );
        run.OrThrow("running a script");
        return await File.ReadAllTextAsync(run.LogFile, TestContext.Current.CancellationToken);
    }
}
