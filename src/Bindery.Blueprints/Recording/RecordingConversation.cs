using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Blueprints.Recording;

/// <summary>Asks by GET, signed anew each time, and waits where the platform asks for it.</summary>
internal sealed class RecordingConversation(
    RecordingSettings settings,
    RecordingCredentials credentials,
    HttpClient client,
    TimeProvider clock
)
{
    private const int Attempts = 4;
    private const int TooManyRequests = 429;
    private const int Unavailable = 503;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public async Task<RecordingReply> AskAsync(
        RecordingRequest asked,
        CancellationToken cancellation
    )
    {
        string address = settings.BaseUrl + settings.Filled(asked.Target);
        try
        {
            using HttpResponseMessage response = await SendAsync(asked, address, cancellation);
            string text = await response.Content.ReadAsStringAsync(cancellation);
            return Read(asked, new Uri(address).PathAndQuery, response, text);
        }
        catch (HttpRequestException error)
            when (error.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return Problem($"answers with more than {RecordingHttp.LargestAnswer / 1_000_000} MB");
        }
        catch (HttpRequestException error)
        {
            return Problem($"can't be reached: {error.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Problem("doesn't answer in time");
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        RecordingRequest asked,
        string address,
        CancellationToken cancellation
    )
    {
        for (int attempt = 1; ; attempt++)
        {
            using HttpRequestMessage request = await RequestAsync(asked, address, cancellation);
            HttpResponseMessage response = await client.SendAsync(request, cancellation);
            if (attempt == Attempts || WaitOf(response) is not { } wait || wait > LongestWait)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(wait, clock, cancellation);
        }
    }

    private async Task<HttpRequestMessage> RequestAsync(
        RecordingRequest asked,
        string address,
        CancellationToken cancellation
    )
    {
        HttpRequestMessage request = new() { Method = HttpMethod.Get };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach (DefaultValue header in settings.Blueprint.Headers)
        {
            string value = settings.Filled(header.Value.ToString()!);
            if (!request.Headers.TryAddWithoutValidation(header.Name, value))
            {
                // A header of bodies, which some platforms want without one.
                request.Content ??= new ByteArrayContent([]);
                request.Content.Headers.TryAddWithoutValidation(header.Name, value);
            }
        }

        request.RequestUri = new Uri(
            asked.WithCredentials
                ? await credentials.SignAsync(request, address, cancellation)
                : address
        );
        return request;
    }

    /// <summary>How long the platform wants to be left alone; null where it says nothing of it.</summary>
    private TimeSpan? WaitOf(HttpResponseMessage response) =>
        (int)response.StatusCode is TooManyRequests or Unavailable
            ? response.Headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
                { Date: not null } => TimeSpan.Zero,
                _ => null,
            }
            : null;

    private RecordingReply Read(
        RecordingRequest asked,
        string target,
        HttpResponseMessage response,
        string text
    )
    {
        int status = (int)response.StatusCode;
        if (!response.IsSuccessStatusCode && !(asked.WantsError && status >= 400))
        {
            return Problem(Told(response, status));
        }

        try
        {
            return JsonNode.Parse(text, documentOptions: Strict) is { } body
                ? new RecordingReply(
                    new RecordedAnswer(
                        asked.Name,
                        $"GET {target}",
                        status,
                        KeptHeaders.Of(settings.Blueprint, response),
                        body,
                        asked.Entity
                    ),
                    asked.WantsError && status < 400 ? $"answers with HTTP {status}" : null
                )
                : Problem("answers with nothing");
        }
        catch (JsonException)
        {
            return Problem("answers with something that isn't JSON");
        }
    }

    private string Told(HttpResponseMessage response, int status) =>
        (response.Headers.Location, WaitOf(response)) switch
        {
            ({ IsAbsoluteUri: true } other, _) =>
                $"answers with HTTP {status} and sends on to {other.Host}, which isn't followed",
            (_, { } wait) =>
                $"answers with HTTP {status} and wants to be left alone for {wait.TotalSeconds:0} s",
            _ => $"answers with HTTP {status}",
        };

    private static RecordingReply Problem(string text) => new(null, text);
}
