using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary><c>tests/test_webhook.py</c>: deliveries that are signed, forged, and sent twice.</summary>
internal sealed class WebhookTestPart(ConnectorContext connector, Blueprints.Webhooks webhooks)
    : IPart
{
    private readonly WebhookProof _proof = new(connector, webhooks.Signature);

    private PythonLiteral Topic => PythonLiteral.Of(webhooks.Topics[0].Topic);

    public ModuleDraft PutInto(ModuleDraft draft) => draft.EnsureTestFile("test_webhook", Source());

    private PythonSource Source() =>
        PythonSource.Of(
            $$"""
            {{Licence.Comment(connector.License)}}

            {{PythonSource.Lines(
                _proof.Modules.Select(module => PythonSource.Of($"import {PythonName.Of(module)}"))
            )}}

            from odoo.tests import tagged
            from odoo.tests.common import HttpCase
            from odoo.tools import mute_logger

            from .common import BACKEND

            SECRET = BACKEND[{{PythonLiteral.Of(webhooks.Signature.Secret)}}]
            {{_proof.Constants}}
            TOPIC = {{Topic}}
            BODY = {{Body()}}.encode()
            CONTROLLER = "odoo.addons.generic_connector.controllers.webhook"


            @tagged("post_install", "-at_install")
            class TestWebhook(HttpCase):
                {{PythonSource.Paragraphs(
                SetUp(),
                _proof.Method,
                Deliver(),
                Stored(),
                Tests()
            )}}

            """
        );

    private PythonSource SetUp() =>
        PythonSource.Of(
            $"""
            def setUp(self):
                super().setUp()
                self.backend = self.env[{PythonLiteral.Of(
                connector.Names.BackendModel
            )}].create(BACKEND)
            """
        );

    private PythonSource Deliver()
    {
        ImmutableArray<(string Name, PythonSource Value)> headers =
        [
            ("Content-Type", PythonLiteral.Of("application/json")),
            .. webhooks.TopicHeader is { } topic
                ? [(topic, PythonSource.Of($"TOPIC"))]
                : Array.Empty<(string, PythonSource)>(),
            .. _proof.Headers,
            .. webhooks.DeliveryHeader is { } delivery
                ? [(delivery, (PythonSource)PythonLiteral.Of("delivery-1"))]
                : Array.Empty<(string, PythonSource)>(),
        ];
        PythonSource entries = PythonSource.Lines(
            headers.Select(header =>
                PythonSource.Of($"{PythonLiteral.Of(header.Name)}: {header.Value},")
            )
        );
        return PythonSource.Of(
            $$"""
            def deliver(self, signature=None):
                {{Docstring.Of("Send BODY, rightly signed unless a signature is given.")}}
                headers = {
                    {{entries}}
                }
                {{Path()}}
                return self.url_open(path, data=BODY, headers=headers)
            """
        );
    }

    private PythonSource Path()
    {
        string address = $"/{connector.Names.SnakePrefix}/webhook/%s";
        return webhooks.TopicEndsAddress
            ? PythonSource.Of(
                $"path = {PythonLiteral.Of(address + "/%s")} % (self.backend.webhook_token, TOPIC)"
            )
            : PythonSource.Of($"path = {PythonLiteral.Of(address)} % self.backend.webhook_token");
    }

    private PythonLiteral Body()
    {
        JsonObject body = new() { ["note"] = "déjà vu <b>" };
        if (webhooks is { TopicHeader: null, TopicPath: { } path })
        {
            SamplePath.Write(body, path, webhooks.Topics[0].Topic);
        }

        if (webhooks is { AccountPath: { } account, AccountSetting: { } setting })
        {
            SamplePath.Write(body, account, SampleSettings.TextOf(connector, setting));
        }

        return PythonLiteral.Of(
            Listed(body)
                .ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        );
    }

    private JsonNode Listed(JsonObject told)
    {
        if (!webhooks.Several)
        {
            return told;
        }

        JsonArray events = new(told);
        if (webhooks.EventsPath is not { } path)
        {
            return events;
        }

        JsonObject body = [];
        SamplePath.Write(body, path, events);
        return body;
    }

    /// <summary>What of the body is stored: all of it, or the event that it tells.</summary>
    private PythonSource Kept() =>
        webhooks.Several
            ? PythonSource.Of($"self.assertIn(webhook.payload, BODY.decode())")
            : PythonSource.Of($"self.assertEqual(webhook.raw_body(), BODY)");

    private static PythonSource Stored() =>
        PythonSource.Of(
            $"""
            def stored(self):
                return self.env["generic.webhook"].search(
                    [("generic_backend_id", "=", self.backend.generic_backend_id.id)]
                )
            """
        );

    private PythonSource Tests() =>
        PythonSource.Of(
            $"""
            def test_stores_a_signed_delivery_and_queues_it(self):
                response = self.deliver()
                self.assertEqual(response.status_code, 200)
                webhook = self.stored()
                {Kept()}
                self.assertEqual(webhook.event_type, TOPIC)
                key = "webhook:%s" % webhook.id
                jobs = self.env["queue.job"].search([("identity_key", "=", key)])
                self.assertEqual(len(jobs), 1)

            @mute_logger(CONTROLLER)
            def test_refuses_a_forged_delivery(self):
                for forged in (self.signature(BODY, "another secret"), "none at all"):
                    response = self.deliver(signature=forged)
                    self.assertEqual(response.status_code, 401)
                self.assertFalse(self.stored())

            def test_stores_a_doubled_delivery_once(self):
                self.deliver()
                response = self.deliver()
                self.assertEqual(response.status_code, 200)
                self.assertEqual(len(self.stored()), 1)

            def test_every_topic_has_a_handler(self):
                for event, model in self.backend._webhook_handlers.values():
                    self.assertTrue(hasattr(self.backend, "_webhook_%s" % event))
                    self.assertIn(model, self.env)
            """
        );
}
