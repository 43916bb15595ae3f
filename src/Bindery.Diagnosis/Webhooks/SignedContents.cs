using System.Text;

namespace Bindery.Diagnosis.Webhooks;

/// <summary>What is signed beside the body: the time, the delivery’s id, in the orders in use.</summary>
internal static class SignedContents
{
    private static readonly string[] Times = ["timestamp", "time", "date", "triggered"];
    private static readonly string[] Ids = ["id", "webhook-id", "delivery", "nonce"];

    public static IEnumerable<Reading> Of(Delivery delivery, Reading body)
    {
        yield return body;
        foreach (string time in TimesOf(delivery))
        {
            yield return With(body, $"time and body joined by a point", time + ".");
            yield return With(body, "time and body joined by a colon", time + ":");
            yield return With(body, "v0, time and body joined by colons", $"v0:{time}:");
            yield return With(body, "the time followed by the body", time);
            yield return new Reading(
                $"{body.What} followed by the time",
                [.. body.Bytes, .. Encoding.UTF8.GetBytes(time)]
            );
            foreach (string id in Values(delivery, Ids))
            {
                yield return With(body, "id, time and body joined by points", $"{id}.{time}.");
            }
        }
    }

    private static IEnumerable<string> TimesOf(Delivery delivery) =>
        Values(delivery, Times)
            .Concat(
                delivery.Headers.SelectMany(header =>
                    header
                        .Value.Split(',')
                        .Where(part => part.Trim().StartsWith("t=", StringComparison.Ordinal))
                        .Select(part => part.Trim()[2..])
                )
            )
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Values(Delivery delivery, string[] words) =>
        delivery
            .Headers.Where(header =>
                words.Any(word =>
                    header.Key.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                    || header.Key.EndsWith(word + "-at", StringComparison.OrdinalIgnoreCase)
                )
            )
            .Select(header => header.Value.Trim());

    private static Reading With(Reading body, string what, string before) =>
        new($"{what} ({body.What})", [.. Encoding.UTF8.GetBytes(before), .. body.Bytes]);
}
