using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Testing;

namespace Bindery.Generation.Tests.Enhancement;

public sealed class AddTests
{
    private static readonly RecordedStep Customer = TestModules.Binding("customer", "res.partner");

    [Fact]
    public void A_connector_that_a_person_wrote_gets_a_binding_without_a_line_spoilt()
    {
        ModuleFiles before = TestModules.Boutique();

        Golden.Match(before.DiffTo(before.Add(Customer)), "boutique-customer.diff");
    }

    [Fact]
    public void What_is_written_for_a_person_is_what_init_writes()
    {
        ModuleFiles added = TestModules.Written("product").Add(Customer);
        ModuleFiles together = TestModules.Written("product", "customer");

        Assert.Equal(
            together.Files.Keys.Order(StringComparer.Ordinal),
            added.Files.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(together.TextOf("components/mapper.py"), added.TextOf("components/mapper.py"));
    }

    [Fact]
    public void Added_twice_is_added_once()
    {
        ModuleFiles once = TestModules.Boutique().Add(Customer);

        Assert.True(ConnectorEnhancer.Add(once, Customer).Changes.IsEmpty);
    }

    [Fact]
    public void A_binding_that_is_there_gets_only_what_it_lacks()
    {
        ModuleFiles before = TestModules.Boutique();

        ModuleFiles after = before.Add(TestModules.Binding("article", "product.template"));

        Assert.Equal(before.TextOf("model/article.py"), after.TextOf("model/article.py"));
        Assert.Equal(before.TextOf("model/component.py"), after.TextOf("model/component.py"));
        Assert.DoesNotContain("views/article_views.xml", after.Files.Keys);
        Assert.Contains(
            "job_function_boutique_article_import_batch",
            after.TextOf("data/queue_job_function_data.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_list_that_a_button_opens_is_loaded_before_the_button()
    {
        string manifest = TestModules.Boutique().Add(Customer).TextOf("__manifest__.py");

        Assert.True(
            manifest.IndexOf("customer_views.xml", StringComparison.Ordinal)
                < manifest.IndexOf("views/shop.xml", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_deletion_topic_deletes_and_any_other_one_writes()
    {
        string backend = TestModules
            .Boutique()
            .Add(TestModules.Webhook("articles.deleted", "neu=article"))
            .TextOf("model/shop.py");

        Assert.Contains(
            "'articles.deleted': ('delete', 'boutique.article')",
            backend,
            StringComparison.Ordinal
        );
        Assert.Contains("'neu': ('upsert', 'boutique.article')", backend, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_asks_for_what_it_refers_to_first()
    {
        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(
                TestModules.Boutique(),
                TestModules.Binding("order", "sale.order")
            )
        );

        Assert.Contains(
            "bindery add binding boutique customer --odoo-model res.partner",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(RecordedStep.Sync, "bicycle", "has no entity called 'bicycle'")]
    [InlineData(RecordedStep.Export, "crm.lead", "has no entity for crm.lead")]
    [InlineData(RecordedStep.Webhook, "x/y", "which entity the topic")]
    [InlineData(RecordedStep.Auth, "handshake", "is no scheme that the adapter knows")]
    public void What_can_not_be_told_is_asked_for(string kind, string name, string said)
    {
        RecordedStep step = TestModules.Step(kind, name) with { Names = [name] };

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(TestModules.Boutique(), step)
        );

        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadRequest, failure.ExitCode);
    }

    [Fact]
    public void A_backend_on_OCAs_own_collection_is_told_how_to_stand_on_the_framework()
    {
        ModuleFiles module = TestModules
            .Boutique()
            .Edit("model/shop.py", "'generic.backend.mixin'", "'connector.backend'");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(module, Customer)
        );

        Assert.Contains("model/shop.py:6", failure.Message, StringComparison.Ordinal);
        Assert.Contains("generic_connector", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_Python_is_not_edited()
    {
        ModuleFiles module = TestModules
            .Boutique()
            .Edit(
                "model/shop.py",
                "def sync_articles(self, **options):",
                "def sync_articles(self, **options:"
            );

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(module, Customer)
        );

        Assert.Contains("model/shop.py", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_whose_list_is_computed_is_left_to_the_person()
    {
        ModuleFiles module = TestModules
            .Boutique()
            .Edit("__manifest__.py", "'data': [", "'data': DATA + [");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(module, Customer)
        );

        Assert.Contains("\"data\" in __manifest__.py", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_does_not_extend_the_frameworks_gets_instructions()
    {
        ModuleFiles module = TestModules
            .Boutique()
            .Edit(
                "views/shop.xml",
                "<field name=\"inherit_id\" ref=\"generic_connector.generic_backend_view_form\"/>",
                ""
            );

        EnhancementPlan plan = ConnectorEnhancer.Add(module, Customer);

        Assert.False(plan.Changes.IsEmpty);
        Assert.Contains(
            plan.Instructions,
            text => text.Contains("sync_customers", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Code_is_said_in_the_files_own_words()
    {
        ModuleFiles module = TestModules
            .Boutique()
            .Edit(
                "model/shop.py",
                "from odoo import fields as f, api, fields",
                "from odoo import fields as f, api"
            );

        string backend = module.Add(Customer).TextOf("model/shop.py");

        Assert.Contains("customer_count = f.Integer(", backend, StringComparison.Ordinal);
        Assert.Contains("from odoo import fields as f, api\n", backend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_extended_already_gets_its_field_there()
    {
        ModuleFiles after = TestModules
            .Boutique()
            .Add(TestModules.Binding("combo", "product.template"));

        Assert.DoesNotContain("models/product_template.py", after.Files.Keys);
        Assert.Contains(
            "boutique_product_template_combo_ids",
            after.TextOf("model/article.py"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Stock_levels_are_those_of_the_variants_where_there_are_variants()
    {
        ModuleFiles after = TestModules
            .Written("product")
            .Add(TestModules.Step(RecordedStep.Inventory, "levels"));

        string components = after.TextOf("components/inventory.py");
        Assert.Contains(
            "_apply_on = \"shopify.product.product\"",
            components,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "_item_field = \"external_inventory_item\"",
            components,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "external_quantity",
            after.TextOf("models/variant_binding.py"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "stock_location",
            after.TextOf("models/backend.py"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_person_who_wrote_the_binding_gets_stock_levels_on_it()
    {
        ModuleFiles after = TestModules
            .Boutique()
            .Add(TestModules.Step(RecordedStep.Inventory, "levels"));

        Assert.Contains(
            "external_quantity",
            after.TextOf("model/article.py"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "_inventory_binding = 'boutique.article'",
            after.TextOf("model/shop.py"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Visits_that_become_meetings_bring_the_calendar()
    {
        ModuleFiles after = TestModules
            .Written("customer")
            .Add(TestModules.Binding("visit", "calendar.event"));

        Assert.Contains("\"calendar\"", after.TextOf("__manifest__.py"), StringComparison.Ordinal);
    }

    [Fact]
    public void Stock_levels_ask_for_products_first()
    {
        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(
                TestModules.Written("customer"),
                TestModules.Step(RecordedStep.Inventory, "levels")
            )
        );

        Assert.Contains(
            "product --odoo-model product.template",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("oauth1", "client_key", "token_secret")]
    [InlineData("hmac", "timestamp_header", "api_secret")]
    [InlineData("jwt", "lifetime_seconds", "jwt_key")]
    public void A_scheme_brings_its_settings(string scheme, string option, string setting)
    {
        ModuleFiles after = TestModules.Boutique().Add(TestModules.Step(RecordedStep.Auth, scheme));

        Assert.Contains(
            $"'{option}'",
            after.TextOf("model/component.py"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"  {setting} = fields.Char(",
            after.TextOf("model/shop.py"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"name=\"{setting}\" password=\"True\"",
            after.TextOf("views/shop.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_tokens_are_got_only_a_person_knows()
    {
        RecordedStep step = TestModules.Step(RecordedStep.Auth, "oauth2-client");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(TestModules.Boutique(), step)
        );
        ModuleFiles after = TestModules.Boutique().Add(step with { TokenUrl = "{url}/token" });

        Assert.Contains("--token-url", failure.Message, StringComparison.Ordinal);
        Assert.Contains(
            "'token_url': '{url}/token'",
            after.TextOf("model/component.py"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_tests_of_a_connector_know_its_new_settings()
    {
        ModuleFiles after = TestModules
            .Written("product")
            .Add(TestModules.Step(RecordedStep.Auth, "hmac"));

        Assert.Contains(
            "\"api_secret\": ",
            after.TextOf("tests/common.py"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(RecordedStep.Binding, "product")]
    [InlineData(RecordedStep.Sync, "product")]
    [InlineData(RecordedStep.Export, "product.template")]
    [InlineData(RecordedStep.Webhook, "products/create")]
    [InlineData(RecordedStep.Auth, "api-key")]
    public void What_init_wrote_need_not_be_added(string kind, string name)
    {
        RecordedStep step = TestModules.Step(kind, name) with
        {
            OdooModel = kind == RecordedStep.Binding ? "product.template" : null,
            Names = kind == RecordedStep.Webhook ? [name] : [],
        };
        ModuleFiles module = TestModules.Written("product", "customer");

        EnhancementPlan plan = ConnectorEnhancer.Add(module, step);

        Assert.True(plan.Changes.IsEmpty, module.DiffTo(module.After(plan.Changes)));
    }

    [Fact]
    public void A_model_that_the_framework_offers_no_export_of_gets_its_own_menu_entry()
    {
        ModuleFiles bound = TestModules
            .Boutique()
            .Add(Customer)
            .Add(TestModules.Binding("lead", "crm.lead"));

        ModuleFiles after = bound
            .Add(TestModules.Step(RecordedStep.Export, "crm.lead"))
            .Add(TestModules.Step(RecordedStep.Export, "res.partner"));

        string entries = after.TextOf("views/export_wizard_views.xml");
        Assert.Contains("id=\"crm_lead_export_action\"", entries, StringComparison.Ordinal);
        Assert.DoesNotContain("res_partner", entries, StringComparison.Ordinal);
        Assert.Contains(
            "'views/export_wizard_views.xml'",
            after.TextOf("__manifest__.py"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_can_not_be_sent_without_a_person_is_said()
    {
        ModuleFiles module = TestModules.Written("product", "customer");

        EnhancementPlan plan = ConnectorEnhancer.Add(
            module,
            TestModules.Step(RecordedStep.Export, "res.partner")
        );

        Assert.Contains(
            plan.Notes,
            note => note.Contains("first_name and last_name", StringComparison.Ordinal)
        );
        Assert.Contains(
            "\"name\": \"Customer\"",
            module.After(plan.Changes).TextOf("tests/test_export_customers.py"),
            StringComparison.Ordinal
        );
    }
}
