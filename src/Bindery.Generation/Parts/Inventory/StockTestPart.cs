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
    private const string Place = "17";

    private readonly StockTestRest rest = new(levels);

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
                Sends(levels.UpdateVariant ?? update),
                levels.UpdateVariant is null ? PythonSource.Empty : SendsItself(update),
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
                {{new StockTestBindings(levels).ToSource()}}
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
                    .. levels.Members.Place is null
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

    private PythonSource Sends(Endpoint update) =>
        PythonSource.Of(
            $$"""
            def test_sends_a_level_once(self):
                {{PythonSource.Lines(rest.Known(), Takes(update))}}
                self.sync(self.backend, "stock_export")
                {{Sent(update)}}
            """
        );

    private PythonSource SendsItself(Endpoint update) =>
        PythonSource.Of(
            $$"""
            def test_a_product_without_variants_has_its_own_address(self):
                self.parent.external_id = {{PythonLiteral.Of(StockTestBindings.Item)}}
                {{PythonSource.Lines(rest.Known(), Takes(update))}}
                {{Sent(update)}}
            """
        );

    private PythonSource Sent(Endpoint update)
    {
        string? envelope = update.BodyEnvelope ?? update.Envelope;
        PythonSource body =
            update.Body == BodyStyle.Plain || envelope is null
                ? PythonSource.Empty
                : Subscript.Of(envelope);
        return PythonSource.Of(
            $$"""
            self.sync(self.backend, "stock_export")
            sent = [call.body for call in self.calls if call.method == {{PythonLiteral.Of(
                update.Method
            )}}]
            self.assertEqual(len(sent), 1)
            {{PythonSource.Lines(SaysHowMuch(body), rest.Keeps(body))}}
            """
        );
    }

    private PythonSource SaysHowMuch(PythonSource body) =>
        TestStatement.Equal(
            PythonSource.Of($"sent[0]{body}{Subscript.Of(levels.Members.Quantity)}"),
            levels.Connector.Blueprint.BodyFormat == BodyFormat.Xml
                ? PythonLiteral.Of("5")
                : PythonLiteral.Of(5)
        );

    private static PythonSource Takes(Endpoint update) =>
        Answer(update, PathOf(update), PythonGroup.Dictionary());

    private static string PathOf(Endpoint update) =>
        update
            .Path.Replace("{id}", StockTestBindings.Item, StringComparison.Ordinal)
            .Replace("{parent}", StockTestBindings.Parent, StringComparison.Ordinal);

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
            PythonAttribute.Entry(
                levels.Members.Item,
                PythonAttribute.Text(StockTestBindings.Item)
            ),
            .. levels.Members.Place is { } place
                ? new[] { PythonAttribute.Entry(place, PythonAttribute.Text(Place)) }
                : [],
            PythonAttribute.Entry(levels.Members.Quantity, PythonGroup.Leaf(PythonLiteral.Of(9))),
        ];

    private static PythonSource Answer(Endpoint endpoint, string path, PythonGroup content) =>
        TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of(endpoint.Method),
            PythonLiteral.Of(path),
            SampleBody.Of(endpoint.Envelope, content).ToSource(TestStatement.Indent)
        );
}
