using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.OrderStatus;

/// <summary><c>tests/test_delivery.py</c>: parts of an order that left are told once, each by its own name.</summary>
internal sealed class DeliveryTestPart(EntityContext entity, StatusSending sent) : IPart
{
    private const string Key = "11";
    private const int Part = 6;

    public ModuleDraft PutInto(ModuleDraft draft) =>
        sent is { Each: { } parts, Delivered: { } delivered } && !delivered.StartsWith('{')
            ? draft.EnsureTestFile("test_delivery", Source(parts, delivered))
            : draft;

    private PythonSource Source(OrderParts parts, string delivered)
    {
        PythonName testCase = TestNames.Case(entity.Connector);
        return PythonSource.Of(
            $"""
            {Licence.Comment(entity.Connector.License)}

            from odoo.addons.generic_connector.components.paths import read_path
            from odoo.addons.queue_job.tests.common import trap_jobs

            from .common import {testCase}


            class TestDelivery({testCase}):
                {PythonAttribute.OfText("_method", sent.Endpoint.Method)}
                {PythonAttribute.OfText("_path", PathOf(sent.Endpoint))}

                {PythonSource.Paragraphs(
                SetUp(parts),
                Deliver(),
                TellsOnce(parts, delivered),
                Keeps(delivered)
            )}

            """
        );
    }

    private PythonSource SetUp(OrderParts parts) =>
        PythonSource.Of(
            $$"""
            def setUp(self):
                super().setUp()
                product = self.env["product.product"].create({"name": "Tea", "type": "consu"})
                self.order = self.env["sale.order"].create(
                    {
                        "partner_id": self.env["res.partner"].create({"name": "Ada"}).id,
                        "order_line": [(0, 0, {"product_id": product.id})],
                    }
                )
                self.link = self.env[{{PythonLiteral.Of(entity.Names.BindingModel)}}].create(
                    {
                        "backend_id": self.backend.id,
                        "odoo_id": self.order.id,
                        "external_id": {{PythonLiteral.Of(Key)}},
                    }
                )
                self.order.action_confirm()
                self.backend.export_on_change = True
                {{Shows(PythonGroup.Leaf(PythonSource.Of($"None")))}}
                {{TestStatement.Call(
                PythonSource.Of($"self.answer"),
                PythonLiteral.Of(parts.Endpoint.Method),
                PythonLiteral.Of(PathOf(parts.Endpoint)),
                SampleBody.Of(parts.Endpoint.Envelope, Listed(parts)).ToSource(TestStatement.Indent)
            )}}
                self.answer(self._method, self._path, {})
            """
        );

    /// <summary>One part that has left already, where the platform tells them apart, and one that waits.</summary>
    private static PythonGroup Listed(OrderParts parts) =>
        parts.Only is { } only
            ? PythonGroup.List([
                Listed(parts, Part - 1, only, "no longer"),
                Listed(parts, Part, only, only.Values[0]),
            ])
            : PythonGroup.List([PythonGroup.Dictionary(Named(parts, Part))]);

    private static PythonGroup Listed(
        OrderParts parts,
        int part,
        RecordFilter only,
        string state
    ) =>
        PythonGroup.Dictionary(
            Named(parts, part),
            PythonAttribute.Entry(only.Path, PythonAttribute.Text(state))
        );

    private static PythonGroup Named(OrderParts parts, int part) =>
        PythonAttribute.Entry(parts.Key, PythonGroup.Leaf(PythonLiteral.Of(part)));

    private static PythonSource Deliver() =>
        PythonSource.Of(
            $"""
            def deliver(self):
                with trap_jobs() as trap:
                    self.order.picking_ids.move_ids.quantity_done = 1
                    self.order.picking_ids._action_done()
                    trap.perform_enqueued_jobs()

            def sent(self):
                return [
                    call.body
                    for call in self.calls
                    if call.method == self._method and call.path.endswith(self._path)
                ]
            """
        );

    private PythonSource TellsOnce(OrderParts parts, string delivered) =>
        PythonSource.Of(
            $"""
            def test_tells_what_still_waited_once(self):
                self.deliver()
                self.link._export_to_external()
                self.assertEqual(len(self.sent()), 1)
                {TestStatement.Call(
                PythonSource.Of($"part = read_path"),
                PythonSource.Of($"self.sent()[0]"),
                PythonLiteral.Of(parts.Member)
            )}
                self.assertEqual(part, {PythonLiteral.Of(Part)})
                {TestStatement.Equal(
                PythonSource.Of($"self.link.{PythonName.Of(entity.Entity.StatusField!)}"),
                PythonLiteral.Of(delivered)
            )}
            """
        );

    private PythonSource Keeps(string delivered) =>
        PythonSource.Of(
            $"""
            def test_leaves_an_order_alone_that_has_left_there_already(self):
                self.answers.clear()
                {Shows(PythonAttribute.Text(delivered))}
                self.deliver()
                self.assertFalse(self.sent())
            """
        );

    private PythonSource Shows(PythonGroup status)
    {
        Endpoint read = entity.Entity.Endpoints.Read!;
        return TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of(read.Method),
            PythonLiteral.Of(PathOf(read)),
            SampleBody
                .Of(read.Envelope, SampleBody.Of(entity.Entity.States!.Path, status))
                .ToSource(TestStatement.Indent)
        );
    }

    private static string PathOf(Endpoint endpoint) =>
        endpoint.Path.Replace("{id}", Key, StringComparison.Ordinal);
}
