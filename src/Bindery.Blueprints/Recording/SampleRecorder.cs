using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Recording;

/// <summary>
/// Asks the real platform for a few records of each entity, by GET alone: the first page of its list,
/// and the first record of that. Tokens apart, nothing is posted.
/// </summary>
/// <param name="settings">The user's own.</param>
/// <param name="client">Follows no redirects, so that credentials go nowhere else.</param>
/// <param name="tell">Takes what was skipped, and why.</param>
public sealed class SampleRecorder(
    RecordingSettings settings,
    HttpClient client,
    Action<string> tell
)
{
    private const int Records = 3;
    private const string Get = "GET";

    private readonly RecordingCredentials credentials = new(settings, client);

    /// <summary>Answers with secrets and personal data replaced.</summary>
    public async Task<ImmutableArray<RecordedAnswer>> RecordAsync(CancellationToken cancellation)
    {
        ImmutableArray<RecordedAnswer>.Builder answers =
            ImmutableArray.CreateBuilder<RecordedAnswer>();
        answers.Add(await TestAsync(cancellation));
        foreach (Entity entity in settings.Blueprint.Entities)
        {
            await AddAsync(answers, entity, cancellation);
        }

        ImmutableArray<string> secrets = credentials.Token is { } token
            ? settings.Secrets.Add(token)
            : settings.Secrets;
        return new SampleMask(secrets, settings.Hosts).Apply(answers.ToImmutable());
    }

    private async Task<RecordedAnswer> TestAsync(CancellationToken cancellation)
    {
        string path = settings.Blueprint.TestConnection.Path;
        (RecordedAnswer? answer, string? problem) = await AskAsync(
            "connection.json",
            path,
            null,
            cancellation
        );
        return answer
            ?? throw BinderyException.Outside(
                $"{settings.Blueprint.Title} {problem}; check the address and the credentials."
            );
    }

    private async Task AddAsync(
        ImmutableArray<RecordedAnswer>.Builder answers,
        Entity entity,
        CancellationToken cancellation
    )
    {
        string name = entity.Name.Replace('_', '-');
        if (entity.Endpoints.List is not { Method: Get } list)
        {
            return;
        }

        if (
            entity.EnabledBy.Where(name => settings.Of(name).Length == 0).ToArray()
            is [var missing, ..]
        )
        {
            string variable = RecordingSettings.VariableOf(settings.Blueprint, missing);
            tell($"{entity.Plural}: set {variable} to record them; left out.");
            return;
        }

        (RecordedAnswer? page, string? problem) = await AskAsync(
            $"{name}-list.json",
            list.Path + Query(entity, list),
            entity,
            cancellation
        );
        if (page is null)
        {
            tell($"{entity.Plural}: {problem}; left out.");
            return;
        }

        answers.Add(page);
        if (
            entity.Endpoints.Read is { Method: Get } read
            && Key(entity, First(page.Body, list.Envelope)) is { } key
        )
        {
            string path = read.Path.Replace(
                "{id}",
                Uri.EscapeDataString(key),
                StringComparison.Ordinal
            );
            (RecordedAnswer? one, string? why) = await AskAsync(
                $"{name}.json",
                path,
                entity,
                cancellation
            );
            if (one is not null)
            {
                answers.Add(one);
                return;
            }

            tell($"one of the {entity.Plural}: {why}; left out.");
        }
    }

    private string Query(Entity entity, Endpoint list)
    {
        Pagination paging = entity.Pagination ?? settings.Blueprint.Pagination;
        string records = Records.ToString(CultureInfo.InvariantCulture);
        IEnumerable<(string Name, string Value)> size =
            paging.Style == PaginationStyle.None
                ? []
                :
                [
                    (
                        paging.SizeParameter,
                        paging.Window is { } window
                            ? window
                                .Replace("{offset}", "0", StringComparison.Ordinal)
                                .Replace("{size}", records, StringComparison.Ordinal)
                            : records
                    ),
                ];
        string query = string.Join(
            '&',
            list.Parameters.Select(one =>
                    (
                        one.Name,
                        Value: settings.Filled(
                            Convert.ToString(one.Value, CultureInfo.InvariantCulture)!
                        )
                    )
                )
                .Concat(size)
                .Select(one =>
                    $"{Uri.EscapeDataString(one.Name)}={Uri.EscapeDataString(one.Value)}"
                )
        );
        return query.Length == 0 ? "" : "?" + query;
    }

    private async Task<(RecordedAnswer? Answer, string? Problem)> AskAsync(
        string name,
        string target,
        Entity? entity,
        CancellationToken cancellation
    )
    {
        string address = settings.BaseUrl + settings.Filled(target);
        using HttpRequestMessage request = new() { Method = HttpMethod.Get };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach (DefaultValue header in settings.Blueprint.Headers)
        {
            string value = settings.Filled(header.Value.ToString()!);
            request.Headers.TryAddWithoutValidation(header.Name, value);
        }

        request.RequestUri = new Uri(await credentials.SignAsync(request, address, cancellation));
        using HttpResponseMessage response = await client.SendAsync(request, cancellation);
        string text = await response.Content.ReadAsStringAsync(cancellation);
        if (!response.IsSuccessStatusCode)
        {
            return (null, $"answers with HTTP {(int)response.StatusCode}");
        }

        try
        {
            return JsonNode.Parse(text) is { } body
                ? (
                    new RecordedAnswer(
                        name,
                        $"{Get} {new Uri(address).PathAndQuery}",
                        (int)response.StatusCode,
                        KeptHeaders.Of(settings.Blueprint, response),
                        body,
                        entity
                    ),
                    null
                )
                : (null, "answers with nothing");
        }
        catch (JsonException)
        {
            return (null, "answers with something that isn't JSON");
        }
    }

    private static JsonNode? First(JsonNode body, string? envelope)
    {
        JsonNode? node = body;
        foreach (string step in envelope?.Split('.') ?? [])
        {
            node = (node as JsonObject)?[step];
        }

        return (node as JsonArray)?.FirstOrDefault();
    }

    private static string? Key(Entity entity, JsonNode? record) =>
        entity.Key.External is [var only] && (record as JsonObject)?[only] is JsonValue key
            ? key.ToString()
            : null;
}
