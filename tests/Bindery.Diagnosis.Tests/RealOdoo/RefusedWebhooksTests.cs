using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Certification.Checks;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;
using Bindery.Diagnosis.Verdicts;
using Bindery.Diagnosis.Webhooks;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>"Webhook signature verification failing."</summary>
[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class RefusedWebhooksTests(Clinic clinic)
{
    private const int Refused = 401;

    [Fact]
    public async Task The_secret_on_the_backend_is_another_one()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SetAsync("webhook_secret", "not-the-secret-of-this-webhook");

        Certification.Platform.Delivery delivery = await SendAsync(patient, Refused);

        Expect.First("webhook-refused", await patient.ExamineAsync(withLog: true));
        Expect.First("webhook-secret-wrong", Captured(delivery, "not-the-secret-of-this-webhook"));
    }

    [Fact]
    public async Task A_line_end_was_copied_with_the_secret()
    {
        Patient patient = await clinic.AdmitAsync();
        WebhookSubject subject = await patient.WebhooksAsync();
        await patient.SetAsync("webhook_secret", subject.Secret + "\n");

        Certification.Platform.Delivery delivery = await SendAsync(patient, Refused);

        Expect.First("auth-secret-with-space", await patient.ExamineAsync(withLog: true));
        Expect.First("webhook-secret-read-otherwise", Captured(delivery, subject.Secret + "\n"));
    }

    [Fact]
    public async Task The_secret_was_not_filled_in()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync("UPDATE shopify_backend SET webhook_secret = NULL");

        await SendAsync(patient, Refused);

        Expect.First("webhook-secret-empty", await patient.ExamineAsync(withLog: true));
    }

    [Fact]
    public async Task A_proxy_wrote_the_body_anew()
    {
        Patient patient = await clinic.AdmitAsync();
        WebhookSubject subject = await patient.WebhooksAsync();
        Certification.Platform.Delivery delivery = Signed(subject);
        string body = JsonNode.Parse(delivery.Body)!.ToJsonString(new() { WriteIndented = true });
        delivery = delivery with { Body = Encoding.UTF8.GetBytes(body) };

        DeliveryAnswer answer = await subject.SendAsync(
            delivery,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Refused, answer.Status);
        Expect.First("webhook-refused", await patient.ExamineAsync(withLog: true));
        Expect.First("webhook-body-changed", Captured(delivery, subject.Secret));
    }

    [Fact]
    public async Task The_server_has_several_databases_and_none_is_chosen()
    {
        await using OtherServer other = await OtherServer.StartAsync(
            await clinic.AdmitAsync(),
            new ServerOptions { RunsJobs = false, ServesOneDatabase = false }
        );
        await other.QueueAsync(isOld: false);

        Expect.First("webhook-database-unselected", await other.Doctor.ExamineAsync(log: null));
    }

    [Fact]
    public async Task The_controller_and_a_component_are_not_imported()
    {
        using TemporaryFolder folder = new();
        string broken = BrokenExample.Copy(
            folder,
            "__init__.py",
            "from . import controllers\n",
            ""
        );
        BrokenExample.Break(
            broken,
            "components/importer.py",
            "class ShopifyOrderImporter(Component):",
            "class ShopifyOrderImporter(AbstractComponent):"
        );
        BrokenExample.Break(
            broken,
            "components/importer.py",
            "import Component",
            "import AbstractComponent, Component"
        );
        await using OtherServer other = await OtherServer.StartAsync(
            await clinic.AdmitAsync(),
            new ServerOptions(),
            broken
        );
        await other.QueueAsync(isOld: false);
        await other.FinishAsync();

        ImmutableArray<Verdict> verdicts = await other.Doctor.ExamineAsync(other.LogFile);

        Expect.First("module-component-missing", verdicts);
        Assert.Contains("webhook-route-shadowed", verdicts.Select(one => one.Finding.Id));
    }

    [Fact]
    public async Task Nothing_is_named_where_it_is_accepted()
    {
        Patient patient = await clinic.AdmitAsync();
        WebhookSubject subject = await patient.WebhooksAsync();

        Certification.Platform.Delivery delivery = await SendAsync(patient, 200);
        await patient.Context.Jobs.WaitAsync(
            0,
            TimeSpan.FromMinutes(1),
            TestContext.Current.CancellationToken
        );

        Expect.Nothing(await patient.ExamineAsync(withLog: true));
        Expect.Nothing(Captured(delivery, subject.Secret));
    }

    private static async Task<Certification.Platform.Delivery> SendAsync(
        Patient patient,
        int expected
    )
    {
        WebhookSubject subject = await patient.WebhooksAsync();
        Certification.Platform.Delivery delivery = Signed(subject);
        DeliveryAnswer answer = await subject.SendAsync(
            delivery,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(expected, answer.Status);
        return delivery;
    }

    private static Certification.Platform.Delivery Signed(WebhookSubject subject) =>
        subject.Signer.Sign(
            subject.Topic,
            new PlatformRecord("4711", new JsonObject { ["id"] = 4711, ["note"] = "a/ü" }),
            subject.Secret,
            Guid.NewGuid().ToString()
        );

    /// <summary>What <c>doctor webhook</c> says of it.</summary>
    private static ImmutableArray<Verdict> Captured(
        Certification.Platform.Delivery delivery,
        string secret
    ) =>
        WebhookExamination
            .Run(
                new Diagnosis.Webhooks.Delivery
                {
                    Body = [.. delivery.Body],
                    Headers = [.. delivery.Headers],
                    Secret = [.. Encoding.UTF8.GetBytes(secret)],
                }
            )
            .Verdicts;
}
