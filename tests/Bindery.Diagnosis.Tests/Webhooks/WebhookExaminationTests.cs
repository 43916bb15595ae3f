using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;
using Bindery.Diagnosis.Webhooks;

namespace Bindery.Diagnosis.Tests.Webhooks;

/// <summary>Every way in which a signature is known to go wrong, and the sentence that names it.</summary>
public sealed class WebhookExaminationTests
{
    private static readonly ImmutableDictionary<
        string,
        (Captured Captured, string Cause, string Says)
    > Cases = FormVariants
        .All.Concat(SecretVariants.All)
        .Concat(BodyVariants.All)
        .Concat(JsonVariants.All)
        .ToImmutableDictionary(one => one.Name, one => (one.Captured, one.Cause, one.Says));

    public static TheoryData<string> Names => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_what_was_done_to_it(string name)
    {
        (Captured captured, string cause, string says) = Cases[name];

        (_, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(captured.Delivery());

        Verdict first = Assert.IsType<Verdict>(verdicts.FirstOrDefault());
        Assert.Equal(cause, first.Finding.Id);
        Assert.Contains(
            says,
            first.Finding.Message + first.Finding.Evidence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_nothing_where_the_signature_is_right()
    {
        (SignatureMatch? match, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(
            new Captured().Delivery()
        );

        Assert.NotNull(match);
        Assert.Empty(verdicts);
    }

    [Fact]
    public void Says_that_there_is_no_signature()
    {
        Delivery delivery = new Captured().Delivery() with
        {
            Headers = [KeyValuePair.Create("X-Topic", "orders/create")],
        };

        (_, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(delivery);

        Assert.Equal("webhook-signature-absent", Assert.Single(verdicts).Finding.Id);
    }

    [Fact]
    public void Says_that_bytes_are_missing_where_the_length_tells()
    {
        Delivery delivery = new Captured
        {
            Body = "{\"id\":7"u8.ToArray(),
            OtherHeaders = [KeyValuePair.Create("Content-Length", "4711")],
        }.Delivery();

        (_, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(delivery);

        Assert.Equal("webhook-body-changed", verdicts[0].Finding.Id);
        Assert.Contains("4711", verdicts[0].Finding.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_shows_the_secret()
    {
        foreach ((Captured captured, _, _) in Cases.Values)
        {
            (SignatureMatch? match, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(
                captured.Delivery()
            );
            string all =
                string.Concat(verdicts.Select(one => one.Finding.Message + one.Finding.Evidence))
                + match;

            Assert.DoesNotContain(Captured.Secret, all, StringComparison.Ordinal);
        }
    }
}
