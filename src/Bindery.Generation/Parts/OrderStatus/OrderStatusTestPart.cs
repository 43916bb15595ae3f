using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.OrderStatus;

/// <summary><c>tests/test_order_status.py</c>: the platform is told of a status once.</summary>
internal sealed class OrderStatusTestPart(EntityContext entity, StatusSending sent) : IPart
{
    private const string Key = "11";

    /// <summary>What is done in Odoo, and the status that says so.</summary>
    private (string Action, string Status) Step =>
        Filled(sent.Confirmed) is { Length: > 0 } confirmed && confirmed != First
            ? ("action_confirm", confirmed)
            : ("_action_cancel", Filled(sent.Cancelled) ?? "");

    private string First => Filled(sent.Sequence[0])!;

    /// <summary>A status, or the first that the setting in its place names in the tests.</summary>
    private string? Filled(string? status) =>
        MemberSetting.Of(status) is { } name
            ? SampleSettings.TextOf(entity.Connector, name).Split(',')[0].Trim()
            : status;

    public ModuleDraft PutInto(ModuleDraft draft) =>
        sent.Member is null || Step.Status.Length == 0 || First.Length == 0
            ? draft
            : draft.EnsureTestFile("test_order_status", Source());

    private PythonSource Source()
    {
        PythonName testCase = TestNames.Case(entity.Connector);
        return PythonSource.Of(
            $"""
            {Licence.Comment(entity.Connector.License)}

            from odoo.addons.queue_job.tests.common import trap_jobs

            from .common import {testCase}


            class TestOrderStatus({testCase}):
                {PythonAttribute.OfText("_method", sent.Endpoint.Method)}
                {PythonAttribute.OfText("_path", PathOf(sent.Endpoint))}

                {PythonSource.Paragraphs(SetUp(), Jobs(), TellsOnce(), Keeps())}

            """
        );
    }

    private PythonSource SetUp() =>
        PythonSource.Of(
            $$"""
            def setUp(self):
                super().setUp()
                self.backend.export_on_change = True
                self.order = self.env["sale.order"].create(
                    {"partner_id": self.env["res.partner"].create({"name": "Ada"}).id}
                )
                {{TestStatement.Call(
                PythonSource.Of(
                    $"self.link = self.env[{PythonLiteral.Of(entity.Names.BindingModel)}].create"
                ),
                PythonGroup
                    .Dictionary(
                        Leaf("backend_id", PythonSource.Of($"self.backend.id")),
                        Leaf("odoo_id", PythonSource.Of($"self.order.id")),
                        PythonAttribute.Entry("external_id", PythonAttribute.Text(Key)),
                        PythonAttribute.Entry(
                            entity.Entity.StatusField!,
                            PythonAttribute.Text(First)
                        )
                    )
                    .ToSource(TestStatement.Indent + 4)
            )}}
                {{Shows(First)}}
                self.answer(self._method, self._path, {})

            def sent(self):
                return [
                    call.body
                    for call in self.calls
                    if call.method == self._method and call.path.endswith(self._path)
                ]
            """
        );

    private static PythonSource Jobs() =>
        PythonSource.Of(
            $"""
            def act(self, action):
                with trap_jobs() as trap:
                    getattr(self.order, action)()
                    trap.perform_enqueued_jobs()
            """
        );

    private PythonSource TellsOnce() =>
        PythonSource.Of(
            $$"""
            def test_tells_a_status_once(self):
                self.act({{PythonLiteral.Of(Step.Action)}})
                self.link._export_to_external()
                self.assertEqual(len(self.sent()), 1)
                {{TestStatement.Equal(
                PythonSource.Of($"self.sent()[0]{Subscript.Of(sent.Member!)}"),
                PythonLiteral.Of(Step.Status)
            )}}
                {{TestStatement.Equal(
                PythonSource.Of($"self.link.{PythonName.Of(entity.Entity.StatusField!)}"),
                PythonLiteral.Of(Step.Status)
            )}}
            """
        );

    private PythonSource Keeps() =>
        PythonSource.Of(
            $$"""
            def test_leaves_an_order_alone_that_is_there_already(self):
                self.answers.clear()
                {{Shows(Step.Status)}}
                self.act({{PythonLiteral.Of(Step.Action)}})
                self.assertFalse(self.sent())
            """
        );

    private PythonSource Shows(string status)
    {
        Endpoint read = entity.Entity.Endpoints.Read!;
        return TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of(read.Method),
            PythonLiteral.Of(PathOf(read)),
            SampleBody
                .Of(
                    read.Envelope,
                    SampleBody.Of(entity.Entity.States!.Path, PythonAttribute.Text(status))
                )
                .ToSource(TestStatement.Indent)
        );
    }

    private static string PathOf(Endpoint endpoint) =>
        endpoint.Path.Replace("{id}", Key, StringComparison.Ordinal);

    private static PythonGroup Leaf(string name, PythonSource value) =>
        PythonAttribute.Entry(name, PythonGroup.Leaf(value));
}
