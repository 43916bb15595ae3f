using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Parts.Tests.Import;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Inventory;

/// <summary><c>tests/test_inventory.py</c>: a level goes there once, and comes here.</summary>
internal sealed class StockTestPart(StockLevels levels) : IPart
{
    private const string Item = "11";
    private const string Place = "17";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        levels.Level.Endpoints.Update is { } update
            ? draft.EnsureTestFile("test_inventory", Source(levels.Level.Endpoints.List, update))
            : draft;

    private PythonSource Source(Endpoint? list, Endpoint update)
    {
        PythonName testCase = TestNames.Case(levels.Connector);
        return PythonSource.Of(
            $"""
            {Licence.Comment(levels.Connector.License)}

            from .common import {testCase}


            class TestInventory({testCase}):
                {PythonSource.Paragraphs(
                SetUp(),
                Sends(update),
                list is null ? PythonSource.Empty : Fetches(list)
            )}

            """
        );
    }

    private PythonSource SetUp() =>
        PythonSource.Of(
            $$"""
            def setUp(self):
                super().setUp()
                self.warehouse = self.env["stock.warehouse"].search(
                    [("company_id", "=", self.env.company.id)], limit=1
                )
                {{Write()}}
                self.product = self.env["product.product"].create(
                    {"name": "Tea", "type": "product"}
                )
                self.env["stock.quant"]._update_available_quantity(
                    self.product, self.warehouse.lot_stock_id, 5
                )
                {{TestStatement.Call(
                PythonSource.Of($"self.env[{PythonLiteral.Of(levels.Binding)}].create"),
                PythonGroup.Dictionary(Binding()).ToSource(TestStatement.Indent + 4)
            )}}
            """
        );

    private PythonSource Write() =>
        TestStatement.Call(
            PythonSource.Of($"self.backend.write"),
            PythonGroup
                .Dictionary([
                    PythonAttribute.Entry(
                        "warehouse_id",
                        PythonGroup.Leaf(PythonSource.Of($"self.warehouse.id"))
                    ),
                    .. levels.PlaceMember is null
                        ? []
                        : new[]
                        {
                            PythonAttribute.Entry(
                                StockLevels.PlaceField,
                                PythonAttribute.Text(Place)
                            ),
                        },
                ])
                .ToSource(TestStatement.Indent + 4)
        );

    private ImmutableArray<PythonGroup> Binding()
    {
        PythonSource product = levels.IsOfTemplates
            ? PythonSource.Of($"self.product.product_tmpl_id.id")
            : PythonSource.Of($"self.product.id");
        string[] names =
            levels.ItemField == "external_id" ? ["external_id"] : ["external_id", levels.ItemField];
        return
        [
            PythonAttribute.Entry(
                "backend_id",
                PythonGroup.Leaf(PythonSource.Of($"self.backend.id"))
            ),
            PythonAttribute.Entry("odoo_id", PythonGroup.Leaf(product)),
            .. names.Select(name => PythonAttribute.Entry(name, PythonAttribute.Text(Item))),
        ];
    }

    private PythonSource Sends(Endpoint update)
    {
        PythonSource body =
            update.Body == BodyStyle.Plain || update.Envelope is null
                ? PythonSource.Empty
                : Subscript.Of(update.Envelope);
        string path = update.Path.Replace("{id}", Item, StringComparison.Ordinal);
        return PythonSource.Of(
            $$"""
            def test_sends_a_level_once(self):
                {{Answer(update, path, PythonGroup.Dictionary())}}
                self.sync(self.backend, "stock_export")
                self.sync(self.backend, "stock_export")
                sent = [call.body for call in self.calls if call.method == {{PythonLiteral.Of(
                update.Method
            )}}]
                self.assertEqual(len(sent), 1)
                {{TestStatement.Equal(
                PythonSource.Of($"sent[0]{body}{Subscript.Of(levels.QuantityMember)}"),
                PythonLiteral.Of(5)
            )}}
            """
        );
    }

    private PythonSource Fetches(Endpoint list) =>
        PythonSource.Of(
            $$"""
            def test_counts_to_what_the_platform_says(self):
                {{TestStatement.Call(
                PythonSource.Of($"level = self.record"),
                PythonGroup.Dictionary().ToSource(TestStatement.Indent),
                PythonGroup.Dictionary(Level()).ToSource(TestStatement.Indent + 4)
            )}}
                {{Lists(list)}}
                self.sync(self.backend, "stock_import")
                product = self.product.with_context(warehouse=self.warehouse.id)
                self.assertEqual(product.free_qty, 9)
            """
        );

    // Only an empty page ends a list whose pages are numbered.
    private PythonSource Lists(Endpoint list) =>
        PythonSource.Lines(
            Answer(list, list.Path, PythonGroup.List(PythonGroup.Leaf(PythonSource.Of($"level")))),
            ListAnswer.IsNumbered(levels.Connector.Blueprint.Pagination)
                ? Answer(list, list.Path, PythonGroup.List())
                : PythonSource.Empty
        );

    private ImmutableArray<PythonGroup> Level() =>
        [
            PythonAttribute.Entry(levels.ItemMember, PythonAttribute.Text(Item)),
            .. levels.PlaceMember is { } place
                ? new[] { PythonAttribute.Entry(place, PythonAttribute.Text(Place)) }
                : [],
            PythonAttribute.Entry(levels.QuantityMember, PythonGroup.Leaf(PythonLiteral.Of(9))),
        ];

    private static PythonSource Answer(Endpoint endpoint, string path, PythonGroup content) =>
        TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of(endpoint.Method),
            PythonLiteral.Of(path),
            SampleBody.Of(endpoint.Envelope, content).ToSource(TestStatement.Indent)
        );
}
