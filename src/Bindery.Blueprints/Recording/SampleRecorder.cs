using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Recording;

/// <summary>
/// Asks the real platform for a few records of each entity, by GET alone: the first page of its list,
/// the first record of that, and its children; then for a refusal and for a record that isn't there.
/// Tokens apart, nothing is posted.
/// </summary>
/// <param name="settings">The user's own.</param>
/// <param name="client">As <see cref="RecordingHttp"/> makes it.</param>
/// <param name="tell">Takes what was skipped, and why.</param>
/// <param name="clock">Dates signatures, and waits where the platform asks for it.</param>
public sealed class SampleRecorder(
    RecordingSettings settings,
    HttpClient client,
    Action<string> tell,
    TimeProvider clock
)
{
    private const string Get = "GET";

    /// <summary>A key that no record has, whether keys are numbers or texts.</summary>
    private const string NoKey = "999999999999";

    private readonly RecordingTargets targets = new(settings);
    private readonly RecordingTokens tokens = new(settings, client, tell);
    private readonly List<RecordedAnswer> answers = [];

    /// <summary>Answers with secrets and personal data replaced.</summary>
    public async Task<ImmutableArray<RecordedAnswer>> RecordAsync(CancellationToken cancellation)
    {
        answers.Clear();
        RecordingCredentials credentials = new(
            settings,
            tokens,
            new RecordingSignatures(settings, clock)
        );
        RecordingConversation platform = new(settings, credentials, client, clock);
        await TestAsync(platform, cancellation);
        foreach (Entity entity in settings.Blueprint.Entities)
        {
            await AddAsync(platform, entity, cancellation);
        }

        await AddErrorsAsync(platform, cancellation);
        if (tokens.Answer is { } token)
        {
            answers.Add(token);
        }

        return new SampleMask([.. settings.Secrets, .. credentials.Proofs], settings.Hosts).Apply([
            .. answers,
        ]);
    }

    private async Task TestAsync(RecordingConversation platform, CancellationToken cancellation)
    {
        RecordingReply reply = await platform.AskAsync(
            new RecordingRequest("connection.json", settings.Blueprint.TestConnection.Path, null),
            cancellation
        );
        answers.Add(
            reply.Answer
                ?? throw BinderyException.Outside(
                    $"{settings.Blueprint.Title} {reply.Problem}; check the address and the credentials."
                )
        );
    }

    private async Task AddAsync(
        RecordingConversation platform,
        Entity entity,
        CancellationToken cancellation
    )
    {
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

        string name = Dashed(entity.Name);
        JsonNode? page = await KeepAsync(
            platform,
            new RecordingRequest($"{name}-list.json", targets.List(entity, list), entity),
            cancellation
        );
        if (page is null || Key(entity, First(page, list.Envelope)) is not { } key)
        {
            return;
        }

        if (entity.Endpoints.Read is { Method: Get } read)
        {
            RecordingRequest one = new($"{name}.json", targets.One(read, key), entity);
            await KeepAsync(platform, one, cancellation);
        }

        foreach (ChildEntity child in entity.Children)
        {
            if (child.Endpoint is { Method: Get } endpoint)
            {
                string file = $"{name}-{Dashed(child.Name)}.json";
                RecordingRequest children = new(file, targets.One(endpoint, key), entity);
                await KeepAsync(platform, children, cancellation);
            }
        }
    }

    private async Task AddErrorsAsync(
        RecordingConversation platform,
        CancellationToken cancellation
    )
    {
        RecordingRequest refused = new(
            "error-unauthorised.json",
            settings.Blueprint.TestConnection.Path,
            null
        )
        {
            WithCredentials = false,
            WantsError = true,
        };
        await KeepAsync(platform, refused, cancellation);
        Endpoint? read = settings
            .Blueprint.Entities.Where(entity => entity.Key.External.Length == 1)
            .Select(entity => entity.Endpoints.Read)
            .FirstOrDefault(endpoint => endpoint is { Method: Get });
        if (read is not null)
        {
            RecordingRequest missing = new("error-not-found.json", targets.One(read, NoKey), null)
            {
                WantsError = true,
            };
            await KeepAsync(platform, missing, cancellation);
        }
    }

    /// <returns>The body; null where there is nothing to keep, which is told.</returns>
    private async Task<JsonNode?> KeepAsync(
        RecordingConversation platform,
        RecordingRequest request,
        CancellationToken cancellation
    )
    {
        RecordingReply reply = await platform.AskAsync(request, cancellation);
        if (reply is { Answer: { } answer, Problem: null })
        {
            answers.Add(answer);
            return answer.Body;
        }

        tell($"{request.Name}: {settings.Blueprint.Title} {reply.Problem}; left out.");
        return null;
    }

    private static string Dashed(string name) => name.Replace('_', '-');

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
