using System.Collections.Immutable;
using System.Text;
using Bindery.Blueprints;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class WebhookForgedRefused : ICheck
{
    private const int Unauthorized = 401;

    public string Id => "webhook-forged-refused";

    public string Title => "A forged webhook is answered with 401 and leaves nothing";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        new WebhookBecomesRecord().WhyNotFor(blueprint);

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        WebhookSubject subject = await WebhookSubject.OfAsync(context, cancellation);
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        PlatformRecord record = platform.Add(subject.Entity, []);
        int before = await StoredAsync(context, cancellation);
        List<Finding> findings = [];
        ImmutableArray<Forgery> forgeries = Forgeries(subject, context.Blueprint.Webhooks!, record);
        findings.AddRange(
            await this.SyncAsync(
                context,
                async _ => findings.AddRange(await TryAllAsync(forgeries, cancellation)),
                cancellation
            )
        );
        int stored = await StoredAsync(context, cancellation) - before;
        if (stored > 0)
        {
            findings.Add(this.Error($"{stored} forged deliveries were stored."));
        }

        if (await subject.BindingsAsync(context, record, cancellation) > 0)
        {
            findings.Add(
                this.Error(
                    $"A forged delivery brought {subject.Entity.Name} {record.Key} into Odoo."
                )
            );
        }

        return CheckOutcome.Of([.. findings], $"{forgeries.Length} forgeries tried");
    }

    private async Task<ImmutableArray<Finding>> TryAllAsync(
        ImmutableArray<Forgery> forgeries,
        CancellationToken cancellation
    )
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (Forgery forgery in forgeries)
        {
            DeliveryAnswer answer = await WebhookSubject.SendAsync(
                forgery.Delivery,
                forgery.Address,
                cancellation
            );
            if (answer.Status != Unauthorized)
            {
                findings.Add(
                    this.Error(
                        $"A webhook with {forgery.What} was answered with {answer.Status}, not 401.",
                        mend: "Verify the signature over the raw body before anything is stored."
                    )
                );
            }
        }

        return findings.ToImmutable();
    }

    private static ImmutableArray<Forgery> Forgeries(
        WebhookSubject subject,
        Webhooks webhooks,
        PlatformRecord record
    )
    {
        string header = webhooks.Signature.Header;
        Delivery Signed(string secret, string id) =>
            subject.Signer.Sign(subject.Topic, record, secret, $"forged-{id}-{record.Key}");
        Delivery good = subject.Delivery(record, $"forged-body-{record.Key}");
        Delivery bare = subject.Delivery(record, $"forged-none-{record.Key}");
        return
        [
            new(
                "a signature by another secret",
                Signed(subject.Secret + "x", "secret"),
                subject.Address
            ),
            // HMAC takes an empty key, which is a zero byte too.
            new("a signature by an empty secret", Signed("\0", "empty"), subject.Address),
            new(
                "no signature",
                bare with
                {
                    Headers = bare.Headers.Remove(header),
                },
                subject.Address
            ),
            new(
                "an empty signature",
                bare with
                {
                    Headers = bare.Headers.SetItem(header, ""),
                },
                subject.Address
            ),
            new(
                "a signature of non-ASCII letters",
                bare with
                {
                    Headers = bare.Headers.SetItem(header, "ü"),
                },
                subject.Address
            ),
            // A password says nothing about the body.
            .. webhooks.Signature.Scheme == WebhookSignatureScheme.HmacSha256
                ?
                [
                    new(
                        "another body than the signed one",
                        good with
                        {
                            Body = [.. good.Body, .. Encoding.UTF8.GetBytes(" ")],
                        },
                        subject.Address
                    ),
                ]
                : Array.Empty<Forgery>(),
            new("a token that nobody has", good, subject.WithToken("nobody-has-this")),
        ];
    }

    private static async Task<int> StoredAsync(
        CertificationContext context,
        CancellationToken cancellation
    ) =>
        (
            await context.Database.Session.ColumnAsync(
                "SELECT id FROM generic_webhook",
                [],
                cancellation
            )
        ).Length;

    private sealed record Forgery(string What, Delivery Delivery, Uri Address);
}
