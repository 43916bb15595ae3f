using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;
using Bindery.Generation.Initialisation;
using Bindery.Generation.Parts;
using Bindery.Modules;

namespace Bindery.Generation.Tests.Parts;

/// <summary>What is written for a platform of which nothing but its kind is known.</summary>
public sealed class ArchetypeTests
{
    [Theory]
    [InlineData(ConnectorType.Ecommerce)]
    [InlineData(ConnectorType.Logistics)]
    [InlineData(ConnectorType.Accounting)]
    [InlineData(ConnectorType.Crm)]
    public void Every_part_put_twice_changes_nothing(ConnectorType type)
    {
        ConnectorContext connector = Connector(type);
        ModuleFiles once = Generate(connector);

        ModuleFiles twice = ConnectorInitialiser.GenerateInto(once, connector);

        Assert.Equal("", ChangeSetDiff.Render(once.ChangesTo(twice)));
    }

    [Theory]
    [InlineData(ConnectorType.Ecommerce)]
    [InlineData(ConnectorType.Logistics)]
    [InlineData(ConnectorType.Accounting)]
    [InlineData(ConnectorType.Crm)]
    public void Every_imported_entity_has_tests_of_its_own(ConnectorType type)
    {
        ConnectorContext connector = Connector(type);

        string package = Text(Generate(connector), "tests/__init__.py");

        Assert.All(
            connector.Entities.Where(entity => entity.IsImported),
            entity => Assert.Contains($"from . import test_import_{entity.Names.Plural}\n", package)
        );
    }

    [Fact]
    public void Two_entities_of_one_Odoo_model_have_two_bindings()
    {
        ConnectorContext connector = Connector(ConnectorType.Crm);

        Assert.Equal(
            [
                "my.shop.res.partner",
                "my.shop.res.partner.contact",
                "my.shop.product.template",
                "my.shop.crm.lead",
                "my.shop.mail.activity",
            ],
            connector.Entities.Select(entity => entity.Names.BindingModel)
        );
    }

    [Fact]
    public void A_binding_keeps_its_name_where_the_entity_before_it_is_left_out()
    {
        Blueprint blueprint = Connector(ConnectorType.Crm).Blueprint;

        Blueprint part = blueprint with { Entities = [blueprint.Entities[1]] };

        Assert.Equal(
            "my.shop.res.partner.contact",
            new ConnectorNames("my_shop").Of(part.Entities[0]).BindingModel
        );
    }

    [Fact]
    public void Records_of_one_Odoo_model_are_exported_as_what_they_look_like()
    {
        string backend = Text(Generate(Connector(ConnectorType.Crm)), "models/backend.py");

        Assert.Contains(
            """
                    companies = records.filtered_domain([("is_company", "=", True)])
                    records -= companies
            """,
            backend,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Pages_that_can_be_counted_are_shared_by_several_jobs()
    {
        ConnectorContext connector = Connector(ConnectorType.Crm);
        Pagination counted = new() { Style = PaginationStyle.Page, TotalHeader = "X-Total" };
        ConnectorContext sharing = connector with
        {
            Blueprint = connector.Blueprint with { Pagination = counted },
        };

        Assert.DoesNotContain("_parallel_jobs", Importers(connector), StringComparison.Ordinal);
        Assert.Contains("    _parallel_jobs = 4\n", Importers(sharing), StringComparison.Ordinal);
        Assert.Contains(
            "\"total_header\": \"X-Total\",\n",
            Text(Generate(sharing), "components/adapter.py"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_a_sent_field_refers_to_is_sent_before()
    {
        ConnectorContext connector = Connector(ConnectorType.Crm);
        Entity[] entities = [.. connector.Blueprint.Entities];
        FieldMapping company = new()
        {
            External = "company_id",
            Odoo = "parent_id",
            Type = FieldType.Reference,
            Convert = Conversion.Reference,
            Entity = entities[0].Name,
        };
        entities[1] = entities[1] with { Fields = [.. entities[1].Fields, company] };
        ModuleFiles files = Generate(
            connector with
            {
                Blueprint = connector.Blueprint with { Entities = [.. entities] },
            }
        );

        Assert.Contains(
            "    _dependencies = [(\"my.shop.res.partner\", \"parent_id\")]\n",
            Text(files, "components/exporter.py"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "        (export_reference(\"parent_id\", \"my.shop.res.partner\"), \"company_id\"),\n",
            Text(files, "components/mapper.py"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_number_that_is_sent_is_looked_up_before_it_is_created_again()
    {
        string adapter = Text(
            Generate(Connector(ConnectorType.Accounting)),
            "components/adapter.py"
        );

        Assert.Contains("_reference_field = ", adapter, StringComparison.Ordinal);
    }

    private static ConnectorContext Connector(ConnectorType type) =>
        new(
            BlueprintCatalog.Archetype(type).Instantiate("my_shop", "My Shop"),
            new ConnectorNames("my_shop"),
            "LGPL-3"
        );

    private static ModuleFiles Generate(ConnectorContext connector) =>
        ConnectorInitialiser.GenerateInto(ModuleFiles.Empty(connector.Names.Module), connector);

    private static string Importers(ConnectorContext connector) =>
        Text(Generate(connector), "components/importer.py");

    private static string Text(ModuleFiles module, string path) =>
        System.Text.Encoding.UTF8.GetString(module.Find(path)!.Bytes.AsSpan());
}
