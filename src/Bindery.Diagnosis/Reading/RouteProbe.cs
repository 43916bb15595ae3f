using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Reading;

/// <summary>
/// Asks the webhook addresses by GET, without a session, as a platform would come: the framework
/// answers that it is ready, whatever the token, and stores nothing.
/// </summary>
internal static class RouteProbe
{
    private const string NoToken = "bindery-doctor";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public static async Task<ImmutableArray<RouteFact>> AskAsync(
        OdooFacts facts,
        CancellationToken cancellation
    )
    {
        using HttpClientHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
        using HttpClient http = new(handler) { BaseAddress = facts.Address.Url, Timeout = Limit };
        List<RouteFact> routes = [];
        foreach (string path in facts.Backends.Select(one => one.WebhookPath).Distinct())
        {
            if (path.Length > 0)
            {
                routes.Add(await AskAsync(http, path, cancellation));
            }
        }

        return [.. routes];
    }

    private static async Task<RouteFact> AskAsync(
        HttpClient http,
        string path,
        CancellationToken cancellation
    )
    {
        try
        {
            using HttpResponseMessage answer = await http.GetAsync(
                new Uri(path.TrimStart('/') + NoToken, UriKind.Relative),
                cancellation
            );
            string body = await answer.Content.ReadAsStringAsync(cancellation);
            bool isReady = body.Contains("\"ready\"", StringComparison.Ordinal);
            return new RouteFact(path, (int)answer.StatusCode, isReady);
        }
        catch (HttpRequestException)
        {
            return new RouteFact(path, 0, IsReady: false);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new RouteFact(path, 0, IsReady: false);
        }
    }
}
