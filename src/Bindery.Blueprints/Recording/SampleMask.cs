using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bindery.Blueprints.Recording;

/// <summary>
/// Takes secrets and personal data out of answers. What is found in one place is replaced in all of
/// them, by the same: also inside other texts, addresses and headers. Ids stay, so that the files fit
/// together.
/// </summary>
internal sealed partial class SampleMask(
    ImmutableArray<string> secrets,
    ImmutableArray<string> hosts
)
{
    private const int Patience = 1_000;
    private const int ShortestInText = 4;
    private const string Hidden = "hidden";
    private const string Host = "account.example.com";

    private readonly Pseudonyms names = new();
    private readonly Dictionary<string, string> replaced = new(StringComparer.Ordinal);

    public ImmutableArray<RecordedAnswer> Apply(ImmutableArray<RecordedAnswer> answers)
    {
        foreach (RecordedAnswer answer in answers)
        {
            Find(answer.Body, [], IsPerson(answer.Entity));
        }

        return
        [
            .. answers.Select(answer =>
                answer with
                {
                    Request = Text(answer.Request),
                    Headers =
                    [
                        .. answer.Headers.Select(header =>
                            KeyValuePair.Create(header.Key, Text(header.Value))
                        ),
                    ],
                    Body = Masked(answer.Body)!,
                }
            ),
        ];
    }

    private static bool IsPerson(Entity? entity) =>
        entity is null || entity.OdooModel is "res.partner" or "crm.lead";

    private void Find(JsonNode? node, ImmutableArray<string> path, bool isPerson)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? member) in members)
                {
                    Find(member, path.Add(name), isPerson);
                }

                break;
            case JsonArray list:
                foreach (JsonNode? item in list)
                {
                    Find(item, path, isPerson);
                }

                break;
            case JsonValue value when path.Length > 0:
                Note(value, path, isPerson);
                break;
        }
    }

    private void Note(JsonValue value, ImmutableArray<string> path, bool isPerson)
    {
        bool isText = value.GetValueKind() == JsonValueKind.String;
        string text = value.ToString();
        if (text.Length == 0 || value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return;
        }

        if (PersonalMembers.IsSecret(path[^1]))
        {
            replaced.TryAdd(text, isText ? Hidden : names.Of(text));
        }
        else if (!PersonalMembers.IsCode(path[^1]) && PersonalMembers.IsPersonal(path, isPerson))
        {
            replaced.TryAdd(text, names.Of(text));
        }
    }

    private JsonNode? Masked(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .Select(member => KeyValuePair.Create(Text(member.Key), Masked(member.Value)))
                    .DistinctBy(member => member.Key)
            ),
            JsonArray list => new JsonArray([.. list.Select(Masked)]),
            JsonValue value => Masked(value),
            _ => null,
        };

    private JsonNode Masked(JsonValue value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.String => JsonValue.Create(Text(value.ToString())),
            JsonValueKind.Number when replaced.TryGetValue(value.ToString(), out string? other) =>
                JsonNode.Parse(other)!,
            JsonValueKind.Number when secrets.Contains(value.ToString()) => JsonValue.Create(0),
            _ => value.DeepClone(),
        };

    private string Text(string text)
    {
        if (replaced.TryGetValue(text, out string? whole))
        {
            return whole;
        }

        string masked = secrets.Aggregate(text, (left, secret) => Without(left, secret, Hidden));
        masked = hosts.Aggregate(masked, (left, host) => Without(left, host, Host));
        masked = replaced
            .Where(pair => pair.Key.Length >= ShortestInText)
            .OrderByDescending(pair => pair.Key.Length)
            .Aggregate(masked, (left, pair) => Without(left, pair.Key, pair.Value));
        masked = EMail.Replace(masked, match => names.Of(match.Value));
        masked = Ip.Replace(masked, "192.0.2.1");
        return SecretParameter.Replace(masked, "${name}=" + Hidden);
    }

    private static string Without(string text, string what, string instead) =>
        text.Replace(what, instead, StringComparison.OrdinalIgnoreCase)
            .Replace(
                Uri.EscapeDataString(what),
                Uri.EscapeDataString(instead),
                StringComparison.OrdinalIgnoreCase
            );

    [GeneratedRegex(
        @"[^\s@<>""'=/?&;:,]+@(?!example\.com)[A-Za-z0-9.-]+\.[A-Za-z]{2,}",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex EMail { get; }

    [GeneratedRegex(@"\b\d{1,3}(\.\d{1,3}){3}\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Ip { get; }

    [GeneratedRegex(
        @"(?<name>[?&][A-Za-z_-]*(token|key|secret|hash|signature|password|sig))=[^&#\s""<>]+",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex SecretParameter { get; }
}
