using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>What of a real webhook the blueprint doesn't account for, a line each.</summary>
internal static class DeliveryProblems
{
    public static IEnumerable<string> Of(Blueprint blueprint, PlatformSample sample)
    {
        Webhooks webhooks = blueprint.Webhooks!;
        string text = (string)sample.Body!;
        return
        [
            .. Events(webhooks, JsonNode.Parse(text)!)
                .SelectMany(body => OfEvent(blueprint, webhooks, sample, body)),
            .. new[]
            {
                webhooks.TopicHeader,
                webhooks.DeliveryHeader,
                webhooks.TriggeredAtHeader,
                webhooks.AccountHeader,
                webhooks.Signature.TimestampHeader,
            }
                .Where(header => header is not null && !sample.Headers.ContainsKey(header))
                .Select(header => $"no header {header}"),
            .. OfProof(webhooks.Signature, sample, text),
        ];
    }

    private static IEnumerable<JsonNode> Events(Webhooks webhooks, JsonNode body)
    {
        if (!webhooks.Several)
        {
            return [body];
        }

        JsonNode? list = webhooks.EventsPath is { } path ? MemberPath.Read(body, path) : body;
        return list!.AsArray().Select(told => told!);
    }

    private static IEnumerable<string> OfEvent(
        Blueprint blueprint,
        Webhooks webhooks,
        PlatformSample sample,
        JsonNode body
    ) =>
        OfRecord(blueprint, webhooks, Topic(webhooks, sample, body), body)
            .Concat(
                webhooks
                    .DeliveryPath.Append(webhooks.TriggeredAtPath)
                    .Append(webhooks.AccountPath)
                    .OfType<string>()
                    .Where(path => MemberPath.Read(body, path) is null)
                    .Select(path => $"no {path}")
            );

    private static IEnumerable<string> OfRecord(
        Blueprint blueprint,
        Webhooks webhooks,
        string? topic,
        JsonNode body
    )
    {
        if (webhooks.Tokens is { } tokens && tokens.Topic == topic)
        {
            JsonNode? grant = tokens.Path is { } place ? MemberPath.Read(body, place) : body;
            return MemberPath.Read(grant, "access_token") is null ? ["no access_token"] : [];
        }

        if (webhooks.Topics.FirstOrDefault(known => known.Topic == topic) is not { } found)
        {
            return [$"no topic {topic}"];
        }

        if (webhooks.KeyPath is { } key)
        {
            return MemberPath.Read(body, key) is null ? [$"no key {key}"] : [];
        }

        JsonNode? record = webhooks.PayloadPath is { } path ? MemberPath.Read(body, path) : body;
        Entity? entity = blueprint.Entities.FirstOrDefault(one => one.Name == found.Entity);
        return entity is null
            ? []
            : entity
                .Key.External.Where(member => MemberPath.Read(record, member) is null)
                .Select(member => $"no key {member}");
    }

    private static string? Topic(Webhooks webhooks, PlatformSample sample, JsonNode body) =>
        webhooks switch
        {
            { TopicHeader: { } header } => sample.Headers.GetValueOrDefault(header),
            { TopicPath: { } path } => Scalar.Text(MemberPath.Read(body, path)),
            _ => sample.BelowAddress,
        };

    private static IEnumerable<string> OfProof(
        WebhookSignature signature,
        PlatformSample sample,
        string body
    )
    {
        string sent = sample.Headers.GetValueOrDefault(signature.Header, "");
        string proof = Proof(signature, sample, body);
        return sent == proof
            ? []
            : [$"{signature.Header} is \"{sent}\", by the blueprint it is \"{proof}\""];
    }

    private static string Proof(WebhookSignature signature, PlatformSample sample, string body)
    {
        string secret = (string)sample.Json["secret"]!;
        string time = sample.Headers.GetValueOrDefault(signature.TimestampHeader ?? "", "");
        return signature.Scheme switch
        {
            WebhookSignatureScheme.Token => signature.Prefix + secret,
            WebhookSignatureScheme.Basic => "Basic "
                + Convert.ToBase64String(Bytes($"{sample.Json["user"]}:{secret}")),
            _ => Filled(
                signature.HeaderFormat ?? "{signature}",
                time,
                "{signature}",
                Hash(
                    signature,
                    secret,
                    Filled(
                        (signature.Template ?? "{body}")
                            .Replace("{method}", "POST", StringComparison.Ordinal)
                            .Replace(
                                "{url}",
                                $"{sample.Json["address"]}",
                                StringComparison.Ordinal
                            ),
                        time,
                        "{body}",
                        body
                    )
                )
            ),
        };
    }

    private static string Filled(string form, string time, string name, string value) =>
        form.Replace("{timestamp}", time, StringComparison.Ordinal)
            .Replace(name, value, StringComparison.Ordinal);

    private static string Hash(WebhookSignature signature, string secret, string message)
    {
        byte[] hash = HMACSHA256.HashData(Bytes(secret), Bytes(message));
        return signature.Encoding == SignatureEncoding.Hex
            ? Convert.ToHexStringLower(hash)
            : Convert.ToBase64String(hash);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
